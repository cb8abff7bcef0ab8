package io.github.osuapi.request;

import io.github.osuapi.error.OsuDecodingException;
import okhttp3.MediaType;

/** Says that an answer has a content type that the endpoint never answers with. */
final class OtherContent {
  private OtherContent() {}

  static OsuDecodingException exception(Endpoint endpoint, MediaType found, String expected) {
    String why =
        found.subtype().endsWith("json")
            ? "The server may have answered with a message"
            : "The call may have been redirected to a page";
    return new OsuDecodingException(
        endpoint.id(),
        "$",
        "it is "
            + found.type()
            + "/"
            + found.subtype()
            + ", not "
            + expected
            + ". "
            + why
            + ": use executeRaw() to see it",
        null);
  }
}
