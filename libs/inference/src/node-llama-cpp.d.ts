// What we use of node-llama-cpp 3.22. The package is optional and found at run time, so its own types are not at hand.
declare module 'node-llama-cpp' {
  export type Token = number & { readonly __token: unique symbol };
  export interface LlamaGrammar {
    readonly grammar: string;
  }
  export interface LlamaModel {
    readonly tokenizer: unknown;
    readonly fileInfo: { readonly metadata: { readonly tokenizer?: { readonly chat_template?: string } } };
    createContext(options: {
      contextSize: number;
      sequences: number;
      threads: number;
    }): Promise<LlamaContext>;
    detokenize(tokens: readonly Token[], specialTokens?: boolean): string;
  }
  export interface LlamaContext {
    getSequence(): unknown;
  }
  export interface Llama {
    readonly gpu: string | false;
    getGpuDeviceNames(): Promise<string[]>;
    /** In bytes. */
    getVramState(): Promise<{ total: number }>;
    loadModel(options: { modelPath: string }): Promise<LlamaModel>;
    createGrammar(options: { grammar: string }): Promise<LlamaGrammar>;
    dispose(): Promise<void>;
  }
  export function getLlama(options: {
    build: 'never';
    maxThreads: number;
    logLevel: 'error';
  }): Promise<Llama>;
  export class LlamaCompletion {
    constructor(options: { contextSequence: unknown });
    generateCompletionWithMeta(
      input: readonly Token[],
      options: {
        grammar: LlamaGrammar;
        maxTokens: number;
        repeatPenalty: false;
        disableContextShift: true;
        signal: AbortSignal;
        onToken(tokens: readonly Token[]): void;
      },
    ): Promise<{ response: string; metadata: { stopReason: string } }>;
  }
  export class JinjaTemplateChatWrapper {
    constructor(options: { template: string });
    generateContextState(options: { chatHistory: readonly object[] }): {
      contextText: { tokenize(tokenizer: unknown): Token[] };
    };
  }
}
