package io.github.osuapi.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.OsuClient;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.client.ApiClient;
import io.github.osuapi.client.SignInClient;
import io.github.osuapi.endpoint.EndpointTable;
import io.github.osuapi.processor.testing.Compiled;
import io.github.osuapi.processor.testing.Printed;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Compiles an app for every grant with every set of scopes: the server's rules decide whether it
 * compiles, and the table which calls its client has.
 */
class AppSweepTest {
  @Test
  void sweepsEverything() {
    assertThat(Sweep.single()).hasSize(Grant.values().length * 2048);
    assertThat(Declaration.legal()).hasSize(336);
    assertThat(EndpointTable.ENDPOINTS).hasSizeGreaterThan(25);
  }

  @Test
  void everyDeclarationIsJudgedByTheServersRules() {
    assertJudged(Sweep.single());
  }

  @Test
  void everyTokenOfAnAppIsJudgedByTheServersRules() {
    assertJudged(Sweep.pairs());
  }

  private static void assertJudged(List<SweptApp> apps) {
    SweptSources sources = SweptSources.of(apps);
    Compiled compiled = Sweep.compilation(sources).options("-proc:only").run();

    Set<String> found =
        compiled.errors().stream()
            .map(e -> SweptSources.mistake(String.valueOf(e.file()), e.line(), e.pointsAt()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(found).isEqualTo(sources.mistakes());
    assertThat(compiled.errors()).extracting(Printed::id).containsOnly("OsuAppToken");
    assertThat(compiled.sourceNames())
        .containsExactlyInAnyOrderElementsOf(
            apps.stream().filter(SweptApp::isLegal).map(SweptApp::clientName).toList());
  }

  @Test
  void everyClientShowsTheCallsThatItsTokensOpenAndNoOthers() {
    for (SweptApp app : Sweep.legalApps()) {
      assertThat(Shown.endpoints(Sweep.client(app)))
          .as(app::toString)
          .isEqualTo(app.predicted(EndpointTable.ENDPOINTS));
    }
  }

  @Test
  void everyCallIsShownAsTheWholeGroupHasIt() throws Exception {
    for (SweptApp app : Sweep.legalApps()) {
      Class<?> client = Sweep.client(app);
      for (Method accessor : Shown.groups(client).toList()) {
        Class<?> whole = OsuClient.class.getMethod(accessor.getName()).getReturnType();
        Set<String> shown = Shown.endpoints(client);
        assertThat(signatures(accessor.getReturnType()))
            .as("%s of %s", accessor.getName(), app)
            .isEqualTo(
                Shown.requests(whole)
                    .filter(m -> shown.contains(accessor.getName() + "." + m.getName()))
                    .map(AppSweepTest::signature)
                    .collect(Collectors.toCollection(TreeSet::new)));
      }
    }
  }

  private static Set<String> signatures(Class<?> group) {
    return Shown.requests(group)
        .map(AppSweepTest::signature)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String signature(Method method) {
    return method.getReturnType().getName()
        + " "
        + method.getName()
        + Arrays.toString(method.getGenericParameterTypes())
        + method.isVarArgs();
  }

  @Test
  void everyBuilderAsksForWhatTheGrantsNeedAndNoMore() {
    for (SweptApp app : Sweep.legalApps()) {
      Class<?> client = Sweep.client(app);
      Class<?> builder = client.getDeclaredClasses().length == 0 ? client : builder(client);
      assertThat(names(builder)).as(app::toString).contains("baseUrl", "userAgent", "build");
      assertThat(names(builder).contains("credentials"))
          .as(app::toString)
          .isEqualTo(app.tokens().stream().anyMatch(t -> t.grant() != Grant.ANONYMOUS));
      assertThat(names(builder).contains("redirectUri")).as(app::toString).isEqualTo(app.hasUser());
      assertThat(names(builder)).as(app::toString).doesNotContain("grant", "scopes", "token");
      assertThat(client).isAssignableTo(app.hasUser() ? SignInClient.class : ApiClient.class);
      assertThat(SignInClient.class.isAssignableFrom(client)).isEqualTo(app.hasUser());
    }
  }

  private static Class<?> builder(Class<?> client) {
    return Arrays.stream(client.getDeclaredClasses())
        .filter(type -> type.getSimpleName().equals("Builder"))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> names(Class<?> type) {
    return Arrays.stream(type.getMethods()).map(Method::getName).collect(Collectors.toSet());
  }
}
