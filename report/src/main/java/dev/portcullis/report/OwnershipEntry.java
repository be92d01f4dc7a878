package dev.portcullis.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may touch the object behind one identifier.
 *
 * @param parameter the identifier as the caller sends it, for example {@code path id}
 * @param rule the class that decides; null when the identifier is declared as not owned
 * @param exceptRoles roles that are not asked about ownership
 * @param hidden whether a foreign object answers 404 like a missing one, instead of 403
 * @param reason why it is not owned; null when a rule decides
 * @param origin where it was declared
 */
public record OwnershipEntry(
        String parameter,
        @Nullable String rule,
        List<String> exceptRoles,
        boolean hidden,
        @Nullable String reason,
        Origin origin) {

    public OwnershipEntry {
        exceptRoles = List.copyOf(exceptRoles);
    }
}
