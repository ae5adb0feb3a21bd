/**
 * The greatest flow through a small network, and among the greatest the one that costs least, in whole numbers.
 *
 * Primal-dual: the cheapest paths are filled first, all those of a cost at once (the shortest ones first, which ends the
 * search), and no path remains in the end. With whole capacities every step moves whole units, so the flow is exact; by the
 * theorem of Ford and Fulkerson it is the greatest, and its cost is the least of all flows of that size.
 */

/** Edges by pairs: each is followed by its own reverse, whose capacity is the flow. */
export interface Network {
  readonly nodes: number;
  readonly from: number[];
  readonly to: number[];
  /** What may still pass; whole numbers. */
  readonly left: number[];
  readonly cost: number[];
  /** Edges that leave each node. */
  readonly leaving: readonly number[][];
}

export const newNetwork = (nodes: number): Network => ({
  nodes,
  from: [],
  to: [],
  left: [],
  cost: [],
  leaving: Array.from({ length: nodes }, () => []),
});

/**
 * Adds an edge.
 * @param capacity whole, ≥ 0
 * @param cost of a unit, whole, ≥ 0
 * @returns its number
 */
export function addEdge(network: Network, from: number, to: number, capacity: number, cost = 0): number {
  const edge = network.to.length;
  network.from.push(from, to);
  network.to.push(to, from);
  network.left.push(capacity, 0);
  network.cost.push(cost, -cost);
  (network.leaving[from] as number[]).push(edge);
  (network.leaving[to] as number[]).push(edge + 1);
  return edge;
}

/** What passes through an edge. */
export const flowThrough = (network: Network, edge: number): number => network.left[edge + 1] as number;

/** Cost of the cheapest way from a node to every other (Bellman-Ford); Infinity where none is left. */
function cheapestFrom({ nodes, from, to, left, cost }: Network, source: number): number[] {
  const distance = new Array<number>(nodes).fill(Infinity);
  distance[source] = 0;
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    for (let edge = 0; edge < to.length; edge++) {
      if (left[edge] === 0) continue;
      const reached = (distance[from[edge] as number] as number) + (cost[edge] as number);
      if (reached < (distance[to[edge] as number] as number)) {
        distance[to[edge] as number] = reached;
        isBetter = true;
      }
    }
  }
  return distance;
}

/** The last edge of the shortest way from a node to each that can be reached over edges that are taken; -1 for the others. */
function waysFrom(network: Network, source: number, takes: (edge: number) => boolean): Int32Array {
  const last = new Int32Array(network.nodes).fill(-1);
  const queue = [source];
  for (let next = 0; next < queue.length; next++) {
    for (const edge of network.leaving[queue[next] as number] as number[]) {
      const node = network.to[edge] as number;
      if (network.left[edge] === 0 || node === source || last[node] !== -1 || !takes(edge)) continue;
      last[node] = edge;
      queue.push(node);
    }
  }
  return last;
}

/** Sends as much as it takes along a way that ends at a node; returns how much. */
function fill({ from, left }: Network, last: Int32Array, source: number, sink: number): number {
  let amount = Infinity;
  for (let node = sink; node !== source; node = from[last[node] as number] as number)
    amount = Math.min(amount, left[last[node] as number] as number);
  for (let node = sink; node !== source; node = from[last[node] as number] as number) {
    const edge = last[node] as number;
    left[edge]! -= amount;
    left[edge ^ 1]! += amount;
  }
  return amount;
}

/** Sends the greatest flow from source to sink at the least cost; returns how much passes. The order of edges settles ties. */
export function sendGreatestFlow(network: Network, source: number, sink: number): number {
  const { from, to, cost } = network;
  let flow = 0;
  for (;;) {
    const distance = cheapestFrom(network, source);
    if (distance[sink] === Infinity) return flow;
    const isOnCheapest = (edge: number): boolean =>
      distance[to[edge] as number] === (distance[from[edge] as number] as number) + (cost[edge] as number);
    for (;;) {
      const last = waysFrom(network, source, isOnCheapest);
      if (last[sink] === -1) break;
      flow += fill(network, last, source, sink);
    }
  }
}

/** The nodes that more could still reach from a node, itself included, without passing through another one. */
export function reachableFrom(network: Network, node: number, barred: number): ReadonlySet<number> {
  const last = waysFrom(network, node, (edge) => network.to[edge] !== barred);
  const reached = new Set([node]);
  last.forEach((edge, other) => {
    if (edge !== -1) reached.add(other);
  });
  return reached;
}
