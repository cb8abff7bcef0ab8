package io.github.osuapi.generated;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.NumberedPage;
import java.util.List;

@JsonModel
record FruitTable(List<Fruit> items, int left) implements NumberedPage<Fruit> {
  @Override
  public boolean hasNext(int number) {
    return left > 0;
  }
}
