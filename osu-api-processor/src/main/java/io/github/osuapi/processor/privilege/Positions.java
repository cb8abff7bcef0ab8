package io.github.osuapi.processor.privilege;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.github.osuapi.annotations.Scope;
import io.github.osuapi.processor.app.model.AppModel;
import io.github.osuapi.processor.app.model.DeclaredToken;
import java.util.List;
import javax.tools.Diagnostic;

/**
 * Where an app and its scopes are declared. To be made before javac writes the first class, because
 * it forgets the source of each class that it has written. Looks at the source itself, because
 * javac does not tell the places of repeated annotations.
 */
final class Positions {
  private final Trees trees;
  private final AppModel app;
  private final TreePath path;
  private final List<? extends AnnotationTree> declarations;

  Positions(Trees trees, AppModel app) {
    this.trees = trees;
    this.app = app;
    this.path = trees.getPath(app.element());
    this.declarations =
        ((ClassTree) path.getLeaf())
            .getModifiers().getAnnotations().stream()
                .filter(a -> a.getAnnotationType().toString().matches("(.*\\.)?OsuApp"))
                .toList();
  }

  void print(Diagnostic.Kind kind, String text) {
    print(kind, text, path.getLeaf());
  }

  /** At the scope where the source spells it out, else at what is around it. */
  void print(Diagnostic.Kind kind, String text, DeclaredToken token, Scope scope) {
    print(kind, text, find(token, scope));
  }

  private Tree find(DeclaredToken token, Scope scope) {
    if (declarations.size() != app.tokens().size()) {
      return path.getLeaf();
    }
    AnnotationTree declaration = declarations.get(app.tokens().indexOf(token));
    for (Tree argument : declaration.getArguments()) {
      if (argument instanceof AssignmentTree member
          && member.getVariable().toString().equals("scopes")) {
        return member.getExpression() instanceof NewArrayTree array
            ? array.getInitializers().get(token.scopes().indexOf(scope))
            : member.getExpression();
      }
    }
    return declaration;
  }

  private void print(Diagnostic.Kind kind, String text, Tree tree) {
    trees.printMessage(kind, text, tree, path.getCompilationUnit());
  }
}
