package dev.portcullis.report.lock;

/** Two modules say different things about the same. */
public final class PolicyConflictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PolicyConflictException(Subject subject, Fact first, Fact second) {
        super("Two modules disagree about " + subject.words() + ": \"" + first.text() + "\" and \"" + second.text()
                + "\"");
    }
}
