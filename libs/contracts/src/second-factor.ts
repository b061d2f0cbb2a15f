// The second step of signing in: codes of an app on one's phone (TOTP, RFC 6238).
import { z } from 'zod';

const passwordSchema = z.string().min(1).max(200);

/** Of an app, six digits; or one of the recovery codes. */
export const givenCodeSchema = z
  .string()
  .trim()
  .min(6)
  .max(40)
  .describe('The six digits that the app shows, or a recovery code');

export const passwordProofSchema = z.strictObject({ password: passwordSchema }).meta({ id: 'PasswordProof' });
export type PasswordProof = z.infer<typeof passwordProofSchema>;

export const secondFactorSchema = z
  .object({
    on: z.boolean().describe('Whether signing in asks for a code'),
    recoveryCodesLeft: z.number().int(),
  })
  .meta({ id: 'SecondFactor' });
export type SecondFactor = z.infer<typeof secondFactorSchema>;

export const newSecondFactorSchema = z
  .object({
    secret: z.string().describe('To be typed into the app; shown this once'),
    uri: z.string().describe('The same for a picture that the app scans (otpauth://…)'),
  })
  .meta({ id: 'NewSecondFactor' });
export type NewSecondFactor = z.infer<typeof newSecondFactorSchema>;

export const codeProofSchema = z
  .strictObject({
    code: z
      .string()
      .trim()
      .regex(/^\d{6}$/, 'six digits'),
  })
  .meta({ id: 'CodeProof' });
export type CodeProof = z.infer<typeof codeProofSchema>;

export const recoveryCodesSchema = z
  .object({
    recoveryCodes: z
      .array(z.string())
      .describe('Each signs in once in place of a code, should the phone be lost; shown this once'),
  })
  .meta({ id: 'RecoveryCodes' });
export type RecoveryCodes = z.infer<typeof recoveryCodesSchema>;
