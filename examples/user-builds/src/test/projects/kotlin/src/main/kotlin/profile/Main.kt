package profile

import io.github.osuapi.model.UserRef

fun main(args: Array<String>) {
  ProfileAppClient.builder()
    .credentials(args[1].toLong(), args[2])
    .baseUrl(args[0])
    .build()
    .use { osu ->
      val user = osu.users().get(UserRef.of(1000)).execute()
      val name: String = user.username
      val discord: String? = user.discord
      println("$name, ${discord ?: "not on Discord"}")
      println("admits null: ${nullness(user)}")
      println("clan: ${mottos(osu.group(::ClansGroup), 7, "joined")}")
    }
}
