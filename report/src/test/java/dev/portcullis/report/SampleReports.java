package dev.portcullis.report;

import java.util.List;

/** The {@link Samples}, for the tests of other packages. */
public final class SampleReports {

    private SampleReports() {}

    /** A small document vault that shows every form of every entry. */
    public static PolicyReport vault() {
        return Samples.vault();
    }

    /** The vault with other findings. */
    public static PolicyReport vault(ReportedFinding... findings) {
        return Samples.withFindings(List.of(findings));
    }

    /** An application without endpoints. */
    public static PolicyReport empty() {
        return Samples.empty();
    }
}
