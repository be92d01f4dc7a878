package dev.portcullis.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that share what they say. */
class ReportPagesTest {

    private static final PolicyChanges CHANGES = new PolicyChanges(
            "policy.lock",
            List.of(new PolicyChange(PolicyChange.Kind.WEAKER, "GET /documents", "role admin", "public")));

    @TempDir
    private Path folder;

    @Test
    void areWhatEachRendererMakesAlone() throws IOException {
        ReportPages pages = ReportPages.of(Samples.vault());
        Path page = folder.resolve("policy.html");

        assertThat(pages.markdown()).isEqualTo(MarkdownReport.render(Samples.vault()));
        pages.writeHtml(page);
        assertThat(page).content().isEqualTo(HtmlReport.render(Samples.vault()));
        assertThat(pages.markdown()).isEqualTo(MarkdownReport.render(Samples.vault()));
    }

    @Test
    void tellWhatHasChanged() throws IOException {
        ReportPages pages = ReportPages.of(Samples.vault(), CHANGES);
        Path page = folder.resolve("policy.html");

        pages.writeHtml(page);
        assertThat(page).content().isEqualTo(HtmlReport.render(Samples.vault(), CHANGES));
        assertThat(pages.markdown())
                .isEqualTo(MarkdownReport.render(Samples.vault(), CHANGES))
                .contains("**❌ weaker**");
    }
}
