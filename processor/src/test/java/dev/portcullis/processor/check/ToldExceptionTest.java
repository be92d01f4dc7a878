package dev.portcullis.processor.check;

import static dev.portcullis.processor.Diagnostics.expect;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToldExceptionTest {

    private static final String MAPPER = """
            record Problem(@Expose String title) {}

            class Mapper implements jakarta.ws.rs.ext.ExceptionMapper<%s> {
                private static final System.Logger LOG = System.getLogger("mapper");

                @Override
                public Response toResponse(%s exception) {%s
                    %s
                }
            }
            """;

    private static final String FOUND = " // warning ToldException: method Mapper.toResponse";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return Response.status(400).entity(exception.getMessage()).build();",
                "return Response.status(400).entity(new Problem(exception.getMessage())).build();",
                "return Response.status(400).entity(\"Failed: \" + exception.getCause().getMessage()).build();",
                "return Response.status(400).header(\"Reason\", exception.toString()).build();",
                "return Response.status(400).entity(String.format(\"%s\", exception.getLocalizedMessage())).build();"
            })
    void messagesOfLibraries(String body) {
        expect(MAPPER.formatted("java.sql.SQLException", "java.sql.SQLException", FOUND, body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return Response.status(400).entity(new Problem(\"That failed\")).build();",
                "LOG.log(System.Logger.Level.ERROR, \"Failed: \" + exception.getMessage()); return Response.status(400).build();",
                "return Response.status(exception.getMessage().contains(\"key\") ? 409 : 400).build();",
                "String message = exception.getMessage(); return Response.status(message == null ? 500 : 400).build();"
            })
    void textsOfTheApplication(String body) {
        expect(MAPPER.formatted("java.sql.SQLException", "java.sql.SQLException", "", body));
    }

    @Test
    void messagesOfTheApplicationsOwnExceptions() {
        expect(MAPPER.formatted(
                        "Conflict",
                        "Conflict",
                        "",
                        "return Response.status(409).entity(exception.getMessage()).build();")
                + """

                class Conflict extends RuntimeException {
                    Conflict(String message) {
                        super(message);
                    }
                }
                """);
    }

    @Test
    void whatIsNoMapper() {
        expect("""
                class Report {
                    Response of(Exception exception) {
                        return Response.status(400).entity(exception.getMessage()).build();
                    }
                }
                """);
    }
}
