package org.redress.web.servicelevel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.customer.domain.Grade;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.servicelevel.boundary.AgreementQueries;
import org.redress.servicelevel.boundary.AgreementService;
import org.redress.servicelevel.boundary.AgreementSummary;
import org.redress.servicelevel.boundary.BeginAgreement;
import org.redress.servicelevel.domain.agreement.AgreementScope;
import org.redress.servicelevel.domain.agreement.AppliesTo;
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseByReference;
import org.redress.web.i18n.BusinessMessages;
import org.redress.web.i18n.Messages;
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
    transient StaffDirectory staff;

    @Inject
    transient CaseByReference cases;

    @Inject
    transient AppliesWords applies;

    @Inject
    transient Messages words;

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
    private String forWhom = "HOUSE";
    private String reference = "";

    /** Begins another one and goes on with its draft. */
    public String begin() {
        String newCode = code.strip().toUpperCase(Locale.ROOT);
        BeginAgreement command = new BeginAgreement(
                newCode,
                name,
                provider,
                customer,
                tier,
                zone.isEmpty() ? formats.zone() : ZoneId.of(zone),
                appliesTo(),
                like);
        retrying.run(() -> service.begin(command));
        messages.done("servicelevel.agreements.begun.text");
        return "/servicelevel/edit-agreement.xhtml?code=" + newCode + "&faces-redirect=true";
    }

    /** Of one customer by any case of hers. */
    private AppliesTo appliesTo() {
        String[] parts = forWhom.split(":", 2);
        AgreementScope scope = AgreementScope.valueOf(parts[0]);
        if (scope != AgreementScope.CUSTOMER) {
            return new AppliesTo(scope, parts.length > 1 ? parts[1] : "");
        }
        return new AppliesTo(
                scope,
                reference.isBlank()
                        ? ""
                        : String.valueOf(cases.get(reference.strip()).customerId()));
    }

    /** For whom an agreement can be: what is sent, and what is read. */
    public Map<String, String> getForWhomChoices() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("HOUSE", words.get("words.AgreementScope.HOUSE"));
        Stream.of(Grade.values())
                .forEach(each ->
                        choices.put("GRADE:" + each, wordsOf(new AppliesTo(AgreementScope.GRADE, each.name()))));
        staff.teams()
                .forEach((team, any) -> choices.put("TEAM:" + team, wordsOf(new AppliesTo(AgreementScope.TEAM, team))));
        choices.put("CUSTOMER", words.get("words.AgreementScope.CUSTOMER"));
        return choices;
    }

    /** Whose cases an agreement is for. */
    public String wordsOf(AppliesTo appliesTo) {
        return applies.words(appliesTo);
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

    public String getForWhom() {
        return forWhom;
    }

    public void setForWhom(String value) {
        forWhom = value;
    }

    /** Of a case of the customer it is for. */
    public String getReference() {
        return reference;
    }

    public void setReference(String value) {
        reference = value;
    }

    public String getLike() {
        return like;
    }

    public void setLike(String value) {
        like = value;
    }
}
