package io.github.osuapi.loginweb;

import static io.github.osuapi.loginweb.Html.escape;

import io.github.osuapi.model.Country;
import io.github.osuapi.model.User;
import io.github.osuapi.model.UserExtended;
import io.github.osuapi.model.UserRelation;
import io.github.osuapi.model.UserStatistics;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The pages of the site. */
final class Pages {
  private static final String NONE = "–";
  private static final Comparator<User> ORDER =
      Comparator.comparing((User user) -> !user.isOnline())
          .thenComparing(User::username, String.CASE_INSENSITIVE_ORDER);

  private Pages() {}

  /** The page for who is not signed in, with a message where something just happened. */
  static String welcome(@Nullable String message) {
    return page(
        "Log in",
        "",
        (message == null ? "" : "<p class=\"message\" role=\"status\">" + escape(message) + "</p>")
            + """
            <section class="welcome">
            <h1>Your osu! friends, at a glance</h1>
            <p>See who is online, and how your rank went these ninety days.</p>
            <a class="button" id="login" href="/login">Log in with osu!</a>
            <p class="quiet">You will be asked at osu! what this site may see. It may write nothing.</p>
            </section>
            """);
  }

  static String profile(UserExtended me, Session session) {
    UserStatistics statistics = me.statistics();
    String facts =
        fact("Global rank", number("#%,d", statistics.globalRank()))
            + fact("Country rank", number("#%,d", statistics.countryRank()))
            + fact("Performance", number("%,.0fpp", statistics.pp()))
            + fact("Accuracy", number("%.2f%%", statistics.hitAccuracy()))
            + fact("Play count", number("%,d", statistics.playCount()));
    return page(
        me.username(),
        navigation(session),
        """
        <section class="profile">
        %s
        <div><h1>%s</h1><p class="quiet">%s</p></div>
        </section>
        <dl class="facts">%s</dl>
        <section class="card"><h2>Rank of the last 90 days</h2>
        %s</section>
        """
            .formatted(
                picture(me.avatarUrl(), 112),
                escape(me.username()),
                escape(country(me.country())),
                facts,
                RankChart.of(me.rankHistory())));
  }

  static String friends(List<UserRelation> friends, Session session) {
    String cards =
        friends.stream()
            .map(UserRelation::target)
            .filter(Objects::nonNull)
            .sorted(ORDER)
            .map(user -> friend(user, isMutual(friends, user)))
            .collect(Collectors.joining());
    return page(
        "Friends",
        navigation(session),
        "<h1>Friends <span class=\"count\">"
            + friends.size()
            + "</span></h1>\n"
            + (friends.isEmpty() ? "<p class=\"quiet\">Nobody yet.</p>" : "")
            + "<ul class=\"friends\">"
            + cards
            + "</ul>");
  }

  static String failure(String message, String navigation) {
    return page(
        "Something went wrong",
        navigation,
        "<section class=\"welcome\"><h1>That did not work</h1><p>"
            + escape(message)
            + "</p><a class=\"button\" href=\"/\">Back</a></section>");
  }

  private static String friend(User user, boolean mutual) {
    return """
        <li class="card friend">%s
        <div><strong>%s</strong>
        <span class="quiet">%s</span>
        <span class="%s">%s</span>%s</div></li>
        """
        .formatted(
            picture(user.avatarUrl(), 72),
            escape(user.username()),
            escape(country(user.country())),
            user.isOnline() ? "online" : "quiet",
            user.isOnline() ? "online" : "offline",
            mutual ? "\n<span class=\"mutual\">mutual</span>" : "");
  }

  private static boolean isMutual(List<UserRelation> friends, User user) {
    return friends.stream().anyMatch(f -> Objects.equals(f.targetId(), user.id()) && f.mutual());
  }

  private static String picture(@Nullable String url, int size) {
    return "<img src=\"%s\" alt=\"\" width=\"%d\" height=\"%d\">"
        .formatted(url == null ? "/icon.svg" : escape(url), size, size);
  }

  private static String fact(String name, String value) {
    return "<div class=\"card\"><dt>" + name + "</dt><dd>" + value + "</dd></div>";
  }

  private static String number(String format, @Nullable Number value) {
    return value == null ? NONE : String.format(Locale.ROOT, format, value);
  }

  private static String country(@Nullable Country country) {
    return country == null ? "" : country.name();
  }

  private static String navigation(Session session) {
    return """
        <nav><a href="/">Profile</a><a href="/friends">Friends</a>
        <form method="post" action="/logout"><input type="hidden" name="csrf" value="%s">
        <button id="logout">Sign out</button></form></nav>
        """
        .formatted(session.csrfToken());
  }

  private static String page(String title, String navigation, String body) {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s · Friends at a glance</title>
        <link rel="stylesheet" href="/style.css">
        <link rel="icon" href="/icon.svg" type="image/svg+xml">
        </head>
        <body>
        <header><a class="brand" href="/">friends at a glance</a>%s</header>
        <main>
        %s
        </main>
        <footer>Not affiliated with osu!.</footer>
        </body>
        </html>
        """
        .formatted(escape(title), navigation, body);
  }
}
