// What a person is pushed by, made of their resume and of what the tenant has said of the connector.
import { declarationOf, type FieldMapping, type Profile } from '@vitae/contracts';
import type { AtsAccess } from './asking.ts';
import type { PushContext, PushFile } from './ats.ts';
import { protocols } from './protocols.ts';
import { mapped, sourceValues, type PushedResume } from './source-values.ts';

/** The original, as far as it is known without its bytes. */
export interface PushedFile extends Omit<PushFile, 'base64'> {
  readonly sha256: string;
}

/** Where the file of a push is fetched by a link's token. */
export const fileAddress = (publicUrl: string, token: string): string =>
  `${publicUrl}/v1/public/files/${token}`;

export interface DueContext {
  readonly push: PushContext;
  /** Fields that the system needs and that the resume does not tell. */
  readonly missing: readonly string[];
  /** Whether there is a file that the system does not take. */
  readonly leavesFileOut: boolean;
}

/** Pure. `base64Of`: the file's bytes, where they are sent. */
export function dueContext(
  access: AtsAccess & { readonly mapping: FieldMapping },
  profile: Profile,
  resume: PushedResume,
  file: PushedFile | undefined,
  base64Of: () => string,
): DueContext {
  const { ats, credentials, options } = access;
  const protocol = protocols[ats];
  const { fields, missing } = mapped(ats, protocol, access.mapping, profile, resume);
  const { name, emails } = sourceValues(profile, resume);
  const isTaken =
    file !== undefined &&
    file.bytes <= declarationOf(ats).mostFileBytes &&
    (protocol.mediaTypes?.includes(file.mediaType) ?? true) &&
    (!protocol.fetchesFiles || file.url !== undefined);
  return {
    push: {
      credentials,
      options,
      fields,
      name: String(fields['name'] ?? name ?? ''),
      emails,
      file: isTaken
        ? {
            name: file.name,
            mediaType: file.mediaType,
            bytes: file.bytes,
            url: file.url,
            get base64() {
              return base64Of();
            },
          }
        : undefined,
    },
    missing,
    leavesFileOut: file !== undefined && !isTaken,
  };
}
