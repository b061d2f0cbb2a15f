// A page, or a part of it, for those alone whose role allows it; nothing of it is asked for by others.
import type { Permission } from '@vitae/contracts';
import type { ReactNode } from 'react';
import { useMay } from '../session/session.ts';
import { ForbiddenPage } from './states.tsx';

interface OnlyWithProps {
  readonly needs: Permission;
  readonly children: ReactNode;
}

export function OnlyWith({ needs, children }: OnlyWithProps) {
  return useMay(needs) ? children : <ForbiddenPage />;
}
