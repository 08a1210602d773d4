package org.redress.studio.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.redress.studio.domain.Release;
import org.redress.studio.domain.ReleaseRepository;

/** Finds the releases that somebody asks to see: those that are, or were, live. */
@ApplicationScoped
class ShownRelease {
    @Inject
    ReleaseRepository releases;

    /**
     * The release of that number, or the live one when none is named.
     *
     * @throws ModelGone when there is none, or it never was live
     */
    Release of(Optional<Integer> number) {
        return number.map(this::numbered)
                .orElseGet(releases::live)
                .filter(ShownRelease::isDeployed)
                .orElseThrow(ModelGone::new);
    }

    /** Those that are or were live, the newest first. */
    List<Release> all() {
        return releases.all().stream().filter(ShownRelease::isDeployed).toList();
    }

    static String deployment(Release release) {
        return release.deploymentId().orElseThrow();
    }

    private Optional<Release> numbered(int number) {
        return releases.all().stream()
                .filter(release -> release.number() == number)
                .findFirst();
    }

    private static boolean isDeployed(Release release) {
        return release.deploymentId().isPresent();
    }
}
