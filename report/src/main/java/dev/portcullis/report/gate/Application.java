package dev.portcullis.report.gate;

import dev.portcullis.report.PolicyReport;
import dev.portcullis.report.lock.CompiledPolicy;
import dev.portcullis.report.lock.PolicyConflictException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An application in parts.
 *
 * @param parts what each part has compiled
 */
public record Application(List<PolicyReport> parts) {

    public Application {
        parts = List.copyOf(parts);
    }

    /**
     * Reads all parts that have a policy.
     *
     * @throws GateException if one cannot be read
     */
    public static Application read(List<Path> sources) throws IOException {
        List<PolicyReport> parts = new ArrayList<>();
        for (Path source : sources) {
            new PolicySource(source).read().ifPresent(parts::add);
        }
        return new Application(parts);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /**
     * What it allows.
     *
     * @throws GateException if two parts say different things about the same
     */
    public CompiledPolicy policy() {
        try {
            return CompiledPolicy.of(parts);
        } catch (PolicyConflictException e) {
            throw new GateException(e.getMessage() + ". Fix: lock each of them by itself");
        }
    }
}
