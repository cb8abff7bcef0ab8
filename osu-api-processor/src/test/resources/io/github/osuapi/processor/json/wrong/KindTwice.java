package wrong;

import io.github.osuapi.annotations.JsonKind;
import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.RawJson;

@JsonModel(discriminator = "type")
sealed interface KindTwice {
  @JsonModel
  @JsonKind("one")
  record One(int a) implements KindTwice {}

  @JsonModel
  @JsonKind("one")
  record Same(int a) implements KindTwice {}

  @JsonKind
  record Other(String type, RawJson json) implements KindTwice {}
}
