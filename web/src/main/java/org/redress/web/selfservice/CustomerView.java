package org.redress.web.selfservice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.boundary.PromiseView;
import org.redress.commitment.domain.PromiseKind;
import org.redress.selfservice.boundary.CustomerCase;
import org.redress.selfservice.boundary.CustomerCaseQueries;
import org.redress.shared.BusinessException;
import org.redress.shared.Retrying;
import org.redress.worklist.domain.Phase;

/** The one case a customer's link opens, as she sees it: what happens next, and what she was promised. Source: R-035. */
@Named
@RequestScoped
public class CustomerView {
    private static final Set<String> ACTS = Set.of("answer", "add", "confirm", "move", "manager");

    @Inject
    CustomerCaseQueries queries;

    @Inject
    PublicLanguage language;

    @Inject
    Retrying retrying;

    @Inject
    Clock clock;

    @Inject
    PublicRefusals refusals;

    private String address = "";
    private String done = "";
    private String refusedAct = "";
    private @Nullable BusinessException refusal;
    private @Nullable Sent sent;
    private @Nullable CustomerCase details;

    void read(String page, HttpServletRequest request) {
        address = page;
        details = retrying.call(queries::mine);
        language.choose(request, details.language(), request.getLocale().toLanguageTag());
        String said = request.getParameter("done");
        done = refusal == null && said != null && ACTS.contains(said) ? said : "";
    }

    /** Keeps what was typed, and why it is not done. */
    void refuse(String act, Sent what, BusinessException why) {
        refusedAct = act;
        sent = what;
        refusal = why;
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
    public String typed(String act, String field) {
        return sent == null || !act.equals(refusedAct) ? "" : sent.text(field);
    }

    /** Whether she may move it herself: she hears from us with it, and its time is still to come. */
    public boolean movable(PromiseView promise) {
        return getDetails().isOpen()
                && promise.isOpen()
                && promise.tellsTheCustomer()
                && promise.kind() != PromiseKind.VISIT
                && promise.dueAt().isAfter(clock.instant());
    }

    /** Whether the form to move that promise was refused, so that it stays open. */
    public boolean moving(PromiseView promise) {
        return typed("move", "promise").equals(String.valueOf(promise.promiseId()));
    }

    /** Where her page is, and what she sends goes. */
    public String getAddress() {
        return address;
    }

    public CustomerCase getDetails() {
        if (details == null) {
            throw new IllegalStateException("nobody came by a link");
        }
        return details;
    }

    /** What she next hears from us. */
    public @Nullable PromiseView getNext() {
        return getDetails().isOpen() ? getDetails().next().orElse(null) : null;
    }

    /** How far it is, as the five steps she reads of. */
    public List<Step> getWay() {
        int now = getDetails().phase().map(Enum::ordinal).orElse(getDetails().isOpen() ? 0 : Phase.values().length);
        return Stream.of(Phase.values())
                .map(phase -> new Step(phase, phase.ordinal() < now, phase.ordinal() == now))
                .toList();
    }

    /** One of the five steps, and whether it is behind us. */
    public record Step(Phase phase, boolean done, boolean now) {
        public String getStyle() {
            return done ? "done" : now ? "now" : "ahead";
        }
    }
}
