package dev.portcullis.benchmarks.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;

/** Calls one application in process, as a container does once it has parsed a request. */
final class Calls {

    static final String CALLER = "user-1000000000@example.org";
    static final String ROLE = "member";
    static final UUID ID = UUID.fromString("5f0c54f1-9a1c-4f1d-8f4e-0d9b7c6c2b11");

    private static final URI BASE = URI.create("http://localhost/");
    private static final byte[] BODY =
            "{\"title\":\"Groceries\",\"content\":\"Bread, butter, a dozen eggs\"}".getBytes(UTF_8);
    private static final SecurityContext MEMBER = new LoggedIn(() -> CALLER, ROLE);
    private static final SecurityContext STRANGER = new LoggedIn(() -> CALLER, "guest");

    private final ApplicationHandler application;
    private final URI note;
    private final URI notes;

    Calls(ApplicationHandler application, String path) {
        this.application = application;
        this.notes = BASE.resolve(path);
        this.note = BASE.resolve(path + "/" + ID);
    }

    /** A GET by a caller who may. */
    ContainerResponse get() {
        return answer(request(note, "GET", MEMBER));
    }

    /** A GET of another note. */
    ContainerResponse get(UUID id) {
        return answer(request(notes.resolve(notes.getPath() + "/" + id), "GET", MEMBER));
    }

    /** A POST by a caller who may. */
    ContainerResponse post() {
        return answer(withBody(request(notes, "POST", MEMBER), BODY));
    }

    /** A POST of another body. */
    ContainerResponse post(String body) {
        return answer(withBody(request(notes, "POST", MEMBER), body.getBytes(UTF_8)));
    }

    /** A GET by a caller without the role. */
    ContainerResponse refusedGet() {
        return answer(request(note, "GET", STRANGER));
    }

    /** A POST by a caller without the role. */
    ContainerResponse refusedPost() {
        return answer(withBody(request(notes, "POST", STRANGER), BODY));
    }

    private ContainerRequest request(URI uri, String method, SecurityContext caller) {
        return new ContainerRequest(
                BASE, uri, method, caller, new MapPropertiesDelegate(), application.getConfiguration());
    }

    private static ContainerRequest withBody(ContainerRequest request, byte[] body) {
        request.header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        request.header(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length));
        request.setEntityStream(new ByteArrayInputStream(body));
        return request;
    }

    private ContainerResponse answer(ContainerRequest request) {
        try {
            return application.apply(request).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
