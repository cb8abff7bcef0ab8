package io.github.osuapi.processor.endpoint.model;

import com.palantir.javapoet.TypeName;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * What an endpoint answers with.
 *
 * @param kind how the body is decoded
 * @param type the declared return type, boxed
 * @param mirror the same, for the rules
 * @param item the element type of a page; empty where the type is not a page of the paging
 */
public record Answer(Kind kind, TypeName type, TypeMirror mirror, Optional<TypeName> item) {

  /** How a body is decoded. */
  public enum Kind {
    /** By the type's Moshi adapter. */
    JSON,

    /** As a string. */
    TEXT,

    /** As an array of bytes. */
    BYTES,

    /** By a method of the type's own, from its bytes. */
    BINARY,

    /** There is none. */
    EMPTY;

    /**
     * Tells whether it is a file rather than text.
     *
     * @return whether the request can save it
     */
    public boolean isFile() {
      return this == BYTES || this == BINARY;
    }
  }
}
