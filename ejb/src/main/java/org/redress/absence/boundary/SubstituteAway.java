package org.redress.absence.boundary;

import java.util.List;
import org.redress.identity.domain.StaffRef;
import org.redress.shared.BusinessException;

/** Whoever is to stand in is away at some time of it; these could. */
public class SubstituteAway extends BusinessException {
    private static final long serialVersionUID = 1L;

    public SubstituteAway(long substituteId, List<Long> whoCould) {
        super(
                whoCould.isEmpty() ? "RDR-ABS-010" : "RDR-ABS-006",
                new StaffRef(substituteId),
                whoCould.stream().map(StaffRef::new).toList());
    }
}
