package org.redress.complaint.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.redress.complaint.domain.Facets;

/** What a site sets for complaints. */
@ApplicationScoped
class ComplaintSettings {
    @Inject
    @ConfigProperty(name = "redress.reference.prefix", defaultValue = "RD")
    String referencePrefix;

    @Inject
    @ConfigProperty(name = "redress.intake.team", defaultValue = "INTAKE")
    String intakeTeam;

    /** The facets of D-01 unless the site has others. */
    @Inject
    @ConfigProperty(
            name = "redress.complaint.facets",
            defaultValue = "DISSATISFACTION:PRESENTATION,PERFORMANCE,PACK,CONTENT,USE,VALUE;"
                    + "DAMAGE:ON_DELIVERY,ON_PURCHASE;DELAY:AGAINST_PROMISE;"
                    + "DETERIORATION:IN_TRANSIT,IN_STORAGE,IN_USE;"
                    + "DISCOURTESY:STAFF,DISTRIBUTOR,AGENT,TECHNICAL_ADVISER")
    String facets;

    @Inject
    @ConfigProperty(name = "redress.reopening.days", defaultValue = "30")
    int reopeningDays;

    String referencePrefix() {
        return referencePrefix;
    }

    String intakeTeam() {
        return intakeTeam;
    }

    /** How many days after its end a case may be opened again. */
    int reopeningDays() {
        return reopeningDays;
    }

    Facets facets() {
        return Facets.parse(facets);
    }
}
