package io.github.osuapi.processor.app.read;

import io.github.osuapi.processor.app.model.PrivilegeOptions;
import io.github.osuapi.processor.diagnostic.FindingId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the options that users give with {@code -A}. */
public final class OptionsReader {
  private static final String PRIVILEGES = "osuapi.privileges";
  private static final String UNUSED_SCOPES = "osuapi.unusedScopes";
  private static final String REPORT = "report";

  private final List<String> problems = new ArrayList<>();
  private final PrivilegeOptions privileges;

  /**
   * Reads the options.
   *
   * @param options as the compiler passes them: one without a value has null
   */
  public OptionsReader(Map<String, ? extends @Nullable String> options) {
    List<String> reports = List.of(PrivilegeOptions.IGNORE, REPORT);
    this.privileges =
        new PrivilegeOptions(
            oneOf(options, PRIVILEGES, reports).equals(REPORT),
            oneOf(options, UNUSED_SCOPES, PrivilegeOptions.UNUSED_SCOPES));
  }

  /**
   * Names all options.
   *
   * @return their names without {@code -A}
   */
  public static Set<String> names() {
    return Set.of(PRIVILEGES, UNUSED_SCOPES);
  }

  /**
   * Returns what is asked for about privileges.
   *
   * @return the options, with the default in place of what cannot be read
   */
  public PrivilegeOptions privileges() {
    return privileges;
  }

  /**
   * Returns what is wrong with the options.
   *
   * @return one text to print as an error for each bad value
   */
  public List<String> problems() {
    return List.copyOf(problems);
  }

  private String oneOf(
      Map<String, ? extends @Nullable String> options, String name, List<String> allowed) {
    if (!options.containsKey(name)) {
      return allowed.get(0);
    }
    String value = Objects.requireNonNullElse(options.get(name), "");
    if (allowed.contains(value)) {
      return value;
    }
    problems.add(
        "["
            + FindingId.OPTION.id()
            + "] The option "
            + name
            + " takes one of "
            + String.join(", ", allowed)
            + ", and is '"
            + value
            + "'. Change it to -A"
            + name
            + "="
            + allowed.get(1)
            + ", for example.");
    return allowed.get(0);
  }
}
