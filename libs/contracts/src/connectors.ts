// What the HTTP API says about connectors to applicant tracking systems, and what was pushed through them.
import { z } from 'zod';
import {
  atsKinds,
  atsSchema,
  declarationOf,
  fieldMappingSchema,
  mappingSchemaOf,
  type Ats,
} from './connector-kinds.ts';
import { attemptProblemSchema } from './webhooks.ts';

export const connectorIdSchema = z.uuid().toLowerCase().describe('Id of the connector, in any case');
/** Of a link to the file of a push. */
export const fileTokenSchema = z
  .string()
  .regex(/^[\w-]{43}$/)
  .describe('Token of a link that a push has sent');
export const pushIdSchema = z.uuid().toLowerCase().describe('Id of the push, in any case');

const secret = z
  .string()
  .trim()
  .min(8)
  .max(500)
  .regex(/^[\x21-\x7e]+$/, 'must be printable ASCII without blanks')
  // By which forms know what nobody is to read over a shoulder.
  .meta({ format: 'password' });
const remoteNumber = z.string().regex(/^\d{1,18}$/, 'must be a number');
const remoteUuid = z.uuid();

/** What lets us in, by system. Never shown again. */
const credentialSchemas = {
  greenhouse: z.strictObject({
    apiKey: secret.describe('A Harvest API key'),
    onBehalfOf: remoteNumber.describe('Id of the user in whose name people are added (On-Behalf-Of)'),
  }),
  lever: z.strictObject({
    apiKey: secret.describe('An API key of Lever'),
    performAs: remoteUuid.describe('Id of the user in whose name people are added (perform_as)'),
  }),
  ashby: z.strictObject({ apiKey: secret.describe('An API key of Ashby') }),
  merge: z.strictObject({
    apiKey: secret.describe('A production access key of Merge'),
    accountToken: secret.describe('The token of the linked account'),
    remoteUserId: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .describe('Id of the user there in whose name people are added'),
  }),
} satisfies Record<Ats, z.ZodType>;

const regionOf = (ats: Ats) => {
  const [first = '', ...more] = Object.keys(declarationOf(ats).hosts);
  return z
    .enum([first, ...more])
    .optional()
    .meta({ default: first })
    .describe('Where the account is; the first without it');
};
const existing = z
  .enum(['attach', 'update'])
  .optional()
  .meta({ default: 'attach' })
  .describe(
    'What becomes of somebody whom the system knows: `attach` adds the file alone, `update` also changes or adds what may be without losing anything',
  );

const optionSchemas = {
  greenhouse: z.strictObject({
    region: regionOf('greenhouse'),
    existing,
    jobId: remoteNumber
      .optional()
      .describe('People become candidates for this job; without it prospects without a job'),
    sourceId: remoteNumber.optional().describe('Where they are said to come from'),
  }),
  lever: z.strictObject({
    region: regionOf('lever'),
    existing,
    postingId: remoteUuid.optional().describe('People are added to this posting'),
    stageId: remoteUuid.optional(),
    source: z
      .string()
      .trim()
      .min(1)
      .max(100)
      .optional()
      .meta({ default: 'Vitae' })
      .describe('`Vitae` without it'),
    origin: z
      .enum(['agency', 'applied', 'referred', 'sourced', 'university'])
      .optional()
      .meta({ default: 'sourced' })
      .describe('`sourced` without it'),
  }),
  ashby: z.strictObject({
    region: regionOf('ashby'),
    existing,
    sourceId: remoteUuid.optional(),
    creditedToUserId: remoteUuid.optional(),
  }),
  merge: z.strictObject({ region: regionOf('merge'), existing }),
} satisfies Record<Ats, z.ZodType>;

export const credentialsSchemaOf = (ats: Ats): z.ZodType<Record<string, string>> => credentialSchemas[ats];
export const optionsSchemaOf = (ats: Ats): z.ZodType<Record<string, string | undefined>> =>
  optionSchemas[ats];

const name = z.string().trim().min(1).max(100).describe('For yourself');
const inboundSecret = z
  .string()
  .trim()
  .min(16)
  .max(200)
  .describe('By which the system signs what it tells us; without it, it can tell us nothing');
const pushCompleted = z.boolean().describe('Push every resume that was read');

const newOf = <A extends Ats>(ats: A) =>
  z.strictObject({
    ats: z.literal(ats),
    name: name.optional(),
    credentials: credentialSchemas[ats],
    options: optionSchemas[ats].optional(),
    mapping: mappingSchemaOf(ats).optional().describe('What is named differs from the usual mapping'),
    pushCompleted: pushCompleted.optional(),
    ...(atsKinds[ats].inbound && { inboundSecret: inboundSecret.optional() }),
  });

export const newConnectorSchema = z
  .discriminatedUnion('ats', [newOf('greenhouse'), newOf('lever'), newOf('ashby'), newOf('merge')])
  .meta({ id: 'NewConnector' });
/** As the store takes it: what each system needs was looked at. */
export interface NewConnector {
  readonly ats: Ats;
  readonly name?: string | undefined;
  readonly credentials: Readonly<Record<string, string>>;
  readonly options?: Readonly<Record<string, string | undefined>> | undefined;
  readonly mapping?: z.infer<typeof fieldMappingSchema> | undefined;
  readonly pushCompleted?: boolean | undefined;
  readonly inboundSecret?: string | undefined;
}

export const connectorStatusSchema = z.enum(['enabled', 'paused']);

