package kinds;

import io.github.osuapi.annotations.JsonModel;

@JsonModel(discriminator = "type")
public sealed interface Event permits Rank, Vote, Gone, Strange {}
