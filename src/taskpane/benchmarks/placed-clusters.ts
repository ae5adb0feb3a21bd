/** The reference clusters with the number that they bear on the chart and in the list, and the own cluster's rank. */
import { profileOf, referenceClusters, type Profile, type ReferenceCluster } from "../../domain";
import type { OwnCluster } from "./own-cluster";

export interface PlacedCluster extends ReferenceCluster {
  number: number;
  /** Where it stands on the chart; null when members or net rate were not published. */
  point: { members: number; net: number; profile: Profile } | null;
  /** An average of several clusters. */
  isAverage: boolean;
}

const AVERAGE: ReferenceCluster["id"] = "POLE_MOYEN_2011";

export const placedClusters = (): PlacedCluster[] =>
  referenceClusters().map((cluster, index) => {
    const { MEMBRES: members, NET: net } = cluster.figures;
    return {
      ...cluster,
      number: index + 1,
      point:
        members === undefined || net === undefined
          ? null
          : { members, net, profile: profileOf(members, net, "net") },
      isAverage: cluster.id === AVERAGE,
    };
  });

export interface Rank {
  /** 1 is the highest net rate. */
  rank: number;
  /** The own cluster included. */
  among: number;
}

/** Among the clusters whose net rate is known: no average, and not the own cluster a second time. */
export function rankOf({ name, net }: OwnCluster, clusters: readonly PlacedCluster[]): Rank | null {
  if (net === null) return null;
  const others = clusters.filter(
    (cluster) => !cluster.isAverage && cluster.figures.NET !== undefined && cluster.name !== name,
  );
  return {
    rank: 1 + others.filter(({ figures }) => figures.NET! > net).length,
    among: 1 + others.length,
  };
}
