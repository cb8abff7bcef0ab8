package wrong;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

@JsonModel
public interface NotSealed extends OpenEnum {
  enum Known implements NotSealed {
    ONE;

    @Override
    public String value() {
      return "one";
    }
  }

  record Unknown(String value) implements NotSealed {}
}
