package org.redress.stakeholder.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CurrentActor;
import org.redress.stakeholder.domain.NewStakeholder;
import org.redress.stakeholder.domain.Stakeholder;
import org.redress.stakeholder.domain.StakeholderRepository;

/** Who must hear of a case, and that they did. */
@Stateless
public class StakeholderService {
    @Inject
    StakeholderRepository stakeholders;

    @Inject
    Reached reached;

    @Inject
    CaseAccess access;

    @Inject
    CaseHistory history;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Puts everybody the decision table named on the list of the case; whoever stands there from an earlier round must
     * hear again. Source, D-07.
     *
     * @param named who, each with the table's reason
     */
    @Allows(PROCESS)
    public void identify(long caseId, List<NewStakeholder> named) {
        List<Stakeholder> known = stakeholders.ofCase(caseId);
        known.forEach(Stakeholder::waitAgain);
        named.stream().map(who -> reached.in(caseId, who)).forEach(who -> known.stream()
                .filter(stakeholder -> stakeholder.isNamedBy(who))
                .findFirst()
                .ifPresentOrElse(stakeholder -> stakeholder.reachAt(who), () -> listed(caseId, who)));
        history.record(CaseEvent.of(caseId, CaseEventKind.STAKEHOLDERS_IDENTIFIED, clock.instant())
                .with("named", named.size())
                .with("known", known.size()));
    }

    /** Puts somebody on the list by hand, once if the table named her already, and answers her id. Source: R-081, D-07. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public long add(@Valid AddStakeholder command) {
        access.requireVisible(command.caseId());
        Stakeholder added = listed(command.caseId(), command.who());
        record(added, CaseEventKind.STAKEHOLDER_ADDED);
        return added.id();
    }

    /**
     * Records that stakeholders were told just now by the acting staff member. By e-mail and by letter it is the product
     * that writes to them: the letter follows from the event. Source.
     *
     * @throws StakeholderNotFound when one of them does not stand on the list of that case
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void tell(@Valid TellStakeholders command) {
        access.requireVisible(command.caseId());
        command.stakeholderIds().stream().sorted().map(this::existing).forEach(stakeholder -> {
            if (stakeholder.caseId() != command.caseId()) {
                throw new StakeholderNotFound();
            }
            stakeholders.add(stakeholder.told(
                    command.way(), command.note(), actor.staff().staffId(), clock.instant()));
            history.record(event(stakeholder, CaseEventKind.STAKEHOLDER_TOLD).with("way", command.way()));
        });
    }

    /**
     * Records why somebody need not be told.
     *
     * @throws StakeholderNotFound when nobody has that id
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void excuse(@Valid ExcuseStakeholder command) {
        Stakeholder stakeholder = visible(command.stakeholderId());
        stakeholder.excuse(command.reason());
        record(stakeholder, CaseEventKind.STAKEHOLDER_EXCUSED);
    }

    /**
     * Records what a stakeholder said to it; a later answer replaces an earlier one. Source: R-085.
     *
     * @throws StakeholderNotFound when nobody has that id
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void answered(@Valid RecordAnswer command) {
        Stakeholder stakeholder = visible(command.stakeholderId());
        stakeholder.answered(command.words());
        record(stakeholder, CaseEventKind.STAKEHOLDER_ANSWERED);
    }

    private Stakeholder listed(long caseId, NewStakeholder who) {
        Optional<Stakeholder> same = stakeholders.ofCase(caseId).stream()
                .filter(known -> known.isJoinedBy(who))
                .findFirst();
        same.ifPresent(known -> known.join(who));
        return same.orElseGet(() -> {
            Stakeholder added = new Stakeholder(caseId, who, clock.instant());
            stakeholders.add(added);
            return added;
        });
    }

    private Stakeholder existing(long stakeholderId) {
        return stakeholders.byId(stakeholderId).orElseThrow(StakeholderNotFound::new);
    }

    private Stakeholder visible(long stakeholderId) {
        Stakeholder stakeholder = existing(stakeholderId);
        access.requireVisible(stakeholder.caseId());
        return stakeholder;
    }

    private void record(Stakeholder stakeholder, CaseEventKind kind) {
        history.record(event(stakeholder, kind));
    }

    private CaseEvent event(Stakeholder stakeholder, CaseEventKind kind) {
        return CaseEvent.of(stakeholder.caseId(), kind, clock.instant())
                .with("stakeholder", stakeholder.id())
                .with("role", stakeholder.role());
    }
}
