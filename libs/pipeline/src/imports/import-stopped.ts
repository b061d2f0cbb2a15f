/** The import was paused, cancelled or removed, or another worker is ahead: what was begun for a row is undone. */
export class ImportStopped extends Error {
  constructor() {
    super('the import does not go on here');
  }
}
