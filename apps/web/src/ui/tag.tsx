// A word or two on the state of something, in the house's own colours, which read well in the light and in the dark.
import type { ReactNode } from 'react';
import './tag.css';

interface TagProps {
  readonly tone?: 'good' | 'warn' | 'bad' | 'busy' | 'plain';
  readonly children: ReactNode;
}

export function Tag({ tone = 'plain', children }: TagProps) {
  return (
    <span className="tag" data-tone={tone}>
      {children}
    </span>
  );
}
