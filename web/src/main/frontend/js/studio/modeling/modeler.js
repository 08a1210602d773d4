import Modeler from 'bpmn-js/lib/Modeler';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import AlignElementsModule from 'bpmn-js/lib/features/align-elements';
import DistributeElementsModule from 'bpmn-js/lib/features/distribute-elements';
import LabelLinkModule from 'bpmn-js/lib/features/label-link';
import SearchModule from 'bpmn-js/lib/features/search';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import ours from './index.js';

const WITHOUT = [AlignElementsModule, DistributeElementsModule, LabelLinkModule, SearchModule];

class StudioModeler extends Modeler {}
StudioModeler.prototype._modelingModules = Modeler.prototype._modelingModules.filter((each) => !WITHOUT.includes(each));
StudioModeler.prototype._modules = [
  ...Modeler.Viewer.prototype._modules,
  ...Modeler.prototype._interactionModules,
  ...StudioModeler.prototype._modelingModules,
];

export function newModeler(container) {
  return new StudioModeler({ container, additionalModules: [ours], moddleExtensions: { camunda } });
}

export function newViewer(container) {
  return new NavigatedViewer({ container, moddleExtensions: { camunda } });
}
