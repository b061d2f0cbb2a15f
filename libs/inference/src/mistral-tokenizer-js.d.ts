declare module 'mistral-tokenizer-js' {
  const tokenizer: {
    encode(text: string, addBos?: boolean, addPrecedingSpace?: boolean): number[];
    decode(tokens: number[]): string;
  };
  export default tokenizer;
}
