package io.github.osuapi.site.facts;

/**
 * A component of a record, or a constant of a value set.
 *
 * @param name its name in Java
 * @param type its type, with qualified names; for a constant, the text that the server uses
 * @param nullable whether it may be null
 * @param doc what its javadoc says
 */
public record FieldFacts(String name, String type, boolean nullable, String doc) {}
