import { once } from 'node:events';
import { request, type IncomingHttpHeaders, type IncomingMessage, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';

export const HOST = '127.0.0.1';

/** Milliseconds after which a server that says nothing more is taken to have gone silent. */
const PATIENCE = 10_000;

/** An answer as it came. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** Has a server listen on a free port of loopback for as long as the test runs. */
export async function listen(t: TestContext, server: Server): Promise<number> {
  await once(server.listen(0, HOST), 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** Asks for a path as it stands, without the cleaning that fetch would do. */
export async function ask(
  port: number,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  const outgoing = request({ host: HOST, port, path, method, headers, agent: false }).end();
  const [answer] = (await once(outgoing, 'response')) as [IncomingMessage];
  const chunks = (await answer.toArray()) as Buffer[];
  const text = Buffer.concat(chunks).toString();
  return { status: answer.statusCode ?? 0, headers: answer.headers, text };
}

/**
 * Sends bytes and reads until the server closes the connection.
 *
 * @returns all that it said, as Latin-1
 * @throws when it neither says more nor closes
 */
export async function converse(port: number, bytes: Buffer): Promise<string> {
  const socket = connect(port, HOST).setTimeout(PATIENCE, () => {
    socket.destroy(new Error(`no answer to ${JSON.stringify(bytes.toString('latin1'))}`));
  });
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  // A server may close before it has read all that is sent.
  socket.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'ECONNRESET' || error.code === 'EPIPE') socket.destroy();
  });
  socket.write(bytes);
  await once(socket, 'close');
  if (socket.errored && !('code' in socket.errored)) throw socket.errored;
  return Buffer.concat(chunks).toString('latin1');
}
