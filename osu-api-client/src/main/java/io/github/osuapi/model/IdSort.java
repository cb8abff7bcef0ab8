package io.github.osuapi.model;

import io.github.osuapi.json.WireValue;

/** The order of lists that go by id. */
public enum IdSort implements WireValue {
  /** The newest first. */
  ID_DESC("id_desc"),

  /** The oldest first. */
  ID_ASC("id_asc");

  private final String value;

  IdSort(String value) {
    this.value = value;
  }

  @Override
  public String value() {
    return value;
  }
}
