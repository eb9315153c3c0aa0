import { strFromU8, unzipSync } from 'fflate';
import { readXml, type XmlElement } from './xml-tree.ts';

/** The parts of an Office document, by their paths, in the order of its zip. */
export interface OfficeParts {
  readonly paths: readonly string[];
  readonly xml: (path: string) => XmlElement;
  /** Where a part's links lead, by their ids; '' stands for the package. */
  readonly links: (path: string) => ReadonlyMap<string, { readonly type: string; readonly to: string }>;
  readonly bytes: (path: string) => Uint8Array;
}

export function officeParts(document: Uint8Array): OfficeParts {
  const files = unzipSync(document);
  const xml = (path: string): XmlElement => {
    if (files[path] === undefined) throw new Error(`There is no ${path}`);
    return readXml(strFromU8(files[path]));
  };
  const links = (path: string) => {
    const at = path.lastIndexOf('/') + 1;
    const own = `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
    if (files[own] === undefined) return new Map();
    return new Map(
      xml(own).children.map((link) => {
        if (typeof link === 'string') throw new Error(`Words in ${own}`);
        const [id, type, target] = ['Id', 'Type', 'Target'].map((name) => link.attributes.get(name)!);
        return [id!, { type: type!.split('/').at(-1)!, to: resolved(path.slice(0, at), target!) }] as const;
      }),
    );
  };
  return { paths: Object.keys(files), xml, links, bytes: (path) => files[path]! };
}

function resolved(folder: string, target: string): string {
  return new URL(target, `file:///${folder}`).pathname.slice(1);
}
