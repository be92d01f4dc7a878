package dev.portcullis.processor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The packages and top-level types that wait to be read. They are kept by name, because a compiler may replace its elements
 * from one round to the next.
 */
final class Roots {

    private final Set<String> packages = new LinkedHashSet<>();
    private final Set<String> types = new LinkedHashSet<>();

    void add(Element element) {
        if (element instanceof TypeElement type) {
            types.add(type.getQualifiedName().toString());
        } else if (element instanceof PackageElement named) {
            packages.add(named.getQualifiedName().toString());
        }
    }

    boolean isEmpty() {
        return packages.isEmpty() && types.isEmpty();
    }

    List<Element> elements(Elements elements) {
        Stream<Element> all = Stream.concat(
                packages.stream().map(elements::getPackageElement),
                types.stream().map(elements::getTypeElement));
        return new ArrayList<>(all.filter(Objects::nonNull).toList());
    }

    void clear() {
        packages.clear();
        types.clear();
    }
}
