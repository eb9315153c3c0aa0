import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A place that gives map tiles, with what it was asked. */
export interface TileServer {
  /** As `https://127.0.0.1:41000`. */
  readonly place: string;
  readonly asked: { readonly path: string; readonly headers: IncomingHttpHeaders }[];
  close(): void;
}

/** Gives the same picture for every tile, under a certificate of its own that only browsers told so accept. */
export async function startTileServer(picture: Uint8Array): Promise<TileServer> {
  const asked: TileServer['asked'] = [];
  const server = createServer(ownCertificate(), ({ url = '', headers }, answer) => {
    asked.push({ path: url, headers });
    answer.writeHead(200, { 'content-type': 'image/png', 'access-control-allow-origin': '*' });
    answer.end(picture);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { place: `https://127.0.0.1:${port}`, asked, close: () => void server.close() };
}

/** A key and a certificate signed by itself: X.509 written by hand, as Node reads certificates and makes none. */
function ownCertificate(): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const signing = sequence(objectId(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
  const name = sequence(der(0x31, sequence(objectId(0x55, 0x04, 0x03), der(0x0c, Buffer.from('127.0.0.1')))));
  const day = (text: string) => der(0x17, Buffer.from(text));
  const said = sequence(
    der(0xa0, der(0x02, Buffer.of(2))),
    der(0x02, Buffer.of(1)),
    signing,
    name,
    sequence(day('200101000000Z'), day('491231235959Z')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = der(0x03, Buffer.of(0), sign('sha256', said, privateKey));
  const cert = sequence(said, signing, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    cert: `-----BEGIN CERTIFICATE-----\n${cert}\n-----END CERTIFICATE-----\n`,
  };
}

function sequence(...parts: Buffer[]): Buffer {
  return der(0x30, ...parts);
}

function objectId(...bytes: number[]): Buffer {
  return der(0x06, Buffer.from(bytes));
}

/** One thing of DER: its tag, how long it is, and its parts. */
function der(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.of(tag, ...size), content]);
}
