import { crc32, deflateSync } from 'node:zlib';

/** A real picture: a black frame round shades of grey, so that a side that is cut off shows. */
export function aPng(width: number, height: number, isNoise = false): Uint8Array {
  const rows = Buffer.alloc(height * (width + 1));
  let seed = 1;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      seed = (seed * 48_271) % 2_147_483_647;
      const isFrame = x < 4 || y < 4 || x >= width - 4 || y >= height - 4;
      const shade = isNoise ? seed & 255 : 120 + (((x >> 4) ^ (y >> 4)) % 120);
      rows[y * (width + 1) + 1 + x] = isFrame ? 0 : shade;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const start = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  return new Uint8Array(
    Buffer.concat([
      Buffer.from(start),
      chunk('IHDR', head),
      chunk('IDAT', deflateSync(rows)),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}
