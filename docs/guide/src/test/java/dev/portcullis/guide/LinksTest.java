package dev.portcullis.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every link of the documentation leads somewhere; what stands on other servers is not asked. */
class LinksTest {

    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Path DOCS = ROOT.resolve("docs");
    /** Where builds leave reports. */
    private static final Path SETUPS = DOCS.resolve("guide");

    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");

    @TempDir
    private Path site;

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        Map<Path, Page> pages = pages(
                DOCS,
                ROOT.resolve("README.md"),
                ROOT.resolve("CONTRIBUTING.md"),
                ROOT.resolve("CHANGELOG.md"),
                ROOT.resolve("sample-app/README.md"));

        assertThat(pages).hasSizeGreaterThan(60);
        assertThat(broken(pages)).isEmpty();
    }

    @Test
    void everyPageIsReachedFromTheFirst() throws IOException {
        Map<Path, Page> pages = pages(DOCS);

        Set<Path> unreached = new TreeSet<>(pages.keySet());
        unreached.removeAll(reached(pages, DOCS.resolve("README.md")));
        assertThat(unreached).isEmpty();
    }

    @Test
    void whatIsBrokenIsFound() throws IOException {
        Path first = Files.writeString(site.resolve("first.md"), """
                # A title, with `code()` & more
                [fine](second.md) [fine](#a-title-with-code--more) [fine](second.md#twice-1) [fine](https://example.org/)
                | [no page](third.md) | [no place](second.md#thrice) | ![no picture](x.png) |

                ## [no place in a heading](#nowhere)

                `[no](link.md)`
                """);
        Path second = Files.writeString(site.resolve("second.md"), "# Twice\n\n# Twice\n");
        Path third = Files.writeString(site.resolve("alone.md"), "[fine](first.md)");
        Map<Path, Page> pages = pages(site);

        assertThat(broken(pages))
                .containsExactly(
                        first + " -> third.md",
                        first + " -> second.md#thrice",
                        first + " -> x.png",
                        first + " -> #nowhere");
        assertThat(reached(pages, first)).containsExactly(first, second);
        assertThat(reached(pages, third)).hasSize(3);
    }

    private static Map<Path, Page> pages(Path folder, Path... others) throws IOException {
        Map<Path, Page> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            Stream.concat(files, Stream.of(others))
                    .filter(file -> file.toString().endsWith(".md") && !file.startsWith(SETUPS))
                    .forEach(file -> pages.put(file, Page.read(file)));
        }
        return pages;
    }

    private static List<String> broken(Map<Path, Page> pages) {
        List<String> broken = new ArrayList<>();
        pages.forEach((file, page) -> page.links().stream()
                .filter(link -> !ELSEWHERE.matcher(link).matches())
                .filter(link -> !leads(pages, file, link))
                .forEach(link -> broken.add(file + " -> " + link)));
        return broken;
    }

    private static boolean leads(Map<Path, Page> pages, Path from, String link) {
        Path target = target(from, link);
        int fragment = link.indexOf('#');
        if (fragment < 0) {
            return Files.exists(target);
        }
        Page page = pages.get(target);
        return page != null && page.anchors().contains(link.substring(fragment + 1));
    }

    private static Set<Path> reached(Map<Path, Page> pages, Path start) {
        Set<Path> reached = new LinkedHashSet<>();
        Deque<Path> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            Path file = next.remove();
            Page page = pages.get(file);
            if (page != null && reached.add(file)) {
                page.links().forEach(link -> next.add(target(file, link)));
            }
        }
        return reached;
    }

    /** The file that a link means; none that exists for a link to another server. */
    private static Path target(Path from, String link) {
        String path = link.replaceFirst("#.*", "");
        return path.isEmpty() ? from : from.resolveSibling(path).normalize();
    }
}
