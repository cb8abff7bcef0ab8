package io.github.osuapi.recorded;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was sent to the server.
 *
 * @param method the HTTP method
 * @param path the path, from the root, as sent
 * @param query the query string as sent, without the question mark
 * @param token a label for the token that was sent; {@code null} for none
 * @param headers the headers; {@code Authorization} has the token's label in place of the token
 * @param body the body as sent
 */
public record RecordedRequest(
    String method,
    String path,
    @Nullable String query,
    @Nullable String token,
    Map<String, String> headers,
    @Nullable String body) {}
