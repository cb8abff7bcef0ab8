package sound;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.ObjectCursorPage;
import io.github.osuapi.json.RawJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JsonModel
public record PlayerNotes(List<Player> items, @Nullable RawJson nextCursor)
    implements ObjectCursorPage<Player> {}
