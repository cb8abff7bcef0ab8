package io.github.osuapi.processor.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.processor.app.Apps;
import io.github.osuapi.processor.testing.Compile;
import io.github.osuapi.processor.testing.Compiled;
import io.github.osuapi.processor.testing.CompilerUnderTest;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Groups of one package that are compiled one after the other. On javac, as the Eclipse compiler
 * lets no processor write a type that is on the class path.
 */
class EarlierGroupsTest {
  private static final String OLD =
      """
      /** Of old. */
      public interface Old {
        /** Clans of old. */
        @EndpointGroup("clans")
        @NotForThirdParties(methods = "PUT", path = "clans", purpose = "close them")
        interface Clans {
          /**
           * Reads a "clan".
           *
           * @param clanName its name
           */
          @GET("clans/{clan}") @RequiresScope(Scope.PUBLIC) String get(@Path("clan") String clanName);
        }
      }
      """;
  private static final String NEW =
      """
      @EndpointGroup
      public interface Wars {
        @GET("wars") @NoTokenRequired String list();
      }
      """;
  private static final String APP =
      """
      @OsuApp(
          grant = Grant.CLIENT_CREDENTIALS,
          scopes = Scope.PUBLIC,
          endpoints = {Old.Clans.class, Wars.class})
      interface App {
        static void call(AppClient osu) {
          osu.clans().get("name");
          osu.wars().list();
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void bothAreInTheTable() throws Exception {
    Compiled first = compile("Old", OLD);
    Compiled second = compile("Wars", NEW, first.classes());

    assertThat(second.complaints()).isEmpty();
    assertThat(second.source("app.EndpointIndex")).contains("app.OldClansGroup", "app.WarsGroup");
    assertThat(first.source("app.OldClansGroup"))
        .contains("doc = \"Reads a \\\"clan\\\".\"", "name = \"clanName\"");
    assertThat(second.source("app.EndpointGroups")).contains("HasOldClans", "HasWars");
    try (URLClassLoader loader = second.load()) {
      Class<?> table = loader.loadClass("app.EndpointTable");
      assertThat((List<?>) table.getField("ENDPOINTS").get(null))
          .extracting(endpoint -> endpoint.getClass().getMethod("id").invoke(endpoint))
          .containsExactly("clans.get", "wars.list");
      assertThat((List<?>) table.getField("NOT_FOR_THIRD_PARTIES").get(null)).hasSize(1);
    }
  }

  @Test
  void anAppHasBoth() throws IOException {
    Compiled first = compile("Old", OLD);
    Compiled second = compile("Wars", NEW, first.classes());
    Compiled app = compile("App", APP, second.classes(), first.classes());

    assertThat(app.complaints()).isEmpty();
  }

  @Test
  void anAppIsCompiledWithTheNewOne() throws IOException {
    Compiled first = compile("Old", OLD);
    Compiled second =
        compilation(first.classes())
            .sources(Apps.source(folder, "Wars", NEW), Apps.source(folder, "App", APP))
            .run();

    assertThat(second.complaints()).isEmpty();
  }

  @Test
  void oneThatIsCompiledAnewIsAsItIsNow() throws IOException {
    Compiled first = compile("Old", OLD);
    Compiled again =
        compilation(first.classes())
            .sources(
                Apps.source(folder, "Old", OLD.replace("String get(", "String getNow(")),
                Apps.source(
                    folder,
                    "App",
                    APP.replace(", Wars.class", "")
                        .replace("get(", "getNow(")
                        .replace("osu.wars().list();", "")))
            .run();

    assertThat(again.complaints()).isEmpty();
    assertThat(again.source("app.EndpointTable"))
        .contains("OldClansGetNowRequest")
        .doesNotContain("OldClansGetRequest");
  }

  @Test
  void whatIsLeftOfADeletedOneIsLeftOut() throws IOException {
    Compiled first = compile("Old", OLD);
    Files.delete(first.classes().resolve("app/Old$Clans.class"));
    Files.delete(first.classes().resolve("app/Old.class"));

    Compiled second = compile("Wars", NEW, first.classes());

    assertThat(second.complaints()).isEmpty();
    assertThat(
            Stream.of("Index", "Table", "Groups").map(each -> second.source("app.Endpoint" + each)))
        .allMatch(source -> source.contains("Wars") && !source.contains("Clans"));
  }

  @Test
  void theNameOfAnEarlierOneIsTaken() throws IOException {
    Compiled first = compile("Old", OLD);
    Compiled second = compile("Wars", NEW.replace("Group", "Group(\"clans\")"), first.classes());

    assertThat(second.onlyFinding().text())
        .isEqualTo(
            "[OsuEndpointGroupDuplicate] Two groups have the name clans. app.Old.Clans is the"
                + " other. Give one another name with @EndpointGroup(\"...\").");
  }

  private Compiled compile(String name, String source, Path... classPath) {
    return compilation(classPath).sources(Apps.source(folder, name, source)).run();
  }

  private static Compile compilation(Path... classPath) {
    return Apps.with(CompilerUnderTest.JAVAC).classPath(classPath);
  }
}
