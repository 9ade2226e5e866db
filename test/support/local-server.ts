/** A server on this machine that answers as a test says. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Objects and arrays are sent as JSON. */
  readonly body?: string | Uint8Array | object;
}

/** Answers a request; null leaves it unanswered. */
export type Route = (request: IncomingMessage, response: ServerResponse) => Answer | null;

export interface LocalServer {
  /** Without a slash at the end. */
  readonly address: string;
  /** Paths asked for, with the query, in order. */
  readonly asked: string[];
  readonly close: () => Promise<void>;
}

/** @param routes path, without the query unless one stands there, → answer */
export async function localServer(routes: Readonly<Record<string, Route>>): Promise<LocalServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    asked.push(url);
    const route = routes[url] ?? routes[url.replace(/\?.*/, '')] ?? inTurn({ status: 404 });
    const answer = route(request, response);
    if (answer === null) return;
    const { status = 200, headers = {}, body = '' } = answer;
    const isRaw = typeof body === 'string' || body instanceof Uint8Array;
    response.writeHead(status, headers).end(isRaw ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Gives one answer after the other, the last one again and again. */
export function inTurn(...answers: readonly Answer[]): Route {
  let turn = 0;
  return () => answers[Math.min(turn++, answers.length - 1)] as Answer;
}
