package org.redress.servicelevel.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.servicelevel.domain.forcemajeure.ForceMajeure;
import org.redress.servicelevel.domain.forcemajeure.ForceMajeureRepository;
import org.redress.servicelevel.domain.forcemajeure.TouchedCase;

/** What stops clocks and nobody could prevent. Source: R-113. */
@Stateless
public class ForceMajeureQueries {
    private static final int LATEST = 50;

    @Inject
    ForceMajeureRepository forceMajeure;

    @Inject
    ForceMajeureBook book;

    @Inject
    CaseAccess access;

    /**
     * What touched a case, the latest first.
     *
     * @throws org.redress.identity.boundary.CaseNotFound when the acting person does not see the case
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<ForceMajeureView> ofCase(long caseId) {
        access.requireVisible(caseId);
        return forceMajeure.ofCase(caseId).stream()
                .map(each -> ForceMajeureView.of(each, touched -> touched == caseId))
                .toList();
    }

    /** The latest 50, those that go on first; each with the cases the acting person may see, and none without one. */
    @Allows({SUPERVISOR, MANAGER})
    public List<ForceMajeureView> latest() {
        List<ForceMajeure> latest = forceMajeure.latest(LATEST);
        Set<Long> visible = access.visible(latest.stream()
                .flatMap(each -> each.cases().stream())
                .map(TouchedCase::caseId)
                .toList());
        return latest.stream()
                .map(each -> ForceMajeureView.of(each, visible::contains))
                .filter(each -> !each.cases().isEmpty())
                .toList();
    }

    /** What the agreements in force exclude, in their words. Source: D-08. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<String> causes() {
        return book.causes();
    }
}
