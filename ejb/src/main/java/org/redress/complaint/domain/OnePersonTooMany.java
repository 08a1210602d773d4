package org.redress.complaint.domain;

import java.util.List;
import org.redress.identity.domain.StaffRef;
import org.redress.shared.BusinessException;

/** The customer would have to talk to a third person: that is asked for with open eyes, or not at all. Source: R-069, W-16. */
public class OnePersonTooMany extends BusinessException {
    private static final long serialVersionUID = 1L;

    public OnePersonTooMany(List<Long> spokenWith, long staffId) {
        super("RDR-CMP-032", spokenWith.stream().map(StaffRef::new).toList(), new StaffRef(staffId));
    }
}
