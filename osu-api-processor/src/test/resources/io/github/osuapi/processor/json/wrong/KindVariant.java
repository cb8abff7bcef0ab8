package wrong;

import io.github.osuapi.annotations.JsonKind;
import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.RawJson;

@JsonModel(discriminator = "type")
sealed interface KindVariant {
  @JsonKind("one")
  record One(int a) implements KindVariant {}

  @JsonKind
  record Other(String type, RawJson json) implements KindVariant {}
}
