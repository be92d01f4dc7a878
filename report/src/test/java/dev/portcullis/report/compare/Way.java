package dev.portcullis.report.compare;

import dev.portcullis.report.lock.AcceptFact;
import dev.portcullis.report.lock.ExposeFact;
import dev.portcullis.report.lock.Fact;
import dev.portcullis.report.lock.PolicyLock;
import dev.portcullis.report.lock.ReturnsFact;
import dev.portcullis.report.lock.Subject;
import dev.portcullis.report.lock.TakesFact;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The two ways that data takes: out in a response, in with a request. */
enum Way {
    OUT {
        @Override
        Body body(PolicyLock lock, Subject.Endpoint endpoint) {
            ReturnsFact fact = lock.facts(endpoint, ReturnsFact.class).get(0);
            return new Body(fact.type(), fact.list());
        }

        @Override
        Fact fact(Body body) {
            return new ReturnsFact(0, body.type(), body.list(), false, Optional.empty());
        }

        @Override
        Stream<Property> properties(PolicyLock lock, String type) {
            return lock.facts(new Subject.Type(type), ExposeFact.class).stream()
                    .map(fact -> new Property(
                            fact.property(),
                            fact.type(),
                            fact.roles(),
                            fact.owner(),
                            fact.sensitivity().orElse("")));
        }

        @Override
        Fact fact(Property property) {
            return new ExposeFact(
                    property.name(),
                    property.type(),
                    property.roles(),
                    property.owner(),
                    Optional.of(property.sensitivity()).filter(named -> !named.isEmpty()));
        }
    },
    /** An owner and a class of data are conditions of the other way only. */
    IN {
        @Override
        Body body(PolicyLock lock, Subject.Endpoint endpoint) {
            TakesFact fact = lock.facts(endpoint, TakesFact.class).get(0);
            return new Body(fact.type(), fact.list());
        }

        @Override
        Fact fact(Body body) {
            return new TakesFact(body.type(), body.list());
        }

        @Override
        Stream<Property> properties(PolicyLock lock, String type) {
            return lock.facts(new Subject.Type(type), AcceptFact.class).stream()
                    .map(fact -> new Property(fact.property(), fact.type(), fact.roles(), Optional.empty(), ""));
        }

        @Override
        Fact fact(Property property) {
            return new AcceptFact(property.name(), property.type(), property.roles(), Optional.empty());
        }
    };

    record Body(String type, boolean list) {}

    record Property(String name, String type, List<String> roles, Optional<String> owner, String sensitivity) {

        Property ofType(String other) {
            return new Property(name, other, roles, owner, sensitivity);
        }
    }

    abstract Body body(PolicyLock lock, Subject.Endpoint endpoint);

    abstract Fact fact(Body body);

    abstract Stream<Property> properties(PolicyLock lock, String type);

    abstract Fact fact(Property property);
}
