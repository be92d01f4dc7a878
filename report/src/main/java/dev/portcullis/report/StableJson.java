package dev.portcullis.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;

/** How every JSON file of the report is laid out: the same on every machine, and one difference on one line. */
public final class StableJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private StableJson() {}

    /** A generator of JSON that is laid out so. */
    public static JsonGenerator generator(Writer target) throws IOException {
        return FACTORY.createGenerator(target).setPrettyPrinter(printer());
    }

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
