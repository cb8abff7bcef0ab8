package io.github.osuapi.json;

import java.util.function.Function;

/**
 * A value from a set that the server may extend: the known values are constants, every other text
 * is kept as it came. An implementation is a sealed interface with a nested enum {@code Known} and
 * a nested record {@code Unknown(String value)}; the processor writes its adapter.
 *
 * <pre>{@code
 * @JsonModel
 * public sealed interface Rank extends OpenEnum {
 *   Rank S = Known.S;
 *
 *   static Rank of(String value) {
 *     return OpenEnum.of(Known.values(), value, Unknown::new);
 *   }
 *
 *   enum Known implements Rank { ... }
 *
 *   record Unknown(String value) implements Rank {}
 * }
 * }</pre>
 *
 * <p>Such an interface must not have default methods: Java would then initialize it together with
 * its {@code Known}, each before the other, and constants would be null.
 */
public interface OpenEnum extends WireValue {
  /**
   * Finds the constant of a text, or wraps the text where there is none.
   *
   * @param known every known value
   * @param value the server's text
   * @param unknown makes the value of a text that no constant has
   * @param <T> the open enum
   * @return the constant or what {@code unknown} made
   */
  static <T extends OpenEnum> T of(
      T[] known, String value, Function<? super String, ? extends T> unknown) {
    for (T candidate : known) {
      if (candidate.value().equals(value)) {
        return candidate;
      }
    }
    return unknown.apply(value);
  }
}
