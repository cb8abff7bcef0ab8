package io.github.osuapi.recorded;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A route of the real server, as its own route list gives it.
 *
 * @param methods the HTTP methods
 * @param path the path relative to {@code api/v2/}, with the server's variable names
 * @param access {@code anonymous}, {@code any_token}, {@code scope} or {@code game_only}
 * @param scope the scope that the route names
 * @param authenticates whether a user is authenticated before the scope is checked
 */
public record RecordedRoute(
    List<String> methods,
    String path,
    String access,
    @Nullable String scope,
    boolean authenticates) {}
