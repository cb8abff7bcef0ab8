package kotlin;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

@JsonModel
public sealed interface Mode extends OpenEnum {
  enum Known implements Mode {
    OSU;

    @Override
    public String value() {
      return "osu";
    }
  }

  record Unknown(String value) implements Mode {}
}
