package wrong;

import io.github.osuapi.annotations.JsonKind;
import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;
import io.github.osuapi.json.RawJson;

final class Parts {
  @JsonModel
  record Holder(Other event, Mood.Known known, Mood.Unknown unknown) {}

  @JsonModel(discriminator = "type")
  sealed interface Event {}

  @JsonModel
  @JsonKind("gone")
  record Gone(String type) implements Event {}

  @JsonKind
  record Other(String type, RawJson json) implements Event {}

  @JsonModel
  sealed interface Mood extends OpenEnum {
    enum Known implements Mood {
      SAD;

      @Override
      public String value() {
        return "sad";
      }
    }

    record Unknown(String value) implements Mood {}
  }

  private Parts() {}
}
