package io.github.osuapi.request;

import io.github.osuapi.json.UnknownValueListener;

/**
 * A sign that the server has moved on: something in an answer that this version does not know.
 *
 * @param endpoint the id of the endpoint that answered, for example {@code users.get}
 * @param kind whether it is a field, a value or a kind of object
 * @param path where it is in the answer, such as {@code $.scores[3].rank}
 * @param text the name of the field, the value, or the name of the kind
 */
public record Drift(String endpoint, UnknownValueListener.Kind kind, String path, String text) {}
