// Builds Lotwise and serves it on this machine alone, with the Merton sample a click away.
import { installIfNeeded } from './install.mjs';

installIfNeeded();
const { build, preview } = await import('vite');
await build({ logLevel: 'warn' });
const server = await preview({ preview: { host: '127.0.0.1', port: 5173 } });
const { port } = server.httpServer.address();
console.log(`\nLotwise is at  http://localhost:${port}/?sample=merton\n\nTo stop it, press Ctrl+C.`);
