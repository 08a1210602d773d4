// The addresses of the draft. A refusal is an Error with what the problem says; no connection is Unreached.
export class Unreached extends Error {}

export class Refused extends Error {
  constructor(status, problem) {
    super(problem.detail || problem.title || String(status));
    this.status = status;
    this.code = problem.code ?? '';
    this.problem = problem;
  }
}

export function serverOf(api, draft) {
  const here = `${api}/drafts/${encodeURIComponent(draft)}`;
  const file = (name, of) => `?name=${encodeURIComponent(name)}${of ? `&of=${of}` : ''}`;
  return {
    details: () => ask('GET', here),
    model: (name) => ask('GET', `${here}/model${file(name)}`),
    released: (name) => ask('GET', `${here}/model${file(name, 'base')}`),
    keep: (name, xml, version) => ask('PUT', `${here}/model`, { name, xml, version }),
    remove: (name, version) => ask('DELETE', `${here}/model${file(name)}&version=${version}`),
    undo: (version) => ask('POST', `${here}/undo`, { version }),
    redo: (version) => ask('POST', `${here}/redo`, { version }),
    fix: (version, { resource, kind, element, value }) => ask('POST', `${here}/fix`, { version, resource, kind, element, value }),
    come: (takeOver) => ask('POST', `${here}/editor`, { takeOver }),
    leave: () => fetch(`${here}/editor/leave`, { method: 'POST', keepalive: true, headers: { 'Content-Type': 'application/json' }, body: '{}' }).catch(() => {}),
    findings: () => ask('GET', `${here}/findings`),
    findingsWith: (name, xml) => ask('POST', `${here}/findings`, { name, xml }),
    difference: () => ask('GET', `${here}/difference`),
    vocabulary: () => ask('GET', `${api}/vocabulary`),
    export: (name) => `${here}/model.bpmn${file(name)}`,
  };
}

async function ask(method, address, body) {
  const answer = await reach(address, {
    method,
    credentials: 'same-origin',
    headers: { Accept: 'application/json', ...(body && { 'Content-Type': 'application/json' }) },
    body: body && JSON.stringify(body),
  });
  if (answer.status >= 502 && answer.status <= 504) {
    throw new Unreached(String(answer.status));
  }
  if (!answer.ok) {
    throw new Refused(answer.status, await answer.json().catch(() => ({})));
  }
  return answer.status === 204 ? {} : answer.json();
}

async function reach(address, request) {
  try {
    return await fetch(address, request);
  } catch (problem) {
    throw new Unreached(problem.message);
  }
}
