// Lines that speak to a language model instead of a reader. They change nothing, for models only point at text; but whoever
// reads the resume should know of them.
import type { Line } from '@vitae/contracts';

const PATTERNS: readonly RegExp[] = [
  // Orders to forget orders, in English, German, French, Spanish, Portuguese, Russian and Chinese.
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instruction|prompt|above|previous|everything you)/iu,
  /\b(?:ignorier|vergiss|vergesst|missachte)\w*.{0,40}\b(?:anweisung|instruktion|befehl)/iu,
  /\bignore[rz]?\b.{0,40}\binstructions?\b/iu,
  /\bignor(?:a|e|en|ar)\b.{0,40}\b(?:instrucciones|instruç(?:ões|ão))/iu,
  /игнорируй.{0,40}инструкц/iu,
  /忽略.{0,12}指令/u,
  // Words to the model by name, and the marks of its turns.
  /\b(?:note|message|instruction)s? (?:to|for) (?:the )?(?:ai|llm|language model|chatgpt|gpt|assistant)\b/iu,
  /\b(?:as an ai|you are (?:now )?(?:chatgpt|an ai|a helpful|a language model)|system prompt|new instruction|begin instructions)\b/iu,
  /^\s*(?:system|assistant)\s*:/iu,
  /<\s*(?:\|\s*)?(?:\/\s*)?(?:system|user|assistant|im_start|im_end|start_header_id)\s*(?:\|\s*)?>|\[\/?INST\]|<<\/?SYS>>/iu,
  // Ratings that nobody gives of himself to a person.
  /\b(?:rate|rank|score|recommend|classify)\b.{0,20}\b(?:me|this (?:candidate|applicant|resume))\b.{0,20}\b(?:first|highest|top|best|as)\b/iu,
];

/** The lines that try to steer a language model. */
export const steeringLines = (lines: readonly Line[]): Line[] =>
  lines.filter(({ text }) => {
    const plain = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
    return PATTERNS.some((pattern) => pattern.test(plain));
  });
