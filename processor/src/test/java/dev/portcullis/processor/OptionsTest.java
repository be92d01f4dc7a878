package dev.portcullis.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.processor.model.Settings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void haveDefaults() {
        Options options = parse(Map.of());
        assertThat(options.mistakes()).isEmpty();
        assertThat(options.settings()).isEqualTo(new Settings(false, Map.of(), "docs/rules/", TODAY));
        assertThat(options.reportDir()).isEmpty();
        assertThat(options.reportFormats()).containsExactly("csv", "html", "json", "md", "sarif");
    }

    @Test
    void areRead() {
        Options options = parse(Map.of(
                "portcullis.profile", "strict",
                "portcullis.severity.SensitiveName", "off",
                "portcullis.severity.MissingRateLimit", "error",
                "portcullis.report.dir", "build/policy",
                "portcullis.report.formats", "json, md",
                "portcullis.docs", "https://example.org/rules"));
        assertThat(options.mistakes()).isEmpty();
        assertThat(options.settings().strict()).isTrue();
        assertThat(options.settings().docs()).isEqualTo("https://example.org/rules/");
        assertThat(options.settings().severities())
                .containsEntry("SensitiveName", Settings.Severity.OFF)
                .containsEntry("MissingRateLimit", Settings.Severity.ERROR);
        assertThat(options.reportDir()).contains(Path.of("build/policy"));
        assertThat(options.reportFormats()).containsExactly("json", "md");
    }

    @Test
    void ofOthersAreLeftAlone() {
        assertThat(parse(Map.of("mapstruct.verbose", "true")).mistakes()).isEmpty();
    }

    @Test
    void thatDoNotExistAreMistakesWithASuggestionWhenOneIsClose() {
        assertThat(parse(Map.of("portcullis.profil", "strict")).mistakes())
                .containsExactly("unknown option -Aportcullis.profil; did you mean -Aportcullis.profile?");
        assertThat(parse(Map.of("portcullis.severity.SensitiveNames", "off")).mistakes())
                .containsExactly("unknown option -Aportcullis.severity.SensitiveNames;"
                        + " did you mean -Aportcullis.severity.SensitiveName?");
        assertThat(parse(Map.of("portcullis.verbose", "true")).mistakes())
                .containsExactly("unknown option -Aportcullis.verbose; known are -Aportcullis.profile,"
                        + " -Aportcullis.report.dir, -Aportcullis.report.formats, -Aportcullis.docs,"
                        + " -Aportcullis.severity.<Rule>");
    }

    @Test
    void withAValueThatIsNotAllowedAreMistakes() {
        assertThat(parse(Map.of("portcullis.profile", "lax")).mistakes())
                .containsExactly("-Aportcullis.profile=lax is not one of standard, strict");
        assertThat(parse(Map.of("portcullis.report.formats", "json,pdf")).mistakes())
                .containsExactly("-Aportcullis.report.formats=pdf is not one of json, md, html, sarif, csv");
        assertThat(parse(Map.of("portcullis.severity.SensitiveName", "ERROR")).mistakes())
                .containsExactly("-Aportcullis.severity.SensitiveName=ERROR is not one of error, warning, off");
    }

    private static Options parse(Map<String, String> given) {
        return Options.parse(given, TODAY);
    }
}
