package dev.portcullis.runtime.guard;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes numbers by a pattern of {@link DecimalFormat}. Safe for many threads, unlike that. */
public final class NumberPattern {

    private final DecimalFormat format;

    public NumberPattern(String pattern, Locale locale) {
        this.format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale));
    }

    String text(Object number) {
        return ((DecimalFormat) format.clone()).format(number);
    }
}
