package dev.portcullis.conformance.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What plain Jackson makes of each case, and which of them do not compile. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeakCasesTest {

    private final ClassLoader plain =
            Compiled.plain(Case.sources(LeakCase.ALL.stream())).loader();
    private final Compiled refused = Compiled.guarded(Case.sources(refused()));

    static Stream<LeakCase> all() {
        return LeakCase.ALL.stream();
    }

    static Stream<Case> refused() {
        return Stream.<Case>concat(LeakCase.ALL.stream(), HttpCase.ALL.stream()).filter(each -> !each.served());
    }

    @ParameterizedTest
    @MethodSource("all")
    void plainJacksonWrites(LeakCase leak) throws Exception {
        String written = mapper(leak).writeValueAsString(entity(leak));

        assertThat(written.contains(CaseText.CANARY)).as(written).isEqualTo(leak.leaks());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void doesNotCompile(Case leak) {
        Map<Long, String> found = new TreeMap<>();
        refused.errors().stream()
                .filter(error -> error.getSource() != null
                        && error.getSource()
                                .getName()
                                .contains("/" + leak.text().slug() + "/"))
                .forEach(error -> found.merge(error.getLineNumber(), rule(error), (one, other) -> one + ", " + other));

        assertThat(found).isEqualTo(leak.text().refusals());
    }

    private static String rule(Diagnostic<?> error) {
        return error.getMessage(null).replaceFirst("(?s)^\\[(\\w+)].*", "$1");
    }

    private Object entity(LeakCase leak) throws ReflectiveOperationException {
        Class<?> resource = plain.loadClass(leak.text().resource());
        Object entity =
                resource.getMethod("get").invoke(resource.getConstructor().newInstance());
        if (entity instanceof Response response) {
            return response.getEntity();
        }
        return entity instanceof GenericEntity<?> generic ? generic.getEntity() : entity;
    }

    /** The resource's own, where the case is about one. */
    private ObjectMapper mapper(LeakCase leak) throws ReflectiveOperationException {
        for (Method method : plain.loadClass(leak.text().resource()).getMethods()) {
            if (method.getName().equals("mapper")) {
                return (ObjectMapper) method.invoke(null);
            }
        }
        return Jackson2.MAPPER;
    }
}
