import { createServer } from 'node:http';
import sirv from 'sirv';
import { contentSecurityPolicy } from './csp.mjs';

/** What every answer of the page's server carries; an administrator's own server should send the same. */
export const pageHeaders = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** @typedef {{ type: string, body: string | Uint8Array }} Replacement */

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const hashed = /\.[0-9a-f]{8,}\.\w+$/;

/**
 * Serves a folder on localhost; with a port that is taken, on a free one instead.
 * @param {string} folder
 * @param {{ port?: number, replace?: (path: string) => Promise<Replacement | undefined> }} [options] no port: any free one;
 *   `replace` answers instead of the folder where it has something
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function servePageFolder(folder, { port = 0, replace = async () => undefined } = {}) {
  const files = sirv(folder, {
    dev: true,
    setHeaders: (response, path) => {
      response.setHeader('Cache-Control', hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
      if (path.endsWith('.xlsx')) response.setHeader('Content-Type', workbook);
    },
  });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
    replace(new URL(request.url ?? '/', 'http://localhost').pathname).then((replacement) => {
      if (replacement) response.writeHead(200, { 'Content-Type': replacement.type }).end(replacement.body);
      else files(request, response, () => void response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404'));
    }, (error) => response.destroy(error));
  });
  const bound = await listen(server, port);
  return {
    url: `http://localhost:${bound}/`,
    port: bound,
    close: () => new Promise((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()));
      server.closeAllConnections();
    }),
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>} the port that it listens on
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    /** @param {NodeJS.ErrnoException} error */
    const failed = (error) => {
      if (port !== 0 && (error.code === 'EADDRINUSE' || error.code === 'EACCES')) resolve(listen(server, 0));
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, 'localhost', () => {
      server.off('error', failed);
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('The server has no port'));
      else resolve(address.port);
    });
  });
}
