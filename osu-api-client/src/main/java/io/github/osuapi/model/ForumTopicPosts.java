package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.CursorPage;
import io.github.osuapi.json.RawJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A forum topic and one page of its posts. The last page has a cursor too; the one after it is
 * empty and has none.
 *
 * @param topic the topic
 * @param posts the posts
 * @param search how the request was understood
 * @param cursor {@code cursorString} as the server's own JSON; null at the end of the list
 * @param cursorString where the next page begins; null at the end of the list
 */
@JsonModel
public record ForumTopicPosts(
    ForumTopic topic,
    List<ForumPost> posts,
    ForumTopicSearchParameters search,
    @Nullable RawJson cursor,
    @Nullable String cursorString)
    implements CursorPage<ForumPost> {

  @Override
  public List<ForumPost> items() {
    return posts;
  }
}
