package dev.portcullis.conformance;

/** What a shape declares, and by it the status that each caller is to get. */
enum Policy {
    OWNED(401, 403, 200, 403, 404, 200),
    /** The owner is known only when the body is bound. */
    OWNED_BODY(401, 403, 200, 403, 404, 200),
    OWNED_UNSEEN(401, 403, 200, 404, 404, 200),
    ROLE(401, 403, 200, 200, 200, 200),
    AUTHENTICATED(401, 200, 200, 200, 200, 200),
    PUBLIC(200, 200, 200, 200, 200, 200),
    NOBODY(403, 403, 403, 403, 403, 403);

    private final int anonymous;
    private final int wrongRole;
    private final int rightRole;
    private final int foreignObject;
    private final int missingObject;
    private final int owner;

    Policy(int anonymous, int wrongRole, int rightRole, int foreignObject, int missingObject, int owner) {
        this.anonymous = anonymous;
        this.wrongRole = wrongRole;
        this.rightRole = rightRole;
        this.foreignObject = foreignObject;
        this.missingObject = missingObject;
        this.owner = owner;
    }

    /** Whether the body has to be bound to decide about a caller; the resource method must still not run. */
    boolean binds(Caller caller) {
        return status(caller) == 200
                || (this == OWNED_BODY && caller != Caller.ANONYMOUS && caller != Caller.WRONG_ROLE);
    }

    int status(Caller caller) {
        return switch (caller) {
            case ANONYMOUS -> anonymous;
            case WRONG_ROLE -> wrongRole;
            case RIGHT_ROLE -> rightRole;
            case FOREIGN_OBJECT -> foreignObject;
            case MISSING_OBJECT -> missingObject;
            case OWNER -> owner;
        };
    }
}
