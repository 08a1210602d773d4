// What a new element needs so that it can be released is there from the start, in the same step of the drawing.
import CommandInterceptor from 'diagram-js/lib/command/CommandInterceptor';
import { getBusinessObject, is } from 'bpmn-js/lib/util/ModelUtil';
import { readProperties, writeProperties } from './extensions.js';
import { printCheck } from '../language/check.js';
import { say } from '../words.js';

const RETRIES = 'R5/PT5M';
const OF_THE_FORM = /^(instructions|question|outcome)\b/;
const GENERAL_FORM = 'form:check';
const A_DAY = '${due.days(1)}';

export default class Defaults extends CommandInterceptor {
  constructor(eventBus, modeling, bpmnFactory, elementRegistry) {
    super(eventBus);
    Object.assign(this, { modeling, bpmnFactory, elementRegistry });
    this.postExecuted('shape.create', 500, ({ context }) => this.complete(context.shape, context.hints));
    this.postExecuted(['connection.create', 'connection.reconnect'], 500, ({ context }) => this.belong(context.connection));
    this.postExecuted('element.updateProperties', 500, ({ context }) => {
      if (Object.hasOwn(context.properties, 'camunda:formKey')) {
        this.suit(context.element);
      }
    });
    this.postExecuted('shape.replace', 500, ({ context }) => {
      this.forget(context.newShape);
      this.complete(context.newShape);
    });
  }

  complete(shape, hints) {
    const object = getBusinessObject(shape);
    if (shape.labelTarget || hints?.createElementsBehavior === false) {
      return;
    }
    if (is(object, 'bpmn:UserTask')) {
      this.completeTask(shape, object);
    } else if (is(object, 'bpmn:CallActivity')) {
      this.completeCall(shape, object);
    } else if (is(object, 'bpmn:BusinessRuleTask')) {
      this.set(shape, object, { 'camunda:decisionRefBinding': 'deployment', 'camunda:mapDecisionResult': 'singleEntry' });
    } else if (is(object, 'bpmn:Event')) {
      this.completeTimer(shape, object);
    }
  }

  // What only the kind it was before can have: facts handed on, the questions of a form.
  forget(shape) {
    const object = getBusinessObject(shape);
    const values = object.extensionElements?.values ?? [];
    const kept = is(object, 'bpmn:CallActivity') ? values : values.filter(({ $type }) => !/^camunda:(In|Out)$/.test($type));
    if (kept.length < values.length) {
      this.modeling.updateModdleProperties(shape, object.extensionElements, { values: kept });
    }
    const properties = readProperties(object);
    const general = properties.filter(({ name }) => !OF_THE_FORM.test(name));
    if (!is(object, 'bpmn:UserTask') && general.length < properties.length) {
      writeProperties(shape, object, general, this);
    }
  }

  completeTask(shape, object) {
    this.set(shape, object, { 'camunda:candidateGroups': 'agent', 'camunda:dueDate': A_DAY, 'camunda:formKey': GENERAL_FORM });
  }

  // The general form has a way to end from the start, and what it asks goes with it.
  suit(shape) {
    const object = getBusinessObject(shape);
    const properties = readProperties(object);
    const others = properties.filter(({ name }) => !OF_THE_FORM.test(name));
    const isAsked = others.length < properties.length;
    if (object.get('camunda:formKey') !== GENERAL_FORM) {
      if (isAsked) {
        writeProperties(shape, object, others, this);
      }
    } else if (!isAsked) {
      const done = { code: 'DONE', words: { '': say('editor.check.done') } };
      writeProperties(shape, object, printCheck({ instructions: {}, questions: [], outcomes: [done], others }), this);
    }
  }

  completeCall(shape, object) {
    this.set(shape, object, { 'camunda:calledElementBinding': 'deployment' });
    const extensions = object.extensionElements ?? this.bpmnFactory.create('bpmn:ExtensionElements', { values: [] });
    if (!(extensions.values ?? []).some((each) => /^camunda:(In|Out)$/.test(each.$type))) {
      const create = (type, told) => Object.assign(this.bpmnFactory.create(type, told), { $parent: extensions });
      const handed = [
        create('camunda:In', { businessKey: '#{execution.processBusinessKey}' }),
        create('camunda:In', { variables: 'all' }),
        create('camunda:Out', { variables: 'all' }),
      ];
      this.addExtensions(shape, object, extensions, handed);
    }
  }

  completeTimer(shape, object) {
    const timer = (object.eventDefinitions ?? []).find((each) => is(each, 'bpmn:TimerEventDefinition'));
    if (!timer || timer.timeDate || timer.timeDuration || timer.timeCycle) {
      return;
    }
    const timeDate = this.bpmnFactory.create('bpmn:FormalExpression', { body: A_DAY });
    timeDate.$parent = timer;
    this.modeling.updateModdleProperties(shape, timer, { timeDate });
    const extensions = object.extensionElements ?? this.bpmnFactory.create('bpmn:ExtensionElements', { values: [] });
    if (!(extensions.values ?? []).some((each) => each.$type === 'camunda:FailedJobRetryTimeCycle')) {
      const retries = this.bpmnFactory.create('camunda:FailedJobRetryTimeCycle', { body: RETRIES });
      retries.$parent = extensions;
      this.addExtensions(shape, object, extensions, [retries]);
    }
  }

  // A step belongs to the same of the twelve steps as the one it follows, until somebody says otherwise.
  belong(connection) {
    const { source, target } = connection;
    const object = target && getBusinessObject(target);
    if (!is(connection, 'bpmn:SequenceFlow') || !is(object, 'bpmn:UserTask')) {
      return;
    }
    const own = readProperties(object);
    const step = !own.some(({ name }) => name === 'step') && stepBefore(source, new Set());
    if (step) {
      writeProperties(target, object, [{ name: 'step', value: step }, ...own], this);
    }
  }

  set(shape, object, wanted) {
    const missing = Object.fromEntries(Object.entries(wanted).filter(([name]) => !isWritten(object, name)));
    if (Object.keys(missing).length > 0) {
      this.modeling.updateProperties(shape, missing);
    }
  }

  addExtensions(shape, object, extensions, values) {
    if (object.extensionElements) {
      this.modeling.updateModdleProperties(shape, extensions, { values: [...extensions.values, ...values] });
    } else {
      extensions.values = values;
      extensions.$parent = object;
      this.modeling.updateProperties(shape, { extensionElements: extensions });
    }
  }
}

// Whether the model says it itself: some settings have a value where it is silent.
function isWritten(object, name) {
  return Object.hasOwn(object, name) || Object.hasOwn(object, name.replace('camunda:', ''));
}

function stepBefore(element, seen) {
  if (!element || seen.has(element)) {
    return null;
  }
  seen.add(element);
  const step = readProperties(getBusinessObject(element)).find(({ name }) => name === 'step');
  if (step) {
    return step.value;
  }
  const before = element.host ? [element.host] : (element.incoming ?? []).map(({ source }) => source);
  return before.map((each) => stepBefore(each, seen)).find(Boolean) ?? null;
}

Defaults.$inject = ['eventBus', 'modeling', 'bpmnFactory', 'elementRegistry'];
