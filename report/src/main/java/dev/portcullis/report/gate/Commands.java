package dev.portcullis.report.gate;

/**
 * What a reader types.
 *
 * @param lock writes the lock anew
 * @param acceptWeaker writes it anew although it allows more
 */
public record Commands(String lock, String acceptWeaker) {

    /** For the Maven plugin. */
    public static final Commands MAVEN =
            new Commands("mvn portcullis:lock", "mvn portcullis:lock -DacceptWeaker -Dreason=\"…\"");

    /** For the command line. */
    public static final Commands COMMAND_LINE = new Commands(
            "java -jar portcullis-report-cli.jar lock",
            "java -jar portcullis-report-cli.jar lock --accept-weaker --reason=\"…\"");
}
