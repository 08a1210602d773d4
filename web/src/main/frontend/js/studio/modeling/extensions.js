// The extension properties of an element, in their order.
export function readProperties(object) {
  return (propertiesOf(object)?.values ?? []).map(({ name, value }) => ({ name, value }));
}

// In one step of the drawing. Where the last one goes, its frames go with it.
export function writeProperties(element, object, properties, { modeling, bpmnFactory }) {
  const create = (type, told, parent) => Object.assign(bpmnFactory.create(type, told), { $parent: parent });
  const extensions = object.extensionElements ?? create('bpmn:ExtensionElements', { values: [] }, object);
  const known = propertiesOf(object);
  const holder = create('camunda:Properties', {}, extensions);
  holder.values = properties.map((each) => create('camunda:Property', each, holder));
  const others = (extensions.values ?? []).filter((each) => each !== known);
  const place = known ? extensions.values.indexOf(known) : others.length;
  const values = properties.length === 0 ? others : [...others.slice(0, place), holder, ...others.slice(place)];
  if (!object.extensionElements) {
    if (values.length > 0) {
      extensions.values = values;
      modeling.updateModdleProperties(element, object, { extensionElements: extensions });
    }
  } else if (values.length === 0) {
    modeling.updateModdleProperties(element, object, { extensionElements: undefined });
  } else {
    modeling.updateModdleProperties(element, extensions, { values });
  }
}

export function readExtension(object, type) {
  return (object.extensionElements?.values ?? []).find((each) => each.$type === type);
}

export function writeExtension(element, object, type, told, { modeling, bpmnFactory }) {
  const known = readExtension(object, type);
  if (known && told) {
    modeling.updateModdleProperties(element, known, told);
    return;
  }
  const extensions = object.extensionElements ?? Object.assign(bpmnFactory.create('bpmn:ExtensionElements', { values: [] }), { $parent: object });
  const fresh = told && Object.assign(bpmnFactory.create(type, told), { $parent: extensions });
  const values = [...(extensions.values ?? []).filter((each) => each !== known), ...(fresh ? [fresh] : [])];
  if (object.extensionElements) {
    modeling.updateModdleProperties(element, extensions, { values });
  } else if (fresh) {
    extensions.values = values;
    modeling.updateModdleProperties(element, object, { extensionElements: extensions });
  }
}

function propertiesOf(object) {
  return (object?.extensionElements?.values ?? []).find((each) => each.$type === 'camunda:Properties');
}
