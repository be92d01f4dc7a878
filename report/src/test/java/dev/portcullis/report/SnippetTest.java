package dev.portcullis.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnippetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '^',
            value = {
                "add @RateLimited(permits = 60, per = \"PT1M\"); @RateLimited(permits = 60, per = \"PT1M\")",
                "add @RequiresRole(\"…\"), @Authenticated or nothing; @RequiresRole(\"…\")",
                "write @Authenticated. Then go on; @Authenticated",
                "write @jakarta.ws.rs.Path(\"a\"); @jakarta.ws.rs.Path(\"a\")",
                "add @PublicAccess(reason = \"a) b\") here; @PublicAccess(reason = \"a) b\")",
                "add @Returns(type = A.class, roles = {\"a\", f(1)}) here; @Returns(type = A.class, roles = {\"a\", f(1)})",
                "add @Broken(never closed; @Broken",
                "use java.util.UUID; ^^",
            })
    void isTheAnnotationToType(String fix, String code) {
        assertThat(Snippet.of(fix)).isEqualTo(code);
    }
}
