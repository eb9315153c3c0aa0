/** A model as the command line reads it, with everything that one may say. */
export function aCareModel(): object {
  const care = { arrivalsPerWeek: 2, meanWeeks: 10, duration: 'fixed', hours: 7.5 };
  return {
    lots: [
      {
        name: 'North',
        classes: [care, { ...care, duration: 'exponential', hours: 14 }],
        providers: [
          { name: 'Alder', hours: 100 },
          { name: 'Birch', hours: 50.25 },
        ],
        routing: 'best-fit',
      },
      { name: 'South', classes: [care], providers: [{ name: 'Alder', hours: 30 }], routing: 'random' },
    ],
    backup: [{ name: 'Cedar', hours: 20 }],
    waiting: true,
    weeks: 50,
    warmupWeeks: 10,
    replications: 2,
    seed: 9,
  };
}
