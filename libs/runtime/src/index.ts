export { AppError, codeOf, systemCode, type AppErrorOptions } from './app-error.ts';
export { createLogger, withScope, type Logger, type Scope } from './logger.ts';
export {
  childEnvironment,
  describeSettings,
  loadSettings,
  SettingsError,
  type Environment,
  type LlmSettings,
  type Settings,
} from './settings.ts';
export { Shutdown } from './shutdown.ts';
export { TroubleLog, type TroubleLogOptions } from './trouble-log.ts';
