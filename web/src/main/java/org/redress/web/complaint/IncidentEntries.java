package org.redress.web.complaint;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.domain.IncidentFacts;

/** What it is about, as a form holds it. */
public class IncidentEntries implements Serializable {
    private static final long serialVersionUID = 1L;

    private String product = "";
    private String serialNumber = "";
    private String invoice = "";

    @Nullable
    private LocalDate happenedOn;

    public static IncidentEntries of(IncidentFacts facts) {
        IncidentEntries entries = new IncidentEntries();
        entries.product = facts.product();
        entries.serialNumber = facts.serialNumber();
        entries.invoice = facts.invoice();
        entries.happenedOn = facts.happenedOn().orElse(null);
        return entries;
    }

    public IncidentFacts facts() {
        return new IncidentFacts(product, serialNumber, invoice, Optional.ofNullable(happenedOn));
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public String getSerialNumber() {
        return serialNumber;
    }

    public void setSerialNumber(String serialNumber) {
        this.serialNumber = serialNumber;
    }

    public String getInvoice() {
        return invoice;
    }

    public void setInvoice(String invoice) {
        this.invoice = invoice;
    }

    @Nullable
    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public void setHappenedOn(@Nullable LocalDate happenedOn) {
        this.happenedOn = happenedOn;
    }
}
