package io.github.osuapi.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The endpoint needs a token that acts for a user: one of authorization code, or of client
 * credentials with {@link Scope#DELEGATE}. Goes with {@link RequiresScope} or {@link
 * RequiresAnyToken}.
 *
 * <pre>{@code
 * @GET("me")
 * @RequiresScope(Scope.IDENTIFY)
 * @RequiresUser
 * UserExtended get();
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface RequiresUser {}
