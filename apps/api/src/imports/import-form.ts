// What the form of an import has, for whoever reads the API's description.
import type { ApiBodyOptions } from '@nestjs/swagger';

export const IMPORT_FORM: ApiBodyOptions = {
  schema: {
    type: 'object',
    required: ['file'],
    properties: {
      file: { type: 'string', format: 'binary', description: 'The table (CSV, XLSX)' },
      archive: { type: 'string', format: 'binary', description: 'A ZIP of the files that rows name' },
      archiveOf: {
        type: 'string',
        format: 'uuid',
        description: 'An import whose bad rows these are: its ZIP is used',
      },
      mapping: { type: 'string', description: 'JSON: what the columns are, by their names' },
      dialect: { type: 'string', description: 'JSON: what is known of how it is written' },
      template: { type: 'string', description: 'The name of a saved mapping' },
      dryRun: {
        type: 'string',
        enum: ['true', 'false'],
        default: 'true',
        description: 'false: it begins once it is looked through, if the mapping leaves no doubt',
      },
    },
  },
};
