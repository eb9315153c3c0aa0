import type { Zone, ZoneLayer, ZoneRole } from '../../core/dataset/dataset.ts';
import type { Shape } from '../formats/file-content.ts';
import { joinShapes } from '../shapes/join-shapes.ts';
import { makeUnique, nameShapes, type NamedShape } from '../shapes/name-shapes.ts';
import type { ReadIssue } from '../read-issue.ts';

/** Headings that name a zone of each role, before those that could name anything. */
const NAMED_BY: Readonly<Record<ZoneRole, readonly string[]>> = {
  'primary-care-network': ['pcnname', 'pcn'],
  cluster: ['cluster', 'clustername'],
  ward: ['ward', 'wardname'],
  other: [],
};

/**
 * Reads shapes as one layer of zones, in file order. Shapes with the same code, or without codes
 * the same name, are parts of one zone; zones of one name and different codes get a number.
 */
export function readZones(
  shapes: readonly Shape[],
  file: string,
  { name, role }: { readonly name: string; readonly role: ZoneRole },
): { layer: ZoneLayer; issues: ReadIssue[] } {
  const parts = new Map<string, NamedShape[]>();
  nameShapes(shapes, NAMED_BY[role]).forEach((shape, at) => {
    const key = shape.code ?? shape.name ?? `Zone ${at + 1}`;
    parts.set(key, [...(parts.get(key) ?? []), shape]);
  });
  const names = makeUnique([...parts].map(([key, shapesOfZone]) => shapesOfZone[0]!.name ?? key));
  const zones = [...parts.values()].map((shapesOfZone, at): Zone => ({
    name: names.names[at]!,
    geometry: joinShapes(shapesOfZone.map((shape) => shape.geometry)),
  }));
  const message = `${names.changed} of the zones have a name that another zone has too. We added a number to tell them apart.`;
  return {
    layer: { name, role, zones },
    issues: names.changed === 0 ? [] : [{ file, severity: 'warning', message }],
  };
}
