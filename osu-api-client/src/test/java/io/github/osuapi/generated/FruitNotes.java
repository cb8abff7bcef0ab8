package io.github.osuapi.generated;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.ObjectCursorPage;
import io.github.osuapi.json.RawJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JsonModel
record FruitNotes(List<Fruit> items, @Nullable RawJson nextCursor)
    implements ObjectCursorPage<Fruit> {}
