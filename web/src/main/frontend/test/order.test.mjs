import assert from 'node:assert/strict';
import { test } from 'node:test';
import { orderOf } from '../js/studio/order.js';

const asked = { starts: ({ id }) => id.startsWith('Start'), follows: ({ isFlow = true }) => isFlow };

function drawn(...ways) {
  const nodes = new Map();
  const node = (id) => nodes.get(id) ?? nodes.set(id, { id, x: nodes.size, y: 0, outgoing: [], attachers: [] }).get(id);
  for (const [from, to] of ways) {
    node(from).outgoing.push({ target: node(to) });
  }
  return { node, order: () => orderOf([...nodes.values()], asked).map(({ id }) => id) };
}

test('a step stands before whatever it leads to, on whichever way', () => {
  const { order } = drawn(['Start', 'Ready?'], ['Ready?', 'Take'], ['Ready?', 'Propose'], ['Take', 'Decide'], ['Propose', 'Decide'], ['Decide', 'End']);

  assert.deepEqual(order(), ['Start', 'Ready?', 'Take', 'Propose', 'Decide', 'End']);
});

test('a way that leads back changes nothing', () => {
  const { order } = drawn(['Start', 'Propose'], ['Propose', 'Approve'], ['Approve', 'Good?'], ['Good?', 'Propose'], ['Good?', 'End']);

  assert.deepEqual(order(), ['Start', 'Propose', 'Approve', 'Good?', 'End']);
});

test('what is fastened to a step stands right behind it', () => {
  const { node, order } = drawn(['Start', 'Propose'], ['Propose', 'End'], ['Late', 'Remind']);
  node('Propose').attachers.push(node('Late'));

  assert.deepEqual(order(), ['Start', 'Propose', 'Late', 'Remind', 'End']);
});

test('what nothing leads to stands at the end', () => {
  const { order } = drawn(['Lost', 'Found'], ['Start', 'End']);

  assert.deepEqual(order(), ['Start', 'End', 'Lost', 'Found']);
});
