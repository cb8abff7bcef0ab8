package io.github.osuapi.generated;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.CursorPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JsonModel
record FruitPage(List<Fruit> items, @Nullable String cursorString) implements CursorPage<Fruit> {}
