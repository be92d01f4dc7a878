package dev.portcullis.benchmarks.limit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Commands that a server has carried out. It counts those within scripts, too; each script of either peer, at a key that
 * exists, reads it with one GET.
 *
 * @param scripts EVAL and EVALSHA
 * @param gets GET, within scripts or not
 */
record CommandCount(long scripts, long gets) {

    private static final Pattern CALLS = Pattern.compile("cmdstat_(\\w+):calls=(\\d+)");

    /** What {@code INFO commandstats} says. */
    static CommandCount of(String statistics) {
        long scripts = 0;
        long gets = 0;
        Matcher calls = CALLS.matcher(statistics);
        while (calls.find()) {
            long count = Long.parseLong(calls.group(2));
            switch (calls.group(1)) {
                case "eval", "evalsha" -> scripts += count;
                case "get" -> gets += count;
                default -> {}
            }
        }
        return new CommandCount(scripts, gets);
    }

    CommandCount since(CommandCount before) {
        return new CommandCount(scripts - before.scripts, gets - before.gets);
    }

    /** What clients asked for, and waited for. */
    long sent() {
        long alone = gets - scripts;
        return scripts + alone;
    }
}
