package dev.portcullis.processor.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portcullis.processor.builds.Toolchain.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ServiceLoader;
import lombok.Data;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.mapstruct.ap.MappingProcessor;
import org.mapstruct.ap.spi.AstModifyingAnnotationProcessor;

/** MapStruct writes the mapper between entity and view, and waits for Lombok as well. */
class MapStructTest {

    static final Toolchain[] ORDERS = {
        Toolchain.javac().after(MappingProcessor.class), Toolchain.javac().before(MappingProcessor.class),
    };

    static final Toolchain[] WITH_LOMBOK = {
        Toolchain.javac().after(Data.class, MappingProcessor.class, lombokBinding()),
        Toolchain.javac().before(MappingProcessor.class, Data.class, lombokBinding()),
    };

    private static final String MAPPER = """
            @org.mapstruct.Mapper
            public interface NoteMapper {
                NoteView view(Note note);
            }
            """;

    private static final String RESOURCE = """
            @Path("notes") @RequiresRole("editor")
            @Consumes(MediaType.APPLICATION_JSON) @Produces(MediaType.APPLICATION_JSON)
            public class NoteResource {
                private final NoteMapper mapper = new NoteMapperImpl();
                @GET public NoteView get() { return mapper.view(new Note()); }
            }
            """;

    @TempDir
    private Path target;

    @ParameterizedTest
    @FieldSource("ORDERS")
    void resourcesUseMappers(Toolchain toolchain) throws IOException {
        Result result = toolchain.compile(
                target,
                "public class Note { private String text; public String getText() { return text; } }",
                "public record NoteView(@Expose String text) {}",
                MAPPER,
                RESOURCE);

        assertThat(result.messages()).isEmpty();
        assertThat(result.generated()).containsOnlyKeys("NoteView_Exposure.java", "NoteResource_Guard.java");
        assertThat(result.classes().resolve("com/acme/NoteMapperImpl.class")).exists();
    }

    @ParameterizedTest
    @FieldSource("WITH_LOMBOK")
    void mapTypesOfLombok(Toolchain toolchain) throws IOException {
        Result result = toolchain.compile(
                target,
                "@lombok.Data public class Note { private String text; private String internal; }",
                "@lombok.Value @lombok.Builder public class NoteView { @Expose String text; }",
                MAPPER,
                RESOURCE);

        assertThat(result.messages()).isEmpty();
        assertThat(result.generated()).containsOnlyKeys("NoteView_Exposure.java", "NoteResource_Guard.java");
        assertThat(result.generated().get("NoteView_Exposure.java")).contains("getText()");
    }

    /** The jar that tells MapStruct about Lombok; its class hides its name. */
    private static Class<?> lombokBinding() {
        return ServiceLoader.load(AstModifyingAnnotationProcessor.class)
                .findFirst()
                .orElseThrow()
                .getClass();
    }
}
