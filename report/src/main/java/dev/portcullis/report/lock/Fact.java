package dev.portcullis.report.lock;

/** One line of the lock: something that is allowed, or the bound of it, on an endpoint, a type or the application. */
public sealed interface Fact
        permits AcceptFact,
                AccessFact,
                AttemptsFact,
                ConsumesFact,
                ExposeFact,
                NotOwnedFact,
                OverrideFact,
                OwnedFact,
                ProducesFact,
                ProfileFact,
                RateFact,
                ReturnsFact,
                RoleFact,
                SizeFact,
                TakesFact,
                WaiveFact,
                WeakenedFact {

    /** What it speaks of: two facts of one section that are equal in this contradict each other. */
    Object key();

    /** The fact in words. */
    LockLine line();

    /** The line of the file, without its indent. */
    default String text() {
        return line().text();
    }
}
