// What the editor writes is what it read: moddle reads and writes for bpmn-js and dmn-js, with the engine's words as here.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { BpmnModdle } from 'bpmn-moddle';
import { DmnModdle } from 'dmn-moddle';
import { shippedModels, shippedTables } from './models.mjs';
import { treeOf } from './tree.mjs';

const require = createRequire(import.meta.url);
const camundaBpmn = require('camunda-bpmn-moddle/resources/camunda.json');
const camundaDmn = require('camunda-dmn-moddle/resources/camunda.json');

async function again(moddle, xml) {
  const { rootElement, warnings } = await moddle.fromXML(xml);
  assert.deepEqual(warnings, []);
  return (await moddle.toXML(rootElement, { format: true })).xml;
}

for (const { file, xml } of shippedModels()) {
  test(`${file} comes back unchanged: elements, drawing and what the engine is told`, async () => {
    const written = await again(new BpmnModdle({ camunda: camundaBpmn }), xml);

    assert.deepEqual(treeOf(written), treeOf(xml));
  });
}

for (const { file, xml } of shippedTables()) {
  test(`${file} comes back unchanged`, async () => {
    const written = await again(new DmnModdle({ camunda: camundaDmn }), xml);

    assert.deepEqual(treeOf(written), treeOf(xml));
  });
}

test('a model that lost what the engine is told is seen', async () => {
  const { xml } = shippedModels().find(({ file }) => file === 'SolutionProcess.bpmn');

  assert.notDeepEqual(treeOf(xml.replace('camunda:candidateGroups="agent"', '')), treeOf(xml));
  assert.notDeepEqual(treeOf(xml.replace(/<camunda:property name="label.af"[^>]*>/, '')), treeOf(xml));
  assert.notDeepEqual(treeOf(xml.replace(/ x="\d+"/, ' x="1"')), treeOf(xml));
});
