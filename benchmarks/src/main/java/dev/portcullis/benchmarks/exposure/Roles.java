package dev.portcullis.benchmarks.exposure;

/** The roles that conditional properties ask for; the caller has the first. */
final class Roles {

    static final String CLERK = "clerk";
    static final String AUDITOR = "auditor";

    private Roles() {}
}
