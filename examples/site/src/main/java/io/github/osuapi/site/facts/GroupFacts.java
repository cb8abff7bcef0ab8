package io.github.osuapi.site.facts;

import java.util.List;

/**
 * A group of endpoints, as clients show them under one accessor.
 *
 * @param name the accessor
 * @param doc what its javadoc says
 * @param endpoints the endpoints, ordered by id
 */
public record GroupFacts(String name, String doc, List<EndpointFacts> endpoints) {}
