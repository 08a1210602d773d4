package org.redress.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redress.absence.boundary.LentAuthority;
import org.redress.identity.domain.StaffActor;

/** Nobody lends her authority until a test says so, and until it says that she has it again. */
public final class Loans implements LentAuthority {
    private final Map<Long, List<StaffActor>> lent = new HashMap<>();
    private final Set<Long> ever = new HashSet<>();

    public void lends(StaffActor lender, long borrower) {
        lent.computeIfAbsent(borrower, each -> new ArrayList<>()).add(lender);
        ever.add(borrower);
    }

    public void isBack(StaffActor lender) {
        lent.values().forEach(lenders -> lenders.remove(lender));
    }

    @Override
    public List<StaffActor> lentTo(long staffId) {
        return List.copyOf(lent.getOrDefault(staffId, List.of()));
    }

    @Override
    public Map<Long, List<StaffActor>> lentNow() {
        return Map.copyOf(lent);
    }

    @Override
    public List<Long> everLentTo() {
        return List.copyOf(ever);
    }
}
