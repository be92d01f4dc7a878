package dev.portcullis.guide;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Gradle, and the Java that it runs on.
 *
 * @param command what starts it
 * @param userHome where it keeps what it needs again
 */
record Gradle(String command, Path java, Path userHome) implements Closeable {

    private static final String OPTIONS = "-Xmx512m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    /** What a Gradle that keeps running writes is named by its process. */
    private static final Pattern DAEMON = Pattern.compile("daemon-(\\d+)\\.out\\.log");

    /** The one of this machine: Debian has 4.4.1. */
    static Gradle installed(Path userHome) throws IOException {
        Jars.assumeHere(
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "gradle"))),
                "no Gradle");
        return new Gradle("gradle --no-daemon", suitableJava(), userHome);
    }

    /** The one that {@link GradleHome} puts together in a folder; it keeps running until it is closed. */
    static Gradle of(Path home) throws IOException {
        Path java = suitableJava();
        return new Gradle(
                "'%s' %s -cp '%s' org.gradle.launcher.GradleMain --no-watch-fs -Dorg.gradle.jvmargs='%s' %s"
                        .formatted(
                                java.resolve("bin/java"),
                                OPTIONS,
                                GradleHome.fill(home),
                                OPTIONS,
                                "-Dorg.gradle.daemon.idletimeout=60000 -Dorg.gradle.internal.instrumentation.agent=false"),
                java,
                home.resolve("user"));
    }

    /** None of them runs on a Java that is newer than 21. */
    private static Path suitableJava() throws IOException {
        if (Runtime.version().feature() <= 21) {
            return Path.of(System.getProperty("java.home"));
        }
        Path installed = Path.of("/usr/lib/jvm");
        try (Stream<Path> homes = Files.isDirectory(installed) ? Files.list(installed) : Stream.empty()) {
            Optional<Path> found = homes.filter(
                            home -> home.getFileName().toString().contains("17"))
                    .filter(home -> Files.isExecutable(home.resolve("bin/javac")))
                    .findFirst();
            Jars.assumeHere(found.isPresent(), "no Java 17");
            return found.orElseThrow();
        }
    }

    /** Runs it in a folder, without a network and without leaving anything outside. */
    Shell.Result run(Path project, String arguments) throws IOException, InterruptedException {
        return new Shell(
                        project,
                        Map.of(
                                "JAVA_HOME",
                                java.toString(),
                                "GRADLE_OPTS",
                                OPTIONS,
                                "GRADLE_USER_HOME",
                                userHome.toString(),
                                "CI",
                                ""))
                .run(command + " --offline --console=plain " + arguments);
    }

    /** Leaves no process behind. */
    @Override
    public void close() throws IOException {
        Path logs = userHome.resolve("daemon");
        if (!Files.exists(logs)) {
            return;
        }
        try (Stream<Path> files = Files.walk(logs)) {
            files.map(file -> DAEMON.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .flatMap(daemon -> ProcessHandle.of(Long.parseLong(daemon.group(1))).stream())
                    .forEach(Gradle::end);
        }
    }

    private static void end(ProcessHandle daemon) {
        daemon.destroy();
        daemon.onExit().join();
    }
}
