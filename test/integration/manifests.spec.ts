// What deploy/kubernetes would do in a cluster, as far as it can be told without one: that the APIs take it, that what it names is
// there, that programs get settings which they have, and time and memory which they need.
import { describeSettings, loadSettings } from '@vitae/runtime';
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import { PersistentVolumeClaim } from 'kubernetes-models/v1/PersistentVolumeClaim';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { danglingReferences } from '../support/dangling-references.ts';
import { problemsOf } from '../support/manifests.ts';
import { memoryInMebibytes } from '../support/quantity.ts';
import {
  containerOf,
  containersOf,
  deploymentOf,
  environmentOf,
  kubernetesSet,
  podsOf,
  scalerOf,
  type KubernetesSet,
} from '../support/kubernetes.ts';

const packageSchema = z.object({
  version: z.string(),
  devDependencies: z.record(z.string(), z.string()).optional(),
});

let set: KubernetesSet;
beforeAll(async () => {
  set = await kubernetesSet();
});

const textOf = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The set with a piece of its text replaced: what a slip of the pen makes of it. */
function slipped(from: string | RegExp, to: string): KubernetesSet {
  const text = JSON.stringify(set.documents);
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  return { ...set, documents: JSON.parse(changed) as unknown[] };
}

describe('the manifests', () => {
  it('are what the APIs of Kubernetes and KEDA take', () => expect(problemsOf(set.documents)).toEqual([]));

  it.each([
    ['a misspelt key', '"envSourceContainerName"', '"envSourceContanerName"', 'envSourceContanerName'],
    ['a misplaced key', '"restartPolicy":"OnFailure"', '"volumeMounts":[]', 'volumeMounts'],
    ['a number in quotes', '"containerPort":8000', '"containerPort":"8000"', 'containerPort'],
    ['an amount that is none', '"memory":"24Gi"', '"memory":"24 gigabytes"', 'memory'],
    ['a kind that nobody knows', '"kind":"Job"', '"kind":"Jobs"', 'Jobs'],
  ])('are refused with %s', (_, from, to, said) =>
    expect(problemsOf(slipped(from, to).documents).join('\n')).toContain(said),
  );

  it('name nothing that is not there', () => expect(danglingReferences(set)).toEqual([]));

  it.each([
    ['volume', '"name":"shared-memory","emptyDir"', '"name":"shm","emptyDir"', 'volume shared-memory'],
    ['claim', '"claimName":"vitae-model-weights"', '"claimName":"weights"', 'claim weights'],
    [
      'config map',
      '"configMapRef":{"name":"vitae-model"}',
      '"configMapRef":{"name":"model"}',
      'config map model',
    ],
    ['secret', '"name":"vitae-database"', '"name":"database"', 'secret database'],
    ['port', '"path":"/ready","port":"health"', '"path":"/ready","port":"ready"', 'port ready'],
    [
      'target',
      '"scaleTargetRef":{"name":"vitae-gpu-worker"',
      '"scaleTargetRef":{"name":"gpu"',
      'workload gpu',
    ],
    [
      'container',
      '"envSourceContainerName":"worker"',
      '"envSourceContainerName":"vllm-worker"',
      'container vllm-worker',
    ],
    ['variable', '"connectionFromEnv":"DATABASE_URL"', '"connectionFromEnv":"PG_URL"', 'variable PG_URL'],
    ['argument', '--served-model-name=$(LLM_MODEL)', '--served-model-name=$(MODEL)', 'variable MODEL'],
    ['image', '"image":"vitae-gpu-worker"', '"image":"gpu-worker"', 'image gpu-worker'],
    [
      'selector',
      '"podSelector":{"matchLabels":{"app":"vitae-gpu-worker"}}',
      '"podSelector":{"matchLabels":{"app":"gpu"}}',
      'pods app=gpu',
    ],
  ])('are told apart from a set that lacks a %s', (_, from, to, missing) =>
    expect(danglingReferences(slipped(from, to))).toContainEqual(expect.stringContaining(missing)),
  );

  it('hold to the restricted standard for pods, with users by number', () => {
    for (const { name, spec } of podsOf(set)) {
      const { securityContext: pod, hostNetwork, hostPID, hostIPC, volumes } = spec;
      expect({ name, hostNetwork, hostPID, hostIPC, volumes: volumes?.filter((v) => v.hostPath) }).toEqual({
        name,
        volumes: [],
      });
      expect(pod).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } });
      for (const { name, securityContext } of containersOf(spec)) {
        expect({ name, ...securityContext }).toMatchObject({
          name,
          allowPrivilegeEscalation: false,
          capabilities: { drop: ['ALL'] },
        });
        expect(securityContext?.runAsUser ?? pod?.runAsUser).toBeGreaterThan(0);
      }
    }
  });

  it('ask for no token of the cluster, and let no service put variables beside ours', () => {
    for (const { spec } of podsOf(set))
      expect(spec).toMatchObject({ automountServiceAccountToken: false, enableServiceLinks: false });
  });

  it('take each image by a version', () => {
    for (const { newTag, digest } of set.images)
      expect(newTag ?? digest).toMatch(/^(?:v?\d+\.\d+\.\d+|sha256:[0-9a-f]{64})$/);
  });

  it('let nobody in to the engine, which asks nobody who they are', () => {
    const [policy, ...more] = set.documents.filter(NetworkPolicy.is);
    expect(more).toEqual([]);
    expect(policy?.spec?.policyTypes).toEqual(['Ingress', 'Egress']);
    // A rule without ports lets in to all of them.
    expect(policy?.spec?.ingress?.map(({ ports }) => ports?.map(({ port }) => port))).toEqual([['health']]);
  });

  it('let pods on many nodes read one copy of the weights, and change nothing of it', () => {
    const [claim] = set.documents.filter(PersistentVolumeClaim.is);
    expect(claim?.spec?.accessModes).toEqual(['ReadWriteMany']);
    expect(containerOf(set, 'vllm').volumeMounts).toContainEqual({
      name: 'weights',
      mountPath: '/models',
      readOnly: true,
    });
  });
});

