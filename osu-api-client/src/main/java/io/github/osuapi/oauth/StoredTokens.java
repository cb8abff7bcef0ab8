package io.github.osuapi.oauth;

import io.github.osuapi.annotations.Scope;
import io.github.osuapi.error.OAuthException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One user's tokens, in use and in their store, and how they are renewed without loss: that a
 * renewal begins is saved first, so that nothing is sent where the answer could not be kept, and so
 * that whoever finds the tokens after a crash knows that they may have ended.
 *
 * <p>Thread-safe.
 */
final class StoredTokens {
  /** What the server says of a refresh token that is good, and of another OAuth client. */
  private static final String OF_ANOTHER_CLIENT = "Token is not linked to client";

  /** Those whose new tokens no store has: they must outlive whoever uses them. */
  private static final Set<Object> UNSAVED = ConcurrentHashMap.newKeySet();

  private final AuthorizationCodeFlow flow;
  private final TokenStore store;
  private final Object owner;

  /** Stores need no lock of their own where one client uses them. */
  private final ReentrantLock changes = new ReentrantLock();

  private volatile @Nullable Held held;

  /** Another one once somebody else has signed in. */
  private volatile Object holder = new Object();

  /** Why there are no tokens, where a renewal was refused. */
  private volatile @Nullable Refusal refusal;

  /** Tokens that the store did not take yet: the server has ended those before them. */
  private volatile @Nullable Unsaved unsaved;

  private record Refusal(OAuthException exception, @Nullable Instant cutOff) {}

  private record Unsaved(TokenSet tokens, @Nullable AccessToken before) {}

  /**
   * Takes what is stored.
   *
   * @param owner who uses the tokens, and must not be forgotten while no store has them
   */
  StoredTokens(AuthorizationCodeFlow flow, TokenStore store, Object owner) {
    this.flow = flow;
    this.store = Objects.requireNonNull(store, "store");
    this.owner = owner;
  }

  private Instant now() {
    return flow.endpoint().clock().instant();
  }

  Object holder() {
    return holder;
  }

  Optional<AccessToken> fresh() {
    Held current = held;
    return current != null && current.isFresh(now())
        ? Optional.of(current.accessToken())
        : Optional.empty();
  }

  /** Tells whether there are no tokens at all; reads them where that is not known. */
  boolean isEmpty() {
    if (held == null && unsaved == null) {
      Object before = holder;
      Optional<Held> stored = stored().map(tokens -> Held.since(now(), tokens));
      if (stored.isPresent()) {
        holdFirst(stored.get(), before);
      }
    }
    return held == null && unsaved == null;
  }

  /** Unless somebody has signed in or out while the store was read. */
  private synchronized void holdFirst(Held stored, Object before) {
    if (held == null && unsaved == null && holder == before) {
      held = stored;
    }
  }

  /** Returns the token that is in use or else the one that is stored, ended or not. */
  Optional<AccessToken> load() {
    Held current = held;
    return current != null
        ? Optional.of(current.accessToken())
        : stored().map(TokenSet::accessToken);
  }

  /** Returns what the token in use carries, where asking the user again would bring no more. */
  Optional<Set<Scope>> granted() {
    Held current = held;
    return current != null && current.tokens().asked().containsAll(flow.scopes())
        ? Optional.of(current.accessToken().scopes())
        : Optional.empty();
  }

  /** Tells whether a token lacks what is needed because the user was never asked for it. */
  boolean isWorthAskingAgain(AccessToken token, Set<Scope> needed) {
    return !token.scopes().containsAll(needed)
        && flow.scopes().containsAll(needed)
        && granted().isEmpty();
  }

