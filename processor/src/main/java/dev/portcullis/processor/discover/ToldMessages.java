package dev.portcullis.processor.discover;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for what an exception says, handed on to something that is no log. */
final class ToldMessages extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private static final Set<String> TELLING = Set.of("getLocalizedMessage", "getMessage", "toString");
    private static final Set<String> LOGGING = Set.of(
            "config", "debug", "error", "fine", "finer", "finest", "info", "log", "severe", "trace", "warn", "warning");

    private final Set<String> exceptions;
    private boolean found;

    private ToldMessages(Set<String> exceptions) {
        this.exceptions = exceptions;
    }

    /**
     * Whether there is one in a method.
     *
     * @param exceptions the names of its parameters that are exceptions
     */
    static boolean in(TreePath method, Set<String> exceptions) {
        ToldMessages told = new ToldMessages(exceptions);
        told.scan(method, null);
        return told.found;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
        if (call.getMethodSelect() instanceof MemberSelectTree select
                && call.getArguments().isEmpty()
                && TELLING.contains(select.getIdentifier().toString())
                && isException(select.getExpression())) {
            found |= handedOn(getCurrentPath());
        }
        return super.visitMethodInvocation(call, null);
    }

    /** The parameter, or a cause of it. By name: asking javac for types would make it complain of what is not generated yet. */
    private boolean isException(ExpressionTree expression) {
        if (expression instanceof MethodInvocationTree call
                && call.getMethodSelect() instanceof MemberSelectTree select
                && select.getIdentifier().contentEquals("getCause")) {
            return isException(select.getExpression());
        }
        return expression instanceof IdentifierTree name
                && exceptions.contains(name.getName().toString());
    }

    /** Whether it, or a text made of it, is an argument of a call. */
    private static boolean handedOn(TreePath value) {
        TreePath at = value;
        TreePath around = at.getParentPath();
        while (around != null && isPartOfText(around.getLeaf())) {
            at = around;
            around = at.getParentPath();
        }
        if (around == null) {
            return false;
        }
        Tree argument = at.getLeaf();
        if (around.getLeaf() instanceof NewClassTree created) {
            return created.getArguments().contains(argument);
        }
        return around.getLeaf() instanceof MethodInvocationTree call
                && call.getArguments().contains(argument)
                && !LOGGING.contains(name(call));
    }

    private static boolean isPartOfText(Tree tree) {
        return tree instanceof BinaryTree
                || tree instanceof ParenthesizedTree
                || tree instanceof ConditionalExpressionTree;
    }

    private static String name(MethodInvocationTree call) {
        if (call.getMethodSelect() instanceof MemberSelectTree select) {
            return select.getIdentifier().toString();
        }
        return call.getMethodSelect() instanceof IdentifierTree name
                ? name.getName().toString()
                : "";
    }
}
