package io.github.osuapi.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The endpoint needs a token, whatever it carries.
 *
 * <pre>{@code
 * @DELETE("oauth/tokens/current")
 * @RequiresAnyToken
 * void revokeCurrent();
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface RequiresAnyToken {}
