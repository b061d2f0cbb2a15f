// The whole page takes files and folders: whoever drags one over it is shown so, and a file that misses the drop zone does not open
// in the place of the page.
import { Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { droppedFiles } from './dropped-files.ts';

const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

export function DropAnywhere({ onFiles }: { onFiles: (files: File[]) => void }) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      // A place of the page that takes files itself.
      if (event.defaultPrevented) return setOver(false);
      event.preventDefault();
      setOver(true);
    };
    // Leaving one element for another names the other; leaving the window names none.
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event) || !event.dataTransfer) return;
      if (event.defaultPrevented) return setOver(false);
      event.preventDefault();
      setOver(false);
      void droppedFiles(event.dataTransfer).then(onFiles);
    };
    window.addEventListener('dragover', drag);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', drag);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [onFiles]);
  return over ? (
    <div className="drop-anywhere" aria-hidden="true">
      <p>
        <Trans>Drop to have them read</Trans>
      </p>
    </div>
  ) : null;
}
