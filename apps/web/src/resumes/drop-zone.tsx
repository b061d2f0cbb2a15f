// Where files are chosen, and what tells that they can be dropped (which the whole page takes: `DropAnywhere`).
import { documentFormats } from '@vitae/contracts';
import { useRef } from 'react';

const formats = Object.values(documentFormats);
const endings = formats.flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`));

export function DropZone({ onFiles }: { onFiles: (files: File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className="drop" aria-label="Send resumes">
      <p>
        <strong>Drop resumes here</strong> or{' '}
        <button type="button" className="primary" onClick={() => input.current?.click()}>
          Choose files
        </button>
      </p>
      <p className="hint small">{formats.map((f) => f.title).join(', ')}. Several at once are fine.</p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        data-testid="file-input"
        accept={endings.join(',')}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </section>
  );
}
