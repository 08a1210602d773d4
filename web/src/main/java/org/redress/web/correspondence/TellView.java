package org.redress.web.correspondence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.correspondence.boundary.CorrespondenceService;
import org.redress.correspondence.boundary.WriteMessage;
import org.redress.notification.boundary.FilledText;
import org.redress.notification.boundary.MessageDraftQueries;
import org.redress.notification.domain.MessageTemplate;
import org.redress.shared.BusinessException;
import org.redress.shared.Retrying;
import org.redress.web.draft.DraftKeeper;
import org.redress.web.i18n.BusinessMessages;
import org.redress.web.i18n.Messages;

/**
 * The same update to the customers of several cases: one text with places for what differs, how many it reaches and whom
 * not, and what became of each. Each case is a transaction of its own. Source.
 */
@Named
@ViewScoped
public class TellView extends MessageText {
    /** The customers of so many cases are told the same at once. */
    public static final int MOST = 100;

    private static final long serialVersionUID = 1L;
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    @Inject
    transient ComplaintQueries complaints;

    @Inject
    transient MessageDraftQueries drafts;

    @Inject
    transient CorrespondenceService correspondence;

    @Inject
    transient DraftKeeper keeper;

    @Inject
    transient BusinessMessages business;

    @Inject
    transient Messages messages;

    @Inject
    transient Retrying retrying;

    private String cases = "";
    private List<ToldCase> lines = List.of();
    private boolean sent;

    /** Reads what the address names; cases that are not open to the acting person are none. */
    public void load() {
        templates();
        List<Long> ids = Stream.of(cases.split(","))
                .filter(typed -> ID.matcher(typed).matches())
                .map(Long::valueOf)
                .distinct()
                .limit(MOST)
                .toList();
        Map<Long, ComplaintSummary> found = complaints.summaries(ids);
        lines = ids.stream()
                .flatMap(id -> Stream.ofNullable(found.get(id)))
                .map(each ->
                        new ToldCase(each.caseId(), each.reference(), each.title(), each.customerName(), "", "", false))
                .toList();
    }

    public List<MessageTemplate> templates() {
        return drafts.named(messages.locale().toLanguageTag());
    }

    public List<MessageTemplate> getTemplates() {
        return templates();
    }

    /** The words of the chosen template, with their places. */
    public void begin() {
        templates().stream()
                .filter(each -> each.code().equals(getTemplate()))
                .findFirst()
                .ifPresent(each -> setWords(each.words()));
        preview();
    }

    @Override
    public void reread() {
        preview();
    }

    /** How the text reads in each case, and where it does not go out. */
    public void preview() {
        each(line -> {
            FilledText filled = drafts.fill(line.caseId(), getWords());
            ToldCase there = new ToldCase(
                    line.caseId(), line.reference(), line.title(), line.customer(), filled.words(), "", false);
            return filled.isReady() ? there : there.refused(why(filled));
        });
    }

    /** Sends it wherever it can go out; of each case the page says what became of it. */
    public void send() {
        preview();
        each(line -> {
            if (!line.isReady()) {
                return line;
            }
            WriteMessage command =
                    new WriteMessage(line.caseId(), getTemplate(), line.words(), getBecause(), List.of());
            retrying.run(() -> correspondence.write(command));
            return line.gone();
        });
        if (sent) {
            keeper.forgetSeveral();
        }
    }

    /** What became of one stands there, whatever happens to those behind it: nobody is written to twice. */
    private void each(Function<ToldCase, ToldCase> step) {
        List<ToldCase> now = new ArrayList<>(lines);
        try {
            now.replaceAll(line -> line.sent() ? line : tried(line, step));
        } finally {
            lines = List.copyOf(now);
            sent = getGone() > 0;
        }
    }

    private ToldCase tried(ToldCase line, Function<ToldCase, ToldCase> step) {
        try {
            return step.apply(line);
        } catch (BusinessException refusal) {
            return line.refused(business.sentence(refusal));
        } catch (ConstraintViolationException tooLong) {
            return line.refused(messages.get("correspondence.tell.toolong.text"));
        }
    }

    private String why(FilledText filled) {
        return filled.reachable()
                ? messages.text(
                        "correspondence.tell.missing.text",
                        String.join(", ", filled.missing().stream().sorted().toList()))
                : messages.get("correspondence.tell.unreachable.text");
    }

    public List<ToldCase> getLines() {
        return lines;
    }

    public long getReady() {
        return lines.stream().filter(ToldCase::isReady).count();
    }

    public long getGone() {
        return lines.stream().filter(ToldCase::sent).count();
    }

    /** The first text that goes out, to look at. */
    public @Nullable ToldCase getSample() {
        return lines.stream().filter(ToldCase::isReady).findFirst().orElse(null);
    }

    /** Whether it has gone out, so that it is not sent twice. */
    public boolean isSent() {
        return sent;
    }

    public String getCases() {
        return cases;
    }

    public void setCases(@Nullable String value) {
        cases = value == null ? "" : value;
    }
}
