package wrong;

import io.github.osuapi.annotations.JsonModel;
import org.jspecify.annotations.Nullable;

@JsonModel
public record NullablePrimitive(long id, @Nullable int count) {}
