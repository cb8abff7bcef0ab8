package io.github.osuapi.sandbox.oauth;

import java.util.List;
import java.util.Map;

/** The pages that a browser sees. */
final class Pages {
  private static final Map<String, String> SCOPES =
      Map.ofEntries(
          Map.entry("chat.read", "Read chat messages on your behalf."),
          Map.entry("chat.write", "Send chat messages on your behalf."),
          Map.entry("chat.write_manage", "Join and leave chat channels on your behalf."),
          Map.entry("forum.write", "Create and edit forum topics and posts on your behalf."),
          Map.entry("friends.read", "See who you are following."),
          Map.entry("identify", "Identify you and read your public profile."),
          Map.entry("multiplayer.write_manage", "Manage multiplayer rooms on your behalf."),
          Map.entry("public", "Read public data on your behalf."));

  private Pages() {}

  static String error(String sentence) {
    return page(
        "invalid request",
        "<h1>Invalid request</h1>\n<p>Invalid request parameter</p>\n<p>"
            + escape(sentence)
            + "</p>");
  }

  static String login(String returnTo, Map<Long, String> users) {
    StringBuilder options = new StringBuilder();
    users.forEach(
        (id, name) ->
            options
                .append("<option value=\"")
                .append(id)
                .append("\">")
                .append(escape(name))
                .append("</option>\n"));
    return page(
        "authorize app",
        """
        <h1>Sign in</h1>
        <p>This is a sandbox: choose who you are, there is no password.</p>
        <form method="post" action="/session">
        <input type="hidden" name="return_to" value="%s">
        <p><label for="user">User</label>
        <select id="user" name="user">
        %s</select></p>
        <button type="submit" id="sign-in">Sign in</button>
        </form>"""
            .formatted(escape(returnTo), options));
  }

  static String consent(OAuthClient client, String user, List<String> scopes, String token) {
    StringBuilder items = new StringBuilder();
    for (String scope : scopes) {
      items
          .append("<li><code>")
          .append(escape(scope))
          .append("</code> ")
          .append(escape(SCOPES.getOrDefault(scope, "")))
          .append("</li>\n");
    }
    return page(
        "authorize app",
        """
        <h1>%s wants to use your account</h1>
        <p>You are signed in as <strong>%s</strong>. The application asks to:</p>
        <ul>
        %s</ul>
        <form method="post" action="/oauth/authorize">
        <input type="hidden" name="_token" value="%s">
        <button type="submit" id="allow">Allow</button>
        </form>
        <form method="post" action="/oauth/authorize">
        <input type="hidden" name="_token" value="%s">
        <input type="hidden" name="_method" value="DELETE">
        <button type="submit" id="deny">Deny</button>
        </form>"""
            .formatted(escape(client.name()), escape(user), items, token, token));
  }

  private static String page(String title, String body) {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s | osu! sandbox</title>
        <style>body{font:1.1rem/1.5 sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem}
        form{display:inline-block;margin-right:1rem}button,select{font:inherit;padding:.4em 1em}</style>
        </head>
        <body>
        <main>
        %s
        </main>
        </body>
        </html>
        """
        .formatted(title, body);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
