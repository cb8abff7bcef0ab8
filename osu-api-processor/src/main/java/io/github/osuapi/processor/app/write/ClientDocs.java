package io.github.osuapi.processor.app.write;

import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenRules;
import io.github.osuapi.processor.app.model.AppModel;
import io.github.osuapi.processor.app.model.DeclaredToken;
import io.github.osuapi.processor.endpoint.write.Docs;
import java.util.Set;
import java.util.stream.Collectors;

/** The javadoc of a client. */
final class ClientDocs {
  private static final int ITEM_LENGTH = 88;
  private static final int PARAGRAPH_LENGTH = 94;

  private ClientDocs() {}

  static String of(AppModel app) {
    return "The calls that the tokens of {@code "
        + app.name().simpleName()
        + "} can make:\n\n<ul>\n"
        + app.tokens().stream().map(token -> item(description(token))).collect(Collectors.joining())
        + "</ul>\n\n"
        + app.tokens().stream().map(ClientDocs::ownerNotes).collect(Collectors.joining())
        + "<p>Thread-safe. Make one and keep it: it holds connections and tokens.\n"
        + LeftOut.of(app, app.groups());
  }

  /** One item of a list, in lines that fit. */
  static String item(String text) {
    return "  " + Docs.wrapped("<li>" + text, ITEM_LENGTH).replace("\n", "\n      ") + "\n";
  }

  private static String ownerNotes(DeclaredToken token) {
    return TokenRules.ownerNotes(token.grant(), Set.copyOf(token.scopes())).stream()
        .map(note -> Docs.wrapped("<p>" + note, PARAGRAPH_LENGTH) + "\n\n")
        .collect(Collectors.joining());
  }

  private static String description(DeclaredToken token) {
    return token.grant() == Grant.ANONYMOUS
        ? "without a token"
        : token.grant().title()
            + ": "
            + token.granted().stream()
                .map(Scope::wireName)
                .map(name -> "{@code " + name + "}")
                .collect(Collectors.joining(", "));
  }
}
