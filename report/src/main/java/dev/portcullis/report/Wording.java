package dev.portcullis.report;

import dev.portcullis.report.insight.Evidence;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Every policy in words; the one place where they are chosen, for all renderers. */
final class Wording {

    static final Statement NO_OWNER = Statement.absent("none", "No identifier is checked for its owner.");
    static final Statement NO_RATE = Statement.absent("unlimited", "Nothing limits how often it may be called.");
    static final Statement NO_INPUT = Statement.absent("no input", "It takes no input that needs a bound.");
    static final Statement NO_REQUEST = Statement.absent("no body", "It takes no body beside its parameters.");
    static final Statement NO_RESPONSE =
            Statement.absent("not declared", "What may leave is not declared, so nothing leaves.");

    private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z_][\\w$]*\\.)+(?=[A-Z])");
    private static final Pattern PLAIN_NAME = Pattern.compile("[\\w.:/-]+");

    private Wording() {}

    static Statement access(@Nullable AccessEntry access) {
        if (access == null) {
            return Statement.absent(
                    "refuses every request: no valid access policy",
                    "It refuses every request: no valid access policy.");
        }
        Statement words = switch (access.kind()) {
            case PUBLIC ->
                Statement.absent("public", "Anyone may call it, logged in or not." + reason(access.reason()));
            case AUTHENTICATED -> Statement.absent("logged in", "Every logged-in caller may call it.");
            case ANY_ROLE -> roles(access.roles(), "role", "with role ", "or");
            case ALL_ROLES -> roles(access.roles(), "roles", "with all of the roles ", "and");
            case NOBODY -> Statement.absent("nobody", "Nobody may call it.");
            case CUSTOM ->
                Statement.absent(
                        "as " + type(access.rule()) + " decides",
                        "Callers that " + type(access.rule()) + " allows may call it.");
        };
        return Statement.declared(words.brief(), words.sentence(), access.origin());
    }

    private static Statement roles(List<String> roles, String noun, String with, String conjunction) {
        if (roles.isEmpty()) {
            return Statement.absent("nobody", "Nobody may call it: the list of roles is empty.");
        }
        String names = roleNames(roles, conjunction);
        return Statement.absent(noun + " " + names, "Logged-in callers " + with + names + " may call it.");
    }

    /** The whole policy of an endpoint in a sentence or two. */
    static String summary(EndpointPolicy endpoint) {
        String may = access(endpoint.access()).sentence();
        if (endpoint.access() == null || endpoint.access().kind() == AccessEntry.Kind.NOBODY) {
            return may;
        }
        String reasonless = may.contains(" Reason: ") ? may.substring(0, may.indexOf(" Reason: ")) : may;
        StringBuilder text = new StringBuilder(reasonless.substring(0, reasonless.length() - 1));
        List<String> owned = endpoint.ownership().stream()
                .filter(entry -> entry.rule() != null)
                .map(OwnershipEntry::parameter)
                .toList();
        if (!owned.isEmpty()) {
            text.append(", for objects that are theirs (")
                    .append(Amounts.list(owned, "and"))
                    .append(")");
        }
        text.append(
                endpoint.rates().isEmpty()
                        ? endpoint.attempts() == null ? ", as often as they like" : ""
                        : ", " + rate(endpoint.rates().get(0)).brief());
        if (endpoint.attempts() != null) {
            text.append("; ").append(attempts(endpoint.attempts()).brief());
        }
        return text.append(". ").append(leaves(endpoint)).toString();
    }

    private static String leaves(EndpointPolicy endpoint) {
        List<String> contents = endpoint.responses().stream()
                .filter(response -> !response.type().equals("nothing"))
                .map(response -> (response.opaqueReason() == null ? "" : "opaque ") + content(response))
                .distinct()
                .toList();
        return contents.isEmpty() ? "Nothing leaves." : "What leaves: " + Amounts.list(contents, "or") + ".";
    }

    /** {@code 9 of 10 endpoints with an access policy}. */
    static String counted(Evidence.Counted counted, int endpoints) {
        return Amounts.number(counted.endpoints().size()) + " of " + Amounts.count(endpoints, "endpoint") + " with "
                + counted.control().words();
    }

    static Statement ownership(OwnershipEntry entry) {
        if (entry.rule() == null) {
            return Statement.declared(
                    entry.parameter() + ": not owned",
                    entry.parameter() + " is declared as not owned: any caller that is admitted may send any value."
                            + reason(entry.reason()),
                    entry.origin());
        }
        String exempt = roleNames(entry.exceptRoles(), "or");
        return Statement.declared(
                entry.parameter() + ": " + type(entry.rule()) + (exempt.isEmpty() ? "" : ", except role " + exempt),
                "The caller must own the object behind " + entry.parameter() + " (" + type(entry.rule()) + "); "
                        + (exempt.isEmpty() ? "" : "role " + exempt + " is exempt; ")
                        + (entry.hidden()
                                ? "a foreign object answers 404, like a missing one."
                                : "a foreign object answers 403."),
                entry.origin());
    }

    static Statement rate(RateEntry rate) {
        if (rate.unit().equals(RateEntry.CONCURRENT_REQUESTS)) {
            return Statement.declared(
                    Amounts.number(rate.permits()) + " at a time" + counted(rate.by(), " by "),
                    "At most " + Amounts.count(rate.permits(), "request") + " at the same time"
                            + counted(rate.by(), " for each ") + " (limit " + rate.name() + ").",
                    rate.origin());
        }
        boolean bytes = rate.unit().equals(RateEntry.CONTENT_BYTES);
        String pace = (bytes ? Amounts.size(rate.permits(), "bytes") : Amounts.number(rate.permits())) + " per "
                + Amounts.period(rate.per());
        String atOnce = (bytes ? Amounts.size(rate.burst(), "bytes") : Amounts.number(rate.burst())) + " at once";
        String cost = rate.cost().equals("1") ? "" : ", each costs " + rate.cost();
        return Statement.declared(
                pace + counted(rate.by(), " by ") + (rate.burst() == rate.permits() ? "" : ", " + atOnce) + cost,
                "At most "
                        + (bytes ? Amounts.size(rate.permits(), "bytes") : Amounts.count(rate.permits(), "request"))
                        + " per " + Amounts.period(rate.per()) + counted(rate.by(), " for each ") + ", " + atOnce + cost
                        + " (limit " + rate.name() + ").",
                rate.origin());
    }

    private static String counted(List<String> by, String preposition) {
        return by.equals(List.of("endpoint"))
                ? " for all callers together"
                : preposition + Amounts.list(by.stream().map(Wording::type).toList(), "and");
    }

    static Statement attempts(AttemptEntry attempts) {
        String lock = Amounts.duration(attempts.lockFor());
        String counted = attempts.everyCall() ? "call" : "failed attempt";
        String failures = attempts.everyCall()
                ? " Every call counts."
                : " A failed attempt is a response with status "
                        + Amounts.list(
                                attempts.failureStatuses().stream()
                                        .map(String::valueOf)
                                        .toList(),
                                "or")
                        + "; a success " + (attempts.clearedBySuccess() ? "clears" : "does not clear") + " the count.";
        return Statement.declared(
                Amounts.count(attempts.max(), counted) + " by " + attempts.key() + ", then locked for " + lock,
                "After " + Amounts.count(attempts.max(), counted) + " within " + Amounts.duration(attempts.within())
                        + " the " + attempts.key() + " is locked for " + lock + "; endpoints of group "
                        + attempts.group() + " count together." + failures + " One client has to wait after "
                        + Amounts.number(attempts.maxPerClient()) + " over all accounts.",
                attempts.origin());
    }

    /** One statement for inputs with the same bound and the same declaration. */
    static Statement size(List<String> inputs, SizeEntry size) {
        String bound = Amounts.size(size.limit(), size.unit());
        String brief = Amounts.list(inputs, "and") + " ≤ " + bound;
        String sentence = Amounts.list(inputs, "and") + ": at most " + bound + (inputs.size() > 1 ? " each." : ".");
        return size.byDefault()
                ? Statement.byDefault(brief, sentence)
                : Statement.declared(brief, sentence, size.origin());
    }

    static Statement request(@Nullable RequestEntry request) {
        if (request == null) {
            return NO_REQUEST;
        }
        String content = (request.list() ? "list of " : "") + type(request.type());
        return Statement.declared(
                content, "A request carries " + (request.list() ? "a " : "") + content + ".", request.origin());
    }

    static Statement response(ResponseEntry response) {
        String status = response.status() == 0 ? "" : response.status() + " ";
        String subject =
                response.status() == 0 ? "A successful response" : "A response with status " + response.status();
        String content = content(response);
        String brief = content.startsWith("a ") ? content.substring(2) : content;
        if (response.events()) {
            return Statement.declared(
                    status + brief,
                    subject + " sends " + content + " until it is closed,"
                            + " to a caller with the roles that it had when it was opened.",
                    response.origin());
        }
        return response.opaqueReason() == null
                ? Statement.declared(status + brief, subject + " carries " + content + ".", response.origin())
                : Statement.declared(
                        status + "opaque " + brief,
                        subject + " carries " + content + ", which is not declared by property."
                                + reason(response.opaqueReason()),
                        response.origin());
    }

    private static String content(ResponseEntry response) {
        String type = type(response.type());
        if (response.events()) {
            return "events of " + (response.list() ? "lists of " : "") + type;
        }
        return response.list() ? "a list of " + type : type;
    }

    /** Who receives a property. */
    static String condition(ExposedProperty property) {
        String roles = property.roles().isEmpty() ? "" : "role " + roleNames(property.roles(), "or");
        String owner = property.owner() == null ? "" : "the owner (" + property.owner() + ")";
        if (roles.isEmpty() && owner.isEmpty()) {
            return "every caller";
        }
        return roles + (roles.isEmpty() || owner.isEmpty() ? "" : ", or ") + owner;
    }

    /** Who may set a property. */
    static String condition(AcceptedProperty property) {
        return property.roles().isEmpty() ? "every caller" : "role " + roleNames(property.roles(), "or");
    }

    static String origin(Origin origin) {
        return origin.declaredOn() + ", " + place(origin.source());
    }

    static String place(SourceLocation source) {
        return source.line() == 0 ? source.file() : source.file() + ":" + source.line();
    }

    /** Java types by their names without packages. */
    static String type(@Nullable String qualified) {
        if (qualified == null) {
            return "an unnamed rule";
        }
        return qualified.indexOf('.') < 0
                ? qualified
                : PACKAGE.matcher(qualified).replaceAll("");
    }

    /** Roles with spaces, commas and the like are quoted: they are one role. */
    static String roleNames(List<String> roles, String conjunction) {
        return Amounts.list(
                roles.stream()
                        .map(role -> PLAIN_NAME.matcher(role).matches() ? role : "“" + role + "”")
                        .toList(),
                conjunction);
    }

    private static String reason(@Nullable String reason) {
        String given = Objects.requireNonNullElse(reason, "none given");
        return " Reason: " + given + (given.endsWith(".") ? "" : ".");
    }
}
