package wrong;

import io.github.osuapi.annotations.JsonModel;

@JsonModel(discriminator = "type")
record KindDiscriminator(int a) {}
