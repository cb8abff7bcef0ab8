package io.github.osuapi.sandbox.world;

import io.github.osuapi.recorded.RecordedExchange;
import io.github.osuapi.recorded.Recordings;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;

/** The world as the records show it before anyone wrote to it; read once a process. */
public final class WorldSeed {
  private static final World SEED = harvest();

  private WorldSeed() {}

  /**
   * Makes a fresh world.
   *
   * @return a copy of the seed
   */
  public static World fresh() {
    return SEED.copy();
  }

  private static World harvest() {
    World world = new World();
    List<RecordedExchange> exchanges =
        Recordings.exchanges().stream()
            .filter(e -> e.response().status() == 200 && e.response().json())
            .sorted(Comparator.comparing(WorldSeed::time))
            .toList();
    EntityHarvest entities = new EntityHarvest(world);
    exchanges.forEach(e -> entities.collect(e.response().body()));
    ProfileHarvest profiles = new ProfileHarvest(world);
    exchanges.forEach(profiles::collect);
    ViewerHarvest viewers = new ViewerHarvest(world);
    exchanges.forEach(viewers::collect);
    ChatHarvest chat = new ChatHarvest(world);
    exchanges.forEach(chat::collect);
    ForumHarvest forums = new ForumHarvest(world);
    exchanges.forEach(forums::collect);
    forums.complete();
    CommentHarvest comments = new CommentHarvest(world);
    exchanges.forEach(comments::collect);
    ArchiveHarvest archive = new ArchiveHarvest(world);
    exchanges.forEach(archive::collect);
    Recordings.exchanges().forEach(archive::refused);
    GroupHarvest groups = new GroupHarvest(world);
    exchanges.forEach(groups::collect);
    DiscussionHarvest discussions = new DiscussionHarvest(world);
    exchanges.forEach(discussions::collect);
    RoomHarvest rooms = new RoomHarvest(world);
    exchanges.forEach(rooms::collect);
    ResourceHarvest resources = new ResourceHarvest(world);
    exchanges.forEach(resources::collect);
    resources.completeRankings();
    return world;
  }

  private static Instant time(RecordedExchange exchange) {
    String date = exchange.response().headers().get("Date");
    return date == null
        ? Instant.MAX
        : ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
  }
}
