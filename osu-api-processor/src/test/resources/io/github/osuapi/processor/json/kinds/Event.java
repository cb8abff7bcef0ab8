package kinds;

import io.github.osuapi.annotations.JsonModel;

@JsonModel(discriminator = "type", unreadable = "broken")
public sealed interface Event permits Rank, Vote, Gone, Strange {}
