package io.github.osuapi.access;

import io.github.osuapi.recorded.RecordedRoute;
import io.github.osuapi.recorded.Recordings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What the server reads of each open route, as its controllers say; kept by hand. */
final class ParameterAudit {
  private static final List<RecordedRoute> ROUTES = Recordings.routes();

  /**
   * A parameter that the server reads.
   *
   * @param route the route
   * @param name the server's name; empty for a route that reads none
   * @param verdict {@code taken}, {@code deprecated}, or why the library leaves it out
   */
  record Row(RecordedRoute route, String name, String verdict) {
    boolean isTaken() {
      return verdict.equals("taken") || isDeprecated();
    }

    boolean isDeprecated() {
      return verdict.equals("deprecated");
    }

    @Override
    public String toString() {
      return route.methods().get(0) + " " + route.path() + " " + name;
    }
  }

  private ParameterAudit() {}

  static List<Row> rows() {
    try (InputStream in =
        Objects.requireNonNull(ParameterAudit.class.getResourceAsStream("parameters.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(ParameterAudit::row)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(String[] columns) {
    RecordedRoute route =
        ROUTES.stream()
            .filter(r -> r.methods().contains(columns[0]) && r.path().equals(columns[1]))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no route is " + columns[0] + " " + columns[1]));
    return columns.length == 2
        ? new Row(route, "", "none")
        : new Row(route, columns[2], columns[3]);
  }
}
