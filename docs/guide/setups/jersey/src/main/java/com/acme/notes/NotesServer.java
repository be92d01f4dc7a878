package com.acme.notes;

import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

public final class NotesServer {

    private NotesServer() {}

    public static HttpServer start(URI uri) {
        return GrizzlyHttpServerFactory.createHttpServer(
                uri, new ResourceConfig(NoteResource.class, CallerFilter.class));
    }
}
