package org.redress.standing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jboss.arquillian.container.spi.client.deployment.Deployment;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.context.annotation.DeploymentScoped;
import org.jboss.arquillian.container.spi.event.DeployDeployment;
import org.jboss.arquillian.container.spi.event.DeploymentEvent;
import org.jboss.arquillian.container.spi.event.StopSuiteContainers;
import org.jboss.arquillian.container.spi.event.UnDeployDeployment;
import org.jboss.arquillian.container.spi.event.container.AfterStart;
import org.jboss.arquillian.container.spi.event.container.BeforeStart;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jspecify.annotations.Nullable;

/**
 * Stands between the tests and the server when something is deployed or taken down, and when the server is started or
 * stopped. What it remembers outlives an execution of tests, as the server does.
 */
public final class DeploymentKeeper {
    /** Asked for in {@code arquillian.xml}: whether the server that is there already is ours. */
    private static final String SERVER_STANDS = "redress.test.server.stands";

    /** Inside of Arquillian's own observer, which makes the deployment the current one. */
    private static final int INSIDE = -10;

    private static final Path DROPINS = Path.of(
            System.getProperty("wlp.home"), "usr", "servers", System.getProperty("redress.test.server"), "dropins");

    @Inject
    private Event<DeploymentEvent> events;

    @Inject
    @DeploymentScoped
    private InstanceProducer<ProtocolMetaData> address;

    @Inject
    @DeploymentScoped
    private InstanceProducer<Deployment> current;

    @Inject
    @DeploymentScoped
    private InstanceProducer<DeploymentDescription> description;

    private static @Nullable Standing standing;
    private static boolean takingDown;

    private record Standing(DeployDeployment event, ProtocolMetaData address) {
        String name() {
            return nameOf(event.getDeployment());
        }
    }

    /** Uses what stands already, or takes it down and deploys. */
    void deploy(@Observes(precedence = INSIDE) EventContext<DeployDeployment> context) {
        Deployment wanted = context.getEvent().getDeployment();
        Standing there = standing;
        if (there != null && wanted.getDescription().managed() && there.name().equals(nameOf(wanted))) {
            current.set(wanted);
            description.set(wanted.getDescription());
            address.set(there.address());
            wanted.deployed();
            return;
        }
        takeDown();
        context.proceed();
        if (wanted.getDescription().managed()) {
            standing = new Standing(context.getEvent(), address.get());
        }
    }

    /** Leaves standing what is managed. */
    void undeploy(@Observes(precedence = INSIDE) EventContext<UnDeployDeployment> context) {
        Deployment deployment = context.getEvent().getDeployment();
        if (takingDown || !deployment.getDescription().managed()) {
            context.proceed();
        } else {
            deployment.undeployed();
        }
    }

    /** A server of before, that was stopped with an application in it or killed, would start with that application. */
    void first(@Observes BeforeStart starting) throws IOException {
        if (!Boolean.getBoolean(SERVER_STANDS)) {
            try (Stream<Path> left = Files.list(Files.createDirectories(DROPINS))) {
                for (Path application : left.toList()) {
                    Files.delete(application);
                }
            }
        }
    }

    void stands(@Observes AfterStart started) {
        System.setProperty(SERVER_STANDS, "true");
    }

    /** It is stopped by the adapter's own hook, when this virtual machine ends. */
    void keep(@Observes(precedence = INSIDE) EventContext<StopSuiteContainers> context) {}

    private void takeDown() {
        Standing there = standing;
        if (there == null) {
            return;
        }
        standing = null;
        takingDown = true;
        try {
            there.event().getDeployment().deployed();
            events.fire(new UnDeployDeployment(
                    there.event().getContainer(), there.event().getDeployment()));
        } finally {
            takingDown = false;
        }
    }

    private static String nameOf(Deployment deployment) {
        DeploymentDescription description = deployment.getDescription();
        return description.getArchive().getName();
    }
}
