package dev.portcullis.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** The stages hand each other the model and know nothing else of one another. */
@AnalyzeClasses(packages = "dev.portcullis.processor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "dev.portcullis.processor";

    @ArchTest
    static final ArchRule the_model_is_plain_data = classes()
            .that()
            .resideInAPackage(ROOT + ".model")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(ROOT + ".model", "java..", "org.jspecify.annotations");

    @ArchTest
    static final ArchRule discovery_sees_no_other_stage = stage("discover");

    @ArchTest
    static final ArchRule resolution_sees_no_other_stage = stage("resolve");

    @ArchTest
    static final ArchRule checks_see_no_other_stage = stage("check");

    @ArchTest
    static final ArchRule generation_sees_no_other_stage = stage("generate");

    @ArchTest
    static final ArchRule the_report_sees_no_other_stage = stage("report");

    @ArchTest
    static final ArchRule rules_are_functions_of_the_model = classes()
            .that()
            .resideInAPackage(ROOT + ".check")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(ROOT + ".check", ROOT + ".model", "java..", "org.jspecify.annotations");

    /** JavaPoet speaks in modifiers and originating elements; nobody else asks elements anything. */
    @ArchTest
    static final ArchRule only_discovery_reads_the_language_model = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT, ROOT + ".discover")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("javax.lang.model.element", "javax.lang.model.type", "javax.lang.model.util")
                            .and(not(equivalentTo(Modifier.class)))
                            .and(not(equivalentTo(Element.class))));

    @ArchTest
    static final ArchRule only_the_printer_prints = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ROOT + ".Printer")
            .should()
            .callMethodWhere(target(owner(assignableTo(Messager.class))));

    @ArchTest
    static final ArchRule only_generation_and_report_write_files = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".generate", ROOT + ".report")
            .should()
            .callMethodWhere(target(owner(assignableTo(Filer.class))));

    private static ArchRule stage(String stage) {
        String[] others = Stream.of("discover", "resolve", "check", "generate", "report")
                .filter(other -> !other.equals(stage))
                .map(other -> ROOT + "." + other + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(ROOT + "." + stage + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others);
    }
}
