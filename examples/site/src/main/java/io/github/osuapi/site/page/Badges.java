package io.github.osuapi.site.page;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Paging;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.site.facts.EndpointFacts;
import java.util.Locale;

/** What an endpoint asks for and gives, at a glance. */
final class Badges {
  private Badges() {}

  static String method(EndpointFacts endpoint) {
    String method = endpoint.endpoint().httpMethod();
    return "<span class=\"method %s\">%s</span>".formatted(method.toLowerCase(Locale.ROOT), method);
  }

  static String all(EndpointFacts endpoint) {
    EndpointAccess access = endpoint.endpoint().access();
    StringBuilder html = new StringBuilder("<p class=\"badges\">");
    html.append(method(endpoint));
    html.append(
        switch (access.kind()) {
          case ANONYMOUS -> badge("none", "no token");
          case ANY_TOKEN -> badge("scope", "any token");
          case SCOPE -> badge("scope", access.scope().map(Scope::wireName).orElseThrow());
        });
    if (access.requiresUser()) {
      html.append(badge("user", "needs a user"));
    }
    if (endpoint.endpoint().paging() != Paging.NONE) {
      html.append(badge("paging", "paged by " + endpoint.endpoint().paging().wireName()));
    }
    if (endpoint.deprecated().isPresent()) {
      html.append(badge("deprecated", "deprecated"));
    }
    return html.append("</p>").toString();
  }

  static String badge(String kind, String text) {
    return "<span class=\"badge %s\">%s</span>".formatted(kind, text);
  }
}
