package io.github.osuapi.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.squareup.moshi.JsonDataException;
import io.github.osuapi.model.Answers.Answer;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Answers of the live site go through the models without a loss. Without these answers the tests
 * are skipped.
 */
class RealAnswersTest {
  private static final List<Answer> ANSWERS = Answers.live();

  @BeforeAll
  static void areThere() {
    assumeFalse(ANSWERS.isEmpty(), "there are no answers of the live site here");
  }

  @Test
  void answersAreReadWholeAndWrittenBack() throws IOException {
    assertThat(ANSWERS).filteredOn(answer -> !answer.otherVersion()).hasSizeGreaterThan(20);
    for (Answer answer : ANSWERS) {
      if (!answer.otherVersion()) {
        assertThat(StrictJson.differencesAfterRoundTrip(answer.type(), answer.body().toString()))
            .as(answer.name())
            .isEmpty();
      }
    }
  }

  @Test
  void answersOfAnotherVersionAreRefused() {
    assertThat(ANSWERS)
        .filteredOn(Answer::otherVersion)
        .isNotEmpty()
        .allSatisfy(
            answer ->
                assertThatThrownBy(() -> StrictJson.read(answer.type(), answer.body().toString()))
                    .as(answer.name())
                    .isInstanceOf(JsonDataException.class));
  }
}
