package dev.portcullis.processor;

import com.google.auto.service.AutoService;
import dev.portcullis.processor.check.Checker;
import dev.portcullis.processor.check.Rules;
import dev.portcullis.processor.discover.Discovery;
import dev.portcullis.processor.generate.GuardFiles;
import dev.portcullis.processor.model.Api;
import dev.portcullis.processor.model.Assessment;
import dev.portcullis.processor.model.Discovered;
import dev.portcullis.processor.report.ReportFiles;
import dev.portcullis.processor.resolve.Resolver;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Finds every endpoint, fails the build when one has no policy that can be enforced, generates the code that enforces it and
 * writes the policy report.
 *
 * <p>It claims all annotations and none of them: endpoints inherited from a jar and custom HTTP methods show up under no
 * annotation that could be named beforehand.
 */
@AutoService(Processor.class)
public final class PortcullisProcessor extends AbstractProcessor {

    private final Clock clock;
    private final Roots roots = new Roots();

    @SuppressWarnings("NullAway.Init") // set by init, which the compiler calls first
    private Options options;

    @SuppressWarnings("NullAway.Init")
    private Printer printer;

    @SuppressWarnings("NullAway.Init")
    private Discovery discovery;

    @SuppressWarnings("NullAway.Init")
    private GuardFiles guards;

    @SuppressWarnings("NullAway.Init")
    private ReportFiles reports;

    private boolean failed;

    /** For the compiler. */
    public PortcullisProcessor() {
        this(Clock.systemUTC());
    }

    /** Waivers are judged by the day of {@code clock}. */
    PortcullisProcessor(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return new TreeSet<>(Option.keys(Rules.names()));
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        options = Options.parse(environment.getOptions(), LocalDate.now(clock));
        printer = new Printer(environment.getMessager(), options.settings().docs());
        discovery = new Discovery(environment);
        guards = new GuardFiles(environment.getFiler(), discovery.places()::element);
        reports = new ReportFiles(
                environment.getFiler(),
                options.settings(),
                Catalogue.entries(),
                discovery.places().sources()::path,
                options.reportDir(),
                options.reportFormats());
        options.mistakes().forEach(printer::optionMistake);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        try {
            round.getRootElements().stream()
                    .filter(root -> !(root instanceof TypeElement type
                            && guards.wrote(type.getQualifiedName().toString())))
                    .forEach(roots::add);
            if (!roots.isEmpty()) {
                discovery
                        .discover(roots.elements(processingEnv.getElementUtils()), round.processingOver())
                        .ifPresent(this::run);
            }
            if (round.processingOver()) {
                finish();
            }
        } catch (RuntimeException | IOException failure) {
            failed = true;
            printer.failure(failure);
        }
        return false;
    }

    /** The whole product: resolve, check, report, stop when there are errors, generate. */
    private void run(Discovered discovered) {
        roots.clear();
        Api api = Resolver.resolve(discovered);
        Assessment assessment = Checker.check(api, options.settings());
        printer.print(assessment, discovery.places());
        reports.add(api, assessment);
        if (assessment.failed()) {
            failed = true;
            return;
        }
        guards.generate(api, assessment.unenforceable());
    }

    /** What there is one of in a compilation is written when no further class can come: also when the build fails. */
    private void finish() throws IOException {
        reports.write();
        if (!failed) {
            guards.writeIndex();
        }
    }
}
