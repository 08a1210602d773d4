package org.redress.selfservice.boundary;

import static org.redress.identity.domain.Caller.CUSTOMER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.closure.boundary.ClosureQueries;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.Question;
import org.redress.complaint.domain.Owners;
import org.redress.escalation.boundary.EscalationQueries;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.domain.CustomerActor;
import org.redress.identity.domain.SystemActor;
import org.redress.stakeholder.boundary.OutcomeNoticeView;
import org.redress.stakeholder.boundary.StakeholderQueries;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkListQueries;

/**
 * What a customer sees of her own case. It is gathered in the product's own name, for she need not be allowed to read all
 * that it is taken from.
 */
@Stateless
public class CustomerCaseQueries {
    private static final String CONFIRM = "form:confirm";

    @Inject
    ComplaintQueries complaints;

    @Inject
    PromiseQueries promises;

    @Inject
    StakeholderQueries stakeholders;

    @Inject
    EscalationQueries escalations;

    @Inject
    ClosureQueries closures;

    @Inject
    WorkListQueries workList;

    @Inject
    StaffDirectory staff;

    @Inject
    CurrentActor actor;

    /** The one case her link opens. Source. */
    @Allows(CUSTOMER)
    public CustomerCase mine() {
        long caseId = ((CustomerActor) actor.get()).caseId();
        return actor.as(new SystemActor("self-service"), () -> read(caseId));
    }

    private CustomerCase read(long caseId) {
        CaseDetails details = complaints.details(caseId);
        List<WorkItem> open = workList.ofCase(caseId);
        Owners owners = details.summary().owners();
        Map<Long, String> names = staff.names(Stream.of(owners.perceived(), owners.actual())
                .flatMap(Optional::stream)
                .toList());
        Optional<Long> worker = owners.actual().filter(id -> !owners.perceived().equals(Optional.of(id)));
        return new CustomerCase(
                details.reference(),
                details.summary().title(),
                details.customer().particulars().language(),
                details.summary().status(),
                details.customerWords(),
                details.restatement(),
                details.wishes(),
                open.stream().filter(item -> !item.isBeside()).findFirst().map(WorkItem::phase),
                owners.perceived().map(names::get),
                worker.map(names::get),
                promises.ofCase(caseId),
                question(caseId),
                stakeholders.noticesOf(caseId).stream()
                        .reduce((earlier, later) -> later)
                        .map(OutcomeNoticeView::words),
                open.stream().anyMatch(item -> item.formKey().equals(CONFIRM)),
                closures.confirmationsOf(caseId).stream()
                        .reduce((earlier, later) -> later)
                        .map(last -> new CustomerCase.Answer(last.solved(), last.words(), last.answeredAt())),
                escalations.openOf(caseId).isPresent());
    }

    private Optional<String> question(long caseId) {
        return Optional.of(complaints.questions(caseId).stream()
                        .filter(Question::open)
                        .map(Question::question)
                        .collect(Collectors.joining("\n\n")))
                .filter(text -> !text.isEmpty());
    }
}
