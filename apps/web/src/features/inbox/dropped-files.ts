// All files of a drop, those inside of folders too.
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
/** What systems leave in folders is no resume. */
const isHidden = (name: string) => name.startsWith('.') || name === 'Thumbs.db';

/** To be called while the drop's event is handled: browsers take the entries away after it. */
export function droppedFiles({ items, files }: DataTransfer): Promise<File[]> {
  const loose = [...files];
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  return entries.some(isFolder)
    ? Promise.all(entries.map(filesOf)).then((lists) => lists.flat())
    : Promise.resolve(loose);
}

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const inside: FileSystemEntry[] = [];
  // Browsers give a hundred at a time.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (!some.length) break;
    inside.push(...some.filter(({ name }) => !isHidden(name)));
  }
  const lists: File[][] = [];
  for (const child of inside) lists.push(await filesOf(child));
  return lists.flat();
}

/** Of a chosen folder. */
export const visibleFiles = (files: Iterable<File>): File[] =>
  [...files].filter(({ name }) => !isHidden(name));
