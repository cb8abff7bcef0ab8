package io.github.osuapi.site.access;

import io.github.osuapi.annotations.BrokenRule;
import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenRules;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What {@link TokenRules} says of every token that can be declared: all grants, each with every set
 * of scopes. A set is a number whose bit {@code i} is the scope that {@link Scope} has at {@code
 * i}.
 */
public final class AccessTable {
  private static final List<Scope> SCOPES = List.of(Scope.values());
  private static final List<Verdict> VERDICTS = List.of(Verdict.values());

  private final List<EndpointAccess> profiles;
  private final Distinct<List<BrokenRule>> broken = new Distinct<>();
  private final Distinct<List<String>> notes = new Distinct<>();
  private final Distinct<String> verdicts = new Distinct<>();
  private final Map<Grant, Rows> rows = new LinkedHashMap<>();

  /**
   * Works the table out.
   *
   * @param profiles what endpoints ask for, each once
   */
  public AccessTable(List<EndpointAccess> profiles) {
    this.profiles = List.copyOf(profiles);
    for (Grant grant : Grant.values()) {
      Rows of =
          new Rows(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      for (int set = 0; set < 1 << SCOPES.size(); set++) {
        Set<Scope> scopes = scopes(set);
        of.broken().add(broken.index(TokenRules.brokenRules(grant, scopes)));
        of.notes().add(notes.index(TokenRules.ownerNotes(grant, scopes)));
        of.granted().add(number(TokenRules.grantedScopes(grant, scopes)));
        of.verdicts().add(verdicts.index(verdicts(grant, scopes)));
      }
      rows.put(grant, of);
    }
  }

  private String verdicts(Grant grant, Set<Scope> scopes) {
    return profiles.stream()
        .map(access -> String.valueOf(VERDICTS.indexOf(Verdict.of(grant, scopes, access))))
        .collect(Collectors.joining());
  }

  /** The scopes of a number. */
  public static Set<Scope> scopes(int set) {
    EnumSet<Scope> scopes = EnumSet.noneOf(Scope.class);
    SCOPES.stream().filter(scope -> (set & bit(scope)) != 0).forEach(scopes::add);
    return scopes;
  }

  /** The number of a set of scopes. */
  public static int number(Set<Scope> scopes) {
    return scopes.stream().mapToInt(AccessTable::bit).sum();
  }

  private static int bit(Scope scope) {
    return 1 << SCOPES.indexOf(scope);
  }

  /** What endpoints ask for. */
  public List<EndpointAccess> profiles() {
    return profiles;
  }

  /** The lists of broken rules, each once. */
  public List<List<BrokenRule>> broken() {
    return broken.values();
  }

  /** The lists of notes on who must own the client, each once. */
  public List<List<String>> notes() {
    return notes.values();
  }

  /** The verdicts on all profiles, a digit for each, each combination once. */
  public List<String> verdicts() {
    return verdicts.values();
  }

  /** The rows of a grant, one for each set of scopes. */
  public Rows rows(Grant grant) {
    return Objects.requireNonNull(rows.get(grant));
  }

  /**
   * What there is to say of each set of scopes, by its number.
   *
   * @param broken where its broken rules are in the list of them
   * @param notes where its notes are in the list of them
   * @param granted the number of the scopes that the token carries
   * @param verdicts where its verdicts are in the list of them
   */
  public record Rows(
      List<Integer> broken, List<Integer> notes, List<Integer> granted, List<Integer> verdicts) {}
}
