package dev.portcullis.processor.discover;

import dev.portcullis.processor.model.RoleCatalog;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** What is declared once for the application: the roles that exist, and the path that it is mounted at. */
final class Catalogs {

    private static final String ROLE_CATALOG = "dev.portcullis.RoleCatalog";

    private final Elements elements;
    private final Map<String, RoleCatalog> roles = new LinkedHashMap<>();
    private final Map<String, String> paths = new LinkedHashMap<>();

    Catalogs(Elements elements) {
        this.elements = elements;
    }

    void read(Element element, Draft draft) {
        String name = element.toString();
        Mirror.find(element, RestNames.APPLICATION_PATH, elements)
                .ifPresent(path -> paths.put(name, path.text("value")));
        Mirror.find(element, ROLE_CATALOG, elements).ifPresent(catalog -> {
            RoleCatalog declared = roles(catalog, draft);
            roles.put(name, declared);
            if (!declared.mutual().isEmpty()) {
                draft.unresolvable(
                        element,
                        Words.describe(element),
                        "@RoleCatalog says that the roles " + String.join(", ", declared.mutual())
                                + " contain one another, so whoever has one of them has all of them",
                        "let only the stronger role imply the weaker one, or keep one role for all of them");
            }
            if (roles.size() > 1) {
                draft.unresolvable(
                        element,
                        Words.describe(element),
                        "a second @RoleCatalog: nothing says which of the two lists the roles that exist",
                        "keep one @RoleCatalog, on the Application class or on a package");
            }
        });
    }

    RoleCatalog roles() {
        return roles.isEmpty() ? RoleCatalog.NONE : roles.values().iterator().next();
    }

    /** The path of the one application; empty when there is none here, or several that share the resources. */
    String applicationPath() {
        return paths.size() == 1 ? paths.values().iterator().next() : "";
    }

    private static RoleCatalog roles(Mirror catalog, Draft draft) {
        Map<String, List<String>> implied = new HashMap<>();
        for (Mirror implies : catalog.annotations("implies")) {
            implied.merge(
                    implies.text("role"),
                    implies.texts("roles"),
                    (one, other) -> java.util.stream.Stream.concat(one.stream(), other.stream())
                            .toList());
        }
        return new RoleCatalog(catalog.texts("value"), implied, Optional.of(draft.origin(catalog)));
    }
}
