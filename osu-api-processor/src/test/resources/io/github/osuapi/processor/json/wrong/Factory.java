package wrong;

import io.github.osuapi.annotations.JsonModel;
import java.util.List;

@JsonModel
public record Factory(long id) {}

@JsonModel
record Factories(List<Factory> factories, Nested.Factory sound) {
  static class Nested {
    @JsonModel
    record Factory(long id) {}
  }
}
