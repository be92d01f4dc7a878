package dev.portcullis.report.compare;

import dev.portcullis.report.lock.PolicyLock;
import dev.portcullis.report.lock.RoleFact;

/** One of the two policies that are compared. */
record Side(PolicyLock lock, RoleOrder roles, LimitUse limits) {

    static Side of(PolicyLock lock) {
        return new Side(lock, RoleOrder.of(lock.facts(RoleFact.class)), LimitUse.of(lock));
    }
}
