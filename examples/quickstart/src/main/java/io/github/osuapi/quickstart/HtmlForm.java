package io.github.osuapi.quickstart;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A form of one of the sandbox's pages.
 *
 * @param action where it is sent
 * @param hidden the fields that it carries along
 */
record HtmlForm(String action, Map<String, String> hidden) {
  private static final Pattern FORM =
      Pattern.compile("<form method=\"post\" action=\"([^\"]*)\">(.*?)</form>", Pattern.DOTALL);
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");

  /**
   * Finds a form by its button.
   *
   * @throws FailureException where the page has no such form
   */
  static HtmlForm withButton(String page, String button) {
    Matcher forms = FORM.matcher(page);
    while (forms.find()) {
      if (forms.group(2).contains("id=\"" + button + "\"")) {
        Map<String, String> hidden = new LinkedHashMap<>();
        Matcher fields = HIDDEN.matcher(forms.group(2));
        while (fields.find()) {
          hidden.put(fields.group(1), unescape(fields.group(2)));
        }
        return new HtmlForm(unescape(forms.group(1)), hidden);
      }
    }
    throw new FailureException("the sandbox's page has no button '" + button + "'", null);
  }

  /** Returns the body to send: the hidden fields, and what the user chose. */
  String encode(Map<String, String> chosen) {
    Map<String, String> fields = new LinkedHashMap<>(hidden);
    fields.putAll(chosen);
    return fields.entrySet().stream()
        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String unescape(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
