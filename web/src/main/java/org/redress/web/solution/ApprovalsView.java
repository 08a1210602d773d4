package org.redress.web.solution;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.boundary.AuthorityQueries;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.boundary.PromiseView;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.solution.boundary.SolutionDetails;
import org.redress.solution.boundary.SolutionDetails.ProposalMade;
import org.redress.solution.boundary.SolutionQueries;
import org.redress.solution.domain.Remediation;
import org.redress.web.complaint.CaseView;
import org.redress.web.shell.Me;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkListPage;
import org.redress.worklist.boundary.WorkListQueries;
import org.redress.worklist.boundary.WorkListQuestion;
import org.redress.worklist.domain.WorkListPosition;
import org.redress.worklist.domain.WorkListView;

/** What waits for the acting person's decision, one of them opened. Source: R-056. */
@Named
@ViewScoped
public class ApprovalsView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_PAGES = 10;

    @Inject
    transient WorkListQueries workList;

    @Inject
    transient ComplaintQueries complaints;

    @Inject
    transient SolutionQueries solutions;

    @Inject
    transient StaffDirectory staff;

    @Inject
    transient AuthorityQueries authorities;

    @Inject
    transient PromiseQueries promises;

    @Inject
    transient CaseView caseView;

    @Inject
    transient Decision decision;

    @Inject
    transient Me me;

    private @Nullable String item;
    private List<ApprovalRow> rows = List.of();
    private @Nullable CaseDetails details;
    private @Nullable PromiseView promised;

    /** Reads what waits and opens what the address asks for, else the first. */
    public void load() {
        List<WorkItem> waiting = Stream.of(WorkListView.MINE, WorkListView.QUEUE)
                .flatMap(view -> approvals(view).stream())
                .toList();
        Optional<WorkItem> opened = waiting.stream()
                .filter(each -> each.workItemId().equals(item))
                .findFirst()
                .or(() -> waiting.stream().findFirst());
        String current = opened.map(WorkItem::workItemId).orElse("");
        Map<Long, ComplaintSummary> cases =
                complaints.summaries(waiting.stream().map(WorkItem::caseId).toList());
        int open = waiting.stream().map(WorkItem::workItemId).toList().indexOf(current);
        rows = IntStream.range(0, waiting.size())
                .mapToObj(at -> row(waiting.get(at), cases, at - open))
                .toList();
        opened.ifPresent(each -> {
            details = complaints.details(each.caseId());
            promised = promises.openOf(each.caseId()).stream().findFirst().orElse(null);
            caseView.showElsewhere(each.caseId());
            decision.open(each.caseId(), each.workItemId(), "/solution/approvals.xhtml?faces-redirect=true");
        });
    }

    private List<WorkItem> approvals(WorkListView view) {
        List<WorkItem> found = new ArrayList<>();
        Optional<WorkListPosition> behind = Optional.empty();
        for (int read = 0; read < MOST_PAGES; read++) {
            WorkListPage page = workList.page(WorkListQuestion.of(view), behind);
            page.items().stream()
                    .filter(each -> each.formKey().equals("form:approve"))
                    .forEach(found::add);
            behind = page.next();
            if (behind.isEmpty()) {
                break;
            }
        }
        return found;
    }

    private ApprovalRow row(WorkItem each, Map<Long, ComplaintSummary> cases, int fromOpen) {
        ComplaintSummary summary = cases.get(each.caseId());
        Optional<ProposalMade> proposal = solutions.ofCase(each.caseId()).stream()
                .reduce((first, second) -> second)
                .flatMap(SolutionDetails::latestProposal);
        long proposer = proposal.map(ProposalMade::proposedBy).orElse(0L);
        return new ApprovalRow(
                each.workItemId(),
                each.caseId(),
                summary == null ? "" : summary.reference(),
                summary == null ? each.title() : summary.title(),
                staff.names(List.of(proposer)).getOrDefault(proposer, ""),
                proposal.map(made -> made.asDecided().amount()).orElse(null),
                each.dueAt(),
                each.isFor(me.getActor())
                        && proposal.filter(made -> isAbove(made.asDecided())).isPresent(),
                fromOpen == 0,
                fromOpen == 1 ? "j" : fromOpen == -1 ? "k" : "");
    }

    private boolean isAbove(Remediation asked) {
        return !authorities.mine(asked.remedy(), asked.amount().amount()).isAllowed();
    }

    /** Whether something waits that is above what the acting person decides alone. */
    public boolean isAnyAbove() {
        return rows.stream().anyMatch(ApprovalRow::above);
    }

    public List<ApprovalRow> getRows() {
        return rows;
    }

    /** The case of the opened decision. */
    public @Nullable CaseDetails getDetails() {
        return details;
    }

    /** Its severity, while there is one. */
    public String getSeverity() {
        return details == null
                ? ""
                : details.summary().severity().map(Enum::name).orElse("");
    }

    /** Its priority, while there is one. */
    public String getPriority() {
        return details == null
                ? ""
                : details.summary().priority().map(Enum::name).orElse("");
    }

    /** What the customer of the opened decision was promised next, while something is promised. */
    public @Nullable PromiseView getPromised() {
        return promised;
    }

    /** When the customer said that we understood her. */
    public @Nullable Instant getAgreedAt() {
        return details == null ? null : details.restatement().agreedAt().orElse(null);
    }

    public @Nullable String getItem() {
        return item;
    }

    public void setItem(@Nullable String value) {
        item = value;
    }
}
