package org.redress.web.customer;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.redress.customer.boundary.CompanyService;
import org.redress.customer.boundary.EditCompany;
import org.redress.customer.domain.CompanyProfile;
import org.redress.shared.Retrying;

/** Correcting what is known of the company that is shown. Source: R-130, D-25. */
@Named
@ViewScoped
public class EditCompanyForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CompanyView page;

    @Inject
    transient CompanyService service;

    @Inject
    transient Retrying retrying;

    private String name = "";
    private String address = "";
    private String kind = "";
    private String history = "";
    private String inUse = "";
    private String plans = "";
    private String purchasing = "";
    private String owners = "";

    @PostConstruct
    void begin() {
        CompanyProfile known = page.getFile().profile();
        name = known.name();
        address = known.address();
        kind = known.kind();
        history = known.history();
        inUse = known.inUse();
        plans = known.plans();
        purchasing = known.purchasing();
        owners = known.owners();
    }

    public String save() {
        CompanyProfile profile = new CompanyProfile(name, address, kind, history, inUse, plans, purchasing, owners);
        retrying.run(() -> service.edit(new EditCompany(page.getCompanyId(), page.version(), profile)));
        return page.done("customer.company.done.text");
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String value) {
        name = value == null ? "" : value;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String value) {
        address = value == null ? "" : value;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String value) {
        kind = value == null ? "" : value;
    }

    public String getHistory() {
        return history;
    }

    public void setHistory(@Nullable String value) {
        history = value == null ? "" : value;
    }

    public String getInUse() {
        return inUse;
    }

    public void setInUse(@Nullable String value) {
        inUse = value == null ? "" : value;
    }

    public String getPlans() {
        return plans;
    }

    public void setPlans(@Nullable String value) {
        plans = value == null ? "" : value;
    }

    public String getPurchasing() {
        return purchasing;
    }

    public void setPurchasing(@Nullable String value) {
        purchasing = value == null ? "" : value;
    }

    public String getOwners() {
        return owners;
    }

    public void setOwners(@Nullable String value) {
        owners = value == null ? "" : value;
    }
}
