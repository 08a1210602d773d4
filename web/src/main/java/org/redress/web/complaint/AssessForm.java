package org.redress.web.complaint;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.boundary.AssessComplaint;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.complaint.boundary.CorrectKind;
import org.redress.complaint.boundary.IdentificationService;
import org.redress.complaint.boundary.SeverityQueries;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.Nature;
import org.redress.complaint.domain.SeverityTable;
import org.redress.shared.Retrying;

/** Step 1: what the complaint is about and how serious it is, or what the customer must be asked first. */
@Named
@ViewScoped
public class AssessForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CaseView caseView;

    @Inject
    transient IdentificationService identification;

    @Inject
    transient SeverityQueries severities;

    @Inject
    transient Retrying retrying;

    private HarmAnswers harm = new HarmAnswers();
    private IncidentEntries incident = new IncidentEntries();

    @Nullable
    private Nature nature;

    @Nullable
    private String facet;

    private String origin = "";
    private String question = "";
    private @Nullable ContactKind kind;
    private String kindReason = "";
    private transient @Nullable SeverityTable severity;

    @PostConstruct
    void load() {
        CaseDetails details = caseView.getDetails();
        harm = HarmAnswers.of(details.harm());
        incident = IncidentEntries.of(details.incident());
        nature = details.summary().nature().orElse(null);
        facet = details.facet().orElse(null);
        origin = details.origin();
        weigh();
    }

    /** Asks the decision table how serious it is. */
    public void weigh() {
        severity = severities.tableFor(harm.facts());
    }

    /** Another nature has other facets. */
    public void narrow() {
        facet = null;
    }

    public String assess() {
        Nature chosen = Objects.requireNonNull(nature, "the form requires a nature");
        Optional<String> narrowed = Optional.ofNullable(facet).filter(code -> !code.isEmpty());
        retrying.run(() -> identification.assess(new AssessComplaint(
                caseView.getWorkItemId(), chosen, narrowed, harm.facts(), incident.facts(), origin)));
        return caseView.done("complaint.assess.done.text");
    }

    public String ask() {
        retrying.run(() -> identification.askCustomer(caseView.getWorkItemId(), question));
        return caseView.done("complaint.assess.asked.text");
    }

    /** It is no complaint: it takes the short path of what it is. */
    public String correctKind() {
        ContactKind other = Objects.requireNonNull(kind, "the form requires a kind");
        retrying.run(() -> identification.correctKind(new CorrectKind(caseView.getWorkItemId(), other, kindReason)));
        return caseView.done("complaint.assess.kind.text");
    }

    /** Everything but a complaint. */
    public List<ContactKind> getOtherKinds() {
        return List.copyOf(EnumSet.complementOf(EnumSet.of(ContactKind.COMPLAINT)));
    }

    public List<Nature> getNatures() {
        return List.of(Nature.values());
    }

    public List<String> getFacets() {
        return nature == null ? List.of() : severities.facetsOf(nature);
    }

    public HarmAnswers getHarm() {
        return harm;
    }

    public IncidentEntries getIncident() {
        return incident;
    }

    @Nullable
    public SeverityTable getSeverity() {
        return severity;
    }

    @Nullable
    public Nature getNature() {
        return nature;
    }

    public void setNature(@Nullable Nature nature) {
        this.nature = nature;
    }

    @Nullable
    public String getFacet() {
        return facet;
    }

    public void setFacet(@Nullable String facet) {
        this.facet = facet;
    }

    public String getOrigin() {
        return origin;
    }

    public void setOrigin(String origin) {
        this.origin = origin;
    }

    @Nullable
    public ContactKind getKind() {
        return kind;
    }

    public void setKind(@Nullable ContactKind kind) {
        this.kind = kind;
    }

    public String getKindReason() {
        return kindReason;
    }

    public void setKindReason(String kindReason) {
        this.kindReason = kindReason;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }
}
