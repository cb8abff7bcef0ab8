package io.github.osuapi.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.annotations.TokenRules;
import io.github.osuapi.error.AccessException;
import io.github.osuapi.error.MissingScopeException;
import io.github.osuapi.error.TokenRequiredException;
import io.github.osuapi.error.UserRequiredException;
import io.github.osuapi.limit.RateLimits;
import io.github.osuapi.oauth.AccessToken;
import io.github.osuapi.oauth.TokenSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessCheckTest {
  private static final List<EndpointAccess> ALL_ACCESS = allAccess();

  private static List<EndpointAccess> allAccess() {
    List<EndpointAccess> all = new ArrayList<>();
    all.add(EndpointAccess.anonymous());
    for (boolean requiresUser : new boolean[] {false, true}) {
      all.add(EndpointAccess.anyToken(requiresUser));
      for (Scope scope : Scope.values()) {
        all.add(EndpointAccess.scope(scope, requiresUser));
      }
    }
    return all;
  }

  private static TokenSource source(TokenKind kind, Set<Scope> scopes) {
    return kind == TokenKind.ANONYMOUS
        ? new Sources.Declared(kind, scopes, null)
        : TokenSource.of(AccessToken.opaque("the-token", kind, scopes, null));
  }

  /** Every token there could be, whether or not the server would issue it, at every endpoint. */
  @ParameterizedTest
  @EnumSource(TokenKind.class)
  void refusesExactlyWhatTheServerWouldRefuse(TokenKind kind) {
    AtomicInteger sent = new AtomicInteger();
    OkHttpClient canned =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  sent.incrementAndGet();
                  return new Response.Builder()
                      .request(chain.request())
                      .protocol(Protocol.HTTP_1_1)
                      .code(200)
                      .message("OK")
                      .body(ResponseBody.create("{}", MediaType.get("application/json")))
                      .build();
                })
            .build();
    Sources.Changing source = new Sources.Changing(source(kind, Set.of()));
    ApiContextBuilder builder =
        ApiContext.builder().baseUrl("http://localhost/").httpClient(canned).tokens(source);
    builder.calls().limits(RateLimits.none());
    ApiContext context = builder.build();
    for (int bits = 0; bits < 1 << Scope.values().length; bits++) {
      Set<Scope> scopes = subset(bits);
      source.now = source(kind, scopes);
      List<EndpointAccess> made = new ArrayList<>();
      List<EndpointAccess> reached = new ArrayList<>();
      for (EndpointAccess access : ALL_ACCESS) {
        int before = sent.get();
        if (isMade(context, access)) {
          made.add(access);
        }
        if (sent.get() > before) {
          reached.add(access);
        }
      }
      List<EndpointAccess> open =
          ALL_ACCESS.stream().filter(access -> TokenRules.opens(kind, scopes, access)).toList();
      assertThat(made).isEqualTo(open);
      assertThat(reached).isEqualTo(open);
    }
  }

  private static Set<Scope> subset(int bits) {
    EnumSet<Scope> scopes = EnumSet.noneOf(Scope.class);
    Scope[] all = Scope.values();
    for (int i = 0; i < all.length; i++) {
      if ((bits >> i & 1) == 1) {
        scopes.add(all[i]);
      }
    }
    return scopes;
  }

  private static boolean isMade(ApiContext context, EndpointAccess access) {
    try {
      return TestRequest.get(context, access).execute().isEmpty();
    } catch (AccessException e) {
      return false;
    }
  }

  private static void assertRefused(
      TokenSource source, EndpointAccess access, Class<? extends AccessException> type) {
    AccessCheck check = new AccessCheck(List.of(source));
    assertThatThrownBy(() -> check.choose(TestRequest.endpoint(access))).isInstanceOf(type);
  }

  @Test
  void saysWhatIsMissing() {
    TokenSource client = source(TokenKind.CLIENT_CREDENTIALS, Set.of(Scope.PUBLIC));
    TokenSource user = source(TokenKind.AUTHORIZATION_CODE, Set.of(Scope.IDENTIFY));

    assertRefused(TokenSource.anonymous(), TestRequest.PUBLIC, TokenRequiredException.class);
    assertRefused(
        client, EndpointAccess.scope(Scope.FRIENDS_READ, true), UserRequiredException.class);
    assertRefused(client, EndpointAccess.anyToken(true), UserRequiredException.class);
    assertRefused(client, EndpointAccess.scope(Scope.IDENTIFY, false), MissingScopeException.class);
    assertRefused(
        user, EndpointAccess.scope(Scope.FRIENDS_READ, true), MissingScopeException.class);
  }

  @Test
  void countsAsHeldWhatTokensOfTheRightSortCarry() {
    AccessCheck check =
        new AccessCheck(
            List.of(
                source(TokenKind.CLIENT_CREDENTIALS, Set.of(Scope.PUBLIC)),
                source(TokenKind.AUTHORIZATION_CODE, Set.of(Scope.IDENTIFY))));

    assertThatThrownBy(
            () ->
                check.choose(TestRequest.endpoint(EndpointAccess.scope(Scope.FRIENDS_READ, true))))
        .isInstanceOfSatisfying(
            MissingScopeException.class, e -> assertThat(e.held()).containsExactly(Scope.IDENTIFY));
  }
}
