package io.github.osuapi.request;

import io.github.osuapi.error.AccessException;
import io.github.osuapi.limit.Quota;
import io.github.osuapi.oauth.TokenSource;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Makes calls: checks access, waits for their turn, sends as often as it takes, and hands the
 * answer to its reader. Thread-safe.
 */
final class Exchange {
  /** Reads an answer, which is closed afterwards. */
  @FunctionalInterface
  interface Reader<T extends @Nullable Object> {
    T read(Endpoint endpoint, Response response) throws IOException;

    /** Does what can be done before anything is sent. */
    default void prepare() {}

    /** Tells whether an answer that broke off may be read again from its beginning. */
    default boolean mayRepeat() {
      return true;
    }
  }

  private final ApiResources resources;
  private final HttpResources http;
  private final AccessCheck access;
  private final Sender sender;
  private final Seats seats;

  Exchange(ApiResources resources, HttpResources http, AccessCheck access) {
    this.resources = resources;
    this.http = http;
    this.access = access;
    this.sender =
        new Sender(resources.client(), new TokenUse(access), http.watch(), http.interrupts());
    this.seats = new Seats(resources.settings(), resources.server(), access.sources(), http);
  }

  /** Checks that the client was not closed, for answers that no call is made for. */
  void requireOpen() {
    http.requireOpen();
  }

  <T extends @Nullable Object> T execute(OsuRequest<?> request, Reader<T> reader) {
    http.requireOpen();
    Operation operation = operation(request, reader);
    http.begin(operation);
    try {
      return new BlockingCall<>(operation, reader, sender).execute();
    } finally {
      http.end(operation);
    }
  }

  <T extends @Nullable Object> CompletableFuture<T> submit(
      OsuRequest<?> request, Reader<T> reader) {
    http.requireOpen();
    Operation operation;
    try {
      operation = operation(request, reader);
    } catch (AccessException e) {
      return CompletableFuture.failedFuture(e);
    }
    http.begin(operation);
    return CallFuture.start(operation, reader, sender, http);
  }

  /** Tells what the token may still ask for that calls an endpoint; the first one for none. */
  Quota quota() {
    Seat seat = seats.all().get(0);
    return seat.limits().quota(seat.gate());
  }

  private Operation operation(OsuRequest<?> request, Reader<?> reader) {
    Endpoint endpoint = request.endpoint();
    TokenSource source = access.choose(endpoint);
    reader.prepare();
    return new Operation(
        endpoint, request.newCall().request(), source, seats.of(source), resources.settings());
  }
}
