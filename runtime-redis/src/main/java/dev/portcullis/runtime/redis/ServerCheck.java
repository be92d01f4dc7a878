package dev.portcullis.runtime.redis;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a server keeps what it is told, from what it says about itself. */
final class ServerCheck {

    private static final int OLDEST = 5;

    /** With any other policy a full memory drops keys that still count: an attacker who fills it frees every lock. */
    private static final Set<String> KEEPING = Set.of("noeviction", "volatile-ttl");

    private ServerCheck() {}

    /**
     * Reads {@code INFO}.
     *
     * @throws IllegalStateException naming the setting, its value and what is allowed
     */
    static void check(String info) {
        Map<String, String> fields = info.lines()
                .filter(line -> line.contains(":") && !line.startsWith("#"))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf(':')),
                        line -> line.substring(line.indexOf(':') + 1).strip(),
                        (first, second) -> first));
        String version = fields.getOrDefault("redis_version", "0");
        if (Integer.parseInt(version.replaceAll("\\D.*", "")) < OLDEST) {
            throw new IllegalStateException("redis_version is " + version + "; allowed is " + OLDEST + " or newer");
        }
        String policy = fields.getOrDefault("maxmemory_policy", "unknown");
        if (!KEEPING.contains(policy)) {
            throw new IllegalStateException(
                    "maxmemory-policy is " + policy + "; allowed are noeviction and volatile-ttl, because others drop"
                            + " locks when the memory is full");
        }
    }
}
