package io.github.osuapi.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The server still reads this parameter and wants another instead. The generated setter is
 * {@code @Deprecated}, which Java does not let a parameter be.
 *
 * <p>For a parameter that may be left out.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface DeprecatedParameter {
  /**
   * What to use instead.
   *
   * @return javadoc text without a capital at its start, for example <i>use another</i>
   */
  String value();
}
