package dev.portcullis.runtime.rest;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Spellings of one account are one account: full width, white space around, upper case. */
final class AccountName {

    private AccountName() {}

    static @Nullable String normalised(@Nullable Object account) {
        return account == null
                ? null
                : Normalizer.normalize(account.toString(), Normalizer.Form.NFKC)
                        .strip()
                        .toLowerCase(Locale.ROOT);
    }
}
