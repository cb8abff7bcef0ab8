package io.github.osuapi.processor.calls;

import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.List;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Shows every call on a receiver, and every method reference, to those who want to see them. */
public final class CallScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
  /** Looks at calls. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * Looks at a call.
     *
     * @param call the call
     * @param receiver the type that it is made on; null where the compiler has none
     */
    void visit(Call call, @Nullable TypeMirror receiver);
  }

  private final Trees trees;
  private final List<Visitor> visitors;

  /**
   * Starts a scan.
   *
   * @param trees the compiler's
   * @param visitors who looks at calls
   */
  public CallScanner(Trees trees, List<Visitor> visitors) {
    this.trees = trees;
    this.visitors = visitors;
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree node, @Nullable Void unused) {
    if (node.getMethodSelect() instanceof MemberSelectTree select) {
      TreePath path = new TreePath(getCurrentPath(), select);
      show(path, new TreePath(path, select.getExpression()), select.getIdentifier());
    }
    return super.visitMethodInvocation(node, null);
  }

  @Override
  public @Nullable Void visitMemberReference(MemberReferenceTree node, @Nullable Void unused) {
    TreePath path = getCurrentPath();
    show(path, new TreePath(path, node.getQualifierExpression()), node.getName());
    return super.visitMemberReference(node, null);
  }

  private void show(TreePath path, TreePath receiver, CharSequence name) {
    TypeMirror type = trees.getTypeMirror(receiver);
    Call call = new Call(path, receiver, name.toString());
    visitors.forEach(visitor -> visitor.visit(call, type));
  }
}
