package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;

/**
 * One page of users that were found.
 *
 * @param data the users, 20 at most
 * @param total how many were found
 */
@JsonModel
public record UserSearchResult(List<User> data, int total) implements SearchResult<User> {}
