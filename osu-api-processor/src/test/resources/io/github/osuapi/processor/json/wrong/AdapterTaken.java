package wrong;

import io.github.osuapi.annotations.JsonModel;

@JsonModel
public record AdapterTaken(long id) {}

final class AdapterTakenJsonAdapter {}
