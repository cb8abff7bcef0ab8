package io.github.osuapi.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The endpoint answers without a token. A token that is sent all the same must be valid: the server
 * answers 401 to a bad one.
 *
 * <pre>{@code
 * @GET("seasonal-backgrounds")
 * @NoTokenRequired
 * SeasonalBackgrounds get();
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface NoTokenRequired {}
