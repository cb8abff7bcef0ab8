package sound;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

@JsonModel
public sealed interface Mood extends OpenEnum {
  enum Known implements Mood {
    HAPPY("happy"),
    SAD("sad");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    @Override
    public String value() {
      return value;
    }
  }

  record Unknown(String value) implements Mood {}
}
