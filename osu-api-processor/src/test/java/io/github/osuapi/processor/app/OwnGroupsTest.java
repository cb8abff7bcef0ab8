package io.github.osuapi.processor.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.processor.testing.Compiled;
import io.github.osuapi.processor.testing.CompilerUnderTest;
import io.github.osuapi.processor.testing.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Endpoints of other compilations than the app's, of which several left an index. */
class OwnGroupsTest {
  private static final String CLANS =
      """
      package acme.api.a;

      import io.github.osuapi.annotations.*;
      import retrofit2.http.*;

      @EndpointGroup
      public interface Clans {
        @GET("clans") @RequiresScope(Scope.PUBLIC) String list();
      }
      """;
  private static final String OWN_CLANS =
      CLANS.replace("(Scope.PUBLIC)", "(Scope.FRIENDS_READ) @RequiresUser");
  private static final String CUPS =
      CLANS.replace("acme.api.a", "acme.api.b").replace("Clans", "Cups").replace("clans", "cups");
  private static final String APP =
      """
      package acme;

      import acme.api.a.*;
      import io.github.osuapi.annotations.*;

      @OsuApp(
          grant = Grant.CLIENT_CREDENTIALS,
          scopes = Scope.PUBLIC,
          endpoints = {Clans.class})
      interface App {
        static void call(AppClient osu) {
          osu.clans().list();
        }
      }
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void anIndexThatIsLeftOfEarlierOpensNothing(CompilerUnderTest compiler) throws IOException {
    Compiled earlier = compile(compiler, CLANS);
    Compiled now = compile(compiler, OWN_CLANS, CUPS);

    Compiled app = compile(compiler, new String[] {APP}, now.classes(), earlier.classes());

    assertThat(app.success()).isFalse();
    if (compiler == CompilerUnderTest.JAVAC) {
      assertThat(app.findings()).extracting(Printed::id).contains("OsuUserMissing");
    }
    assertThat(app.source("acme.AppClient")).doesNotContain("acme.api.a.ClansGroup");
  }

  @ParameterizedTest
  @EnumSource
  void jarsShareAPackage(CompilerUnderTest compiler) throws IOException {
    Compiled one = compile(compiler, CLANS);
    Compiled other = compile(compiler, CUPS.replace("acme.api.b", "acme.api.a"));
    String both =
        APP.replace("Clans.class", "Clans.class, Cups.class")
            .replace("osu.clans().list();", "osu.clans().list(); osu.cups().list();");

    Compiled app = compile(compiler, new String[] {both}, one.classes(), other.classes());

    assertThat(app.complaints()).isEmpty();
  }

  private Compiled compile(CompilerUnderTest compiler, String... sources) throws IOException {
    return compile(compiler, sources, new Path[0]);
  }

  private Compiled compile(CompilerUnderTest compiler, String[] sources, Path... classPath)
      throws IOException {
    return Apps.with(compiler).sources(sources(sources)).classPath(classPath).run();
  }

  /** Each in a folder of its own, by the name of its interface. */
  private Path[] sources(String... texts) throws IOException {
    Path[] files = new Path[texts.length];
    for (int i = 0; i < texts.length; i++) {
      String name = texts[i].replaceAll("(?s).*interface (\\w+).*", "$1");
      files[i] =
          Files.writeString(
              Files.createTempDirectory(folder, name).resolve(name + ".java"), texts[i]);
    }
    return files;
  }
}
