package org.redress.web.customer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.relationship.boundary.ContactLine;
import org.redress.relationship.boundary.RelationshipQueries;
import org.redress.web.complaint.CaseView;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Formats;
import org.redress.web.shell.Me;

/** Whether a colleague contacted the customer about the case that is shown a short while ago. Source: R-126. */
@Named
@RequestScoped
public class ColleagueOfCase {
    @Inject
    RelationshipQueries relationships;

    @Inject
    CaseView caseView;

    @Inject
    Messages messages;

    @Inject
    Formats formats;

    @Inject
    Me me;

    private @Nullable String text;

    /** Who, and when, in a sentence; empty where none did. */
    public String getText() {
        if (text == null) {
            Optional<ContactLine> line =
                    me.isHandling() ? relationships.colleagueOn(caseView.getCaseId()) : Optional.empty();
            text = line.map(called -> messages.text(
                            "customer.colleague.text",
                            caseView.nameOf(called.staffId().orElseThrow()),
                            formats.due(called.at())))
                    .orElse("");
        }
        return text;
    }
}
