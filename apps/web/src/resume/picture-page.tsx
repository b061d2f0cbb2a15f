// A resume that was sent as a picture: the picture itself, with the boxes of the evidence laid over it.
import type { Document } from '@vitae/contracts';
import { useEffect, useState } from 'react';
import { client, messageOf } from '../client.ts';
import { EvidenceMarks } from './evidence-marks.tsx';

export function PicturePage({
  id,
  mediaType,
  document,
}: {
  id: string;
  mediaType: string;
  document: Document;
}) {
  const [address, setAddress] = useState<string>();
  const [error, setError] = useState<string>();
  const [page] = document.pages;
  useEffect(() => {
    let left = false;
    let made: string | undefined;
    client.original(id).then(
      (data) => {
        if (left) return;
        made = URL.createObjectURL(new Blob([data], { type: mediaType }));
        setAddress(made);
      },
      (problem: unknown) => !left && setError(messageOf(problem)),
    );
    return () => {
      left = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [id, mediaType]);
  if (error)
    return (
      <p className="error" role="alert">
        {error}
      </p>
    );
  if (!page || !address) return <p role="status">Loading the original…</p>;
  return (
    <div className="sheet" style={{ aspectRatio: `${page.width} / ${page.height}` }}>
      <img src={address} alt="Page 1 of the original" />
      <EvidenceMarks page={1} width={page.width} height={page.height} />
    </div>
  );
}
