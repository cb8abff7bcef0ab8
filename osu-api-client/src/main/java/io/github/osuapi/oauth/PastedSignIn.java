package io.github.osuapi.oauth;

import io.github.osuapi.error.OAuthException;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sign-in on a machine without a browser: the user opens the server's page elsewhere, and pastes
 * the address that the browser ends on, or the code within it. Nothing needs to listen there.
 * Thread-safe.
 */
public final class PastedSignIn implements SignIn {
  private static final int ATTEMPTS = 3;

  /** Where the user's answer comes from. */
  @FunctionalInterface
  public interface Answer {
    /**
     * Waits for one line of the user's.
     *
     * @return the line, or {@code null} where there are no more
     * @throws IOException where it cannot be read
     */
    @Nullable String read() throws IOException;
  }

  private final Consumer<String> prompt;
  private final Answer answer;

  PastedSignIn(Consumer<String> prompt, Answer answer) {
    this.prompt = Objects.requireNonNull(prompt, "prompt");
    this.answer = Objects.requireNonNull(answer, "answer");
  }

  @Override
  public TokenSet signIn(AuthorizationCodeFlow flow) {
    AuthorizationRequest request = flow.begin();
    prompt.accept("Open this page in a browser, on any machine, to sign in:");
    prompt.accept(request.uri().toString());
    prompt.accept(
        "The browser then goes to "
            + request.redirectUri()
            + "?..., which may well show an error. Paste that whole address here, or its code:");
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      String code = code(request, read());
      if (code != null) {
        return flow.finish(request, code);
      }
      prompt.accept("That does not belong to this sign-in. Paste the address once more:");
    }
    throw OAuthException.unfinished(
        "none of " + ATTEMPTS + " pasted answers belongs to this sign-in. Sign in again", null);
  }

  private String read() {
    try {
      String line = answer.read();
      if (line != null) {
        return line.strip();
      }
    } catch (IOException e) {
      throw OAuthException.unfinished("the pasted answer cannot be read", e);
    }
    throw OAuthException.unfinished(
        "nobody pasted an answer: the input has ended. Sign in where there is one", null);
  }

  /** An address must bring back the state; a bare code comes from the user's own hand. */
  private static @Nullable String code(AuthorizationRequest request, String pasted) {
    int query = pasted.indexOf('?');
    if (query < 0) {
      return pasted.isEmpty() || pasted.contains("/") ? null : pasted;
    }
    int fragment = pasted.indexOf('#', query);
    String sent = pasted.substring(query + 1, fragment < 0 ? pasted.length() : fragment);
    return Callback.parse(sent).answers(request) ? request.codeFrom(sent) : null;
  }
}
