// A server that speaks OpenAI's chat completions and answers by a script instead of a model: what a perfect model, a lying
// one or a broken one would say. The script gets the section that is asked for and the numbered lines of the prompt.
import { createServer } from 'node:http';

/** The lines of a prompt as numbers and texts; what parts them is " | " here, without numbers. */
export const linesOf = (user) =>
  user.split('\n').flatMap((line) => {
    const match = /^(\d+) (.*)$/.exec(line);
    return match ? [{ number: Number(match[1]), text: match[2].replace(/ \|\d{1,2} /g, ' | ') }] : [];
  });

/** What a worker asks before it works with an engine: shown to scripts as a question for a person, and filled unless they fail. */
const PROBE = 'probe';

/** What it says a text has of them: four letters are about a token. */
export const tokensIn = (text) => Math.ceil(text.length / 4);

/**
 * Starts it on loopback, on a free port or the one that is named; it counts tokens as servers do. `script({ section, model, lines, user, system, call })` gives the answer as an object, a string that is
 * sent as it is, or `{ status, headers, body }` or `{ hang: true }` or `{ reset: true }` or `{ finish: 'length', json }`.
 */
export async function startModelServer(script, port = 0) {
  let calls = 0;
  const open = new Set();
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk) => (body += chunk));
    request.on('end', async () => {
      // It has no list of models, as many servers have none.
      if (request.method === 'GET') return response.writeHead(404).end();
      const { messages, model, response_format: format } = JSON.parse(body);
      const [system, user] = messages.map((m) => m.content);
      const isProbe = format.json_schema.name === PROBE;
      const answer = await script({
        section: isProbe ? 'person' : format.json_schema.name,
        model,
        lines: linesOf(user),
        user,
        system,
        schema: format.json_schema.schema,
        call: ++calls,
      });
      if (answer?.hang) return;
      if (answer?.reset) return request.socket.destroy();
      if (answer?.status) {
        response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
        return response.end(answer.body ?? '{"error":{"message":"scripted"}}');
      }
      const finish = answer?.finish ?? 'stop';
      const json = answer?.finish ? answer.json : answer;
      const told = isProbe && typeof json !== 'string' ? { line: 1, word: 'Anna' } : json;
      const content = typeof told === 'string' ? told : JSON.stringify(told);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify({
          id: 'x',
          object: 'chat.completion',
          created: 0,
          model: 'scripted',
          choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', content } }],
          usage: {
            prompt_tokens: tokensIn(system + user),
            completion_tokens: tokensIn(content),
            total_tokens: tokensIn(system + user) + tokensIn(content),
          },
        }),
      );
    });
  });
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${server.address().port}/v1`,
    calls: () => calls,
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
