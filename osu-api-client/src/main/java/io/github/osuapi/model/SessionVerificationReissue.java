package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * That a new code was sent.
 *
 * @param message what the server says of it
 */
@JsonModel
public record SessionVerificationReissue(String message) {}
