package wrong;

import static io.github.osuapi.annotations.Grant.*;
import static io.github.osuapi.annotations.Scope.*;

import io.github.osuapi.annotations.OsuApp;

@OsuApp(
    grant = AUTHORIZATION_CODE,
    scopes = {
      PUBLIC,
      DELEGATE,
      GROUP_PERMISSIONS
    })
enum CredentialsOnly {}
