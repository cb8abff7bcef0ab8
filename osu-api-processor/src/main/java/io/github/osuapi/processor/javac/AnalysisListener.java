package io.github.osuapi.processor.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.osuapi.processor.calls.CallScanner;
import io.github.osuapi.processor.calls.NarrowedTypes;
import io.github.osuapi.processor.calls.UnresolvedCallScanner;
import io.github.osuapi.processor.diagnostic.Failure;
import io.github.osuapi.processor.endpoint.read.Annotations;
import io.github.osuapi.processor.privilege.Privileges;
import io.github.osuapi.processor.refusal.Refusals;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Scans each class once javac has attributed it. With {@code -XDcompilePolicy=simple} javac never
 * says so after an error; then the next class, or the end, shows that it has.
 */
final class AnalysisListener implements TaskListener {
  private static final String GENERATED = "io.github.osuapi.annotations.Generated";

  private final JavacTask task;
  private final Trees trees;
  private final Set<String> unscanned = new LinkedHashSet<>();
  private final Map<TypeElement, CompilationUnitTree> attributed = new LinkedHashMap<>();
  private final Set<String> checkedClients = new LinkedHashSet<>();
  private @Nullable Refusals refusals;
  private @Nullable Privileges privileges;
  private boolean idle;

  AnalysisListener(JavacTask task) {
    this.task = task;
    this.trees = Trees.instance(task);
  }

  @Override
  public void started(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.ANALYZE && !idle) {
      scanAttributed();
      attributed.put(event.getTypeElement(), event.getCompilationUnit());
    }
  }

  @Override
  public void finished(TaskEvent event) {
    switch (event.getKind()) {
      case ENTER -> enter(event.getCompilationUnit());
      case ANALYZE, COMPILATION -> scanAttributed();
      default -> {}
    }
  }

  private void enter(CompilationUnitTree unit) {
    for (Tree declaration : unit.getTypeDecls()) {
      if (declaration instanceof ClassTree type) {
        Tree name = unit.getPackageName();
        String qualified = (name == null ? "" : name + ".") + type.getSimpleName();
        unscanned.add(qualified);
        if (hasPrivilegeCheck(type)) {
          checkedClients.add(qualified);
        }
      }
    }
  }

  private static boolean hasPrivilegeCheck(ClassTree type) {
    return type.getModifiers().getAnnotations().stream()
        .anyMatch(
            annotation -> annotation.getAnnotationType().toString().endsWith("PrivilegeCheck"));
  }

  private void scanAttributed() {
    if (attributed.isEmpty() || idle) {
      return;
    }
    Map<TypeElement, CompilationUnitTree> classes = new LinkedHashMap<>(attributed);
    attributed.clear();
    try {
      start();
      classes.forEach(this::scan);
    } catch (RuntimeException e) {
      // What goes wrong here must not fail a compilation that is fine without us.
      idle = true;
      CompilationUnitTree unit = classes.values().iterator().next();
      trees.printMessage(Diagnostic.Kind.NOTE, Failure.text(OsuApiPlugin.class, e), unit, unit);
    }
  }

  private void start() {
    if (refusals == null) {
      NarrowedTypes types = new NarrowedTypes();
      refusals = new Refusals(trees, task.getElements(), types);
      if (!checkedClients.isEmpty()) {
        privileges = new Privileges(trees, task.getElements(), types, unscanned, checkedClients);
      }
    }
  }

  private void scan(TypeElement type, CompilationUnitTree unit) {
    TreePath path = new TreePath(unit);
    for (Tree declaration : unit.getTypeDecls()) {
      TreePath declared = new TreePath(path, declaration);
      if (type.equals(trees.getElement(declared)) && !isGenerated(type)) {
        new UnresolvedCallScanner(trees, unit, Objects.requireNonNull(refusals)::visit)
            .scan(declaration, null);
        if (privileges != null) {
          new CallScanner(trees, privileges).scan(declared, null);
        }
      }
    }
    unscanned.remove(type.getQualifiedName().toString());
    if (unscanned.isEmpty() && privileges != null) {
      privileges.print();
    }
  }

  /** What we wrote calls whole groups for narrowed ones. */
  private static boolean isGenerated(TypeElement type) {
    return Annotations.find(type, GENERATED).isPresent();
  }
}
