package org.redress.web.servicelevel;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.redress.servicelevel.domain.agreement.AgreementParty;
import org.redress.servicelevel.domain.agreement.Signatory;

/** Who signed for a party, while it is typed. */
public class SignatureEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private final AgreementParty party;
    private String name = "";
    private String title = "";
    private @Nullable LocalDate signedOn;

    SignatureEntry(AgreementParty party) {
        this.party = party;
    }

    Signatory signatory() {
        if (signedOn == null) {
            throw new IllegalStateException("the day of a signature is missing");
        }
        return new Signatory(party, name, title, signedOn);
    }

    public AgreementParty getParty() {
        return party;
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String value) {
        title = value;
    }

    public @Nullable LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(@Nullable LocalDate value) {
        signedOn = value;
    }
}
