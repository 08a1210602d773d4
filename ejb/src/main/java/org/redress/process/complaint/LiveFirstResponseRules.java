package org.redress.process.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.FirstResponse;
import org.redress.complaint.domain.FirstResponseRules;
import org.redress.contact.domain.Medium;
import org.redress.model.ComplaintDecision;
import org.redress.model.ComplaintVariable;
import org.redress.model.TableFact;
import org.redress.process.release.Decisions;
import org.redress.process.release.ReleasedTable.Answer;
import org.redress.process.release.ReleasedTables;

/** The table of first responses of the live release. */
@ApplicationScoped
class LiveFirstResponseRules implements FirstResponseRules {
    @Inject
    ReleasedTables tables;

    @Inject
    Decisions decisions;

    @Override
    public FirstResponse responseTo(Channel channel, Medium medium) {
        return read(tables.live(ComplaintDecision.FIRST_RESPONSE).askForOne(facts(channel, medium)));
    }

    @Override
    public FirstResponse responseTo(long caseId, Channel channel, Medium medium) {
        return read(decisions.one(caseId, ComplaintDecision.FIRST_RESPONSE, facts(channel, medium)));
    }

    private static Map<String, Object> facts(Channel channel, Medium medium) {
        return Map.of(ComplaintVariable.CHANNEL.id(), channel.name(), TableFact.MEDIUM.id(), medium.name());
    }

    private static FirstResponse read(Answer answer) {
        return new FirstResponse(answer.entry("firstStep"), answer.entry("firstAnswer"));
    }
}
