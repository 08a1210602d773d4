package org.redress.web.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.casehistory.boundary.TimelineQueries;
import org.redress.casehistory.boundary.TimelineQueries.TimelineEntry;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.identity.boundary.ClientDirectory;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.related.boundary.RelatedCaseQueries;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Formats;

/** What happened to the case, newest first, from its events. Source. */
@Named
@RequestScoped
public class CaseTimeline {
    private static final Map<CaseEventKind, String> ICONS = Map.ofEntries(
            Map.entry(CaseEventKind.REGISTERED, "inbox"),
            Map.entry(CaseEventKind.IMPORTED, "upload"),
            Map.entry(CaseEventKind.CLAIMED, "user"),
            Map.entry(CaseEventKind.CHECK_COMPLETED, "check-square"),
            Map.entry(CaseEventKind.STEP_RETRIED, "wrench"),
            Map.entry(CaseEventKind.FACT_CORRECTED, "wrench"),
            Map.entry(CaseEventKind.STEP_SKIPPED, "wrench"),
            Map.entry(CaseEventKind.RELEASED, "replay"),
            Map.entry(CaseEventKind.ASSIGNED, "user"),
            Map.entry(CaseEventKind.TASK_PASSED_ON, "user"),
            Map.entry(CaseEventKind.TASK_FREED, "replay"),
            Map.entry(CaseEventKind.CASE_PASSED_ON, "user"),
            Map.entry(CaseEventKind.PROCESS_RESTARTED, "wrench"),
            Map.entry(CaseEventKind.RESTATED, "verified"),
            Map.entry(CaseEventKind.CASES_LINKED, "link"),
            Map.entry(CaseEventKind.CASE_TAKEN_IN, "link"),
            Map.entry(CaseEventKind.NOTE_ADDED, "comment"),
            Map.entry(CaseEventKind.CONTACT_NOTED, "phone"),
            Map.entry(CaseEventKind.HEAT_STEP_TICKED, "check-square"),
            Map.entry(CaseEventKind.ATTACHMENT_ADDED, "paperclip"),
            Map.entry(CaseEventKind.CUSTOMER_SENT_FILES, "paperclip"),
            Map.entry(CaseEventKind.LINK_TAKEN_BACK, "lock"),
            Map.entry(CaseEventKind.SOLUTION_PROPOSED, "file-edit"),
            Map.entry(CaseEventKind.APPROVAL_REQUESTED, "lock"),
            Map.entry(CaseEventKind.SOLUTION_APPROVED_FIRST, "check-square"),
            Map.entry(CaseEventKind.SOLUTION_CHANGED_FIRST, "check-square"),
            Map.entry(CaseEventKind.SOLUTION_APPROVED, "check-square"),
            Map.entry(CaseEventKind.SOLUTION_CHANGED, "check-square"),
            Map.entry(CaseEventKind.SOLUTION_APPLIED, "wrench"),
            Map.entry(CaseEventKind.SOLUTION_FAILED, "exclamation-triangle"),
            Map.entry(CaseEventKind.ALTERNATIVE_TAKEN, "file-edit"),
            Map.entry(CaseEventKind.STAKEHOLDER_TOLD, "megaphone"),
            Map.entry(CaseEventKind.STAKEHOLDERS_IDENTIFIED, "users"),
            Map.entry(CaseEventKind.CUSTOMER_INFORMED, "envelope"),
            Map.entry(CaseEventKind.ENQUIRY_ANSWERED, "envelope"),
            Map.entry(CaseEventKind.REQUEST_GRANTED, "check-square"),
            Map.entry(CaseEventKind.REQUEST_DECLINED, "envelope"),
            Map.entry(CaseEventKind.CUSTOMER_THANKED, "star"),
            Map.entry(CaseEventKind.QUESTION_REPEATED, "envelope"),
            Map.entry(CaseEventKind.RESOLVED_AT_FIRST_CONTACT, "check-square"),
            Map.entry(CaseEventKind.REOPENED, "replay"),
            Map.entry(CaseEventKind.PROGRESS_TOLD, "comment"),
            Map.entry(CaseEventKind.PROGRESS_WRITTEN, "envelope"),
            Map.entry(CaseEventKind.CUSTOMER_UPDATED, "envelope"),
            Map.entry(CaseEventKind.CUSTOMER_WRITTEN, "envelope"),
            Map.entry(CaseEventKind.CUSTOMER_REMINDED, "envelope"),
            Map.entry(CaseEventKind.FOLLOW_UP_PLANNED, "calendar"),
            Map.entry(CaseEventKind.FOLLOW_UP_WRITTEN, "envelope"),
            Map.entry(CaseEventKind.STAYS_SOLVED, "verified"),
            Map.entry(CaseEventKind.CUSTOMER_BACK, "comment"),
            Map.entry(CaseEventKind.CUSTOMER_CAME_AGAIN, "phone"),
            Map.entry(CaseEventKind.CONVERSATION_NOTED, "question-circle"),
            Map.entry(CaseEventKind.CLOCK_WARNED, "clock"),
            Map.entry(CaseEventKind.SERVICE_LEVEL_BREACHED, "exclamation-triangle"),
            Map.entry(CaseEventKind.BREACH_ESCALATED, "exclamation-triangle"),
            Map.entry(CaseEventKind.CLOSED, "check"));

