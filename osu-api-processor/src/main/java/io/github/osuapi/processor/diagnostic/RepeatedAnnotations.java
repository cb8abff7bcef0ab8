package io.github.osuapi.processor.diagnostic;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/**
 * Finds repeated annotations in the source of a type. The compiler puts them into a container that
 * the source does not have, and javac then knows no position for what is in it.
 */
final class RepeatedAnnotations {
  private RepeatedAnnotations() {}

  /** Prints a finding about a repeated annotation of a type; false where it is about none. */
  static boolean print(Trees trees, Finding finding) {
    @Nullable AnnotationMirror annotation = finding.annotation();
    @Nullable TreePath path = trees.getPath(finding.element());
    if (annotation == null || path == null || !(path.getLeaf() instanceof ClassTree type)) {
      return false;
    }
    Optional<AnnotationTree> tree =
        container(finding.element(), annotation)
            .flatMap(
                repeated -> trees(type, annotation).skip(repeated.indexOf(annotation)).findFirst());
    tree.ifPresent(
        found ->
            trees.printMessage(
                finding.id().severity().kind(),
                finding.text(),
                position(found, annotation, finding.value()),
                path.getCompilationUnit()));
    return tree.isPresent();
  }

  /** The annotations that are repeated together with one; empty where it stands for itself. */
  private static Optional<List<AnnotationMirror>> container(
      Element element, AnnotationMirror annotation) {
    return element.getAnnotationMirrors().stream()
        .flatMap(container -> container.getElementValues().values().stream())
        .map(AnnotationValue::getValue)
        .filter(List.class::isInstance)
        .map(values -> mirrors((List<?>) values))
        .filter(mirrors -> mirrors.contains(annotation))
        .findFirst();
  }

  private static List<AnnotationMirror> mirrors(List<?> values) {
    return values.stream()
        .map(value -> value instanceof AnnotationValue v ? v.getValue() : value)
        .filter(AnnotationMirror.class::isInstance)
        .map(AnnotationMirror.class::cast)
        .toList();
  }

  private static Stream<AnnotationTree> trees(ClassTree type, AnnotationMirror annotation) {
    String name = annotation.getAnnotationType().asElement().getSimpleName().toString();
    return type.getModifiers().getAnnotations().stream()
        .map(AnnotationTree.class::cast)
        .filter(tree -> tree.getAnnotationType().toString().matches("(.*\\.)?" + name));
  }

  private static Tree position(
      AnnotationTree tree, AnnotationMirror annotation, @Nullable AnnotationValue value) {
    if (value == null) {
      return tree;
    }
    for (var member : annotation.getElementValues().entrySet()) {
      Name name = member.getKey().getSimpleName();
      if (member.getValue() == value) {
        return argument(tree, name).map(Tree.class::cast).orElse(tree);
      }
      if (member.getValue().getValue() instanceof List<?> values && values.contains(value)) {
        return argument(tree, name).map(a -> element(a, values.indexOf(value))).orElse(tree);
      }
    }
    return tree;
  }

  private static Optional<ExpressionTree> argument(AnnotationTree tree, Name member) {
    return tree.getArguments().stream()
        .filter(AssignmentTree.class::isInstance)
        .map(AssignmentTree.class::cast)
        .filter(assignment -> assignment.getVariable().toString().contentEquals(member))
        .map(AssignmentTree::getExpression)
        .findFirst();
  }

  private static Tree element(ExpressionTree argument, int index) {
    return argument instanceof NewArrayTree array ? array.getInitializers().get(index) : argument;
  }
}
