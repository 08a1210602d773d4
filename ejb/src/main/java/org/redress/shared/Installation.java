package org.redress.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What whoever runs the product has set for this installation; each value comes from the environment. */
@ApplicationScoped
public class Installation {
    @Inject
    @ConfigProperty(name = "redress.base.url")
    URI baseUrl;

    @Inject
    @ConfigProperty(name = "redress.data.dir")
    Path dataDirectory;

    @Inject
    @ConfigProperty(name = "redress.profile")
    String profile;

    /** The address people open, without a slash at its end: links in messages start with it. */
    public URI baseUrl() {
        return baseUrl;
    }

    /** Where everything lies that is not in a database server. */
    public Path dataDirectory() {
        return dataDirectory;
    }

    /** Whether invented people may sign in with a password everybody knows. */
    public boolean isDemo() {
        return profile.equals("demo");
    }
}
