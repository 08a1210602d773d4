package org.redress.process.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.FindingKind;

class CamundaModelFilesTest {
    private static final String BPMN = "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'/>";
    private static final String DMN = "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/'/>";

    private final CamundaModelFiles files = new CamundaModelFiles();

    @Test
    void aModelIsKeptHoweverLittleItSays() {
        assertThat(files.refusalsOf("process/QualityProcess.bpmn", BPMN)).isEmpty();
        assertThat(files.refusalsOf("decision/QualityDecision.dmn", DMN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "process/QualityProcess.bpmn, <html xmlns='http://www.w3.org/1999/xhtml'/>, html",
                "process/QualityProcess.bpmn, <definitions/>, definitions",
                "process/QualityProcess.bpmn, <process xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'/>, process",
                "decision/QualityDecision.dmn, <definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'/>, definitions"
            })
    void whatNoEditorCanShowIsRefused(String resource, String xml, String root) {
        assertThat(files.refusalsOf(resource, xml))
                .containsExactly(Finding.of(FindingKind.FILE_IS_NO_MODEL, root).in(resource));
    }
}
