package io.github.osuapi.json;

/** A value that the server knows by a text: in a path, in a query parameter or in JSON. */
public interface WireValue {
  /**
   * The text that stands for this value.
   *
   * @return the server's own spelling
   */
  String value();
}
