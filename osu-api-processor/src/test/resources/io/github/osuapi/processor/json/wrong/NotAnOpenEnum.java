package wrong;

import io.github.osuapi.annotations.JsonModel;

@JsonModel
public enum NotAnOpenEnum {
  ONE
}
