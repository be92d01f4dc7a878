package dev.portcullis.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property that may leave the server.
 *
 * @param name the name in the response
 * @param type its Java type
 * @param roles only callers with one of these receive it; empty for no condition on roles
 * @param owner the property that names the owner, who receives it; null for no such condition
 * @param sensitivity the class of data, for example {@code PERSONAL}; null when it is not classified
 * @param origin where it was declared
 */
public record ExposedProperty(
        String name,
        String type,
        List<String> roles,
        @Nullable String owner,
        @Nullable String sensitivity,
        Origin origin) {

    public ExposedProperty {
        roles = List.copyOf(roles);
    }
}
