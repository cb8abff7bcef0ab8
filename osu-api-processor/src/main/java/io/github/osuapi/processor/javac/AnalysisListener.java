package io.github.osuapi.processor.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.osuapi.processor.app.read.AppReader;
import io.github.osuapi.processor.calls.CallScanner;
import io.github.osuapi.processor.calls.NarrowedTypes;
import io.github.osuapi.processor.diagnostic.Failure;
import io.github.osuapi.processor.refusal.Refusals;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Scans each class once javac has attributed it. With {@code -XDcompilePolicy=simple} javac never
 * says so after an error; then the next class, or the end, shows that it has.
 */
final class AnalysisListener implements TaskListener {
  private final JavacTask task;
  private final Trees trees;
  private final Map<TypeElement, CompilationUnitTree> attributed = new LinkedHashMap<>();
  private @Nullable CallScanner scanner;
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
    if (event.getKind() == TaskEvent.Kind.ANALYZE
        || event.getKind() == TaskEvent.Kind.COMPILATION) {
      scanAttributed();
    }
  }

  private void scanAttributed() {
    Map<TypeElement, CompilationUnitTree> next = Map.copyOf(attributed);
    attributed.clear();
    next.forEach(this::scan);
  }

  /** What goes wrong here must not fail a compilation that is fine without us. */
  private void scan(TypeElement type, CompilationUnitTree unit) {
    try {
      CallScanner calls = scanner();
      if (calls != null) {
        TreePath path = new TreePath(unit);
        for (Tree declaration : unit.getTypeDecls()) {
          TreePath declared = new TreePath(path, declaration);
          @Nullable Element element = trees.getElement(declared);
          if (type.equals(element)) {
            calls.scan(declared, null);
          }
        }
      }
    } catch (RuntimeException e) {
      idle = true;
      trees.printMessage(Diagnostic.Kind.NOTE, Failure.text(OsuApiPlugin.class, e), unit, unit);
    }
  }

  /** Null where nothing of ours can be called. */
  private @Nullable CallScanner scanner() {
    if (scanner == null && !idle) {
      idle = task.getElements().getTypeElement(AppReader.NARROWED_CLIENT) == null;
      if (!idle) {
        NarrowedTypes types = new NarrowedTypes();
        scanner = new CallScanner(trees, List.of(new Refusals(trees, task.getElements(), types)));
      }
    }
    return scanner;
  }
}
