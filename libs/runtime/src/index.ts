export { AppError, codeOf, systemCode, type AppErrorOptions } from './app-error.ts';
export { undecidedEncryption, type EncryptionSettings, type KmsSettings } from './encryption-settings.ts';
export { HealthServer } from './health-server.ts';
export { createLogger, withScope, type Logger, type Scope } from './logger.ts';
export {
  begin,
  cannotListen,
  nodeProblem,
  refuseToStart,
  start,
  StartRefusal,
  type Program,
} from './program.ts';
export { makeFolder } from './make-folder.ts';
export { Readiness, type Dependencies } from './readiness.ts';
export {
  childEnvironment,
  loadSettings,
  vitaeAddress,
  type EmbeddingEngine,
  type EmbeddingSettings,
  type Environment,
  type LlmSettings,
  type Prices,
  type Settings,
  type TokenPrice,
} from './settings.ts';
export type { MailInSettings, MailSettings } from './mail-settings.ts';
export { SettingsError, type SettingProblem } from './settings-error.ts';
export { PATIENCE_MS, Shutdown } from './shutdown.ts';
export {
  describeSettings,
  type Pooling,
  type ProgramName,
  type ReasoningEffort,
  type Turn,
} from './settings-table.ts';
export { TroubleLog, type TroubleLogOptions } from './trouble-log.ts';
