package org.redress.customer.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.redress.customer.domain.CompanyRepository;
import org.redress.identity.boundary.Allows;

/** Which companies our customers speak for. */
@Stateless
public class CompanyQueries {
    private static final int PEOPLE_AT_MOST = 50;
    private static final int CHANGES_AT_MOST = 50;

    @Inject
    CompanyRepository companies;

    /**
     * All that is kept of a company, with the first fifty of its people and the latest fifty changes. Source: R-130, D-25.
     *
     * @throws CompanyNotFound when none has that number
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public CompanyFile file(long companyId) {
        return companies
                .byId(companyId)
                .map(company -> CompanyFile.of(
                        company,
                        companies.peopleOf(companyId, PEOPLE_AT_MOST).stream()
                                .map(CustomerDetails::of)
                                .toList(),
                        companies.countPeopleOf(companyId),
                        companies.changesOf(companyId, CHANGES_AT_MOST)))
                .orElseThrow(CompanyNotFound::new);
    }
}
