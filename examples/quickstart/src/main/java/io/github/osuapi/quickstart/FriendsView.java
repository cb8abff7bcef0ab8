package io.github.osuapi.quickstart;

import io.github.osuapi.model.User;
import io.github.osuapi.model.UserRelation;
import java.util.Comparator;
import java.util.List;

/** Prints the friends of who is signed in: those who are online first, then by name. */
final class FriendsView {
  private static final Comparator<UserRelation> ORDER =
      Comparator.comparing((UserRelation friend) -> !isOnline(friend))
          .thenComparing(FriendsView::name, String.CASE_INSENSITIVE_ORDER);

  private FriendsView() {}

  static void print(Screen screen, List<UserRelation> friends, String username) {
    screen.heading("Friends of " + Printable.of(username));
    if (friends.isEmpty()) {
      screen.line("  nobody yet");
      return;
    }
    Table table =
        new Table(
            Column.text("Name"),
            Column.flexible("Country"),
            Column.text("Friendship"),
            Column.text("Status"));
    friends.stream().sorted(ORDER).forEach(friend -> row(table, friend));
    table.print(screen);
  }

  private static void row(Table table, UserRelation friend) {
    User user = friend.target();
    table.row(
        new Cell(name(friend), Style.BOLD),
        Cell.of(user == null ? Text.NONE : Text.country(user.country(), user.countryCode())),
        friend.mutual() ? new Cell("mutual", Style.MAGENTA) : new Cell("one way", Style.DIM),
        Presence.of(isOnline(friend), user == null ? null : user.lastVisit()));
  }

  private static boolean isOnline(UserRelation friend) {
    return friend.target() != null && friend.target().isOnline();
  }

  private static String name(UserRelation friend) {
    return friend.target() == null ? "player " + friend.targetId() : friend.target().username();
  }
}
