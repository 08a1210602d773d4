package org.redress.both.probe;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.redress.studio.domain.ModelDraft;
import org.redress.studio.domain.Release;
import org.redress.studio.domain.ReleaseLine;

/** Takes back what a test has released: other tests go on with the models the product ships. */
@Stateless
public class OwnersReleases {
    @PersistenceContext(unitName = "redress")
    EntityManager entities;

    /** Also forgets drafts, and shipped models that only waited. The engine keeps what was deployed; nothing starts on it. */
    public void forget() {
        entities.createQuery("delete from DraftChange c").executeUpdate();
        entities.createQuery("select d from ModelDraft d", ModelDraft.class)
                .getResultList()
                .forEach(entities::remove);
        List<Release> all = entities.createQuery("select r from Release r order by r.number desc", Release.class)
                .getResultList();
        all.stream().filter(OwnersReleases::isForgotten).forEach(entities::remove);
        Release newest = all.stream()
                .filter(release -> !isForgotten(release))
                .findFirst()
                .orElseThrow();
        newest.goLive(newest.deploymentId().orElseThrow());
    }

    private static boolean isForgotten(Release release) {
        return release.line() == ReleaseLine.OWNER || release.deploymentId().isEmpty();
    }
}
