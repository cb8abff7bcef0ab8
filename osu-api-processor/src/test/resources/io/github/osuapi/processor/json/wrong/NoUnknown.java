package wrong;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

@JsonModel
public sealed interface NoUnknown extends OpenEnum {
  enum Known implements NoUnknown {
    ONE;

    @Override
    public String value() {
      return "one";
    }
  }
}
