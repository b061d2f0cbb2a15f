// `vitae mcp`: an assistant on this machine speaks to it by standard input and output, and it speaks to a running Vitae over HTTP. It adds
// nothing of its own: tools and answers are those of `/mcp`, for the API key that it is given.
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { Server } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { vitaeAddress } from '@vitae/runtime';

export const ASSISTANT_USAGE = `Usage: vitae mcp

Serves the tools of a running Vitae to an assistant, by the Model Context Protocol over standard input and output.

  VITAE_URL       where Vitae is (default: http://127.0.0.1:3000)
  VITAE_API_KEY   an API key; its scopes say which tools do their work

It ends when its standard input does. Exit status: 0, or 2 if Vitae is not reached or does not take the key.
`;

/** Longer than the longest wait of a tool, which is 50 seconds. */
const PATIENCE_MS = 90_000;

/** Serves until standard input ends; returns the exit status. */
export async function serveAssistant(argv: readonly string[]): Promise<0 | 2> {
  if (argv.includes('--help') || argv.includes('-h')) {
    process.stdout.write(ASSISTANT_USAGE);
    return 0;
  }
  if (argv.length) return refuse(`“${argv.join(' ')}” is not known\n\n${ASSISTANT_USAGE}`);
  const { url, key } = vitaeAddress();
  if (!URL.canParse('/mcp', url)) return refuse(`VITAE_URL is no address: ${url}`);
  if (!key) return refuse('VITAE_API_KEY is not set: make an API key, and give it to whoever starts this');
  const vitae = new Client({ name: 'vitae-mcp', version: '1' });
  try {
    const headers = { authorization: `Bearer ${key}` };
    // A key goes to nobody but whom it was given for.
    const requestInit: RequestInit = { headers, redirect: 'error' };
    await vitae.connect(new StreamableHTTPClientTransport(new URL('/mcp', url), { requestInit }));
  } catch (error) {
    return refuse(`Vitae at ${url} is not reached, or does not take the key: ${reasonOf(error)}`);
  }
  const instructions = vitae.getInstructions();
  const handle = serveStdio(
    () => {
      const server = new Server(
        { name: 'vitae', version: '1' },
        { capabilities: { tools: {} }, ...(instructions && { instructions }) },
      );
      server.setRequestHandler('tools/list', ({ params }) => vitae.listTools(params));
      server.setRequestHandler('tools/call', ({ params }, { mcpReq }) =>
        vitae.callTool(params, { signal: mcpReq.signal, timeout: PATIENCE_MS }),
      );
      return server;
    },
    { onerror: (error) => void process.stderr.write(`vitae: ${error.message}\n`) },
  );
  await new Promise<void>((resolve) => process.stdin.once('close', resolve).once('end', resolve));
  await handle.close();
  await vitae.close();
  return 0;
}

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, 500);

function refuse(why: string): 2 {
  process.stderr.write(`vitae: ${why}\n`);
  return 2;
}
