package io.github.osuapi.generated;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.Identified;

@JsonModel
record Fruit(long id, String name) implements Identified {}
