-- The metrics give the sums over all tenants of what language models cost; who used how much stays with each tenant.
CREATE POLICY relay ON llm_usage FOR SELECT TO vitae_relay USING (true);
GRANT SELECT (month, resumes, left_the_house, prompt_tokens, answer_tokens, dropped_ungrounded) ON llm_usage TO vitae_relay;
