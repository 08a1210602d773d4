package org.redress.standing;

import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Leaves an application deployed until a test wants an archive of another name. Each test class may have its own
 * deployment method; whoever gives the archive the same name gets the application that stands already. What a test
 * deploys and takes down by itself (not managed) is never left standing.
 */
public final class StandingDeployment implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(DeploymentKeeper.class);
    }
}
