package io.github.osuapi.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The parameter is one field of a JSON object that is the request's body. A field whose parameter
 * is {@code @Nullable} and was not set is left out of the object.
 *
 * <pre>{@code
 * @POST("beatmaps/{beatmap}/attributes")
 * @RequiresScope(Scope.PUBLIC)
 * BeatmapAttributes attributes(
 *     @Path("beatmap") long beatmap, @JsonField("ruleset") @Nullable Ruleset ruleset);
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface JsonField {
  /**
   * The name of the field.
   *
   * @return the name as the server spells it
   */
  String value();
}
