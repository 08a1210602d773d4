package org.redress.identity.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.boundary.MaySee;
import org.redress.identity.domain.CaseCondition;

/** Puts the rule of {@link CaseCondition} for whoever acts into a query. */
@ApplicationScoped
public class JpaMaySee implements MaySee {
    @Inject
    CurrentActor currentActor;

    @Override
    public String condition(String caseIdPath) {
        return "(" + rule().jpql(caseIdPath) + ")";
    }

    @Override
    public void bind(Query query) {
        rule().parameter().ifPresent(value -> query.setParameter(CaseCondition.PARAMETER, value));
    }

    private CaseCondition rule() {
        return CaseCondition.of(currentActor.get());
    }
}
