package dev.portcullis.processor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.portcullis.processor.OnDisk;
import dev.portcullis.report.EndpointPolicy;
import dev.portcullis.report.PolicyJson;
import dev.portcullis.report.PolicyReport;
import dev.portcullis.report.ReportedFinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the report is written, and when. */
class ReportFilesTest {

    private static final String GOOD =
            "@Path(\"/\") public class Api { @GET @PublicAccess(reason = \"F\\u00fcr alle\") public void get() {} }";
    private static final String BAD = "@Path(\"/bad\") public class Bad { @GET public void get() {} }";

    @TempDir
    private Path target;

    private Path classes;

    @BeforeEach
    void outputOfMaven() {
        classes = target.resolve("classes");
    }

    private static PolicyReport embedded(Path classes) throws IOException {
        return PolicyJson.read(Files.readString(classes.resolve("META-INF/portcullis/policy.json")));
    }

    @Test
    void standsAmongTheClassesAndBesideThem() throws IOException {
        assertThat(OnDisk.compile(classes, List.of(), GOOD).succeeded()).isTrue();
        Path report = target.resolve("portcullis");
        assertThat(report).isDirectoryContaining("glob:**.json").isDirectoryContaining("glob:**.md");
        assertThat(report.resolve("policy.html")).content().startsWith("<!DOCTYPE html>");
        assertThat(report.resolve("policy.md")).content().contains("Api.get");
        assertThat(report.resolve("policy.sarif")).content().contains("\"version\": \"2.1.0\"");
        assertThat(report.resolve("asvs.csv")).content().contains("v5.0.0-8.2.1,1,General Authorization Design,1,1,");
        assertThat(report.resolve("policy.json"))
                .hasSameTextualContentAs(classes.resolve("META-INF/portcullis/policy.json"));
    }

    @Test
    void otherOutputsOfTheModuleHaveOtherDirectories() {
        OnDisk.compile(target.resolve("test-classes"), List.of(), GOOD);
        assertThat(target.resolve("portcullis-test-classes/policy.json")).exists();
        assertThat(target.resolve("portcullis")).doesNotExist();
    }

    @Test
    void optionNamesTheDirectory() {
        Path elsewhere = target.resolve("some/where");
        OnDisk.compile(classes, List.of("-Aportcullis.report.dir=" + elsewhere), GOOD);
        assertThat(elsewhere.resolve("policy.json")).exists();
        assertThat(target.resolve("portcullis")).doesNotExist();
    }

    @Test
    void optionNamesTheFormats() {
        OnDisk.compile(classes, List.of("-Aportcullis.report.formats=md"), GOOD);
        assertThat(target.resolve("portcullis").toFile().list()).containsExactly("policy.md");
        assertThat(classes.resolve("META-INF/portcullis/policy.json")).exists();
    }

    @Test
    void isWrittenWhenTheBuildFails() throws IOException {
        assertThat(OnDisk.compile(classes, List.of(), GOOD, BAD).succeeded()).isFalse();
        PolicyReport report = embedded(classes);
        assertThat(report.endpoints()).extracting(EndpointPolicy::route).containsExactly("/", "/bad");
        assertThat(report.endpoints().get(1).access()).isNull();
        assertThat(report.findings())
                .extracting(ReportedFinding::rule, ReportedFinding::severity)
                .contains(tuple("MissingAccessPolicy", ReportedFinding.Severity.ERROR));
        assertThat(target.resolve("portcullis/policy.html")).exists();
    }

    @Test
    void endpointThatRefusesEverythingHasNoAccess() throws IOException {
        String waived = "@Path(\"/waived\") public class Waived { @GET @RequiresRole({}) @Waive(rule = \"EmptyRoles\","
                + " reason = \"Roles come with the next release\", until = \"2099-12-31\") public void get() {} }";
        OnDisk.Build build = OnDisk.compile(classes, List.of(), waived);
        assertThat(build.messages()).isEmpty();
        assertThat(embedded(classes).endpoints().get(0).access()).isNull();
    }

    @Test
    void isNotWrittenWithoutEndpoints() {
        assertThat(OnDisk.compile(classes, List.of(), "public class Plain {}").succeeded())
                .isTrue();
        assertThat(classes.resolve("META-INF")).doesNotExist();
        assertThat(target.resolve("portcullis")).doesNotExist();
    }

    @Test
    void isWrittenInUtf8WhateverTheEncodingOfTheSources() throws IOException {
        OnDisk.compile(classes, List.of("-encoding", "US-ASCII"), GOOD);
        assertThat(embedded(classes).endpoints().get(0).access())
                .satisfies(access -> assertThat(access.reason()).isEqualTo("Für alle"));
    }

    @Test
    void failsTheBuildWhenItCannotBeWritten() throws IOException {
        Path file = Files.createFile(target.resolve("file"));
        OnDisk.Build build = OnDisk.compile(classes, List.of("-Aportcullis.report.dir=" + file), GOOD);
        assertThat(build.succeeded()).isFalse();
        assertThat(build.messages())
                .anySatisfy(message -> assertThat(message).contains("Cannot write the policy report into " + file));
    }
}
