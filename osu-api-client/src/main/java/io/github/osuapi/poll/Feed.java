package io.github.osuapi.poll;

import io.github.osuapi.request.Walk;
import io.github.osuapi.request.WalkIterator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What is new in a list that grows at its end, and whose items do not change once they are there:
 * scores as they come in, events with the oldest first, chat messages after an id.
 *
 * <pre>{@code
 * Feed<Score> feed = Feed.of(osu.scores().list().ruleset(OSU).walk(), PollPace.usual());
 * while (running) {
 *   feed.poll().forEach(this::show);
 *   Thread.sleep(feed.pause().toMillis());
 * }
 * }</pre>
 *
 * <p>The events of a match are no such list: that of a game is there when the game begins, and its
 * scores come when it ends, which a feed would miss. While {@link
 * io.github.osuapi.model.MatchDetails#currentGameId()} names a game, ask again for what came after
 * the event before that game.
 *
 * <p>For one thread.
 *
 * @param <I> what the list holds
 */
public final class Feed<I> {
  private final Walk<?, I> walk;
  private final Random random = new Random();
  private String position;
  private PollPace pace;

  private Feed(Walk<?, I> walk, PollPace pace) {
    this.walk = walk;
    this.pace = pace;
    this.position = walk.iterator().position();
  }

  /**
   * Begins a feed. The first poll brings what the walk finds from its own beginning.
   *
   * @param walk the list, from a saved position or from its start
   * @param pace how often to ask
   * @param <I> what the list holds
   * @return the feed
   */
  public static <I> Feed<I> of(Walk<?, I> walk, PollPace pace) {
    return new Feed<>(walk, pace);
  }

  /**
   * Asks for what came since the last poll, in as many requests as that takes. Blocks. Where it
   * fails, the next poll begins at the same place.
   *
   * @return the new items, the oldest first; perhaps none
   * @throws RuntimeException what {@link io.github.osuapi.request.OsuRequest#execute()} throws
   */
  public List<I> poll() {
    List<I> items = new ArrayList<>();
    boolean news = false;
    try {
      WalkIterator<I> iterator = walk.from(position).iterator();
      iterator.forEachRemaining(items::add);
      position = iterator.position();
      news = !items.isEmpty();
    } finally {
      pace = news ? pace.afterNews() : pace.afterNothing();
    }
    return items;
  }

  /**
   * Tells how long to wait before the next poll.
   *
   * @return short after news, longer and longer without
   */
  public Duration pause() {
    return pace.pause(random);
  }

  /**
   * Tells where the feed stands, to be stored.
   *
   * @return a position for {@link Walk#from}
   */
  public String position() {
    return position;
  }
}
