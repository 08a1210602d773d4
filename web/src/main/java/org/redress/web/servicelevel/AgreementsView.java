package org.redress.web.servicelevel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.redress.servicelevel.boundary.AgreementQueries;
import org.redress.servicelevel.boundary.AgreementService;
import org.redress.servicelevel.boundary.AgreementSummary;
import org.redress.servicelevel.boundary.BeginAgreement;
import org.redress.shared.Retrying;
import org.redress.web.i18n.BusinessMessages;
import org.redress.web.shell.Formats;

/** The agreements there are, and where another is begun. Source. */
@Named
@ViewScoped
public class AgreementsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient AgreementQueries queries;

    @Inject
    transient AgreementService service;

    @Inject
    transient Retrying retrying;

    @Inject
    transient BusinessMessages messages;

    @Inject
    transient Formats formats;

    private transient @Nullable List<AgreementSummary> rows;
    private String code = "";
    private String name = "";
    private String provider = "";
    private String customer = "";
    private String tier = "";
    private String zone = "";
    private String like = "";

    /** Begins another one and goes on with its draft. */
    public String begin() {
        String newCode = code.strip().toUpperCase(Locale.ROOT);
        BeginAgreement command = new BeginAgreement(
                newCode, name, provider, customer, tier, zone.isEmpty() ? formats.zone() : ZoneId.of(zone), like);
        retrying.run(() -> service.begin(command));
        messages.done("servicelevel.agreements.begun.text");
        return "/servicelevel/edit-agreement.xhtml?code=" + newCode + "&faces-redirect=true";
    }

    public List<AgreementSummary> getRows() {
        if (rows == null) {
            rows = queries.all();
        }
        return rows;
    }

    /** Every zone there is, by name. */
    public List<String> getZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .toList();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String value) {
        code = value;
    }

    public String getName() {
        return name;
    }

    public void setName(String value) {
        name = value;
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String value) {
        provider = value;
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String value) {
        customer = value;
    }

    public String getTier() {
        return tier;
    }

    public void setTier(String value) {
        tier = value;
    }

    /** The zone of the house, unless another was chosen. */
    public String getZone() {
        return zone.isEmpty() ? formats.zone().getId() : zone;
    }

    public void setZone(String value) {
        zone = value;
    }

    public String getLike() {
        return like;
    }

    public void setLike(String value) {
        like = value;
    }
}
