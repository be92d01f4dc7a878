package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Property;
import dev.portcullis.processor.model.Structure;
import java.util.List;

/** What the name of a property suggests that the server decides, and not the caller. */
final class ServerOwnedNames {

    /** Who may do what, whose something is, and what happened to it: no caller's word counts for that. */
    private static final List<String> AUTHORITY = List.of(
            "role",
            "roles",
            "authority",
            "authorities",
            "permission",
            "permissions",
            "privilege",
            "privileges",
            "admin",
            "administrator",
            "superuser",
            "owner",
            "owner id",
            "tenant",
            "tenant id",
            "verified",
            "balance",
            "credit limit",
            "password hash");

    private static final List<String> HISTORY = List.of(
            "created",
            "created at",
            "created by",
            "created on",
            "created date",
            "creation date",
            "updated at",
            "updated by",
            "modified at",
            "modified by",
            "last modified",
            "last modified at",
            "last modified by",
            "deleted",
            "deleted at",
            "approved",
            "approved at",
            "approved by");

    /** In a type for one operation they are what it is about: a record that moves a task to a status has no other. */
    private static final List<String> STATE = List.of("id", "status", "price", "unit price", "total price");

    private ServerOwnedNames() {}

    static boolean suggests(Structure structure, Property property) {
        Words words = Words.of(property.name());
        boolean forOneOperation = structure.kind() == Structure.Kind.RECORD
                && structure.exposed().isEmpty()
                && property.accepted().isEmpty();
        return words.endIn(AUTHORITY) || words.are(HISTORY) || (!forOneOperation && words.are(STATE));
    }
}
