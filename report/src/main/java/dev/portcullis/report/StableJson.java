package dev.portcullis.report;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

/** How every JSON file of the report is laid out: the same on every machine, and one difference on one line. */
public final class StableJson {

    private StableJson() {}

    /** Two spaces of indent, line feeds, one space behind the colon. */
    public static DefaultPrettyPrinter printer() {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withArrayIndenter(indent).withObjectIndenter(indent);
    }
}
