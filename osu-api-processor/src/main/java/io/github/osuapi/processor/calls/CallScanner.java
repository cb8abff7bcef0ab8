package io.github.osuapi.processor.calls;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.List;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Shows every call on a receiver, and every method reference. */
public final class CallScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
  /** Looks at calls. */
  public interface Visitor {
    /**
     * Looks at a call.
     *
     * @param call the call
     * @param receiver the type that it is made on; null where the compiler has none
     */
    void visit(Call call, @Nullable TypeMirror receiver);

    /**
     * Looks at values that are handed to a method or constructor.
     *
     * @param call the call or creation
     * @param callee what tells the method or constructor
     * @param arguments the expressions handed over
     */
    void visitArguments(TreePath call, Tree callee, List<? extends ExpressionTree> arguments);
  }

  private final Trees trees;
  private final Visitor visitor;

  /**
   * Starts a scan.
   *
   * @param trees the compiler's
   * @param visitor who looks at calls
   */
  public CallScanner(Trees trees, Visitor visitor) {
    this.trees = trees;
    this.visitor = visitor;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree node, @Nullable Void unused) {
    if (node.getMethodSelect() instanceof MemberSelectTree select) {
      TreePath path = new TreePath(getCurrentPath(), select);
      show(path, new TreePath(path, select.getExpression()), select.getIdentifier());
    }
    showArguments(node.getMethodSelect(), node.getArguments());
    return super.visitMethodInvocation(node, null);
  }

  @Override
  public @Nullable Void visitNewClass(NewClassTree node, @Nullable Void unused) {
    showArguments(node, node.getArguments());
    return super.visitNewClass(node, null);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree node, @Nullable Void unused) {
    TreePath path = getCurrentPath();
    show(path, new TreePath(path, node.getQualifierExpression()), node.getName());
    return super.visitMemberReference(node, null);
  }

  private void showArguments(Tree callee, List<? extends ExpressionTree> arguments) {
    if (!arguments.isEmpty()) {
      visitor.visitArguments(getCurrentPath(), callee, arguments);
    }
  }

  private void show(TreePath path, TreePath receiver, CharSequence name) {
    visitor.visit(new Call(path, receiver, name.toString()), trees.getTypeMirror(receiver));
  }
}
