package wrong;

import io.github.osuapi.annotations.JsonKind;
import io.github.osuapi.annotations.JsonModel;

@JsonModel
@JsonKind("one")
record KindAlone(int a) {}
