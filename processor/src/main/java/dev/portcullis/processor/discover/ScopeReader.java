package dev.portcullis.processor.discover;

import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Origin.Level;
import dev.portcullis.processor.model.Scope;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads what is declared around a resource method, in the order of precedence. */
final class ScopeReader {

    private final Elements elements;
    private final PolicyReader policies;

    ScopeReader(Elements elements, PolicyReader policies) {
        this.elements = elements;
        this.policies = policies;
    }

    /**
     * The scopes of a method, the nearest first: the method, all that it overrides or implements, its class, each
     * superclass, all interfaces, the package, each enclosing package.
     */
    List<Scope> read(RestMethod method, Lineage lineage) {
        List<Scope> scopes = new ArrayList<>();
        scopes.add(scope(List.of(method.method()), Level.METHOD));
        scopes.add(scope(method.chain().subList(1, method.chain().size()), Level.OVERRIDDEN_METHOD));
        scopes.add(scope(List.of(lineage.type()), Level.CLASS));
        for (TypeElement superclass : lineage.superclasses()) {
            scopes.add(scope(List.of(superclass), Level.SUPERCLASS));
        }
        scopes.add(scope(lineage.interfaces(), Level.INTERFACE));
        scopes.add(scope(lineage.mirror().stream().toList(), Level.INTERFACE));
        String name = elements.getPackageOf(lineage.shown()).getQualifiedName().toString();
        while (!name.isEmpty()) {
            PackageElement found = elements.getPackageElement(name);
            if (found != null) {
                scopes.add(scope(List.of(found), Level.PACKAGE));
            }
            name = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : "";
        }
        return scopes.stream().filter(scope -> !scope.policies().isEmpty()).toList();
    }

    private Scope scope(List<? extends Element> elements, Level level) {
        List<Declared<?>> declared = new ArrayList<>();
        for (Element element : elements) {
            declared.addAll(policies.read(element, level));
        }
        return new Scope(declared);
    }
}
