package org.redress.both;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.UnaryOperator;
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
import org.redress.both.probe.DoorsEntered;
import org.redress.both.probe.EntryWatch;

/** The application as it was built, for deployment by a test. */
public final class Application {
    private static final String BUSINESS = "redress-ejb.jar";
    private static final String PAGES = "redress.war";

    private static final Filter<ArchivePath> MODELS = Filters.include("/lib/.*redress-bpmn.*");
    private static final String GUARD =
            "<interceptor-class>org.redress.identity.boundary.DoorGuard</interceptor-class>";
    private static final String WATCH = GUARD.replaceAll(">.*<", ">" + EntryWatch.class.getName() + "<");

    private static final String RUNNER_IS_OPEN = "<security-constraint><web-resource-collection>"
            + "<web-resource-name>tests</web-resource-name><url-pattern>/ArquillianServletRunnerEE9</url-pattern>"
            + "</web-resource-collection></security-constraint>";

    private Application() {}

    /** Unchanged: for tests that come from outside, as people and machines do. */
    public static EnterpriseArchive asBuilt() {
        return named("redress.ear");
    }

    private static EnterpriseArchive named(String archive) {
        return ShrinkWrap.create(ZipImporter.class, archive)
                .importFrom(new File(System.getProperty("redress.ear")))
                .as(EnterpriseArchive.class);
    }

    /**
     * With something more beside its pages, for tests that come from outside.
     *
     * @param probes servlets, which nobody reaches without signing in
     */
    public static EnterpriseArchive withServlets(Class<?>... probes) {
        EnterpriseArchive application = asBuilt();
        return application.addAsModule(
                taken(application, PAGES, WebArchive.class).addClasses(probes));
    }

    /**
     * With a test inside.
     *
     * @param test the test class, which runs in the web module
     * @param probes what is added to the business module, to act with its data source and beans
     */
    public static EnterpriseArchive with(Class<?> test, Class<?>... probes) {
        EnterpriseArchive application = asBuilt();
        return with(application, taken(application, BUSINESS, JavaArchive.class), test, probes);
    }

    /** With a test inside and somebody behind the guard who notes which doors are entered. */
    public static EnterpriseArchive watched(Class<?> test, Class<?>... probes) {
        EnterpriseArchive application = asBuilt();
        JavaArchive business = taken(application, BUSINESS, JavaArchive.class);
        business.addClasses(EntryWatch.class, DoorsEntered.class);
        String doors = text(business, "META-INF/ejb-jar.xml");
        business.addAsManifestResource(
                new StringAsset(
                        doors.replace("</interceptors>", "<interceptor>" + WATCH + "</interceptor></interceptors>")
                                .replace("</interceptor-binding>", WATCH + "</interceptor-binding>")),
                "ejb-jar.xml");
        return with(application, business, test, probes);
    }

    /** For tests that come from outside and find what beans of theirs have put there at the start. */
    public static EnterpriseArchive prepared(Class<?>... probes) {
        EnterpriseArchive application = asBuilt();
        return application.addAsModule(
                taken(application, BUSINESS, JavaArchive.class).addClasses(probes));
    }

    /** With a resource below {@code /api} that tests ask from outside. */
    public static EnterpriseArchive answering(String archive, Class<?> resource, Class<?>... probes) {
        EnterpriseArchive application = named(archive);
        JavaArchive business = taken(application, BUSINESS, JavaArchive.class);
        WebArchive pages = taken(application, PAGES, WebArchive.class);
        return application.addAsModule(business.addClasses(probes)).addAsModule(pages.addClass(resource));
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

    private static EnterpriseArchive with(
            EnterpriseArchive application, JavaArchive business, Class<?> test, Class<?>... probes) {
        business.addClasses(probes);
        Arrays.stream(new File("src/test/resources/probe").listFiles())
                .forEach(file -> business.addAsResource(file, "probe/" + file.getName()));
        WebArchive pages = taken(application, PAGES, WebArchive.class);
        pages.setWebXML(new StringAsset(opened(pages)));
        pages.addClass(test).addAsLibraries(libraryOf(Assertions.class));
        return application.addAsModule(business).addAsModule(Testable.archiveToTest(pages));
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
