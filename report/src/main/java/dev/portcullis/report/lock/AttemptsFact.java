package dev.portcullis.report.lock;

import dev.portcullis.report.AttemptEntry;
import java.time.Duration;
import java.util.List;

/**
 * A limit on guesses at one account.
 *
 * @param group the endpoints of one group count together
 * @param max failures until the account locks
 * @param failureStatuses sorted; empty where every call counts
 */
public record AttemptsFact(
        String group,
        String account,
        long max,
        Duration lockFor,
        Duration within,
        boolean everyCall,
        List<String> failureStatuses,
        boolean clearedBySuccess,
        long maxPerClient)
        implements Fact {

    static final String KIND = "attempts";

    private static final List<String> EVERY_CALL = List.of("every-call");
    private static final String CLEARS = "clears";
    private static final String KEEPS = "keeps";

    public AttemptsFact {
        failureStatuses = List.copyOf(failureStatuses);
    }

    static AttemptsFact of(AttemptEntry entry) {
        return new AttemptsFact(
                entry.group(),
                entry.key(),
                entry.max(),
                Duration.parse(entry.lockFor()),
                Duration.parse(entry.within()),
                entry.everyCall(),
                entry.everyCall()
                        ? List.of()
                        : entry.failureStatuses().stream()
                                .distinct()
                                .sorted()
                                .map(String::valueOf)
                                .toList(),
                entry.clearedBySuccess(),
                entry.maxPerClient());
    }

    static AttemptsFact read(Fields fields) {
        String group = fields.word();
        String account = fields.value("key");
        long max = fields.number("max");
        Duration lockFor = fields.duration("lock-for");
        Duration within = fields.duration("within");
        List<String> counted = fields.values("counts");
        boolean everyCall = counted.equals(EVERY_CALL);
        String success = fields.one(fields.value("success"), List.of(CLEARS, KEEPS), word -> word);
        return fields.end(new AttemptsFact(
                group,
                account,
                max,
                lockFor,
                within,
                everyCall,
                everyCall ? List.of() : counted,
                success.equals(CLEARS),
                fields.number("max-per-client")));
    }

    @Override
    public Object key() {
        return KIND;
    }

    @Override
    public LockLine line() {
        return LockLine.of(KIND)
                .word(group)
                .value("key", account)
                .value("max", max)
                .value("lock-for", lockFor)
                .value("within", within)
                .values("counts", everyCall ? EVERY_CALL : failureStatuses)
                .value("success", clearedBySuccess ? CLEARS : KEEPS)
                .value("max-per-client", maxPerClient)
                .line();
    }
}
