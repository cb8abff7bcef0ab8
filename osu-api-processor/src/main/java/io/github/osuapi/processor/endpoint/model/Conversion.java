package io.github.osuapi.processor.endpoint.model;

/** How a parameter's value becomes something that Retrofit writes into a request. */
public enum Conversion {
  /** Strings, numbers and booleans go as they are. */
  PLAIN,

  /** The type implements {@code WireValue}, which knows the server's text. */
  WIRE_VALUE,

  /** Instants and dates: their ISO text. */
  TEXT,

  /** A JSON object in a query: one parameter for each of its values. */
  OBJECT,

  /** JSON fields and bodies: the type's Moshi adapter. */
  JSON,

  /** There is no way; a rule reports it. */
  NONE
}
