package hints;

import static io.github.osuapi.annotations.Grant.*;
import static io.github.osuapi.annotations.Scope.*;

import io.github.osuapi.annotations.OsuApp;

interface Hints {
  @OsuApp(
      grant = CLIENT_CREDENTIALS,
      scopes = {PUBLIC, FRIENDS_READ, PUBLIC})
  interface Useless {}

  @OsuApp(grant = CLIENT_CREDENTIALS, scopes = {DELEGATE, GROUP_PERMISSIONS})
  interface NothingToDelegate {}

  @OsuApp(grant = CLIENT_CREDENTIALS, scopes = {DELEGATE, CHAT_WRITE})
  @OsuApp(grant = AUTHORIZATION_CODE, scopes = {IDENTIFY, CHAT_READ, MULTIPLAYER_WRITE_MANAGE})
  interface Owner {}

  @SuppressWarnings("OsuAppScopeUseless")
  interface Suppressed {
    @OsuApp(grant = CLIENT_CREDENTIALS, scopes = {PUBLIC, IDENTIFY})
    interface Inside {}
  }

  @SuppressWarnings({"unused", "OsuAppScopeUseless"})
  @OsuApp(grant = CLIENT_CREDENTIALS, scopes = {PUBLIC, IDENTIFY})
  interface SuppressedItself {}

  @OsuApp(grant = ANONYMOUS)
  @OsuApp(grant = CLIENT_CREDENTIALS, scopes = PUBLIC)
  @OsuApp(grant = AUTHORIZATION_CODE, scopes = {PUBLIC, FRIENDS_READ})
  record NothingToSay() {}
}
