// What a set of manifests names and doesn't have: no schema tells, and a cluster tells by pods that never start.
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget';
import { Deployment } from 'kubernetes-models/apps/v1/Deployment';
import { Namespace } from 'kubernetes-models/v1/Namespace';
import { PersistentVolumeClaim } from 'kubernetes-models/v1/PersistentVolumeClaim';
import type { IContainer } from 'kubernetes-models/v1/Container';
import type { IPodSpec } from 'kubernetes-models/v1/PodSpec';
import type { IProbe } from 'kubernetes-models/v1/Probe';
import { containersOf, environmentOf, podsOf, scalerOf, type KubernetesSet } from './kubernetes.ts';

/** Each as a sentence; none where all is there. */
export function danglingReferences(set: KubernetesSet): string[] {
  const lost: string[] = [];
  const want = (there: boolean, what: string) => void (there || lost.push(what));

  const namespaces = set.documents.filter(Namespace.is).map(({ metadata }) => metadata?.name);
  want(namespaces.includes(set.namespace), `namespace ${set.namespace}`);
  const pods = podsOf(set);
  for (const { name, spec } of pods) {
    for (const container of containersOf(spec))
      for (const what of lostBy(container, spec, set)) lost.push(`${name}/${container.name}: ${what}`);
    const claims = set.documents.filter(PersistentVolumeClaim.is).map(({ metadata }) => metadata?.name);
    for (const { persistentVolumeClaim: { claimName } = {} } of spec.volumes ?? [])
      want(claimName === undefined || claims.includes(claimName), `${name}: claim ${claimName}`);
  }
  for (const { selector, by } of selectorsOf(set)) {
    const labels = Object.entries(selector);
    const found = pods.some((pod) => labels.every(([label, value]) => pod.labels[label] === value));
    want(found, `${by}: pods ${labels.map((pair) => pair.join('=')).join(',')}`);
  }
  for (const policy of set.documents.filter(NetworkPolicy.is))
    for (const { ports = [] } of policy.spec?.ingress ?? [])
      for (const { port } of ports)
        want(
          pods.some(({ spec }) => containersOf(spec).some((c) => hasPort(c, port))),
          `network policy: port ${port}`,
        );
  for (const what of lostByScaler(set)) lost.push(`autoscaler: ${what}`);
  return lost;
}

const hasPort = ({ ports = [] }: IContainer, port: string | number | undefined): boolean =>
  ports.some(({ name, containerPort }) => port === name || port === containerPort);

/** What a container names that its pod and the set don't have. */
function lostBy(container: IContainer, { volumes = [] }: IPodSpec, set: KubernetesSet): string[] {
  const { args = [], envFrom = [], volumeMounts = [], image = '' } = container;
  const probes: (IProbe | undefined)[] = [
    container.startupProbe,
    container.livenessProbe,
    container.readinessProbe,
  ];
  const environment = environmentOf(set, container);
  return [
    ...volumeMounts
      .filter(({ name }) => !volumes.some((v) => v.name === name))
      .map(({ name }) => `volume ${name}`),
    ...envFrom.flatMap(({ configMapRef, secretRef }) => [
      ...(configMapRef && !set.configMaps.has(configMapRef.name ?? '')
        ? [`config map ${configMapRef.name}`]
        : []),
      ...(secretRef && !set.secrets.has(secretRef.name ?? '') ? [`secret ${secretRef.name}`] : []),
    ]),
    ...probes.flatMap((probe) => {
      const port = probe?.httpGet?.port;
      return port === undefined || hasPort(container, port) ? [] : [`port ${port}`];
    }),
    // Those of the shell have no brackets.
    ...args
      .flatMap((arg) => [...arg.matchAll(/\$\((\w+)\)/g)].map(([, name = '']) => name))
      .filter((name) => environment[name] === undefined)
      .map((name) => `variable ${name}`),
    ...(set.images.some(({ name }) => name === image) ? [] : [`image ${image}`]),
  ];
}

/** What chooses pods by their labels. */
const selectorsOf = ({ documents }: KubernetesSet) =>
  documents.flatMap((document) => {
    if (Deployment.is(document))
      return [{ by: 'deployment', selector: document.spec?.selector.matchLabels ?? {} }];
    if (PodDisruptionBudget.is(document))
      return [{ by: 'budget', selector: document.spec?.selector?.matchLabels ?? {} }];
    if (NetworkPolicy.is(document))
      return [{ by: 'network policy', selector: document.spec?.podSelector?.matchLabels ?? {} }];
    return [];
  });

function lostByScaler(set: KubernetesSet): string[] {
  const { scaleTargetRef, triggers } = scalerOf(set).spec;
  const { name, envSourceContainerName } = scaleTargetRef;
  const target = podsOf(set).find((pod) => pod.name === name);
  if (!target) return [`workload ${name}`];
  const source = target.spec.containers.find((container) => container.name === envSourceContainerName);
  if (!source) return [`container ${envSourceContainerName}`];
  const environment = environmentOf(set, source);
  return triggers
    .map(({ metadata }) => metadata['connectionFromEnv'] ?? '')
    .filter((variable) => environment[variable] === undefined)
    .map((variable) => `variable ${variable}`);
}
