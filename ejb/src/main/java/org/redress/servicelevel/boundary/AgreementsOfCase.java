package org.redress.servicelevel.boundary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.servicelevel.domain.clock.Terms;
import org.redress.servicelevel.domain.clock.TermsBook;

/**
 * The agreements that a case is worked under, one after the other, as its clock reads them. That of the configuration holds until the
 * history says that another one does. Source: R-105.
 *
 * @param parts the agreements, each from its moment on; the first holds before it, too
 */
record AgreementsOfCase(List<Part> parts) implements TermsBook {
    static final String AGREEMENT = "agreement";

    /** One of them. */
    record Part(Instant from, String code, TermsBook terms) {}

    /**
     * Empty where no version of the first was signed off.
     *
     * @param first the code of the agreement of the configuration
     * @param books what an agreement says; empty for one that is not there, which is left out
     */
    static Optional<TermsBook> of(
            List<CaseEventRecorded> history, String first, Function<String, Optional<TermsBook>> books) {
        List<Part> parts = new ArrayList<>();
        codes(history, first).forEach(each -> books.apply(each.code())
                .ifPresent(terms -> parts.add(new Part(each.from(), each.code(), terms))));
        return parts.isEmpty() ? Optional.empty() : Optional.of(new AgreementsOfCase(List.copyOf(parts)));
    }

    /** Which agreements the history names, in order, that of the configuration first unless another one held from the beginning. */
    static List<Chosen> codes(List<CaseEventRecorded> history, String first) {
        List<Chosen> chosen = new ArrayList<>(List.of(new Chosen(first, Instant.MIN)));
        history.stream()
                .map(CaseEventRecorded::event)
                .filter(event -> event.kind() == CaseEventKind.AGREEMENT_CHOSEN)
                .forEach(event -> add(chosen, event));
        return chosen;
    }

    /** The code of the one that holds last. */
    static String last(List<CaseEventRecorded> history, String first) {
        List<Chosen> all = codes(history, first);
        return all.get(all.size() - 1).code();
    }

    private static void add(List<Chosen> chosen, CaseEvent event) {
        String code = event.payload().getOrDefault(AGREEMENT, "");
        chosen.removeIf(before -> !before.from().isBefore(event.occurredAt()));
        chosen.add(new Chosen(code, event.occurredAt()));
    }

    /** Which agreement from when on. */
    record Chosen(String code, Instant from) {}

    @Override
    public Terms at(Instant moment, Optional<String> priority) {
        return parts.get(indexAt(moment)).terms().at(moment, priority);
    }

    @Override
    public List<Instant> changes(Instant from, Instant until) {
        return IntStream.range(0, parts.size())
                .boxed()
                .flatMap(index -> changesOf(index, from, until))
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<Instant> changesOf(int index, Instant from, Instant until) {
        Part part = parts.get(index);
        Stream<Instant> begins = index == 0 ? Stream.empty() : Stream.of(part.from());
        return Stream.concat(
                        begins, part.terms().changes(from, until).stream().filter(change -> indexAt(change) == index))
                .filter(change -> change.isAfter(from) && !change.isAfter(until));
    }

    private int indexAt(Instant moment) {
        int index = parts.size() - 1;
        while (index > 0 && parts.get(index).from().isAfter(moment)) {
            index--;
        }
        return index;
    }
}
