package io.github.osuapi.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.endpoint.EndpointTable;
import io.github.osuapi.limit.internal.Demand;
import java.util.List;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What calls cost, as the server counts them. */
class EndpointCostTest {
  @ParameterizedTest
  @CsvSource({
    "users.list, '', 1",
    "users.list, ids[]=1, 1",
    "users.list, ids[]=1&ids[]=2&ids[]=2, 3",
    "users.list, ids[0]=1&ids[1]=2, 2",
    "users.list, ids=1&ids=2, 1",
    "users.list, ids[]=1&ids[]=2&include_variant_statistics=true, 6",
    "users.list, include_variant_statistics=1&ids[]=1&ids[]=2, 6",
    "users.list, ids[]=1&ids[]=2&include_variant_statistics=false, 2",
    "users.list, ids[]=1&ids[]=2&include_variant_statistics=0, 2",
    "users.list, include_variant_statistics=true, 1",
    "users.beatmapsPassed, beatmapset_ids[]=1&beatmapset_ids[]=2&ruleset_id=3, 2",
    "users.lookup, ids[]=1&ids[]=2, 1",
    "beatmaps.list, ids[]=1&ids[]=2, 1"
  })
  void countsPointsAsTheServerDoes(String endpoint, String query, int points) {
    HttpUrl url = HttpUrl.get("https://osu.ppy.sh/api/v2/any?" + query);

    assertThat(EndpointTable.find(endpoint).orElseThrow().cost().demand(url))
        .isEqualTo(new Demand(false, points));
  }

  @Test
  void countsTheDownloadsOfReplaysAndNothingElse() {
    assertThat(EndpointTable.ENDPOINTS)
        .filteredOn(endpoint -> endpoint.cost().replayDownload())
        .extracting(Endpoint::path)
        .isEqualTo(List.of("scores/{score}/download", "scores/{ruleset}/{score}/download"));
  }
}
