package wrong;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

@JsonModel
public sealed interface NoKnown extends OpenEnum {
  record Unknown(String value) implements NoKnown {}
}
