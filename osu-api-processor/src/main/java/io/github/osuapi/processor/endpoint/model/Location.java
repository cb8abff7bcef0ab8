package io.github.osuapi.processor.endpoint.model;

import java.util.Locale;

/** Where a parameter goes in the HTTP request. */
public enum Location {
  /** A variable of the path. */
  PATH,

  /** A parameter of the query string. */
  QUERY,

  /** A field of a form body. */
  FIELD,

  /** A field of a JSON body. */
  JSON,

  /** The whole body. */
  BODY;

  /**
   * Returns the words used in messages.
   *
   * @return what a value goes into
   */
  public String title() {
    return switch (this) {
      case PATH -> "a path";
      case QUERY -> "a query string";
      case FIELD -> "a form";
      case JSON -> "a JSON object";
      case BODY -> "the whole body";
    };
  }

  /**
   * Tells whether the value is sent in the body.
   *
   * @return whether it is a body or part of one
   */
  public boolean isBody() {
    return this == FIELD || isJson();
  }

  /**
   * Returns the word used in the index.
   *
   * @return the name in lower case
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Tells whether a JSON adapter writes the value.
   *
   * @return whether it is a JSON body or part of one
   */
  public boolean isJson() {
    return this == JSON || this == BODY;
  }
}
