package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;

class UncontrolledChannelTest {

    @Test
    void streamsOfEvents() {
        expect("""
                @Path("events")
                @Authenticated
                class EventResource {
                    @GET
                    public Flow.Publisher<DocumentView> events() { // error UncontrolledChannel: GET /events (EventResource.events)
                        return null;
                    }

                    @GET
                    @Path("later")
                    public CompletionStage<Flow.Publisher<DocumentView>> later() { // error UncontrolledChannel: GET /events/later (EventResource.later)
                        return null;
                    }
                }
                """);
    }

    @Test
    void entities() {
        expect("""
                @Path("events")
                @Authenticated
                class EventResource {
                    @GET
                    public CompletionStage<List<DocumentView>> events() {
                        return null;
                    }
                }
                """);
    }
}
