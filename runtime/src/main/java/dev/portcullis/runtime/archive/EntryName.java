package dev.portcullis.runtime.archive;

import dev.portcullis.runtime.archive.UnsafeArchiveException.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name that means a place below the directory it is resolved against, on every system (CWE-22). */
record EntryName(String value) {

    /** The longest path of macOS ({@code PATH_MAX}). Composing thousands of accents takes the square of their number. */
    static final int MAX_BYTES = 1024;

    /** No file system in wide use has longer segments. */
    private static final Pattern LONG_SEGMENT = Pattern.compile("[^/]{256}");

    /** Windows removes dots and spaces at the end of a segment, so that {@code ".. "} is {@code ".."} to it. */
    private static final Pattern NO_SEGMENT = Pattern.compile("(?:^|/)[. ]*(?:/|$)");

    private static final Pattern DRIVE = Pattern.compile("(?:^|/)\\p{L}:");

    /** Code page 437 (APPNOTE appendix D), which a runtime without the module {@code jdk.charsets} does not have. */
    private static final String CP437 = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
            + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

    static EntryName of(ByteBuffer raw, boolean utf8) throws UnsafeArchiveException {
        EntryName name = new EntryName(decode(raw, utf8));
        if (name.isUnsafe()) {
            throw new UnsafeArchiveException(Reason.UNSAFE_NAME);
        }
        return name;
    }

    boolean isDirectory() {
        return value.endsWith("/");
    }

    /** The same for names that some file system takes for one. */
    String key() {
        String composed =
                Normalizer.normalize(isDirectory() ? value.substring(0, value.length() - 1) : value, Form.NFC);
        // both ways: some letters have two lower-case forms, such as the sigma
        return Normalizer.normalize(composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Form.NFC);
    }

    private boolean isUnsafe() {
        String path = isDirectory() ? value.substring(0, value.length() - 1) : value;
        return NO_SEGMENT.matcher(path).find()
                || LONG_SEGMENT.matcher(path).find()
                || DRIVE.matcher(path).find()
                || path.indexOf('\\') >= 0
                || path.chars().anyMatch(Character::isISOControl);
    }

    /** Many writers on Unix leave out the flag of UTF-8; what is none is the code page that the format had first. */
    private static String decode(ByteBuffer raw, boolean utf8) throws UnsafeArchiveException {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(raw.duplicate()).toString();
        } catch (CharacterCodingException e) {
            if (utf8) {
                throw new UnsafeArchiveException(Reason.UNSAFE_NAME, e);
            }
            return cp437(raw);
        }
    }

    private static String cp437(ByteBuffer raw) {
        StringBuilder name = new StringBuilder(raw.limit());
        for (int i = 0; i < raw.limit(); i++) {
            int b = Byte.toUnsignedInt(raw.get(i));
            name.append(b < 0x80 ? (char) b : CP437.charAt(b - 0x80));
        }
        return name.toString();
    }
}
