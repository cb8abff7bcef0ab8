package io.github.osuapi.site.facts;

import java.util.List;
import java.util.Optional;

/**
 * A type that requests take or answers hold.
 *
 * @param name its simple name
 * @param kind what sort of type it is
 * @param doc what its javadoc says
 * @param fields the components of a record, or the constants of a value set
 * @param permitted the simple names of the kinds of a sealed interface
 * @param serverPage the address of the server's page on it, where it has one
 */
public record ModelFacts(
    String name,
    Kind kind,
    String doc,
    List<FieldFacts> fields,
    List<String> permitted,
    Optional<String> serverPage) {

  /** What sort of type a model is. */
  public enum Kind {
    /** A structure with components. */
    RECORD("record"),
    /** Values of a closed set. */
    ENUM("enum"),
    /** Values of a set that may grow. */
    OPEN_ENUM("open enum"),
    /** Structures of several kinds. */
    SEALED("sealed interface"),
    /** What several structures have in common. */
    INTERFACE("interface"),
    /** Any other class. */
    CLASS("class");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    /** What it is called on a page. */
    public String title() {
      return title;
    }
  }
}
