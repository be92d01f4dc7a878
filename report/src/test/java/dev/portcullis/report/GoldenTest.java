package dev.portcullis.report;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class GoldenTest {

    @Test
    void jsonOfTheVault() throws IOException {
        Golden.assertSame(PolicyJson.write(Samples.vault()), "vault.json");
    }

    @Test
    void markdownOfTheVault() throws IOException {
        Golden.assertSame(MarkdownReport.render(Samples.vault()), "vault.md");
    }

    @Test
    void htmlOfTheVault() throws IOException {
        Golden.assertSame(HtmlReport.render(Samples.vault()), "vault.html");
    }
}
