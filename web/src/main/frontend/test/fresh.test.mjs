import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BpmnModdle } from 'bpmn-moddle';
import { DmnModdle } from 'dmn-moddle';
import { fileFor, idIn, newProcess, newTable } from '../js/studio/language/fresh.js';

test('a file is called by what people say, in its folder', () => {
  assert.equal(fileFor('PROCESS', 'Quality check'), 'process/QualityCheckProcess.bpmn');
  assert.equal(fileFor('DECISION', 'Gehalte é'), 'decision/GehalteEDecision.dmn');
  assert.equal(fileFor('PROCESS', 'Quality process'), 'process/QualityProcess.bpmn');
  assert.equal(idIn('process/QualityProcess.bpmn'), 'QualityProcess');
});

test('what begins with no letter is no name', () => {
  assert.equal(fileFor('PROCESS', ''), null);
  assert.equal(fileFor('PROCESS', '../<b>'), 'process/BProcess.bpmn');
  assert.equal(fileFor('DECISION', '7 days'), null);
  assert.equal(fileFor('PROCESS', '…'), null);
});

test('a new process and a new table can be read, whatever they are called', async () => {
  const name = 'Q & "A" <now>';
  const process = await new BpmnModdle().fromXML(newProcess('QANowProcess', name, { start: 'Begun', end: 'Finished' }));
  const table = await new DmnModdle().fromXML(newTable('QANowDecision', name, { asked: 'Severity', answer: 'A & B', why: 'Nothing <else>' }));

  assert.deepEqual([process.warnings, table.warnings], [[], []]);
  assert.equal(process.rootElement.rootElements[0].name, name);
  assert.equal(table.rootElement.drgElement[0].name, name);
  assert.equal(table.rootElement.drgElement[0].decisionLogic.rule[0].description, 'Nothing <else>');
});
