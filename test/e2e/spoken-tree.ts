import type { Page } from 'playwright-core';

/** A node of the tree that Chromium gives to screen readers, in the order they are read. */
export interface SpokenNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly value: string;
  readonly isFocusable: boolean;
  /** Of a heading. */
  readonly level: number;
  /** How what is in it is said when it changes: `polite`, `assertive`, or nothing. */
  readonly live: string;
  readonly parent: SpokenNode | null;
  /** All that is inside it, however deep. */
  readonly inside: readonly SpokenNode[];
}

const KINDS = {
  controls: new Set([
    'button',
    'checkbox',
    'combobox',
    'DisclosureTriangle',
    'link',
    'listbox',
    'menuitem',
    'menuitemcheckbox',
    'menuitemradio',
    'option',
    'radio',
    'searchbox',
    'slider',
    'spinbutton',
    'switch',
    'tab',
    'textbox',
  ]),
  pictures: new Set(['figure', 'graphics-document', 'graphics-symbol', 'image', 'meter', 'progressbar']),
  headings: new Set(['heading']),
  tables: new Set(['grid', 'table', 'treegrid']),
  landmarks: new Set(['banner', 'complementary', 'contentinfo', 'form', 'main', 'navigation', 'region']),
} as const;
type Kind = keyof typeof KINDS;

/** What is said with the controls in it, and so tells two of the same name apart. */
const GROUPS = new Set([
  ...KINDS.landmarks,
  ...KINDS.tables,
  'article',
  'combobox',
  'definition',
  'dialog',
  'figure',
  'group',
  'listbox',
  'listitem',
  'menu',
  'row',
  'tabpanel',
  'toolbar',
]);

export async function spokenTree(page: Page): Promise<readonly SpokenNode[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const spoken: SpokenNode[] = [];
  const read = (id: string, above: readonly { node: SpokenNode; inside: SpokenNode[] }[]) => {
    const from = byId.get(id);
    if (from === undefined) return;
    let around = above;
    if (!from.ignored) {
      const property = (name: string): unknown =>
        from.properties?.find((each) => each.name === name)?.value.value;
      const inside: SpokenNode[] = [];
      const node = {
        role: String(from.role?.value ?? ''),
        name: String(from.name?.value ?? '').trim(),
        description: String(from.description?.value ?? '').trim(),
        value: String(from.value?.value ?? '').trim(),
        isFocusable: property('focusable') === true,
        level: Number(property('level') ?? 0),
        live: String(property('live') ?? ''),
        parent: above.at(-1)?.node ?? null,
        inside,
      };
      for (const outer of above) outer.inside.push(node);
      spoken.push(node);
      around = [...above, { node, inside }];
    }
    for (const child of from.childIds ?? []) read(child, around);
  };
  read(nodes[0]!.nodeId, []);
  return spoken;
}

/** How many of each kind there are, so that a look at nothing is found out. */
export function countSpoken(tree: readonly SpokenNode[]): Record<Kind, number> {
  const count = (kind: Kind) => tree.filter(({ role }) => KINDS[kind].has(role)).length;
  return {
    controls: count('controls'),
    pictures: count('pictures'),
    headings: count('headings'),
    tables: count('tables'),
    landmarks: count('landmarks'),
  };
}

/**
 * What a person who listens to the page would miss or take for something else. Of a page that a dialog covers only
 * the dialog is there to be listened to.
 */
export function spokenFaults(tree: readonly SpokenNode[]): string[] {
  const dialogs = tree.filter(({ role }) => role === 'dialog');
  const inDialogs = new Set(dialogs.flatMap(({ inside }) => inside));
  const headings = tree.filter(({ role }) => KINDS.headings.has(role));
  const isCovered = dialogs.length > 0 && tree.every(({ role }) => role !== 'main');
  return [
    ...tree.flatMap(faultsOfNode),
    ...skippedLevels(
      headings.filter((each) => inDialogs.has(each)),
      1,
    ),
    ...(isCovered ? [] : faultsOfHeadings(headings.filter((each) => !inDialogs.has(each)))),
    ...(isCovered ? [] : faultsOfLandmarks(tree.filter(({ role }) => KINDS.landmarks.has(role)))),
    ...twins(tree.filter(({ role }) => KINDS.controls.has(role))),
  ];
}

function faultsOfNode(node: SpokenNode): string[] {
  const { role, name, description, value, isFocusable, inside } = node;
  const faults: string[] = [];
  if (/\bundefined\b|\bNaN\b|\[object /.test(`${name} ${description} ${value}`)) faults.push('raw words');
  const isWholePage = role === 'RootWebArea' || role === 'main';
  if ((KINDS.controls.has(role) || (isFocusable && !isWholePage)) && name === '') faults.push('no name');
  // Chromium leaves the caption of a figure to be read inside it.
  const isCaptioned = inside.some((each) => each.role === 'Figcaption');
  if (KINDS.pictures.has(role) && name === '' && !isCaptioned) faults.push('no words for a picture');
  if (KINDS.tables.has(role)) {
    const headings = inside.filter((each) => each.role === 'columnheader');
    if (name === '') faults.push('no name of a table');
    if (headings.length === 0) faults.push('no headings of columns');
    if (headings.some((each) => each.name === '')) faults.push('a column without a heading');
  }
  return faults.map((fault) => `${fault}: ${placeOf(node)}`);
}

function faultsOfHeadings(headings: readonly SpokenNode[]): string[] {
  const firsts = headings.filter(({ level }) => level === 1);
  const faults = skippedLevels(headings, 0);
  if (firsts.length === 1) return faults;
  return [...faults, `headings of the first level: ${firsts.map(({ name }) => name).join(', ')}`];
}

/** Headings without words, or more than one level below the one before; the first stands below the level `under`. */
function skippedLevels(headings: readonly SpokenNode[], under: number): string[] {
  return headings.flatMap((heading, at) => {
    const before = headings[at - 1]?.level ?? under;
    const skips = heading.level > before + 1 ? [`level ${before} to ${heading.level}: ${heading.name}`] : [];
    return heading.name === '' ? [...skips, `empty heading: ${placeOf(heading)}`] : skips;
  });
}

function faultsOfLandmarks(landmarks: readonly SpokenNode[]): string[] {
  const count = (role: string) => landmarks.filter((each) => each.role === role).length;
  const alone = [
    ...(count('main') === 1 ? [] : [`${count('main')} times main`]),
    // A print and a window of its own have none.
    ...(count('banner') > 1 ? [`${count('banner')} times banner`] : []),
  ];
  const same = landmarks.filter((one, at) =>
    landmarks.slice(0, at).some(({ role, name }) => role === one.role && name === one.name),
  );
  return [...alone, ...same.map((each) => `landmark twice: ${placeOf(each)}`)];
}

/** Controls that sound like another in the same group. */
function twins(controls: readonly SpokenNode[]): string[] {
  const heard = new Map<SpokenNode | null, Set<string>>();
  return controls.flatMap((control) => {
    let group = control.parent;
    while (group !== null && !GROUPS.has(group.role)) group = group.parent;
    const words = `${control.role} ${control.name} ${control.description}`;
    const sofar = heard.get(group) ?? new Set();
    heard.set(group, sofar);
    if (sofar.has(words)) return [`sounds like another: ${placeOf(control)}`];
    sofar.add(words);
    return [];
  });
}

function placeOf({ role, name, parent }: SpokenNode): string {
  const words = name === '' ? role : `${role} ‘${name.slice(0, 60)}’`;
  return parent === null ? words : `${placeOf(parent)} > ${words}`;
}
