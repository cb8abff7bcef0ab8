package io.github.osuapi.request;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTypeTest {
  private static Response.Builder response() {
    return new Response.Builder()
        .request(new Request.Builder().url("http://localhost/").build())
        .protocol(Protocol.HTTP_1_1)
        .code(200)
        .message("");
  }

  private static Response response(String type) {
    return response().header("Content-Type", type).build();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "Application/JSON",
        "application/json; charset=utf-8",
        "application/json; charset=UTF-8",
        "application/json;charset=utf-8",
        "application/json; charset=iso-8859-1",
        "application/problem+json",
        "text/html; charset=utf-8"
      })
  void isWhatTheHeaderSays(String header) {
    MediaType parsed = MediaType.get(header);

    MediaType type = ContentType.of(response(header));

    assertThat(type).extracting(MediaType::type).isEqualTo(parsed.type());
    assertThat(type).extracting(MediaType::subtype).isEqualTo(parsed.subtype());
    assertThat(type).extracting(MediaType::charset).isEqualTo(parsed.charset());
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "application/json; charset=UTF-8"})
  void isNotParsedAtEachCallWhereItIsOfNearlyAllAnswers(String header) {
    assertThat(ContentType.of(response(header))).isSameAs(ContentType.of(response(header)));
  }

  @Test
  void isNoneWhereTheHeaderIsMissingOrMalformed() {
    assertThat(ContentType.of(response().build())).isNull();
    assertThat(ContentType.of(response("json"))).isNull();
  }
}
