package wrong;

import static io.github.osuapi.annotations.Grant.*;
import static io.github.osuapi.annotations.Scope.*;

import io.github.osuapi.annotations.OsuApp;

@OsuApp.List({
  @OsuApp(grant = CLIENT_CREDENTIALS, scopes = PUBLIC),
  @OsuApp(grant = CLIENT_CREDENTIALS, scopes = {IDENTIFY, CHAT_WRITE})
})
interface Contained {}
