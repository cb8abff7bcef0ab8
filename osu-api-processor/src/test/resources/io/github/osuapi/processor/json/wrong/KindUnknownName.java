package wrong;

import io.github.osuapi.annotations.JsonKind;
import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.RawJson;

@JsonModel(discriminator = "type", unreadable = "broken")
sealed interface KindUnknownName {
  @JsonModel
  @JsonKind("one")
  record One(int a) implements KindUnknownName {}

  @JsonKind
  record Other(String type, RawJson json) implements KindUnknownName {}
}
