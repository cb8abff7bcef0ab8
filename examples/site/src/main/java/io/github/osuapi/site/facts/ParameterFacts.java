package io.github.osuapi.site.facts;

/**
 * A parameter of an endpoint.
 *
 * @param name its name in Java, which is its setter's as well
 * @param wireName its name in the request; empty for a whole body
 * @param location {@code path}, {@code query}, {@code field}, {@code json} or {@code body}
 * @param type its type, with qualified names
 * @param required whether a call cannot do without it
 * @param doc what its javadoc says
 * @param deprecated what to use instead; empty where it is not deprecated
 */
public record ParameterFacts(
    String name,
    String wireName,
    String location,
    String type,
    boolean required,
    String doc,
    String deprecated) {}
