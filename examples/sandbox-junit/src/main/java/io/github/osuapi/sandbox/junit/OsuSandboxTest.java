package io.github.osuapi.sandbox.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the tests of a class a sandbox. Tests and lifecycle methods take it as a parameter: an
 * {@link io.github.osuapi.sandbox.OsuSandbox}, or its {@link
 * io.github.osuapi.sandbox.fault.Faults}.
 *
 * <pre>{@code
 * @OsuSandboxTest
 * class BotTest {
 *   @Test
 *   void greets(OsuSandbox sandbox) {
 *     try (BotClient osu = BotClient.builder().baseUrl(sandbox.baseUrl()).build()) { ... }
 *   }
 * }
 * }</pre>
 *
 * <p>Classes that need clients or routes of their own register a {@link SandboxExtension} instead.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SandboxExtension.class)
public @interface OsuSandboxTest {

  /**
   * Tells how long a sandbox lives.
   *
   * @return the class's time, or each test's
   */
  SandboxLife life() default SandboxLife.PER_CLASS;

  /**
   * Names JSON files to add to the world, as {@link io.github.osuapi.sandbox.addition.Additions}
   * reads them.
   *
   * @return resources on the class path, by their full names, for example {@code players.json}
   */
  String[] add() default {};

  /**
   * Tells as whom every browser is signed in.
   *
   * @return the user's id; 0 for nobody
   */
  long signedIn() default 0;
}
