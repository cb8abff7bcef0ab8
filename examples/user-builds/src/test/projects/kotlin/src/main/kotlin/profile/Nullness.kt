package profile

import io.github.osuapi.model.UserExtended

/** Tells which types Kotlin sees: `String` for the name, which is never null, and `String?` for the other. */
fun nullness(user: UserExtended) =
  "name ${admitsNull(user.username)}, discord ${admitsNull(user.discord)}"

private inline fun <reified T> admitsNull(@Suppress("UNUSED_PARAMETER") value: T) = null is T
