package wrong;

import io.github.osuapi.annotations.JsonModel;

@JsonModel
public final class NotARecord {}
