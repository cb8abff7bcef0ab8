package io.github.osuapi.benchmarks.decoding;

import java.lang.reflect.Type;

/**
 * An answer to decode.
 *
 * @param name what it is
 * @param real whether it came from the live site
 * @param model what our adapters decode it to
 * @param peer what the others decode it to
 * @param json the bytes
 */
public record Document(String name, boolean real, Type model, Type peer, byte[] json) {
  /** Names the document. */
  @Override
  public String toString() {
    return name;
  }
}
