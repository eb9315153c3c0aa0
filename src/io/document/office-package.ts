import { strToU8, zipSync, type Zippable } from 'fflate';
import { escapeXml } from '../share/escape-xml.ts';

/** One file of an Office document, and what it points to. */
export interface OfficePart {
  /** From the root, without a slash: `word/document.xml`. */
  readonly path: string;
  readonly contentType: string;
  /** XML without its declaration, or the bytes of a picture. */
  readonly content: string | Uint8Array;
  readonly links?: readonly PartLink[];
}

/** A relationship, as parts of Office documents point to each other. */
export interface PartLink {
  readonly id: string;
  readonly type: string;
  /** The path of a part of the same package. */
  readonly to: string;
}

/** What most types of relationship begin with, and the namespace of their ids. */
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** A zip has no day before this; always the same one, so that the same document gives the same bytes. */
const DAY = new Date(1980, 0, 1);

/**
 * Packs parts as Office opens them without repair: every part has its type, every link leads to a part, the
 * types come first, there are no folders, and pictures, packed already, are stored. Standard: ECMA-376, part 2.
 */
export function packOffice(links: readonly PartLink[], parts: readonly OfficePart[]): Uint8Array {
  const known = new Set(parts.map(({ path }) => path));
  const files: Zippable = {
    '[Content_Types].xml': strToU8(typesXml(parts)),
    '_rels/.rels': strToU8(linksXml('', links, known)),
  };
  for (const { path, content, links: ownLinks = [] } of parts) {
    if (path in files) throw new Error(`Two parts are called ${path}`);
    files[path] = typeof content === 'string' ? strToU8(DECLARATION + content) : [content, { level: 0 }];
    if (ownLinks.length > 0) files[linksPath(path)] = strToU8(linksXml(folderOf(path), ownLinks, known));
  }
  return zipSync(files, { mtime: DAY });
}

function typesXml(parts: readonly OfficePart[]): string {
  const defaults = [
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    '<Default Extension="png" ContentType="image/png"/>',
  ];
  const overrides = parts
    .filter(({ path }) => !path.endsWith('.png'))
    .map(({ path, contentType }) => `<Override PartName="/${path}" ContentType="${contentType}"/>`);
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">${[...defaults, ...overrides].join('')}</Types>`;
}

function linksXml(folder: string, links: readonly PartLink[], known: ReadonlySet<string>): string {
  const written = links.map(({ id, type, to }) => {
    if (!known.has(to)) throw new Error(`A link leads to ${to}, which is not there`);
    return `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(relativePath(folder, to))}"/>`;
  });
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${written.join('')}</Relationships>`;
}

/** `../media/picture1.png` for `ppt/media/picture1.png`, seen from `ppt/slides/`. */
function relativePath(folder: string, to: string): string {
  let shared = folder;
  let up = '';
  while (!to.startsWith(shared)) {
    shared = folderOf(shared.slice(0, -1));
    up += '../';
  }
  return up + to.slice(shared.length);
}

function linksPath(path: string): string {
  const folder = folderOf(path);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

/** With its slash; nothing for the root. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
