// What a tenant may set for itself, with defaults. The API's PATCH and its page follow from this schema.
import { z } from 'zod';
import { blindHideSchema } from './blind.ts';
import { countryCodeSchema } from './countries.ts';
import { mailSenderSchema } from './mail-in.ts';
import { sensitiveFieldSchema, usuallySensitive } from './sensitive.ts';

/** A skill that the tenant knows and the taxonomy may not. Its names win over the taxonomy's. */
export const ownSkillSchema = z.object({
  name: z.string().trim().min(1).max(80),
  aliases: z.array(z.string().trim().min(1).max(80)).max(20).default([]),
  kind: z.string().trim().min(1).max(40).default('own'),
});
export type OwnSkill = z.infer<typeof ownSkillSchema>;

/** A field of the tenant's own, which a language model looks for. `options` are those of `one_of`. */
export const ownFieldSchema = z
  .object({
    key: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, 'lower-case letters, digits and underscores'),
    question: z.string().trim().min(3).max(200),
    type: z.enum(['text', 'number', 'yes_no', 'one_of']),
    options: z.array(z.string().trim().min(1).max(60)).max(20).default([]),
  })
  .refine(
    (own) => (own.type === 'one_of') === own.options.length > 1,
    'one_of needs at least two options, the others none',
  );
export type OwnField = z.infer<typeof ownFieldSchema>;

/** They are asked of every resume, in each of its prompts: beyond this they would cost more than the resume. */
const MOST_FIELD_TOKENS = 2_000;
/** Bytes a token, at the low end of what Mistral's tokenizer makes of European languages. */
const BYTES_A_TOKEN = 3;

const roughTokens = ({ key, question, options }: OwnField): number =>
  Math.ceil(new TextEncoder().encode([key, question, ...options].join(' ')).length / BYTES_A_TOKEN);

const ownFieldsSchema = z
  .array(ownFieldSchema)
  .max(20)
  .refine((fields) => new Set(fields.map((own) => own.key)).size === fields.length, 'keys must differ')
  .superRefine((fields, context) => {
    const tokens = fields.reduce((sum, own) => sum + roughTokens(own), 0);
    if (tokens > MOST_FIELD_TOKENS)
      context.addIssue({
        code: 'custom',
        message: `questions and options take about ${tokens} tokens of every resume’s prompts; ${MOST_FIELD_TOKENS} at most`,
      });
  });

/** Languages whose models for recognising text in pictures are here (ISO 639-1). */
export const ocrLanguageSchema = z.enum(['en', 'de', 'fr', 'es', 'pt']);
export type OcrLanguage = z.infer<typeof ocrLanguageSchema>;

const areDistinct = (list: readonly string[]) => new Set(list).size === list.length;
const TWICE = 'names one twice';

export const tenantSettingsSchema = z
  .object({
    showSensitive: z
      .boolean()
      .default(false)
      .describe('Show what `sensitiveFields` names where a resume gives it'),
    sensitiveFields: z
      .array(sensitiveFieldSchema)
      .max(sensitiveFieldSchema.options.length)
      .refine(areDistinct, TWICE)
      .default([...usuallySensitive])
      .describe(
        'Fields that are left out of profiles and exports unless `showSensitive` is on, and out of searches, ranks and blind views in any case. Birth, gender, marital status, nationality and photo are out of those even where they are not named here',
      ),
    blindByDefault: z
      .boolean()
      .default(false)
      .describe(
        'Show resumes, candidates and hits without who they are of to everybody but owners and admins (permission “resumes:identity”)',
      ),
    blindHides: z
      .array(blindHideSchema)
      .max(10)
      .default([])
      .describe('What the blind view leaves out as well: the names of schools, and years, which tell an age'),
    defaultCountry: countryCodeSchema
      .nullable()
      .default(null)
      .describe(
        'Country (ISO 3166, `US`) of resumes that don’t tell theirs: phone numbers without a country code are read as numbers of it, and dates as 03/04/2020 with their day or month first, as it is written there. Null: what can be read two ways stays open. Resumes that were read already change when they are read again',
      ),
    ocr: z
      .boolean()
      .default(true)
      .describe(
        'Recognise the text of scans and pictures. Off: a file of nothing else ends as failed with the problem `ocr_off`, and one with both warns of what was not read',
      ),
    ocrLanguages: z
      .array(ocrLanguageSchema)
      .min(1)
      .max(ocrLanguageSchema.options.length)
      .refine(areDistinct, TWICE)
      .default([...ocrLanguageSchema.options])
      .describe(
        'Languages that scans may be written in. Each page is looked at in English first, by which its language is told',
      ),
    suggestions: z
      .boolean()
      .default(true)
      .describe(
        'Have what people correct suggest corrections of later resumes. Off: nothing is suggested, and nothing that was is shown',
      ),
    languageModel: z
      .enum(['off', 'when_unsure', 'on'])
      .default('off')
      .describe(
        'Whether a language model reads resumes as well: never, where the rules are unsure, or always',
      ),
    unsureBelow: z
      .number()
      .min(0)
      .max(1)
      .default(0.85)
      .describe('With “when_unsure”: the confidence of the rules’ result below which the model is asked'),
    monthlyTokens: z
      .number()
      .int()
      .min(0)
      .nullable()
      .default(null)
      .describe(
        'Tokens that the language model may take in a month; then the rules read alone. Null: as many as it takes',
      ),
    overflow: z
      .boolean()
      .default(false)
      .describe(
        'Let resumes leave the house for an engine outside while its own language model is down or has long to wait for. Each reading says that it did',
      ),
    tone: z
      .boolean()
      .default(false)
      .describe(
        'Read the tone of the writing, sentence by sentence, and which lines of a position state achievements. About the text only; never part of a rank',
      ),
    useFeedback: z
      .boolean()
      .default(false)
      .describe(
        'Let feedback change searches: by weights that whoever runs Vitae fitted to it (`vitae tune`), which are kept only where they do better than the general ones, and by skills that were called the same or different',
      ),
    retentionDays: z
      .number()
      .int()
      .min(1)
      .max(36_500)
      .nullable()
      .default(null)
      .describe(
        'Days after their newest resume came in that people are kept; then they are erased. Null: for ever',
      ),
    webhookPayload: z
      .enum(['thin', 'full'])
      .default('thin')
      .describe(
        'What webhooks carry: ids and states alone, after which the receiver asks for the rest, or the resume and its profile as well',
      ),
    mailSenders: z
      .array(mailSenderSchema)
      .max(500)
      .refine(areDistinct, TWICE)
      .default([])
      .describe(
        'Who may mail resumes to the tenant’s address: addresses, or domains as `@agency.example`. None: everybody who knows it',
      ),
    mailReceipts: z
      .boolean()
      .default(true)
      .describe('Answer mails with resumes by a receipt, where mail goes out here'),
    fields: ownFieldsSchema.default([]).describe('Fields of your own, which the language model looks for'),
    skills: z.array(ownSkillSchema).max(500).default([]).describe('Skills of your own, beside the taxonomy'),
  })
  .meta({ id: 'TenantSettings' });
