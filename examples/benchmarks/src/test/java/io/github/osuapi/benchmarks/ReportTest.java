package io.github.osuapi.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
  private static final List<Row> ROWS =
      List.of(
          Row.lower("a call vs OkHttp, time", 2, 1, 0.8, "µs"),
          Row.lower("a call vs others, time", 2, 6, 0, "µs"),
          Row.higher("a call, again vs OkHttp, calls", 150, 100, 1, "a second"),
          Row.lower("a call, again vs others, time", 4, 6, 1.5, "µs"));

  @TempDir private Path folder;

  @Test
  void moreIsBetterInARatio() {
    assertThat(ROWS).extracting(Row::ratio).containsExactly(0.5, 3.0, 1.5, 1.5);
    assertThat(ROWS).extracting(Row::holds).containsExactly(false, true, true, true);
  }

  @Test
  void aTableHoldsWhatMeasuresTheSame() {
    assertThat(new Report(Map.of("call", ROWS)).markdown())
        .isEqualTo(
            """
            ## call

            | time, µs | ours | OkHttp | others |
            |:--|--:|--:|--:|
            | a call | 2.00 | 1.00 (0.50, goal 0.80) | 6.00 (3.00) |
            | a call, again | 4.00 | – | 6.00 (1.50) |

            | calls, a second | ours | OkHttp |
            |:--|--:|--:|
            | a call, again | 150 | 100 (1.50) |
            """);
  }

  @Test
  void writesEachRowWithItsSixFields() throws IOException {
    new Report(Map.of("call", ROWS)).write(folder);

    JsonNode json = new JsonMapper().readTree(folder.resolve("benchmarks.json").toFile());
    assertThat(json).hasSize(4);
    assertThat(json.get(0).fieldNames())
        .toIterable()
        .containsExactly("name", "ours", "other", "ratio", "goal", "unit");
    assertThat(json.get(0).get("name").textValue()).isEqualTo("a call vs OkHttp, time");
  }

  @Test
  void tablesReplaceThoseInAPage() throws IOException {
    Path page = folder.resolve("page.md");
    Files.writeString(page, "Before.\n\n<!-- call -->\nold\n<!-- end -->\n\nAfter.\n");
    Map<String, List<Row>> suites = new LinkedHashMap<>();
    suites.put("call", ROWS.subList(0, 1));

    new Report(suites).putInto(page);

    assertThat(page)
        .hasContent(
            """
            Before.

            <!-- call -->

            | time, µs | ours | OkHttp |
            |:--|--:|--:|
            | a call | 2.00 | 1.00 (0.50, goal 0.80) |

            <!-- end -->

            After.
            """);
    suites.put("start", ROWS);
    assertThatThrownBy(() -> new Report(suites).putInto(page)).hasMessageContaining("start");
  }
}
