// Who is in the workspace and in which role, and who is invited.
import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { OnlyWith } from '../../ui/only-with.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Page } from '../../ui/page.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { InvitationList } from './invitation-list.tsx';
import { MemberList } from './member-list.tsx';

export function MembersPage() {
  const { t } = useLingui();
  const [inviting, setInviting] = useState(false);
  return (
    <OnlyWith needs="members">
      <Page>
        <PageHeader
          title={t`Members`}
          hint={t`Who may come in, and what they may do here.`}
          actions={
            <Button leftSection={<IconUserPlus size={16} />} onClick={() => setInviting(true)}>
              {t`Invite somebody`}
            </Button>
          }
        />
        <MemberList />
        <InvitationList />
        <InviteDialog opened={inviting} onClose={() => setInviting(false)} />
      </Page>
    </OnlyWith>
  );
}
