package org.redress.standing;

import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Leaves the server running and an application deployed in it until a test wants an archive of another name. Each test class may have its own
 * deployment method; whoever gives the archive the same name gets the application that stands already. What a test
 * deploys and takes down by itself (not managed) is never left standing.
 *
 * <p>Where several processes share the test classes, each class is an execution of its own, after which Arquillian stops the
 * server and before which it starts one. Here it is not stopped, and the next execution connects to it; each process has a
 * server of its own, which ends with it.
 */
public final class StandingDeployment implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        OwnSchema.make();
        builder.observer(DeploymentKeeper.class);
    }
}
