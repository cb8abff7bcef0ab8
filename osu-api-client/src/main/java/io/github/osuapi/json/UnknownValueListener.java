package io.github.osuapi.json;

/**
 * Hears of what a JSON document has and no model knows. Set as the tag of a {@code JsonReader} that
 * does not fail on unknown names.
 */
@FunctionalInterface
public interface UnknownValueListener {
  /** What is not known. */
  enum Kind {
    /** The name of a field, which is passed over. */
    FIELD,

    /** The text of an {@link OpenEnum}, which is kept. */
    VALUE,

    /** The kind of a polymorphic object, which is kept whole. */
    OBJECT_KIND
  }

  /**
   * Hears of something unknown. Called on the thread that decodes; what it throws fails the call.
   *
   * @param kind what it is
   * @param path where it is, such as {@code $.scores[3].rank}
   * @param text the name or value
   */
  void unknown(Kind kind, String path, String text);
}