  ReauthorizationRequiredException reauthorizationRequired() {
    Refusal last = refusal;
    if (last == null) {
      return new ReauthorizationRequiredException(
          held == null
              ? "nobody is signed in"
              : "the user signed in when the app asked for less than it now declares",
          flow.begin(),
          null);
    }
    return new ReauthorizationRequiredException(
        last.cutOff() == null
            ? "the server refused to renew the tokens"
            : "the renewal that was begun at "
                + last.cutOff()
                + " was cut off before its answer was kept, and the server has ended the tokens",
        flow.begin(),
        last.exception());
  }

  Optional<AccessToken> renewIfNeeded() {
    Optional<AccessToken> fresh = fresh();
    return fresh.isPresent() ? fresh : exclusively(() -> renewIfNeeded(current()));
  }

  private Optional<AccessToken> renewIfNeeded(@Nullable Held current) {
    if (current == null || current.isFresh(now())) {
      return Optional.ofNullable(current).map(Held::accessToken);
    }
    boolean ended = current.accessToken().isExpired(now());
    if (current.tokens().refreshToken() == null) {
      return ended ? Optional.empty() : Optional.of(current.accessToken());
    }
    try {
      return renew(current);
    } catch (Exception e) {
      if (ended) {
        throw e;
      }
      log().warn("The token could not be renewed ahead of its end, and is used until then", e);
      held = current.retryingAfter(now());
      return Optional.of(current.accessToken());
    }
  }

  Optional<AccessToken> renewUnlessDone(AccessToken refused) {
    return exclusively(
        () -> {
          Held current = current();
          if (current == null) {
            return Optional.empty();
          }
          return current.accessToken().equals(refused) ? renew(current) : renewIfNeeded(current);
        });
  }

  /** The store's lock comes first, as whoever has it may call a client that is being used. */
  private <T> T exclusively(Supplier<T> work) {
    return store.exclusively(
        () -> {
          changes.lock();
          try {
            return work.get();
          } finally {
            changes.unlock();
          }
        });
  }

  /** Returns what is stored by now, which another process may have renewed or forgotten. */
  private @Nullable Held current() {
    saveUnsaved();
    Optional<TokenSet> stored = stored();
    Held before = held;
    if (stored.isEmpty()) {
      held = null;
      if (before != null) {
        changeHolder();
      }
    } else if (before == null || !before.accessToken().equals(stored.get().accessToken())) {
      take(stored.get());
    } else {
      held = before.with(stored.get());
    }
    return held;
  }

  /** Takes what another process left in the store, which may be another user's. */
  private void take(TokenSet tokens) {
    Held before = held;
    boolean isOther =
        before != null && !before.accessToken().userId().equals(tokens.accessToken().userId());
    if (isOther) {
      changeHolder();
    }
    held = Held.since(now(), tokens);
    if (isOther) {
      changeHolder();
    }
  }

  /** Before and after the tokens change: what is asked meanwhile is asked for nobody else. */
  private synchronized void changeHolder() {
    holder = new Object();
  }

  /**
   * Reads the store. Tokens of another OAuth client are neither used nor touched: they are another
   * app's, or another server's.
   */
  private Optional<TokenSet> stored() {
    Optional<TokenSet> stored = store.load();
    OptionalLong client =
        stored.isPresent() ? stored.get().accessToken().clientId() : OptionalLong.empty();
    if (client.isPresent() && client.getAsLong() != flow.clientId()) {
      throw new TokenStoreException(
          "the stored tokens are of OAuth client "
              + client.getAsLong()
              + ", and this app is client "
              + flow.clientId()
              + ": nothing was sent. Give it the credentials of that client, or another store",
          null);
    }
    return stored;
  }

  private void saveUnsaved() {
    Unsaved pending = unsaved;
    if (pending == null) {
      return;
    }
    Optional<AccessToken> kept = stored().map(TokenSet::accessToken);
    if (pending.before() == null || kept.isEmpty() || kept.get().equals(pending.before())) {
      adopt(pending.tokens(), pending.before());
    } else {
      saved();
    }
  }

  private void saved() {
    unsaved = null;
    UNSAVED.remove(owner);
  }

