package io.github.osuapi.sandbox.junit;

import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.fault.Faults;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Gives tests a sandbox, built as the author of the tests wants it.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final SandboxExtension SANDBOX =
 *     SandboxExtension.of(() -> OsuSandbox.builder().add(NewUser.named("Alice").id(9000)));
 * }</pre>
 *
 * <p>In a static field it lives as long as the class and is reset before each test; in an instance
 * field there is a new one for each test. {@link OsuSandboxTest} is shorter where nothing has to be
 * built. Thread-safe.
 */
public final class SandboxExtension
    implements BeforeAllCallback,
        BeforeEachCallback,
        AfterEachCallback,
        AfterAllCallback,
        ParameterResolver {

  private final @Nullable Supplier<OsuSandbox.Builder> registered;
  private final Namespace namespace;
  private volatile @Nullable OsuSandbox current;

  /** Creates an extension that does as {@link OsuSandboxTest} says. */
  public SandboxExtension() {
    this.registered = null;
    this.namespace = Namespace.create(SandboxExtension.class);
  }

  private SandboxExtension(Supplier<OsuSandbox.Builder> registered) {
    this.registered = registered;
    this.namespace = Namespace.create(SandboxExtension.class, this);
  }

  /**
   * Makes an extension to register.
   *
   * @param builder makes a builder, once for each sandbox that is started
   * @return the extension, for a field with {@code @RegisterExtension}
   */
  public static SandboxExtension of(Supplier<OsuSandbox.Builder> builder) {
    return new SandboxExtension(builder);
  }

  /**
   * Tells the sandbox of the test that runs. Parameters of the type {@link OsuSandbox} give the
   * same.
   *
   * @return the sandbox
   * @throws IllegalStateException where no test runs, and where the extension was not registered in
   *     a field
   */
  public OsuSandbox sandbox() {
    OsuSandbox running = current;
    if (running == null) {
      throw new IllegalStateException(
          "the sandbox runs only while tests run. Register the extension in a field with"
              + " @RegisterExtension, and ask it in a test or in a lifecycle method");
    }
    return running;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    if (find(context).isEmpty() && life(context) == SandboxLife.PER_CLASS) {
      start(context);
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    Optional<OsuSandbox> running = find(context);
    if (running.isPresent()) {
      running.get().reset();
    } else {
      start(context);
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    stop(context);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    stop(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == OsuSandbox.class || type == Faults.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    OsuSandbox sandbox =
        find(context)
            .orElseThrow(
                () ->
                    new ParameterResolutionException(
                        "no sandbox lives as long as that: with PER_METHOD, take it as a parameter"
                            + " of the test or of a method with @BeforeEach"));
    return parameter.getParameter().getType() == Faults.class ? sandbox.faults() : sandbox;
  }

  private Optional<OsuSandbox> find(ExtensionContext context) {
    Running running = context.getStore(namespace).get(Running.class, Running.class);
    return Optional.ofNullable(running).map(Running::sandbox);
  }

  private void start(ExtensionContext context) {
    OsuSandbox sandbox = builder(context).start();
    context.getStore(namespace).put(Running.class, new Running(sandbox));
    current = sandbox;
  }

  /** Stops what was started in this very context, not in one around it. */
  private void stop(ExtensionContext context) {
    Running running = context.getStore(namespace).remove(Running.class, Running.class);
    if (running != null) {
      current = null;
      running.sandbox().close();
    }
  }

  private OsuSandbox.Builder builder(ExtensionContext context) {
    return registered == null ? declared(context) : registered.get();
  }

  private SandboxLife life(ExtensionContext context) {
    return registered == null
        ? declaration(context).map(OsuSandboxTest::life).orElse(SandboxLife.PER_CLASS)
        : SandboxLife.PER_CLASS;
  }

  private static OsuSandbox.Builder declared(ExtensionContext context) {
    OsuSandbox.Builder builder = OsuSandbox.builder();
    declaration(context)
        .ifPresent(
            declaration -> {
              for (String name : declaration.add()) {
                builder.add(resource(context.getRequiredTestClass(), name));
              }
              if (declaration.signedIn() != 0) {
                builder.signedIn(declaration.signedIn());
              }
            });
    return builder;
  }

  /** The annotation of the test class, or else of the nearest class around it. */
  private static Optional<OsuSandboxTest> declaration(ExtensionContext context) {
    Optional<OsuSandboxTest> found = Optional.empty();
    Class<?> type = context.getTestClass().orElse(null);
    while (found.isEmpty() && type != null) {
      found = AnnotationSupport.findAnnotation(type, OsuSandboxTest.class);
      type = type.getEnclosingClass();
    }
    return found;
  }

  private static String resource(Class<?> test, String name) {
    try (InputStream in = test.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new ExtensionConfigurationException(
            "@OsuSandboxTest(add) finds no resource '" + name + "' on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Not closeable, so that JUnit closes nothing of its own accord. */
  private record Running(OsuSandbox sandbox) {}
}
