package dev.portcullis.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property that callers may set.
 *
 * @param name the name in the request
 * @param type its Java type
 * @param roles only callers with one of these may set it; empty for no condition on roles
 * @param reason why callers may decide about it; null when none is given
 * @param byDefault whether it is accepted because of what its type is, and not because it is declared with {@code @Accept}
 * @param origin where it was declared; the property itself when it is accepted by default
 */
public record AcceptedProperty(
        String name,
        String type,
        List<String> roles,
        @Nullable String reason,
        boolean byDefault,
        Origin origin) {

    public AcceptedProperty {
        roles = List.copyOf(roles);
    }
}
