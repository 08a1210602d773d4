package org.redress.process.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.FirstResponse;
import org.redress.complaint.domain.FirstResponseRules;
import org.redress.model.ComplaintDecision;
import org.redress.model.ComplaintVariable;
import org.redress.process.release.ReleasedTable.Answer;
import org.redress.process.release.ReleasedTables;

/** The table of first responses of the live release. */
@ApplicationScoped
class LiveFirstResponseRules implements FirstResponseRules {
    @Inject
    ReleasedTables tables;

    @Override
    public FirstResponse responseTo(Channel channel) {
        Answer answer = tables.live(ComplaintDecision.FIRST_RESPONSE)
                .askForOne(Map.of(ComplaintVariable.CHANNEL.id(), channel.name()));
        return new FirstResponse(answer.entry("firstStep"), answer.entry("firstAnswer"));
    }
}
