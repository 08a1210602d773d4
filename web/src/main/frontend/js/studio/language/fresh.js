// What a new file says: the least that can be drawn on and released. Called like those that are shipped, by what people say.
import { wordsOf } from './ids.js';

const FOLDERS = { PROCESS: ['process', 'Process', 'bpmn'], DECISION: ['decision', 'Decision', 'dmn'] };

// The name of the file, or null where the words hold nothing that it could be called.
export function fileFor(kind, name) {
  const [folder, ending, end] = FOLDERS[kind];
  const words = wordsOf(name).replace(new RegExp(`${ending}$`), '');
  return /^[A-Z]/.test(words) ? `${folder}/${words}${ending}.${end}` : null;
}

export function idIn(file) {
  return file.replace(/^.*\//, '').replace(/\.\w+$/, '');
}

export function newProcess(id, name, { start, end }) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="Definitions_${id}" targetNamespace="https://redress.org/process">
  <bpmn:process id="${id}" name="${escaped(name)}" isExecutable="true" camunda:historyTimeToLive="P180D">
    <bpmn:startEvent id="StartEvent_Begun" name="${escaped(start)}">
      <bpmn:outgoing>SequenceFlow_BegunToFinished</bpmn:outgoing>
    </bpmn:startEvent>
    <bpmn:endEvent id="EndEvent_Finished" name="${escaped(end)}">
      <bpmn:incoming>SequenceFlow_BegunToFinished</bpmn:incoming>
    </bpmn:endEvent>
    <bpmn:sequenceFlow id="SequenceFlow_BegunToFinished" sourceRef="StartEvent_Begun" targetRef="EndEvent_Finished" />
  </bpmn:process>
  <bpmndi:BPMNDiagram id="BPMNDiagram_${id}">
    <bpmndi:BPMNPlane id="BPMNPlane_${id}" bpmnElement="${id}">
      <bpmndi:BPMNShape id="StartEvent_Begun_di" bpmnElement="StartEvent_Begun">
        <dc:Bounds x="102" y="122" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="76" y="165" width="88" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="EndEvent_Finished_di" bpmnElement="EndEvent_Finished">
        <dc:Bounds x="382" y="122" width="36" height="36" />
        <bpmndi:BPMNLabel>
          <dc:Bounds x="356" y="165" width="88" height="14" />
        </bpmndi:BPMNLabel>
      </bpmndi:BPMNShape>
      <bpmndi:BPMNEdge id="SequenceFlow_BegunToFinished_di" bpmnElement="SequenceFlow_BegunToFinished">
        <di:waypoint x="138" y="140" />
        <di:waypoint x="382" y="140" />
      </bpmndi:BPMNEdge>
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
`;
}

// One rule that always applies, so that the table answers from the first moment.
export function newTable(id, name, { asked, answer, why }) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="Definitions_${id}" name="${escaped(name)}" namespace="https://redress.org/decision">
  <decision id="${id}" name="${escaped(name)}" camunda:historyTimeToLive="P180D">
    <decisionTable id="DecisionTable_${id}" hitPolicy="FIRST">
      <input id="Input_Severity" label="${escaped(asked)}">
        <inputExpression id="InputExpression_Severity" typeRef="string" expressionLanguage="feel">
          <text>severity</text>
        </inputExpression>
      </input>
      <output id="Output_Answer" label="${escaped(answer)}" name="answer" typeRef="string" />
      <rule id="Rule_Otherwise">
        <description>${escaped(why)}</description>
        <inputEntry id="InputEntry_Otherwise">
          <text></text>
        </inputEntry>
        <outputEntry id="OutputEntry_Otherwise">
          <text>"${escaped(answer)}"</text>
        </outputEntry>
      </rule>
    </decisionTable>
  </decision>
</definitions>
`;
}

function escaped(text) {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);
}
