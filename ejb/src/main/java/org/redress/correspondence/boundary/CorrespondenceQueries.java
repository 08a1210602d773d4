package org.redress.correspondence.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.correspondence.domain.CustomerMessageRepository;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;

/** What was written to customers. */
@Stateless
public class CorrespondenceQueries {
    @Inject
    CustomerMessageRepository messages;

    @Inject
    CaseAccess access;

    /**
     * What somebody wrote to the customer of a case, the first message first. Source: R-041.
     *
     * @throws org.redress.identity.boundary.CaseNotFound when the acting person does not see the case
     */
    @Allows({AGENT, SUPERVISOR, MANAGER, SYSTEM})
    public List<MessageToCustomer> ofCase(long caseId) {
        access.requireVisible(caseId);
        return messages.ofCase(caseId).stream().map(MessageToCustomer::of).toList();
    }
}
