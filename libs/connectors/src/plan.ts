// A dry run: the requests that a push would make, with what lets us in masked and the file summarised, as far as they can be told before
// anything is answered.
import type { FieldMapping, PlannedRequest, Profile, PushPlan } from '@vitae/contracts';
import { addressOf, baseOf, shownHeaders, type AtsAccess, type ConnectorHosts } from './asking.ts';
import type { AtsRequest, PushFile, StepState } from './ats.ts';
import { protocols } from './protocols.ts';
import { dueContext, type PushedFile } from './push-context.ts';
import type { PushedResume } from './source-values.ts';

/** Stands where the system says what stands there. */
const LATER = {
  remoteId: '{id of the person there}',
  passing: {
    handle: '{handle that it answers with}',
    url: 'https://upload.invalid/where-it-answers',
    fields: { 'fields that it answers with': '…' },
  },
};

export function planOf(
  access: AtsAccess & { readonly mapping: FieldMapping },
  hosts: ConnectorHosts,
  profile: Profile,
  resume: PushedResume,
  file: PushedFile | undefined,
  remoteId: string | null,
): PushPlan {
  const summary = file ? `{base64 of ${file.bytes} bytes, SHA-256 ${file.sha256}}` : '';
  const { push, missing, leavesFileOut } = dueContext(access, profile, resume, file, () => summary);
  const base = baseOf(access, hosts);
  const isKnown = remoteId !== null;
  const steps = missing.length ? [] : protocols[access.ats].steps(push);
  const requests = steps.flatMap((step): PlannedRequest[] => {
    // Of somebody who is not known both ways are shown: found there, and not.
    const states: StepState[] = isKnown
      ? [{ remoteId, wasThere: true, done: [], passing: LATER.passing }]
      : [
          { remoteId: LATER.remoteId, wasThere: true, done: [], passing: LATER.passing },
          { done: [], passing: LATER.passing },
        ];
    const state = states.find((one) => step.isDue(one, push));
    if (!state) return [];
    const request = step.request(push, state);
    return [
      {
        step: step.name,
        onlyIf: isKnown ? null : (step.onlyIf ?? null),
        method: request.method,
        url: decoded(addressOf(request, base)),
        headers: shownHeaders(access, request),
        body: bodyOf(request, push.file),
      },
    ];
  });
  return {
    dryRun: true,
    resumeId: resume.id,
    remoteId,
    problem: missing.length ? 'fields_missing' : leavesFileOut ? 'file_not_taken' : null,
    missing: [...missing],
    requests,
  };
}

/** That what stands for something later can be read. */
const decoded = (url: string) => url.replaceAll('%7B', '{').replaceAll('%7D', '}').replaceAll('%20', ' ');

function bodyOf({ json, parts }: AtsRequest, file: PushFile | undefined): unknown {
  if (parts)
    return parts.map((part) =>
      'value' in part
        ? part
        : { name: part.name, fileName: file?.name, contentType: file?.mediaType, bytes: file?.bytes },
    );
  return json ?? null;
}
