import * as z from 'zod/mini';
import { FACT_KINDS } from '../../core/dataset/packages.ts';
import { listOf, name } from '../scenario/schema-parts.ts';
import { isGeometry } from './geometry-in-file.ts';

/**
 * Wider than what any reader of ours lets through, and far from what would fill the memory. What a plan names, which
 * is the area, its blocks, providers and zones, has names that the scenario file takes.
 */
const LONGEST_TEXT = 1000;
const MOST_PACKAGES = 2_000_000;
const MOST_BLOCKS = 200_000;
const MOST_PROVIDERS = 30_000;
const MOST_OTHERS = 10_000;

const text = z.string().check(z.maxLength(LONGEST_TEXT));
/** Base64; its bytes are counted against the packages. */
const bytes = z.string();
const geometry = z.custom(isGeometry);
const degrees = z.number().check(z.minimum(-180), z.maximum(180));

/** Of things known by a name or code, each once. */
const distinct = <Key extends string, Item extends z.core.$ZodType<Readonly<Record<Key, string>>>>(
  item: Item,
  key: Key,
  most: number,
  least = 0,
) =>
  listOf(item, most, least).check(
    z.refine((items) => {
      const keys = (items as Readonly<Record<Key, string>>[]).map((each) => each[key]);
      return new Set(keys).size === keys.length;
    }),
  );

const provider = z.strictObject({
  id: name,
  role: z.enum(['lot', 'back-up', 'specialist', 'spot']),
  lots: listOf(text, MOST_OTHERS),
  capacityMinutes: z.number().check(z.minimum(0), z.maximum(1e9)),
  hourlyRate: z.nullable(z.number().check(z.minimum(0), z.maximum(1e6))),
  services: listOf(text, MOST_OTHERS),
  cqcRating: z.nullable(text),
  cqcLocation: z.optional(text),
  registeredPostcode: z.optional(text),
  registeredAt: z.optional(z.tuple([degrees, degrees])),
  clientGroups: z.optional(listOf(text, MOST_OTHERS)),
  takesDoubleHanded: z.optional(z.boolean()),
  paysLivingWage: z.optional(z.boolean()),
  monitorsCalls: z.optional(z.boolean()),
  returnDate: z.optional(text),
});

/** The data in a sealed project file. Columns of packages are looked at number by number beside this. */
export const datasetSchema = z.strictObject({
  name,
  invented: z.boolean(),
  blocks: distinct(z.strictObject({ code: name, name: text, geometry }), 'code', MOST_BLOCKS, 1),
  providers: distinct(provider, 'id', MOST_PROVIDERS),
  zoneLayers: listOf(
    z.strictObject({
      name,
      role: z.enum(['primary-care-network', 'cluster', 'ward', 'other']),
      zones: listOf(z.strictObject({ name, geometry }), MOST_BLOCKS),
    }),
    100,
  ),
  services: listOf(text, 256, 1),
  asOf: z.nullable(z.int().check(z.minimum(0), z.maximum(100_000))),
  packages: z.strictObject({
    count: z.int().check(z.minimum(1), z.maximum(MOST_PACKAGES)),
    references: listOf(text, MOST_PACKAGES),
    facts: distinct(
      z.strictObject({ kind: z.enum(FACT_KINDS), values: listOf(text, 254), codes: bytes }),
      'kind',
      FACT_KINDS.length,
    ),
    columns: z.strictObject({
      longitudes: bytes,
      latitudes: bytes,
      weeklyMinutes: bytes,
      weeklyVisits: bytes,
      carers: bytes,
      status: bytes,
      person: bytes,
      provider: bytes,
      service: bytes,
      waitingSince: bytes,
      startedOn: bytes,
      ratePence: bytes,
    }),
  }),
});

export type DatasetInFile = z.infer<typeof datasetSchema>;
