package io.github.osuapi.generated;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;

@JsonModel
record FruitBasket(List<Fruit> fruits) {}
