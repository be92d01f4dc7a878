package dev.portcullis.conformance.resteasy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.conformance.HiddenFiles;
import dev.portcullis.conformance.Server;
import dev.portcullis.conformance.exposure.Answer;
import dev.portcullis.conformance.exposure.Compiled;
import dev.portcullis.conformance.exposure.CompiledApplication;
import dev.portcullis.conformance.exposure.Source;
import dev.portcullis.conformance.resource.Probe;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * RESTEasy's filter for JSON Patch, which comes with its provider of Jackson, calls the method for GET by itself and
 * patches what it returns.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResteasyPatchFilterTest {

    private static final Source RESOURCE = new Source("com.acme.NoteResource", """
            package com.acme;

            import dev.portcullis.*;
            import dev.portcullis.conformance.resource.Probe;
            import jakarta.ws.rs.*;

            @Path("note")
            public class NoteResource {
                public record Note(@Expose String text, String secret) {}

                public record Change(@Accept String text) {}

                @GET
                @RequiresRole("admin")
                public Note get() {
                    Probe.run();
                    return new Note("text", "Canary");
                }

                @PATCH
                @RequiresRole("member")
                public Note change(Change change) {
                    return new Note(change.text(), "Canary");
                }

                @GET
                @Path("json")
                @RequiresRole("admin")
                public Note getJson() {
                    return get();
                }

                @PATCH
                @Path("json")
                @Consumes("application/json")
                @RequiresRole("member")
                public Note changeJson(Change change) {
                    return change(change);
                }
            }
            """);

    private final Server.Running guarded = start(Compiled.guarded(List.of(RESOURCE)), path -> false);
    private final Server.Running unguarded =
            start(Compiled.plain(List.of(RESOURCE)), path -> path.contains("/runtime/target/"));

    /** With the filter on, as it is where Jackson is preferred. */
    private static Server.Running start(Compiled compiled, Predicate<String> hidden) {
        CompiledApplication application = new CompiledApplication(compiled.loader(), List.of("com.acme.NoteResource"));
        return application.started(() -> HiddenFiles.from(
                () -> new ResteasyServer()
                        .discovering()
                        .start(
                                application,
                                deployment -> {},
                                web -> web.addInitParameter("resteasy.preferJacksonOverJsonB", "true")),
                hidden));
    }

    @AfterAll
    void stop() {
        guarded.close();
        unguarded.close();
    }

    @ParameterizedTest
    @CsvSource({
        "note, application/json-patch+json",
        "note, application/merge-patch+json",
        "note, application/*",
        "note, */*",
        "note/json, application/*",
        "note/json, */*"
    })
    void theMethodForGetIsNotCalledForSomebodyWhoMayNot(String path, String type) {
        for (String body : List.of("[]", "{}", "[{\"op\":\"test\",\"path\":\"/secret\",\"value\":\"Canary\"}]")) {
            Answer answer = patch(guarded, path, type, body);
            assertThat(Probe.runs()).as(answer.toString()).isZero();
            assertThat(answer.status()).as(answer.toString()).isNotEqualTo(500);
            assertThat(answer.body()).doesNotContain("secret");

            patch(unguarded, path, type, body);
            assertThat(Probe.runs()).as("unguarded").isEqualTo(1);
        }
    }

    @Test
    void whatWasSentReachesTheMethod() {
        assertThat(patch(guarded, "note", "application/merge-patch+json", "{\"text\":\"new\"}")
                        .body())
                .isEqualTo("{\"text\":\"new\"}");
    }

    private static Answer patch(Server.Running server, String path, String type, String body) {
        Probe.reset();
        return Answer.of(HttpRequest.newBuilder(server.uri().resolve(path))
                .header("Authorization", "Test bob member")
                .header("Content-Type", type)
                .method("PATCH", HttpRequest.BodyPublishers.ofString(body)));
    }
}
