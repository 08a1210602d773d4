package org.redress.web.customer;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.customer.boundary.CompanyFile;
import org.redress.customer.boundary.CompanyFile.Change;
import org.redress.customer.boundary.CompanyQueries;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.web.i18n.Messages;

/** A company, who speaks for it, and their cases. Source, D-25. */
@Named("companyPage")
@ViewScoped
public class CompanyView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String STAFF = "staff:";

    @Inject
    transient CompanyQueries companies;

    @Inject
    transient ComplaintQueries complaints;

    @Inject
    transient StaffDirectory staff;

    @Inject
    transient Messages messages;

    private long companyId;
    private long version;
    private transient @Nullable CompanyFile file;
    private transient @Nullable List<ComplaintSummary> cases;
    private transient @Nullable Map<Long, String> names;

    /** Reads it as it is now. */
    public void load() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            version = getFile().version();
        }
    }

    public CompanyFile getFile() {
        if (file == null) {
            file = companies.file(companyId);
        }
        return file;
    }

    /** The latest cases of its people. */
    public List<ComplaintSummary> getCases() {
        if (cases == null) {
            cases = complaints.ofCompany(companyId);
        }
        return cases;
    }

    /** Who changed something. */
    public String changer(Change change) {
        if (!change.doneBy().startsWith(STAFF)) {
            return messages.get("timeline.actor." + change.doneBy().replaceAll(":.*", ""));
        }
        if (names == null) {
            names = staff.names(getFile().changes().stream()
                    .map(Change::doneBy)
                    .flatMap(CompanyView::staffId)
                    .distinct()
                    .toList());
        }
        return staffId(change.doneBy())
                .map(id -> names.getOrDefault(id, ""))
                .findFirst()
                .orElse("");
    }

    private static Stream<Long> staffId(String reference) {
        return reference.startsWith(STAFF)
                ? Stream.of(Long.valueOf(reference.substring(STAFF.length())))
                : Stream.empty();
    }

    /** What of it changed, in words. */
    public String fields(Change change) {
        return String.join(
                ", ",
                change.fields().stream()
                        .map(field -> messages.get("words.CompanyField." + field))
                        .toList());
    }

    /** The same page again, with a sentence about what was done. */
    String done(String messageKey) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(messages.get(messageKey)));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/customer/company.xhtml?id=" + companyId + "&faces-redirect=true";
    }

    long version() {
        return version;
    }

    public long getCompanyId() {
        return companyId;
    }

    public void setCompanyId(long value) {
        companyId = value;
    }
}
