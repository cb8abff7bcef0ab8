package io.github.osuapi.request;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.oauth.ServerAddress;
import io.github.osuapi.oauth.TokenSource;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Adds the token to calls of the server, and replaces it once where the server does not accept it.
 * Runs on the thread of the call, so that waiting for a token never blocks {@code submit()}.
 */
final class TokenInterceptor implements Interceptor {
  private static final int UNAUTHORIZED = 401;

  private final ServerAddress server;
  private final AccessCheck access;

  /** Replacements that were refused at once: replacing them again would go on for ever. */
  private final ConcurrentMap<TokenSource, AccessToken> hopeless = new ConcurrentHashMap<>();

  TokenInterceptor(ServerAddress server, AccessCheck access) {
    this.server = server;
    this.access = access;
  }

  private record Choice(TokenSource source, AccessToken token) {}

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    Endpoint endpoint = request.tag(Endpoint.class);
    if (endpoint == null || !server.serves(request.url())) {
      return chain.proceed(request);
    }
    try {
      Optional<Choice> choice = choose(endpoint);
      return choice.isEmpty()
          ? chain.proceed(request)
          : proceed(chain, endpoint, choice.get().source(), choice.get().token());
    } catch (RuntimeException e) {
      throw new CarriedException(e);
    }
  }

  private Optional<Choice> choose(Endpoint endpoint) {
    TokenSource source = access.choose(endpoint);
    // No token is fetched, and no user asked to sign in, for what needs none.
    Optional<AccessToken> token =
        endpoint.access().kind() == EndpointAccess.Kind.ANONYMOUS
            ? source.tokenOfSignedInUser()
            : source.token();
    return token.map(chosen -> new Choice(source, chosen));
  }

  private Response proceed(Chain chain, Endpoint endpoint, TokenSource source, AccessToken token)
      throws IOException {
    access.requireGranted(endpoint, token);
    Request request = chain.request();
    Response response = chain.proceed(authorized(request, token));
    if (response.code() != UNAUTHORIZED) {
      hopeless.remove(source, token);
      return response;
    }
    if (token.equals(hopeless.get(source)) || isOneShot(request.body())) {
      return response;
    }
    Optional<AccessToken> replacement = replacement(source, token, response);
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
      TokenSource source, AccessToken refused, Response response) {
    try {
      return source.replace(refused);
    } catch (RuntimeException e) {
      response.close();
      throw e;
    }
  }

  private static boolean isOneShot(@Nullable RequestBody body) {
    return body != null && body.isOneShot();
  }

  private static Request authorized(Request request, AccessToken token) {
    return request.newBuilder().header("Authorization", "Bearer " + token.value()).build();
  }
}
