package wrong;

import io.github.osuapi.annotations.JsonModel;

@JsonModel(discriminator = "type")
interface KindNotSealed {}
