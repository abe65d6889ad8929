import http from 'node:http';

/** What came back, and how long it took from the first byte sent to the last one received. */
export type Answer = { status: number; body: string; ms: number };

/** A connection that is kept open, as a browser keeps one: `post` sends JSON on it and waits for the answer. */
export type Connection = {
  post: (url: string, body: string, cookie?: string) => Promise<Answer>;
  close: () => void;
};

export function openConnection(): Connection {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  return { post: (url, body, cookie) => post(agent, url, body, cookie), close: () => agent.destroy() };
}

function post(agent: http.Agent, url: string, body: string, cookie = ''): Promise<Answer> {
  const startedAt = performance.now();
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), cookie };
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: text, ms: performance.now() - startedAt }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}