export type TenantSettings = z.infer<typeof tenantSettingsSchema>;

const {
  showSensitive,
  sensitiveFields,
  blindByDefault,
  blindHides,
  defaultCountry,
  ocr,
  ocrLanguages,
  suggestions,
  languageModel,
  unsureBelow,
  monthlyTokens,
  overflow,
  tone,
  useFeedback,
  retentionDays,
  webhookPayload,
  mailSenders,
  mailReceipts,
  fields,
  skills,
} = tenantSettingsSchema.shape;

/** What PATCH takes: any of the settings, whole. What is left out keeps its value, so there are no defaults. */
export const tenantSettingsChangeSchema = z
  .strictObject({
    showSensitive: showSensitive.unwrap(),
    sensitiveFields: sensitiveFields.unwrap(),
    blindByDefault: blindByDefault.unwrap(),
    blindHides: blindHides.unwrap(),
    defaultCountry: defaultCountry.unwrap(),
    ocr: ocr.unwrap(),
    ocrLanguages: ocrLanguages.unwrap(),
    suggestions: suggestions.unwrap(),
    languageModel: languageModel.unwrap(),
    unsureBelow: unsureBelow.unwrap(),
    monthlyTokens: monthlyTokens.unwrap(),
    overflow: overflow.unwrap(),
    tone: tone.unwrap(),
    useFeedback: useFeedback.unwrap(),
    retentionDays: retentionDays.unwrap(),
    webhookPayload: webhookPayload.unwrap(),
    mailSenders: mailSenders.unwrap(),
    mailReceipts: mailReceipts.unwrap(),
    fields: fields.unwrap(),
    skills: skills.unwrap(),
  })
  .partial()
  .meta({ id: 'TenantSettingsChange' });
export type TenantSettingsChange = z.infer<typeof tenantSettingsChangeSchema>;

export const settingNoticeCodeSchema = z.enum([
  'no_language_model',
  'no_tokens',
  'no_engine_outside',
  'language_model_off',
  'fields_need_language_model',
]);
export type SettingNoticeCode = z.infer<typeof settingNoticeCodeSchema>;

/** A setting that is stored and has no effect on this installation as it stands. */
export const settingNoticeSchema = z.object({
  setting: z.string().describe('Name of the setting'),
  code: settingNoticeCodeSchema.describe('Why it has no effect now'),
  message: z.string().describe('The same in English, for people to read'),
});
export type SettingNotice = z.infer<typeof settingNoticeSchema>;

/** What GET and PATCH answer. */
export const tenantSettingsAnswerSchema = tenantSettingsSchema
  .extend({
    notices: z.array(settingNoticeSchema).describe('Settings that have no effect as things stand, and why'),
  })
  .meta({ id: 'TenantSettingsAnswer' });
export type TenantSettingsAnswer = z.infer<typeof tenantSettingsAnswerSchema>;
