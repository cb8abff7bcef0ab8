package io.github.osuapi.processor.privilege;

import com.google.auto.common.AnnotationMirrors;
import com.google.auto.common.AnnotationValues;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.osuapi.processor.app.model.PrivilegeOptions;
import io.github.osuapi.processor.app.read.AppReader;
import io.github.osuapi.processor.calls.Bounds;
import io.github.osuapi.processor.calls.Call;
import io.github.osuapi.processor.calls.CallScanner;
import io.github.osuapi.processor.calls.NarrowedType;
import io.github.osuapi.processor.calls.NarrowedTypes;
import io.github.osuapi.processor.endpoint.read.Annotations;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Collects the calls of those apps of a compilation that are to be checked. What cannot be told
 * apart counts for every app: nothing that may be in use is called unused.
 */
public final class Privileges implements CallScanner.Visitor {
  private static final Set<String> CLIENTS =
      Set.of("io.github.osuapi.client.ApiClient", "io.github.osuapi.client.SignInClient");
  private static final String RAW_CALL = "call";
  private static final String CHECK = "io.github.osuapi.annotations.PrivilegeCheck";

  private final Trees trees;
  private final NarrowedTypes types;
  private final Set<String> classes;
  private final List<CheckedApp> apps;

  /**
   * Starts to collect.
   *
   * @param trees the compiler's
   * @param elements the compiler's
   * @param types tells narrowed types
   * @param classes the qualified names of all top-level classes of the compilation
   * @param clients those of them that may be clients to check
   */
  public Privileges(
      Trees trees,
      Elements elements,
      NarrowedTypes types,
      Collection<String> classes,
      Collection<String> clients) {
    this.trees = trees;
    this.types = types;
    this.classes = Set.copyOf(classes);
    AppReader reader = new AppReader(elements);
    this.apps =
        clients.stream()
            .flatMap(name -> Stream.ofNullable(elements.getTypeElement(name)))
            .flatMap(client -> checked(reader, client))
            .sorted(Comparator.comparing(checked -> checked.app().name()))
            .toList();
  }

  private Stream<CheckedApp> checked(AppReader reader, TypeElement client) {
    return Annotations.find(client, CHECK).stream()
        .flatMap(
            check ->
                reader.readClient(client).flatMap(app -> reader.read(app.element())).stream()
                    .map(app -> new CheckedApp(app, options(check), new Positions(trees, app))));
  }

  private static PrivilegeOptions options(AnnotationMirror check) {
    return new PrivilegeOptions(
        AnnotationValues.getBoolean(AnnotationMirrors.getAnnotationValue(check, "report")),
        AnnotationValues.getString(AnnotationMirrors.getAnnotationValue(check, "unusedScopes")));
  }

  /** Says what was found; to be called once all classes were scanned. */
  public void print() {
    apps.forEach(app -> new PrivilegeReport(app).print());
  }

  @Override
  public void visit(Call call, @Nullable TypeMirror receiver) {
    Place place = Place.of(trees, call.path());
    Optional<NarrowedType> narrowed = types.of(receiver);
    if (call.path().getLeaf() instanceof MemberReferenceTree
        && trees.getElement(call.path()) instanceof ExecutableElement method) {
      handOver(apps.stream(), method, place);
    }
    if (call.name().equals(RAW_CALL)) {
      narrowed
          .filter(type -> type.group().isEmpty())
          .map(this::of)
          .orElseGet(() -> anyOf(receiver))
          .forEach(app -> app.callAnything(RAW_CALL, place));
    }
    if (narrowed.isPresent()) {
      narrowed
          .get()
          .group()
          .ifPresent(g -> of(narrowed.get()).forEach(app -> app.call(g, call.name(), place)));
      return;
    }
    Set<TypeElement> shared = Bounds.of(receiver);
    whoseGroup(call)
        .forEach(app -> shared.forEach(type -> app.callShared(type, call.name(), place)));
  }

  @Override
  public void visitArguments(TreePath call, Tree callee, List<? extends ExpressionTree> arguments) {
    List<CheckedApp> handed =
        arguments.stream()
            .map(tree -> trees.getTypeMirror(new TreePath(call, tree)))
            .flatMap(type -> Bounds.mentionedIn(type).stream())
            .distinct()
            .flatMap(this::owners)
            .distinct()
            .toList();
    if (!handed.isEmpty()
        && trees.getElement(new TreePath(call, callee)) instanceof ExecutableElement method) {
      handOver(handed.stream(), method, Place.of(trees, call));
    }
  }

  /** What is compiled now is looked at itself. */
  private void handOver(Stream<CheckedApp> handed, ExecutableElement method, Place place) {
    if (isOfThisCompilation(method)) {
      return;
    }
    Set<TypeElement> shown = shown(method);
    boolean anything = shown.stream().anyMatch(Privileges::isAnyClient);
    handed.forEach(
        app -> {
          shown.forEach(type -> app.handOver(type, place));
          if (anything) {
            app.callAnything(method.getSimpleName().toString(), place);
          }
        });
  }

  /** The apps of a type: that of its own client, or all that show what it shows. */
  private Stream<CheckedApp> owners(TypeElement type) {
    return types
        .of(type.asType())
        .map(this::of)
        .orElseGet(() -> apps.stream().filter(app -> isAnyClient(type) || app.shows(type)));
  }

  private Stream<CheckedApp> anyOf(@Nullable TypeMirror receiver) {
    return Bounds.of(receiver).stream().anyMatch(Privileges::isAnyClient)
        ? apps.stream()
        : Stream.empty();
  }

  private static boolean isAnyClient(TypeElement type) {
    return CLIENTS.contains(type.getQualifiedName().toString());
  }

  private boolean isOfThisCompilation(ExecutableElement method) {
    Element type = method;
    while (type.getEnclosingElement() instanceof TypeElement outer) {
      type = outer;
    }
    return classes.contains(((TypeElement) type).getQualifiedName().toString());
  }

  private static Set<TypeElement> shown(ExecutableElement method) {
    return method.getParameters().stream()
        .flatMap(parameter -> Bounds.mentionedIn(parameter.asType()).stream())
        .collect(Collectors.toSet());
  }

  private Stream<CheckedApp> of(NarrowedType type) {
    return apps.stream().filter(app -> app.isClient(type.client()));
  }

  /** The client's own where the group comes right out of one, else anybody's. */
  private Stream<CheckedApp> whoseGroup(Call call) {
    if (call.receiver().getLeaf() instanceof MethodInvocationTree invocation
        && invocation.getMethodSelect() instanceof MemberSelectTree select) {
      TreePath path = new TreePath(new TreePath(call.receiver(), select), select.getExpression());
      Optional<NarrowedType> client = types.of(trees.getTypeMirror(path));
      if (client.isPresent()) {
        return of(client.get());
      }
    }
    return apps.stream();
  }
}
