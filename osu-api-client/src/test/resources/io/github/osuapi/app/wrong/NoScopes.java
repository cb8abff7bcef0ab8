package wrong;

import static io.github.osuapi.annotations.Grant.*;
import static io.github.osuapi.annotations.Scope.*;

import io.github.osuapi.annotations.OsuApp;

@OsuApp(grant = CLIENT_CREDENTIALS)
interface NoScopes {}
