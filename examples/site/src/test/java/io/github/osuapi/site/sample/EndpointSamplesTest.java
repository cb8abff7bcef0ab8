package io.github.osuapi.site.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.OsuClient;
import io.github.osuapi.OsuClientBuilder;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.annotations.TokenRules;
import io.github.osuapi.error.OsuApiException;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.request.OsuRequest;
import io.github.osuapi.sandbox.OsuSandbox;
import io.github.osuapi.sandbox.SandboxClient;
import io.github.osuapi.site.GeneratedSite;
import io.github.osuapi.site.facts.EndpointFacts;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples on the pages of endpoints compile, and the sandbox answers their calls. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndpointSamplesTest {
  private static final Set<String> MODELS = GeneratedSite.SITE.reference().models().keySet();

  /** Calls that the server refuses for what they ask; access is not why. */
  private static final Map<String, Integer> REFUSED = Map.of("session.verify", 422);

  @TempDir private static Path folder;
  private BiFunction<String, OsuClient, OsuRequest<?>> requests;

  static List<EndpointFacts> endpoints() {
    return GeneratedSite.SITE.reference().endpoints();
  }

  @BeforeAll
  @SuppressWarnings("unchecked")
  void compileTheJavaOnes() throws Exception {
    Map<String, String> sources = new LinkedHashMap<>();
    StringBuilder cases = new StringBuilder();
    for (EndpointFacts endpoint : endpoints()) {
      String name = endpoint.id().replace('.', '_');
      String sample = new EndpointSample(endpoint, MODELS).java();
      sources.put(name + "/Example.java", "package " + name + ";\n\n" + sample);
      cases.append("case \"%s\": return %s;\n".formatted(endpoint.id(), Calls.of(endpoint)));
    }
    sources.put("requests/Requests.java", requests(cases.toString()));
    Path classes = folder.resolve("classes");
    Compilers.java(sources, classes, List.of("-Xlint:all,-processing,-options", "-Werror"));
    URLClassLoader loader =
        new URLClassLoader(new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
    requests =
        (BiFunction<String, OsuClient, OsuRequest<?>>)
            loader.loadClass("requests.Requests").getConstructor().newInstance();
  }

  private static String requests(String cases) {
    return """
        package requests;
        import io.github.osuapi.OsuClient;
        import io.github.osuapi.model.*;
        import io.github.osuapi.request.OsuRequest;
        import java.util.function.BiFunction;
        @SuppressWarnings("deprecation")
        public final class Requests implements BiFunction<String, OsuClient, OsuRequest<?>> {
          @Override public OsuRequest<?> apply(String id, OsuClient osu) {
            switch (id) {
              %s
              default: throw new IllegalArgumentException(id);
            }
          }
        }
        """
        .formatted(cases);
  }

  @Test
  void theKotlinOnesCompile() throws IOException {
    Map<String, String> sources = new LinkedHashMap<>();
    for (EndpointFacts endpoint : endpoints()) {
      String name = endpoint.id().replace('.', '_');
      String sample = new EndpointSample(endpoint, MODELS).kotlin();
      int imports = sample.startsWith("@file") ? sample.indexOf('\n') : 0;
      sources.put(
          name + "/Example.kt",
          sample.substring(0, imports) + "package " + name + "\n\n" + sample.substring(imports));
    }
    Compilers.kotlin(sources, folder.resolve("kotlin-classes"));
  }

  @ParameterizedTest
  @MethodSource("endpoints")
  void theSandboxAnswersTheCall(EndpointFacts endpoint) {
    SampleApp app = new EndpointSample(endpoint, MODELS).app();
    Integer refusal = REFUSED.get(endpoint.id());
    try (OsuSandbox sandbox = OsuSandbox.start();
        OsuClient osu = client(sandbox, app)) {
      requests.apply(endpoint.id(), osu).execute();
      assertThat(refusal).isNull();
    } catch (OsuApiException e) {
      assertThat(e.status()).as(e.getMessage()).isEqualTo(refusal);
    }
  }

  private static OsuClient client(OsuSandbox sandbox, SampleApp app) {
    OsuClientBuilder builder = OsuClient.builder().baseUrl(sandbox.baseUrl());
    if (app.kind() != TokenKind.ANONYMOUS) {
      boolean delegated = app.kind() == TokenKind.CLIENT_CREDENTIALS_DELEGATED;
      boolean signedIn = app.kind() == TokenKind.AUTHORIZATION_CODE;
      String[] scopes =
          TokenRules.grantedScopes(app.kind().grant(), app.scopes()).stream()
              .map(Scope::wireName)
              .toArray(String[]::new);
      builder.token(
          AccessToken.of(
              sandbox.issueToken(
                  delegated ? SandboxClient.MODERATOR_BOT : SandboxClient.OWNED,
                  signedIn ? OsuSandbox.CLIENT_OWNER : null,
                  scopes)));
    }
    return builder.build();
  }
}
