import type { Document } from '@vitae/contracts';

/** Whether a document is a row of an import, whose columns say what each cell is. */
export const isRow = ({ format }: Pick<Document, 'format'>): boolean => format === 'row';

/** Whether a document is LinkedIn's archive, whose columns say so too. */
export const isLinkedin = ({ format }: Pick<Document, 'format'>): boolean => format === 'linkedin';
