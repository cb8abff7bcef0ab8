package io.github.osuapi.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.faults.Figures;
import org.junit.jupiter.api.Test;

/** A short run of {@link AnswerFuzz}; {@code -Dosuapi.fuzz.cases=1000000} makes it a long one. */
class AnswerFuzzTest {
  private static final int CASES = 4000 * Figures.TIMES;

  @Test
  void spoiltAnswersAreReadOrRefused() {
    AnswerFuzz.Result result = AnswerFuzz.runAsAsked(CASES);
    System.out.println(
        "FUZZ: "
            + result.cases()
            + " spoilt answers, "
            + result.read()
            + " read, "
            + result.refused()
            + " refused, "
            + result.errors()
            + " errors, "
            + result.escaped().size()
            + " escaped");
    new Figures(result.cases(), result.cases(), 0, 0).report("answer-fuzz");

    assertThat(result.escaped()).isEmpty();
    assertThat(result.read()).isPositive();
    assertThat(result.refused()).isPositive();
    assertThat(result.errors()).isPositive();
    assertThat(result.read() + result.refused() + result.errors()).isEqualTo(result.cases());
    assertThat(result.mutations()).hasSize(Mutation.values().length);
  }

  @Test
  void theSameSeedTriesTheSame() {
    AnswerFuzz fuzz = new AnswerFuzz();

    assertThat(fuzz.run(7, 200)).isEqualTo(fuzz.run(7, 200));
  }
}