describe('a pod of the pool', () => {
  const worker = () => containerOf(set, 'worker');
  const settings = () => loadSettings(environmentOf(set, worker()));

  it('has its engine as a sidecar: up before its worker, and there until the worker has ended', () => {
    const [pod] = podsOf(set).filter(({ spec }) => spec.initContainers);
    expect(pod?.spec.initContainers).toEqual([
      expect.objectContaining({ name: 'vllm', restartPolicy: 'Always', startupProbe: expect.anything() }),
    ]);
    expect(pod?.spec.containers.map(({ name }) => name)).toEqual(['worker']);
  });

  it('gets settings that its worker has, with values that it takes', () => {
    const known = new Set(
      describeSettings('gpu-worker')
        .match(/^ {2}[A-Z][A-Z_]+/gm)
        ?.map((name) => name.trim()),
    );
    expect(Object.keys(environmentOf(set, worker())).filter((name) => !known.has(name))).toEqual([]);
    expect(settings()).toMatchObject({ host: '0.0.0.0', workerPort: worker().ports?.[0]?.containerPort });
  });

  it('asks the engine that is beside it for the model that it serves', () => {
    const port = containerOf(set, 'vllm').ports?.[0]?.containerPort;
    expect(settings().llm.baseUrl).toBe(`http://127.0.0.1:${port}/v1`);
  });

  it('is ready when its worker is, and is asked whether it lives by what answers while it starts', () => {
    const { readinessProbe, livenessProbe, startupProbe } = worker();
    const [ready, alive, started] = [readinessProbe, livenessProbe, startupProbe].map(
      (probe) => probe?.httpGet?.path,
    );
    expect({ ready, alive, started }).toEqual({ ready: '/ready', alive: '/health', started: '/health' });
    // /ready answers within two seconds, whatever hangs.
    expect(readinessProbe?.timeoutSeconds).toBeGreaterThan(2);
  });

  it('has the time that its worker’s end takes, and ten seconds for its engine’s', () => {
    const usual = Number(/How much longer than the usual (\d+) s/.exec(describeSettings('gpu-worker'))?.[1]);
    const grace = deploymentOf(set).spec?.template?.spec?.terminationGracePeriodSeconds;
    expect(grace).toBeGreaterThanOrEqual(usual + settings().llm.drainSeconds + 10);
  });

  it('has twice the memory that a worker was measured to take', async () => {
    const measured = /A GPU worker [^.]*?(\d+) MiB at most/.exec(await textOf('docs/operations.md'))?.[1];
    const { limits } = worker().resources ?? {};
    expect(memoryInMebibytes(limits?.['memory'])).toBeGreaterThanOrEqual(2 * Number(measured));
  });

  it('says what it asks of its node, and goes to nodes that are kept for GPUs', () => {
    for (const { spec } of podsOf(set))
      for (const { resources } of containersOf(spec))
        expect(resources).toMatchObject({
          requests: { cpu: expect.any(String), memory: expect.any(String) },
          limits: { memory: expect.any(String) },
        });
    expect(containerOf(set, 'vllm').resources?.limits?.['nvidia.com/gpu']).toBe(1);
    expect(deploymentOf(set).spec?.template?.spec?.tolerations).toContainEqual(
      expect.objectContaining({ key: 'nvidia.com/gpu', effect: 'NoSchedule' }),
    );
  });

  it('runs as the user of its image, which has the Node that all is tested on and the version of its package', async () => {
    const dockerfile = await textOf('gpu-worker/Dockerfile');
    const { runAsUser, runAsGroup } = worker().securityContext ?? {};
    expect(/^USER (.+)$/m.exec(dockerfile)?.[1]).toBe(`${runAsUser}:${runAsGroup}`);
    const { devDependencies } = packageSchema.parse(JSON.parse(await textOf('package.json')));
    expect(dockerfile).toMatch(new RegExp(`^ARG NODE_IMAGE=node:${devDependencies?.['node']}-`, 'm'));
    const { version: newTag } = packageSchema.parse(JSON.parse(await textOf('gpu-worker/package.json')));
    expect(set.images).toContainEqual({ name: worker().image, newTag });
  });

  it('has an image without secrets', async () => {
    // Addresses with passwords are written beside the manifests, in database.env.
    expect((await textOf('.dockerignore')).split('\n')).toContain('**/*.env');
    expect((await textOf('.gitignore')).split('\n')).toContain('deploy/kubernetes/database.env');
  });
});

describe('the autoscaler', () => {
  it('keeps one worker at least, for resumes wait only for workers that live, and leaves their number to itself', () => {
    expect(scalerOf(set).spec.minReplicaCount).toBeGreaterThanOrEqual(1);
    expect(deploymentOf(set).spec).not.toHaveProperty('replicas');
  });

  it('waits on its way back as long as it says: the cool-down of KEDA is for the way to none', () => {
    const { cooldownPeriod, advanced } = scalerOf(set).spec;
    expect(cooldownPeriod).toBeUndefined();
    expect(advanced?.horizontalPodAutoscalerConfig?.behavior?.scaleDown?.stabilizationWindowSeconds).toBe(
      600,
    );
  });
});