  private Optional<AccessToken> renew(Held outdated) {
    TokenSet tokens = outdated.tokens();
    String refreshToken = tokens.refreshToken();
    if (refreshToken == null) {
      return Optional.empty();
    }
    Instant cutOff = tokens.renewalBegan();
    // Also where a renewal was cut off, to know that the store can keep what comes of this one.
    store.save(cutOff == null ? tokens.renewing(now()) : tokens);
    TokenSet renewed;
    try {
      renewed = flow.refresh(refreshToken);
    } catch (OAuthException e) {
      return afterRefusal(outdated, e);
    }
    return Optional.of(
        adopt(renewed.asking(tokens.asked()).renewableBy(refreshToken), outdated.accessToken()));
  }

  private Optional<AccessToken> afterRefusal(Held outdated, OAuthException refused) {
    TokenSet tokens = outdated.tokens();
    if (isDead(refused)) {
      return forgetRefused(tokens, refused);
    }
    if (tokens.renewalBegan() == null && refused.status().orElse(500) < 500) {
      // The server has said no, so these tokens are as good as before.
      saveQuietly(tokens);
    }
    throw refused;
  }

  /** Of a refresh token that ended the server says the first, the standard the second. */
  private static boolean isDead(OAuthException refusal) {
    return refusal.hint().filter(OF_ANOTHER_CLIENT::equals).isEmpty()
        && refusal
            .code()
            .filter(code -> code.equals("invalid_request") || code.equals("invalid_grant"))
            .isPresent();
  }

  private void saveQuietly(TokenSet tokens) {
    try {
      store.save(tokens);
    } catch (Exception e) {
      log().debug("The store could not be told that a renewal was refused", e);
    }
  }

  private Optional<AccessToken> forgetRefused(TokenSet tokens, OAuthException refused) {
    Optional<TokenSet> stored = stored();
    if (stored.isPresent() && !stored.get().accessToken().equals(tokens.accessToken())) {
      // Of a store without a lock across processes: another one was quicker.
      take(stored.get());
      return Optional.of(stored.get().accessToken());
    }
    refusal = new Refusal(refused, tokens.renewalBegan());
    log().info("The user's tokens have ended: {}", refused.getMessage());
    clear();
    return Optional.empty();
  }

  AccessToken adopt(TokenSet tokens) {
    changeHolder();
    // Also where the store cannot be had for now: the code that brought them is used up.
    unsaved = new Unsaved(tokens, null);
    UNSAVED.add(owner);
    held = null;
    return exclusively(
        () -> {
          try {
            return adopt(tokens, null);
          } finally {
            changeHolder();
          }
        });
  }

  private AccessToken adopt(TokenSet tokens, @Nullable AccessToken before) {
    Unsaved pending = new Unsaved(tokens, before);
    Unsaved other = unsaved;
    boolean isOutdone = other != null && other.before() == null && before != null;
    if (!isOutdone) {
      unsaved = pending;
    }
    held = null;
    try {
      store.save(tokens);
    } catch (Exception e) {
      UNSAVED.add(owner);
      log().error("New tokens could not be kept; they are kept in memory until they can", e);
      throw e;
    }
    if (!isOutdone) {
      held = Held.since(now(), tokens);
      saved();
    }
    refusal = null;
    return tokens.accessToken();
  }

  void forget() {
    exclusively(
        () -> {
          saved();
          clear();
          return true;
        });
  }

  private void clear() {
    held = null;
    store.clear();
    synchronized (this) {
      // Again: whoever asked before the store was cleared may have read it.
      held = null;
      changeHolder();
    }
  }

  void forget(AccessToken token) {
    if (load().filter(token::equals).isPresent()) {
      forget();
    }
  }

  /** Looked up when there is something to say: in a JVM that has just started, that takes long. */
  private static Logger log() {
    return LoggerFactory.getLogger(StoredTokens.class);
  }
}
