package org.redress.bench.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.redress.complaint.boundary.ComplaintService;
import org.redress.complaint.domain.ComplaintNumber;
import org.redress.complaint.domain.HarmFacts;
import org.redress.complaint.domain.NoteKind;
import org.redress.identity.boundary.CurrentActor;
import org.redress.search.boundary.SearchIndexService;
import org.redress.search.boundary.SearchQueries;
import org.redress.search.boundary.SearchRequest;
import org.redress.search.boundary.SearchResult;
import org.redress.search.domain.FoundKind;
import org.redress.search.domain.SearchFilter;
import org.redress.search.schedule.IndexTimer;

/** What somebody looks for, through the door: the index made anew, each kind of question many times, and how far it is behind. */
@ApplicationScoped
class SearchErrand implements Errand {
    private static final int LAGS = 20;
    private static final int PAUSE_MILLIS = 20;

    @Inject
    Desk desk;

    @Inject
    SearchIndexService index;

    @Inject
    SearchQueries queries;

    @Inject
    ComplaintService complaints;

    @Inject
    IndexTimer timer;

    @Inject
    CurrentActor currentActor;

    @Override
    public String name() {
        return "search";
    }

    @Override
    @ActivateRequestContext
    public void run(Map<String, String> options, Consumer<String> say) throws Exception {
        int times = Integer.parseInt(options.getOrDefault("times", "200"));
        int cases = Integer.parseInt(options.getOrDefault("cases", "100000"));
        long began = System.nanoTime();
        currentActor.as(desk.person("admin"), () -> {
            index.rebuild();
            return 0;
        });
        timer.follow();
        say.accept(String.format(Locale.ROOT, "made anew|%.1f s", (System.nanoTime() - began) / 1e9));
        currentActor.is(desk.person("lerato"));
        questions(cases).forEach((what, asking) -> say.accept(measured(what, asking, times)));
        say.accept(behind());
    }

    /** By what they are called; each asks for something else each time. */
    private static Map<String, IntFunction<SearchRequest>> questions(int cases) {
        Map<String, IntFunction<SearchRequest>> questions = new LinkedHashMap<>();
        questions.put("a word that is seldom", i -> words(SearchWordsMaker.word(20_000L + i)));
        questions.put("a word that is often", i -> words(SearchWordsMaker.word(i % 20)));
        questions.put(
                "three words",
                i -> words(SearchWordsMaker.word(i % 20) + " " + SearchWordsMaker.word(300L + i) + " "
                        + SearchWordsMaker.word(i % 50)));
        questions.put(
                "three letters of a word", i -> words(SearchWordsMaker.word(i).substring(0, 3)));
        questions.put("a word with a letter wrong", i -> words(wrong(SearchWordsMaker.word(3_000L + i))));
        questions.put("a name, misspelt", i -> {
            SearchWordsMaker maker = of(i, cases);
            return words(maker.firstName() + " " + wrong(maker.lastName()));
        });
        questions.put("a telephone number", i -> {
            SearchWordsMaker maker = of(i, cases);
            maker.firstName();
            maker.lastName();
            return words("+27 " + maker.phone().substring(1));
        });
        questions.put(
                "a reference",
                i -> words(ComplaintNumber.of("RD", SearchFillErrand.FIRST_ID + i * 37L % cases)
                        .text()));
        questions.put("what is not there", i -> words("xyzzyq" + SearchWordsMaker.word(i)));
        questions.put(
                "open cases with a word, page 25",
                i -> new SearchRequest(
                        SearchWordsMaker.word(i % 20),
                        SearchFilter.none().open(),
                        Optional.of(FoundKind.CASE),
                        SearchRequest.LAST_PAGE));
        questions.put(
                "all open cases", i -> new SearchRequest("", SearchFilter.none().open(), Optional.empty(), 1));
        return questions;
    }

    private static SearchWordsMaker of(int i, int cases) {
        return new SearchWordsMaker(i * 37L % cases);
    }

    private static SearchRequest words(String text) {
        return SearchRequest.forWords(text);
    }

    private static String wrong(String word) {
        int place = word.length() / 2;
        return word.substring(0, place) + "x" + word.substring(place + 1);
    }

    private String measured(String what, IntFunction<SearchRequest> asking, int times) {
        long[] clock = new long[times];
        long found = 0;
        for (int i = -times / 4; i < times; i++) {
            SearchRequest request = asking.apply(Math.abs(i));
            long began = System.nanoTime();
            SearchResult result = queries.find(request);
            if (i >= 0) {
                clock[i] = System.nanoTime() - began;
                found += result.count();
            }
        }
        Arrays.sort(clock);
        return String.format(
                Locale.ROOT,
                "%s|%d|%.1f|%.1f|%.1f",
                what,
                found / times,
                clock[times / 2] / 1e6,
                clock[times * 95 / 100] / 1e6,
                clock[times - 1] / 1e6);
    }

    /** From the commit of a note until it is found. */
    private String behind() throws Exception {
        long caseId = desk.open(desk.person("marlene"), 0, false, HarmFacts.none());
        long[] lags = new long[LAGS];
        for (int i = 0; i < LAGS; i++) {
            String word = "lag" + "abcdefghijklmnopqrstuvwxyz".charAt(i) + System.nanoTime();
            complaints.addNote(caseId, NoteKind.FACT, word);
            long committed = System.nanoTime();
            while (queries.find(SearchRequest.forWords(word)).messages().count() == 0) {
                Thread.sleep(PAUSE_MILLIS);
            }
            lags[i] = System.nanoTime() - committed;
        }
        Arrays.sort(lags);
        return String.format(
                Locale.ROOT,
                "behind|%.0f ms in the middle, %.0f ms at most",
                lags[LAGS / 2] / 1e6,
                lags[LAGS - 1] / 1e6);
    }
}
