package io.github.osuapi.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The endpoint downloads a replay: the server answers no more than 10 of these calls a minute, and
 * the client sends no more.
 *
 * <pre>{@code
 * @GET("scores/{score}/download")
 * @RequiresScope(Scope.PUBLIC)
 * @ReplayDownload
 * Replay download(@Path("score") long score);
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ReplayDownload {}
