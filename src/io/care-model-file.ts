import * as z from 'zod/mini';
import { DURATIONS, NO_CHANGES, type CareModel } from '../core/simulate/care-model.ts';
import { listOf, numberWithin } from './scenario/schema-parts.ts';

/** A model from a file, with how often it is run and where chance begins. */
export interface CareModelFile {
  readonly model: CareModel;
  readonly lots: readonly { readonly name: string; readonly classCount: number }[];
  readonly replications: number;
  readonly seed: number;
}

const MOST_LOTS = 500;
const MOST_CLASSES = 200;
const MOST_PROVIDERS = 100;
/** New packages in all replications: some minutes of work. */
const MOST_PACKAGES = 500_000_000;
/** New packages in a replication where they wait, and all may be waiting at the end. */
const MOST_WAITING = 5_000_000;
/** Counts that are kept: replications × lots × classes. */
const MOST_COUNTS = 10_000_000;
/** Hours written with a few decimals are a whole number of minutes to this part of one. */
const MINUTE_TOLERANCE = 0.02;

/** σ of the logarithm of lognormal lengths, as for the years of a plan. */
const LOGNORMAL_SIGMA = 1;

const text = z.string();
const hours = numberWithin({ least: 0, most: 1_000_000 });
const provider = z.object({ name: z.optional(text), hours });
const modelSchema = z.object({
  lots: listOf(
    z.object({
      name: text,
      classes: listOf(
        z.object({
          arrivalsPerWeek: numberWithin({ least: 0, most: 1_000_000 }),
          meanWeeks: numberWithin({ least: 0.001, most: 100_000 }),
          duration: z.prefault(z.enum(DURATIONS), 'exponential'),
          hours: numberWithin({ least: 1 / 60, most: 100_000 }),
        }),
        MOST_CLASSES,
        1,
      ),
      providers: listOf(provider, MOST_PROVIDERS),
      routing: z.prefault(z.enum(['first-fit', 'best-fit', 'share-evenly', 'random']), 'first-fit'),
    }),
    MOST_LOTS,
    1,
  ),
  backup: z.prefault(listOf(provider, MOST_PROVIDERS), []),
  waiting: z.prefault(z.boolean(), false),
  weeks: numberWithin({ least: 1, most: 10_000_000 }),
  warmupWeeks: z.prefault(numberWithin({ least: 0, most: 10_000_000 }), 0),
  replications: z.prefault(numberWithin({ least: 1, most: 100_000, whole: true }), 1),
  seed: z.prefault(numberWithin({ least: 0, most: Number.MAX_SAFE_INTEGER, whole: true }), 1),
});
type ModelFile = z.infer<typeof modelSchema>;

/**
 * Reads `{lots: [{name, classes: [{arrivalsPerWeek, meanWeeks, duration: "exponential" | "fixed" | "lognormal",
 * hours}], providers: [{name, hours}], routing: "first-fit" | "best-fit" | "share-evenly" | "random"}], backup:
 * [{name, hours}], waiting, weeks, warmupWeeks, replications, seed}`.
 *
 * `weeks` are counted, after `warmupWeeks` that are not; there is no package at the start. Providers are their
 * lot's own, also where two lots name theirs alike; those of `backup` stand behind every lot, in order. With
 * `waiting` a package waits until somebody takes it, and care then lasts as long as it would have; without, what
 * nobody can take is refused. Throws a plain sentence where the text is not that.
 */
export function readCareModel(content: string): CareModelFile {
  const parsed = modelSchema.safeParse(parseJson(content));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(
      `The model is not right at ${issue?.path.join(' › ') || 'its beginning'}: see src/io/care-model-file.ts.`,
    );
  }
  const file = parsed.data;
  refuseTooMuch(file);
  return {
    model: modelOf(file),
    lots: file.lots.map(({ name, classes }) => ({ name, classCount: classes.length })),
    replications: file.replications,
    seed: file.seed,
  };
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    throw new Error('The model is not JSON, or is cut short.');
  }
}

function refuseTooMuch({ lots, weeks, warmupWeeks, replications, waiting }: ModelFile): void {
  const perWeek = lots.flatMap(({ classes }) => classes).reduce((sum, each) => sum + each.arrivalsPerWeek, 0);
  const packages = perWeek * (weeks + warmupWeeks);
  const counts = replications * lots.length * Math.max(...lots.map((lot) => lot.classes.length));
  const say = (count: number) => Math.round(count).toLocaleString('en-GB');
  if (counts > MOST_COUNTS)
    throw new Error(
      `Replications × lots × classes are ${say(counts)}, and the most is ${say(MOST_COUNTS)}: ask for fewer replications.`,
    );
  if (packages * replications > MOST_PACKAGES)
    throw new Error(
      `That is about ${say(packages * replications)} packages, and the most is ${say(MOST_PACKAGES)}: ask for fewer weeks or replications.`,
    );
  if (waiting && packages > MOST_WAITING)
    throw new Error(
      `That is about ${say(packages)} packages in a replication, and the most that may wait is ${say(MOST_WAITING)}: ask for fewer weeks and more replications.`,
    );
}

/** Each class of a lot is a kind of care of its own, that everybody gives: so each waits in a queue of one size. */
function modelOf({ lots, backup, waiting, weeks, warmupWeeks }: ModelFile): CareModel {
  const classes = lots.flatMap((lot, at) => lot.classes.map((each, place) => ({ ...each, lot: at, place })));
  const providers = [...lots.flatMap((lot) => lot.providers), ...backup];
  const classCount = Math.max(...lots.map((lot) => lot.classes.length));
  const firstBackup = providers.length - backup.length;
  let next = 0;
  return {
    weeks: warmupWeeks + weeks,
    warmUpWeeks: warmupWeeks,
    lotCount: lots.length,
    classCount,
    providerCount: providers.length,
    templates: {
      count: classes.length,
      lot: Int16Array.from(classes, ({ lot }) => lot),
      minutes: Int32Array.from(classes, (each) => minutesOf(each.hours)),
      kind: Uint16Array.from(classes, ({ place }) => place),
      class: Uint8Array.from(classes, ({ place }) => place),
      arrivalsPerWeek: Float64Array.from(classes, (each) => each.arrivalsPerWeek),
      meanWeeks: Float64Array.from(classes, (each) => each.meanWeeks),
      duration: Uint8Array.from(classes, ({ duration }) => DURATIONS.indexOf(duration)),
    },
    start: { template: new Int32Array(), taker: new Int16Array() },
    canTake: new Uint8Array(classCount * providers.length).fill(1),
    capacityMinutes: Float64Array.from(providers, (each) => minutesOf(each.hours)),
    seats: lots.map((lot) =>
      lot.providers.map(() => ({ provider: next++, isPrimary: true, share: 1, capMinutes: Infinity })),
    ),
    standby: lots.map(() => backup.map((_, at) => firstBackup + at)),
    spotMinutes: 0,
    routing: lots.map((lot) => lot.routing),
    waits: waiting,
    endsWhileWaiting: false,
    lognormalSigma: LOGNORMAL_SIGMA,
    changes: NO_CHANGES,
  };
}

function minutesOf(hoursAWeek: number): number {
  const minutes = Math.round(hoursAWeek * 60);
  if (Math.abs(minutes - hoursAWeek * 60) > MINUTE_TOLERANCE)
    throw new Error(`Hours are counted in whole minutes, and ${hoursAWeek} hours are not a number of those.`);
  return minutes;
}
