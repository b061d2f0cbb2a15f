// What people have a right to, and how long they are kept.
import { useLingui } from '@lingui/react/macro';
import { OnlyWith } from '../../ui/only-with.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Page } from '../../ui/page.tsx';
import { PersonPart } from './person-part.tsx';
import { ReceiptList } from './receipt-list.tsx';
import { RequestList } from './request-list.tsx';
import { RetentionPart } from './retention-part.tsx';

export function PrivacyPage() {
  const { t } = useLingui();
  return (
    <OnlyWith needs="privacy:erase">
      <Page>
        <PageHeader title={t`Privacy`} hint={t`What people have a right to, and how long they are kept.`} />
        <RequestList />
        <PersonPart />
        <RetentionPart />
        <ReceiptList />
      </Page>
    </OnlyWith>
  );
}
