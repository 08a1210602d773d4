package org.redress.customer.boundary;

import java.time.Instant;
import java.util.List;
import org.redress.customer.domain.Company;
import org.redress.customer.domain.CompanyChange;
import org.redress.customer.domain.CompanyField;
import org.redress.customer.domain.CompanyProfile;

/**
 * All that is kept of a company.
 *
 * @param version which of its states this is
 * @param people who of our customers speaks for it, by name
 * @param peopleInAll how many do, those that are not among them counted
 * @param changes what was done with it, the latest first
 */
public record CompanyFile(
        long companyId,
        long version,
        CompanyProfile profile,
        List<CustomerDetails> people,
        long peopleInAll,
        List<Change> changes) {
    static CompanyFile of(
            Company company, List<CustomerDetails> people, long peopleInAll, List<CompanyChange> changes) {
        return new CompanyFile(
                company.id(),
                company.version(),
                company.profile(),
                people,
                peopleInAll,
                changes.stream().map(Change::of).toList());
    }

    @Override
    public String toString() {
        return "CompanyFile#" + companyId;
    }

    /**
     * What was done with it.
     *
     * @param fields which of it changed; what it was is not kept
     * @param doneBy the reference of whoever acted
     */
    public record Change(List<CompanyField> fields, String doneBy, Instant doneAt) {
        static Change of(CompanyChange change) {
            return new Change(change.fields(), change.doneBy(), change.doneAt());
        }
    }
}
