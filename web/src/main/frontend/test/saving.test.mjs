import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Saving, shelfOf } from '../js/studio/saving.js';
import { Refused, Unreached } from '../js/studio/server.js';

class Desk {
  constructor() {
    this.kept = [];
    this.told = [];
    this.timers = [];
    this.shelf = { held: null, put: (drawn) => { this.shelf.held = drawn; }, take: () => { this.shelf.held = null; } };
    this.drawn = '<a/>';
    this.answer = (version) => ({ version: version + 1 });
    this.saving = new Saving({
      write: async (xml, version) => {
        const answer = await this.answer(version);
        this.kept.push(xml);
        return answer;
      },
      read: async () => this.drawn,
      at: () => this.drawn,
      shelf: this.shelf,
      tell: (state, detail, at) => {
        this.told.push(state);
        this.keptAt = at ?? this.keptAt;
      },
      later: (act) => this.timers.push(act),
      never: () => { this.timers = []; },
    });
    this.saving.begin(1);
  }

  draw(xml) {
    this.drawn = xml;
    this.saving.touch();
  }

  async pause() {
    await this.timers.shift()?.();
  }
}

test('what is drawn is kept once, after a pause', async () => {
  const desk = new Desk();

  desk.draw('<b/>');
  desk.draw('<c/>');
  assert.deepEqual(desk.kept, []);
  await desk.pause();

  assert.deepEqual(desk.kept, ['<c/>']);
  assert.equal(desk.saving.version, 2);
  assert.equal(desk.told.at(-1), 'saved');
});

test('nothing is kept when nothing was drawn, or what was drawn has been taken back', async () => {
  const desk = new Desk();

  assert.equal(await desk.saving.flush(), true);
  desk.draw('<b/>');
  desk.saving.untouch();
  await desk.saving.flush();

  assert.deepEqual(desk.kept, []);
  assert.equal(desk.told.at(-1), 'unchanged');
});

test('what is drawn while it is being kept is kept next, on the new version', async () => {
  const desk = new Desk();
  desk.answer = (version) => {
    if (version === 1) {
      desk.draw('<c/>');
    }
    return { version: version + 1 };
  };

  desk.draw('<b/>');
  assert.equal(await desk.saving.flush(), true);

  assert.deepEqual(desk.kept, ['<b/>', '<c/>']);
  assert.equal(desk.saving.version, 3);
});

test('what is drawn while it is being kept does not count as kept', async () => {
  const desk = new Desk();
  desk.answer = (version) => {
    if (version === 1) {
      desk.draw('<c/>');
      return { version: 2 };
    }
    throw new Unreached();
  };

  desk.draw('<b/>');
  assert.equal(await desk.saving.flush(), false);

  assert.equal(desk.keptAt, '<b/>');
});

test('without a connection it stays in the browser and is sent later', async () => {
  const desk = new Desk();
  const { answer } = desk;
  desk.answer = () => { throw new Unreached(); };

  desk.draw('<b/>');
  assert.equal(await desk.saving.flush(), false);
  assert.deepEqual(desk.shelf.held, { version: 1, xml: '<b/>' });
  assert.equal(desk.told.at(-1), 'unreached');

  desk.answer = answer;
  await desk.pause();
  assert.deepEqual(desk.kept, ['<b/>']);
  assert.equal(desk.shelf.held, null);
});

test('whoever was taken over hears it at the next save, keeps what she drew and sends nothing more', async () => {
  const desk = new Desk();
  desk.answer = () => { throw new Refused(409, { detail: 'Somebody else draws.' }); };

  desk.draw('<b/>');
  assert.equal(await desk.saving.flush(), false);
  assert.equal(desk.told.at(-1), 'conflict');
  assert.deepEqual(desk.shelf.held, { version: 1, xml: '<b/>' });

  desk.draw('<c/>');
  assert.equal(await desk.saving.flush(), false);
  assert.deepEqual(desk.timers, []);
});

test('what the server refuses is told and stays drawn', async () => {
  const desk = new Desk();
  desk.answer = () => { throw new Refused(422, { detail: 'Too large.' }); };

  desk.draw('<b/>');
  assert.equal(await desk.saving.flush(), false);

  assert.equal(desk.told.at(-1), 'refused');
  assert.equal(desk.saving.changed, true);
});

test('a defect of ours is not swallowed', async () => {
  const desk = new Desk();
  desk.answer = () => { throw new TypeError('ours'); };

  desk.draw('<b/>');
  await assert.rejects(desk.saving.flush(), TypeError);
});

test('the shelf of the browser holds a drawing until it is taken, by draft and file', () => {
  const held = new Map();
  const storage = { getItem: (key) => held.get(key) ?? null, setItem: (key, value) => held.set(key, value), removeItem: (key) => held.delete(key) };
  const shelf = shelfOf('8', 'process/SolutionProcess.bpmn', storage);

  shelf.put({ version: 3, xml: '<b/>' });
  assert.equal(shelf.look().xml, '<b/>');
  assert.equal(shelfOf('9', 'process/SolutionProcess.bpmn', storage).look(), null);
  shelf.take();
  assert.equal(shelf.look(), null);
});

test('a full shelf keeps nobody from drawing', () => {
  const storage = { setItem: () => { throw new Error('full'); }, getItem: () => '{broken', removeItem: () => {} };
  const shelf = shelfOf('8', 'a', storage);

  shelf.put({ version: 3, xml: '<b/>' });
  assert.equal(shelf.look(), null);
});

test('what is not kept when somebody takes over stays in the browser', async () => {
  const desk = new Desk();

  desk.draw('<b/>');
  desk.saving.stop();
  await desk.saving.shelve();

  assert.deepEqual(desk.shelf.held, { version: 1, xml: '<b/>' });
});

test('whoever was taken over keeps what she draws on, and it is not sent', async () => {
  const desk = new Desk();
  desk.saving.stop();

  desk.draw('<b/>');
  await desk.pause();

  assert.deepEqual(desk.shelf.held, { version: 1, xml: '<b/>' });
  assert.deepEqual(desk.kept, []);
  assert.deepEqual(desk.told, []);

  desk.draw('<c/>');
  assert.equal(await desk.saving.flush(), false);
  assert.deepEqual(desk.shelf.held, { version: 1, xml: '<c/>' });

  desk.saving.untouch();
  assert.equal(desk.shelf.held, null);
  assert.deepEqual(desk.told, []);
});
