package io.github.osuapi.processor.app.write;

import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.processor.app.model.AppModel;
import io.github.osuapi.processor.app.model.DeclaredToken;
import io.github.osuapi.processor.endpoint.write.Docs;
import java.util.stream.Collectors;

/** The javadoc of a client. */
final class ClientDocs {
  private static final int ITEM_LENGTH = 88;

  private ClientDocs() {}

  static String of(AppModel app) {
    return "The calls that the tokens of {@code "
        + app.name().simpleName()
        + "} can make:\n\n<ul>\n"
        + app.tokens().stream().map(token -> item(description(token))).collect(Collectors.joining())
        + "</ul>\n\n<p>Thread-safe. Make one and keep it: it holds connections and tokens.\n"
        + LeftOut.of(app, app.groups());
  }

  /** One item of a list, in lines that fit. */
  static String item(String text) {
    return "  " + Docs.wrapped("<li>" + text, ITEM_LENGTH).replace("\n", "\n      ") + "\n";
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
