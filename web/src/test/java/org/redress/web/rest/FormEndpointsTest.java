package org.redress.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redress.web.check.CheckStepForms;
import org.redress.web.closure.ClosureForms;
import org.redress.web.commitment.CommitmentForms;
import org.redress.web.complaint.ComplaintForms;
import org.redress.web.complaint.FormCatalogue;
import org.redress.web.escalation.EscalationForms;
import org.redress.web.handover.HandoverForms;
import org.redress.web.participant.ParticipantForms;
import org.redress.web.progress.ProgressForms;
import org.redress.web.recovery.RecoveryForms;
import org.redress.web.solution.SolutionForms;
import org.redress.web.stakeholder.StakeholderForms;
import org.redress.web.visit.VisitForms;

/** What other systems send to complete a form is part of the interface: it changes on purpose or not at all. */
class FormEndpointsTest {
    private static final Path CONTRACT = Path.of("src/test/resources/api/forms.json");
    private static final List<FormOutcomes> FEATURES = List.of(
            new ComplaintForms(),
            new CommitmentForms(),
            new SolutionForms(),
            new StakeholderForms(),
            new ClosureForms(),
            new EscalationForms(),
            new HandoverForms(),
            new ProgressForms(),
            new RecoveryForms(),
            new ParticipantForms(),
            new VisitForms(),
            new CheckStepForms());

    @Test
    void completesEachFormAPageShows() {
        Set<String> completed = outcomes().map(FormOutcome::formKey).collect(Collectors.toSet());

        assertThat(completed).isEqualTo(new FormCatalogue().keys());
    }

    @Test
    void namesEachOutcomeOfAFormOnce() {
        assertThat(outcomes().map(each -> each.formKey() + "/" + each.name()).toList())
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("form:[a-z-]+/[a-z-]+"));
    }

    /** To change it on purpose, write what the failure shows into the file, and tell it in the change log. */
    @Test
    void keepsWhatOtherSystemsSend() throws IOException {
        assertThat(written()).isEqualTo(Files.readString(CONTRACT));
    }

    private static String written() {
        Map<String, Object> forms = new TreeMap<>();
        outcomes().forEach(each -> forms.put(each.formKey() + "/" + each.name(), each.schema()));
        StringWriter text = new StringWriter();
        Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)
                .write(Json.createObjectBuilder(forms).build());
        return text.toString().strip() + "\n";
    }

    private static Stream<FormOutcome<?>> outcomes() {
        return FEATURES.stream().flatMap(feature -> feature.all().stream());
    }
}
