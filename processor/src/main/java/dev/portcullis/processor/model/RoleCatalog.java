package dev.portcullis.processor.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The roles that exist.
 *
 * @param roles the declared names; empty when there is no catalogue, in which case every name is accepted
 * @param implied the roles that a role contains directly
 * @param origin where it is declared; empty when there is none
 */
public record RoleCatalog(List<String> roles, Map<String, List<String>> implied, Optional<Origin> origin) {

    /** No catalogue. */
    public static final RoleCatalog NONE = new RoleCatalog(List.of(), Map.of(), Optional.empty());

    public RoleCatalog {
        roles = List.copyOf(roles);
        implied = Map.copyOf(implied);
    }

    public boolean knows(String role) {
        return roles.isEmpty() || roles.contains(role);
    }

    /** The roles that contain a role that contains them, sorted: the order that the catalogue declares is none. */
    public List<String> mutual() {
        return implied.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(satisfying(entry.getKey())::contains))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Every role that passes where {@code role} is required: itself, and those that contain it; sorted. */
    public List<String> satisfying(String role) {
        TreeSet<String> satisfying = new TreeSet<>(List.of(role));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Map.Entry<String, List<String>> entry : implied.entrySet()) {
                if (entry.getValue().stream().anyMatch(satisfying::contains)) {
                    grown |= satisfying.add(entry.getKey());
                }
            }
        }
        return List.copyOf(satisfying);
    }
}
