package org.redress.both;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.ArchivePaths;
import org.jboss.shrinkwrap.api.Filter;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.Node;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.redress.both.probe.AddedStep;
import org.redress.both.probe.DemoPeople;
import org.redress.both.probe.EntryWatch;
import org.redress.both.probe.OwnersModels;
import org.redress.both.probe.OwnersReleases;
import org.redress.both.probe.ReleasesResource;
import org.redress.once.AddressMatrixIT;
import org.redress.probe.boundary.ProbeService;
import org.redress.probe.page.FailedLetterProbe;
import org.redress.probe.page.LinkProbe;
import org.redress.probe.page.NewColleagueProbe;
import org.redress.probe.page.NewsDueProbe;

/** The application as it was built, for deployment by a test. */
public final class Application {
    private static final String BUSINESS = "redress-ejb.jar";
    private static final String PAGES = "redress.war";

    private static final Filter<ArchivePath> MODELS = Filters.include("/lib/.*redress-bpmn.*");
    private static final String GUARD =
            "<interceptor-class>org.redress.identity.boundary.DoorGuard</interceptor-class>";
    private static final String WATCH = GUARD.replaceAll(">.*<", ">" + EntryWatch.class.getName() + "<");

    private static final String PROBES = "org.redress.both.probe";

    /** Belongs to {@link #releasing()} alone; whatever a test inside needs has to be there, or it does not run. */
    private static final String RESOURCE = ".*/ReleasesResource[.$].*";

    /** The tests that run in the web module. */
    private static final Class<?>[] INSIDE = {
        AddressMatrixIT.class,
        ApprovalRaceIT.class,
        ClaimRaceIT.class,
        DemoLifeIT.class,
        DoorsIT.class,
        HostileModelsIT.class,
        KeptInformedIT.class,
        MergedCasesIT.class,
        MovedClockIT.class,
        NextTaskRaceIT.class,
        NothingLeftBehindIT.class,
        OneTransactionIT.class,
        OwnAgreementIT.class,
        RelatedCasesRaceIT.class,
        RoleMatrixIT.class,
        SearchIT.class,
        WorkListIT.class
    };

    private static final String RUNNER_IS_OPEN = "<security-constraint><web-resource-collection>"
            + "<web-resource-name>tests</web-resource-name><url-pattern>/ArquillianServletRunnerEE9</url-pattern>"
            + "</web-resource-collection></security-constraint>";

    private Application() {}

    /**
     * Unchanged. Each change of the archive costs as much as a whole test, so those that come last by their names take it, and
     * {@code ArchiveIT} looks over what is in it.
     */
    public static EnterpriseArchive asBuilt() {
        return named("redress.ear");
    }

    private static EnterpriseArchive named(String archive) {
        return ShrinkWrap.create(ZipImporter.class, archive)
                .importFrom(new File(System.getProperty("redress.ear")))
                .as(EnterpriseArchive.class);
    }

    /**
     * With everything that tests need inside it or beside its pages, and somebody behind the guard who notes which doors
     * are entered. One archive for all of them: the server deploys it once.
     */
    public static EnterpriseArchive probed() {
        EnterpriseArchive application = named("redress-probed.ear");
        JavaArchive business = taken(application, BUSINESS, JavaArchive.class);
        business.addPackages(true, Filters.exclude(RESOURCE), PROBES).addClass(ProbeService.class);
        String doors = text(business, "META-INF/ejb-jar.xml");
        business.addAsManifestResource(
                new StringAsset(
                        doors.replace("</interceptors>", "<interceptor>" + WATCH + "</interceptor></interceptors>")
                                .replace("</interceptor-binding>", WATCH + "</interceptor-binding>")),
                "ejb-jar.xml");
        Arrays.stream(new File("src/test/resources/probe").listFiles())
                .forEach(file -> business.addAsResource(file, "probe/" + file.getName()));
        addHostileModels(business);
        WebArchive pages = taken(application, PAGES, WebArchive.class);
        pages.setWebXML(new StringAsset(opened(pages)));
        pages.addClasses(INSIDE)
                .addClasses(FailedLetterProbe.class, LinkProbe.class, NewColleagueProbe.class, NewsDueProbe.class)
                .addAsLibraries(libraryOf(Assertions.class));
        Arrays.stream(INSIDE).forEach(test -> hasWhatItNeeds(test, business, pages));
        return application.addAsModule(business).addAsModule(Testable.archiveToTest(pages));
    }

    /** Those of the unit tests, with a list of them, for nobody can list what an archive holds from inside. */
    private static void addHostileModels(JavaArchive business) {
        File[] files = new File("../ejb/src/test/resources/studio/hostile").listFiles();
        Arrays.sort(files);
        Arrays.stream(files).forEach(file -> business.addAsResource(file, "hostile/" + file.getName()));
        business.addAsResource(
                new StringAsset(Arrays.stream(files).map(File::getName).collect(Collectors.joining("\n"))),
                "hostile/files.txt");
    }

    /** A test with a field of a missing class does not start inside the server, and is then reported as passed. */
    private static void hasWhatItNeeds(Class<?> test, JavaArchive business, WebArchive pages) {
        Arrays.stream(test.getDeclaredFields())
                .map(field -> field.getType().getName())
                .filter(type -> type.startsWith("org.redress."))
                .map(type -> type.replace('.', '/') + ".class")
                .filter(file -> !business.contains("/" + file) && !pages.contains("/WEB-INF/classes/" + file))
                .findFirst()
                .ifPresent(file -> {
                    throw new IllegalStateException(test + " needs " + file + ", which is not in the archive");
                });
    }

    /** With a resource below {@code /api} through which tests make releases as a process owner does. */
    public static EnterpriseArchive releasing() {
        return releasing("redress-releasing.ear");
    }

    /** The same under another name. */
    static EnterpriseArchive releasing(String archive) {
        EnterpriseArchive application = named(archive);
        JavaArchive business = taken(application, BUSINESS, JavaArchive.class);
        WebArchive pages = taken(application, PAGES, WebArchive.class);
        return application
                .addAsModule(business.addClasses(
                        OwnersReleases.class, OwnersModels.class, DemoPeople.class, AddedStep.class))
                .addAsModule(pages.addClass(ReleasesResource.class));
    }

    /** The same application, but one of the models it ships is another. */
    public static EnterpriseArchive shipping(
            EnterpriseArchive application, String model, UnaryOperator<String> change) {
        ArchivePath path = application.getContent(MODELS).keySet().iterator().next();
        JavaArchive models = ShrinkWrap.create(ZipImporter.class, path.get().substring("/lib/".length()))
                .importFrom(application.delete(path).getAsset().openStream())
                .as(JavaArchive.class);
        String changed = change.apply(text(models, model));
        return application.addAsLibrary(models.addAsResource(new StringAsset(changed), model));
    }

    /** The runner of the tests comes from outside and signs in as nobody. */
    private static String opened(WebArchive pages) {
        return text(pages, "WEB-INF/web.xml")
                .replaceFirst("<security-constraint>", RUNNER_IS_OPEN + "<security-constraint>");
    }

    private static String text(Archive<?> archive, String path) {
        try (InputStream in = archive.get(path).getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T extends Archive<T>> T taken(EnterpriseArchive application, String module, Class<T> type) {
        Node node = application.delete(ArchivePaths.create(module));
        return ShrinkWrap.create(ZipImporter.class, module)
                .importFrom(node.getAsset().openStream())
                .as(type);
    }

    private static File libraryOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
