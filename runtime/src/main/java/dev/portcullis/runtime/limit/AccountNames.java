package dev.portcullis.runtime.limit;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Spellings of one account are one account: full width, white space around, upper case, and what the application says. */
public final class AccountNames {

    /** Characters of the longest address of e-mail, RFC 5321 section 4.5.3.1; what is longer names no account. */
    public static final int LONGEST = 320;

    private final UnaryOperator<String> ofApplication;

    /**
     * Makes one name of spellings.
     *
     * @param ofApplication asked with what Unicode normalisation has left
     */
    public AccountNames(UnaryOperator<String> ofApplication) {
        this.ofApplication = ofApplication;
    }

    /** The name; null for none. */
    public @Nullable String normalised(@Nullable Object account) {
        return account == null
                ? null
                : ofApplication.apply(Normalizer.normalize(account.toString(), Normalizer.Form.NFKC)
                        .strip()
                        .toLowerCase(Locale.ROOT));
    }
}
