import { resumeSchema } from '@vitae/contracts';
import { besides } from './row-resumes.ts';

const cells = ['__proto__', 'constructor', 'Source'].map((column) => ({
  column,
  field: 'metadata' as const,
  text: `of ${column}`,
}));

it('keeps the text of a column whatever it is called', () => {
  const { metadata } = besides(cells);
  const kept = resumeSchema.shape.metadata.parse(JSON.parse(JSON.stringify(metadata)));
  expect(kept).toEqual({ __proto: 'of __proto__', constructor: 'of constructor', Source: 'of Source' });
});
