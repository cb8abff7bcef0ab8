package io.github.osuapi.recorded;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * What the server answered.
 *
 * @param status the HTTP status
 * @param headers the headers
 * @param json whether the body is JSON
 * @param body the parsed JSON, or a string node with an excerpt of any other body
 */
public record RecordedResponse(
    int status, Map<String, String> headers, boolean json, JsonNode body) {}
