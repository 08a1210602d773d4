package org.redress.web.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.progress.boundary.ProgressService;
import org.redress.progress.boundary.SpeakWithCustomer;
import org.redress.progress.boundary.WriteToCustomer;
import org.redress.web.rest.FormOutcome;
import org.redress.web.rest.FormOutcomes;

/** The form of keeping the customer informed, completed from outside. */
@ApplicationScoped
public class ProgressForms implements FormOutcomes {
    private static final String FORM = "form:keep-informed";

    @Inject
    ProgressService progress;

    @Override
    public List<FormOutcome<?>> all() {
        return List.of(
                new FormOutcome<>(
                        FORM,
                        "spoke",
                        "The customer was told how her case stands.",
                        SpeakWithCustomer.class,
                        (item, command) -> progress.spoke(command)),
                new FormOutcome<>(
                        FORM,
                        "write",
                        "The customer is written how her case stands, in these words.",
                        WriteToCustomer.class,
                        (item, command) -> progress.write(command)));
    }
}
