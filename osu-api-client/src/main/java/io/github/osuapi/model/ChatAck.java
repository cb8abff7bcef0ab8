package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;

/**
 * What happened in chat since the last time it was asked.
 *
 * @param silences the users who were silenced
 */
@JsonModel
public record ChatAck(List<UserSilence> silences) {}
