// A server on the loopback that speaks the part of Google's Apps Script API that clasp uses, behind a proxy that leads nowhere else.
// The shapes are those of the API's reference: developers.google.com/apps-script/api/reference/rest (projects, versions, deployments).
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSigned } from './certificate.ts';

/** A file of a project, as the API has it. */
export interface ScriptFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}

/** What the server answers instead, once the method and the path match. */
export interface Refusal {
  readonly method: string;
  readonly path: RegExp;
  readonly status: number;
  readonly message: string;
  /** Google's word for the status, such as PERMISSION_DENIED. */
  readonly word: string;
}

/** A running server. */
export interface AppsScriptApi {
  /** The project's files; a push replaces them all. */
  files: ScriptFile[];
  refuse: Refusal | null;
  /** Every request, as `PUT /v1/projects/ID/content`, and every host that was asked for and is not Google's. */
  readonly log: string[];
  /** The environment that leads a program to this server and nowhere else; `certificate` is where its PEM was written to. */
  environment(certificate: string): Record<string, string>;
  readonly certificate: string;
  close(): void;
}

/** The project that the server knows. */
export const SCRIPT_ID = 'made-up-script-id-1a2b3c';
/** The token that it takes after a refresh. */
const TOKEN = 'made-up-access-token';
const HOSTS = ['script.googleapis.com', 'oauth2.googleapis.com', 'www.googleapis.com'];

/** Starts the server and its proxy. */
export async function startApi(): Promise<AppsScriptApi> {
  const { certificate, key } = selfSigned(HOSTS);
  let versions = 0;
  const api = {
    files: [] as ScriptFile[],
    refuse: null as Refusal | null,
    log: [] as string[],
    certificate,
  };

  const answer = (path: string, method: string, body: string): object | null => {
    const json = () => JSON.parse(body) as { files: ScriptFile[]; title?: string; versionNumber?: number };
    if (path === '/token') return { access_token: TOKEN, expires_in: 3600, token_type: 'Bearer' };
    if (method === 'POST' && path === '/v1/projects') return { scriptId: SCRIPT_ID, title: json().title };
    if (path === `/v1/projects/${SCRIPT_ID}/content`) {
      if (method === 'PUT') api.files = json().files;
      return { scriptId: SCRIPT_ID, files: api.files };
    }
    if (method === 'POST' && path === `/v1/projects/${SCRIPT_ID}/versions`) {
      return { scriptId: SCRIPT_ID, versionNumber: ++versions };
    }
    if (method === 'POST' && path === `/v1/projects/${SCRIPT_ID}/deployments`) {
      return { deploymentId: 'made-up-deployment', deploymentConfig: json() };
    }
    return null;
  };

  const fail = (response: ServerResponse, status: number, message: string, word: string) => {
    const errors = [{ message, domain: 'global', reason: word }];
    send(response, status, { error: { code: status, message, errors, status: word } });
  };

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const method = request.method ?? '';
    let body = '';
    request.setEncoding('utf8');
    for await (const piece of request) body += piece;
    api.log.push(`${method} ${path}`);
    const { refuse } = api;
    if (refuse && refuse.method === method && refuse.path.test(path)) {
      fail(response, refuse.status, refuse.message, refuse.word);
    } else if (path !== '/token' && request.headers.authorization !== `Bearer ${TOKEN}`) {
      fail(response, 401, 'Request had invalid authentication credentials.', 'UNAUTHENTICATED');
    } else {
      const found = answer(path, method, body);
      if (found) send(response, 200, found);
      else fail(response, 404, 'Requested entity was not found.', 'NOT_FOUND');
    }
  };

  const google = createTlsServer({ key, cert: certificate }, (request, response) => {
    void handle(request, response);
  });
  const proxy = createServer();
  proxy.on('connect', (request, socket) => {
    const host = (request.url ?? '').split(':')[0] ?? '';
    socket.on('error', () => {});
    if (!HOSTS.includes(host)) {
      api.log.push(`REFUSED ${host}`);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    google.emit('connection', socket);
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  const { port } = proxy.address() as AddressInfo;
  return Object.assign(api, {
    environment: (file: string) => ({
      HTTPS_PROXY: `http://127.0.0.1:${port}`,
      NODE_EXTRA_CA_CERTS: file,
    }),
    close: () => {
      proxy.close();
      proxy.closeAllConnections();
    },
  });
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json', Connection: 'close' });
  response.end(JSON.stringify(body));
}
