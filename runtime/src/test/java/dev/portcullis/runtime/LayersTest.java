package dev.portcullis.runtime;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.portcullis.runtime", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {

    @ArchTest
    static final ArchRule theContractDependsOnNothingOfTheRest = noClasses()
            .that()
            .resideInAPackage("..runtime.guard")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.portcullis.runtime",
                    "..runtime.rest..",
                    "..runtime.limit..",
                    "..runtime.size..",
                    "..runtime.jersey..",
                    "jakarta..");

    @ArchTest
    static final ArchRule limitsKnowNothingOfRequests = classes()
            .that()
            .resideInAPackage("..runtime.limit")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "javax.crypto..", "..runtime.limit", "com.github.benmanes.caffeine..", "org.jspecify..");

    @ArchTest
    static final ArchRule sizesKnowNothingOfRequests = classes()
            .that()
            .resideInAPackage("..runtime.size")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "..runtime.size", "..runtime.guard", "com.fasterxml.jackson.core..", "org.jspecify..");

    @ArchTest
    static final ArchRule archivesNeedOnlyTheJdk = classes()
            .that()
            .resideInAPackage("..runtime.archive")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "..runtime.archive", "org.jspecify..");

    @ArchTest
    static final ArchRule onlyTheVendorPackageTouchesTheVendor = noClasses()
            .that()
            .resideOutsideOfPackage("..runtime.jersey")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.glassfish..", "..runtime.jersey", "jakarta.inject..");

    @ArchTest
    static final ArchRule onlyItsPackageTouchesCxf = noClasses()
            .that()
            .resideOutsideOfPackage("..runtime.cxf")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.cxf..", "..runtime.cxf");

    @ArchTest
    static final ArchRule onlyItsPackageTouchesResteasy = noClasses()
            .that()
            .resideOutsideOfPackage("..runtime.resteasy")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jboss..", "..runtime.resteasy");

    @ArchTest
    static final ArchRule onlyItsPackageTouchesCdi = noClasses()
            .that()
            .resideOutsideOfPackage("..runtime.cdi")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.enterprise..", "..runtime.cdi");

    @ArchTest
    static final ArchRule onlyItsPackageTouchesSpring = noClasses()
            .that()
            .resideOutsideOfPackage("..runtime.spring")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "..runtime.spring");

    @ArchTest
    static final ArchRule onlyWebApplicationsTouchServlets = noClasses()
            .that()
            .resideOutsideOfPackages("..runtime.servlet", "..runtime.spring")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.servlet..");

    @ArchTest
    static final ArchRule requestsAreNotBoundByReflection =
            noClasses().should().dependOnClassesThat().resideInAPackage("com.fasterxml.jackson.databind..");
}
