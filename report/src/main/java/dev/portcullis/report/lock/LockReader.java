package dev.portcullis.report.lock;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads a lock line by line, and refuses whatever {@link LockText#write} would not have written there. */
final class LockReader {

    private static final Pattern CONFLICT = Pattern.compile("(<{7}|={7}|>{7}|\\|{7})( .*)?");

    private final List<String> lines;
    private final TreeMap<Subject, List<Fact>> sections = new TreeMap<>();
    private final Set<Object> keys = new HashSet<>();
    private Subject subject = new Subject.Application();
    private List<Fact> facts = new ArrayList<>();
    private String previous = "";
    private int number;

    /** Line feeds become carriage returns and line feeds where version control is told to do so. */
    LockReader(String text) {
        lines = List.of(text.split("\r?\n", -1));
    }

    PolicyLock read() {
        sections.put(subject, facts);
        for (String line : lines.subList(0, lines.size() - 1)) {
            number++;
            try {
                read(line);
            } catch (LineException e) {
                throw new LockFormatException(number, e.problem());
            }
        }
        if (number == 0) {
            throw new LockFormatException(1, "the first line is not \"" + LockText.HEAD + "\"");
        }
        if (!lines.get(lines.size() - 1).isEmpty()) {
            throw new LockFormatException(number + 1, "the line does not end, so the file may have been cut off");
        }
        return new PolicyLock(sections);
    }

    private void read(String line) {
        if (CONFLICT.matcher(line).matches()) {
            throw new LineException("a merge was left unfinished here");
        }
        if (number == 1) {
            head(line);
        } else if (line.startsWith(LockText.INDENT) && !(subject instanceof Subject.Application)) {
            fact(line.substring(LockText.INDENT.length()));
        } else if (subject instanceof Subject.Application && !startsSection(line)) {
            fact(line);
        } else {
            section(line);
        }
    }

    private static void head(String line) {
        if (!line.equals(LockText.HEAD)) {
            throw new LineException(
                    line.startsWith("portcullis-lock ")
                            ? "this release reads only version " + LockText.VERSION + " of the format"
                            : "the first line is not \"" + LockText.HEAD + "\"");
        }
    }

    private static boolean startsSection(String line) {
        return line.startsWith(Subject.Endpoint.KIND + " ") || line.startsWith(Subject.Type.KIND + " ");
    }

    private void section(String line) {
        LockLine parsed = LineReader.read(line);
        Fields fields = new Fields(parsed);
        Subject next;
        if (parsed.kind().equals(Subject.Endpoint.KIND)) {
            next = Subject.Endpoint.read(fields);
        } else if (parsed.kind().equals(Subject.Type.KIND)) {
            next = Subject.Type.read(fields);
        } else {
            throw new LineException("\"" + parsed.kind() + "\" begins no section; known are " + Subject.Endpoint.KIND
                    + ", " + Subject.Type.KIND);
        }
        requireWritten(next.text(), line);
        if (sections.containsKey(next)) {
            throw new LineException(next.words() + " stands here a second time");
        }
        if (next.compareTo(subject) < 0) {
            throw new LineException(next.words() + " is out of order: it belongs before " + subject.words());
        }
        subject = next;
        facts = new ArrayList<>();
        sections.put(subject, facts);
        keys.clear();
        previous = "";
    }

    private void fact(String line) {
        Fact fact = FactKind.read(LineReader.read(line), subject);
        requireWritten(fact.text(), line);
        if (!keys.add(fact.key())) {
            throw new LineException("a second line about the same: " + line);
        }
        if (line.compareTo(previous) < 0) {
            throw new LineException("out of order: it belongs before \"" + previous + "\"");
        }
        previous = line;
        facts.add(fact);
    }

    /** One way to write a fact, so that equal policies are equal files. */
    private static void requireWritten(String written, String line) {
        if (!written.equals(line)) {
            throw new LineException("written in another way than \"" + written + "\"");
        }
    }
}
