package org.redress.both;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ArchivePaths;
import org.jboss.shrinkwrap.api.Node;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The application as it was built, for deployment by a test. */
public final class Application {
    private static final String BUSINESS = "redress-ejb.jar";
    private static final String PAGES = "redress.war";

    private static final String RUNNER_IS_OPEN = "<security-constraint><web-resource-collection>"
            + "<web-resource-name>tests</web-resource-name><url-pattern>/ArquillianServletRunnerEE9</url-pattern>"
            + "</web-resource-collection></security-constraint>";

    private Application() {}

    /** Unchanged: for tests that come from outside, as people and machines do. */
    public static EnterpriseArchive asBuilt() {
        return ShrinkWrap.create(ZipImporter.class, "redress.ear")
                .importFrom(new File(System.getProperty("redress.ear")))
                .as(EnterpriseArchive.class);
    }

    /**
     * With a test inside.
     *
     * @param test the test class, which runs in the web module
     * @param probes what is added to the business module, to act with its data source and beans
     */
    public static EnterpriseArchive with(Class<?> test, Class<?>... probes) {
        EnterpriseArchive application = asBuilt();
        JavaArchive business = taken(application, BUSINESS, JavaArchive.class);
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
        try (InputStream in = pages.get("WEB-INF/web.xml").getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst("<security-constraint>", RUNNER_IS_OPEN + "<security-constraint>");
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
