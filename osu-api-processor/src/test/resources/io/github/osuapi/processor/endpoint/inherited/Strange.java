package inherited;

import io.github.osuapi.annotations.JsonKind;
import io.github.osuapi.json.RawJson;
import org.jspecify.annotations.Nullable;

@JsonKind
public record Strange(@Nullable String type, RawJson json) implements Happening {
  @Override
  public long id() {
    return 0;
  }

  @Override
  public String name() {
    return "";
  }
}
