package org.redress.web.commitment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.commitment.boundary.KeptPromiseQueries;
import org.redress.commitment.boundary.KeptPromises;
import org.redress.commitment.domain.GivenWord;
import org.redress.commitment.domain.WordGiver;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.web.rest.Parameters;

/** The words of a month as comma separated values (RFC 4180): whoever adds up the figures again needs no more. */
@RequestScoped
class KeptCsv {
    static final String TYPE = "text/csv";

    @Inject
    KeptPromiseQueries queries;

    @Inject
    ComplaintQueries complaints;

    @Inject
    GiverNames names;

    /** The words of a month; of whoever asks where it is not said by whom they are counted. */
    KeptPromises read(String month, String by) {
        YearMonth which = MonthOfWords.read(month).orElseThrow(NotFoundException::new);
        Optional<WordGiver> giver = Parameters.choice("by", WordGiver.class, by);
        return giver.isPresent() ? queries.of(giver.orElseThrow(), which) : queries.mine(which);
    }

    /** As a file to be saved. */
    Response of(String month, String by) {
        KeptPromises kept = read(month, by);
        Map<Long, String> references = complaints.references(
                kept.words().stream().map(GivenWord::caseId).distinct().toList());
        Map<String, String> called = names.ofWords(kept, kept.words());
        String lines = kept.words().stream()
                .map(word -> line(word, references, called.getOrDefault(word.giver(), "")))
                .collect(Collectors.joining());
        return Response.ok(
                        "reference,promise,kind,giver,team,given,due,moved,fate,another\r\n" + lines,
                        TYPE + "; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"promises-" + kept.month() + ".csv\"")
                .build();
    }

    private static String line(GivenWord word, Map<Long, String> references, String giver) {
        return String.join(
                        ",",
                        references.getOrDefault(word.caseId(), ""),
                        String.valueOf(word.id()),
                        word.kind() == null ? "REQUEST" : word.kind().name(),
                        quoted(giver),
                        word.team() == null ? "" : word.team(),
                        word.givenAt().toString(),
                        word.dueAt().toString(),
                        String.valueOf(word.moved()),
                        word.fate().name(),
                        String.valueOf(word.another()))
                + "\r\n";
    }

    /** A name somebody typed: no table takes it for a formula. */
    private static String quoted(String text) {
        String harmless = text.matches("[=+\\-@\\t\\r].*") ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
