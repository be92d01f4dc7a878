package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.DataType;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Input that proves who somebody is and that can be guessed. It is told by its name, so this errs on the side of silence:
 * the name has to end in the word for a credential, its type has to be able to hold one, and a password that is chosen,
 * not proven, does not count.
 */
final class Credentials {

    private static final List<String> CREDENTIALS = List.of(
            "password",
            "passwd",
            "pwd",
            "passcode",
            "passphrase",
            "pin",
            "pin code",
            "pin number",
            "otp",
            "totp",
            "hotp",
            "otp code",
            "totp code",
            "mfa code",
            "2fa code",
            "two factor code",
            "sms code",
            "one time code",
            "onetime code",
            "one time password",
            "verification code",
            "confirmation code",
            "login code",
            "recovery code",
            "backup code",
            "reset code",
            "security answer",
            "secret answer",
            "reset token",
            "recovery token");

    /** Words that follow the name of a credential without changing what it is. */
    private static final Set<String> TRAILING =
            Set.of("value", "input", "text", "confirmation", "confirm", "again", "repeat");

    /** First words of a password that is chosen here, not proven. */
    private static final Set<String> CHOSEN = Set.of("new", "initial", "desired", "chosen");

    /** First words of a second field for a password that another field holds. */
    private static final Set<String> REPEATED =
            Set.of("confirm", "confirmed", "repeat", "repeated", "retype", "retyped", "again");

    /** What makes a bare {@code code} one that is guessed. */
    private static final Set<String> HINTS =
            Set.of("otp", "totp", "hotp", "mfa", "2fa", "challenge", "verify", "verification");

    /** Collections whose new elements come with a password: nothing is proven there. */
    private static final List<String> ACCOUNTS = List.of(
            "users",
            "accounts",
            "members",
            "customers",
            "registration",
            "registrations",
            "register",
            "signup",
            "signups",
            "sign up");

    private static final List<String> PASSWORDS = List.of("password", "passwd", "pwd", "passcode", "passphrase", "pin");

    private Credentials() {}

    /** The names of the credentials that the endpoint takes, as the caller sends them. */
    static List<String> of(Api api, Endpoint endpoint) {
        List<String> all = new ArrayList<>();
        List<String> candidates = new ArrayList<>();
        for (Parameter parameter : endpoint.signature().parameters()) {
            all.add(parameter.name());
            if (canHoldOne(parameter.type())
                    && !isElement(parameter, endpoint.signature().route())) {
                candidates.add(parameter.name());
            }
        }
        for (Member member : Member.of(api, endpoint)) {
            all.add(member.path());
            if (canHoldOne(member.property().type())) {
                candidates.add(member.path());
            }
        }
        Context context = Context.of(endpoint, all);
        return candidates.stream()
                .filter(name -> isCredential(lastStep(name), context))
                .toList();
    }

    /** In {@code /pins/{pin}} it names an element of a collection. */
    private static boolean isElement(Parameter parameter, String route) {
        return parameter.input() == Parameter.Input.PATH
                && route.contains("/" + parameter.name() + "s/{" + parameter.name() + "}");
    }

    private static String lastStep(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static boolean canHoldOne(DataType type) {
        DataType value = DataTypes.unwrapped(type);
        return value instanceof DataType.Text
                || DataTypes.isScalar(
                        value,
                        DataType.Scalar.Kind.INTEGRAL,
                        DataType.Scalar.Kind.BIG_NUMBER,
                        DataType.Scalar.Kind.IDENTIFIER)
                || value.javaType().equals("char[]");
    }

    private static boolean isCredential(String name, Context context) {
        Words words = Words.of(name);
        Words core = words.without(TRAILING);
        if (core.are(List.of("code"))) {
            return context.hinted();
        }
        return core.endIn(CREDENTIALS) && !(core.endIn(PASSWORDS) && isChosen(words, core, context));
    }

    private static boolean isChosen(Words words, Words core, Context context) {
        boolean repeated = words.startWith(REPEATED) || !core.equals(words);
        return context.createsAccount() || words.startWith(CHOSEN) || (repeated && context.hasPassword());
    }

    /**
     * What surrounds a name.
     *
     * @param hinted whether route, method or siblings speak of a proof
     * @param createsAccount whether the endpoint adds to a collection of accounts, or changes an element of it
     * @param hasPassword whether a password is taken under its plain name, or a new one
     */
    private record Context(boolean hinted, boolean createsAccount, boolean hasPassword) {

        static Context of(Endpoint endpoint, List<String> names) {
            String route = endpoint.signature().route();
            boolean hinted = Stream.concat(
                            Stream.of(route, endpoint.signature().method().name()), names.stream())
                    .anyMatch(name -> Words.of(name).contain(HINTS));
            boolean hasPassword = names.stream()
                    .map(name -> Words.of(lastStep(name)))
                    .anyMatch(words -> words.are(List.of("password", "new password", "pin", "new pin")));
            return new Context(hinted, createsAccount(endpoint, route), hasPassword);
        }

        private static boolean createsAccount(Endpoint endpoint, String route) {
            String collection = "";
            for (String segment : route.split("/", -1)) {
                collection = segment.isEmpty() || segment.startsWith("{") ? collection : segment;
            }
            return endpoint.signature().changesState() && Words.of(collection).endIn(ACCOUNTS);
        }
    }
}
