package org.redress.process.mending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.model.ComplaintProcess;
import org.redress.studio.domain.Fix;
import org.redress.studio.domain.FixDoesNotFit;
import org.redress.studio.domain.FixKind;

/** What is not mended stays as it is written, to the letter. */
class XmlModelMenderTest {
    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- drawn by hand > with care -->
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:di="http://www.omg.org/spec/DD/20100524/DI"
                xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" id="D">
              <process id="P" isExecutable='false'>
                <startEvent id="start" ><outgoing>a</outgoing></startEvent>
                <userTask id="step"   name='Ask &lt;her&gt; "now"'>
                  <documentation>Why &amp; how.</documentation>
                  <incoming>a</incoming>
                  <outgoing>b</outgoing>
                </userTask>
                <boundaryEvent id="late" attachedToRef="step"><outgoing>c</outgoing></boundaryEvent>
                <exclusiveGateway id="asked" name="Asked?" default="no"/>
                <callActivity id="call" calledElement="Other"/>
                <endEvent id="end"><incoming>no</incoming><incoming>c</incoming></endEvent>
                <sequenceFlow id="a" sourceRef="start" targetRef="step"/>
                <sequenceFlow id="b" sourceRef="step" targetRef="asked"/>
                <sequenceFlow id="c" sourceRef="late" targetRef="end"/>
                <sequenceFlow id="no" sourceRef="asked" targetRef="end"/>
                <sequenceFlow id="yes" sourceRef="asked" targetRef="call">
                  <conditionExpression><![CDATA[${solved == true}]]></conditionExpression>
                </sequenceFlow>
              </process>
              <bpmndi:BPMNDiagram id="V"><bpmndi:BPMNPlane id="W" bpmnElement="P">
                <bpmndi:BPMNShape id="s1" bpmnElement="step"><dc:Bounds x="100" y="80" width="100" height="80"/></bpmndi:BPMNShape>
                <bpmndi:BPMNEdge id="e1" bpmnElement="a">
                  <di:waypoint x="50" y="20"/>
                  <di:waypoint x="150" y="20"/>
                  <di:waypoint x="150" y="80"/>
                </bpmndi:BPMNEdge>
                <bpmndi:BPMNEdge id="e2" bpmnElement="b">
                  <di:waypoint x="200" y="120"/>
                  <di:waypoint x="300" y="120"/>
                </bpmndi:BPMNEdge>
              </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
            </definitions>
            """;

    private final XmlModelMender mender = new XmlModelMender();

    @Test
    void givesAStepATimeLimitAndDeclaresTheEngine() {
        String mended = mend(FixKind.ADD_DEADLINE, "step", "${due.days(1)}");

        assertThat(mended)
                .isEqualTo(MODEL.replace(
                                "name='Ask &lt;her&gt; \"now\"'",
                                "name='Ask &lt;her&gt; \"now\"' camunda:dueDate=\"${due.days(1)}\"")
                        .replace(" id=\"D\">", " id=\"D\" xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\">"));
    }

    @Test
    void writesWithThePrefixThatTheFileHas() {
        String declared = MODEL.replace(" id=\"D\">", " id=\"D\" xmlns:c=\"http://camunda.org/schema/1.0/bpmn\">");

        assertThat(mender.mend(declared, new Fix(FixKind.ADD_TIME_TO_LIVE, "P", "P180D")))
                .isEqualTo(
                        declared.replace("isExecutable='false'", "isExecutable='false' c:historyTimeToLive=\"P180D\""));
    }

    @Test
    void letsAProcessRun() {
        assertThat(mend(FixKind.MAKE_EXECUTABLE, "P", ""))
                .isEqualTo(MODEL.replace("isExecutable='false'", "isExecutable=\"true\""));
    }

    @Test
    void bindsACallToItsRelease() {
        assertThat(mend(FixKind.BIND_TO_RELEASE, "call", ""))
                .contains(
                        "<callActivity id=\"call\" calledElement=\"Other\" camunda:calledElementBinding=\"deployment\"/>");
    }

    @Test
    void handsTheCaseOn() {
        assertThat(mend(FixKind.HAND_ON, "call", "")).contains("""
                    <callActivity id="call" calledElement="Other">
                      <extensionElements>
                        <camunda:in businessKey="#{execution.processBusinessKey}" />
                        <camunda:in variables="all" />
                      </extensionElements>
                    </callActivity>
                """);
    }

    @Test
    void triesAgainBehindWhatDocumentsTheStep() {
        assertThat(mend(FixKind.ADD_RETRIES, "step", "R5/PT5M")).contains("""
                      <documentation>Why &amp; how.</documentation>
                      <extensionElements>
                        <camunda:failedJobRetryTimeCycle>R5/PT5M</camunda:failedJobRetryTimeCycle>
                      </extensionElements>
                      <incoming>a</incoming>
                """);
    }

    @Test
    void makesAWayTheUsualOneWhichAsksNothing() {
        String without = MODEL.replace(" default=\"no\"", "");

        assertThat(mender.mend(without, new Fix(FixKind.SET_DEFAULT_FLOW, "asked", "yes")))
                .contains("name=\"Asked?\" default=\"yes\"/>")
                .doesNotContain("conditionExpression");
    }

    @Test
    void takesAConditionAwayWithItsLine() {
        assertThat(mend(FixKind.REMOVE_CONDITION, "yes", ""))
                .isEqualTo(MODEL.replace(
                        "\n      <conditionExpression><![CDATA[${solved == true}]]></conditionExpression>", ""));
    }

    @Test
    void takesASettingAway() {
        assertThat(mend(FixKind.REMOVE_ATTRIBUTE, "step", "userTask name"))
                .isEqualTo(MODEL.replace("   name='Ask &lt;her&gt; \"now\"'", ""));
    }

    @Test
    void takesAStepAwayAndLeadsOnWhatLedToIt() {
        String mended = mend(FixKind.REMOVE_ELEMENT, "step", "");

        assertThat(mended)
                .contains("<sequenceFlow id=\"a\" sourceRef=\"start\" targetRef=\"asked\"/>")
                .contains("<endEvent id=\"end\"><incoming>no</incoming></endEvent>")
                .contains("""
                              <di:waypoint x="150" y="20"/>
                              <di:waypoint x="150" y="120" />
                              <di:waypoint x="300" y="120" />
                            </bpmndi:BPMNEdge>
                        """)
                .doesNotContain("late", "\"b\"", "\"c\"", "\"s1\"", "\"e2\"");
        assertThat(dangling(mended)).isEmpty();
    }

    @Test
    void aGatewayForgetsTheUsualWayThatIsGone() {
        assertThat(mend(FixKind.REMOVE_ELEMENT, "no", ""))
                .contains("<exclusiveGateway id=\"asked\" name=\"Asked?\"/>")
                .contains("<endEvent id=\"end\"><incoming>c</incoming></endEvent>");
    }

    @ParameterizedTest
    @EnumSource(ComplaintProcess.class)
    void whateverIsTakenOutOfAShippedModelNothingNamesIt(ComplaintProcess process) {
        String xml = read(process.resource());

        steps(xml).forEach(step -> {
            String mended = mender.mend(xml, new Fix(FixKind.REMOVE_ELEMENT, step, ""));

            assertThat(WrittenFile.of(mended)).as("without %s", step).isPresent();
            assertThat(dangling(mended)).as("without %s", step).isEmpty();
            assertThat(mended).as("without %s", step).doesNotContain("\"" + step + "\"");
            assertThat(mended.lines()).as("without %s", step).allMatch(line -> isKept(line, xml));
        });
    }

    @Test
    void tablesDecideByWhatIsSaid() {
        String table = TABLE.formatted("COLLECT\" aggregation=\"SUM");

        assertThat(mender.mend(table, new Fix(FixKind.SET_HIT_POLICY, "t", "COLLECT")))
                .isEqualTo(TABLE.formatted("COLLECT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FIRST", "UNIQUE"})
    void aTableGetsALastRuleForEverythingElse(String policy) {
        assertThat(mender.mend(TABLE.formatted(policy), new Fix(FixKind.ADD_CATCH_ALL, "t", "")))
                .isEqualTo(TABLE.formatted("FIRST").replace("    </rule>\n", "    </rule>\n" + EVERYTHING_ELSE));
    }

    @Test
    void writesBreaksAsTheFileDoes() {
        String windows = MODEL.replace("\n", "\r\n");

        assertThat(mender.mend(windows, new Fix(FixKind.HAND_ON, "call", "")))
                .isEqualTo(mend(FixKind.HAND_ON, "call", "").replace("\n", "\r\n"));
    }

    @Test
    void aFileInOneLineStaysInOneLine() {
        String oneLine = MODEL.replaceAll(">\\s*\n\\s*<", "><")
                .replaceAll("\\s*\n\\s*", " ")
                .strip();

        assertThat(mender.mend(oneLine, new Fix(FixKind.ADD_RETRIES, "step", "R5/PT5M")))
                .contains("</documentation><extensionElements><camunda:failedJobRetryTimeCycle>R5/PT5M")
                .doesNotContain("\n");
    }

    static Stream<Fix> misfits() {
        return Stream.of(
                new Fix(FixKind.ADD_DEADLINE, "gone", "${due.days(1)}"),
                new Fix(FixKind.ADD_DEADLINE, "", "${due.days(1)}"),
                new Fix(FixKind.ADD_DEADLINE, "call", "${due.days(1)}"),
                new Fix(FixKind.ADD_TIME_TO_LIVE, "step", "P1D"),
                new Fix(FixKind.MAKE_EXECUTABLE, "step", ""),
                new Fix(FixKind.BIND_TO_RELEASE, "step", ""),
                new Fix(FixKind.HAND_ON, "step", ""),
                new Fix(FixKind.SET_DEFAULT_FLOW, "asked", "yes"),
                new Fix(FixKind.SET_DEFAULT_FLOW, "start", "yes"),
                new Fix(FixKind.REMOVE_CONDITION, "no", ""),
                new Fix(FixKind.REMOVE_ATTRIBUTE, "step", "userTask nothing"),
                new Fix(FixKind.REMOVE_ELEMENT, "D", ""),
                new Fix(FixKind.SET_HIT_POLICY, "step", "FIRST"),
                new Fix(FixKind.ADD_CATCH_ALL, "step", ""));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void whatIsNotThereToBeMendedIsRefused(Fix fix) {
        assertThatThrownBy(() -> mender.mend(MODEL, fix)).isInstanceOf(FixDoesNotFit.class);
    }

    @Test
    void whatIsMendedIsNotMendedTwice() {
        for (Fix fix : List.of(
                new Fix(FixKind.ADD_DEADLINE, "step", "${due.days(1)}"),
                new Fix(FixKind.ADD_RETRIES, "step", "R5/PT5M"),
                new Fix(FixKind.HAND_ON, "call", ""),
                new Fix(FixKind.BIND_TO_RELEASE, "call", ""),
                new Fix(FixKind.MAKE_EXECUTABLE, "P", ""))) {
            String mended = mender.mend(MODEL, fix);

            assertThatThrownBy(() -> mender.mend(mended, fix)).isInstanceOf(FixDoesNotFit.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"no XML", "<a><b></a>", "<!DOCTYPE a><a id='step'/>"})
    void whatCannotBeReadIsNotMended(String xml) {
        assertThatThrownBy(() -> mender.mend(xml, new Fix(FixKind.ADD_DEADLINE, "step", "x")))
                .isInstanceOf(FixDoesNotFit.class);
    }

    private static final String TABLE = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d">
              <decision id="D"><decisionTable id="t" hitPolicy="%s">
                <input id="i"/>
                <rule id="r">
                  <inputEntry id="e"><text>1</text></inputEntry>
                  <outputEntry id="o"><text>"B &amp; C"</text></outputEntry>
                </rule>
              </decisionTable></decision>
            </definitions>
            """;

