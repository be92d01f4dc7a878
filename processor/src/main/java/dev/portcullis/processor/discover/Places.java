package dev.portcullis.processor.discover;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.portcullis.processor.model.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Gives every element and annotation a {@link Place}, and finds them again for the printer. */
public final class Places {

    private final Elements elements;
    private final Types types;
    private final @Nullable Trees trees;
    private final Sources sources = new Sources();
    private final List<Spot> spots = new ArrayList<>();
    private final Map<List<Object>, Place> known = new HashMap<>();

    /** The packages and types of this compilation, nested ones too. */
    private final Set<String> compiled = new HashSet<>();

    /** By the outermost class of the file, or its package. */
    private final Map<Element, File> files = new HashMap<>();

    /** The methods of parameters, where the compiler does not tell them. */
    private final Map<Element, Element> methods = new HashMap<>();

    /**
     * What a {@link Place} stands for.
     *
     * @param annotation the annotation on the element, or null for the element itself
     * @param inSource whether it belongs to this compilation: what comes from a library can neither be shown nor guarded
     */
    public record Spot(Element element, @Nullable AnnotationMirror annotation, boolean inSource) {}

    /** A source file and its name in reports. */
    private record File(CompilationUnitTree unit, String name) {}

    Places(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.trees = SourceTrees.of(environment);
    }

    /** Takes in what the compiler hands over: sources, and classes of the same module that Gradle did not compile again. */
    void enter(Collection<? extends QualifiedNameable> roots) {
        for (QualifiedNameable root : roots) {
            compiled.add(root.getQualifiedName().toString());
            if (trees == null && root instanceof TypeElement type) {
                enterParameters(type);
            }
        }
    }

    /** Eclipse's compiler forgets the method of a parameter that has no annotation. */
    private void enterParameters(TypeElement type) {
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof ExecutableElement method) {
                method.getParameters().forEach(parameter -> methods.put(parameter, method));
            }
        }
    }

    /** What a place stands for. */
    public Spot spot(Place place) {
        return spots.get(place.handle());
    }

    /** The element that a place stands for, or that carries its annotation. */
    public Element element(Place place) {
        return spot(place).element();
    }

    /** The folders that the sources stand in. */
    public Sources sources() {
        return sources;
    }

    Place of(Element element) {
        return place(element, null);
    }

    Place of(Mirror mirror) {
        return place(mirror.on(), mirror.shown());
    }

    /** One element has one place, so that what is equal in the sources is equal in the model. */
    private Place place(Element element, @Nullable AnnotationMirror annotation) {
        List<Object> key = annotation == null ? List.of(element) : List.of(element, annotation);
        Place known = this.known.get(key);
        if (known == null) {
            known = locate(element, annotation);
            this.known.put(key, known);
        }
        return known;
    }

    private Place locate(Element element, @Nullable AnnotationMirror annotation) {
        Tree tree = tree(element, annotation);
        File file = tree == null ? null : file(element);
        spots.add(new Spot(element, annotation, file != null || isCompiledUnseen(element)));
        int handle = spots.size() - 1;
        if (tree == null || file == null || trees == null) {
            return new Place(pathOf(element), classOf(element), 0, 0, 0, 0, handle);
        }
        DeclaredName.Span span = DeclaredName.span(file.unit(), tree, trees.getSourcePositions());
        // A member that javac made up, such as the accessor of a record, has no position.
        if (span.start() < 0) {
            return new Place(pathOf(element), file.name(), 0, 0, 0, 0, handle);
        }
        LineMap lines = file.unit().getLineMap();
        long line = lines.getLineNumber(span.start());
        long endLine = lines.getLineNumber(span.end());
        return new Place(
                pathOf(element),
                file.name(),
                line,
                column(lines, line, span.start()),
                endLine,
                column(lines, endLine, span.end()),
                handle);
    }

    /** Whether it stands in a class of this compilation that has no tree. */
    private boolean isCompiledUnseen(Element element) {
        for (Element each = element; each != null; each = owner(each)) {
            if (each instanceof QualifiedNameable named) {
                return compiled.contains(named.getQualifiedName().toString()) && file(named) == null;
            }
        }
        return false;
    }

    /** Not {@link LineMap#getColumnNumber}, which counts a tab as the columns up to the next multiple of eight. */
    private static long column(LineMap lines, long line, long offset) {
        return offset - lines.getStartPosition(line) + 1;
    }

    private @Nullable Tree tree(Element element, @Nullable AnnotationMirror annotation) {
        if (trees == null) {
            return null;
        }
        return annotation == null ? trees.getTree(element) : trees.getTree(element, annotation);
    }

    /** Looked up once for all that stands in a file: to find it, javac searches the whole of it. */
    private @Nullable File file(Element element) {
        Element outermost = element;
        while (!(outermost instanceof PackageElement) && !(owner(outermost) instanceof PackageElement)) {
            outermost = owner(outermost);
        }
        File known = files.get(outermost);
        TreePath path = known == null && trees != null ? trees.getPath(outermost) : null;
        if (path != null) {
            CompilationUnitTree unit = path.getCompilationUnit();
            known = new File(unit, sources.enter(unit.getSourceFile(), elements.getPackageOf(outermost)));
            files.put(outermost, known);
        }
        return known;
    }

    /** The path of an element, which tells what encloses what. */
    private String pathOf(Element element) {
        if (element instanceof QualifiedNameable named) {
            return named.getQualifiedName().toString();
        }
        Element owner = owner(element);
        if (element instanceof ExecutableElement method) {
            String parameters = method.getParameters().stream()
                    .map(parameter -> types.erasure(parameter.asType()).toString())
                    .collect(Collectors.joining(","));
            return pathOf(owner) + "#" + method.getSimpleName() + "(" + parameters + ")";
        }
        String separator = owner instanceof ExecutableElement ? "/" : "#";
        return pathOf(owner) + separator + element.getSimpleName();
    }

    private Element owner(Element element) {
        return methods.containsKey(element) ? methods.get(element) : Owner.of(element);
    }

    private String classOf(Element element) {
        for (Element each = element; each != null; each = owner(each)) {
            if (each instanceof TypeElement type) {
                return elements.getBinaryName(type).toString();
            }
            if (each instanceof PackageElement) {
                return pathOf(each);
            }
        }
        return "";
    }
}
