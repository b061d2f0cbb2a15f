// llama.cpp's server as it is asked by us, with Zephyr's own chat template (test:llama-server, and test:services where it is built).
import { answerSchemas, grammarOf, sectionNames } from '@vitae/extraction';
import { countMistralTokens, OpenAiEngine, probeEngine } from '@vitae/inference';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeWithLlamaServer, LlamaServer, type LlamaServerOptions } from '../support/llama-server.ts';
import { tinyModel } from '../support/tiny-model.mjs';

const ALIAS = 'tiny-zephyr';
const LINES = '1 Anna Muster\n2 Welder, Example Works Ltd, 2016 - 2019\n3 Ran the line.';
const SYSTEM = 'Answer in JSON.';

let folder: string;
let file: string;
let server: LlamaServer;
const others: LlamaServer[] = [];

const engineOf = ({ baseUrl }: LlamaServer, more: { apiKey?: string; model?: string } = {}) =>
  new OpenAiEngine({ baseUrl, model: ALIAS, timeoutMilliseconds: 60_000, ...more });
async function another(more: Partial<LlamaServerOptions>): Promise<LlamaServer> {
  const started = await LlamaServer.start({ file, alias: ALIAS, ...more });
  others.push(started);
  return started;
}
const work = (user: string, maxTokens = 1_000) => ({
  system: SYSTEM,
  user,
  schema: grammarOf('work'),
  maxTokens,
});

describeWithLlamaServer('llama.cpp’s server', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vitae-llama-server-'));
    file = join(folder, 'tiny-zephyr.gguf');
    await writeFile(file, tinyModel());
    server = await LlamaServer.start({ file, alias: ALIAS });
  }, 60_000);
  afterEach(() => Promise.all(others.splice(0).map((other) => other.kill())));
  afterAll(async () => {
    await server.kill();
    await rm(folder, { recursive: true, force: true });
  });

  it('shows a prompt in Zephyr’s template, mark by mark', async () => {
    const turns = [
      { role: 'system', content: SYSTEM },
      { role: 'user', content: LINES },
    ];
    expect(await server.promptOf(turns)).toBe(
      `<|system|>\n${SYSTEM}</s>\n<|user|>\n${LINES}</s>\n<|assistant|>\n`,
    );
  });

  it('refuses a JSON schema under that template, which is why it is asked by a grammar', async () => {
    const { name, json } = grammarOf('work');
    const response = await fetch(`${server.baseUrl}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        messages: [{ role: 'user', content: LINES }],
        max_tokens: 50,
        response_format: { type: 'json_schema', json_schema: { name, schema: json } },
      }),
    });
    expect(response.status).toBe(400);
  });

  it('answers every question in its shape, whatever the lines, and counts what it costs', async () => {
    const engine = engineOf(server);
    for (const section of sectionNames) {
      for (const lines of [LINES, '1 Zoë', '1 – –\n2 C++ | Go\n3 日本語', '1']) {
        const answer = await engine.answer({ ...work(lines), schema: grammarOf(section) });
        if (!answer.ok) throw new Error(`${section}: ${answer.reason} ${answer.said}`);
        expect(answerSchemas[section].safeParse(answer.json).error).toBeUndefined();
        expect(answer.use.answerTokens).toBeGreaterThan(0);
      }
    }
  }, 60_000);

  it('counts the tokens of a prompt as Mistral’s tokenizer does', async () => {
    const more = `${LINES}\n4 Built hulls in the yard.`;
    const [short, long] = [
      await engineOf(server).answer(work(LINES)),
      await engineOf(server).answer(work(more)),
    ];
    if (!short.ok || !long.ok) throw new Error('no answer');
    expect(long.use.promptTokens - short.use.promptTokens).toBe(
      countMistralTokens(more) - countMistralTokens(LINES),
    );
  });

  it('is found sound', async () => expect(await probeEngine(engineOf(server))).toBeUndefined());

  it('is found out where its template leaves the prompt out', async () => {
    const deaf = await another({ flags: ['--chat-template', 'zephyr'] });
    expect(await deaf.promptOf([{ role: 'user', content: LINES }])).toBe('zephyr');
    expect(await probeEngine(engineOf(deaf))).toBe('reads_no_prompt');
  }, 60_000);

  it.each([
    [
      'refuses',
      "{% if m['role'] == 'system' %}{{ raise_exception('System role not supported') }}{% endif %}{{ turn }}",
    ],
    ['leaves out', "{% if m['role'] != 'system' %}{{ turn }}{% endif %}"],
  ])(
    'puts the instructions into the user’s turn by itself where a template %s the system’s',
    async (_how, inner) => {
      const turn = "{{ '<|' + m['role'] + '|>\\n' + m['content'] + '\\n' }}";
      const template = `{% for m in messages %}${inner.replace('{{ turn }}', turn)}{% endfor %}<|assistant|>\\n`;
      const plain = await another({ flags: ['--chat-template', template] });
      const prompt = await plain.promptOf([
        { role: 'system', content: SYSTEM },
        { role: 'user', content: LINES },
      ]);
      expect(prompt.match(/<\|\w+\|>/g)).toEqual(['<|user|>', '<|assistant|>']);
      expect(prompt).toContain(SYSTEM);
      expect(prompt).toContain(LINES);
      expect(await probeEngine(engineOf(plain))).toBeUndefined();
    },
    60_000,
  );

  it('says what is wrong with a template that can’t be filled in', async () => {
    // The server tries a template with words of its own at its start, and would not start with one that fails on those.
    const template =
      "{% for m in messages %}{% if '1 ' in m['content'] %}{{ raise_exception('No numbers') }}{% endif %}{{ m['content'] }}{% endfor %}";
    const broken = await another({ flags: ['--chat-template', template] });
    expect(await engineOf(broken).answer(work(LINES))).toMatchObject({
      reason: 'misconfigured',
      said: expect.stringMatching(/^\d{3} \w+_error: .*executing/) as string,
    });
  }, 60_000);

  it('says that a prompt is longer than its context, and cuts an answer off that does not fit', async () => {
    const narrow = await another({ context: 1024 });
    const engine = engineOf(narrow);
    expect(await engine.answer(work('1 word '.repeat(600)))).toMatchObject({
      ok: false,
      reason: 'prompt_too_long',
      said: expect.stringMatching(/^400 exceed_context_size_error: request \(\d+ tokens\)/) as string,
    });
    expect(await engine.answer(work(LINES, 1))).toMatchObject({ ok: false, reason: 'too_long' });
  }, 60_000);

  it('knows neither a wrong key nor a wrong model', async () => {
    const locked = await another({ apiKey: 'right' });
    expect(await engineOf(locked, { apiKey: 'right' }).answer(work(LINES))).toMatchObject({ ok: true });
    expect(await engineOf(locked, { apiKey: 'wrong' }).answer(work(LINES))).toMatchObject({
      reason: 'misconfigured',
      said: expect.stringMatching(/^401 /) as string,
    });
    expect(await engineOf(server, { model: 'zephyr-7b-beta' }).answer(work(LINES))).toMatchObject({
      reason: 'misconfigured',
      said: expect.stringContaining('tiny-zephyr') as string,
    });
  }, 60_000);
});
