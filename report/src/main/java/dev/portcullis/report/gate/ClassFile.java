package dev.portcullis.report.gate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What a class file says about Jakarta REST. */
final class ClassFile extends ClassVisitor {

    static final String PATH = "Ljakarta/ws/rs/Path;";

    private static final String HTTP_METHOD = "Ljakarta/ws/rs/HttpMethod;";
    private static final String CLIENT = "Lorg/eclipse/microprofile/rest/client/inject/RegisterRestClient;";

    private final Set<String> annotations = new HashSet<>();
    private final Set<String> methodAnnotations = new HashSet<>();
    private final List<String> parents = new ArrayList<>();
    private String name = "";
    private int access;

    private ClassFile() {
        super(Opcodes.ASM9);
    }

    static ClassFile read(ClassReader reader) {
        ClassFile type = new ClassFile();
        reader.accept(type, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return type;
    }

    /** A class that says nothing itself and may inherit from one that does. */
    static ClassFile between(ClassReader reader) {
        ClassFile type = new ClassFile();
        type.visit(0, reader.getAccess(), reader.getClassName(), null, reader.getSuperName(), reader.getInterfaces());
        return type;
    }

    /** The internal name. */
    String name() {
        return name;
    }

    String binaryName() {
        return name.replace('/', '.');
    }

    /** The internal names of the superclass and interfaces. */
    List<String> parents() {
        return Collections.unmodifiableList(parents);
    }

    boolean isConcrete() {
        return ResourceClasses.isConcrete(access);
    }

    /** Whether a server takes it, or what inherits from it, for a resource. */
    boolean hasServerPath() {
        return annotations.contains(PATH) && !annotations.contains(CLIENT);
    }

    boolean isHttpMethod() {
        return annotations.contains(HTTP_METHOD);
    }

    boolean hasMethodWith(Set<String> descriptors) {
        return methodAnnotations.stream().anyMatch(descriptors::contains);
    }

    @Override
    public void visit(
            int version,
            int classAccess,
            String className,
            @Nullable String signature,
            @Nullable String superName,
            String[] interfaces) {
        name = className;
        access = classAccess;
        if (superName != null) {
            parents.add(superName);
        }
        parents.addAll(List.of(interfaces));
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        annotations.add(descriptor);
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int methodAccess,
            String methodName,
            String descriptor,
            @Nullable String signature,
            String @Nullable [] exceptions) {
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                methodAnnotations.add(annotation);
                return null;
            }
        };
    }
}
