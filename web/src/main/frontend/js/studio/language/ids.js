// What a new element is called inside the model: like those that are shipped, from its first name, and never again
// changed. Ids are an owner's own; those that somebody has given stay.
const PREFIXES = {
  'bpmn:StartEvent': 'StartEvent',
  'bpmn:EndEvent': 'EndEvent',
  'bpmn:BoundaryEvent': 'BoundaryEvent',
  'bpmn:CallActivity': 'CallActivity',
  'bpmn:SubProcess': 'SubProcess',
  'bpmn:ExclusiveGateway': 'Gateway',
  'bpmn:ParallelGateway': 'Gateway',
  'bpmn:InclusiveGateway': 'Gateway',
  'bpmn:EventBasedGateway': 'EventGateway',
  'bpmn:UserTask': 'Task',
  'bpmn:ServiceTask': 'Task',
  'bpmn:BusinessRuleTask': 'Task',
  'bpmn:ReceiveTask': 'Task',
  'bpmn:SequenceFlow': 'SequenceFlow',
};
const DRAWN = /^(Activity|Event|Gateway|Flow|StartEvent|EndEvent|BoundaryEvent|SubProcess|CallActivity)_[0-9a-z]{7}$/;
const LONGEST = 48;

// Whether the drawing tool made it up.
export function isProvisional(id) {
  return DRAWN.test(id) && /\d/.test(id);
}

export function prefixOf(type, eventDefinition) {
  if (type === 'bpmn:IntermediateCatchEvent' || type === 'bpmn:IntermediateThrowEvent') {
    return { 'bpmn:TimerEventDefinition': 'TimerEvent', 'bpmn:MessageEventDefinition': 'MessageEvent' }[eventDefinition] ?? 'Event';
  }
  return PREFIXES[type];
}

// The words of a name without blanks: "Check the quality" becomes CheckTheQuality.
export function wordsOf(name) {
  const words = (name ?? '').normalize('NFD').replace(/\p{M}/gu, '').match(/[A-Za-z0-9]+/g) ?? [];
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('').slice(0, LONGEST);
}

// What stands behind the prefix of an id.
export function restOf(id) {
  return id.slice(id.indexOf('_') + 1);
}

export function idFor(prefix, words, isTaken) {
  if (!prefix || !words) {
    return null;
  }
  const wanted = `${prefix}_${words}`;
  let id = wanted;
  for (let number = 2; isTaken(id); number++) {
    id = `${wanted}${number}`;
  }
  return id;
}

// A flow is called after the answer of the gateway it leaves, else after its ends.
export function wordsOfFlow({ name, source, target, leavesGateway }) {
  if (isProvisional(source)) {
    return '';
  }
  if (leavesGateway && wordsOf(name)) {
    return restOf(source) + wordsOf(name);
  }
  return leavesGateway || isProvisional(target) ? '' : `${restOf(source)}To${restOf(target)}`;
}
