package dev.portcullis.report.lock;

import java.util.Optional;

/** What facts are about; the natural order is the order of the file. */
public sealed interface Subject extends Comparable<Subject> {

    /** The head of its section, without line feed; empty for the application, whose facts come first. */
    String text();

    /** The same for readers. */
    String words();

    /** The application as a whole. */
    record Application() implements Subject {

        @Override
        public String text() {
            return "";
        }

        @Override
        public String words() {
            return "the application";
        }
    }

    /**
     * An endpoint.
     *
     * @param by the class and method; empty unless several endpoints have this method and route
     */
    record Endpoint(String httpMethod, String route, Optional<String> by) implements Subject {

        static final String KIND = "endpoint";

        static Endpoint read(Fields fields) {
            return new Endpoint(fields.word(), fields.word(), fields.optional("by"));
        }

        @Override
        public String text() {
            return LockLine.of(KIND)
                    .word(httpMethod)
                    .word(route)
                    .value("by", by)
                    .line()
                    .text();
        }

        @Override
        public String words() {
            return httpMethod + " " + route
                    + by.map(method -> " (" + method + ")").orElse("");
        }
    }

    /** A type that enters or leaves the server. */
    record Type(String name) implements Subject {

        static final String KIND = "type";

        static Type read(Fields fields) {
            return new Type(fields.word());
        }

        @Override
        public String text() {
            return LockLine.of(KIND).word(name).line().text();
        }

        @Override
        public String words() {
            return "type " + name;
        }
    }

    @Override
    default int compareTo(Subject other) {
        return SubjectOrder.ORDER.compare(this, other);
    }
}
