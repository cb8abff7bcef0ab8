package io.github.osuapi.economy;

import static java.util.stream.Collectors.toCollection;

import io.github.osuapi.model.MatchDetails;
import io.github.osuapi.model.MatchEvent;
import io.github.osuapi.model.MatchGame;
import io.github.osuapi.reference.References;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** A match of 2000 events, with the players' statistics and the whole beatmaps. */
final class WholeMatch implements Job {
  private static final int LONGEST_PAGE = 101;

  @Override
  public String name() {
    return "a match of 2000 events, its players and beatmaps";
  }

  @Override
  public int fewest() {
    int pages = (Crowd.EVENTS + LONGEST_PAGE - 1) / LONGEST_PAGE;
    return pages + 1 + Crowd.BEATMAPS / 2 / 50;
  }

  @Override
  public Object plainly(Desk desk) {
    List<MatchEvent> events = new ArrayList<>();
    long last = 0;
    MatchDetails page;
    do {
      page = desk.osu().matches().get(Crowd.MATCH).after(last).execute();
      events.addAll(page.events());
      last = page.events().get(page.events().size() - 1).id();
    } while (last < page.latestEventId());
    players(events).forEach(id -> desk.osu().users().get(id).execute());
    beatmaps(events).forEach(id -> desk.osu().beatmaps().get(id).execute());
    return List.of(events.size(), players(events), beatmaps(events));
  }

  @Override
  public Object economically(Desk desk) {
    List<MatchEvent> events = desk.osu().matches().get(Crowd.MATCH).after(0).stream().toList();
    References references = References.of(desk.osu());
    return List.of(
        events.size(),
        new TreeSet<>(references.users(players(events)).asMap().keySet()),
        new TreeSet<>(references.beatmaps(beatmaps(events)).asMap().keySet()));
  }

  private static Set<Long> players(List<MatchEvent> events) {
    return events.stream()
        .map(MatchEvent::userId)
        .filter(Objects::nonNull)
        .collect(toCollection(TreeSet::new));
  }

  private static Set<Long> beatmaps(List<MatchEvent> events) {
    return events.stream()
        .map(MatchEvent::game)
        .filter(Objects::nonNull)
        .map(MatchGame::beatmapId)
        .collect(toCollection(TreeSet::new));
  }
}
