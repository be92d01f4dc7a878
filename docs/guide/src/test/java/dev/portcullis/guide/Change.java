package dev.portcullis.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a page says to do to a file: a block {@code java Name.java} is the whole of a new file; in a block {@code diff
 * Name.java} hunks, divided by {@code @@}, say by {@code +} and {@code -} what changes among lines that stay.
 */
record Change(boolean whole, String file, String text) {

    static Change of(Page.Block block) {
        String[] info = block.info().split(" ", -1);
        if (info.length != 2) {
            throw new IllegalArgumentException("names no file: " + block.info());
        }
        return new Change(info[0].equals("java"), info[1], block.text());
    }

    void applyIn(Path folder) throws IOException {
        Path target = folder.resolve(file);
        Files.writeString(target, whole ? text : changed(Files.readString(target)));
    }

    private String changed(String source) {
        String result = source;
        for (String hunk : text.split("(?m)^@@\\n", -1)) {
            String before = lines(hunk, " -");
            int at = result.indexOf(before);
            if (before.isEmpty() || at < 0 || result.indexOf(before, at + 1) >= 0) {
                throw new IllegalStateException("stands not exactly once in " + file + ":\n" + before);
            }
            result = result.substring(0, at) + lines(hunk, " +") + result.substring(at + before.length());
        }
        return result;
    }

    private static String lines(String hunk, String kinds) {
        List<String> lines = hunk.lines()
                .filter(line -> !line.isEmpty() && kinds.indexOf(line.charAt(0)) >= 0)
                .map(line -> line.substring(1) + "\n")
                .toList();
        return lines.stream().collect(Collectors.joining());
    }
}
