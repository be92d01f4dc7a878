package dev.portcullis.conformance.resource;

import dev.portcullis.MaxSize;
import dev.portcullis.RequiresRole;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.List;

/** One small body for each type in which a method may take it. */
@Path("sized")
@Produces(MediaType.APPLICATION_JSON)
@RequiresRole("member")
public class SizedResource {

    /** Bytes of a small body. */
    public static final int LIMIT = 4_096;

    private static final int LARGE = 32 << 20;

    @POST
    @Path("bean")
    @Consumes(MediaType.APPLICATION_JSON)
    @MaxSize(LIMIT)
    public Taken bean(NoteText text) {
        return Taken.of(text.text().length());
    }

    @POST
    @Path("text")
    @Consumes(MediaType.TEXT_PLAIN)
    @MaxSize(LIMIT)
    public Taken text(String text) {
        return Taken.of(text.length());
    }

    @POST
    @Path("bytes")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @MaxSize(LIMIT)
    public Taken bytes(byte[] bytes) {
        return Taken.of(bytes.length);
    }

    @POST
    @Path("stream")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @MaxSize(LIMIT)
    public Taken stream(InputStream in) throws IOException {
        return Taken.of(in.readAllBytes().length);
    }

    /** Makes a success of whatever it could read. */
    @POST
    @Path("careless")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @MaxSize(LIMIT)
    public Taken careless(InputStream in) {
        long length = 0;
        try {
            while (in.read() >= 0) {
                length++;
            }
        } catch (IOException e) {
            return new Taken(length);
        }
        return Taken.of(length);
    }

    @POST
    @Path("reader")
    @Consumes(MediaType.TEXT_PLAIN)
    @MaxSize(LIMIT)
    public Taken reader(Reader reader) throws IOException {
        return Taken.of(reader.transferTo(new StringWriter()));
    }

    @POST
    @Path("file")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @MaxSize(LIMIT)
    public Taken file(File file) throws IOException {
        long length = file.length();
        Files.delete(file.toPath());
        return Taken.of(length);
    }

    @POST
    @Path("form")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @MaxSize(LIMIT)
    public Taken form(@FormParam("text") String text) {
        return Taken.of(text.length());
    }

    @POST
    @Path("parts")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @MaxSize(LIMIT)
    public Taken parts(InputStream in) throws IOException {
        return Taken.of(in.readAllBytes().length);
    }

    @POST
    @Path("unread")
    public Taken unread() {
        return Taken.of(0);
    }

    @POST
    @Path("json")
    @Consumes(MediaType.APPLICATION_JSON)
    @MaxSize(LARGE)
    public Taken json(Payload payload) {
        List<String> rows = payload.rows();
        return Taken.of(rows == null ? 0 : rows.size());
    }

    @GET
    @Path("word")
    public Taken word(@QueryParam("word") @MaxSize(Word.LIMIT) String word) {
        Probe.bind();
        return Taken.of(Word.matches(word) ? word.length() : 0);
    }

    @POST
    @Path("word")
    @Consumes(MediaType.APPLICATION_JSON)
    @MaxSize(LIMIT)
    public Taken word(Word word) {
        return Taken.of(word.text().length());
    }
}
