// A way back goes above what stands between, not through it, drawn with the pointer as connected in the list: names and
// limits hang below.
import CommandInterceptor from 'diagram-js/lib/command/CommandInterceptor';
import { is } from 'bpmn-js/lib/util/ModelUtil';

const ABOVE = 30;

export default class Ways extends CommandInterceptor {
  constructor(eventBus, modeling) {
    super(eventBus);
    this.postExecuted('connection.create', ({ context: { connection, source, target } }) => {
      if (is(connection, 'bpmn:SequenceFlow') && target.x + target.width < source.x) {
        modeling.updateWaypoints(connection, over(source, target));
      }
    });
  }
}

Ways.$inject = ['eventBus', 'modeling'];

function over(source, target) {
  const [from, to] = [target.x, source.x + source.width];
  const between = source.parent.children.filter((each) => !each.waypoints && each.x < to && each.x + each.width > from);
  const highest = Math.min(...between.map(({ y }) => y)) - ABOVE;
  const [right, left] = [source.x + source.width / 2, target.x + target.width / 2];
  return [
    { x: right, y: source.y },
    { x: right, y: highest },
    { x: left, y: highest },
    { x: left, y: target.y },
  ];
}
