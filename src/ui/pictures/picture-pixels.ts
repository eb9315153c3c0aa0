import type { DocumentPicture } from '../../io/document/document.ts';

/** Pixels across: 300 to an inch on a page of A4 with its margins. */
const PIXELS_ACROSS = 2000;

/** A picture with its pixels, drawn by this browser; as it is where the browser cannot draw it. */
export async function withPixels(
  picture: DocumentPicture,
  pixelsAcross = PIXELS_ACROSS,
): Promise<DocumentPicture> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg)}`;
  try {
    await image.decode();
  } catch {
    return picture;
  }
  const canvas = document.createElement('canvas');
  canvas.width = pixelsAcross;
  canvas.height = Math.round(pixelsAcross / picture.ratio);
  // Drawn in memory, and not by the graphics card: the pixels are wanted back, and that wait would hold up the page.
  canvas.getContext('2d', { willReadFrequently: true })!.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  return blob === null ? picture : { ...picture, png: new Uint8Array(await blob.arrayBuffer()) };
}
