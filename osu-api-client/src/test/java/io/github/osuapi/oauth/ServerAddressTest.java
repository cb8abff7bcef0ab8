package io.github.osuapi.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://osu.ppy.sh/",
        "http://localhost:8080/",
        "http://127.0.0.1/",
        "http://127.1.2.3/",
        "http://[::1]:8080/",
        "https://example.com/osu/"
      })
  void acceptsEncryptionAndThisMachine(String url) {
    assertThat(ServerAddress.of(url)).hasToString(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://osu.ppy.sh/",
        "http://localhost.example.com/",
        "http://127.0.0.1.example.com/",
        "http://0.0.0.0/"
      })
  void refusesPlainHttpElsewhereUnlessAllowed(String url) {
    assertThatThrownBy(() -> ServerAddress.of(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(url)
        .hasMessageContaining("allowInsecureHttp");
    assertThat(ServerAddress.insecure(url)).hasToString(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "osu.ppy.sh",
        "ftp://osu.ppy.sh/",
        "https://me:secret@osu.ppy.sh/",
        "https://a/?b"
      })
  void refusesWhatIsNoAddress(String url) {
    assertThatThrownBy(() -> ServerAddress.of(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("secret");
  }

  @Test
  void resolvesBelowItsPath() {
    assertThat(ServerAddress.of("https://example.com/osu").resolve("oauth/token"))
        .hasToString("https://example.com/osu/oauth/token");
  }

  @Test
  void servesItsOwnOriginAlone() {
    ServerAddress server = ServerAddress.osu();

    assertThat(server.serves(HttpUrl.get("https://osu.ppy.sh/api/v2/me"))).isTrue();
    assertThat(server.serves(HttpUrl.get("http://osu.ppy.sh/api/v2/me"))).isFalse();
    assertThat(server.serves(HttpUrl.get("https://osu.ppy.sh:8443/api/v2/me"))).isFalse();
    assertThat(server.serves(HttpUrl.get("https://ppy.sh/api/v2/me"))).isFalse();
  }
}
