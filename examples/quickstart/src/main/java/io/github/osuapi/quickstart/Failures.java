package io.github.osuapi.quickstart;

import io.github.osuapi.error.OAuthException;
import io.github.osuapi.error.OsuApiException;
import io.github.osuapi.error.OsuDecodingException;
import io.github.osuapi.error.OsuException;
import io.github.osuapi.error.OsuIoException;
import io.github.osuapi.error.RateLimitException;
import io.github.osuapi.error.ServerErrorException;
import java.net.UnknownHostException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what a failed call means to who typed the command. */
final class Failures {
  private static final Set<String> ABOUT_CREDENTIALS =
      Set.of("invalid_client", "unauthorized_client");

  private Failures() {}

  /** Makes a failure whose message stands alone, without knowledge of the client's inside. */
  static FailureException explain(OsuException failure, String server) {
    return new FailureException(message(failure, server), failure);
  }

  private static String message(OsuException failure, String server) {
    if (failure instanceof OAuthException refusal) {
      return refusal(refusal, server);
    }
    if (failure instanceof OsuIoException) {
      return "no answer from "
          + server
          + ": "
          + reason(failure.getCause())
          + ". Check the network, and --base-url where you gave it";
    }
    if (failure instanceof RateLimitException) {
      return server + " wants fewer requests. Wait a minute and try again";
    }
    if (failure instanceof ServerErrorException error) {
      return trouble(server, error.status());
    }
    if (failure instanceof OsuDecodingException || failure instanceof OsuApiException) {
      return failure.getMessage() + " Check that " + server + " is an osu! server";
    }
    return String.valueOf(failure.getMessage());
  }

  private static String refusal(OAuthException refusal, String server) {
    String code = refusal.code().orElse("");
    if (ABOUT_CREDENTIALS.contains(code)) {
      return server
          + " does not accept the credentials. Compare OSU_CLIENT_ID and OSU_CLIENT_SECRET with "
          + server
          + "home/account/edit#oauth";
    }
    if (code.equals("access_denied")) {
      return "the sign-in was refused, so there is no friend list. Allow it, or leave out --friends";
    }
    int status = refusal.status().orElse(0);
    if (status >= 500) {
      return trouble(server, status);
    }
    if (status != 0 && code.isEmpty() && refusal.description().isEmpty()) {
      return server + " answers " + status + " where an osu! server gives tokens. Check --base-url";
    }
    return String.valueOf(refusal.getMessage());
  }

  private static String trouble(String server, int status) {
    return server + " has trouble of its own, status " + status + ". Try again later";
  }

  private static String reason(@Nullable Throwable cause) {
    if (cause instanceof UnknownHostException) {
      return "there is no such host";
    }
    if (cause == null || cause.getMessage() == null) {
      return "the connection broke";
    }
    return cause.getMessage();
  }
}
