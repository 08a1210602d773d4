package org.redress.web.customer;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.domain.PromiseLine;
import org.redress.complaint.boundary.KnownCaller.KnownThing;
import org.redress.complaint.boundary.KnownCallerQueries;
import org.redress.customer.boundary.CompanyService;
import org.redress.customer.boundary.CustomerDetails;
import org.redress.customer.boundary.CustomerFile;
import org.redress.customer.boundary.CustomerFile.Change;
import org.redress.customer.boundary.CustomerQueries;
import org.redress.customer.boundary.CustomerService;
import org.redress.customer.domain.CustomerChangedMeanwhile;
import org.redress.customer.domain.OptionalItem;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.relationship.boundary.ContactLine;
import org.redress.relationship.boundary.Relationship;
import org.redress.relationship.boundary.Relationship.HerCase;
import org.redress.relationship.boundary.RelationshipQueries;
import org.redress.shared.Retrying;
import org.redress.web.i18n.Messages;

/** All that we and a customer have with each other, on one page. Source. */
@Named("customerPage")
@ViewScoped
public class CustomerView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String STAFF = "staff:";

    @Inject
    transient CustomerQueries customers;

    @Inject
    transient CustomerService service;

    @Inject
    transient CompanyService companies;

    @Inject
    transient RelationshipQueries relationships;

    @Inject
    transient KnownCallerQueries callers;

    @Inject
    transient StaffDirectory staff;

    @Inject
    transient Retrying retrying;

    @Inject
    transient Messages messages;

    private long customerId;
    private long version;
    private transient @Nullable CustomerFile file;
    private transient @Nullable Relationship relationship;
    private transient @Nullable List<KnownThing> things;
    private transient @Nullable Map<Long, String> names;

    /** Reads her as she is now. */
    public void load() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            version = getFile().version();
        }
    }

    public CustomerFile getFile() {
        if (file == null) {
            file = customers.file(customerId);
        }
        return file;
    }

    public CustomerDetails getDetails() {
        return getFile().details();
    }

    public Relationship getRelationship() {
        if (relationship == null) {
            relationship = relationships.of(customerId);
        }
        return relationship;
    }

    /** What she has or bought, as her cases say. */
    public List<KnownThing> getThings() {
        if (things == null) {
            things = callers.things(customerId);
        }
        return things;
    }

    /** How she is reached was read back to her, as it is shown. */
    public String confirm() {
        try {
            retrying.run(() -> service.confirm(customerId, version));
        } catch (CustomerChangedMeanwhile faster) {
            readAnew();
            throw faster;
        }
        return done("customer.confirm.done.text");
    }

    /** Somebody was faster: from now on the page goes by how she is known now. */
    CustomerFile readAnew() {
        file = null;
        version = getFile().version();
        return getFile();
    }

    /** The company among whose people she is; nothing while she is with none. */
    public @Nullable Long getCompany() {
        return getFile().companyId().orElse(null);
    }

    /** Puts her with the company she speaks for, and goes to its page. */
    public String openCompany() {
        long company = retrying.call(() -> companies.put(customerId));
        return "/customer/company.xhtml?id=" + company + "&faces-redirect=true";
    }

    /** The same page again, with a sentence about what was done. */
    String done(String messageKey) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(messages.get(messageKey)));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/customer/customer.xhtml?id=" + customerId + "&faces-redirect=true";
    }

    public @Nullable Instant getConfirmedAt() {
        return getFile().confirmedAt().orElse(null);
    }

    public String getConfirmedBy() {
        return getFile().confirmedBy().map(this::nameOf).orElse("");
    }

    public @Nullable Instant getGradedAt() {
        return getFile().gradedAt().orElse(null);
    }

    public String getGradedBy() {
        return getFile().gradedBy().map(this::nameOf).orElse("");
    }

    /** When it suits her, as a line; empty where she has not said. */
    public String getConvenient() {
        return getFile()
                .profile()
                .convenientFrom()
                .map(from -> messages.text(
                        "customer.convenient.text",
                        from.toString(),
                        getFile().profile().convenientUntil().orElseThrow().toString()))
                .orElse("");
    }

    /** Whether she may decide, as the key of a word; empty where nobody asked. */
    public String getDecides() {
        return getFile().profile().decides().map(Enum::name).orElse("");
    }

    /** What she is to us, as the key of a word; empty where nobody said. */
    public String getRelation() {
        return getFile().profile().relation().map(Enum::name).orElse("");
    }

    /** How she buys, as the key of a word; empty where nobody said. */
    public String getBuys() {
        return getFile().profile().buys().map(Enum::name).orElse("");
    }

    /** Her telephone number as it is dialled. */
    public String getDialled() {
        return getDetails().phone().replaceAll("[^0-9+]", "");
    }

    public String getPreferred() {
        return getDetails().particulars().preferredContact().map(Enum::name).orElse("");
    }

    /** Whether this site keeps that of a person. */
    public boolean keeps(String item) {
        return getFile().items().contains(OptionalItem.valueOf(item));
    }

    public String getBirthDate() {
        return getFile().profile().birthDate().map(Object::toString).orElse("");
    }

    /** What is promised next in a case. */
    public @Nullable PromiseLine next(HerCase each) {
        return each.promises().next().orElse(null);
    }

    /** Why, as a line of the log says it. */
    public String reason(ContactLine line) {
        return line.reason()
                .map(reason -> messages.get("words.ContactReason." + reason))
                .orElseGet(() -> line.event()
                        .map(event -> messages.get("timeline.event." + event))
                        .orElse(""));
    }

    /** Who of us, by name; else that it was she, or another system. */
    public String who(ContactLine line) {
        return line.staffId().map(this::nameOf).orElseGet(() -> messages.get("timeline.actor." + line.by()));
    }

    public String method(ContactLine line) {
        return line.method()
                .map(method -> messages.get("words.ContactMethod." + method))
                .orElse("");
    }

    /** The case it was about, by its reference. */
    public String reference(ContactLine line) {
        return line.caseId().map(references()::get).orElse("");
    }

    public @Nullable Long caseOf(ContactLine line) {
        return line.caseId().orElse(null);
    }

    /** The grade she had then; the one she has now, where nobody wrote it down. */
    public String grade(ContactLine line) {
        return messages.get("words.Grade." + line.grade().orElse(getDetails().grade()));
    }

    /** Who did something with what is known of her. */
    public String changer(Change change) {
        return change.doneBy().startsWith(STAFF)
                ? nameOf(Long.parseLong(change.doneBy().substring(STAFF.length())))
                : messages.get("timeline.actor." + change.doneBy().replaceAll(":.*", ""));
    }

    /** What of her changed, in words. */
    public String fields(Change change) {
        return String.join(
                ", ",
                change.fields().stream()
                        .map(field -> messages.get("words.CustomerField." + field))
                        .toList());
    }

    private Map<Long, String> references() {
        Map<Long, String> references = new HashMap<>();
        getRelationship()
                .cases()
                .forEach(each ->
                        references.put(each.summary().caseId(), each.summary().reference()));
        return references;
    }

    public String nameOf(long staffId) {
        if (names == null) {
            Set<Long> ids = new HashSet<>();
            getRelationship().contacts().forEach(line -> line.staffId().ifPresent(ids::add));
            getFile().confirmedBy().ifPresent(ids::add);
            getFile().gradedBy().ifPresent(ids::add);
            getFile().changes().stream()
                    .map(Change::doneBy)
                    .filter(by -> by.startsWith(STAFF))
                    .forEach(by -> ids.add(Long.valueOf(by.substring(STAFF.length()))));
            names = staff.names(List.copyOf(ids));
        }
        return names.getOrDefault(staffId, "");
    }

    long version() {
        return version;
    }

    public long getCustomerId() {
        return customerId;
    }

    public void setCustomerId(long value) {
        customerId = value;
    }
}
