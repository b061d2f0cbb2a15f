// Whether manifests are what their APIs take: by the schemas of Kubernetes and KEDA (kubernetes-models) for what is needed, for types
// and for quantities; by their TypeScript for keys, since those schemas leave objects open and a misspelt key would be dropped in silence.
import { ScaledObject } from '@kubernetes-models/keda/keda.sh/v1alpha1/ScaledObject';
import { Deployment } from 'kubernetes-models/apps/v1/Deployment';
import { Job } from 'kubernetes-models/batch/v1/Job';
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget';
import { Namespace } from 'kubernetes-models/v1/Namespace';
import { PersistentVolumeClaim } from 'kubernetes-models/v1/PersistentVolumeClaim';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

interface Named {
  readonly apiVersion: string;
  readonly kind: string;
}

interface Kind {
  /** Where its types are. */
  readonly from: 'kubernetes-models' | '@kubernetes-models/keda';
  /** Undefined if it is of another kind. */
  check(document: unknown): { readonly named: Named; readonly problems: string[] } | undefined;
}

const kind = <T extends Named>(
  from: Kind['from'],
  model: { is(value: unknown): value is T; new (data: T): { validate(): void } },
): Kind => ({
  from,
  check: (document) =>
    model.is(document)
      ? { named: document, problems: messagesOf(() => new model(document).validate()) }
      : undefined,
});

const kinds: readonly Kind[] = [
  kind('kubernetes-models', Namespace),
  kind('kubernetes-models', PersistentVolumeClaim),
  kind('kubernetes-models', Job),
  kind('kubernetes-models', Deployment),
  kind('kubernetes-models', PodDisruptionBudget),
  kind('kubernetes-models', NetworkPolicy),
  kind('@kubernetes-models/keda', ScaledObject),
];

function messagesOf(validate: () => void): string[] {
  try {
    validate();
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** Why the API server would refuse these documents, or drop a part of one. */
export function problemsOf(documents: readonly unknown[]): string[] {
  const literals: string[] = [];
  const problems = documents.flatMap((document, index) => {
    for (const { from, check } of kinds) {
      const checked = check(document);
      if (!checked) continue;
      const { apiVersion, kind } = checked.named;
      literals.push(
        `import type { I${kind} as Type${index} } from '${from}/${apiVersion}/${kind}';`,
        `export const document${index}: Type${index} = ${JSON.stringify(document)};`,
      );
      return checked.problems;
    }
    return [`a document of a kind that is not known here: ${JSON.stringify(document)}`];
  });
  return [...problems, ...typeProblemsOf(literals.join('\n'))];
}

/** A file that is not there, beside this one, so that its imports are found. */
const FILE = fileURLToPath(new URL('./checked-manifests.ts', import.meta.url));

function typeProblemsOf(source: string): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ES2024,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  };
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram([FILE], options, {
    ...host,
    fileExists: (name) => name === FILE || host.fileExists(name),
    getSourceFile: (name, ...rest) =>
      name === FILE
        ? ts.createSourceFile(name, source, options.target ?? ts.ScriptTarget.ES2024)
        : host.getSourceFile(name, ...rest),
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
