package dev.portcullis.report.lock;

import dev.portcullis.report.AccessEntry;
import dev.portcullis.report.AccessEntry.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who may call an endpoint.
 *
 * @param roles sorted; empty unless the kind has roles
 * @param rule the class that decides; empty unless {@link Kind#CUSTOM}
 * @param reason why it is public; empty unless {@link Kind#PUBLIC} with a reason
 */
public record AccessFact(Kind kind, List<String> roles, Optional<String> rule, Optional<String> reason)
        implements Fact {

    static final String KIND = "access";

    public AccessFact {
        roles = List.copyOf(roles);
    }

    static AccessFact of(AccessEntry entry) {
        return new AccessFact(
                entry.kind(),
                entry.roles().stream().distinct().sorted().toList(),
                Optional.ofNullable(entry.rule()),
                Optional.ofNullable(entry.reason()));
    }

    static AccessFact read(Fields fields) {
        Kind kind = fields.one(fields.word(), List.of(Kind.values()), AccessFact::word);
        return fields.end(
                new AccessFact(kind, fields.values("roles"), fields.optional("rule"), fields.optional("reason")));
    }

    @Override
    public Object key() {
        return KIND;
    }

    @Override
    public LockLine line() {
        return LockLine.of(KIND)
                .word(word(kind))
                .values("roles", roles)
                .value("rule", rule)
                .value("reason", reason)
                .line();
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
