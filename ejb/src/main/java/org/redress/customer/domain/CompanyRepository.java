package org.redress.customer.domain;

import java.util.List;
import java.util.Optional;

/** Where companies are kept. */
public interface CompanyRepository {
    /** Keeps a new company and gives it an id. */
    void add(Company company);

    void add(CompanyChange change);

    Optional<Company> byId(long companyId);

    /** The company of such a name, however it is written; the first one where there are several. */
    Optional<Company> named(String name);

    /** What was done with what is known of a company, the latest first. */
    List<CompanyChange> changesOf(long companyId, int limit);

    /** Customers who speak for a company, by name. */
    List<Customer> peopleOf(long companyId, int limit);

    /** How many speak for it. */
    long countPeopleOf(long companyId);
}