export const connectorSchema = z
  .object({
    id: z.uuid(),
    ats: atsSchema,
    name: z.string(),
    status: connectorStatusSchema,
    pausedReason: z
      .enum(['by_hand', 'unauthorized'])
      .nullable()
      .describe('By somebody, or since the system did not let us in (401, 403)'),
    options: z.record(z.string(), z.string()),
    mapping: fieldMappingSchema.describe('The whole of it, what is usual as well'),
    pushCompleted,
    takesInbound: z.boolean().describe('Whether there is a secret by which the system can tell us something'),
    inboundPath: z
      .string()
      .nullable()
      .describe('Where on this server the system is to send its webhooks; null where it can’t'),
    lastSuccessAt: z.iso.datetime().nullable(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Connector' });
export type Connector = z.infer<typeof connectorSchema>;

export const connectorListSchema = z
  .object({ items: z.array(connectorSchema) })
  .meta({ id: 'ConnectorList' });
export type ConnectorList = z.infer<typeof connectorListSchema>;

export const connectorChangeSchema = z
  .strictObject({
    name: name.optional(),
    credentials: z
      .record(z.string().max(40), z.string().max(500))
      .optional()
      .describe('All of them anew, as when it was made'),
    options: z
      .record(z.string().max(40), z.string().max(500))
      .optional()
      .describe('All of them anew, as when it was made'),
    mapping: fieldMappingSchema.optional().describe('All that differs from the usual mapping'),
    pushCompleted: pushCompleted.optional(),
    inboundSecret: inboundSecret.nullable().optional(),
    status: connectorStatusSchema
      .optional()
      .describe('What waits for a paused connector is pushed once it is enabled'),
  })
  .meta({ id: 'ConnectorChange' });
export type ConnectorChange = z.infer<typeof connectorChangeSchema>;

export const pushProblemSchema = z.enum([
  ...attemptProblemSchema.options,
  'unauthorized',
  'refused',
  'rate_limited',
  'ats_error',
  'unexpected_answer',
  'fields_missing',
  'file_not_taken',
  'profile_not_ready',
]);
export type PushProblem = z.infer<typeof pushProblemSchema>;

export const connectorTestSchema = z
  .object({
    ok: z.boolean().describe('Whether the system let us in'),
    status: z.number().int().nullable().describe('Of its answer; null where there was none'),
    problem: pushProblemSchema.nullable(),
  })
  .meta({ id: 'ConnectorTest' });
export type ConnectorTest = z.infer<typeof connectorTestSchema>;

export const pushStatusSchema = z.enum(['pending', 'held', 'done', 'failed']);
export type PushStatus = z.infer<typeof pushStatusSchema>;

export const connectorPushSchema = z
  .object({
    id: z.uuid(),
    connectorId: z.uuid(),
    resumeId: z.uuid(),
    cause: z
      .enum(['asked', 'completed', 'inbound'])
      .describe('Somebody asked for it, every read resume is pushed, or it came from there'),
    status: pushStatusSchema.describe('`held`: it waits for the connector to be enabled'),
    remoteId: z.string().nullable().describe('Whose it is there'),
    problem: pushProblemSchema
      .nullable()
      .describe(
        'What went wrong last; `file_not_taken` of one that is done: the person is there without the file',
      ),
    answerStatus: z.number().int().nullable().describe('Of the last answer that refused something'),
    answer: z.string().nullable().describe('The first 4 KB of it'),
    attempts: z.number().int(),
    nextAttemptAt: z.iso.datetime().nullable(),
    createdAt: z.iso.datetime(),
    completedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'ConnectorPush' });
export type ConnectorPush = z.infer<typeof connectorPushSchema>;

export const connectorPushPageSchema = z
  .object({ items: z.array(connectorPushSchema), next: z.string().nullable() })
  .meta({ id: 'ConnectorPushPage' });
export type ConnectorPushPage = z.infer<typeof connectorPushPageSchema>;

export const connectorPushQuerySchema = z.strictObject({
  status: pushStatusSchema.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: z.string().max(200).optional(),
});
export type ConnectorPushQuery = z.infer<typeof connectorPushQuerySchema>;

export const pushOrderSchema = z
  .strictObject({
    resumeId: z.uuid().toLowerCase().optional(),
    candidateId: z.uuid().toLowerCase().optional().describe('Their newest resume that was read'),
    dryRun: z.boolean().default(false).describe('Send nothing, and answer with what would be sent'),
  })
  .refine(
    ({ resumeId, candidateId }) => (resumeId === undefined) !== (candidateId === undefined),
    'must name either a resume or a candidate',
  )
  .meta({ id: 'PushOrder' });
export type PushOrder = z.infer<typeof pushOrderSchema>;

const plannedRequestSchema = z.object({
  step: z.string(),
  onlyIf: z.string().nullable().describe('Where it is not always sent'),
  method: z.string(),
  url: z.string(),
  headers: z.record(z.string(), z.string()).describe('What is secret is masked'),
  body: z.unknown().describe('The file’s bytes are summarised'),
});
export type PlannedRequest = z.infer<typeof plannedRequestSchema>;

export const pushPlanSchema = z
  .object({
    dryRun: z.literal(true),
    resumeId: z.uuid(),
    remoteId: z.string().nullable().describe('Whose it is there, where that is known'),
    problem: pushProblemSchema.nullable().describe('Why it could not be pushed'),
    missing: z.array(z.string()).describe('Fields that the system needs and the resume does not tell'),
    requests: z.array(plannedRequestSchema),
  })
  .meta({ id: 'PushPlan' });
export type PushPlan = z.infer<typeof pushPlanSchema>;

export const inboundAnswerSchema = z
  .object({
    accepted: z.boolean().describe('False for what was taken before, or is about no resume'),
    resumeId: z
      .uuid()
      .nullable()
      .describe('The resume that will be read, where its file needs not be asked for first'),
  })
  .meta({ id: 'InboundAnswer' });
export type InboundAnswer = z.infer<typeof inboundAnswerSchema>;