    private static final Map<CaseEventKind, String> GLYPHS = Map.of(
            CaseEventKind.PROMISE_MADE, "open",
            CaseEventKind.PROMISE_REMINDED, "soon",
            CaseEventKind.PROMISE_KEPT, "kept",
            CaseEventKind.PROMISE_BROKEN, "broken",
            CaseEventKind.PROMISE_PUT_RIGHT, "kept",
            CaseEventKind.PROMISE_MOVED, "moved",
            CaseEventKind.PROMISE_WITHDRAWN, "withdrawn");

    private static final Set<CaseEventKind> PARTICIPANTS = Set.of(
            CaseEventKind.PARTICIPANT_ASKED,
            CaseEventKind.PARTICIPANT_REMINDED,
            CaseEventKind.PARTICIPANT_DATED,
            CaseEventKind.SUPPLIER_DELAYED,
            CaseEventKind.SUPPLIER_LATE,
            CaseEventKind.DEPARTMENT_DELAYED,
            CaseEventKind.DEPARTMENT_LATE,
            CaseEventKind.PARTICIPANT_ANSWERED,
            CaseEventKind.PARTICIPANT_RELEASED);

    private static final Set<CaseEventKind> ABOUT_A_PERSON = Set.of(
            CaseEventKind.ASSIGNED,
            CaseEventKind.TASK_PASSED_ON,
            CaseEventKind.CASE_PASSED_ON,
            CaseEventKind.RESPONSIBILITY_ASSIGNED,
            CaseEventKind.HANDED_OVER,
            CaseEventKind.HANDOVER_RETURNED,
            CaseEventKind.HANDOVER_WITHDRAWN,
            CaseEventKind.VISIT_ARRANGED,
            CaseEventKind.VISIT_MOVED,
            CaseEventKind.CUSTOMER_UPDATED);

    private static final String IN_PLACE_OF = "inPlaceOf";

    /** The other case, where something is about two. */
    private static final String OTHER = "case";

    private static final Set<CaseEventKind> ABOUT_AN_ALTERNATIVE = Set.of(
            CaseEventKind.ALTERNATIVE_PREPARED, CaseEventKind.ALTERNATIVE_DROPPED, CaseEventKind.ALTERNATIVE_TAKEN);

    @Inject
    TimelineQueries timeline;

    @Inject
    RelatedCaseQueries related;

    @Inject
    ComplaintQueries complaints;

    @Inject
    StaffDirectory staff;

    @Inject
    ClientDirectory clients;

    @Inject
    CaseView caseView;

    @Inject
    CaseWords words;

    @Inject
    Formats formats;

    @Inject
    Messages messages;

    private TimelinePart part = TimelinePart.ALL;
    private @Nullable List<Line> lines;
    private Map<Long, String> systems = Map.of();
    private Map<Long, String> others = Map.of();

    /** The lines of the part that is shown, newest first; the first of a day carries the day. */
    public List<Line> getLines() {
        if (lines == null) {
            lines = read();
        }
        return lines;
    }

    private List<Line> read() {
        return lines(entries());
    }

    /** What others did since the page was drawn, newest first. */
    List<Line> byOthersMeanwhile() {
        List<Of> all = new ArrayList<>(timeline.byOthersSince(caseView.getCaseId(), caseView.getDrawnAt()).stream()
                .map(entry -> new Of(caseView.getCaseId(), entry))
                .toList());
        Collections.reverse(all);
        return lines(all);
    }

    private List<Line> lines(List<Of> all) {
        List<TimelineEntry> entries = all.stream().map(Of::entry).toList();
        Map<Long, String> names = names(entries);
        systems = clients.names(entries.stream()
                .flatMap(entry -> entry.actorClientId().stream().boxed())
                .collect(Collectors.toSet()));
        List<Line> read = new ArrayList<>();
        String day = "";
        others = references(all);
        for (Of each : all) {
            String own = formats.dayOf(each.entry().occurredAt());
            read.add(line(each, names, own.equals(day) ? null : own));
            day = own;
        }
        return read;
    }

