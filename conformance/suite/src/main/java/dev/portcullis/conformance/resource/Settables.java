package dev.portcullis.conformance.resource;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.portcullis.Accept;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One body for each way in which a library sets something. */
public final class Settables {

    private Settables() {}

    /** What all of them share. */
    public abstract static class Named implements Settable {

        @Accept
        public @Nullable String name;

        @Override
        public @Nullable String name() {
            return name;
        }
    }

    public static final class BySetter extends Named {

        private @Nullable String hidden;

        public void setRole(String role) {
            hidden = role;
        }

        @Override
        public @Nullable String role() {
            return hidden;
        }
    }

    public static final class ByField extends Named {

        public @Nullable String role;

        @Override
        public @Nullable String role() {
            return role;
        }
    }

    public static final class ByList extends Named {

        private final List<String> all = new ArrayList<>();

        public List<String> getRoles() {
            return all;
        }

        @Override
        public @Nullable String role() {
            return all.isEmpty() ? null : all.get(0);
        }
    }

    public static final class ByMap extends Named {

        private final Map<String, String> all = new LinkedHashMap<>();

        public Map<String, String> getRoles() {
            return all;
        }

        @Override
        public @Nullable String role() {
            return all.isEmpty() ? null : all.keySet().iterator().next();
        }
    }

    public record ByComponent(
            @Accept @Nullable String name, @Nullable String role) implements Settable {}

    public static final class ByCreator implements Settable {

        private final @Nullable String name;
        private final @Nullable String role;

        @JsonCreator
        public ByCreator(
                @Accept @JsonProperty("name") @Nullable String name, @JsonProperty("role") @Nullable String role) {
            this.name = name;
            this.role = role;
        }

        @Override
        public @Nullable String name() {
            return name;
        }

        @Override
        public @Nullable String role() {
            return role;
        }
    }

    public static final class ByNesting extends Named {

        @Accept
        public @Nullable ByField inner;

        @Override
        public @Nullable String role() {
            return inner == null ? null : inner.role;
        }
    }

    public static final class ByElement extends Named {

        @Accept
        public Map<String, List<ByField>> inner = Map.of();

        @Override
        public @Nullable String role() {
            return inner.isEmpty() ? null : inner.values().iterator().next().get(0).role;
        }
    }

    public static final class ByInjection extends Named {

        @JacksonInject("role")
        public @Nullable String role;

        @Override
        public @Nullable String role() {
            return "guest".equals(role) ? null : role;
        }
    }

    public static final class ByCase extends Named {

        @JsonIgnore
        public @Nullable String role;

        @Override
        public @Nullable String role() {
            return role;
        }
    }

    public static final class ByCollection extends Named {

        @JsonProperty(access = JsonProperty.Access.READ_ONLY)
        public List<String> roles = List.of();

        @Override
        public @Nullable String role() {
            return roles.isEmpty() ? null : roles.get(0);
        }
    }

    public static final class ByText extends Named {

        private @Nullable String hidden;

        public ByText() {}

        public ByText(String all) {
            hidden = all;
        }

        @Override
        public @Nullable String role() {
            return hidden;
        }
    }

    /** The second of two names: what looked at the first one was told something else. */
    public static final class ByRepetition extends Named {

        @Override
        public @Nullable String role() {
            return "admin".equals(name) ? name : null;
        }
    }

    /** A mix-in of the application marks it: {@code Trusting}. */
    public static final class ByMixIn extends Named {

        @Nullable
        String role;

        @Override
        public @Nullable String role() {
            return role;
        }
    }

    public static final class ByRole extends Named {

        @Accept(roles = "admin")
        public @Nullable String role;

        @Override
        public @Nullable String role() {
            return role;
        }
    }
}
