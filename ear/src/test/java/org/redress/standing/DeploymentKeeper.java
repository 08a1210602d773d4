package org.redress.standing;

import org.jboss.arquillian.container.spi.client.deployment.Deployment;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.context.annotation.DeploymentScoped;
import org.jboss.arquillian.container.spi.event.DeployDeployment;
import org.jboss.arquillian.container.spi.event.DeploymentEvent;
import org.jboss.arquillian.container.spi.event.UnDeployDeployment;
import org.jboss.arquillian.container.spi.event.container.BeforeStop;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jspecify.annotations.Nullable;

/** Stands between the tests and the server when something is deployed or taken down. */
public final class DeploymentKeeper {
    /** Inside of Arquillian's own observer, which makes the deployment the current one. */
    private static final int INSIDE = -10;

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

    private @Nullable Standing standing;
    private boolean takingDown;

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

    /** The server keeps nothing for its next start. */
    void last(@Observes BeforeStop stopping) {
        takeDown();
    }

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
