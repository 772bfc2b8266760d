/**
 * Serves test/pages on this machine. A browser that uses the server as its proxy gets the same pages from every host,
 * and the server's record then holds every request that the whole browser makes; none goes any further.
 */
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { root } from './dependencies.mjs';

/**
 * @typedef {object} Request
 * @property {string} method
 * @property {string} url
 * @property {boolean} found whether the address is one of the pages' own
 * @property {string | undefined} dest what the browser wants it for (Sec-Fetch-Dest), where it says so
 */

/** @typedef {{ url: string, requests: Request[], close: () => Promise<void> }} Server */

/** An etag makes sirv say `no-cache`; without it, `no-store`, which keeps pages out of the back-forward cache. */
const options = { dev: true, etag: true };
const pages = sirv(join(root, 'test/pages'), {
  ...options,
  setHeaders(response, path) {
    if (path === '/strict-csp.html') response.setHeader('Content-Security-Policy', strictPolicy);
  },
});
/** Five articles about one launch, which the extension brings along. */
const example = sirv(join(root, 'public/example'), options);
const preact = sirv(join(root, 'node_modules/preact'), options);

/** @type {[path: string, files: typeof pages][]} */
const mounts = [
  ['/preact', preact],
  ['/example', example],
];

/** Neither scripts nor requests nor markup from strings: an extension must live with it. */
const strictPolicy = "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'";

/**
 * @param {{ port?: number }} [options] port 0 is any free one
 * @returns {Promise<Server>}
 */
export async function serve({ port = 0 } = {}) {
  /** @type {Request[]} */
  const requests = [];

  const server = createServer((request, response) => {
    const { method = 'GET', url = '/', headers } = request;
    // To a proxy, a browser sends the whole address.
    const { href, pathname } = new URL(url, `http://${headers.host}`);
    const entry = { method, url: href, found: true, dest: headers['sec-fetch-dest']?.toString() };
    requests.push(entry);
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();

    const [folder, files] = mounts.find(([path]) => pathname.startsWith(`${path}/`)) ?? ['', pages];
    request.url = pathname.slice(folder.length);
    files(request, response, () => {
      entry.found = false;
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    });
  });

  server.on('connect', ({ url = '' }, socket) => {
    requests.push({ method: 'CONNECT', url: `https://${url}/`, found: false, dest: undefined });
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });

  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${address.port}/`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
