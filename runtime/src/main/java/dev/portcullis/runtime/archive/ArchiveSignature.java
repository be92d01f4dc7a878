package dev.portcullis.runtime.archive;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** How archives and compressed files begin. */
final class ArchiveSignature {

    /** The longest of them. */
    static final int LENGTH = 6;

    private static final List<byte[]> SIGNATURES = Stream.of(
                    "504b0304", // zip
                    "504b0506", // zip without entries
                    "504b0708", // zip of several parts
                    "504b3030", // zip of several parts that became one
                    "1f8b", // gzip
                    "fd377a585a00", // xz
                    "377abcaf271c", // 7z
                    "425a68", // bzip2
                    "526172211a07", // rar
                    "28b52ffd") // zstd
            .map(HexFormat.of()::parseHex)
            .toList();

    private ArchiveSignature() {}

    static boolean begins(byte[] content, int length) {
        return SIGNATURES.stream()
                .anyMatch(signature -> signature.length <= length
                        && Arrays.equals(signature, 0, signature.length, content, 0, signature.length));
    }
}
