// `npm run build:demo` writes the page with the real plan to build/demo; `npm start` serves it too, and says where.
import { rm } from 'node:fs/promises';
import { buildPage, builtSample } from './build.mjs';
import { serve } from './serve.mjs';

const FOLDER = 'build/demo';

await rm(FOLDER, { recursive: true, force: true });
await buildPage({ folder: FOLDER, addOn: 'dist', sample: await builtSample() });
if (process.argv.includes('--serve')) {
  const { address } = await serve(FOLDER);
  console.log(`แผนสุจริต: ${address}\nCtrl+C หยุด`);
}
