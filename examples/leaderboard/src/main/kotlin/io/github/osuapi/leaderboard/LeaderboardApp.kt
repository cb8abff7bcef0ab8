package io.github.osuapi.leaderboard

import io.github.osuapi.annotations.Grant
import io.github.osuapi.annotations.OsuApp
import io.github.osuapi.annotations.Scope

/** Public data, without a user: nobody has to sign in. */
@OsuApp(grant = Grant.CLIENT_CREDENTIALS, scopes = [Scope.PUBLIC])
interface LeaderboardApp
