package io.github.osuapi.request;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.oauth.TokenSource;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * One client's use of its tokens: adds one to each call, and replaces it once where the server does
 * not accept it. Thread-safe.
 */
final class TokenUse {
  private static final int UNAUTHORIZED = 401;
  private static final Duration HOPELESS_TIME = Duration.ofMinutes(1);
  private static final long MAX_PEEKED = 256;
  private static final Pattern VERIFICATION = Pattern.compile("^\\s*\\{\\s*\"method\"\\s*:");

  private final AccessCheck access;

  /** Replacements that were refused at once: replacing them with each call would never end. */
  private final ConcurrentMap<TokenSource, Hopeless> hopeless = new ConcurrentHashMap<>();

  TokenUse(AccessCheck access) {
    this.access = access;
  }

  private record Hopeless(AccessToken token, long since) {}

  private record Wanted(TokenSource source, Endpoint endpoint)
      implements Supplier<Optional<AccessToken>> {
    @Override
    public Optional<AccessToken> get() {
      return token(source, endpoint);
    }
  }

  Response proceed(Interceptor.Chain chain, Attempt attempt) throws IOException {
    Endpoint endpoint = attempt.operation().endpoint();
    TokenSource source = access.choose(endpoint);
    Optional<AccessToken> token = attempt.waitFor(new Wanted(source, endpoint));
    return token.isPresent()
        ? proceed(chain, attempt, source, token.get())
        : chain.proceed(chain.request());
  }

  /** No token is fetched, and no user asked to sign in, for what needs none. */
  private static Optional<AccessToken> token(TokenSource source, Endpoint endpoint) {
    return endpoint.access().kind() == EndpointAccess.Kind.ANONYMOUS
        ? source.tokenOfSignedInUser()
        : source.token(needed(endpoint));
  }

  private static Set<Scope> needed(Endpoint endpoint) {
    Optional<Scope> scope = endpoint.access().scope();
    return scope.isPresent() ? Set.of(scope.get()) : Set.of();
  }

  private Response proceed(
      Interceptor.Chain chain, Attempt attempt, TokenSource source, AccessToken first)
      throws IOException {
    Endpoint endpoint = attempt.operation().endpoint();
    AccessToken token = first;
    for (int replaced = 0; ; replaced++) {
      access.requireGranted(endpoint, token);
      if (replaced > 0) {
        attempt.operation().tellReplacedToken();
      }
      Response response = chain.proceed(authorized(chain.request(), token));
      if (response.code() != UNAUTHORIZED) {
        if (!hopeless.isEmpty()) {
          hopeless.remove(source);
        }
        if (response.isSuccessful() && endsItsToken(endpoint)) {
          source.revoked(token);
        }
        return response;
      }
      if (replaced == mostReplacements(source)) {
        hopeless.put(source, new Hopeless(token, System.nanoTime()));
        return response;
      }
      Optional<AccessToken> replacement =
          isWorthReplacing(chain.request(), source, token, response)
              ? replacement(attempt, source, token, response)
              : Optional.empty();
      if (replacement.isEmpty()) {
        return response;
      }
      response.close();
      token = replacement.get();
    }
  }

  /** What a store had may have ended too: then it is renewed. */
  private static int mostReplacements(TokenSource source) {
    return source.kind() == TokenKind.AUTHORIZATION_CODE ? 2 : 1;
  }

  private boolean isWorthReplacing(
      Request request, TokenSource source, AccessToken token, Response response) {
    Hopeless known = hopeless.get(source);
    boolean tried =
        known != null
            && known.token().equals(token)
            && System.nanoTime() - known.since() < HOPELESS_TIME.toNanos();
    return !tried && !isOneShot(request.body()) && !asksForVerification(response);
  }

  private static Optional<AccessToken> replacement(
      Attempt attempt, TokenSource source, AccessToken refused, Response response)
      throws IOException {
    Endpoint endpoint = attempt.operation().endpoint();
    try {
      return attempt.waitFor(() -> replacement(source, refused, endpoint));
    } catch (IOException | RuntimeException e) {
      response.close();
      throw e;
    }
  }

  private static Optional<AccessToken> replacement(
      TokenSource source, AccessToken refused, Endpoint endpoint) {
    Optional<AccessToken> replacement = source.replace(refused);
    return replacement.isPresent() || endpoint.access().kind() == EndpointAccess.Kind.ANONYMOUS
        ? replacement
        : source.token(needed(endpoint)).filter(token -> !token.equals(refused));
  }

  private static boolean endsItsToken(Endpoint endpoint) {
    return endpoint.httpMethod().equals("DELETE") && endpoint.path().equals("oauth/tokens/current");
  }

  /** The token is good: it is the session that the user must verify, by mail or otherwise. */
  private static boolean asksForVerification(Response response) {
    try {
      return VERIFICATION.matcher(response.peekBody(MAX_PEEKED).string()).find();
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isOneShot(@Nullable RequestBody body) {
    return body != null && body.isOneShot();
  }

  private static Request authorized(Request request, AccessToken token) {
    return request.newBuilder().header("Authorization", "Bearer " + token.value()).build();
  }
}
