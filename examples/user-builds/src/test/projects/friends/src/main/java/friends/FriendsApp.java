package friends;

import static io.github.osuapi.annotations.Grant.AUTHORIZATION_CODE;
import static io.github.osuapi.annotations.Scope.FRIENDS_READ;
import static io.github.osuapi.annotations.Scope.IDENTIFY;
import static io.github.osuapi.annotations.Scope.PUBLIC;

import io.github.osuapi.annotations.OsuApp;

@OsuApp(
    grant = AUTHORIZATION_CODE,
    scopes = {PUBLIC, IDENTIFY, FRIENDS_READ})
interface FriendsApp {}
