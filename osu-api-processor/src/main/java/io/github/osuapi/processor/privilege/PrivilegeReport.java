package io.github.osuapi.processor.privilege;

import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.processor.app.model.DeclaredToken;
import io.github.osuapi.processor.app.model.PrivilegeOptions;
import io.github.osuapi.processor.diagnostic.FindingId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;

/** Prints which scopes of an app are used. */
final class PrivilegeReport {
  private final CheckedApp checked;
  private final String name;

  PrivilegeReport(CheckedApp checked) {
    this.checked = checked;
    this.name = String.join(".", checked.app().name().simpleNames());
  }

  void print() {
    if (checked.options().report()) {
      checked.positions().print(FindingId.PRIVILEGES.severity().kind(), report());
    }
    if (!isSuppressed()) {
      checked.app().tokens().forEach(this::printUnused);
    }
  }

  private String report() {
    List<ScopeUse> all =
        tokens().stream().flatMap(token -> ScopeUse.of(checked, token).stream()).toList();
    long unused = all.stream().filter(ScopeUse::unused).count();
    return "["
        + FindingId.PRIVILEGES.id()
        + "] "
        + name
        + " declares "
        + (all.isEmpty() ? "no" : all.size())
        + (all.size() == 1 ? " scope" : " scopes")
        + (unused == 0 ? "" : ", " + unused + " unused")
        + tokens().stream().map(this::lines).collect(Collectors.joining());
  }

  private List<DeclaredToken> tokens() {
    return checked.app().tokens().stream().filter(t -> t.grant() != Grant.ANONYMOUS).toList();
  }

  /** The compiler itself indents all lines but the first. */
  private String lines(DeclaredToken token) {
    return ScopeUse.of(checked, token).stream()
        .map(use -> "\n  " + use.scope().wireName() + ": " + use.words())
        .collect(Collectors.joining("", "\n" + token.grant().title(), ""));
  }

  private void printUnused(DeclaredToken token) {
    Diagnostic.Kind kind =
        switch (checked.options().unusedScopes()) {
          case PrivilegeOptions.WARN -> Diagnostic.Kind.WARNING;
          case PrivilegeOptions.ERROR -> Diagnostic.Kind.ERROR;
          default -> Diagnostic.Kind.OTHER;
        };
    if (kind == Diagnostic.Kind.OTHER) {
      return;
    }
    List<ScopeUse> uses = ScopeUse.of(checked, token);
    boolean whole = uses.stream().allMatch(ScopeUse::unused);
    for (ScopeUse use : uses) {
      if (use.unused()) {
        String text = unused(use.scope(), whole);
        checked.positions().print(kind, text, token, use.scope());
      }
    }
  }

  /** A token of client credentials with no scope left would be refused. */
  private String unused(Scope scope, boolean whole) {
    return "["
        + FindingId.SCOPE_UNUSED.id()
        + "] No call uses "
        + scope.wireName()
        + ", which "
        + name
        + " declares. Remove "
        + (whole
            ? "this @OsuApp from " + name + ", as none of its scopes is used"
            : scope + " from @OsuApp(scopes) on " + name)
        + ", or keep it with @SuppressWarnings(\""
        + FindingId.SCOPE_UNUSED.id()
        + "\")";
  }

  private boolean isSuppressed() {
    SuppressWarnings suppressed = checked.app().element().getAnnotation(SuppressWarnings.class);
    return suppressed != null
        && Arrays.asList(suppressed.value()).contains(FindingId.SCOPE_UNUSED.id());
  }
}
