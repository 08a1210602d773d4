package org.redress.web.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which fragment shows which form. Pages are found by form key, never by task, so that a model can be redrawn. */
@ApplicationScoped
public class FormCatalogue {
    private static final Map<String, List<String>> FORMS_BY_FEATURE = Map.ofEntries(
            Map.entry(
                    "complaint",
                    List.of(
                            "assess",
                            "obtain-information",
                            "decide-without-answer",
                            "restate",
                            "accept-responsibility",
                            "assign-responsibility",
                            "record")),
            Map.entry("check", List.of("check")),
            Map.entry("commitment", List.of("agree-plan", "commit", "support")),
            Map.entry("solution", List.of("propose", "approve", "contact-stakeholders", "apply")),
            Map.entry("escalation", List.of("take-on-escalation", "settle-escalation")),
            Map.entry("handover", List.of("accept-handover", "decide-handover")),
            Map.entry("participant", List.of("supply-answer", "hear-from-participant")),
            Map.entry("visit", List.of("report-visit", "agree-visit")),
            Map.entry("progress", List.of("keep-informed")),
            Map.entry("stakeholder", List.of("report", "inform-customer")),
            Map.entry("closure", List.of("confirm", "review", "close", "answer", "decide-request", "thank")),
            Map.entry("recovery", List.of("follow-up")));

    private static final Map<String, String> FRAGMENTS = FORMS_BY_FEATURE.entrySet().stream()
            .flatMap(feature -> feature.getValue().stream()
                    .map(form -> Map.entry("form:" + form, fragment(feature.getKey(), form))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** The keys there are. */
    public Set<String> keys() {
        return FRAGMENTS.keySet();
    }

    /** Where the fragment of a form lies in the application; empty for an unknown key. */
    public Optional<String> fragment(String formKey) {
        return Optional.ofNullable(FRAGMENTS.get(formKey));
    }

    /** All fragments, for checks. */
    public Stream<String> fragments() {
        return FRAGMENTS.values().stream();
    }

    private static String fragment(String feature, String form) {
        return "/WEB-INF/" + feature + "/" + form + ".xhtml";
    }
}
