package org.redress.web.operations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.redress.operations.boundary.IncidentQueries;
import org.redress.web.i18n.Messages;

/** How the rail calls the incidents: with how many there are, when there are any. */
@Named
@RequestScoped
public class IncidentCount {
    @Inject
    IncidentQueries incidents;

    @Inject
    Messages messages;

    public String getLabel() {
        int open = incidents.count();
        return open == 0
                ? messages.get("shell.rail.incidents.link")
                : messages.text("shell.rail.incidents.count", open);
    }
}