    private static final String EVERYTHING_ELSE = """
                <rule id="Rule_EverythingElse">
                  <description>Everything else; answered as the rule above.</description>
                  <inputEntry id="InputEntry_EverythingElse_1">
                    <text></text>
                  </inputEntry>
                  <outputEntry id="OutputEntry_EverythingElse_1">
                    <text>"B &amp; C"</text>
                  </outputEntry>
                </rule>
            """;

    private String mend(FixKind kind, String element, String value) {
        return mender.mend(MODEL, new Fix(kind, element, value));
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(
                ComplaintProcess.class.getClassLoader().getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> steps(String xml) {
        return Pattern.compile("bpmnElement=\"([^\"]+)\"")
                .matcher(xml.replaceAll("<bpmndi:BPMNPlane[^>]*>", ""))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** A line of the model, or one that a way is led on by. */
    private static boolean isKept(String line, String xml) {
        return xml.contains(line)
                || Stream.of("<bpmn:sequenceFlow ", "<bpmn:incoming>", "<di:waypoint ", "<bpmn:exclusiveGateway ")
                        .anyMatch(line.strip()::startsWith);
    }

    private static List<String> dangling(String xml) {
        return Pattern.compile(
                        "(?:sourceRef|targetRef|attachedToRef|default|bpmnElement)=\"([^\"]+)\"|<(?:\\w+:)?(?:incoming|outgoing)>([^<]+)<")
                .matcher(xml)
                .results()
                .map(XmlModelMenderTest::named)
                .filter(id -> !xml.contains("id=\"" + id + "\""))
                .toList();
    }

    private static String named(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }
}
