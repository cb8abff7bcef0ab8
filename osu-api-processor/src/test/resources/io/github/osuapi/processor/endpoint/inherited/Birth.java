package inherited;

import io.github.osuapi.annotations.JsonKind;
import io.github.osuapi.annotations.JsonModel;

@JsonModel
@JsonKind("birth")
public record Birth(long id, String name) implements Happening {}
