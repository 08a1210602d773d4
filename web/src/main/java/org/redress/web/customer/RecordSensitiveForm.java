package org.redress.web.customer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.redress.customer.boundary.RecordSensitiveNote;
import org.redress.customer.boundary.SensitiveNoteService;
import org.redress.customer.domain.SensitiveKind;
import org.redress.shared.Retrying;

/** Noting something sensitive of the customer that is shown; what is typed is kept nowhere but there. Source. */
@Named
@RequestScoped
public class RecordSensitiveForm {
    @Inject
    CustomerView page;

    @Inject
    SensitiveNotes notes;

    @Inject
    SensitiveNoteService service;

    @Inject
    Retrying retrying;

    private SensitiveKind kind = SensitiveKind.MEDICAL;
    private String words = "";
    private String reason = "";
    private LocalDate until;

    @PostConstruct
    void begin() {
        until = notes.getLatest();
    }

    public String keep() {
        RecordSensitiveNote command = new RecordSensitiveNote(page.getCustomerId(), kind, words, reason, until);
        retrying.run(() -> service.record(command));
        return page.done("customer.sensitive.record.done.text");
    }

    public SensitiveKind getKind() {
        return kind;
    }

    public void setKind(SensitiveKind value) {
        kind = value;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String value) {
        words = value;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String value) {
        reason = value;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate value) {
        until = value;
    }
}
