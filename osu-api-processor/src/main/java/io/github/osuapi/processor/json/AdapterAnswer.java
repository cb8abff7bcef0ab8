package io.github.osuapi.processor.json;

import java.util.SortedSet;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Whether values of a type can be read from JSON.
 *
 * @param missing the type without an adapter: the type asked for or one of its arguments; null
 *     where all have one
 * @param unresolved whether the type mentions one that does not exist yet, so that the answer may
 *     differ in a later round; the compiler itself complains if it never does
 * @param packages the packages whose {@code ModelAdapters} are needed for the type and everything
 *     that it is made of
 */
public record AdapterAnswer(
    @Nullable TypeMirror missing, boolean unresolved, SortedSet<String> packages) {

  /**
   * Whether there is an adapter, now.
   *
   * @return true where nothing is missing and nothing unresolved
   */
  public boolean found() {
    return missing == null && !unresolved;
  }
}
