import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idFor, isProvisional, prefixOf, wordsOf, wordsOfFlow } from '../js/studio/language/ids.js';
import { shippedModels } from './models.mjs';

test('a new element is called after its first name, unlike all others', () => {
  const taken = new Set(['Task_CheckTheQuality']);

  assert.equal(idFor('Task', wordsOf('Check the quality'), (id) => taken.has(id)), 'Task_CheckTheQuality2');
  assert.equal(idFor('Gateway', wordsOf('Good enough?'), () => false), 'Gateway_GoodEnough');
  assert.equal(idFor('Task', wordsOf('Vra vir Zoë'), () => false), 'Task_VraVirZoe');
  assert.equal(idFor('Task', wordsOf('?'), () => false), null);
});

test('elements are called by their kind', () => {
  assert.equal(prefixOf('bpmn:UserTask'), 'Task');
  assert.equal(prefixOf('bpmn:EventBasedGateway'), 'EventGateway');
  assert.equal(prefixOf('bpmn:IntermediateCatchEvent', 'bpmn:TimerEventDefinition'), 'TimerEvent');
});

test('only what the drawing tool made up is called anew', () => {
  assert.ok(isProvisional('Activity_0x1k9fd'));
  assert.ok(isProvisional('Flow_1abc234'));
  const kept = shippedModels().flatMap(({ xml }) => [...xml.matchAll(/<bpmn:\w+ id="([^"]+)"/g)].map(([, id]) => id));
  assert.ok(kept.length > 300);
  assert.deepEqual(kept.filter(isProvisional), []);
});

test('a flow is called after the answer it gives, else after its ends', () => {
  const flow = { source: 'Gateway_GoodEnough', target: 'Task_Send', leavesGateway: true };

  assert.equal(wordsOfFlow({ ...flow, name: 'Yes' }), 'GoodEnoughYes');
  assert.equal(wordsOfFlow({ ...flow, name: '' }), '');
  assert.equal(wordsOfFlow({ source: 'Task_Send', target: 'EndEvent_Sent', leavesGateway: false }), 'SendToSent');
  assert.equal(wordsOfFlow({ source: 'Activity_0x1k9fd', target: 'EndEvent_Sent', leavesGateway: false }), '');
});
