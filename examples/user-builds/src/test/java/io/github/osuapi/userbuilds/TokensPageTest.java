package io.github.osuapi.userbuilds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code of the page on tokens compiles, each sample in a method of its own. */
class TokensPageTest {
  private static final Page PAGE = Page.of("docs/tokens.md");

  private static final String HEAD =
      """
      import static io.github.osuapi.annotations.Grant.*;
      import static io.github.osuapi.annotations.Scope.*;

      import io.github.osuapi.*;
      import io.github.osuapi.annotations.*;
      import io.github.osuapi.client.*;
      import io.github.osuapi.model.UserRelation;
      import io.github.osuapi.oauth.*;
      import io.github.osuapi.oauth.jdbc.JdbcTokenStores;
      import java.net.URI;
      import java.nio.file.Path;
      import java.time.Duration;
      import java.util.*;
      import java.util.function.Supplier;
      import javax.sql.DataSource;

      """;

  private static final String GIVEN =
      """
      interface KeyValues {
        interface Lock extends AutoCloseable { @Override void close(); }
        Optional<String> get(String key);
        void put(String key, String value);
        void remove(String key);
        Lock lock(String key);
      }

      class Samples {
        long id, userId;
        String secret, query, token, refreshToken;
        DataSource dataSource;
        KeyValues values;
        Map<String, Object> session;
        UserClients<FriendsAppClient> users;
        Object redirect(URI address) { return address; }
      """;

  @Test
  void everySampleCompiles() throws IOException {
    StringBuilder types = new StringBuilder(HEAD);
    StringBuilder methods = new StringBuilder(GIVEN);
    List<String> samples = PAGE.samples("java");
    for (String sample : samples) {
      if (sample.startsWith("@OsuApp") || sample.startsWith("record ")) {
        types.append(sample).append('\n');
      } else {
        boolean returns = sample.contains("return ");
        methods
            .append(returns ? "  Object" : "  void")
            .append(" sample")
            .append(methods.length())
            .append("() throws Exception {\n")
            .append(sample)
            .append("  }\n");
      }
    }
    Path file =
        Files.writeString(
            Compilation.scratch().resolve("App.java"), types.append(methods).append("}\n"));

    Finished compiled =
        Compilation.javac(Jdk.running())
            .classPath(Jars.USER)
            .processors(Jars.PROCESSOR)
            .sources(List.of(file))
            .run();

    assertThat(samples).hasSizeGreaterThan(8);
    assertThat(compiled.status()).as(compiled.output()).isZero();
  }
}
