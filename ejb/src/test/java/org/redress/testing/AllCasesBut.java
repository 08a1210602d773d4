package org.redress.testing;

import jakarta.persistence.Query;
import org.redress.identity.boundary.MaySee;

/** Everybody may see every case but one, for reads of lists. */
public record AllCasesBut(long hidden) implements MaySee {
    @Override
    public String condition(String caseIdPath) {
        return "(" + caseIdPath + " <> :hidden)";
    }

    @Override
    public void bind(Query query) {
        query.setParameter("hidden", hidden);
    }
}
