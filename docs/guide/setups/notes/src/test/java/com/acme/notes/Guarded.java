package com.acme.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.portcullis.runtime.SelfCheck;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** What a set-up has to come to, on whatever it runs. */
final class Guarded {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Guarded() {}

    /** Asks as anybody, as somebody else and as the owner, and then has the application ask itself. */
    static void check(URI application) throws IOException, InterruptedException {
        HttpResponse<String> anonymous = get(application, null);
        assertEquals(401, anonymous.statusCode(), anonymous.body());
        assertTrue(anonymous.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
        assertEquals(403, get(application, "bob").statusCode());

        HttpResponse<String> owner = get(application, "alice");
        assertEquals(200, owner.statusCode(), owner.body());
        assertEquals("{\"id\":1,\"owner\":\"alice\",\"text\":\"Buy milk\"}", owner.body());

        SelfCheck found = SelfCheck.run(application);
        assertEquals(1, found.guarded().size(), found.toString());
        assertEquals(List.of(), found.refused());
        assertEquals(List.of(), found.unreached());
    }

    private static HttpResponse<String> get(URI application, String caller) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(application.resolve("notes/1"));
        if (caller != null) {
            request.header("X-Caller", caller);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
