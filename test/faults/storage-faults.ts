// The share with the original files is not mounted, or its disk is full.
import { open, rename, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { ALL_UNAVAILABLE, type Fault } from './fault.ts';

const PIECE = Buffer.alloc(256 * 1024, 'ballast ');

export const storageFaults: readonly Fault[] = [
  {
    name: 'the storage unmounted',
    seconds: [8, 14],
    ready: ALL_UNAVAILABLE,
    async hurt({ storage }) {
      await rename(storage, `${storage}.elsewhere`);
      return async () => {
        // What was written meanwhile to the empty place is hidden when the share comes back.
        await rename(storage, `${storage}.${Date.now()}`).catch(() => undefined);
        await rename(`${storage}.elsewhere`, storage);
      };
    },
  },
  {
    name: 'the disk of the storage full',
    seconds: [8, 14],
    // A worker needs no room, and may say that there is none.
    ready: { api: 'unavailable', worker: 'any' },
    cannot: ({ hasOwnDisk }) =>
      hasOwnDisk ? undefined : 'a small disk of its own can only be mounted by root',
    async hurt({ disk }) {
      const ballast = join(disk, 'ballast');
      await fill(disk, ballast);
      return () => rm(ballast);
    },
  },
];

/** Writes until there is no room for the smallest file. */
async function fill(disk: string, path: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    for (let piece = PIECE; piece.length;) {
      const { bavail, bsize } = await statfs(disk);
      if (!bavail) return;
      piece = piece.subarray(0, bavail * bsize);
      const { bytesWritten } = await file.write(piece).catch(() => ({ bytesWritten: 0 }));
      if (!bytesWritten) piece = piece.subarray(0, Math.floor(piece.length / 2));
    }
  } finally {
    await file.close();
  }
}
