package dev.portcullis.report;

/**
 * An entry of a catalogue, in a few characters.
 *
 * @param label for example {@code CWE-639}
 * @param title what it is called there; empty when that is not known
 * @param anchor where the page says more of it; empty when it does not
 */
record Chip(String label, String title, String anchor) {

    boolean hasTitle() {
        return !title.isEmpty();
    }

    static Chip risk(String number) {
        return new Chip(
                number,
                Standards.risk(number).map(Standards.Risk::name).orElse(""),
                EvidenceTable.anchor(EvidenceTable.RISKS, number));
    }

    static Chip weakness(String cwe) {
        return new Chip(
                "CWE-" + cwe,
                Standards.weakness(Integer.parseInt(cwe)).orElse(""),
                EvidenceTable.anchor(EvidenceTable.WEAKNESSES, cwe));
    }

    static Chip requirement(String number) {
        return new Chip(
                "ASVS " + number,
                Standards.requirement(number)
                        .map(Standards.Requirement::section)
                        .orElse(""),
                EvidenceTable.anchor(EvidenceTable.REQUIREMENTS, number));
    }
}
