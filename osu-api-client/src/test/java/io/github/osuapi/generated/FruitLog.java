package io.github.osuapi.generated;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.IdPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JsonModel
record FruitLog(List<Fruit> items, @Nullable Long firstId, @Nullable Long lastId)
    implements IdPage<Fruit> {}
