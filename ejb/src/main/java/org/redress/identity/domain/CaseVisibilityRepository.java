package org.redress.identity.domain;

import java.util.Optional;

/** The cases not everybody may see. */
public interface CaseVisibilityRepository {
    Optional<CaseVisibility> ofCase(long caseId);

    void add(CaseVisibility visibility);
}
