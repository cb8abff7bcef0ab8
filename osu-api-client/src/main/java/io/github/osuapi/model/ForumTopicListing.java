package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.CursorPage;
import io.github.osuapi.json.RawJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of forum topics.
 *
 * @param topics the topics
 * @param cursor {@code cursorString} as the server's own JSON; null at the end of the list
 * @param cursorString where the next page begins; null at the end of the list
 */
@JsonModel
public record ForumTopicListing(
    List<ForumTopic> topics, @Nullable RawJson cursor, @Nullable String cursorString)
    implements CursorPage<ForumTopic> {

  @Override
  public List<ForumTopic> items() {
    return topics;
  }
}
