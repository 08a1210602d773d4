package org.redress.web.servicelevel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.servicelevel.boundary.AgreementNotFound;
import org.redress.servicelevel.boundary.AgreementQueries;
import org.redress.servicelevel.boundary.AgreementService;
import org.redress.servicelevel.boundary.AgreementVersionView;
import org.redress.servicelevel.boundary.WriteDraft;
import org.redress.servicelevel.domain.agreement.AgreementLine;
import org.redress.servicelevel.domain.agreement.AgreementParty;
import org.redress.servicelevel.domain.agreement.HolidaySet;
import org.redress.shared.Retrying;
import org.redress.web.i18n.BusinessMessages;

/** Writes in the draft of an agreement. Source, D-08. */
@Named
@ViewScoped
public class EditAgreementView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient AgreementQueries queries;

    @Inject
    transient AgreementService service;

    @Inject
    transient Retrying retrying;

    @Inject
    transient BusinessMessages messages;

    private String code = "";
    private int number;
    private int revision;
    private @Nullable AgreementLine line;
    private @Nullable TermsEntries entries;

    /** Fills the form with what the draft says. */
    public void load() {
        line = queries.one(code).line();
        AgreementVersionView draft = queries.one(code).draft().orElseThrow(AgreementNotFound::new);
        number = draft.number();
        revision = draft.revision();
        entries = new TermsEntries(draft.terms());
    }

    public String keep() {
        WriteDraft command = new WriteDraft(code, revision, getEntries().terms());
        retrying.run(() -> service.write(command));
        messages.done("servicelevel.edit.kept.text");
        return "/servicelevel/agreement.xhtml?code=" + code + "&version=" + number + "&faces-redirect=true";
    }

    public void addPriority() {
        getEntries().addPriority();
    }

    public void addSpecialDay() {
        getEntries().addSpecialDay();
    }

    public void addContactPoint() {
        getEntries().addContactPoint();
    }

    public TermsEntries getEntries() {
        return Objects.requireNonNull(entries, "nothing was loaded");
    }

    public AgreementLine getLine() {
        return Objects.requireNonNull(line, "nothing was loaded");
    }

    public List<HolidaySet> getHolidaySets() {
        return List.of(HolidaySet.values());
    }

    public List<AgreementParty> getParties() {
        return List.of(AgreementParty.values());
    }

    public int getNumber() {
        return number;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String value) {
        code = value;
    }
}
