package org.redress.web.customer;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.customer.boundary.CompanyFile;
import org.redress.customer.boundary.CustomerDetails;
import org.redress.customer.domain.CompanyProfile;

/**
 * All that is kept of a company.
 *
 * @param version which of its states this is
 * @param kind what type of company it is
 * @param history what it and the organisation have been through
 * @param inUse what it uses
 * @param plans what it is about to do
 * @param purchasing how it decides what it buys
 * @param owners whose it is
 * @param people the numbers of the first fifty customers who speak for it, by name
 * @param peopleInAll how many do
 */
@Schema(name = "Company")
public record KnownCompany(
        long id,
        long version,
        String name,
        String address,
        String kind,
        String history,
        String inUse,
        String plans,
        String purchasing,
        String owners,
        List<Long> people,
        long peopleInAll) {
    static KnownCompany of(CompanyFile file) {
        CompanyProfile known = file.profile();
        return new KnownCompany(
                file.companyId(),
                file.version(),
                known.name(),
                known.address(),
                known.kind(),
                known.history(),
                known.inUse(),
                known.plans(),
                known.purchasing(),
                known.owners(),
                file.people().stream().map(CustomerDetails::customerId).toList(),
                file.peopleInAll());
    }

    @Override
    public String toString() {
        return "KnownCompany#" + id;
    }
}
