package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.IdPage;
import java.util.List;

/**
 * Builds and what changed in them. Builds further back come with a {@code max_id} below the last
 * one's id.
 *
 * @param builds the builds, the newest first, each with its changes
 * @param search how the request was understood
 * @param streams the streams, each with its latest build and number of users
 */
@JsonModel
public record ChangelogListing(
    List<Build> builds, ChangelogSearchParameters search, List<UpdateStream> streams)
    implements IdPage<Build> {
  @Override
  public List<Build> items() {
    return builds;
  }
}
