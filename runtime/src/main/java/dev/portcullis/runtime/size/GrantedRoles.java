package dev.portcullis.runtime.size;

/** What the caller of one body may send: each condition is decided once, however many elements ask. */
final class GrantedRoles {

    private final CallerRoles caller;
    private long asked;
    private long granted;

    GrantedRoles(CallerRoles caller) {
        this.caller = caller;
    }

    boolean satisfy(RoleCondition condition) {
        if (condition.number() >= Long.SIZE) {
            return condition.holds(caller);
        }
        long bit = 1L << condition.number();
        if ((asked & bit) == 0) {
            asked |= bit;
            if (condition.holds(caller)) {
                granted |= bit;
            }
        }
        return (granted & bit) != 0;
    }
}
