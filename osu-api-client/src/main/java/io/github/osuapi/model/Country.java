package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * A country or region.
 *
 * @param code its code, two letters as in ISO 3166-1, or {@code XX} where it is not known
 * @param name its English name; empty where it is not known
 */
@JsonModel
public record Country(String code, String name) {}
