package dev.portcullis.report.lock;

import java.util.Comparator;

/** The order of the file: the application, endpoints by route, types. */
final class SubjectOrder {

    static final Comparator<Subject> ORDER = Comparator.comparingInt(SubjectOrder::rank)
            .thenComparing(subject -> subject instanceof Subject.Endpoint endpoint ? endpoint.route() : "")
            .thenComparing(Subject::text);

    private SubjectOrder() {}

    private static int rank(Subject subject) {
        if (subject instanceof Subject.Application) {
            return 0;
        }
        return subject instanceof Subject.Endpoint ? 1 : 2;
    }
}
