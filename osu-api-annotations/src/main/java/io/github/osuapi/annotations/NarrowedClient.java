package io.github.osuapi.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the client that osu-api's processor wrote for an app, and repeats what the app declares. A
 * compilation that has only the client's class file explains from it why a call does not exist.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface NarrowedClient {
  /**
   * The type that declares the app.
   *
   * @return a qualified class name
   */
  String app();

  /**
   * The app's declarations, in order.
   *
   * @return at least one
   */
  OsuApp[] tokens();
}
