package wrong;

import static io.github.osuapi.annotations.Grant.*;
import static io.github.osuapi.annotations.Scope.*;

import io.github.osuapi.annotations.OsuApp;

interface Names {
  @OsuApp(grant = ANONYMOUS, client = "no name")
  interface Impossible {}

  @OsuApp(grant = ANONYMOUS, client = "record")
  interface Reserved {}

  @OsuApp(grant = ANONYMOUS, client = "Builder")
  interface OfBuilder {}

  @OsuApp(grant = ANONYMOUS, client = "Chat")
  interface OfGroup {}

  @OsuApp(grant = ANONYMOUS, client = "Names")
  interface OfAnother {}

  @OsuApp(grant = ANONYMOUS, client = "OneClient")
  @OsuApp(grant = CLIENT_CREDENTIALS, scopes = PUBLIC, client = "OtherClient")
  interface TwoNames {}

  @OsuApp(grant = ANONYMOUS)
  interface Same {}

  @OsuApp(grant = ANONYMOUS, client = "NamesSameClient")
  interface SameAgain {}
}
