package dev.portcullis.report.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.portcullis.report.PolicyJson;
import dev.portcullis.report.PolicyReport;
import dev.portcullis.report.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CompiledPolicyTest {

    /** What says where, who wrote it, what was found or what stays inside: nothing that is allowed. */
    private static final String NO_POLICY =
            "/(schemaVersion|generator)|/rules/.*|.*/refused/.*|/findings/.*|/overrides/\\d+/weakens"
                    + "|.*/source/line|/endpoints/.*/source/file|.*/origin/.*|/endpoints/\\d+/(resource|method)|.*/withheld/.*|.*/byDefault";

    private static final Pattern NOT_LOCKED = Pattern.compile(NO_POLICY);

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void whateverIsAllowedStandsInTheLock() throws JsonProcessingException {
        String lock = LockText.write(Vault.lock());
        Set<String> silent = new TreeSet<>();
        List<JsonPointer> leaves = leaves();
        for (JsonPointer leaf : leaves) {
            JsonNode changed = MAPPER.readTree(Vault.json());
            change(changed.at(leaf.head()), leaf);
            if (!NOT_LOCKED.matcher(leaf.toString()).matches()
                    && !isMeaningless(changed.at(leaf.head()), leaf)
                    && LockText.write(lock(changed)).equals(lock)) {
                silent.add(leaf.toString());
            }
        }

        assertThat(leaves).hasSizeGreaterThan(400);
        assertThat(silent).isEmpty();
    }

    @Test
    void whatAddsUpToOneIsOne() {
        assertThat(CompiledPolicy.of(List.of(Vault.report(), Vault.report())).lock())
                .isEqualTo(Vault.lock());
    }

    @Test
    void modulesThatDisagreeAreRefused() throws JsonProcessingException {
        JsonNode other = MAPPER.readTree(Vault.json());
        ((ObjectNode) other.at("/endpoints/0/access")).put("kind", "PUBLIC");

        assertThatExceptionOfType(PolicyConflictException.class)
                .isThrownBy(() -> CompiledPolicy.of(List.of(Vault.report(), report(other))))
                .withMessage(
                        "Two modules disagree about GET /documents: \"access authenticated\" and \"access public\"");
    }

    @Test
    void endpointsOfOneRouteAreToldApartByTheirMethods() throws JsonProcessingException {
        JsonNode other = MAPPER.readTree(Vault.json());
        ((ObjectNode) other.at("/endpoints/0")).put("method", "listXml()");

        assertThat(CompiledPolicy.of(List.of(Vault.report(), report(other)))
                        .lock()
                        .endpoints()
                        .map(Subject::text)
                        .toList())
                .contains(
                        "endpoint GET /documents by=com.acme.vault.DocumentResource.list(java.lang.String)",
                        "endpoint GET /documents by=com.acme.vault.DocumentResource.listXml()",
                        "endpoint POST /documents");
    }

    @Test
    void ofSeveralModulesTheWeakerStatementHolds() throws JsonProcessingException {
        JsonNode other = MAPPER.readTree(Vault.json());
        ((ObjectNode) other).put("profile", "strict");
        ((ObjectNode) other.at("/overrides/0")).put("severity", "off");
        ((ObjectNode) other.at("/overrides/1")).put("severity", "off");
        ((ObjectNode) other.at("/waivers/0")).put("until", "2028-01-01");
        ((ObjectNode) other.at("/implied/0"))
                .set("roles", MAPPER.createArrayNode().add("admin"));

        PolicyLock lock =
                CompiledPolicy.of(List.of(Vault.report(), report(other))).lock();

        assertThat(lock.facts(new Subject.Application()))
                .extracting(Fact::text)
                .contains(
                        "profile standard",
                        "override MissingRateLimit off",
                        "override SensitiveName off",
                        "role \"head of records\" implies=admin,member")
                .anyMatch(line -> line.contains("PredictableIdentifier") && line.contains("2028-01-01"))
                .noneMatch(line -> line.contains("PredictableIdentifier") && line.contains("2027-03-31"));
    }

    @Test
    void everyFactLeadsToTheSources() {
        CompiledPolicy policy = CompiledPolicy.of(List.of(Vault.report()));
        Subject login = new Subject.Endpoint("POST", "/login", Optional.empty());

        assertThat(policy.source(login)).contains(new SourceLocation("com/acme/vault/LoginResource.java", 30));
        assertThat(policy.source(
                        login, policy.lock().facts(login, AttemptsFact.class).get(0)))
                .contains(new SourceLocation("com/acme/vault/LoginResource.java", 28));
    }

    private static PolicyLock lock(JsonNode json) {
        try {
            return CompiledPolicy.of(List.of(report(json))).lock();
        } catch (PolicyConflictException e) {
            return new PolicyLock(new TreeMap<>());
        }
    }

    private static PolicyReport report(JsonNode json) {
        return PolicyJson.read(json.toString());
    }

    /** A reason beside a rule, and the answer to a foreign object where none is foreign. */
    private static boolean isMeaningless(JsonNode parent, JsonPointer leaf) {
        return leaf.toString()
                .matches(".*/ownership/\\d+/" + (parent.path("rule").isNull() ? "hidden" : "reason"));
    }

    private static List<JsonPointer> leaves() throws JsonProcessingException {
        List<JsonPointer> found = new ArrayList<>();
        collect(MAPPER.readTree(Vault.json()), JsonPointer.empty(), found);
        return found;
    }

    private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> found) {
        if (node.isValueNode()) {
            if (!at.toString().matches(".*/(access|attempts|request|region)")) {
                found.add(at);
            }
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                collect(node.get(index), at.appendIndex(index), found);
            }
        } else {
            node.properties().forEach(member -> collect(member.getValue(), at.appendProperty(member.getKey()), found));
        }
    }

    /** To another value that is valid there. */
    private static void change(JsonNode parent, JsonPointer leaf) {
        JsonNode changed = other(parent.at(leaf.last()), leaf.last().getMatchingProperty());
        if (parent instanceof ArrayNode array) {
            array.set(leaf.last().getMatchingIndex(), changed);
        } else {
            ((ObjectNode) parent).set(leaf.last().getMatchingProperty(), changed);
        }
    }

    private static JsonNode other(JsonNode value, String member) {
        if (value.isBoolean()) {
            return MAPPER.getNodeFactory().booleanNode(!value.booleanValue());
        }
        if (value.isNumber() && !member.equals("schemaVersion")) {
            return MAPPER.getNodeFactory().numberNode(value.intValue() + 1);
        }
        String text = value.asText();
        return switch (member) {
            case "schemaVersion" -> value;
            case "kind" -> MAPPER.getNodeFactory().textNode(text.equals("PUBLIC") ? "AUTHENTICATED" : "PUBLIC");
            case "severity" ->
                MAPPER.getNodeFactory()
                        .textNode(text.equals("ERROR") ? "WARNING" : text.equals("WARNING") ? "ERROR" : "off");
            case "profile" -> MAPPER.getNodeFactory().textNode("strict");
            case "per", "lockFor", "within" -> MAPPER.getNodeFactory().textNode("PT7S");
            case "unit" ->
                MAPPER.getNodeFactory()
                        .textNode(
                                text.equals("requests")
                                        ? "content-bytes"
                                        : "elements".equals(text) ? "characters" : "elements");
            default -> MAPPER.getNodeFactory().textNode(text + "x");
        };
    }
}
