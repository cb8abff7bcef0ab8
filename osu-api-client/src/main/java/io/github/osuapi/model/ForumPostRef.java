package io.github.osuapi.model;

import io.github.osuapi.json.WireValue;

/**
 * The post of a topic that a page begins with: one by its id, the latest, or the first unread one.
 *
 * @param value the text for the request: an id, {@code latest} or {@code unread}
 */
public record ForumPostRef(String value) implements WireValue {
  /** The last post of the topic. */
  public static final ForumPostRef LATEST = new ForumPostRef("latest");

  /** The first post that the user has not read. */
  public static final ForumPostRef UNREAD = new ForumPostRef("unread");

  /**
   * Returns the post with an id.
   *
   * @param id the post's id, above 0
   * @return the post
   * @throws IllegalArgumentException where the id is 0 or less
   */
  public static ForumPostRef of(long id) {
    if (id <= 0) {
      throw new IllegalArgumentException("A post's id is above 0, not " + id);
    }
    return new ForumPostRef(Long.toString(id));
  }

  @Override
  public String toString() {
    return value;
  }
}
