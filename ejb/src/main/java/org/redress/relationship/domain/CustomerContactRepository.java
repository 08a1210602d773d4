package org.redress.relationship.domain;

import java.util.List;

/** Where contacts with customers are kept. */
public interface CustomerContactRepository {
    /** Keeps a contact and gives it an id. */
    void add(CustomerContact contact);

    /** The latest contacts with a customer, the latest first. */
    List<CustomerContact> ofCustomer(long customerId, int limit);

    /** The latest contacts about a case, the latest first. */
    List<CustomerContact> ofCase(long caseId, int limit);
}
