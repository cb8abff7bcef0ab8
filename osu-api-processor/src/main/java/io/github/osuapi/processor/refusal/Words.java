package io.github.osuapi.processor.refusal;

import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.processor.app.model.AppModel;
import io.github.osuapi.processor.app.model.DeclaredToken;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Declarations in the words of messages, and as source code. */
final class Words {
  private Words() {}

  static String name(AppModel app) {
    return String.join(".", app.name().simpleNames());
  }

  /** For example {@code client credentials with public}. */
  static String tokens(AppModel app) {
    return app.tokens().stream().map(Words::token).collect(Collectors.joining(" and "));
  }

  private static String token(DeclaredToken token) {
    return token.grant() == Grant.ANONYMOUS
        ? "no token"
        : token.grant().title() + " with " + scopes(token);
  }

  /** As declared; what the server adds where nothing is. */
  static String scopes(DeclaredToken token) {
    Collection<Scope> scopes = token.scopes().isEmpty() ? token.granted() : token.scopes();
    return scopes.stream().map(Scope::wireName).distinct().collect(Collectors.joining(", "));
  }

  static String source(Grant grant, Collection<Scope> scopes) {
    String names = scopes.stream().map(Scope::name).collect(Collectors.joining(", "));
    String value = scopes.size() == 1 ? names : "{" + names + "}";
    return "@OsuApp(grant = "
        + grant.name()
        + (scopes.isEmpty() ? "" : ", scopes = " + value)
        + ")";
  }

  /** For example {@code a, b or c}. */
  static String or(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  /** A sentence as a clause that follows another. */
  static String clause(String sentence) {
    String begun = Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    return begun.endsWith(".") ? begun.substring(0, begun.length() - 1) : begun;
  }
}
