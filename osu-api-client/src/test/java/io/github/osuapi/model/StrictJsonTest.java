package io.github.osuapi.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The tests of the answers can fail. */
class StrictJsonTest {
  @Test
  void unknownNameIsRefused() {
    assertThatThrownBy(
            () -> StrictJson.read(Country.class, "{\"code\": \"AU\", \"name\": \"\", \"new\": 1}"))
        .isInstanceOf(JsonDataException.class)
        .hasMessageContaining("new");
  }

  @Test
  void unknownValueIsRefused() {
    assertThatThrownBy(() -> StrictJson.read(Ruleset.class, "\"tau\""))
        .isInstanceOf(JsonDataException.class)
        .hasMessageContaining("tau");
  }

  @Test
  void timeInAnotherStyleIsADifference() throws IOException {
    assertThat(
            StrictJson.differencesAfterRoundTrip(
                UserAchievement.class,
                "{\"achieved_at\": \"2026-11-22T07:57:02+00:00\", \"achievement_id\": 3}"))
        .singleElement()
        .asString()
        .startsWith("$.achieved_at: ");
  }

  @Test
  void absentAndNullAreTheSame() throws IOException {
    assertThat(
            StrictJson.differencesAfterRoundTrip(
                ScoreCurrentUserAttributes.class, "{\"pin\": null}"))
        .isEmpty();
  }
}
