package org.redress.search.boundary;

import org.redress.customer.boundary.CustomerDetails;
import org.redress.search.domain.Excerpt;

/**
 * A customer who was found.
 *
 * @param name with what was found in it
 * @param organisation with what was found in it; empty where she speaks for none
 * @param email with what was found in it; empty where she gave none
 * @param note where it was found in what was written down when she was contacted about none of her cases; empty where it was
 *     found elsewhere
 */
public record FoundCustomer(CustomerDetails details, Excerpt name, Excerpt organisation, Excerpt email, Excerpt note) {
    /** Whether she is known by her organisation's name alone, so that it need not be said twice. */
    public boolean isOrganisationOnly() {
        return details.name().equals(details.particulars().organisation());
    }
}
