-- What of a month's tokens an engine outside the house took: the two have different prices.
ALTER TABLE llm_usage
  ADD COLUMN outside_prompt_tokens bigint NOT NULL DEFAULT 0,
  ADD COLUMN outside_answer_tokens bigint NOT NULL DEFAULT 0;
