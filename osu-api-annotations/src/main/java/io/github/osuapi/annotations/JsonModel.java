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
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface JsonModel {}
