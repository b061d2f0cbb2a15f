import { useEffect } from 'react';

/** The title of the page in the browser's tab: “Candidates · Vitae”. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title && title !== 'Vitae' ? `${title} · Vitae` : 'Vitae';
  }, [title]);
}
