package org.redress.process.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.complaint.domain.ContactKind;
import org.redress.model.ComplaintDecision;
import org.redress.model.ComplaintVariable;
import org.redress.model.TableFact;
import org.redress.notification.domain.LetterKind;
import org.redress.notification.domain.Notice;
import org.redress.notification.domain.NoticeRules;
import org.redress.notification.domain.Receiver;
import org.redress.process.release.Decisions;
import org.redress.process.release.ReleasedTable;
import org.redress.process.release.ReleasedTable.Answer;
import org.redress.process.release.ReleasedTables;

/** The table of notices of the live release: whom we write to is a rule of today, also for cases that run on older models. */
@ApplicationScoped
class CamundaNoticeRules implements NoticeRules {
    private final Map<ReleasedTable, List<String>> events = new ConcurrentHashMap<>();

    @Inject
    ReleasedTables tables;

    @Inject
    Decisions decisions;

    @Override
    public boolean mention(CaseEventKind kind) {
        return events.computeIfAbsent(table(), CamundaNoticeRules::firstCells).stream()
                .anyMatch(cell -> cell.isEmpty() || cell.contains(kind.name()) || cell.contains("not("));
    }

    @Override
    public List<Notice> noticesOf(CaseEvent event, ContactKind contact) {
        Map<String, Object> facts = new HashMap<>();
        facts.put(TableFact.EVENT.id(), event.kind().name());
        facts.put(ComplaintVariable.CONTACT_KIND.id(), contact.name());
        facts.put(TableFact.WAY.id(), event.payload().get("way"));
        facts.put(TableFact.OUTCOME.id(), event.payload().get("outcome"));
        return decisions.of(event.caseId(), ComplaintDecision.NOTICES, facts).stream()
                .map(CamundaNoticeRules::notice)
                .toList();
    }

    private ReleasedTable table() {
        return tables.live(ComplaintDecision.NOTICES);
    }

    /** What each row says of the event: the first column of the shipped table, any text of another. */
    private static List<String> firstCells(ReleasedTable table) {
        return table.rules().stream().map(rule -> rule.cells().get(0)).toList();
    }

    private static Notice notice(Answer answer) {
        return new Notice(Receiver.valueOf(answer.entry("receiver")), LetterKind.valueOf(answer.entry("letter")));
    }
}
