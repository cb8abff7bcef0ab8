package io.github.osuapi.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A type that the server's JSON is read into. The processor writes a Moshi adapter for it, without
 * reflection, and one adapter factory, {@code ModelAdapters}, for each package of such types.
 *
 * <p>It goes on records, whose components are named as in the JSON but in camel case ({@code
 * countryCode} reads {@code country_code}; Moshi's {@code @Json(name)} overrides), and on sealed
 * interfaces that extend {@code io.github.osuapi.json.OpenEnum}. A component that the server may
 * leave out or send as null is {@code @Nullable}; every other one must be there.
 *
 * <pre>{@code
 * @JsonModel
 * public record Country(String code, String name) {}
 * }</pre>
 *
 * <p>A sealed interface with a {@link #discriminator} stands for objects of several kinds. Each
 * kind is a record of its own with {@link JsonKind}; a kind that none of them has is kept whole.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface JsonModel {
  /**
   * The field whose text says which kind of object it is. For sealed interfaces alone.
   *
   * @return the name of the field in JSON; it may be the last one of the object
   */
  String discriminator() default "";

  /**
   * A field that is true in objects which the server itself could not read, and which lack what
   * their kind has. They are kept whole, as those of a kind that none of the records has. For
   * sealed interfaces with a {@link #discriminator} alone.
   *
   * @return the name of the field in JSON; empty where there is none
   */
  String unreadable() default "";
}
