package io.github.osuapi.processor.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.processor.testing.Compiled;
import io.github.osuapi.processor.testing.CompilerUnderTest;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Groups of one's own in clients, and the names in them. */
class GroupNamesTest {
  private static final String GROUP =
      """
      @EndpointGroup("own")
      interface Own {
        @GET("own")
        @NoTokenRequired
        String text(@Query("all") String all);

        @GET("own/more")
        @RequiresScope(Scope.CHAT_READ)
        @RequiresUser
        String more();
      }

      @OsuApp(grant = Grant.ANONYMOUS, endpoints = Own.class)
      interface App {}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void aParameterIsNamedAsAField(CompilerUnderTest compiler) {
    Compiled compiled = compile(compiler, GROUP);

    assertThat(compiled.complaints()).isEmpty();
    assertThat(compiled.source("app.AppClient")).contains("return this.all.text(all);");
  }

  @ParameterizedTest
  @EnumSource
  void noGroupIsNamedAsAMethodOfEveryClient(CompilerUnderTest compiler) throws Exception {
    for (Method method : methodsOfClients()) {
      Compiled compiled = compile(compiler, named(method.getName()));

      assertThat(compiled.findings()).as(method.toString()).hasSize(1);
      assertThat(compiled.onlyFinding().text())
          .isEqualTo(
              "[OsuAppGroupName] The client of App cannot show app.OwnGroup as "
                  + method.getName()
                  + "(). Clients have another method or class of that name. Give it another name with"
                  + " @EndpointGroup(\"...\").");
    }
  }

  @ParameterizedTest
  @EnumSource
  void theClassesInsideHaveDifferentNames(CompilerUnderTest compiler) {
    assertThat(compile(compiler, named("Chat")).onlyFinding().text())
        .isEqualTo(
            "[OsuAppGroupName] The client of App cannot show two groups as Chat() and chat(), with"
                + " one class Chat for both. There are app.OwnGroup and"
                + " io.github.osuapi.endpoint.ChatGroup. Give your own another name with"
                + " @EndpointGroup(\"...\").");
    assertThat(compile(compiler, named("Builder")).onlyFinding().text())
        .startsWith("[OsuAppGroupName] The client of App cannot show app.OwnGroup as Builder().");
  }

  private static String named(String group) {
    return GROUP.replace("@EndpointGroup(\"own\")", "@EndpointGroup(\"" + group + "\")");
  }

  private List<Method> methodsOfClients() throws Exception {
    try (URLClassLoader loader = compile(CompilerUnderTest.JAVAC, GROUP).load()) {
      Class<?> client = loader.loadClass("io.github.osuapi.client.SignInClient");
      return Stream.of(client, client.getSuperclass())
          .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
          .filter(method -> !Modifier.isPrivate(method.getModifiers()) && !method.isSynthetic())
          .toList();
    }
  }

  private Compiled compile(CompilerUnderTest compiler, String source) {
    return Apps.with(compiler).sources(Apps.source(folder, "App", source)).run();
  }
}
