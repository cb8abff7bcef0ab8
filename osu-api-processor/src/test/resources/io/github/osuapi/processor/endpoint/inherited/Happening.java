package inherited;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.Identified;

@JsonModel(discriminator = "type")
public sealed interface Happening extends Identified, Named<String> permits Birth, Strange {}
