package org.redress.web.servicelevel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.redress.customer.boundary.CustomerQueries;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.servicelevel.domain.agreement.AppliesTo;
import org.redress.web.i18n.Messages;

/** Whose cases an agreement is for, in words. Source: R-105. */
@Named
@RequestScoped
public class AppliesWords {
    @Inject
    StaffDirectory staff;

    @Inject
    CustomerQueries customers;

    @Inject
    Messages messages;

    public String words(AppliesTo appliesTo) {
        return switch (appliesTo.scope()) {
            case HOUSE -> messages.get("words.AgreementScope.HOUSE");
            case TEAM ->
                messages.text(
                        "servicelevel.applies.team.text", staff.teams().getOrDefault(appliesTo.key(), appliesTo.key()));
            case GRADE ->
                messages.text("servicelevel.applies.grade.text", messages.get("words.Grade." + appliesTo.key()));
            case CUSTOMER ->
                messages.text(
                        "servicelevel.applies.customer.text",
                        customers.details(Long.parseLong(appliesTo.key())).name());
        };
    }
}
