package io.github.osuapi.quickstart;

import io.github.osuapi.model.Ruleset;
import io.github.osuapi.model.UserExtended;
import io.github.osuapi.model.UserGradeCounts;
import io.github.osuapi.model.UserStatistics;
import java.util.ArrayList;
import java.util.List;

/** Prints who a player is and how good. */
final class ProfileView {
  private static final String SEPARATOR = " · ";

  private ProfileView() {}

  static void print(Screen screen, UserExtended user, Ruleset ruleset) {
    screen.line("");
    screen.line(title(screen, user, ruleset));
    screen.line(about(screen, user));
    screen.line("");
    UserStatistics statistics = user.statistics();
    Facts facts = new Facts();
    facts.add("Global rank", Text.rank(statistics.globalRank()), Style.STRONG);
    facts.add("Accuracy", Text.accuracy(statistics.accuracy()), Style.PLAIN);
    facts.add("Country rank", Text.rank(statistics.countryRank()), Style.STRONG);
    facts.add("Play count", Text.number(statistics.playCount()), Style.PLAIN);
    facts.add("Performance", performance(statistics), Style.STRONG);
    facts.add("Play time", Text.duration(statistics.playTime()), Style.PLAIN);
    facts.add("Level", level(statistics), Style.PLAIN);
    facts.add("Max combo", Text.number(statistics.maximumCombo()) + "x", Style.PLAIN);
    facts.add("Grades", grades(statistics.gradeCounts()), Style.PLAIN);
    facts.add("Followers", Text.number(user.followerCount()), Style.PLAIN);
    facts.print(screen);
  }

  private static String title(Screen screen, UserExtended user, Ruleset ruleset) {
    StringBuilder title = new StringBuilder();
    if (user.team() != null) {
      title.append('[').append(Printable.of(user.team().shortName())).append("] ");
    }
    title.append(screen.styled(Style.HEADING, Printable.of(user.username())));
    title.append(SEPARATOR).append(Text.ruleset(ruleset));
    if (user.title() != null) {
      title.append(SEPARATOR).append(screen.styled(Style.YELLOW, Printable.of(user.title())));
    }
    return title.toString();
  }

  private static String about(Screen screen, UserExtended user) {
    List<String> parts = new ArrayList<>();
    parts.add(Printable.of(Text.country(user.country(), user.countryCode())));
    if (user.joinDate() != null) {
      parts.add("joined " + Text.date(user.joinDate()));
    }
    if (user.isSupporter()) {
      parts.add("supporter");
    }
    if (user.isBot()) {
      parts.add("bot");
    }
    Cell presence = Presence.of(user.isOnline(), user.lastVisit());
    parts.add(screen.styled(presence.style(), presence.text()));
    return String.join(SEPARATOR, parts);
  }

  private static String performance(UserStatistics statistics) {
    return statistics.pp() == null ? Text.NONE : Text.pp(statistics.pp()) + "pp";
  }

  private static String level(UserStatistics statistics) {
    return statistics.level().current() + " (" + statistics.level().progress() + "%)";
  }

  private static String grades(UserGradeCounts grades) {
    return "SS "
        + Text.number(grades.ss() + grades.ssh())
        + "  S "
        + Text.number(grades.s() + grades.sh())
        + "  A "
        + Text.number(grades.a());
  }
}
