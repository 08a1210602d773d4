package org.redress.relationship.domain;

import java.time.Instant;
import org.redress.identity.domain.StaffRef;
import org.redress.shared.BusinessException;

/** A colleague contacted the customer about the same a short while ago: whoever does so too, knows it. Source: R-126. */
public class ColleagueWasThere extends BusinessException {
    private static final long serialVersionUID = 1L;

    public ColleagueWasThere(long staffId, Instant at) {
        super("RDR-RLP-001", new StaffRef(staffId), at);
    }
}
