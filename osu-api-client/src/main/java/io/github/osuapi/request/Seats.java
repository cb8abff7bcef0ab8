package io.github.osuapi.request;

import io.github.osuapi.limit.internal.ApplicationLimits;
import io.github.osuapi.limit.internal.LimitRegistry;
import io.github.osuapi.oauth.ServerAddress;
import io.github.osuapi.oauth.TokenSource;
import java.util.List;
import java.util.OptionalLong;

/** The seats of one client: one for each source of tokens, at its application's limits. */
final class Seats {
  private final List<TokenSource> sources;
  private final List<Seat> seats;

  Seats(
      CallSettings settings, ServerAddress server, List<TokenSource> sources, HttpResources http) {
    this.sources = List.copyOf(sources);
    Seat[] each = new Seat[this.sources.size()];
    for (int i = 0; i < each.length; i++) {
      each[i] = seat(settings, server, this.sources.get(i), http);
    }
    this.seats = List.of(each);
  }

  private static Seat seat(
      CallSettings settings, ServerAddress server, TokenSource source, HttpResources http) {
    OptionalLong client = source.clientId();
    String application = client.isPresent() ? "client " + client.getAsLong() : "no client";
    ApplicationLimits limits =
        LimitRegistry.process()
            .join(
                new LimitRegistry.Key(server.toString(), application, settings.time()),
                http,
                settings.limits(),
                settings.sharedLimits());
    http.joined(limits);
    return new Seat(limits, limits.gate(source));
  }

  Seat of(TokenSource source) {
    for (int i = 0; i < sources.size(); i++) {
      if (sources.get(i) == source) {
        return seats.get(i);
      }
    }
    throw new IllegalArgumentException("not a source of this client");
  }

  List<Seat> all() {
    return seats;
  }
}
