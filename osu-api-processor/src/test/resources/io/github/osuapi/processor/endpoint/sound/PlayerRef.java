package sound;

import io.github.osuapi.json.WireValue;

/** A player by id or by name. */
public record PlayerRef(String value) implements WireValue {
  public static PlayerRef of(long id) {
    return new PlayerRef(Long.toString(id));
  }

  public static PlayerRef of(String name) {
    return new PlayerRef("@" + name);
  }

  /** No shorthand: nothing is simpler. */
  public static PlayerRef of(PlayerRef same) {
    return same;
  }

  /** No shorthand: nobody else can name what it takes. */
  public static PlayerRef of(Secret secret) {
    return new PlayerRef(secret.toString());
  }

  private record Secret() {}

  /** No shorthand: it is not a player. */
  public static String of(boolean any) {
    return any ? "*" : "";
  }
}
