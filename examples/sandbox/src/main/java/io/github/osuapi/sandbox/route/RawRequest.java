package io.github.osuapi.sandbox.route;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as it came.
 *
 * @param method the HTTP method
 * @param rawPath the path, as sent
 * @param rawQuery the query string, as sent; {@code null} for none
 * @param headers the headers, names in lower case
 * @param body the body
 * @param address who sent it
 * @param baseUrl the server's own address, without a slash at the end
 */
public record RawRequest(
    String method,
    String rawPath,
    @Nullable String rawQuery,
    Map<String, String> headers,
    String body,
    String address,
    String baseUrl) {}
