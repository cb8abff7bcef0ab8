package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;

/**
 * How the session is verified now.
 *
 * @param method by mail
 */
@JsonModel
public record SessionVerificationFallback(SessionVerificationMethod method) {}
