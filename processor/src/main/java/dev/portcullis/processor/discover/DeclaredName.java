package dev.portcullis.processor.discover;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Where the name of a declaration stands. A declaration starts with its annotations, which may be many lines above the name
 * that javac underlines.
 */
final class DeclaredName {

    private DeclaredName() {}

    /**
     * A part of a source.
     *
     * @param start the offset of its first character; negative when javac made it up
     * @param end the offset behind its last character
     */
    record Span(long start, long end) {}

    /** The name, or the whole tree when it declares nothing. */
    static Span span(CompilationUnitTree unit, Tree tree, SourcePositions positions) {
        long start = positions.getStartPosition(unit, tree);
        if (start < 0) {
            return new Span(start, start);
        }
        if (tree instanceof ClassTree type) {
            return find(unit, type.getSimpleName().toString(), end(unit, type.getModifiers(), positions, start));
        }
        if (tree instanceof MethodTree method) {
            Tree before = method.getReturnType() == null ? method.getModifiers() : method.getReturnType();
            return find(unit, method.getName().toString(), end(unit, before, positions, start));
        }
        if (tree instanceof VariableTree variable) {
            return find(unit, variable.getName().toString(), end(unit, variable.getType(), positions, start));
        }
        return new Span(start, end(unit, tree, positions, start));
    }

    private static long end(CompilationUnitTree unit, @Nullable Tree tree, SourcePositions positions, long start) {
        return tree == null ? start : Math.max(start, positions.getEndPosition(unit, tree));
    }

    private static Span find(CompilationUnitTree unit, String name, long from) {
        try {
            CharSequence source = unit.getSourceFile().getCharContent(true);
            for (int at = (int) from; at <= source.length() - name.length(); at++) {
                if (isWord(source, at, name)) {
                    return new Span(at, at + name.length());
                }
            }
            return new Span(from, from);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isWord(CharSequence source, int at, String name) {
        int end = at + name.length();
        return CharSequence.compare(source.subSequence(at, end), name) == 0
                && (at == 0 || !Character.isJavaIdentifierPart(source.charAt(at - 1)))
                && (end == source.length() || !Character.isJavaIdentifierPart(source.charAt(end)));
    }
}
