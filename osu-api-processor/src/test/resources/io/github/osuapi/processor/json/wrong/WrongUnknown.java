package wrong;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

@JsonModel
public sealed interface WrongUnknown extends OpenEnum {
  enum Known implements WrongUnknown {
    ONE;

    @Override
    public String value() {
      return "one";
    }
  }

  record Unknown(String value, int count) implements WrongUnknown {}
}
