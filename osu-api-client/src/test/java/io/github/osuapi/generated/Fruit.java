package io.github.osuapi.generated;

import io.github.osuapi.annotations.JsonModel;

@JsonModel
record Fruit(long id, String name) {}
