// Opens the browser's choice of files from anywhere in the workspace; whoever takes uploads listens.
const listeners = new Set<() => void>();

export const chooseFiles = (): void => {
  for (const listener of listeners) listener();
};
export function onChooseFiles(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
