package org.redress.correspondence.domain;

import java.util.List;

/** Where what was written to customers is kept. */
public interface CustomerMessageRepository {
    void add(CustomerMessage message);

    /** The first one first. */
    List<CustomerMessage> ofCase(long caseId);
}
