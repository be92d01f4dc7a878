package dev.portcullis.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.ResourceType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the guard of one resource class. */
final class GuardWriter {

    private final TypeNames types;
    private final EndpointGuardWriter endpointGuards;

    GuardWriter(TypeNames types, EndpointGuardWriter endpointGuards) {
        this.types = types;
        this.endpointGuards = endpointGuards;
    }

    /** The guard of the class whose endpoints these are; at least one. */
    GeneratedSource write(List<Endpoint> endpoints) {
        ResourceType resource = endpoints.get(0).signature().resource();
        ClassName resourceName = types.of(resource);
        ClassName guardName = guardName(resource);
        TypeSpec.Builder guard = TypeSpec.classBuilder(guardName.simpleName())
                .addJavadoc("Guards the endpoints of {@link $T}.", resourceName)
                .addAnnotation(generated())
                .addAnnotation(deprecatedCodeIsGuardedToo())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Contract.RESOURCE_GUARD)
                .addMethod(resource(resourceName));

        // Not to be mistaken for the classes that they extend and implement.
        Set<String> taken = new HashSet<>(List.of("endpointguard", "resourceguard"));
        GuardConstants constants = new GuardConstants();
        List<CodeBlock> created = new ArrayList<>();
        List<TypeSpec> nested = new ArrayList<>();
        for (List<Endpoint> routes : byMethod(endpoints)) {
            TypeSpec endpointGuard = endpointGuards.write(
                    routes, name(routes.get(0).signature().method().name(), taken), constants);
            nested.add(endpointGuard);
            created.add(creation(endpointGuard));
        }
        constants.fields().forEach(guard::addField);
        guard.addMethod(endpoints(created));
        nested.forEach(guard::addType);
        return new GeneratedSource(file(guardName.packageName(), guard.build()), resource.place(), true);
    }

    private static ClassName guardName(ResourceType resource) {
        int dot = resource.guardName().lastIndexOf('.');
        return ClassName.get(
                dot < 0 ? "" : resource.guardName().substring(0, dot),
                resource.guardName().substring(dot + 1));
    }

    /** One method has one guard, by however many routes it is reached. */
    private static Collection<List<Endpoint>> byMethod(List<Endpoint> endpoints) {
        return endpoints.stream()
                .collect(Collectors.groupingBy(
                        endpoint -> endpoint.signature().guarded(), LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    static JavaFile file(String packageName, TypeSpec type) {
        // Also of java.lang: the package may have an Override, Class or String of its own.
        return JavaFile.builder(packageName, type).indent("    ").build();
    }

    static AnnotationSpec generated() {
        return AnnotationSpec.builder(Contract.GENERATED)
                .addMember("value", "$S", "dev.portcullis.processor")
                .build();
    }

    static AnnotationSpec deprecatedCodeIsGuardedToo() {
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "{$S, $S}", "deprecation", "removal")
                .build();
    }

    private static MethodSpec resource(ClassName resource) {
        return MethodSpec.methodBuilder("resource")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(
                        ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class)))
                .addStatement("return $T.class", resource)
                .build();
    }

    private static MethodSpec endpoints(List<CodeBlock> created) {
        return MethodSpec.methodBuilder("endpoints")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), Contract.ENDPOINT_GUARD))
                .addParameter(Contract.RULES, "rules")
                // Named, so that javac need not infer it from as many classes as there are endpoints.
                .addStatement(
                        "return $T.<$T>of($L)", List.class, Contract.ENDPOINT_GUARD, CodeBlock.join(created, ",$W"))
                .build();
    }

    private static CodeBlock creation(TypeSpec endpointGuard) {
        boolean needsRules = endpointGuard.methodSpecs().stream()
                .anyMatch(
                        method -> method.isConstructor() && !method.parameters().isEmpty());
        return CodeBlock.of(needsRules ? "new $N(rules)" : "new $N()", endpointGuard);
    }

    /** The name of the method, numbered where it is overloaded; different on file systems that ignore case too. */
    private static String name(String method, Set<String> taken) {
        String base = method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1) + "Guard";
        String name = base;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = base + i;
        }
        return name;
    }
}
