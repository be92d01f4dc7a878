package dev.portcullis.report.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** After a change that is meant, {@code mvn -pl report test -Dportcullis.golden=refresh} rewrites {@code vault.lock}. */
class LockTextTest {

    private static final Path EXPECTED = Vault.FOLDER.resolve("vault.lock");
    private static final String VAULT = LockText.write(Vault.lock());

    @Test
    void theVault() throws IOException {
        if ("refresh".equals(System.getProperty("portcullis.golden"))) {
            Files.writeString(EXPECTED, VAULT);
        }
        assertThat(VAULT).isEqualTo(Files.readString(EXPECTED));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        assertThat(LockText.read(VAULT)).isEqualTo(Vault.lock());
        assertThat(LockText.read(VAULT.replace("\n", "\r\n")))
                .as("as version control checks it out on Windows")
                .isEqualTo(Vault.lock());
    }

    static IntStream facts() {
        return IntStream.range(1, lines().size());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aLineThatStandsTwiceIsRefused(int index) {
        List<String> lines = lines();
        lines.add(index + 1, lines.get(index));

        assertThat(refused(lines).line()).isBetween(index + 2, lines.size());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void linesOutOfOrderAreRefused(int index) {
        List<String> lines = lines();
        if (index + 1 < lines.size() && indent(lines.get(index)).equals(indent(lines.get(index + 1)))) {
            Collections.swap(lines, index, index + 1);

            assertThat(refused(lines).line()).isBetween(index + 1, index + 3);
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void anUnknownKindIsRefused(int index) {
        List<String> lines = lines();
        lines.set(index, lines.get(index).replaceFirst("^( *)", "$1un"));

        LockFormatException refusal = refused(lines);

        assertThat(refusal.line()).isEqualTo(index + 1);
        assertThat(refusal.problem()).contains("\"un").contains("known are ");
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aLineThatWasCutOffIsRefused(int index) {
        List<String> lines = lines();
        String line = lines.get(index);
        assertThat(IntStream.of(1, 2, 5, line.strip().length() / 2)).allSatisfy(length -> {
            String shorter = line.substring(0, line.length() - length);
            List<String> damaged = lines();
            damaged.set(index, shorter);
            assertThat(reads(damaged)).as(shorter).isNotEqualTo(Vault.lock());
        });
    }

    @ParameterizedTest
    @MethodSource("facts")
    void whatAFailedMergeLeavesIsRefused(int index) {
        for (String marker : List.of("<<<<<<< HEAD", "||||||| 4f1c", "=======", ">>>>>>> feature")) {
            List<String> lines = lines();
            lines.add(index, marker);

            LockFormatException refusal = refused(lines);

            assertThat(refusal.line()).isEqualTo(index + 1);
            assertThat(refusal.problem()).isEqualTo("a merge was left unfinished here");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            portcullis-lock 2              | 1 | this release reads only version 1 of the format
            portcullis-lock                | 1 | the first line is not "portcullis-lock 1"
            ''                             | 1 | the first line is not "portcullis-lock 1"
            profile standard               | 1 | the first line is not "portcullis-lock 1"
            """)
    void anotherFirstLineIsRefused(String first, int line, String problem) {
        LockFormatException refusal = refusal(first + "\n");
        assertThat(refusal.line()).isEqualTo(line);
        assertThat(refusal.problem()).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            access public reason=x ; access nobody     | a second line about the same: access nobody
            access any-role roles=a roles=b            | "roles=b" means nothing here
            access maybe                               | "maybe" is none of public, authenticated, any-role, all-roles, nobody, custom
            access                                     | a word is missing at the end
            access "nobody"                            | written in another way than "access nobody"
            access nobody                   # allowed  | a value is missing at column 15
            access any-role roles=                     | a value is missing at column 23
            access any-role roles="a                   | a quotation mark is missing at the end
            access any-role roles="a"b                 | a space is missing at column 26
            access any-role roles="\\q"                 | a backslash at column 24 escapes nothing
            access any-role roles="\\u{110000}"         | no character has the code u{110000}
            size body many bytes                       | "many" is no number (limit)
            rate r unit=requests permits=1 per=1m      | "1m" is no duration (per)
            owned x denied=404                         | rule= is missing before "denied=404"
            owned x,y rule=R denied=404                | "x,y" is a list, and one value is expected
            """)
    void aLineThatIsNoFactIsRefused(String facts, String problem) {
        String text = "portcullis-lock 1\nendpoint GET /x\n"
                + Stream.of(facts.split(" ; ")).map(fact -> "  " + fact + "\n").reduce("", String::concat);
        assertThat(refusal(text).problem()).isEqualTo(problem);
    }

    @Test
    void aFileThatWasCutOffIsRefused() {
        assertThat(refusal(VAULT.substring(0, VAULT.length() - 1)).problem())
                .isEqualTo("the line does not end, so the file may have been cut off");
        assertThat(refusal("").problem()).isEqualTo("the first line is not \"portcullis-lock 1\"");
    }

    @Test
    void noValueCanHideOrForgeALine() {
        String value = "a\", b = \\ \n  access public\u202E\u200B é 文 \t";
        PolicyLock lock = new PolicyLock(new TreeMap<>(Map.of(
                new Subject.Endpoint("GET", value, Optional.of(value)),
                List.of(new NotOwnedFact(value, Optional.of(value))))));

        String text = LockText.write(lock);

        assertThat(text.lines()).hasSize(3);
        assertThat(text).contains("\"a\\\", b = \\\\ \\u{000A}  access public\\u{202E}\\u{200B} é 文 \\u{0009}\"");
        assertThat(LockText.read(text)).isEqualTo(lock);
    }

    private static String indent(String line) {
        return line.startsWith(" ") ? " " : "";
    }

    private static List<String> lines() {
        return new ArrayList<>(VAULT.lines().toList());
    }

    private static LockFormatException refused(List<String> lines) {
        return refusal(String.join("\n", lines) + "\n");
    }

    private static LockFormatException refusal(String text) {
        LockFormatException refusal = catchThrowableOfType(LockFormatException.class, () -> LockText.read(text));
        assertThat(refusal).as(text).isNotNull();
        return refusal;
    }

    private static Object reads(List<String> lines) {
        try {
            return LockText.read(String.join("\n", lines) + "\n");
        } catch (LockFormatException e) {
            return e;
        }
    }
}
