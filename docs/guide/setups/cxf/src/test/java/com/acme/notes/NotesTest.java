package com.acme.notes;

import java.net.ServerSocket;
import java.net.URI;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.utils.ResourceUtils;
import org.junit.jupiter.api.Test;

class NotesTest {

    @Test
    void theNotesAreGuarded() throws Exception {
        URI address = URI.create("http://localhost:" + freePort() + "/");
        JAXRSServerFactoryBean factory =
                ResourceUtils.createApplication(new NotesApplication(), false, false, false, null);
        factory.setAddress(address.toString());
        Server server = factory.create();
        try {
            Guarded.check(address);
        } finally {
            server.destroy();
        }
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
