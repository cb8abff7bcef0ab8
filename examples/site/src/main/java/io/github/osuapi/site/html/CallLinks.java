package io.github.osuapi.site.html;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leads from calls in code to the pages on their endpoints.
 *
 * @param root the way from the page to the root of the site: empty, or {@code ../}
 * @param endpoints the ids of the endpoints
 */
public record CallLinks(String root, Set<String> endpoints) {
  private static final Pattern CALL = Pattern.compile("\\b(\\w+)\\(\\)(\\s*\\.)(\\w+)(?=\\()");

  /** Code as HTML, in which each name of an endpoint's method is a link. */
  public String in(String html) {
    return CALL.matcher(html).replaceAll(call -> Matcher.quoteReplacement(linked(call)));
  }

  private String linked(MatchResult call) {
    String id = call.group(1) + "." + call.group(3);
    return endpoints.contains(id)
        ? "%s()%s<a href=\"%sendpoints/%s.html\">%s</a>"
            .formatted(call.group(1), call.group(2), root, id, call.group(3))
        : call.group();
  }
}
