package org.redress.web.solution;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.shared.Retrying;
import org.redress.solution.boundary.ApplySolution;
import org.redress.solution.boundary.SolutionDetails;
import org.redress.solution.boundary.SolutionDetails.Contact;
import org.redress.solution.boundary.SolutionDetails.ProposalMade;
import org.redress.solution.boundary.SolutionQueries;
import org.redress.solution.boundary.SolutionService;
import org.redress.solution.domain.ActionKind;
import org.redress.solution.domain.Remediation;
import org.redress.web.complaint.CaseView;
import org.redress.web.i18n.BusinessMessages;
import org.redress.web.shell.Formats;
import org.redress.web.shell.Me;

/** Writing down what was done. Source. */
@Named
@ViewScoped
public class ApplyForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CaseView caseView;

    @Inject
    transient Retrying retrying;

    @Inject
    transient BusinessMessages messages;

    @Inject
    transient SolutionService service;

    @Inject
    transient SolutionQueries solutions;

    @Inject
    transient Formats formats;

    @Inject
    transient Clock clock;

    @Inject
    transient Me me;

    private final List<ActionRow> actions = new ArrayList<>();
    private @Nullable Remediation authorised;
    private List<Contact> contacts = List.of();

    @PostConstruct
    void init() {
        add();
        List<SolutionDetails> all = solutions.ofCase(caseView.getCaseId());
        if (!all.isEmpty()) {
            SolutionDetails current = all.get(all.size() - 1);
            contacts = current.contacts();
            authorised = current.latestProposal().map(ProposalMade::asDecided).orElse(null);
        }
    }

    /** One more action, done just now by whoever says so unless she says otherwise. */
    public void add() {
        actions.add(new ActionRow(
                me.getName(),
                LocalDate.ofInstant(clock.instant(), formats.zone()),
                LocalTime.ofInstant(clock.instant(), formats.zone()).truncatedTo(ChronoUnit.MINUTES)));
    }

    /** Records them. */
    public @Nullable String apply() {
        if (actions.stream().allMatch(ActionRow::isBlank)) {
            messages.warn("solution.apply.row.none");
            return null;
        }
        if (actions.stream().anyMatch(action -> !action.isBlank() && !action.isComplete())) {
            messages.warn("solution.apply.row.incomplete");
            return null;
        }
        ApplySolution command = new ApplySolution(actions.stream()
                .filter(action -> !action.isBlank())
                .map(action -> action.done(formats.zone()))
                .toList());
        retrying.run(() -> service.apply(caseView.getWorkItemId(), command));
        return caseView.done("solution.apply.done.applied");
    }

    public List<ActionRow> getActions() {
        return actions;
    }

    /** What is to be done, as it was authorised. */
    public @Nullable Remediation getAuthorised() {
        return authorised;
    }

    /** Who said that they act. */
    public List<Contact> getContacts() {
        return contacts;
    }

    public List<ActionKind> getKinds() {
        return List.of(ActionKind.values());
    }
}
