// Who is invited and has not come yet.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Button, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { listInvitations, withdrawInvitation, type Invitation } from '@vitae/client';
import { call } from '../../api/call.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { Section } from '../../ui/section.tsx';
import { SmallTable } from '../../ui/small-table.tsx';
import { toast, toastProblem } from '../../ui/toast.ts';
import { roleNames } from './role-names.ts';

const MAIL: Record<Invitation['mail'], MessageDescriptor> = {
  none: msg`by link`,
  waiting: msg`mail is on its way`,
  sent: msg`mail was sent`,
  refused: msg`mail was refused`,
};

export function InvitationList() {
  const { t } = useLingui();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: ['members', 'invitations'],
    queryFn: () => call(listInvitations({ query: { limit: 100 } })),
  });
  const withdraw = useMutation({
    mutationFn: ({ id }: Invitation) => call(withdrawInvitation({ path: { invitationId: id } })),
    onSuccess: (_, { email }) => toast(t`The invitation of ${email} is withdrawn.`),
    onError: toastProblem,
    onSettled: () => queries.invalidateQueries({ queryKey: ['members'] }),
  });
  if (error)
    return (
      <Section title={t`Invited`}>
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      </Section>
    );
  if (!data) return null;
  return (
    <Section title={t`Invited`} hint={t`Their links work once, until they expire.`}>
      {data.items.length === 0 ? (
        <Text c="dimmed">{t`Nobody is invited just now.`}</Text>
      ) : (
        <SmallTable
          label={t`Invitations`}
          rows={data.items}
          idOf={({ id }) => id}
          columns={[
            {
              id: 'email',
              title: t`E-mail`,
              cell: ({ email, mail }) => (
                <>
                  <strong>{email}</strong>
                  <span className="sub">{t(MAIL[mail])}</span>
                </>
              ),
            },
            { id: 'role', title: t`Role`, cell: ({ role }) => t(roleNames[role].name) },
            { id: 'expires', title: t`Expires`, cell: ({ expiresAt }) => <RelativeTime at={expiresAt} /> },
            {
              id: 'actions',
              title: '',
              end: true,
              cell: (invitation) => (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  color="red"
                  aria-label={t`Withdraw the invitation of ${invitation.email}`}
                  loading={withdraw.isPending && withdraw.variables.id === invitation.id}
                  onClick={() => withdraw.mutate(invitation)}
                >
                  {t`Withdraw`}
                </Button>
              ),
            },
          ]}
        />
      )}
    </Section>
  );
}
