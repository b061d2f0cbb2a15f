// The flags of the engine in deploy/ that the documentation of the pinned vLLM has: `vllm serve` at https://docs.vllm.ai/en/v0.30.0/cli/serve/.
// Look there before you add one: vLLM ends with an error for a flag that it doesn't know, or no longer.

export const DOCUMENTED_FOR = 'v0.30.0';

export const documentedFlags: readonly string[] = [
  '--disable-sliding-window',
  '--enable-prefix-caching',
  '--gpu-memory-utilization',
  '--max-model-len',
  '--max-num-seqs',
  '--quantization',
  '--served-model-name',
  '--structured-outputs-config',
];

export interface EngineArguments {
  /** The first, without a name: `--model` is going away. */
  readonly model: string;
  readonly flags: ReadonlyMap<string, string | undefined>;
}

/** Reads `--name=value` and `--name`. Throws for what begins with no model, or has another form. */
export function engineArguments(args: readonly string[]): EngineArguments {
  const [model = '', ...rest] = args;
  if (!model || model.startsWith('-')) throw new Error(`no model comes first: ${model}`);
  const flags = rest.map((arg) => {
    const { name, value } = /^(?<name>--[a-z-]+)(?:=(?<value>.*))?$/.exec(arg)?.groups ?? {};
    if (name === undefined) throw new Error(`not a flag: ${arg}`);
    return [name, value] as const;
  });
  return { model, flags: new Map(flags) };
}
