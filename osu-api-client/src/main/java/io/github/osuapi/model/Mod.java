package io.github.osuapi.model;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.RawJson;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mod that a play used.
 *
 * @param acronym its short name, such as {@code HD}
 * @param settings the settings that are not the usual ones, by name: numbers, booleans or text, as
 *     the mod has it; null if all are
 * @see <a href="https://osu.ppy.sh/docs/index.html#mod">The server's page on it</a>
 */
@JsonModel
public record Mod(String acronym, @Nullable Map<String, RawJson> settings) {

  /**
   * Returns a mod with its usual settings.
   *
   * @param acronym its short name, such as {@code HD}
   * @return the mod
   */
  public static Mod of(String acronym) {
    return new Mod(acronym, null);
  }
}
