package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Finding;
import dev.portcullis.processor.model.Place;
import dev.portcullis.processor.model.Property;
import dev.portcullis.processor.model.Structure;
import java.util.Optional;
import java.util.stream.Stream;

/** One rule of the catalogue. Its class, its page, its test and its printed name are called the same. */
interface Rule {

    /** What the catalogue says about it. */
    RuleInfo info();

    /**
     * Everything in the API that breaks the rule, in any order. What several endpoints share is found once for each of
     * them, in the same words: the {@link Checker} prints it once and knows all endpoints that it concerns.
     */
    Stream<Finding> check(Api api);

    /** Something is wrong with an endpoint, at a place of its own. */
    default Finding at(Place place, Endpoint endpoint, String problem, String fix) {
        return new Finding(
                info().name(),
                info().weight(),
                endpoint.signature().subject(),
                problem,
                fix,
                place,
                Optional.of(endpoint.signature()));
    }

    /** Something is wrong with a declaration that holds on an endpoint; it may hold on others too. */
    default Finding at(Declared<?> declared, Endpoint endpoint, String problem, String fix) {
        return at(declared.place(), Subject.of(declared, endpoint), endpoint, problem, fix);
    }

    /** Something is wrong with a property that an endpoint sends or receives. */
    default Finding at(
            Place place, Structure structure, Property property, Endpoint endpoint, String problem, String fix) {
        return at(place, Subject.of(structure, property), endpoint, problem, fix);
    }

    private Finding at(Place place, String subject, Endpoint endpoint, String problem, String fix) {
        return new Finding(
                info().name(), info().weight(), subject, problem, fix, place, Optional.of(endpoint.signature()));
    }
}
