package org.redress.operations.domain;

import java.util.List;

/** Where it is kept what was done about incidents. */
public interface RepairRepository {
    void add(Repair repair);

    /** What was done in a case, the oldest first. */
    List<Repair> ofCase(long caseId);
}
