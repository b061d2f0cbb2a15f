/** Why a workbook is not read. */
export class BadWorkbook extends Error {
  readonly reason: 'damaged' | 'too_large';
  /** What of it is too much. */
  readonly detail: string | undefined;

  constructor(reason: BadWorkbook['reason'], detail?: string) {
    super(`workbook: ${detail ?? reason}`);
    this.reason = reason;
    this.detail = detail;
  }
}
