package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * Who gave kudosu.
 *
 * @param url the address of the user's page
 * @param username the name
 */
@JsonModel
public record KudosuGiver(String url, String username) {}
