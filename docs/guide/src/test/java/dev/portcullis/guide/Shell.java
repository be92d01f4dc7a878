package dev.portcullis.guide;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a page tells to type, in a folder.
 *
 * @param environment variables beside those of this process
 */
record Shell(Path folder, Map<String, String> environment) {

    static final String COMMAND_LINE = "java -jar portcullis-report-cli.jar";

    /**
     * What commands did.
     *
     * @param output both of their streams
     */
    record Result(int exitCode, String output) {}

    /** The same commands with the command line on the class path of the tests: its jar is there only once it is packaged. */
    static String onClassPath(String commands) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return commands.replace(
                COMMAND_LINE,
                "'" + java + "' -Dfile.encoding=UTF-8 -Dstderr.encoding=UTF-8 -cp '"
                        + System.getProperty("java.class.path") + "' dev.portcullis.report.cli.PolicyCommand");
    }

    Result run(String commands) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-euo", "pipefail", "-c", commands)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process shell = builder.start();
        shell.getOutputStream().close();
        String output = new String(shell.getInputStream().readAllBytes(), UTF_8);
        return new Result(shell.waitFor(), output);
    }
}
