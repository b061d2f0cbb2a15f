// What the database does for a piece of work: each statement that the product sends is explained, as it is run, at its very place
// in its transaction, under its role and settings. The explanation is undone before the statement itself runs. Of a function of the schema
// that is one call the call is told, not what it does inside: that goes by keys.
import { Client } from 'pg';
import { z } from 'zod';

/** One statement with what the server said of it. */
export interface Explained {
  readonly sql: string;
  /** In the database, triggers included. */
  readonly milliseconds: number;
  /** Rows that it looked at: those that it went on with, and those that it threw away. */
  readonly looked: number;
  /** Tables that were read from one end to the other. */
  readonly readWhole: readonly string[];
  readonly plan: string;
}

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string | undefined;
  'Index Name'?: string | undefined;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number | undefined;
  'Rows Removed by Index Recheck'?: number | undefined;
  'Rows Removed by Join Filter'?: number | undefined;
  Plans?: PlanNode[] | undefined;
}

const nodeSchema: z.ZodType<PlanNode> = z.lazy(() =>
  z.object({
    'Node Type': z.string(),
    'Relation Name': z.string().optional(),
    'Index Name': z.string().optional(),
    'Actual Rows': z.number(),
    'Actual Loops': z.number(),
    'Rows Removed by Filter': z.number().optional(),
    'Rows Removed by Index Recheck': z.number().optional(),
    'Rows Removed by Join Filter': z.number().optional(),
    Plans: z.array(nodeSchema).optional(),
  }),
);

const answerSchema = z.object({
  rows: z.tuple([
    z.object({
      'QUERY PLAN': z.tuple([z.object({ Plan: nodeSchema, 'Execution Time': z.number() })]),
    }),
  ]),
});

const querySchema = z.object({ text: z.string(), values: z.array(z.unknown()) });

/** Work on rows; settings of the transaction and advisory locks have no plan worth looking at. */
const WORTH_EXPLAINING = /^\s*(?!SELECT (?:set_config|pg_))(?:SELECT|INSERT|UPDATE|DELETE|WITH)\b/i;

/** Runs `work` and explains every statement that it sends through any connection. One at a time in a process. */
export async function explain(work: () => Promise<unknown>): Promise<Explained[]> {
  const told: Explained[] = [];
  const send = Client.prototype.query as (this: Client, ...args: unknown[]) => Promise<unknown>;
  const explainNow = async (client: Client, text: string, values: unknown) => {
    const explaining = { text: `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${text}`, values };
    told.push(explained(text, await send.call(client, explaining)));
  };
  async function explaining(this: Client, ...args: unknown[]): Promise<unknown> {
    const [text, values] = args;
    // Alone, outside of a transaction: it is given one that is undone.
    if (typeof text === 'string' && Array.isArray(values) && WORTH_EXPLAINING.test(text)) {
      await send.call(this, 'BEGIN');
      await explainNow(this, text, values);
      await send.call(this, 'ROLLBACK');
    }
    const { success, data } = querySchema.safeParse(args[0]);
    if (success && WORTH_EXPLAINING.test(data.text)) {
      await send.call(this, 'SAVEPOINT explained');
      await explainNow(this, data.text, data.values);
      await send.call(this, 'ROLLBACK TO SAVEPOINT explained');
    }
    return send.apply(this, args);
  }
  Object.assign(Client.prototype, { query: explaining });
  try {
    await work();
  } finally {
    Object.assign(Client.prototype, { query: send });
  }
  return told;
}

function explained(sql: string, answer: unknown): Explained {
  const { Plan, 'Execution Time': milliseconds } = answerSchema.parse(answer).rows[0]['QUERY PLAN'][0];
  const nodes = [...nodesOf(Plan)];
  return {
    sql: sql.replace(/\s+/g, ' ').trim(),
    milliseconds,
    looked: nodes.reduce((sum, node) => sum + lookedAt(node), 0),
    readWhole: nodes.flatMap((node) =>
      node['Node Type'] === 'Seq Scan' && node['Actual Loops'] > 0 && node['Relation Name']
        ? [node['Relation Name']]
        : [],
    ),
    plan: nodes
      .map((node) => `${node['Node Type']} ${node['Index Name'] ?? node['Relation Name'] ?? ''}`.trim())
      .join(' < '),
  };
}

function* nodesOf(node: PlanNode): Generator<PlanNode> {
  yield node;
  for (const inner of node.Plans ?? []) yield* nodesOf(inner);
}

const lookedAt = (node: PlanNode) =>
  node['Actual Loops'] *
  (node['Actual Rows'] +
    (node['Rows Removed by Filter'] ?? 0) +
    (node['Rows Removed by Index Recheck'] ?? 0) +
    (node['Rows Removed by Join Filter'] ?? 0));
