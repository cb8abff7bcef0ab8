package wrong;

import static io.github.osuapi.annotations.Grant.*;
import static io.github.osuapi.annotations.Scope.*;

import io.github.osuapi.annotations.OsuApp;

class Several {
  @OsuApp(grant = CLIENT_CREDENTIALS, scopes = {PUBLIC, CHAT_WRITE})
  @OsuApp(grant = CLIENT_CREDENTIALS, scopes = io.github.osuapi.annotations.Scope.FORUM_WRITE)
  @OsuApp(grant = CLIENT_CREDENTIALS)
  @OsuApp(grant = AUTHORIZATION_CODE, scopes = PUBLIC)
  @OsuApp(grant = AUTHORIZATION_CODE, scopes = {IDENTIFY, FORUM_WRITE_MANAGE})
  @OsuApp(grant = AUTHORIZATION_CODE, scopes = {PUBLIC, PUBLIC})
  private interface Inside {}
}
