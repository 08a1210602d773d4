package org.redress.related.domain;

import java.util.List;
import java.util.Optional;

/** Where links and merges of cases are kept. */
public interface RelatedCaseRepository {
    /** Keeps a new link and gives it an id. */
    void add(CaseLink link);

    void add(CaseMerge merge);

    Optional<CaseLink> link(long linkId);

    /** The links of a case that stand, whichever end it is, the oldest first. */
    List<CaseLink> linksOf(long caseId);

    /** The merge by which a case goes on in another one now. */
    Optional<CaseMerge> mergeOf(long caseId);

    /** The merges by which other cases go on in this one now, the oldest first. */
    List<CaseMerge> takenIn(long caseId);
}
