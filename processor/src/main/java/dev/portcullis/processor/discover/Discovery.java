package dev.portcullis.processor.discover;

import dev.portcullis.processor.model.Discovered;
import dev.portcullis.processor.model.Origin.Level;
import dev.portcullis.processor.model.Policy;
import dev.portcullis.processor.model.Structure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Finds every endpoint of the sources, as Jakarta REST 3.1 sections 3.1 to 3.6 define them. It walks all classes instead of
 * asking for annotated elements: that way it sees endpoints whose annotations stand on an interface in a jar, and custom
 * HTTP methods.
 */
public final class Discovery {

    private final ProcessingEnvironment environment;
    private final Places places;

    /** State of the whole compilation: classes of a later round belong to the same application. */
    private final Catalogs catalogs;

    private final ForeignTypes foreignTypes;

    private final Lombok lombok;

    public Discovery(ProcessingEnvironment environment) {
        this.environment = environment;
        this.places = new Places(environment);
        this.catalogs = new Catalogs(environment.getElementUtils());
        this.foreignTypes = new ForeignTypes(environment.getElementUtils(), places);
        this.lombok = new Lombok(environment.getElementUtils());
    }

    /** Where the places of the findings are. */
    public Places places() {
        return places;
    }

    /**
     * Reads all classes.
     *
     * @param roots packages and top-level types
     * @param last whether no other processor can still generate a missing type
     * @return empty when another processor may still generate a missing type or member: try again in the next round with the
     *     same roots
     */
    public Optional<Discovered> discover(Collection<? extends Element> roots, boolean last) {
        List<TypeElement> types = allTypes(roots);
        if (lombok.unfinished(types) && !last) {
            return Optional.empty();
        }
        places.enter(ElementFilter.packagesIn(roots));
        places.enter(types);
        Draft draft = new Draft(places);
        DataTypes dataTypes = new DataTypes(environment, places);
        PolicyReader policies = new PolicyReader(environment, places, dataTypes);
        ResourceReader resources = new ResourceReader(
                environment,
                places,
                new EndpointReader(
                        environment,
                        places,
                        dataTypes,
                        new ParameterReader(environment, places, policies, dataTypes),
                        new ScopeReader(environment.getElementUtils(), policies)));
        Map<TypeElement, String> missing = new HashMap<>();
        roots.forEach(root -> catalogs.read(root, draft));
        types.forEach(type -> catalogs.read(type, draft));
        for (TypeElement type : types) {
            attempt(type, missing, () -> foreignTypes.read(type, policies, draft));
        }
        for (PackageElement root : ElementFilter.packagesIn(roots)) {
            attempt(types.get(0), missing, () -> foreignTypes.read(root, policies, draft));
        }
        for (TypeElement type : types) {
            attempt(type, missing, () -> resources.readRoot(type, catalogs.applicationPath(), draft));
        }
        for (TypeElement type : types) {
            attempt(type, missing, () -> resources.readMirrored(type, catalogs.applicationPath(), draft));
        }
        for (TypeElement type : types) {
            attempt(type, missing, () -> resources.readPathless(type, draft));
        }
        Structures reader = new Structures(environment, places, dataTypes, policies, foreignTypes, draft);
        Map<String, Structure> structures = structures(dataTypes, reader, types, missing);
        Strays strays = new Strays(environment.getElementUtils(), policies, draft);
        for (TypeElement type : types) {
            if (!missing.containsKey(type)) {
                attempt(type, missing, () -> strays.check(type));
            }
            attempt(type, missing, () -> readWaivers(type, policies, draft));
        }
        for (PackageElement root : ElementFilter.packagesIn(roots)) {
            draft.waivers.addAll(policies.read(root, Level.PACKAGE, Policy.Waiver.class));
        }
        if (!missing.isEmpty() && !last) {
            return Optional.empty();
        }
        missing.forEach((type, what) -> draft.unresolvable(
                type,
                Words.describe(type),
                what + " cannot be resolved, so its endpoints cannot be checked",
                "add the missing type or the dependency that has it"));
        new Duplicates(draft).check();
        HiddenClasses hidden = new HiddenClasses(environment, draft);
        types.forEach(hidden::check);
        Registrations registrations = new Registrations(environment, places);
        types.stream()
                .filter(type -> !missing.containsKey(type))
                .forEach(type -> attempt(type, missing, () -> registrations.check(type, draft)));
        Providers providers = new Providers(environment, places);
        types.stream()
                .filter(type -> !missing.containsKey(type))
                .forEach(type -> attempt(type, missing, () -> providers.check(type, draft)));
        return Optional.of(new Discovered(
                draft.endpoints,
                structures,
                dataTypes.enumerations(),
                catalogs.roles(),
                draft.strays,
                draft.unresolvable,
                draft.providers,
                draft.waivers));
    }

    private Map<String, Structure> structures(
            DataTypes dataTypes, Structures reader, List<TypeElement> types, Map<TypeElement, String> missing) {
        try {
            return dataTypes.structures(reader);
        } catch (UnresolvedTypeException unresolved) {
            missing.put(types.get(0), unresolved.getMessage());
            return Map.of();
        }
    }

    private static void attempt(TypeElement type, Map<TypeElement, String> missing, Runnable reading) {
        try {
            reading.run();
        } catch (UnresolvedTypeException unresolved) {
            missing.putIfAbsent(type, String.valueOf(unresolved.getMessage()));
        }
    }

    private static void readWaivers(TypeElement type, PolicyReader policies, Draft draft) {
        List<Element> carriers = new ArrayList<>(List.of(type));
        for (Element member : Written.members(type)) {
            carriers.add(member);
            if (member instanceof ExecutableElement method) {
                carriers.addAll(method.getParameters());
            }
        }
        carriers.forEach(each -> draft.waivers.addAll(policies.read(each, Level.METHOD, Policy.Waiver.class)));
    }

    private static List<TypeElement> allTypes(Collection<? extends Element> roots) {
        List<TypeElement> types = new ArrayList<>(ElementFilter.typesIn(roots));
        for (int index = 0; index < types.size(); index++) {
            types.addAll(ElementFilter.typesIn(types.get(index).getEnclosedElements()));
        }
        return types;
    }
}
