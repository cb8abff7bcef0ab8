package io.github.osuapi.request;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.oauth.TokenSource;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
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
  private static final long MAX_PEEKED = 256;
  private static final Pattern VERIFICATION = Pattern.compile("^\\s*\\{\\s*\"method\"\\s*:");

  private final AccessCheck access;

  /** Replacements that were refused at once: replacing them again would go on for ever. */
  private final ConcurrentMap<TokenSource, AccessToken> hopeless = new ConcurrentHashMap<>();

  TokenUse(AccessCheck access) {
    this.access = access;
  }

  private record Choice(TokenSource source, AccessToken token) {}

  Response proceed(Interceptor.Chain chain, Endpoint endpoint) throws IOException {
    Optional<Choice> choice = choose(endpoint);
    return choice.isEmpty()
        ? chain.proceed(chain.request())
        : proceed(chain, endpoint, choice.get().source(), choice.get().token());
  }

  private Optional<Choice> choose(Endpoint endpoint) {
    TokenSource source = access.choose(endpoint);
    // No token is fetched, and no user asked to sign in, for what needs none.
    Optional<AccessToken> token =
        endpoint.access().kind() == EndpointAccess.Kind.ANONYMOUS
            ? source.tokenOfSignedInUser()
            : source.token(needed(endpoint));
    return token.map(chosen -> new Choice(source, chosen));
  }

  private static Set<Scope> needed(Endpoint endpoint) {
    return endpoint.access().scope().map(Set::of).orElseGet(Set::of);
  }

  private Response proceed(
      Interceptor.Chain chain, Endpoint endpoint, TokenSource source, AccessToken token)
      throws IOException {
    access.requireGranted(endpoint, token);
    Request request = chain.request();
    Response response = chain.proceed(authorized(request, token));
    if (response.code() != UNAUTHORIZED) {
      hopeless.remove(source, token);
      if (response.isSuccessful() && endsItsToken(endpoint)) {
        source.revoked(token);
      }
      return response;
    }
    if (token.equals(hopeless.get(source))
        || isOneShot(request.body())
        || asksForVerification(response)) {
      return response;
    }
    Optional<AccessToken> replacement = replacement(source, token, endpoint, response);
    if (replacement.isEmpty()) {
      return response;
    }
    response.close();
    access.requireGranted(endpoint, replacement.get());
    Response second = chain.proceed(authorized(request, replacement.get()));
    if (second.code() == UNAUTHORIZED) {
      hopeless.put(source, replacement.get());
    }
    return second;
  }

  private static Optional<AccessToken> replacement(
      TokenSource source, AccessToken refused, Endpoint endpoint, Response response) {
    try {
      Optional<AccessToken> replacement = source.replace(refused);
      return replacement.isPresent() || endpoint.access().kind() == EndpointAccess.Kind.ANONYMOUS
          ? replacement
          : source.token(needed(endpoint)).filter(token -> !token.equals(refused));
    } catch (RuntimeException e) {
      response.close();
      throw e;
    }
  }

  private static boolean endsItsToken(Endpoint endpoint) {
    return endpoint.httpMethod().equals("DELETE") && endpoint.path().equals("oauth/tokens/current");
  }

  /** The token is good: it is the session that the user must verify, by mail or otherwise. */
  private static boolean asksForVerification(Response response) throws IOException {
    return VERIFICATION.matcher(response.peekBody(MAX_PEEKED).string()).find();
  }

  private static boolean isOneShot(@Nullable RequestBody body) {
    return body != null && body.isOneShot();
  }

  private static Request authorized(Request request, AccessToken token) {
    return request.newBuilder().header("Authorization", "Bearer " + token.value()).build();
  }
}
