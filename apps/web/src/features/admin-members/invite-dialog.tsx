// Invites somebody. Where no mail goes out, the link is shown, once, to hand on.
import { useLingui } from '@lingui/react/macro';
import { Modal, Radio, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { inviteMember } from '@vitae/client';
import type { Role } from '@vitae/contracts';
import { useState, type FormEvent } from 'react';
import { call } from '../../api/call.ts';
import { useSession } from '../../session/session.ts';
import { DialogButtons } from '../../ui/dialog-buttons.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { ShownOnce } from '../../ui/shown-once.tsx';
import { toast } from '../../ui/toast.ts';
import { roleNames, rolesInOrder } from './role-names.ts';

export function InviteDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const me = useSession().session.member;
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('recruiter');
  const [link, setLink] = useState<string>();
  const invite = useMutation({
    mutationFn: () => call(inviteMember({ body: { email, role } })),
    onSuccess: (sent) => {
      void queries.invalidateQueries({ queryKey: ['members'] });
      const invited = sent.email;
      if (sent.link) setLink(sent.link);
      else toast(t`An invitation to ${invited} is on its way.`);
      setEmail('');
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    invite.mutate();
  };
  return (
    <>
      <Modal opened={opened} onClose={onClose} title={t`Invite somebody`} centered>
        <form onSubmit={submit}>
          <Stack gap="md">
            <TextInput
              label={t`E-mail`}
              type="email"
              required
              withAsterisk={false}
              data-autofocus
              value={email}
              onChange={(event) => setEmail(event.currentTarget.value)}
            />
            <Radio.Group
              label={t`Role`}
              value={role}
              onChange={(value) => setRole(rolesInOrder.find((known) => known === value) ?? 'viewer')}
            >
              <Stack gap="xs" mt="xs">
                {rolesInOrder
                  .filter((known) => known !== 'owner' || me.role === 'owner')
                  .map((known) => (
                    <Radio
                      key={known}
                      value={known}
                      label={t(roleNames[known].name)}
                      description={t(roleNames[known].may)}
                    />
                  ))}
              </Stack>
            </Radio.Group>
            {invite.error && <ProblemNotice error={invite.error} />}
            <DialogButtons action={t`Invite`} busy={invite.isPending} onClose={onClose} />
          </Stack>
        </form>
      </Modal>
      <ShownOnce
        title={t`Hand this link on`}
        text={t`It lets them in once, as whom you invited. It is shown this once: copy it now and send it to them.`}
        label={t`Link of the invitation`}
        value={link}
        done={t`I have copied it`}
        onDone={() => setLink(undefined)}
      />
    </>
  );
}
