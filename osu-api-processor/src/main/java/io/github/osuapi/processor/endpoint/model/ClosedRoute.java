package io.github.osuapi.processor.endpoint.model;

import java.util.List;

/**
 * A route of a group that is not for third parties.
 *
 * @param methods its HTTP methods
 * @param path its path, relative to {@code api/v2/}
 * @param purpose what those whom it is for do with it
 */
public record ClosedRoute(List<String> methods, String path, String purpose) {}
