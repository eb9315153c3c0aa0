import { RELATIONSHIPS, type OfficePart, type PartLink } from './office-package.ts';

/** The pictures of a document, as parts numbered from 1 as they are met. */
export interface Pictures {
  /** Adds a picture, and gives its number. */
  readonly add: (png: Uint8Array) => number;
  readonly parts: readonly OfficePart[];
}

/** Pictures to be put in a folder of a package. */
export function gatherPictures(folder: 'word' | 'ppt'): Pictures {
  const parts: OfficePart[] = [];
  const add = (png: Uint8Array): number =>
    parts.push({
      path: `${folder}/media/picture${parts.length + 1}.png`,
      contentType: 'image/png',
      content: png,
    });
  return { add, parts };
}

/** How a page points to a picture, by its number. */
export function pictureLink({ parts }: Pictures, number: number): PartLink {
  return {
    id: `rIdPicture${number}`,
    type: `${RELATIONSHIPS}/image`,
    to: parts[number - 1]!.path,
  };
}