    /** Newest first, with those of the cases that go on in this one. */
    private List<Of> entries() {
        List<Of> all = new ArrayList<>(entriesOf(caseView.getCaseId()));
        List<Long> takenIn = related.takenIn(caseView.getCaseId());
        takenIn.forEach(merged -> all.addAll(entriesOf(merged)));
        if (!takenIn.isEmpty()) {
            all.sort(Comparator.comparing(each -> each.entry().recordedAt()));
        }
        Collections.reverse(all);
        return all;
    }

    private List<Of> entriesOf(long caseId) {
        return timeline.of(caseId).stream()
                .filter(part::shows)
                .map(entry -> new Of(caseId, entry))
                .toList();
    }

    private Map<Long, String> references(List<Of> all) {
        Set<Long> ids = new HashSet<>();
        all.forEach(each -> {
            ids.add(each.caseId());
            Optional.ofNullable(each.entry().payload().get(OTHER))
                    .map(Long::valueOf)
                    .ifPresent(ids::add);
        });
        return complaints.references(ids);
    }

    private Line line(Of each, Map<Long, String> names, @Nullable String day) {
        TimelineEntry entry = each.entry();
        boolean own = each.caseId() == caseView.getCaseId();
        return new Line(
                own ? "" : others.getOrDefault(each.caseId(), ""),
                day,
                formats.time(entry.occurredAt()),
                entry.occurredAt(),
                isHers(entry) ? "envelope" : ICONS.getOrDefault(entry.kind(), "info-circle"),
                GLYPHS.get(entry.kind()),
                who(entry, names),
                what(entry),
                note(each, names),
                TimelinePart.isOpinion(entry),
                words.ours(each.caseId(), entry),
                words.customers(each.caseId(), entry));
    }

