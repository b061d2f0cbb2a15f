import { useQuery } from '@tanstack/react-query';
import { showSignUpUse } from '@vitae/client';
import { call } from '../api/call.ts';

/** Who may sign up here. */
export const useSignUpUse = () =>
  useQuery({ queryKey: ['sign-up'], queryFn: () => call(showSignUpUse()), staleTime: Infinity });
