package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.JsonNumber;
import io.github.osuapi.json.RawJson;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A mod that a play used. The settings of a mod are numbers, booleans or texts; {@link #number},
 * {@link #flag} and {@link #text} read them.
 *
 * <pre>{@code
 * Mod faster = Mod.of("DT").with("speed_change", 1.3);
 * faster.number("speed_change"); // 1.3
 * faster.flag("adjust_pitch");   // empty: as usual
 * }</pre>
 *
 * @param acronym its short name, such as {@code HD}
 * @param settings the settings that are not the usual ones, by the server's name; null if all are
 * @see <a href="https://osu.ppy.sh/docs/index.html#mod">The server's page on it</a>
 */
@JsonModel
public record Mod(String acronym, @Nullable Map<String, RawJson> settings) {
  private static final double MANY = 1e15;

  /**
   * Returns a mod with its usual settings.
   *
   * @param acronym its short name, such as {@code HD}
   * @return the mod
   */
  public static Mod of(String acronym) {
    return new Mod(acronym, null);
  }

  /**
   * Returns this mod with one more setting, or with another value for one.
   *
   * @param setting the server's name, for example {@code speed_change}
   * @param value a number
   * @return the mod
   * @throws IllegalArgumentException where the number is not finite
   */
  public Mod with(String setting, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "The setting '"
              + setting
              + "' of "
              + acronym
              + " is "
              + value
              + ": give a finite number");
    }
    // A whole number has no fraction, as the server writes it.
    boolean whole = value == Math.rint(value) && Math.abs(value) < MANY;
    return with(setting, whole ? new RawJson((long) value) : new RawJson(value));
  }

  /**
   * Returns this mod with one more setting, or with another value for one.
   *
   * @param setting the server's name, for example {@code adjust_pitch}
   * @param value a boolean
   * @return the mod
   */
  public Mod with(String setting, boolean value) {
    return with(setting, new RawJson(value));
  }

  /**
   * Returns this mod with one more setting, or with another value for one.
   *
   * @param setting the server's name, for example {@code reflection}
   * @param value a text
   * @return the mod
   */
  public Mod with(String setting, String value) {
    return with(setting, new RawJson(value));
  }

  /**
   * Reads a setting that is a number.
   *
   * @param setting the server's name, for example {@code speed_change}
   * @return the value; empty if it is the usual one, or no number
   */
  public OptionalDouble number(String setting) {
    return value(setting) instanceof JsonNumber number
        ? OptionalDouble.of(number.doubleValue())
        : OptionalDouble.empty();
  }

  /**
   * Reads a setting that is true or false.
   *
   * @param setting the server's name, for example {@code adjust_pitch}
   * @return the value; empty if it is the usual one, or neither
   */
  public Optional<Boolean> flag(String setting) {
    return value(setting) instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
  }

  /**
   * Reads a setting that is a text.
   *
   * @param setting the server's name, for example {@code reflection}
   * @return the value; empty if it is the usual one, or no text
   */
  public Optional<String> text(String setting) {
    return value(setting) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  private Mod with(String setting, RawJson value) {
    Map<String, RawJson> changed = new LinkedHashMap<>();
    if (settings != null) {
      changed.putAll(settings);
    }
    changed.put(setting, value);
    return new Mod(acronym, Collections.unmodifiableMap(changed));
  }

  private @Nullable Object value(String setting) {
    RawJson value = settings == null ? null : settings.get(setting);
    return value == null ? null : value.value();
  }
}
