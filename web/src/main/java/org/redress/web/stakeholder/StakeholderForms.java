package org.redress.web.stakeholder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.stakeholder.boundary.InformCustomer;
import org.redress.stakeholder.boundary.NotificationService;
import org.redress.web.rest.FormOutcome;
import org.redress.web.rest.FormOutcome.Nothing;
import org.redress.web.rest.FormOutcomes;

/** The forms of telling everybody, completed from outside. */
@ApplicationScoped
public class StakeholderForms implements FormOutcomes {
    @Inject
    NotificationService notification;

    @Override
    public List<FormOutcome<?>> all() {
        return List.of(
                new FormOutcome<>(
                        "form:report",
                        "report",
                        "Everybody on the list was told or excused.",
                        Nothing.class,
                        (item, command) -> notification.report(item)),
                new FormOutcome<>(
                        "form:inform-customer",
                        "inform",
                        "The customer was told the outcome in these words.",
                        InformCustomer.class,
                        (item, command) -> notification.informCustomer(command)));
    }
}
