package io.github.osuapi.json.sample;

import io.github.osuapi.annotations.JsonModel;
import io.github.osuapi.json.OpenEnum;

@JsonModel
public sealed interface KudosuAction extends OpenEnum {
  KudosuAction GIVE = Known.GIVE;

  static KudosuAction of(String value) {
    return OpenEnum.of(Known.values(), value, Unknown::new);
  }

  enum Known implements KudosuAction {
    GIVE("give"),
    RESET("reset"),
    REVOKE("revoke"),
    VOTE_GIVE("vote.give"),
    VOTE_RESET("vote.reset"),
    VOTE_REVOKE("vote.revoke"),
    ALLOW_KUDOSU_GIVE("allow_kudosu.give"),
    RECALCULATE_RESET("recalculate.reset");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    @Override
    public String value() {
      return value;
    }
  }

  record Unknown(String value) implements KudosuAction {}
}
