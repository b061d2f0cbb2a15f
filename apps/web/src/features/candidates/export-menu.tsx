// A person to take away: as JSON Resume, as a row of CSV, the pages without whose they are, and all that is held of them.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { downloadSummary, exportCandidate, showProfile, type Candidate } from '@vitae/client';
import { call } from '../../api/call.ts';
import { useMay } from '../../session/session.ts';
import { toastProblem } from '../../ui/toast.ts';
import { redactedOf } from '../resume/original-of.ts';
import { saveFile } from './save-file.ts';

interface ExportMenuProps {
  readonly person: Candidate;
  readonly resumeId: string;
}

/** A name that any file system takes. */
const fileNameOf = ({ name, id }: Candidate): string =>
  (name ?? '')
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N} .-]+/gu, '')
    .trim()
    .slice(0, 60) || id;

async function summaryOf(id: string, locale: string): Promise<Blob> {
  const language = locale === 'de' ? 'de' : 'en';
  const pdf: unknown = await call(downloadSummary({ path: { id }, query: { language }, parseAs: 'blob' }));
  if (!(pdf instanceof Blob)) throw new TypeError('the summary came in another form than asked for');
  return pdf;
}

export function ExportMenu({ person, resumeId }: ExportMenuProps) {
  const { i18n } = useLingui();
  const mayHaveAll = useMay('privacy:export');
  const name = fileNameOf(person);
  const profileAs = async (format: 'json-resume' | 'csv') => {
    const text: unknown = await call(
      showProfile({ path: { id: resumeId }, query: { format }, parseAs: 'text' }),
    );
    if (typeof text !== 'string') throw new TypeError('the profile came in another form than asked for');
    return text;
  };
  const ways = {
    json: async () =>
      saveFile(new Blob([await profileAs('json-resume')], { type: 'application/json' }), `${name}.json`),
    csv: async () => saveFile(new Blob([await profileAs('csv')], { type: 'text/csv' }), `${name}.csv`),
    summary: async () => saveFile(await summaryOf(resumeId, i18n.locale), `${name}.pdf`),
    redacted: async () => saveFile(await redactedOf(resumeId), `${resumeId}.pdf`),
    zip: async () => {
      const zip: unknown = await call(exportCandidate({ path: { candidateId: person.id }, parseAs: 'blob' }));
      if (!(zip instanceof Blob)) throw new TypeError('the archive came in another form than asked for');
      saveFile(zip, `${name}.zip`);
    },
  };
  const save = useMutation({
    mutationFn: (way: keyof typeof ways) => ways[way](),
    onError: toastProblem,
  });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" size="xs" leftSection={<IconDownload size={16} />} loading={save.isPending}>
          <Trans>Export</Trans>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href={`/v1/resumes/${resumeId}/original`}>
          <Trans>Original file</Trans>
        </Menu.Item>
        <Menu.Item onClick={() => save.mutate('summary')}>
          <Trans>Summary on a page or two (PDF)</Trans>
        </Menu.Item>
        <Menu.Item onClick={() => save.mutate('json')}>
          <Trans>JSON Resume</Trans>
        </Menu.Item>
        <Menu.Item onClick={() => save.mutate('csv')}>
          <Trans>Row of a table (CSV)</Trans>
        </Menu.Item>
        <Menu.Item onClick={() => save.mutate('redacted')}>
          <Trans>PDF without whose it is</Trans>
        </Menu.Item>
        {mayHaveAll && (
          <Menu.Item onClick={() => save.mutate('zip')}>
            <Trans>All that is held of them (ZIP)</Trans>
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
