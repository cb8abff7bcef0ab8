package io.github.osuapi.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonAdapter;
import org.junit.jupiter.api.Test;

class WithModelsTest {
  private static final JsonAdapter.Factory ONE = (type, annotations, moshi) -> null;
  private static final JsonAdapter.Factory OTHER = (type, annotations, moshi) -> null;

  @Test
  void aContextThatKnowsTheFactoriesStaysItself() {
    try (ApiContext context = ApiContext.builder().models(ONE).build()) {
      ApiContext extended = context.withModels(OTHER);

      assertThat(extended).isNotSameAs(context);
      assertThat(extended.moshi()).isNotSameAs(context.moshi());
      assertThat(extended.withModels(ONE)).isSameAs(extended);
      assertThat(extended.withModels(OTHER, ONE)).isSameAs(extended);
      assertThat(context.withModels()).isSameAs(context);
      assertThat(context.withModels(ONE, OTHER)).isNotSameAs(context);
    }
  }
}
