package org.redress.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** Where the bundles of the front end are, by name: {@code #{assets['app.css']}}. Their names change with their content. */
@ApplicationScoped
public class Assets {
    private static final String NAMES = "assets.properties";

    @Inject
    ServletContext servletContext;

    @Produces
    @Named("assets")
    @ApplicationScoped
    Map<String, String> byName() {
        Properties names = names();
        return names.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(
                        name -> name, name -> servletContext.getContextPath() + names.getProperty(name)));
    }

    private static Properties names() {
        Properties names = new Properties();
        try (InputStream in = Assets.class.getResourceAsStream(NAMES)) {
            if (in == null) {
                throw new IllegalStateException("the front end was not built: " + NAMES + " is missing");
            }
            names.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return names;
    }
}
