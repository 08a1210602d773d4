package org.redress.web.worklist;

import java.io.Serializable;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.contact.domain.Medium;
import org.redress.customer.domain.Grade;
import org.redress.worklist.boundary.SavedViewDetails;
import org.redress.worklist.boundary.WorkListQuestion;
import org.redress.worklist.domain.ListColumn;
import org.redress.worklist.domain.Narrowing;
import org.redress.worklist.domain.Phase;
import org.redress.worklist.domain.WorkListView;

/**
 * What the address of the inbox asks for, as it stands there: what nobody knows is as if it were not there.
 *
 * @param view the name of the view
 * @param phase the name of a phase
 * @param severity the name of a severity
 * @param team the code of a team
 * @param holder the id of a member of staff
 * @param grade the name of a grade of customers
 * @param medium the name of what cases came as
 * @param hide the names of the columns that are left out, with dots between them
 */
record InboxAddress(
        @Nullable String view,
        @Nullable String phase,
        @Nullable String severity,
        @Nullable String team,
        @Nullable String holder,
        @Nullable String grade,
        @Nullable String medium,
        @Nullable String hide)
        implements Serializable {
    private static final String DOT = "\\.";

    static InboxAddress of(WorkListView view) {
        return new InboxAddress(view.name(), null, null, null, null, null, null, null);
    }

    static InboxAddress of(SavedViewDetails saved) {
        Narrowing of = saved.of();
        return new InboxAddress(
                saved.view().name(),
                of.phase().map(Phase::name).orElse(null),
                of.severity().orElse(null),
                of.team().orElse(null),
                of.holder().map(String::valueOf).orElse(null),
                of.grade().map(Grade::name).orElse(null),
                of.medium().map(Medium::name).orElse(null),
                null);
    }

    /** What a link to the inbox asks for, by the names of its parameters. */
    static Map<String, String> parameters(String link) {
        Map<String, String> parameters = new HashMap<>();
        Arrays.stream(link.substring(link.indexOf('?') + 1).split("&", -1))
                .map(each -> each.split("=", 2))
                .filter(each -> each.length == 2)
                .forEach(each -> parameters.put(each[0], URLDecoder.decode(each[1], StandardCharsets.UTF_8)));
        return parameters;
    }

    static InboxAddress of(Map<String, ? extends @Nullable String> parameters) {
        return new InboxAddress(
                parameters.get("view"),
                parameters.get("phase"),
                parameters.get("severity"),
                parameters.get("team"),
                parameters.get("holder"),
                parameters.get("grade"),
                parameters.get("medium"),
                parameters.get("hide"));
    }

    /** The same with another value of one of its parameters. */
    InboxAddress with(String parameter, @Nullable String value) {
        Map<String, @Nullable String> parameters = parameters();
        parameters.put(parameter, value);
        return of(parameters);
    }

    /** What it asks for, by the names of its parameters and in their order; nothing for what is not asked for. */
    private Map<String, @Nullable String> parameters() {
        Map<String, @Nullable String> parameters = new LinkedHashMap<>();
        parameters.put("view", view);
        parameters.put("phase", phase);
        parameters.put("severity", severity);
        parameters.put("team", team);
        parameters.put("holder", holder);
        parameters.put("grade", grade);
        parameters.put("medium", medium);
        parameters.put("hide", hide);
        return parameters;
    }

    /** The same, unless it names no view and one that was kept is asked for: then that one. */
    InboxAddress or(Optional<SavedViewDetails> saved) {
        return view == null ? saved.map(InboxAddress::of).orElse(this) : this;
    }

    WorkListQuestion question(WorkListView otherwise) {
        return new WorkListQuestion(parsed(WorkListView.class, view).orElse(otherwise), narrowing());
    }

    Narrowing narrowing() {
        return new Narrowing(
                parsed(Phase.class, phase),
                text(severity),
                text(team),
                text(holder).flatMap(InboxAddress::id),
                parsed(Grade.class, grade),
                parsed(Medium.class, medium));
    }

    Set<ListColumn> hidden() {
        return text(hide).stream()
                .flatMap(names -> Arrays.stream(names.split(DOT)))
                .flatMap(name -> parsed(ListColumn.class, name).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ListColumn.class)));
    }

    /** With whatever is said of what follows. */
    String link(@Nullable String saved, @Nullable String behind, @Nullable String workItemId) {
        StringJoiner parameters = new StringJoiner("&", "worklist.xhtml?", "");
        parameters().forEach((name, value) -> add(parameters, name, value));
        add(parameters, "saved", saved);
        add(parameters, "after", behind);
        add(parameters, "item", workItemId);
        return parameters.toString();
    }

    private static void add(StringJoiner parameters, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            parameters.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static Optional<Long> id(String digits) {
        try {
            return Optional.of(Long.valueOf(digits));
        } catch (NumberFormatException typedByHand) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> parsed(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    private static Optional<String> text(@Nullable String value) {
        return Optional.ofNullable(value).filter(text -> !text.isEmpty());
    }
}
