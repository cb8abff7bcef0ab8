package wrong;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.annotations.OtherFields;
import java.util.Map;

@JsonModel
record OtherFieldsOfText(
    @OtherFields Map<String, String> rest) {}
