package lookup;

import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.OsuApp;
import io.github.osuapi.annotations.Scope;

@OsuApp(grant = Grant.CLIENT_CREDENTIALS, scopes = Scope.PUBLIC)
interface LookupApp {}
