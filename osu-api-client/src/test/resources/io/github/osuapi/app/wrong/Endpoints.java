package wrong;

import static io.github.osuapi.annotations.Grant.*;
import static io.github.osuapi.annotations.Scope.*;

import io.github.osuapi.annotations.OsuApp;

@OsuApp(
    grant = ANONYMOUS,
    endpoints = {Runnable.class, int.class, Endpoints[].class})
@OsuApp(grant = CLIENT_CREDENTIALS, scopes = PUBLIC, endpoints = Endpoints.class)
interface Endpoints {}
