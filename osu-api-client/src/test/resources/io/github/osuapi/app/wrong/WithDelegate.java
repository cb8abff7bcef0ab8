package wrong;

import static io.github.osuapi.annotations.Grant.*;
import static io.github.osuapi.annotations.Scope.*;

import io.github.osuapi.annotations.OsuApp;

@OsuApp(
    grant = CLIENT_CREDENTIALS,
    scopes = {DELEGATE, CHAT_WRITE, PUBLIC})
class WithDelegate {}

@OsuApp(
    grant = CLIENT_CREDENTIALS,
    scopes = {DELEGATE, CHAT_READ})
class OfAUser {}

@OsuApp(
    grant = CLIENT_CREDENTIALS,
    scopes = {DELEGATE, CHAT_WRITE, PUBLIC, IDENTIFY})
class Both {}
