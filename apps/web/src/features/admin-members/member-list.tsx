// The members with their roles. Who may not be changed, and why, stands where the choice would be.
import { useLingui } from '@lingui/react/macro';
import { Button, Select, Text } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { changeMember, listMembers, removeMember, type Member } from '@vitae/client';
import type { Role } from '@vitae/contracts';
import { call } from '../../api/call.ts';
import { useSession } from '../../session/session.ts';
import { MoreButton } from '../../ui/more-button.tsx';
import { useConfirm } from '../../ui/confirm-dialog.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { SmallTable } from '../../ui/small-table.tsx';
import { LoadingState } from '../../ui/states.tsx';
import { toast, toastProblem } from '../../ui/toast.ts';
import { Tag } from '../../ui/tag.tsx';
import { roleNames, rolesInOrder } from './role-names.ts';

const KEY = ['members', 'list'] as const;

export function MemberList() {
  const { t } = useLingui();
  const queries = useQueryClient();
  const confirm = useConfirm();
  const me = useSession().session.member;
  const {
    data: members,
    error,
    refetch,
    hasNextPage,
    fetchNextPage,
    isFetchingNextPage,
  } = useInfiniteQuery({
    queryKey: KEY,
    queryFn: ({ pageParam }) =>
      call(listMembers({ query: { limit: 100, ...(pageParam && { cursor: pageParam }) } })),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    select: ({ pages }) => pages.flatMap(({ items }): Member[] => items),
  });
  const settle = () => queries.invalidateQueries({ queryKey: ['members'] });
  const change = useMutation({
    mutationFn: ({ id, role }: { id: string; role: Role }) =>
      call(changeMember({ path: { memberId: id }, body: { role } })),
    onSuccess: ({ name, role }) => {
      const roleName = t(roleNames[role].name);
      toast(t`${name} is now ${roleName}.`);
      // One's own role decides what is shown at all.
      if (role !== me.role) void queries.invalidateQueries({ queryKey: ['session'] });
    },
    onError: toastProblem,
    onSettled: settle,
  });
  const remove = useMutation({
    mutationFn: ({ id }: Member) => call(removeMember({ path: { memberId: id } })),
    onSuccess: (_, { name }) => toast(t`${name} is no longer a member.`),
    onError: toastProblem,
    onSettled: settle,
  });
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!members) return <LoadingState />;
  const owners = members.filter(({ role }) => role === 'owner').length;
  const isLastOwner = (member: Member) => member.role === 'owner' && owners === 1 && !hasNextPage;
  const mayChange = (member: Member) =>
    !isLastOwner(member) && (me.role === 'owner' || member.role !== 'owner');
  const ask = async (member: Member) => {
    const { name } = member;
    const yes = await confirm({
      title: t`Remove ${name}?`,
      text: t`They are signed out at once and can’t come in any more. What they did stays in the audit log. You can invite them again.`,
      action: t`Remove`,
      dangerous: true,
    });
    if (yes) remove.mutate(member);
  };
  return (
    <>
      <SmallTable
        label={t`Members`}
        rows={members}
        idOf={({ id }) => id}
        columns={[
          {
            id: 'name',
            title: t`Name`,
            cell: ({ id, name, email }) => (
              <>
                <strong>{name}</strong> {id === me.id && <Tag>{t`You`}</Tag>}
                <span className="sub">{email}</span>
              </>
            ),
          },
          {
            id: 'role',
            title: t`Role`,
            cell: (member) => (
              <>
                {mayChange(member) ? (
                  <Select
                    aria-label={t`Role of ${member.name}`}
                    data={rolesInOrder
                      .filter((role) => role !== 'owner' || me.role === 'owner')
                      .map((role) => ({ value: role, label: t(roleNames[role].name) }))}
                    value={member.role}
                    allowDeselect={false}
                    disabled={change.isPending}
                    maw={180}
                    onChange={(value) => {
                      const role = rolesInOrder.find((known) => known === value);
                      if (role && role !== member.role) change.mutate({ id: member.id, role });
                    }}
                  />
                ) : (
                  t(roleNames[member.role].name)
                )}
                {isLastOwner(member) && (
                  <Text size="xs" c="dimmed">
                    {t`The last owner: make somebody else an owner before you change this.`}
                  </Text>
                )}
              </>
            ),
          },
          { id: 'since', title: t`Since`, cell: ({ createdAt }) => <RelativeTime at={createdAt} /> },
          {
            id: 'actions',
            title: '',
            end: true,
            cell: (member) =>
              mayChange(member) && (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  color="red"
                  aria-label={t`Remove ${member.name}`}
                  onClick={() => void ask(member)}
                >
                  {t`Remove`}
                </Button>
              ),
          },
        ]}
      />
      <MoreButton list={{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
    </>
  );
}
