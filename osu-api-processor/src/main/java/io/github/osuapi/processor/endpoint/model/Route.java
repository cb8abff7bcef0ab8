package io.github.osuapi.processor.endpoint.model;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The HTTP method and path of an endpoint.
 *
 * @param httpMethod for example {@code GET}
 * @param path as the server spells it, relative to {@code api/v2/}; a variable that may be left out
 *     ends in a question mark
 */
public record Route(String httpMethod, String path) {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}/?]+)(\\?)?}");
  private static final Pattern OPTIONAL = Pattern.compile("/\\{[^{}/?]+\\?}");

  /**
   * A variable of a path.
   *
   * @param name its name
   * @param optional whether it may be left out
   */
  public record Variable(String name, boolean optional) {}

  /**
   * Lists the variables of the path.
   *
   * @return the variables, in order
   */
  public List<Variable> variables() {
    return VARIABLE.matcher(path).results().map(Route::variable).toList();
  }

  private static Variable variable(MatchResult match) {
    return new Variable(match.group(1), match.group(2) != null);
  }

  /**
   * Returns the fixed parts of the path.
   *
   * @return the path with nothing in the place of variables
   */
  public String withoutVariables() {
    return VARIABLE.matcher(path).replaceAll("");
  }

  /**
   * Returns a path as a call would have it.
   *
   * @param value what stands in the place of each variable
   * @return the path
   */
  public String withVariables(String value) {
    return VARIABLE.matcher(path).replaceAll(Matcher.quoteReplacement(value));
  }

  /**
   * Returns the path with every variable, in Retrofit's spelling.
   *
   * @return the path without question marks
   */
  public String fullPath() {
    return VARIABLE.matcher(path).replaceAll("{$1}");
  }

  /**
   * Returns the path without the variables that may be left out.
   *
   * @return the shorter path, or the same where every variable is needed
   */
  public String shortPath() {
    return OPTIONAL.matcher(path).replaceAll("");
  }
}
