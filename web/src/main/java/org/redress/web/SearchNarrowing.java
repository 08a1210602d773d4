package org.redress.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.closure.domain.ClosureOutcome;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.Severity;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.search.domain.CaseState;
import org.redress.search.domain.SearchFilter;
import org.redress.web.shell.Formats;
import org.redress.worklist.domain.Phase;

/** What narrows a search, as it stands in the address of the page: codes and days. What does not fit counts for nothing. */
@Named
@RequestScoped
public class SearchNarrowing {
    private static final String WITH_GRIEVANCE = "WITH_GRIEVANCE";

    @Inject
    StaffDirectory directory;

    @Inject
    Formats formats;

    @Inject
    Clock clock;

    private String state = "";
    private String phase = "";
    private String team = "";
    private String severity = "";
    private String channel = "";
    private String kind = "";
    private String from = "";
    private String until = "";
    private String product = "";
    private String outcome = "";
    private String ended = "";
    private @Nullable Long customer;
    private @Nullable Map<String, String> teams;

    public SearchFilter filter() {
        return new SearchFilter(
                choice(CaseState.class, state),
                choice(Phase.class, phase),
                Optional.of(team).filter(getTeams()::containsKey),
                choice(Severity.class, severity),
                choice(Channel.class, channel),
                choice(ContactKind.class, kind),
                day(from),
                day(until).map(day -> day.atZone(formats.zone()).plusDays(1).toInstant()),
                Optional.of(product),
                outcomes(),
                day(ended),
                Optional.ofNullable(customer));
    }

    public boolean isOn() {
        return filter().narrows();
    }

    /** What narrows, to stand in another address of the page before the rest. */
    public String getQuery() {
        StringBuilder query = new StringBuilder();
        SearchFilter filter = filter();
        filter.state().ifPresent(each -> add(query, "state", each));
        filter.phase().ifPresent(each -> add(query, "phase", each));
        filter.team().ifPresent(each -> add(query, "team", each));
        filter.severity().ifPresent(each -> add(query, "severity", each));
        filter.channel().ifPresent(each -> add(query, "channel", each));
        filter.kind().ifPresent(each -> add(query, "kind", each));
        filter.receivedFrom().ifPresent(each -> add(query, "from", from));
        filter.receivedBefore().ifPresent(each -> add(query, "until", until));
        filter.product().ifPresent(each -> add(query, "product", each));
        if (!filter.outcomes().isEmpty()) {
            add(query, "outcome", outcome);
        }
        filter.endedFrom().ifPresent(each -> add(query, "ended", ended));
        filter.customerId().ifPresent(each -> add(query, "customer", each));
        return query.toString();
    }

    private static void add(StringBuilder query, String name, Object value) {
        query.append(name)
                .append('=')
                .append(URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8))
                .append('&');
    }

    public List<CaseState> getStates() {
        return List.of(CaseState.values());
    }

    public List<Phase> getPhases() {
        return List.of(Phase.values());
    }

    public List<Severity> getSeverities() {
        return List.of(Severity.values());
    }

    public List<Channel> getChannels() {
        return List.of(Channel.values());
    }

    public List<ContactKind> getKinds() {
        return List.of(ContactKind.values());
    }

    /** How cases end, and before it the name for all with which a customer leaves with a grievance. */
    public List<String> getOutcomes() {
        return Stream.concat(
                        Stream.of(WITH_GRIEVANCE),
                        Arrays.stream(ClosureOutcome.values()).map(Enum::name))
                .toList();
    }

    /** The last twelve months begin on this day. */
    public LocalDate getYearAgo() {
        return LocalDate.now(clock.withZone(formats.zone())).minusYears(1);
    }

    private Set<ClosureOutcome> outcomes() {
        return Arrays.stream(ClosureOutcome.values())
                .filter(each ->
                        each.name().equals(outcome) || (each.isWithGrievance() && outcome.equals(WITH_GRIEVANCE)))
                .collect(Collectors.toSet());
    }

    /** The teams there are, by code, with their names. */
    public Map<String, String> getTeams() {
        if (teams == null) {
            teams = directory.teams();
        }
        return teams;
    }

    private static <E extends Enum<E>> Optional<E> choice(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    private Optional<Instant> day(String typed) {
        try {
            return typed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            LocalDate.parse(typed).atStartOfDay(formats.zone()).toInstant());
        } catch (DateTimeParseException typedByHand) {
            return Optional.empty();
        }
    }

    public String getState() {
        return state;
    }

    public void setState(@Nullable String value) {
        state = text(value);
    }

    public String getPhase() {
        return phase;
    }

    public void setPhase(@Nullable String value) {
        phase = text(value);
    }

    public String getTeam() {
        return team;
    }

    public void setTeam(@Nullable String value) {
        team = text(value);
    }

    public String getSeverity() {
        return severity;
    }

    public void setSeverity(@Nullable String value) {
        severity = text(value);
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(@Nullable String value) {
        channel = text(value);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String value) {
        kind = text(value);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String value) {
        from = text(value);
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String value) {
        until = text(value);
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(@Nullable String value) {
        product = text(value);
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String value) {
        outcome = text(value);
    }

    public String getEnded() {
        return ended;
    }

    public void setEnded(@Nullable String value) {
        ended = text(value);
    }

    public @Nullable Long getCustomer() {
        return customer;
    }

    public void setCustomer(@Nullable Long value) {
        customer = value;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
