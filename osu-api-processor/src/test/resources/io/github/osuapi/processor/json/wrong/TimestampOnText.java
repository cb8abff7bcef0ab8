package wrong;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.annotations.Timestamp;

@JsonModel
public record TimestampOnText(
    long id, @Timestamp(Timestamp.Style.ZULU) String createdAt) {}
