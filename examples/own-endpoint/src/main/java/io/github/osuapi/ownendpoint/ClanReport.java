package io.github.osuapi.ownendpoint;

import io.github.osuapi.error.NotFoundException;
import io.github.osuapi.model.User;
import java.io.PrintStream;
import java.time.ZoneOffset;
import java.util.stream.Collectors;

/** Prints clans with the names of their members. */
record ClanReport(ClanAppClient osu, PrintStream out) {

  /** Prints every clan. */
  void all() {
    osu.clans().list().execute().forEach(this::print);
  }

  /** Prints one clan, by its id. */
  void one(long id) {
    try {
      print(osu.clans().get(id).execute());
    } catch (NotFoundException e) {
      out.println("There is no clan " + id);
    }
  }

  private void print(Clan clan) {
    // Members are users as osu! has them: one request, whatever their number.
    String members =
        osu.users().list(clan.memberIds()).execute().users().stream()
            .map(User::username)
            .collect(Collectors.joining(", "));
    out.printf(
        "[%s] %s, since %s%n    %s%n",
        clan.tag(), clan.name(), clan.createdAt().atZone(ZoneOffset.UTC).toLocalDate(), members);
    if (clan.motto() != null) {
      out.println("    \"" + clan.motto() + "\"");
    }
  }
}
