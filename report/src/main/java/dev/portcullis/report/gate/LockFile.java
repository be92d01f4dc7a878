package dev.portcullis.report.gate;

import dev.portcullis.report.lock.LockFormatException;
import dev.portcullis.report.lock.LockText;
import dev.portcullis.report.lock.PolicyLock;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** {@code policy.lock} on disk. */
final class LockFile {

    private final Path path;

    LockFile(Path path) {
        this.path = path;
    }

    /**
     * What it says; empty when there is none.
     *
     * @throws GateException if it says nothing that could be compared
     */
    Optional<PolicyLock> read(Commands commands) throws IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LockText.read(Files.readString(path, StandardCharsets.UTF_8)));
        } catch (LockFormatException e) {
            throw new GateException("[" + GateFinding.OUT_OF_DATE + "] " + path + ":" + e.line() + ": " + e.problem()
                    + ". Fix: take one side as a whole, for example with git checkout --theirs " + path.getFileName()
                    + ", then " + commands.lock() + ". docs/rules/" + GateFinding.OUT_OF_DATE + ".md");
        } catch (CharacterCodingException e) {
            throw new GateException(
                    "[" + GateFinding.OUT_OF_DATE + "] " + path + ": not a text in UTF-8. Fix: restore it from"
                            + " version control. docs/rules/" + GateFinding.OUT_OF_DATE + ".md");
        }
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    void write(PolicyLock lock) throws IOException {
        Files.writeString(path, LockText.write(lock), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
