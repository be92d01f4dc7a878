package dev.portcullis.processor.check;

import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Policy;
import dev.portcullis.processor.model.Property;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What kind of data the name and type of a property suggest. */
final class SensitiveWords {

    private static final List<String> SECRET = List.of(
            "password",
            "passwords",
            "passwd",
            "pwd",
            "passphrase",
            "passcode",
            "password hash",
            "passwd hash",
            "pin hash",
            "token hash",
            "secret hash",
            "password digest",
            "password salt",
            "secret",
            "secrets",
            "token",
            "tokens",
            "otp",
            "totp",
            "private key",
            "secret key",
            "api key",
            "access key",
            "signing key",
            "encryption key",
            "pin",
            "cvv",
            "cvc");

    /** Words before <em>token</em> that make it no proof of anything. */
    private static final Set<String> HARMLESS_TOKENS =
            Set.of("next", "page", "continuation", "sync", "cursor", "prev", "previous", "csrf", "xsrf");

    private static final List<String> PERSONAL = List.of(
            "ssn",
            "social security number",
            "national id",
            "passport number",
            "driver license",
            "driving licence",
            "driver license number",
            "driving licence number",
            "tax id",
            "email",
            "emails",
            "e mail",
            "mail address",
            "email address",
            "email addresses",
            "phone",
            "phones",
            "phone number",
            "phone numbers",
            "telephone",
            "telephone number",
            "mobile number",
            "birth date",
            "birthdate",
            "birthday",
            "date of birth",
            "dob",
            "home address",
            "postal address",
            "street address",
            "shipping address",
            "billing address",
            "delivery address",
            "private address",
            "ip address");

    private static final List<String> FINANCIAL =
            List.of("iban", "card number", "credit card", "account number", "bank account", "salary");

    private static final List<String> HEALTH = List.of("diagnosis", "blood type", "medical record", "medical history");

    private SensitiveWords() {}

    static Optional<Policy.Sensitive.Kind> kindOf(Property property) {
        return canHoldData(property.type()) ? kindOf(Words.of(property.name())) : Optional.empty();
    }

    private static Optional<Policy.Sensitive.Kind> kindOf(Words words) {
        if (isSecret(words)) {
            return Optional.of(Policy.Sensitive.Kind.SECRET);
        }
        if (words.endIn(PERSONAL) || words.are(List.of("address"))) {
            return Optional.of(Policy.Sensitive.Kind.PERSONAL);
        }
        if (words.endIn(FINANCIAL)) {
            return Optional.of(Policy.Sensitive.Kind.FINANCIAL);
        }
        return words.endIn(HEALTH) ? Optional.of(Policy.Sensitive.Kind.HEALTH) : Optional.empty();
    }

    /** A bare <em>hash</em> is mostly that of a password; a <em>content hash</em> says what it is of. */
    private static boolean isSecret(Words words) {
        return words.are(List.of("hash")) || (words.endIn(SECRET) && !words.contain(HARMLESS_TOKENS));
    }

    /** Flags, enumerated values and floating point numbers hold no such data, whatever they are called. */
    private static boolean canHoldData(DataType type) {
        DataType value = DataTypes.unwrapped(type);
        if (value instanceof DataType.Many many) {
            return canHoldData(many.element());
        }
        return !DataTypes.isScalar(
                value, DataType.Scalar.Kind.BOOLEAN, DataType.Scalar.Kind.ENUM, DataType.Scalar.Kind.FLOATING);
    }
}
