package dev.portcullis.maven;

/** The POMs of consumers, as the documentation says. */
final class Poms {

    static final String PROCESSOR = """
            <annotationProcessorPaths>
              <path>
                <groupId>dev.portcullis</groupId>
                <artifactId>portcullis-processor</artifactId>
                <version>%s</version>
              </path>
            </annotationProcessorPaths>
            """.formatted(LocalRepository.VERSION);

    /** A list in which the processor is missing. */
    static final String OTHER_PROCESSORS = PROCESSOR.replace("portcullis-processor", "portcullis-annotations");

    static final String PROCESSOR_AS_DEPENDENCY = """
            <dependency>
              <groupId>dev.portcullis</groupId>
              <artifactId>portcullis-processor</artifactId>
              <version>%s</version>
              <scope>provided</scope>
            </dependency>
            """.formatted(LocalRepository.VERSION);

    private static final String PROJECT = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              %s
              <artifactId>%s</artifactId>
              %s
            </project>
            """;

    private static final String BUILD = """
              <properties>
                <maven.compiler.release>17</maven.compiler.release>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
              </properties>
              <dependencies>
                <dependency>
                  <groupId>dev.portcullis</groupId>
                  <artifactId>portcullis-runtime</artifactId>
                  <version>%1$s</version>
                </dependency>
                %3$s
              </dependencies>
              <build>
                <plugins>
                  <plugin>
                    <artifactId>maven-clean-plugin</artifactId>
                    <version>3.5.0</version>
                  </plugin>
                  <plugin>
                    <artifactId>maven-resources-plugin</artifactId>
                    <version>3.5.0</version>
                  </plugin>
                  <plugin>
                    <artifactId>maven-compiler-plugin</artifactId>
                    <version>3.16.0</version>
                    <configuration>
                      <parameters>true</parameters>
                      %2$s
                    </configuration>
                  </plugin>
                  <plugin>
                    <artifactId>maven-surefire-plugin</artifactId>
                    <version>3.6.1</version>
                  </plugin>
                  <plugin>
                    <artifactId>maven-jar-plugin</artifactId>
                    <version>3.5.1</version>
                  </plugin>
                  <plugin>
                    <groupId>dev.portcullis</groupId>
                    <artifactId>portcullis-maven-plugin</artifactId>
                    <version>%1$s</version>
                    <executions>
                      <execution>
                        <goals>
                          <goal>check</goal>
                        </goals>
                      </execution>
                    </executions>
                  </plugin>
                </plugins>
              </build>
            """;

    private static final String COORDINATES = "<groupId>com.acme</groupId><version>1</version>";

    private Poms() {}

    /** A project of one module, whose compiler is configured so. */
    static String project(String compiler) {
        return project(compiler, "");
    }

    /** The same with more dependencies. */
    static String project(String compiler, String dependencies) {
        return PROJECT.formatted(
                COORDINATES, "notes", BUILD.formatted(LocalRepository.VERSION, compiler, dependencies));
    }

    /** The parent of two modules. */
    static String parent() {
        return PROJECT.formatted(
                COORDINATES,
                "parent",
                "<packaging>pom</packaging><modules><module>first</module><module>second</module></modules>"
                        + BUILD.formatted(LocalRepository.VERSION, PROCESSOR, ""));
    }

    static String module(String name) {
        return PROJECT.formatted(
                "<parent><groupId>com.acme</groupId><artifactId>parent</artifactId><version>1</version></parent>",
                name,
                "");
    }
}
