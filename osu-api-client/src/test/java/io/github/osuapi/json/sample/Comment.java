package io.github.osuapi.json.sample;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A model that holds itself. */
@JsonModel
public record Comment(long id, @Nullable Comment parent, List<Comment> replies) {}
