// The steps in the order in which they follow each other: each before whatever it leads to, except where a way leads back.
// What is fastened to a step stands right behind it; what nothing leads to stands at the end.
export function orderOf(nodes, { starts, follows }) {
  const left = new Set(nodes.toSorted((one, other) => one.x - other.x || one.y - other.y));
  const from = (first) => {
    const behind = [];
    const visit = (node) => {
      if (left.delete(node)) {
        const next = [...(node.attachers ?? []), ...(node.outgoing ?? []).filter(follows).map(({ target }) => target)];
        next.toReversed().forEach(visit);
        behind.push(node);
      }
    };
    first.toReversed().forEach(visit);
    return behind.toReversed();
  };
  const order = from([...left].filter(starts));
  while (left.size > 0) {
    order.push(...from([left.values().next().value]));
  }
  return order;
}
