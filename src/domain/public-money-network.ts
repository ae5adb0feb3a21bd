/** Grants, actions and rules as a network through which money flows, in whole cents. */
import type { Network } from "./maximum-flow";
import { addEdge, newNetwork, sendGreatestFlow } from "./maximum-flow";
import type { Limits, PublicMoneyLimits } from "./public-money-limits";

/** Where all money comes from. */
export const SOURCE = 0;

/** Whole cents together. */
export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The network of a plan: numbers of its nodes, and of the edges between a grant and an action. */
export interface MoneyNetwork {
  readonly network: Network;
  readonly grant: (g: number) => number;
  readonly action: (a: number) => number;
  readonly nodeOfA: number;
  readonly nodeOfAll: number;
  readonly sink: number;
  /** Grants × actions: what stays, what comes; -1 for no edge. */
  readonly stays: readonly (readonly number[])[];
  readonly comes: readonly (readonly number[])[];
}

/**
 * @param moves whether money may leave the action where it stands; else only what stands nowhere is placed
 */
export function networkOf(
  limits: PublicMoneyLimits,
  { byAction, ofA, ofAll }: Limits,
  moves: boolean,
): MoneyNetwork {
  const { asked, open, today, mayGo, isA } = limits;
  const [grants, actions] = [asked.length, byAction.length];
  const grant = (g: number): number => 1 + g;
  const loose = (g: number): number => 1 + grants + g;
  const action = (a: number): number => 1 + 2 * grants + a;
  const nodeOfA = action(actions);
  const nodeOfAll = nodeOfA + 1;
  const sink = nodeOfAll + 1;
  const network = newNetwork(sink + 1);
  const most = sumOf(asked);
  const within = (limit: number): number => Math.min(limit, most);
  const stays: number[][] = [];
  const comes: number[][] = [];
  for (let g = 0; g < grants; g++) {
    const [whole, placed] = [asked[g] as number, today[g] as readonly number[]];
    addEdge(network, SOURCE, grant(g), open[g] as number);
    addEdge(network, grant(g), loose(g), moves ? whole : Math.max(0, whole - sumOf(placed)));
    const may = mayGo[g] as readonly boolean[];
    stays.push(
      placed.map((amount, a) => (may[a] && amount > 0 ? addEdge(network, grant(g), action(a), amount) : -1)),
    );
    // A unit that comes to an action where it does not stand costs one: the cheapest of the greatest flows keeps the most.
    comes.push(placed.map((_, a) => (may[a] ? addEdge(network, loose(g), action(a), whole, 1) : -1)));
  }
  byAction.forEach((cap, a) => addEdge(network, action(a), isA[a] ? nodeOfA : nodeOfAll, within(cap)));
  addEdge(network, nodeOfA, nodeOfAll, within(ofA));
  addEdge(network, nodeOfAll, sink, within(ofAll));
  return { network, grant, action, nodeOfA, nodeOfAll, sink, stays, comes };
}

/** Places as much as the network lets pass, keeping the most in its place; returns how much, in cents. */
export const placeMost = ({ network, sink }: MoneyNetwork): number => sendGreatestFlow(network, SOURCE, sink);
