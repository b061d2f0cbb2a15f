// What a start is refused with where a setting is wrong.

/** Why a setting can't be used; never what it holds, which may be a secret. */
export interface SettingProblem {
  readonly setting: string;
  readonly problem: string;
}

/** Settings that can't be used; the message names each and says why. */
export class SettingsError extends Error {
  readonly problems: readonly SettingProblem[];

  constructor(problems: readonly SettingProblem[]) {
    const lines = problems.map(({ setting, problem }) => `  ${setting}: ${problem}`);
    super(`These settings can't be used:\n${lines.join('\n')}`);
    this.problems = problems;
  }
}
