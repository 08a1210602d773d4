package org.redress.solution.domain;

import java.util.List;
import java.util.Optional;

/** Where alternatives are kept. */
public interface AlternativeRepository {
    void add(Alternative alternative);

    Optional<Alternative> byId(long alternativeId);

    /** The alternatives of a case in the order in which they are to be taken. */
    List<Alternative> ofCase(long caseId);
}
