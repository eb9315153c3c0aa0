import type { Page } from 'playwright-core';

/** Smaller differences of a colour, of 255, come from how the browser draws and not from what it draws. */
const NOISE = 8;

/** In how many pixels two pictures of the same size differ: PNG images in base64, compared in the page. */
export async function changedPixels(page: Page, before: string, after: string): Promise<number> {
  return page.evaluate(
    async ({ pictures, noise }) => {
      const [one, other] = await Promise.all(
        pictures.map(async (picture) => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
          canvas.drawImage(image, 0, 0);
          return canvas.getImageData(0, 0, image.width, image.height).data;
        }),
      );
      let changed = 0;
      for (let at = 0; at < one!.length; at += 4) {
        if ([0, 1, 2].some((band) => Math.abs(one![at + band]! - other![at + band]!) > noise)) changed++;
      }
      return changed;
    },
    { pictures: [before, after], noise: NOISE },
  );
}
