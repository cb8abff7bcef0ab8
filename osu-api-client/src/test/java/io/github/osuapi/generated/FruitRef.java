package io.github.osuapi.generated;

import io.github.osuapi.json.WireValue;

/** A fruit by id or by name. */
record FruitRef(String value) implements WireValue {
  public static FruitRef of(long id) {
    return new FruitRef(Long.toString(id));
  }

  public static FruitRef of(String name) {
    return new FruitRef("@" + name);
  }
}
