import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.OsuApp;
import io.github.osuapi.annotations.Scope;

@OsuApp(grant = Grant.AUTHORIZATION_CODE, scopes = Scope.PUBLIC, endpoints = sound.one.Matches.class)
class NoPackage {
  static String match() {
    try (var osu = NoPackageClient.builder().build()) {
      return osu.ownMatches().get(3).execute();
    }
  }
}
