package io.github.osuapi.processor.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.annotations.Grant;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.annotations.TokenKind;
import io.github.osuapi.annotations.TokenRules;
import io.github.osuapi.processor.app.model.DeclaredToken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RemedyTest {
  private static final AnnotationMirror NOWHERE =
      new AnnotationMirror() {
        @Override
        public DeclaredType getAnnotationType() {
          throw new UnsupportedOperationException();
        }

        @Override
        public Map<? extends ExecutableElement, ? extends AnnotationValue> getElementValues() {
          throw new UnsupportedOperationException();
        }
      };

  @ParameterizedTest
  @EnumSource
  void opensEveryEndpointThatSomeTokenOpensAndIsLegal(Grant grant) {
    List<EndpointAccess> accesses = accesses();
    assertThat(accesses).hasSizeGreaterThan(10);
    for (DeclaredToken token : legalTokens(grant)) {
      for (EndpointAccess access : accesses) {
        if (!token.opens(access)) {
          String which = token.grant() + " " + token.scopes() + " for " + access;
          Remedy remedy = Remedy.of(List.of(token), access).orElseThrow();
          DeclaredToken changed = changed(token, remedy);

          assertThat(changed.opens(access)).as(which).isTrue();
          assertThat(broken(changed)).as(which).isEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void addsATokenOnlyWhereNoScopesWouldDo(Grant grant) {
    for (DeclaredToken token : legalTokens(grant)) {
      for (EndpointAccess access : accesses()) {
        if (!token.opens(access)) {
          Remedy remedy = Remedy.of(List.of(token), access).orElseThrow();
          int fewest =
              legalTokens(grant).stream()
                  .filter(more -> more.scopes().containsAll(token.scopes()) && more.opens(access))
                  .mapToInt(more -> more.scopes().size() - token.scopes().size())
                  .min()
                  .orElse(-1);

          assertThat(remedy.extended().map(extended -> remedy.added().size()).orElse(-1))
              .as(token.grant() + " " + token.scopes() + " for " + access)
              .isEqualTo(fewest);
        }
      }
    }
  }

  private static DeclaredToken changed(DeclaredToken token, Remedy remedy) {
    Set<Scope> scopes = EnumSet.noneOf(Scope.class);
    remedy.extended().ifPresent(extended -> scopes.addAll(token.scopes()));
    scopes.addAll(remedy.added());
    return new DeclaredToken(remedy.grant(), List.copyOf(scopes), NOWHERE);
  }

  private static List<?> broken(DeclaredToken token) {
    return TokenRules.brokenRules(token.grant(), Set.copyOf(token.scopes()));
  }

  private static List<DeclaredToken> legalTokens(Grant grant) {
    return IntStream.range(0, 1 << Scope.values().length)
        .mapToObj(bits -> new DeclaredToken(grant, subset(bits), NOWHERE))
        .filter(token -> broken(token).isEmpty())
        .toList();
  }

  private static List<Scope> subset(int bits) {
    Scope[] all = Scope.values();
    return IntStream.range(0, all.length)
        .filter(i -> (bits & (1 << i)) != 0)
        .mapToObj(i -> all[i])
        .toList();
  }

  private static List<EndpointAccess> accesses() {
    List<EndpointAccess> all = new ArrayList<>();
    for (boolean user : new boolean[] {false, true}) {
      all.add(EndpointAccess.anyToken(user));
      Arrays.stream(Scope.values()).forEach(scope -> all.add(EndpointAccess.scope(scope, user)));
    }
    return all.stream().filter(access -> !kinds(access).isEmpty()).toList();
  }

  private static Set<TokenKind> kinds(EndpointAccess access) {
    return TokenRules.kindsThatOpen(access);
  }
}
