package io.github.osuapi.json;

import com.squareup.moshi.JsonDataException;

/** How generated adapters complain about a value that must be there and is not. */
public final class RequiredValue {
  private RequiredValue() {}

  /**
   * The exception for an object without one of its required values, or with null for it.
   *
   * @param component the record component that stays without a value
   * @param jsonName its name in the JSON
   * @param input at the end of the object, still inside it
   * @return the exception to throw
   */
  public static JsonDataException missing(String component, String jsonName, JsonInput input) {
    // Inside an object the path ends with the name read last, or with a dot.
    String path = input.path();
    String object = path.substring(0, path.lastIndexOf('.') + 1);
    return new JsonDataException(
        "Required value '"
            + component
            + "' (JSON name '"
            + jsonName
            + "') missing or null at "
            + object
            + jsonName);
  }
}
