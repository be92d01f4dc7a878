package dev.portcullis.processor.discover;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.portcullis.processor.model.Unresolvable.Shape;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Looks for resource classes that an {@code Application} names and that were compiled without a guard. It reads method
 * bodies, which only javac shows; wherever it cannot, the server refuses to start.
 */
final class Registrations {

    private static final String APPLICATION = "jakarta.ws.rs.core.Application";

    private final Elements elements;
    private final Places places;
    private final @Nullable Trees trees;

    Registrations(ProcessingEnvironment environment, Places places) {
        this.elements = environment.getElementUtils();
        this.places = places;
        this.trees = SourceTrees.of(environment);
    }

    void check(TypeElement type, Draft draft) {
        TreePath path = trees == null || !isApplication(type) ? null : trees.getPath(type);
        if (trees == null || path == null) {
            return;
        }
        Set<TypeElement> named = new LinkedHashSet<>();
        new ClassLiterals(trees, named).scan(path, null);
        named.stream()
                .filter(each -> Mirror.present(each, RestNames.PATH, elements))
                .filter(each -> !places.spot(places.of(each)).inSource())
                .filter(each -> !draft.mirrored.contains(each))
                .filter(each -> elements.getTypeElement(Guards.nameOf(each, elements)) == null)
                .forEach(each -> draft.unresolvable(
                        Shape.UNGUARDED_REGISTRATION,
                        type,
                        Words.describe(type),
                        "it registers " + each.getQualifiedName()
                                + ", which was compiled without a guard, so the server will refuse to start",
                        "declare its policies on an interface with @PolicyFor(type = " + each.getSimpleName()
                                + ".class), or do not register it"));
    }

    private static boolean isApplication(TypeElement type) {
        TypeMirror superclass = type.getSuperclass();
        while (superclass instanceof DeclaredType declared && declared.asElement() instanceof TypeElement parent) {
            if (parent.getQualifiedName().contentEquals(APPLICATION)) {
                return true;
            }
            superclass = parent.getSuperclass();
        }
        return false;
    }

    /** Collects what stands before {@code .class}. */
    private static final class ClassLiterals extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final Trees trees;
        private final Set<TypeElement> named;

        ClassLiterals(Trees trees, Set<TypeElement> named) {
            this.trees = trees;
            this.named = named;
        }

        @Override
        public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void nothing) {
            if (tree.getIdentifier().contentEquals("class")) {
                Element element = trees.getElement(new TreePath(getCurrentPath(), tree.getExpression()));
                if (element instanceof TypeElement type) {
                    named.add(type);
                }
            }
            return super.visitMemberSelect(tree, null);
        }
    }
}
