package dev.portcullis.runtime.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.runtime.archive.UnsafeArchiveException.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveNameTest {

    private static String onlyName(Part part) throws IOException {
        try (SafeArchive archive = SafeArchive.open(ZipBuilder.zip(part))) {
            return archive.entries().get(0).name();
        }
    }

    private static Part named(byte[] name, int flags) {
        return Part.stored("", "content").with(part -> {
            part.name = name;
            part.localName = name;
            part.flags = flags;
            part.localFlags = flags;
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "//",
                "/etc/passwd",
                "//server/share",
                "..",
                "../",
                "../../etc/passwd",
                "a/../../b",
                "a/..",
                "a/../",
                ".",
                "./a",
                "a/./b",
                "a//b",
                "a//",
                ".. /a",
                "a/.. ./b",
                "a/.../b",
                " ",
                "..\\a",
                "a\\b",
                "\\\\server\\share",
                "C:/windows",
                "c:a",
                "a/C:/b",
                "a\0.txt",
                "a\nb",
                "a\rb",
                "\u001b[2J",
                "a\u007f",
                "a\u0085b"
            })
    void namesThatLeadElsewhereAreRefused(String name) {
        Reading.refusedAtOpening(ZipBuilder.zip(Part.stored(name, "")), Reason.UNSAFE_NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", ".profile", "..a", "a..b/c...", "a b/ c", "xy:z", "12:30", "10:1/a", "ä/日本語/🦀", "~", "-rf"
            })
    void otherNamesAreKept(String name) throws IOException {
        assertThat(onlyName(Part.stored(name, "content"))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "a,a",
        "a,A",
        "dir/a,DIR/A",
        "a,a/",
        "\u00e4,a\u0308",
        "\u00c4,a\u0308",
        "\u03c3,\u03c2",
        "stra\u00dfe,STRASSE"
    })
    void namesThatSomeFileSystemTakesForOneAreRefused(String first, String second) {
        byte[] zip = ZipBuilder.zip(Part.stored(first, ""), Part.stored(second, ""));

        Reading.refusedAtOpening(zip, Reason.DUPLICATE_NAME);
    }

    @Test
    void aNameIsNoLongerThanAPath() throws IOException {
        String longest = ("a".repeat(255) + "/").repeat(4);

        assertThat(onlyName(Part.stored(longest, ""))).hasSize(1024);
        Reading.refusedAtOpening(ZipBuilder.zip(Part.stored(longest + "a", "")), Reason.UNSAFE_NAME);
        Reading.refusedAtOpening(ZipBuilder.zip(Part.stored("a/" + "a".repeat(256), "")), Reason.UNSAFE_NAME);
    }

    @Test
    void whatIsFlaggedAsUtf8AndIsNoneIsRefused() {
        Reading.refusedAtOpening(ZipBuilder.zip(named(new byte[] {'a', (byte) 0x81}, 1 << 11)), Reason.UNSAFE_NAME);
        // an overlong slash
        Reading.refusedAtOpening(
                ZipBuilder.zip(named(new byte[] {'.', '.', (byte) 0xC0, (byte) 0xAF}, 1 << 11)), Reason.UNSAFE_NAME);
    }

    @Test
    void whatIsNotFlaggedIsUtf8OrCodePage437() throws IOException {
        assertThat(onlyName(named("Übersicht".getBytes(StandardCharsets.UTF_8), 0)))
                .isEqualTo("Übersicht");
        assertThat(onlyName(named("Übersicht".getBytes(Charset.forName("IBM437")), 0)))
                .isEqualTo("Übersicht");
    }

    @Test
    void theCodePageIsThatOfTheJdk() throws IOException {
        for (int b = 0x80; b <= 0xFF; b++) {
            byte[] raw = {'a', (byte) b, 'b'};
            assertThat(EntryName.of(ByteBuffer.wrap(raw), false).value())
                    .isEqualTo(new String(raw, Charset.forName("IBM437")));
        }
    }

    @Test
    void linksAndDevicesAreRefused() {
        Reading.refusedAtOpening(ofType(0xA000), Reason.SYMLINK);
        for (int type : new int[] {0x1000, 0x2000, 0x6000, 0xC000, 0xF000}) {
            Reading.refusedAtOpening(ofType(type), Reason.SPECIAL_FILE);
        }
    }

    @Test
    void filesAndDirectoriesAreKept() throws IOException {
        assertThat(onlyName(Part.stored("file", "content").with(part -> part.attributes = 0100644 << 16)))
                .isEqualTo("file");
        assertThat(onlyName(Part.stored("dir/", "").with(part -> part.attributes = 0040755 << 16 | 0x10)))
                .isEqualTo("dir/");
        assertThat(onlyName(Part.stored("dir/", "").with(part -> part.attributes = 0xFFFF << 16 | 0x10)))
                .isEqualTo("dir/");
    }

    @Test
    void messagesHoldNoNames() {
        for (Reason reason : Reason.values()) {
            assertThat(new UnsafeArchiveException(reason)).hasMessageMatching("[A-Za-z ,]+");
        }
        assertThat(new UnsafeArchiveException(Reason.TOO_MANY_ENTRIES, 1_000))
                .hasMessage("It has too many entries (limit: 1000)");
    }

    private static byte[] ofType(int type) {
        return ZipBuilder.zip(Part.stored("link", "/etc/passwd").with(part -> part.attributes = (type | 0777) << 16));
    }
}
