package io.github.osuapi.processor.refusal;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.osuapi.annotations.EndpointAccess;
import io.github.osuapi.processor.app.model.AppModel;
import io.github.osuapi.processor.app.model.KnownEndpoint;
import io.github.osuapi.processor.app.model.KnownGroup;
import io.github.osuapi.processor.app.read.AppReader;
import io.github.osuapi.processor.calls.Call;
import io.github.osuapi.processor.calls.NarrowedType;
import io.github.osuapi.processor.calls.NarrowedTypes;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Explains calls that a narrowed client does not have, beside the compiler's own error. */
public final class Refusals {
  private final Trees trees;
  private final Elements elements;
  private final NarrowedTypes types;
  private final AppReader reader;
  private final Map<TypeElement, Optional<AppModel>> apps = new HashMap<>();

  /**
   * Starts to look for refused calls.
   *
   * @param trees the compiler's
   * @param elements the compiler's
   * @param types tells narrowed types
   */
  public Refusals(Trees trees, Elements elements, NarrowedTypes types) {
    this.trees = trees;
    this.elements = elements;
    this.types = types;
    this.reader = new AppReader(elements);
  }

  /**
   * Looks at a call that the compiler has no method for.
   *
   * @param call the call
   */
  public void visit(Call call) {
    types
        .of(trees.getTypeMirror(call.receiver()))
        .filter(type -> !hasMethod(type.element(), call.name()))
        .flatMap(type -> refused(type, call))
        .ifPresent(refused -> print(call, refused));
  }

  private boolean hasMethod(TypeElement type, String name) {
    return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
        .anyMatch(method -> method.getSimpleName().contentEquals(name));
  }

  private Optional<RefusedCall> refused(NarrowedType type, Call call) {
    return apps.computeIfAbsent(type.client(), reader::readClient)
        .flatMap(
            app -> {
              String group = type.group().orElse(call.name());
              return app.groups().stream()
                  .filter(known -> known.name().equals(group))
                  .findFirst()
                  .flatMap(
                      known ->
                          type.group().isPresent()
                              ? endpoint(app, known, call.name())
                              : Optional.of(group(app, known, call)));
            });
  }

  /** The call in the group where there is one, else the group. */
  private static RefusedCall group(AppModel app, KnownGroup group, Call call) {
    return calledOnGroup(call)
        .flatMap(name -> endpoint(app, group, name))
        .orElseGet(
            () ->
                new RefusedCall(
                    app,
                    group.name() + "()",
                    group.endpoints().stream()
                        .map(KnownEndpoint::access)
                        .distinct()
                        .sorted(Comparator.comparing(access -> access.scope().toString()))
                        .toList()));
  }

  private static Optional<String> calledOnGroup(Call call) {
    TreePath invocation = call.path().getParentPath();
    if (!(invocation.getLeaf() instanceof MethodInvocationTree)) {
      return Optional.empty();
    }
    Tree user = invocation.getParentPath().getLeaf();
    return user instanceof MemberSelectTree select
        ? Optional.of(select.getIdentifier().toString())
        : Stream.of(user)
            .filter(MemberReferenceTree.class::isInstance)
            .map(reference -> ((MemberReferenceTree) reference).getName().toString())
            .findFirst();
  }

  private static Optional<RefusedCall> endpoint(AppModel app, KnownGroup group, String method) {
    return group.endpoints().stream()
        .filter(endpoint -> endpoint.method().equals(method))
        .map(KnownEndpoint::access)
        .filter(access -> !app.opens(access))
        .map(
            (EndpointAccess access) ->
                new RefusedCall(app, group.name() + "()." + method, List.of(access)))
        .findFirst();
  }

  private void print(Call call, RefusedCall refused) {
    String text =
        Presets.contains(refused.app().clientType())
            ? new Presets(elements).text(refused)
            : refused.text();
    trees.printMessage(
        refused.id().severity().kind(),
        "[" + refused.id().id() + "] " + text,
        call.path().getLeaf(),
        call.path().getCompilationUnit());
  }
}
