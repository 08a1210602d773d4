package org.redress.search.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the indexes are made of, read for everybody: who may see it is asked when something is looked for. */
public interface IndexSource {
    /** Those cases, with their messages; one that is gone is absent. */
    List<IndexedCase> cases(Collection<Long> caseIds);

    /** What is said in each of those cases itself, the customer's words first. */
    Map<Long, List<String>> textsOf(Collection<Long> caseIds);

    /** What was written and said about each of at most some hundred cases. */
    Map<Long, List<IndexedMessage>> messagesOf(Collection<Long> caseIds);

    /** What was written down when each of those customers was contacted about none of her cases, the latest first. */
    Map<Long, List<String>> notesOf(Collection<Long> customerIds);

    /** The ids of the next cases behind one, in order. */
    List<Long> casesBehind(long caseId, int atMost);

    /** The ids of all cases of those customers. */
    List<Long> casesOf(Collection<Long> customerIds);

    /** Those customers; one who is gone is absent. */
    List<IndexedCustomer> customers(Collection<Long> customerIds);

    /** The ids of the next customers behind one, in order. */
    List<Long> customersBehind(long customerId, int atMost);
}
