package dev.portcullis.report.compare;

import dev.portcullis.report.lock.ReturnsFact;
import dev.portcullis.report.lock.Subject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What leaves with which status. A status that is not declared takes what is declared for every success; content that is opaque
 * leaves with any status that is no error, and may hold everything that is not. A stream allows more than what is sent once: it
 * goes on when the caller has lost its roles. Sound; not complete between a list and what it is a list of, but where that is sent
 * as events.
 */
final class ResponsesOrder implements EndpointOrder {

    private static final int EVERY_SUCCESS = 0;
    private static final int FIRST_ERROR = 400;
    private static final String NOTHING = "nothing";

    @Override
    public boolean allowsNoMore(Subject.Endpoint endpoint, Side one, Side other) {
        List<ReturnsFact> leaving = one.lock().facts(endpoint, ReturnsFact.class);
        List<ReturnsFact> known = other.lock().facts(endpoint, ReturnsFact.class);
        TreeSet<Integer> statuses = new TreeSet<>(Set.of(EVERY_SUCCESS));
        Stream.concat(leaving.stream(), known.stream()).forEach(fact -> statuses.add(fact.status()));
        Shapes shapes = new Shapes(new ExposureOrder(), one, other);
        return statuses.stream()
                .allMatch(status -> with(status, leaving).stream()
                        .allMatch(content ->
                                with(status, known).stream().anyMatch(before -> holdsNoMore(content, before, shapes))));
    }

    private static List<ReturnsFact> with(int status, List<ReturnsFact> facts) {
        List<ReturnsFact> declared = facts.stream()
                .filter(fact -> !fact.type().equals(NOTHING))
                .filter(fact -> fact.opaque().isPresent() ? status < FIRST_ERROR : fact.status() == status)
                .toList();
        boolean own = declared.stream().anyMatch(fact -> fact.opaque().isEmpty());
        return own || status == EVERY_SUCCESS || status < 200 || status > 299 ? declared : with(EVERY_SUCCESS, facts);
    }

    private static boolean holdsNoMore(ReturnsFact one, ReturnsFact other, Shapes shapes) {
        if (other.opaque().isPresent()) {
            return !one.events();
        }
        return one.opaque().isEmpty() && isSentNoMore(one, other) && shapes.allowsNoMore(one.type(), other.type());
    }

    /** What is sent once could have been an event, and each element of a list as well. */
    private static boolean isSentNoMore(ReturnsFact one, ReturnsFact other) {
        boolean goesOnNoLonger = other.events() || !one.events();
        return goesOnNoLonger && (one.list() == other.list() || (one.list() && other.events()));
    }
}
