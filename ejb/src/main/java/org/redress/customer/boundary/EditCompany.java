package org.redress.customer.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.redress.customer.domain.CompanyProfile;

/**
 * Replace what is known of a company.
 *
 * @param version the state that whoever changes it has seen
 */
public record EditCompany(
        long companyId, long version, @Valid @NotNull CompanyProfile profile) {
    @Override
    public String toString() {
        return "EditCompany " + companyId;
    }
}
