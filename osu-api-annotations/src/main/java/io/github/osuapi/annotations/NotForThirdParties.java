package io.github.osuapi.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A route that belongs to a group and that no token of a third party opens, so that the group has
 * no endpoint for it. The table, the group's javadoc and {@code endpoints.json} name it all the
 * same.
 */
@Documented
@Repeatable(NotForThirdParties.All.class)
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface NotForThirdParties {
  /**
   * Its HTTP methods.
   *
   * @return one in capitals, or several where the route takes either
   */
  String[] methods();

  /**
   * Its path, relative to {@code api/v2/}.
   *
   * @return the path as the server spells it, for example {@code blocks/{block}}
   */
  String path();

  /**
   * What those whom it is for do with it.
   *
   * @return plain text that goes on from <i>to</i>, for example {@code unblock a user}
   */
  String purpose();

  /** Several such routes of one group. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface All {
    /**
     * The routes.
     *
     * @return one annotation for each
     */
    NotForThirdParties[] value();
  }
}
