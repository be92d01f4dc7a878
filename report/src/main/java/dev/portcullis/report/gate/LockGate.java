package dev.portcullis.report.gate;

import dev.portcullis.report.PolicyChanges;
import dev.portcullis.report.compare.Change;
import dev.portcullis.report.compare.Comparison;
import dev.portcullis.report.lock.CompiledPolicy;
import dev.portcullis.report.lock.Fact;
import dev.portcullis.report.lock.PolicyLock;
import dev.portcullis.report.lock.Subject;
import dev.portcullis.report.lock.WeakenedFact;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds the compiled policies to what was reviewed. */
public final class LockGate {

    private final LockFile file;
    private final CompiledPolicy compiled;
    private final Commands commands;

    /**
     * A gate.
     *
     * @param file where the lock is, or would be
     * @param compiled what is compiled
     * @param commands what the reader types
     */
    public LockGate(Path file, CompiledPolicy compiled, Commands commands) {
        this.file = new LockFile(file);
        this.compiled = compiled;
        this.commands = commands;
    }

    /**
     * Whether the compiled policies are what the lock says; anything that they may allow beyond it is an error.
     *
     * @param strict whether every other difference is an error too, as it is in continuous integration: else a policy could be
     *     tightened and loosened again unseen
     * @return nothing when they agree
     * @throws GateException if the lock cannot be read
     */
    public List<GateFinding> check(boolean strict) throws IOException {
        Optional<PolicyLock> locked = file.read(commands);
        return locked.isPresent() ? differences(locked.get(), strict) : List.of(missing());
    }

    /**
     * Whether a part of the application allows what the lock does not. What the lock says of the rest is not looked at.
     *
     * @return nothing when it does not
     * @throws GateException if the lock cannot be read
     */
    public List<GateFinding> checkPart() throws IOException {
        Optional<PolicyLock> locked = file.read(commands);
        return locked.isEmpty()
                ? List.of(missing())
                : changes(locked.get()).stream()
                        .filter(change -> change.order().mayAllowMore())
                        .filter(change -> !isToldApart(change.subject(), locked.get()))
                        .map(this::weakened)
                        .toList();
    }

    /** One of several with a route has another name beside the others than alone. */
    private static boolean isToldApart(Subject subject, PolicyLock locked) {
        return subject instanceof Subject.Endpoint alone
                && alone.by().isEmpty()
                && locked.endpoints()
                        .anyMatch(other -> other.by().isPresent()
                                && other.httpMethod().equals(alone.httpMethod())
                                && other.route().equals(alone.route()));
    }

    /**
     * Writes the lock anew.
     *
     * @param reason why it may allow more than before; empty when it may not
     * @return nothing when it was written; else what becomes weaker without a reason
     * @throws GateException if the old lock cannot be read
     */
    public List<GateFinding> lock(Optional<String> reason) throws IOException {
        Optional<PolicyLock> locked = file.read(commands);
        List<Change> weaker = locked.map(this::changes).orElse(List.of()).stream()
                .filter(change -> change.order().mayAllowMore())
                .toList();
        if (!weaker.isEmpty() && reason.isEmpty()) {
            return weaker.stream().map(this::weakened).toList();
        }
        PolicyLock next = locked.map(this::withDecisionsOf).orElse(compiled.lock());
        for (Change change : weaker) {
            next = next.with(
                    change.subject(),
                    List.of(new WeakenedFact(change.dimension().word(), reason.orElseThrow())));
        }
        file.write(next);
        return List.of();
    }

    /**
     * What the compiled policies allow beside the lock, for the readers of a report; empty when there is no lock.
     *
     * @throws GateException if the lock cannot be read
     */
    public Optional<PolicyChanges> changes() throws IOException {
        return file.read(commands)
                .map(locked -> new PolicyChanges(
                        file.name(),
                        changes(locked).stream().map(ChangeText::forReaders).toList()));
    }

    private List<GateFinding> differences(PolicyLock locked, boolean strict) {
        return changes(locked).stream()
                .map(change -> change.order().mayAllowMore() ? weakened(change) : outOfDate(change, strict))
                .toList();
    }

    private List<Change> changes(PolicyLock locked) {
        return Comparison.of(locked, compiled.lock());
    }

    /** What was accepted once stays written down as long as it speaks of something. */
    private PolicyLock withDecisionsOf(PolicyLock locked) {
        PolicyLock next = compiled.lock();
        Set<Subject> present = next.sections().keySet();
        for (Subject subject :
                locked.sections().keySet().stream().filter(present::contains).collect(Collectors.toSet())) {
            List<Fact> decisions = List.copyOf(locked.facts(subject, WeakenedFact.class));
            next = decisions.isEmpty() ? next : next.with(subject, decisions);
        }
        return next;
    }

    private GateFinding missing() {
        return new GateFinding(
                GateFinding.OUT_OF_DATE,
                true,
                file.toString(),
                "it does not exist, so nobody would notice a policy that becomes weaker",
                commands.lock() + ", and add the file to version control",
                Optional.empty());
    }

    private GateFinding weakened(Change change) {
        ChangeText text = new ChangeText(compiled);
        return new GateFinding(
                GateFinding.WEAKENED,
                true,
                text.subject(change.subject()),
                text.problem(change),
                "restore it, or say why with " + commands.acceptWeaker(),
                text.source(change));
    }

    private GateFinding outOfDate(Change change, boolean strict) {
        ChangeText text = new ChangeText(compiled);
        return new GateFinding(
                GateFinding.OUT_OF_DATE,
                strict,
                text.subject(change.subject()),
                text.problem(change) + ", but " + file + " says otherwise",
                commands.lock(),
                text.source(change));
    }
}
