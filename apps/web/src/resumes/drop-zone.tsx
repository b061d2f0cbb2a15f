// Where files are dropped or chosen.
import { documentFormats } from '@vitae/contracts';
import { useRef, useState, type DragEvent } from 'react';

const formats = Object.values(documentFormats);

export function DropZone({ onFiles }: { onFiles: (files: File[]) => void }) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <section
      className={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      aria-label="Send resumes"
    >
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
        accept={formats.map((f) => `.${f.extension}`).join(',')}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </section>
  );
}
