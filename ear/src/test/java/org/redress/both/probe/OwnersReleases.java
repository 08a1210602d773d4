package org.redress.both.probe;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.redress.studio.domain.Release;

/** Takes back what a test has released: other tests go on with the models the product ships. */
@Stateless
public class OwnersReleases {
    @PersistenceContext(unitName = "redress")
    EntityManager entities;

    /** Also forgets shipped models that only waited. The engine keeps what was deployed; nothing starts on it. */
    public void forget() {
        entities.createQuery("delete from Release r where r.line = org.redress.studio.domain.ReleaseLine.OWNER"
                        + " or r.deploymentId is null")
                .executeUpdate();
        List<Release> shipped = entities.createQuery("select r from Release r order by r.number desc", Release.class)
                .getResultList();
        Release newest = shipped.get(0);
        newest.goLive(newest.deploymentId().orElseThrow());
    }
}
