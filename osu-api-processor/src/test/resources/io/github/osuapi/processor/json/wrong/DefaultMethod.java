package wrong;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

@JsonModel
public sealed interface DefaultMethod extends OpenEnum {
  enum Known implements DefaultMethod {
    ONE;

    @Override
    public String value() {
      return "one";
    }
  }

  record Unknown(String value) implements DefaultMethod {}

  default boolean isKnown() {
    return this instanceof Known;
  }
}
