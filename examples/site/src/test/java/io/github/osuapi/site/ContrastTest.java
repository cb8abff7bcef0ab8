package io.github.osuapi.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of text stand out from what is behind it, by the formula of WCAG 2. */
class ContrastTest {
  private static final Pattern BLOCK =
      Pattern.compile("(?m)^( *):root(\\S*) \\{([^}]*)}", Pattern.MULTILINE);
  private static final Pattern COLOUR = Pattern.compile("--([\\w-]+): (#[0-9a-f]{6});");
  private static final List<String> TEXT =
      List.of(
          "text",
          "soft",
          "accent",
          "good",
          "bad",
          "code-keyword",
          "code-text",
          "code-comment",
          "code-annotation",
          "code-number",
          "get",
          "post",
          "put",
          "delete");

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void textIsReadable(String theme) throws IOException {
    Map<String, String> colours = colours(theme);
    for (String behind : List.of("page", "raised", "sunken")) {
      for (String text : TEXT) {
        assertContrast(colours, text, behind, 4.5);
      }
    }
    assertContrast(colours, "on-accent", "accent", 4.5);
    assertContrast(colours, "accent", "accent-soft", 4.5);
    assertContrast(colours, "text", "accent-soft", 4.5);
    assertContrast(colours, "text", "warn-soft", 4.5);
    assertContrast(colours, "warn", "warn-soft", 4.5);
    assertContrast(colours, "focus", "page", 3);
    assertContrast(colours, "focus", "raised", 3);
  }

  @Test
  void bothWaysToTheDarkColoursAreTheSame() throws IOException {
    assertThat(blocks().get("[data-theme=\"dark\"]"))
        .isNotEmpty()
        .isEqualTo(blocks().get(":not([data-theme=\"light\"])"));
  }

  private static Map<String, String> colours(String theme) throws IOException {
    Map<String, String> colours = new HashMap<>(blocks().get(""));
    if (theme.equals("dark")) {
      colours.putAll(blocks().get("[data-theme=\"dark\"]"));
    }
    return colours;
  }

  private static Map<String, Map<String, String>> blocks() throws IOException {
    String css = Files.readString(GeneratedSite.FOLDER.resolve("assets/site.css"));
    Map<String, Map<String, String>> blocks = new HashMap<>();
    Matcher block = BLOCK.matcher(css);
    while (block.find()) {
      Map<String, String> colours = new HashMap<>();
      COLOUR
          .matcher(block.group(3))
          .results()
          .forEach(colour -> colours.put(colour.group(1), colour.group(2)));
      blocks.put(block.group(2), colours);
    }
    return blocks;
  }

  private static void assertContrast(
      Map<String, String> colours, String text, String behind, double least) {
    double one = luminance(colour(colours, text));
    double other = luminance(colour(colours, behind));
    double contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    assertThat(contrast).as("contrast of %s on %s", text, behind).isGreaterThanOrEqualTo(least);
  }

  private static String colour(Map<String, String> colours, String name) {
    return Objects.requireNonNull(colours.get(name), name);
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * channel(rgb >> 16 & 255)
        + 0.7152 * channel(rgb >> 8 & 255)
        + 0.0722 * channel(rgb & 255);
  }

  private static double channel(int value) {
    double share = value / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
