/** The annotations and token rules that osu-api's processor, client and users share. */
module io.github.osuapi.annotations {
  requires static transitive org.jspecify;

  exports io.github.osuapi.annotations;
}
