package io.github.osuapi.processor.calls;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.function.Consumer;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Finds the calls on a receiver, and the method references, that the compiler has no method for.
 * Every class of a build goes through here, so it follows no paths and makes nothing for a call
 * that is sound.
 */
public final class UnresolvedCallScanner extends TreeScanner<@Nullable Void, @Nullable Void> {
  private final Trees trees;
  private final CompilationUnitTree unit;
  private final TreePath root;
  private final Consumer<Call> visitor;

  /**
   * Starts a scan.
   *
   * @param trees the compiler's
   * @param unit the file that is scanned
   * @param visitor looks at the calls
   */
  public UnresolvedCallScanner(Trees trees, CompilationUnitTree unit, Consumer<Call> visitor) {
    this.trees = trees;
    this.unit = unit;
    this.root = new TreePath(unit);
    this.visitor = visitor;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree node, @Nullable Void unused) {
    if (node.getMethodSelect() instanceof MemberSelectTree select && isUnresolved(select)) {
      show(select, select.getExpression(), select.getIdentifier());
    }
    return super.visitMethodInvocation(node, null);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree node, @Nullable Void unused) {
    if (isUnresolved(node)) {
      show(node, node.getQualifierExpression(), node.getName());
    }
    return super.visitMemberReference(node, null);
  }

  /** The compiler asks a path for nothing but its leaf here. */
  private boolean isUnresolved(Tree tree) {
    TypeMirror type = trees.getTypeMirror(new TreePath(root, tree));
    return type == null || type.getKind() == TypeKind.ERROR;
  }

  private void show(ExpressionTree call, ExpressionTree receiver, CharSequence name) {
    TreePath path = trees.getPath(unit, call);
    if (path != null) {
      visitor.accept(new Call(path, new TreePath(path, receiver), name.toString()));
    }
  }
}
