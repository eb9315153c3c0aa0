import { expect, test } from 'vitest';
import type { ClusterFigures } from '../../../../src/core/appraisal/cluster-figures.ts';
import { sayFramework, sayKinds } from '../../../../src/ui/answers/geography/say-clusters.ts';

function aCluster(parts: Partial<ClusterFigures>): ClusterFigures {
  const nothing = {
    packages: 0,
    weeklyMinutes: 0,
    onFrameworkMinutes: 0,
    offFrameworkMinutes: 0,
    nobodyMinutes: 0,
  };
  const none = { weeklyVisits: 0, areaSquareMetres: 0, frameworkProviders: 0, namedProviders: 0 };
  return { name: 'Ashford', isRural: false, ...nothing, ...none, ...parts };
}

const URBAN = aCluster({ weeklyVisits: 700, areaSquareMetres: 10e6, frameworkProviders: 2 });
const RURAL = aCluster({ isRural: true, weeklyVisits: 300, areaSquareMetres: 30e6, frameworkProviders: 1 });

test('town and country are compared by calls, land and calls for each km²', () => {
  expect(sayKinds([URBAN, RURAL])).toBe(
    'Urban clusters have 70 calls a week for each km², rural ones 10. The country has 75% of the land and 30% of the calls.',
  );
  expect(sayKinds([URBAN])).toBe('All clusters are urban, with 70 calls a week for each km².');
  expect(sayKinds([RURAL])).toBe('All clusters are rural, with 10 calls a week for each km².');
});

test('clusters are counted by how many framework providers they have', () => {
  expect(sayFramework([URBAN, RURAL, aCluster({}), aCluster({})])).toBe(
    'Of 4 clusters, 1 has two framework providers or more who care for people there today, 1 has one and 2 have none.',
  );
});
