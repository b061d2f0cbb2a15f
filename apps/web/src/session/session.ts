// Who is signed in, for every part of the page: the session, what its role may, and how it ends.
import { mayMember, type Permission, type Session } from '@vitae/contracts';
import { createContext, useContext } from 'react';

export interface SessionState {
  readonly session: Session;
  readonly signOut: () => Promise<void>;
  readonly switchTenant: (tenantId: string) => Promise<void>;
}

export const SessionContext = createContext<SessionState | undefined>(undefined);

export function useSession(): SessionState {
  const state = useContext(SessionContext);
  if (!state) throw new Error('who is signed in is only known inside the workspace');
  return state;
}

/** Whether whoever is signed in may do it, by the contracts' table of permissions. */
export const useMay = (permission: Permission): boolean =>
  mayMember(useSession().session.member.role, permission);
