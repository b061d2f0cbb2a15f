// What deploy/kubernetes says, put together as `kubectl apply -k` would: its documents, and the config maps, secrets and images that
// its kustomization makes.
import { ScaledObject } from '@kubernetes-models/keda/keda.sh/v1alpha1/ScaledObject';
import { Deployment, type IDeployment } from 'kubernetes-models/apps/v1/Deployment';
import { Job } from 'kubernetes-models/batch/v1/Job';
import type { IContainer } from 'kubernetes-models/v1/Container';
import type { IPodSpec } from 'kubernetes-models/v1/PodSpec';
import { readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import { parse, parseAllDocuments } from 'yaml';
import { z } from 'zod';

const folder = new URL('../../deploy/kubernetes/', import.meta.url);
const textOf = (name: string) => readFile(new URL(name, folder), 'utf8');

const generatorSchema = z.array(z.strictObject({ name: z.string(), envs: z.tuple([z.string()]).readonly() }));
const kustomizationSchema = z.strictObject({
  apiVersion: z.literal('kustomize.config.k8s.io/v1beta1'),
  kind: z.literal('Kustomization'),
  namespace: z.string(),
  resources: z.array(z.string()),
  configMapGenerator: generatorSchema,
  secretGenerator: generatorSchema,
  images: z.array(
    z.strictObject({ name: z.string(), newTag: z.string().optional(), digest: z.string().optional() }),
  ),
});

type Values = Readonly<Record<string, string | undefined>>;
export interface KubernetesSet {
  readonly namespace: string;
  readonly documents: readonly unknown[];
  readonly configMaps: ReadonlyMap<string, Values>;
  readonly secrets: ReadonlyMap<string, Values>;
  readonly images: z.infer<typeof kustomizationSchema>['images'];
}

export async function kubernetesSet(): Promise<KubernetesSet> {
  const kustomization = kustomizationSchema.parse(parse(await textOf('kustomization.yaml')));
  const files = await Promise.all(kustomization.resources.map(textOf));
  const valuesOf = async (generators: z.infer<typeof generatorSchema>, of: (file: string) => string) =>
    new Map(
      await Promise.all(
        generators.map(async ({ name, envs: [file] }) => [name, parseEnv(await textOf(of(file)))] as const),
      ),
    );
  return {
    namespace: kustomization.namespace,
    documents: files.flatMap((text) => parseAllDocuments(text).map((document) => document.toJS() as unknown)),
    configMaps: await valuesOf(kustomization.configMapGenerator, (file) => file),
    // Whoever applies it writes the file after this one.
    secrets: await valuesOf(kustomization.secretGenerator, (file) => `${file}.example`),
    images: kustomization.images,
  };
}

const only = <T>(found: readonly T[], what: string): T => {
  const [first, ...more] = found;
  if (first === undefined || more.length > 0) throw new Error(`${found.length} of ${what}, not one`);
  return first;
};

export const scalerOf = ({ documents }: KubernetesSet) =>
  only(documents.filter(ScaledObject.is), 'ScaledObject');
export const deploymentOf = ({ documents }: KubernetesSet): IDeployment =>
  only(documents.filter(Deployment.is), 'Deployment');

/** The pods that the set makes, by the name of what makes them. */
export const podsOf = ({ documents }: KubernetesSet): { name: string; labels: Values; spec: IPodSpec }[] =>
  documents.flatMap((document) => {
    if (!Deployment.is(document) && !Job.is(document)) return [];
    const { metadata, spec } = document;
    const { template } = spec ?? {};
    if (!template?.spec) throw new Error('a workload without pods');
    return [{ name: metadata?.name ?? '', labels: template.metadata?.labels ?? {}, spec: template.spec }];
  });

export const containersOf = ({ initContainers = [], containers }: IPodSpec): IContainer[] => [
  ...initContainers,
  ...containers,
];

/** A container of the pool's pods. */
export const containerOf = (set: KubernetesSet, name: 'vllm' | 'worker'): IContainer =>
  only(
    podsOf(set).flatMap(({ spec }) => containersOf(spec).filter((container) => container.name === name)),
    name,
  );

/** The environment that a container gets. */
export function environmentOf(
  { configMaps, secrets }: KubernetesSet,
  { env = [], envFrom = [] }: IContainer,
): Values {
  const shared = envFrom.map(({ configMapRef, secretRef }) => ({
    ...configMaps.get(configMapRef?.name ?? ''),
    ...secrets.get(secretRef?.name ?? ''),
  }));
  return Object.assign(
    {},
    ...shared,
    Object.fromEntries(env.map(({ name, value }) => [name, value])),
  ) as Values;
}

/** What the autoscaler asks the database. */
export async function autoscalerQuery(): Promise<string> {
  const { triggers } = scalerOf(await kubernetesSet()).spec;
  const { query } = only(triggers, 'trigger').metadata;
  if (!query) throw new Error('the autoscaler asks nothing');
  return query;
}
