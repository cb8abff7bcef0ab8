package io.github.osuapi.annotations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** As another version might have it: fewer facts. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface IndexedEndpoint {
  String id();

  String group();

  String groupType();
}
