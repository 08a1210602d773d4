package org.redress.web.shell;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the front page itself as soon as it answers, as somebody who has not signed in. Until somebody does, the server
 * takes the application for one of basic authentication, and fails at a malformed header of that kind before anything of
 * ours is asked; and whoever comes first would wait for the pages to be got ready.
 */
@WebListener
public class FirstVisit implements ServletContextListener {
    private static final Logger LOG = LoggerFactory.getLogger(FirstVisit.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int TRIES = 120;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    @ConfigProperty(name = "redress.http.port")
    int port;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        URI page = URI.create(
                "http://localhost:" + port + started.getServletContext().getContextPath() + "/index.xhtml");
        later(page, 1);
    }

    private void later(URI page, int attempt) {
        executor.schedule(() -> visit(page, attempt), 1, TimeUnit.SECONDS);
    }

    private void visit(URI page, int attempt) {
        if (isSentToSignIn(page)) {
            LOG.debug("RDR-WEB-101 the pages answer attempts={}", attempt);
        } else if (attempt < TRIES) {
            later(page, attempt + 1);
        }
    }

    private static boolean isSentToSignIn(URI page) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
        try {
            HttpRequest request = HttpRequest.newBuilder(page).timeout(PATIENCE).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 302;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
