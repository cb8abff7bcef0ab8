package io.github.osuapi.sandbox.world;

import io.github.osuapi.recorded.RecordedExchange;

/** Collects what each resource keeps beside users, beatmaps and scores. */
final class ResourceHarvest {
  private final World world;

  ResourceHarvest(World world) {
    this.world = world;
  }

  void collect(RecordedExchange exchange) {
    if (exchange.request().path().equals("/api/v2/tags")) {
      world.putDocument("tags", exchange.response().body());
    }
  }
}
