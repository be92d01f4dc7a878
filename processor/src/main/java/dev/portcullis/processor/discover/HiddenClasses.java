package dev.portcullis.processor.discover;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.portcullis.processor.model.ResourceType;
import dev.portcullis.processor.model.Unresolvable.Shape;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Looks for resource classes inside of methods and field initialisers: no annotation processor is shown them, so they have
 * no guard, and RESTEasy runs an anonymous one under the guard of its superclass. Only javac shows method bodies; elsewhere
 * the server refuses to start.
 */
final class HiddenClasses {

    private static final String REST = "jakarta.ws.rs";
    private static final Set<String> MARKS =
            Set.of("Path", "GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "HttpMethod");

    private final @Nullable Trees trees;
    private final Draft draft;
    private final Set<ResourceType> resources = new LinkedHashSet<>();

    HiddenClasses(ProcessingEnvironment environment, Draft draft) {
        this.trees = SourceTrees.of(environment);
        this.draft = draft;
        draft.endpoints.forEach(endpoint -> resources.add(endpoint.signature().resource()));
    }

    void check(TypeElement type) {
        TreePath path = trees == null ? null : trees.getPath(type);
        if (trees == null || path == null) {
            return;
        }
        Imports imports = Imports.of(path.getCompilationUnit());
        for (Element member : Written.members(type)) {
            Tree tree = trees.getTree(member);
            if (tree != null && !(tree instanceof ClassTree)) {
                new Bodies(member, imports).scan(tree, null);
            }
        }
    }

    private void report(Element member, String what) {
        draft.unresolvable(
                Shape.HIDDEN_RESOURCE,
                member,
                what + " in " + Words.describe(member),
                "no annotation processor is shown what stands inside of " + Words.describe(member)
                        + ", so it has no guard, and some servers would run it under the guard of another class",
                "make it a class of its own, with its policies");
    }

    /** What one member has inside. */
    private final class Bodies extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final Element member;
        private final Imports imports;

        Bodies(Element member, Imports imports) {
            this.member = member;
            this.imports = imports;
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void nothing) {
            if (tree.getClassBody() != null) {
                if (isResource(tree.getIdentifier())) {
                    report(member, "an anonymous subclass of " + tree.getIdentifier());
                } else {
                    marked(tree.getClassBody(), "an anonymous class");
                }
            }
            return super.visitNewClass(tree, null);
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
            if (!tree.getSimpleName().isEmpty()) {
                String what = "class " + tree.getSimpleName();
                if (tree.getExtendsClause() != null && isResource(tree.getExtendsClause())) {
                    report(member, what);
                } else {
                    marked(tree, what);
                }
            }
            return super.visitClass(tree, null);
        }

        private void marked(ClassTree tree, String what) {
            boolean marked = isMarked(tree.getModifiers().getAnnotations())
                    || tree.getMembers().stream()
                            .anyMatch(each -> each instanceof MethodTree method
                                    && isMarked(method.getModifiers().getAnnotations()));
            if (marked) {
                report(member, what);
            }
        }

        private boolean isMarked(List<? extends AnnotationTree> annotations) {
            return annotations.stream()
                    .map(annotation -> annotation.getAnnotationType().toString())
                    .anyMatch(name -> MARKS.stream().anyMatch(mark -> imports.means(name, REST, mark)));
        }

        private boolean isResource(Tree type) {
            String name = type.toString().replaceAll("<.*", "");
            return resources.stream()
                    .anyMatch(resource -> imports.means(name, resource.packageName(), resource.simpleName()));
        }
    }

    /**
     * What names stand for in a file, told from its imports: to ask the compiler would have it analyse method bodies before
     * other processors are done.
     */
    private record Imports(String packageName, Set<String> names) {

        static Imports of(CompilationUnitTree file) {
            Set<String> names = new LinkedHashSet<>();
            file.getImports()
                    .forEach(each -> names.add(each.getQualifiedIdentifier().toString()));
            return new Imports(
                    file.getPackageName() == null ? "" : file.getPackageName().toString(), names);
        }

        /** Whether a name, as written, can stand for a class; a nested one is {@code Outer.Inner} in its package. */
        boolean means(String written, String ofPackage, String simpleName) {
            String qualified = ofPackage.isEmpty() ? simpleName : ofPackage + "." + simpleName;
            if (written.equals(qualified)) {
                return true;
            }
            if (!simpleName.equals(written) && !simpleName.endsWith("." + written)) {
                return false;
            }
            String around = qualified.substring(0, Math.max(0, qualified.length() - written.length() - 1));
            String first = written.replaceAll("\\..*", "");
            return ofPackage.equals(packageName)
                    || names.contains(around + "." + first)
                    || names.contains(around + ".*");
        }
    }
}
