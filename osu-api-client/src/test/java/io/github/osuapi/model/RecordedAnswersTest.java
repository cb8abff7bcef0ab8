package io.github.osuapi.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import io.github.osuapi.model.Answers.Answer;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every recorded answer of an open route goes through the models without a loss. */
class RecordedAnswersTest {
  static List<Answer> answers() {
    return Answers.recorded().stream().filter(answer -> !answer.otherVersion()).toList();
  }

  static List<Answer> answersOfOtherVersions() {
    return Answers.recorded().stream().filter(Answer::otherVersion).toList();
  }

  @ParameterizedTest
  @MethodSource("answers")
  void answerIsReadWholeAndWrittenBack(Answer answer) throws IOException {
    assertThat(StrictJson.differencesAfterRoundTrip(answer.type(), answer.body().toString()))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("answersOfOtherVersions")
  void answerOfAnotherVersionIsRefused(Answer answer) {
    assertThatThrownBy(() -> StrictJson.read(answer.type(), answer.body().toString()))
        .isInstanceOf(JsonDataException.class);
  }

  @Test
  void everyAnswerOfAnotherVersionIsThere() {
    assertThat(answersOfOtherVersions().stream().map(Answer::name).collect(Collectors.toSet()))
        .isEqualTo(OtherVersions.RECORDED);
  }
}
