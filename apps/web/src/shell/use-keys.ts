// Keys of the whole workspace: “?” for help, and two keys in a row (“g i”) that lead somewhere. Never while somebody types.
import { useEffect } from 'react';
import type { ReadyCommand } from './commands.ts';

const WITHIN_MS = 1_200;
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, [role="dialog"]') !== null);

export function useKeys(commands: readonly ReadyCommand[], onHelp: () => void): void {
  useEffect(() => {
    let first = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === '?') return onHelp();
      const pressed = first ? `${first} ${event.key}` : event.key;
      const command = commands.find(({ keys }) => keys === pressed);
      clearTimeout(timer);
      first = '';
      if (command) {
        event.preventDefault();
        command.start();
      } else if (commands.some(({ keys }) => keys?.startsWith(`${event.key} `))) {
        first = event.key;
        timer = setTimeout(() => (first = ''), WITHIN_MS);
      }
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
      clearTimeout(timer);
    };
  }, [commands, onHelp]);
}
