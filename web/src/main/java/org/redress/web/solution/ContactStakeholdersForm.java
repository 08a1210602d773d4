package org.redress.web.solution;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.contact.domain.ContactMethod;
import org.redress.shared.Retrying;
import org.redress.solution.boundary.ContactStakeholders;
import org.redress.solution.boundary.SolutionService;
import org.redress.web.complaint.CaseView;
import org.redress.web.i18n.BusinessMessages;

/** Contacting those who must act before the solution begins. Source: R-075. */
@Named
@ViewScoped
public class ContactStakeholdersForm implements Serializable {
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
    transient Clock clock;

    private final List<ContactRow> contacts = new ArrayList<>();
    private String nobodyBecause = "";

    @PostConstruct
    void init() {
        add();
    }

    /** One more person or place. */
    public void add() {
        contacts.add(new ContactRow());
    }

    /** Records them. */
    public @Nullable String record() {
        if (contacts.stream().anyMatch(contact -> !contact.isBlank() && !contact.isComplete())) {
            messages.warn("solution.contacts.row.incomplete");
            return null;
        }
        Instant now = clock.instant();
        ContactStakeholders command = new ContactStakeholders(
                contacts.stream()
                        .filter(contact -> !contact.isBlank())
                        .map(contact -> contact.contacted(now))
                        .toList(),
                nobodyBecause);
        retrying.run(() -> service.contactStakeholders(caseView.getWorkItemId(), command));
        return caseView.done("solution.contacts.done.recorded");
    }

    public List<ContactRow> getContacts() {
        return contacts;
    }

    public List<ContactMethod> getMethods() {
        return List.of(ContactMethod.values());
    }

    public String getNobodyBecause() {
        return nobodyBecause;
    }

    public void setNobodyBecause(String value) {
        nobodyBecause = value;
    }
}