    private String who(TimelineEntry entry, Map<Long, String> names) {
        if (entry.actorStaffId().isPresent()) {
            return names.getOrDefault(entry.actorStaffId().getAsLong(), "");
        }
        String system = entry.actorClientId().stream()
                .mapToObj(systems::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return system == null
                ? messages.get("timeline.actor." + kindOf(entry.actor()))
                : messages.text("timeline.actor.client.named", system);
    }

    private String what(TimelineEntry entry) {
        String which = entry.payload().getOrDefault("kind", entry.payload().getOrDefault("outcome", ""));
        return messages.get(key(entry.kind(), which, kindOf(entry.actor()), messages::containsKey));
    }

    /**
     * What was registered is called what it was taken for then, an end that is not the usual one says which, and what the
     * customer does herself nobody records for her.
     */
    static String key(CaseEventKind kind, String which, String actor, Predicate<String> known) {
        String usual = "timeline.event." + kind;
        return Stream.of(which, actor)
                .map(own -> usual + "." + own)
                .filter(known)
                .findFirst()
                .orElse(usual);
    }

    private static String kindOf(String actor) {
        return actor.replaceAll(":.*", "");
    }

    /** Whether the customer wrote it herself, by her own link. */
    private static boolean isHers(TimelineEntry entry) {
        return entry.kind() == CaseEventKind.CUSTOMER_CAME_AGAIN
                && "CUSTOMER".equals(entry.payload().get("outcome"));
    }

    private String note(Of each, Map<Long, String> names) {
        TimelineEntry entry = each.entry();
        if (entry.kind() == CaseEventKind.ATTACHMENT_ADDED) {
            return words.file(each.caseId(), entry);
        }
        if (entry.kind() == CaseEventKind.CONTACT_NOTED) {
            return messages.text(
                    "timeline.note.contact",
                    messages.get("words.ContactMethod." + entry.payload().get("method")),
                    messages.get("words.ContactReason." + entry.payload().get("reason")));
        }
        String person = entry.payload().get("staff");
        if (person != null && ABOUT_A_PERSON.contains(entry.kind())) {
            String name = names.getOrDefault(Long.valueOf(person), "");
            return entry.kind() == CaseEventKind.CUSTOMER_UPDATED
                    ? messages.text("timeline.note.informer", name)
                    : name;
        }
        String absent = entry.payload().get(IN_PLACE_OF);
        if (absent != null) {
            return messages.text("timeline.note.inplace", names.getOrDefault(Long.valueOf(absent), ""));
        }
        if (entry.payload().containsKey(OTHER)) {
            return others.getOrDefault(Long.valueOf(entry.payload().getOrDefault(OTHER, "")), "");
        }
        if (GLYPHS.containsKey(entry.kind()) && entry.payload().containsKey("dueAt")) {
            return messages.text(
                    "timeline.note.promise",
                    messages.get("words.PromiseKind." + entry.payload().get("kind")),
                    formats.moment(Instant.parse(entry.payload().get("dueAt"))));
        }
        if (entry.kind() == CaseEventKind.CUSTOMER_THANKED) {
            return staff.teams().getOrDefault(entry.payload().getOrDefault("team", ""), "");
        }
        if (ABOUT_AN_ALTERNATIVE.contains(entry.kind())) {
            return messages.get("words.Remedy." + entry.payload().get("remedy"));
        }
        if (entry.payload().containsKey("newsEveryDays")) {
            return messages.text(
                    "timeline.note.news", Integer.valueOf(entry.payload().get("newsEveryDays")));
        }
        if (entry.kind() == CaseEventKind.FOLLOW_UP_PLANNED) {
            return formats.due(Instant.parse(entry.payload().getOrDefault("dueAt", "")));
        }
        if (entry.kind() == CaseEventKind.CUSTOMER_CAME_AGAIN) {
            return isHers(entry)
                    ? ""
                    : messages.get("words.Channel." + entry.payload().get("channel"));
        }
        if (entry.kind() == CaseEventKind.RECOVERY_STEP_MARKED) {
            return messages.get("words.RecoveryStep." + entry.payload().get("step"));
        }
        if (entry.kind() == CaseEventKind.NOTE_ADDED && entry.payload().containsKey("kind")) {
            return messages.get("words.NoteKind." + entry.payload().get("kind"));
        }
        if (entry.kind() == CaseEventKind.HEAT_STEP_TICKED) {
            return messages.text(
                    "timeline.note.heat." + entry.payload().get("done"),
                    messages.get("words.HeatStep." + entry.payload().get("step")));
        }
        if (entry.kind() == CaseEventKind.CASE_ESCALATED) {
            return messages.get("words.EscalationReason." + entry.payload().get("reason"));
        }
        if (PARTICIPANTS.contains(entry.kind())) {
            return participant(entry);
        }
        if (entry.payload().containsKey("percent")) {
            return messages.text(
                    "timeline.note.clock",
                    messages.get("words.Measure." + entry.payload().get("measure")),
                    Integer.valueOf(entry.payload().getOrDefault("percent", "")));
        }
        if (entry.kind() == CaseEventKind.PRIORITY_RAISED) {
            return messages.get("shell.priority." + entry.payload().get("priority"));
        }
        if (entry.kind() == CaseEventKind.CLASSIFIED) {
            return messages.text(
                    "timeline.note.classified",
                    messages.get("shell.severity." + entry.payload().get("severity")),
                    messages.get("shell.priority." + entry.payload().get("priority")),
                    staff.teams().getOrDefault(entry.payload().getOrDefault("team", ""), ""));
        }
        return "";
    }

    /** The team of ours that is asked, else what the participant is to us. */
    private String participant(TimelineEntry entry) {
        String team = staff.teams().get(entry.payload().getOrDefault("team", ""));
        return team == null
                ? messages.get("words.StakeholderRole." + entry.payload().get("role"))
                : team;
    }

    private Map<Long, String> names(List<TimelineEntry> entries) {
        Set<Long> ids = new HashSet<>();
        entries.forEach(entry -> entry.actorStaffId().ifPresent(ids::add));
        entries.stream()
                .map(entry -> ABOUT_A_PERSON.contains(entry.kind())
                        ? entry.payload().get("staff")
                        : entry.payload().get(IN_PLACE_OF))
                .filter(id -> id != null)
                .map(Long::valueOf)
                .forEach(ids::add);
        return staff.names(ids);
    }

    public List<TimelinePart> getParts() {
        return List.of(TimelinePart.values());
    }

    public TimelinePart getPart() {
        return part;
    }

    public void setPart(TimelinePart part) {
        this.part = part;
    }

    /**
     * One line.
     *
     * @param from the reference of the case it is from, where that one goes on in this
     * @param day the day when it is the first line of one
     * @param time the hour, as it is shown
     * @param at the moment
     * @param glyph the state of a promise, instead of the icon
     * @param who who did it
     * @param what what was done
     * @param note whom or what it concerns
     * @param opinion whether it is what somebody of us makes of it, and no fact
     * @param ours what we wrote down with it
     * @param voice what the customer said, verbatim
     */
    public record Line(
            String from,
            @Nullable String day,
            String time,
            Instant at,
            String icon,
            @Nullable String glyph,
            String who,
            String what,
            String note,
            boolean opinion,
            String ours,
            String voice) {}

    private record Of(long caseId, TimelineEntry entry) {}
}
