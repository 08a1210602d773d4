package org.redress.web.selfservice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.participant.boundary.RequestView;
import org.redress.selfservice.boundary.StakeholderCase;
import org.redress.selfservice.boundary.StakeholderCaseQueries;
import org.redress.shared.BusinessException;
import org.redress.shared.Retrying;

/** What a stakeholder's link opens, as she sees it: what she is asked for, by when, and what she says to it. */
@Named
@RequestScoped
public class StakeholderView {
    private static final Set<String> ACTS = Set.of("accept", "date", "done");

    @Inject
    StakeholderCaseQueries queries;

    @Inject
    PublicLanguage language;

    @Inject
    PublicRefusals refusals;

    @Inject
    Retrying retrying;

    @Inject
    Clock clock;

    private String address = "";
    private String done = "";
    private String refusedAct = "";
    private @Nullable BusinessException refusal;
    private @Nullable Sent sent;
    private @Nullable StakeholderCase details;

    /** In which language she is written to nobody has asked her; her browser says what she reads. */
    void read(String page, HttpServletRequest request) {
        address = page;
        details = retrying.call(queries::mine);
        language.chooseFor(request);
        String said = request.getParameter("done");
        done = refusal == null && said != null && ACTS.contains(said) ? said : "";
    }

    /** Keeps what was typed, and why it is not done. */
    void refuse(String act, Sent what, BusinessException why) {
        refusedAct = act;
        sent = what;
        refusal = why;
    }

    /** Where her page is, and what she sends goes. */
    public String getAddress() {
        return address;
    }

    public StakeholderCase getDetails() {
        if (details == null) {
            throw new IllegalStateException("nobody came by a link");
        }
        return details;
    }

    /** What she still owes an answer to. */
    public List<RequestView> getOpen() {
        return getDetails().requests().stream().filter(RequestView::isOpen).toList();
    }

    /** What she has answered, or need not any more. */
    public List<RequestView> getOver() {
        return getDetails().requests().stream().filter(each -> !each.isOpen()).toList();
    }

    /** Why she is told of the case, where no request says the same already; empty otherwise. */
    public String getReason() {
        String reason = getDetails().reason();
        return getDetails().requests().stream()
                        .anyMatch(request -> request.words().strip().equals(reason.strip()))
                ? ""
                : reason;
    }

    /** Whether she can still say that she keeps the date that counts. */
    public boolean acceptable(RequestView request) {
        return request.ownDate().isEmpty() && request.dueAt().isAfter(clock.instant());
    }

    /** What was done last, as the key of a sentence; empty when nothing was. */
    public String getDone() {
        return done;
    }

    /** Why something was not done, in her language; empty when it was. */
    public String getRefusal() {
        return refusal == null ? "" : refusals.sentence(refusal);
    }

    /** What she has typed into a form that was refused, so that nothing is lost. */
    public String typed(String act, RequestView request, String field) {
        boolean hers = sent != null
                && act.equals(refusedAct)
                && sent.text("request").equals(String.valueOf(request.requestId()));
        return hers && sent != null ? sent.text(field) : "";
    }
}
