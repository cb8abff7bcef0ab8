package io.github.osuapi.processor.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenRules;
import io.github.osuapi.processor.testing.CompilerUnderTest;
import io.github.osuapi.processor.testing.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that an endpoint can say of the token it asks for, and whether it may say so. */
class AccessCombinationsTest {
  private static final Pattern ENDPOINT = Pattern.compile("access\\.(\\w+)");

  private static final String USER = " @RequiresUser";

  @ParameterizedTest
  @EnumSource
  void aScopeIsAcceptedWhereATokenOfTheStatedKindOpensTheEndpoint(
      CompilerUnderTest compiler, @TempDir Path folder) throws IOException {
    Map<String, String> annotations = new TreeMap<>();
    Map<String, Boolean> expected = new TreeMap<>();
    for (Scope scope : Scope.values()) {
      for (boolean user : new boolean[] {true, false}) {
        String name = "by_" + scope.name().toLowerCase(Locale.ROOT) + (user ? "_user" : "");
        annotations.put(name, "@RequiresScope(Scope." + scope + ")" + (user ? USER : ""));
        expected.put(
            name,
            TokenRules.kindsThatOpen(EndpointAccess.scope(scope, user)).stream()
                .anyMatch(kind -> kind.actsForUser() == user));
      }
    }
    assertThat(expected.values()).contains(true, false);

    assertThat(accepted(compiler, folder, annotations)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource
  void oneAccessAnnotationIsAcceptedAndNoTokenMeansNoUser(
      CompilerUnderTest compiler, @TempDir Path folder) throws IOException {
    String[] access = {"@RequiresScope(Scope.IDENTIFY)", "@RequiresAnyToken", "@NoTokenRequired"};
    Map<String, String> annotations = new TreeMap<>();
    Map<String, Boolean> expected = new TreeMap<>();
    for (int subset = 0; subset < 1 << access.length; subset++) {
      for (boolean user : new boolean[] {true, false}) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < access.length; i++) {
          if ((subset & 1 << i) != 0) {
            chosen.add(access[i]);
          }
        }
        String name = "subset" + subset + (user ? "_user" : "");
        annotations.put(name, String.join(" ", chosen) + (user ? USER : ""));
        expected.put(name, chosen.size() == 1 && (subset == 1 ? user : subset == 2 || !user));
      }
    }

    assertThat(accepted(compiler, folder, annotations)).isEqualTo(expected);
  }

  /** Whether each endpoint, by its name, compiles with its annotations. */
  private static Map<String, Boolean> accepted(
      CompilerUnderTest compiler, Path folder, Map<String, String> endpoints) throws IOException {
    String methods =
        endpoints.entrySet().stream()
            .map(e -> "  @GET(\"a\") " + e.getValue() + " String " + e.getKey() + "();\n")
            .collect(Collectors.joining());
    Path source = folder.resolve("Access.java");
    Files.writeString(
        source,
        "import io.github.osuapi.annotations.*;\nimport retrofit2.http.GET;\n\n"
            + "@EndpointGroup\ninterface Access {\n"
            + methods
            + "}\n");

    Map<String, Boolean> accepted = new TreeMap<>();
    endpoints.keySet().forEach(name -> accepted.put(name, true));
    for (Printed finding : Endpoints.checked(compiler).sources(source).run().findings()) {
      Matcher endpoint = ENDPOINT.matcher(finding.text());
      assertThat(endpoint.find()).as(finding.text()).isTrue();
      accepted.put(endpoint.group(1), false);
    }
    return accepted;
  }
}
