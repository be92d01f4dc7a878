package dev.portcullis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** WCAG 2.2, success criterion 1.4.3 (AA): text stands out from its ground by at least 4.5 to 1. */
class ContrastTest {

    private static final double ENOUGH = 4.5;

    private static final List<String> INKS = List.of("ink", "quiet", "link", "error", "warning", "accent", "public");
    private static final List<String> GROUNDS = List.of("page", "card", "head");
    private static final Pattern PALETTE = Pattern.compile(":root \\{([^}]*)}");
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");

    @Test
    void everyTextIsLegibleInLightDarkAndPrint() {
        List<String> palettes = PALETTE.matcher(HtmlReport.render(Samples.empty()))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(palettes).hasSize(3).allSatisfy(ContrastTest::isLegible);
    }

    private static void isLegible(String palette) {
        Map<String, Double> luminances = luminances(palette);
        for (String ink : INKS) {
            for (String ground : GROUNDS) {
                assertContrast(luminances, ink, ground);
            }
        }
        assertContrast(luminances, "error", "error-soft");
        assertContrast(luminances, "warning", "warning-soft");
    }

    private static void assertContrast(Map<String, Double> luminances, String ink, String ground) {
        double one = Objects.requireNonNull(luminances.get(ink), ink);
        double other = Objects.requireNonNull(luminances.get(ground), ground);
        double contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

        assertThat(contrast).as("%s on %s", ink, ground).isGreaterThanOrEqualTo(ENOUGH);
    }

    private static Map<String, Double> luminances(String palette) {
        Map<String, Double> luminances = new HashMap<>();
        Matcher colour = COLOUR.matcher(palette);
        while (colour.find()) {
            luminances.put(colour.group(1), luminance(Integer.parseInt(colour.group(2), 16)));
        }
        return luminances;
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
