package dev.portcullis.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an annotation declares, values as written: whether they make sense is for the rules to say. */
public sealed interface Policy {

    /** Who may call an endpoint. */
    sealed interface Access extends Policy {

        /** Anyone. The standard {@code @PermitAll} has no reason. */
        record Public(String reason, boolean standard) implements Access {}

        /** Every logged-in caller. */
        record Authenticated() implements Access {}

        /** Callers with one of the roles, or all of them. */
        record Roles(List<String> names, boolean all) implements Access {

            public Roles {
                names = List.copyOf(names);
            }
        }

        /** Nobody: {@code @DenyAll}. */
        record Nobody() implements Access {}

        /** Callers that the application's own rule allows. */
        record Custom(String rule) implements Access {}
    }

    /**
     * A rule decides about the object behind an identifier.
     *
     * @param rule the qualified name of the class of the rule
     * @param identifierType the erased, boxed type that the rule takes; empty when its type argument cannot be told
     * @param identifier what a server would make of a string for that type
     * @param loaded the erased type of the object that the rule loads, when it does
     * @param parent the name of the identifier around it; empty for none
     * @param parentIdentifier what a server would make of a string for that, when the rule takes one
     * @param id the parameter that it speaks of; empty when it stands on the parameter or its type
     */
    record Owned(
            String rule,
            String identifierType,
            DataType identifier,
            Optional<String> loaded,
            String parent,
            Optional<DataType> parentIdentifier,
            String id,
            List<String> exceptRoles,
            boolean hidden)
            implements Policy {

        public Owned {
            exceptRoles = List.copyOf(exceptRoles);
        }

        /** Whether the rule loads what a parameter of a type receives. */
        public boolean loads(DataType type) {
            return loaded.filter(type.javaType().replaceAll("<.*", "")::equals).isPresent();
        }
    }

    /**
     * An identifier names nothing that belongs to anybody.
     *
     * @param ids the parameters that it speaks of; empty when it stands on the parameter or its type
     */
    record NotOwned(String reason, List<String> ids) implements Policy {

        public NotOwned {
            ids = List.copyOf(ids);
        }
    }

    /**
     * What leaves belongs to the caller.
     *
     * @param property which holds the owner's name
     * @param drop whether the rest is left out, instead of refusing all of it
     */
    record OwnedResult(String property, boolean drop, List<String> exceptRoles) implements Policy {

        public OwnedResult {
            exceptRoles = List.copyOf(exceptRoles);
        }
    }

    /**
     * A limit on the rate.
     *
     * @param burst 0 stands for {@code permits}
     * @param costBy what says the cost; empty when every request costs the same
     * @param resolver the qualified name of the class that tells what is counted by; empty when none is named
     * @param name empty for one made of the method
     */
    record Rate(
            long permits,
            String per,
            long burst,
            RateUnit unit,
            long cost,
            String costBy,
            List<RateKey> by,
            String parameter,
            String resolver,
            String name)
            implements Policy {

        public Rate {
            by = List.copyOf(by);
        }

        /** How much may come at once. */
        public long atOnce() {
            return burst == 0 ? permits : burst;
        }

        /** Whether both count the same by the same, so that they are windows of one limit. */
        public boolean countsLike(Rate other) {
            return unit == other.unit
                    && cost == other.cost
                    && costBy.equals(other.costBy)
                    && Set.copyOf(by).equals(Set.copyOf(other.by))
                    && parameter.equals(other.parameter)
                    && resolver.equals(other.resolver)
                    && name.equals(other.name);
        }
    }

    /** What is counted; named like the constants of the annotation. */
    enum RateUnit {
        REQUESTS,
        CONTENT_BYTES,
        CONCURRENT
    }

    /** What requests are counted by; named like the constants of the annotation. */
    enum RateKey {
        CLIENT,
        CALLER,
        ENDPOINT,
        PARAMETER,
        RESOLVED
    }

    /** A limit on guesses; an empty {@code within} stands for {@code lockFor}, an empty {@code group} for the endpoint. */
    record Attempts(
            int max,
            String lockFor,
            String within,
            String key,
            String group,
            boolean everyCall,
            List<Integer> failureStatuses,
            boolean clearedBySuccess,
            int maxPerClient,
            String waitForInFlight,
            boolean tellRemaining)
            implements Policy {

        public Attempts {
            failureStatuses = List.copyOf(failureStatuses);
        }
    }

    /**
     * The most that may be sent; the unit follows from the place.
     *
     * @param annotation the simple name of what says so, for example {@code MaxSize}
     */
    record Size(long max, String annotation) implements Policy {}

    /** A property may leave; without roles and owner, to everybody. */
    record Exposed(List<String> roles, String owner) implements Policy {

        public Exposed {
            roles = List.copyOf(roles);
        }

        public boolean conditional() {
            return !roles.isEmpty() || !owner.isEmpty();
        }
    }

    /** A property may be set; without roles, by everybody. */
    record Accepted(List<String> roles, String reason) implements Policy {

        public Accepted {
            roles = List.copyOf(roles);
        }
    }

    /** The class of data of a property. */
    record Sensitive(Kind kind) implements Policy {

        /** Named like the constants of the annotation. */
        public enum Kind {
            NONE,
            PERSONAL,
            SECRET,
            FINANCIAL,
            HEALTH
        }
    }

    /** What comes with a status. */
    record Returned(DataType type, int status) implements Policy {}

    /** What is sent as events. */
    record Streamed(DataType type) implements Policy {}

    /** The content of the response is not declared by property. */
    record Opaque(String reason) implements Policy {}

    /**
     * A finding is accepted.
     *
     * @param until as written; {@code yyyy-MM-dd} when it is right
     */
    record Waiver(String rule, String reason, String until) implements Policy {}
}
