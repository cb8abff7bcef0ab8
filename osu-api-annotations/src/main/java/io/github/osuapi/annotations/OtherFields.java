package io.github.osuapi.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component of a model that keeps the fields which no other component is for, as they came. It
 * is a {@code Map<String, RawJson>}, empty where there are none; they are written back.
 *
 * <pre>{@code
 * @JsonModel
 * public record SearchResults(
 *     @Nullable UserSearchResult user, @OtherFields Map<String, RawJson> others) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface OtherFields {}
