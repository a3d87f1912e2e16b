// A small web server for this machine only: it serves the files of one folder. No dependencies.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Serves a folder on 127.0.0.1, at `port` or the next free one; gives the server and its address. */
export async function serve(folder, port = 8080) {
  const server = createServer(async (request, response) => {
    const path = decode(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path === null ? null : join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const found = file !== null && (await stat(file).catch(() => null))?.isFile();
    if (!found || !['GET', 'HEAD'].includes(request.method ?? '')) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found\n');
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  });
  const taken = await listen(server, port);
  return { server, address: `http://127.0.0.1:${taken}/` };
}

/** A path that stays inside of the folder, or null. */
function decode(path) {
  try {
    const plain = decodeURIComponent(path);
    return plain.includes('\0') ? null : normalize(plain);
  } catch {
    return null;
  }
}

/** Listens on the first free port from `port` on, at most twenty further; 0 is any free port. */
function listen(server, port, last = port + 20) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code !== 'EADDRINUSE' || port >= last) return reject(error);
      listen(server, port + 1, last).then(resolve, reject);
    });
    server.listen(port, '127.0.0.1', () => resolve(server.address().port));
  });
}
