package io.github.osuapi.processor.app.model;

import io.github.osuapi.annotations.EndpointAccess;
import java.util.List;
import java.util.Map;

/**
 * An endpoint as an index describes it.
 *
 * @param id group and method, for example {@code friends.list}
 * @param method the method of the group class
 * @param route the HTTP method and path, for people
 * @param access what it asks of a token
 * @param doc its main description; may be empty
 * @param parameterDocs what is said of each parameter, by name
 * @param see references to the server's pages
 */
public record KnownEndpoint(
    String id,
    String method,
    String route,
    EndpointAccess access,
    String doc,
    Map<String, String> parameterDocs,
    List<String> see) {}
