import type { Dataset, Provider } from '../../../src/core/dataset/dataset.ts';
import { NOT_RECORDED } from '../../../src/core/dataset/packages.ts';
import type { Fabric } from '../../../src/core/fabric/fabric.ts';
import { TRANSFER_MODES, USUAL_ASSUMPTIONS } from '../../../src/core/scenario/assumptions.ts';
import type { Scenario, Standby } from '../../../src/core/scenario/scenario.ts';
import { aRandomArea, type RandomSize } from '../a-random-area.ts';
import { cornerAt } from '../drawing.ts';
import { seeded } from '../seeded.ts';

/**
 * A random area with all that bears on who may take a package: groups of people, two carers, registered
 * locations, limits of seats, providers behind some lots alone, and assumptions of demand and placing.
 */
export function aRandomMarket(
  seed: number,
  size: RandomSize,
): { dataset: Dataset; fabric: Fabric; scenario: Scenario } {
  const { dataset, fabric, scenario } = aRandomArea(seed, size);
  const random = seeded(seed + 500_000);
  const below = (count: number) => Math.floor(random() * count);
  const codes = Uint8Array.from({ length: dataset.packages.count }, () => [0, 0, 1, NOT_RECORDED][below(4)]!);
  const packages = {
    ...dataset.packages,
    carers: Uint8Array.from(codes, () => (random() < 0.3 ? 2 : 1)),
    facts: [{ kind: 'client-group' as const, values: ['Older people', 'Young adults'], codes }],
  };
  const providers = dataset.providers.map((provider): Provider => ({
    ...provider,
    ...(random() < 0.3 && { clientGroups: ['Young adults', 'Older people'].slice(below(2)) }),
    ...(random() < 0.5 && { takesDoubleHanded: random() < 0.5 }),
    ...(random() < 0.7 && { registeredAt: cornerAt(below(size.columns), below(size.rows)) }),
  }));
  const standby = dataset.providers.flatMap(({ id }): Standby[] => {
    if (random() < 0.5) return [];
    const lots = random() < 0.4 ? [] : scenario.lots.map((lot) => lot.id).filter(() => random() < 0.5);
    return [{ provider: id, kind: 'back-up', lots }];
  });
  return {
    dataset: { ...dataset, packages, providers },
    fabric,
    scenario: {
      ...scenario,
      appointments: scenario.appointments.map((seat) => ({
        ...seat,
        ...(random() < 0.3 && { capMinutes: below(4000) }),
      })),
      standby: [...scenario.standby, ...standby],
      assumptions: {
        ...scenario.assumptions,
        demand: {
          ...USUAL_ASSUMPTIONS.demand,
          growthPercent: random() < 0.5 ? 0 : below(101),
          attritionPercent: random() < 0.5 ? 0 : below(60),
        },
        placing: {
          mode: TRANSFER_MODES[below(3)]!,
          movedPercent: below(101),
          offer: random() < 0.6 ? 'shares' : 'order',
          mostKilometres: random() < 0.6 ? null : 0.5 + random() * 4,
          travelCounts: false,
        },
      },
    },
  };
}
