package io.github.osuapi.model;

import io.github.osuapi.json.ItemRef;
import java.util.Locale;

/**
 * Which user a request is about: one by an id or one by a name, whose case the server does not
 * mind. Where it looks for one user, it also finds a previous name, and takes an underscore for a
 * space; where for several, as {@code users().lookup} does, it takes the name literally.
 *
 * @param value the text for the request: an id, or a name after an {@code @}
 */
public record UserRef(String value) implements ItemRef<User> {
  private static final String NAME_MARK = "@";

  /**
   * Checks the text. {@link #of(long)} and {@link #of(String)} make it.
   *
   * @param value an id, or a name after an {@code @}
   * @throws IllegalArgumentException where the text is neither
   */
  public UserRef {
    boolean named = value.startsWith(NAME_MARK) && !value.substring(1).isBlank();
    if (!named && !isId(value)) {
      throw new IllegalArgumentException(
          "A user is an id or '@' and a name, not '" + value + "': use UserRef.of");
    }
  }

  /**
   * Returns the user with an id.
   *
   * @param id the user's id, above 0
   * @return the user
   * @throws IllegalArgumentException where the id is 0 or less
   */
  public static UserRef of(long id) {
    return new UserRef(Long.toString(id));
  }

  /**
   * Returns the user with a name, which may be all digits.
   *
   * @param username the name, with or without an {@code @} before it
   * @return the user
   * @throws IllegalArgumentException where the name is blank
   */
  public static UserRef of(String username) {
    return new UserRef(username.startsWith(NAME_MARK) ? username : NAME_MARK + username);
  }

  /**
   * Tells whether a user has this id or name. The case of letters does not matter, and an
   * underscore is the same as a space; former names are not known.
   */
  @Override
  public boolean refersTo(User user) {
    if (!value.startsWith(NAME_MARK)) {
      return user.id() != null && value.equals(user.id().toString());
    }
    return normal(value.substring(1)).equals(normal(user.username()));
  }

  private static String normal(String name) {
    return name.replace('_', ' ').toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return value;
  }

  private static boolean isId(String text) {
    if (text.isEmpty() || text.charAt(0) == '0') {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
