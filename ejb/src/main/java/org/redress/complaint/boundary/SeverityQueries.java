package org.redress.complaint.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS_OWNER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.complaint.domain.HarmFacts;
import org.redress.complaint.domain.Nature;
import org.redress.complaint.domain.SeverityRules;
import org.redress.complaint.domain.SeverityTable;
import org.redress.identity.boundary.Allows;

/** How serious a complaint is and why, while somebody is still speaking; and what natures and facets there are. */
@Stateless
public class SeverityQueries {
    @Inject
    SeverityRules rules;

    @Inject
    ComplaintSettings settings;

    /** What the live table says of these facts and by which rule, as the process will. Source: R-019. */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER})
    public SeverityTable tableFor(HarmFacts facts) {
        return rules.tableFor(facts);
    }

    /** The codes of the facets of a nature, in the order they are offered. Source: R-021. */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER})
    public List<String> facetsOf(Nature nature) {
        return settings.facets().of(nature);
    }
}
