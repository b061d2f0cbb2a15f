import { findSkill } from './find-skill.ts';

it.each([
  ['k8s', 'Kubernetes'],
  ['Cascading style sheets', 'CSS'],
  ['ArcGIS', 'ESRI ArcGIS software'],
  ['budget management', 'manage budgets'],
  ['managing budgets', 'manage budgets'],
  ['financial modelling in excel 2019 (advanced)', undefined],
  ['underwater basket politics', undefined],
])('finds %s as %s', (mention, name) => expect(findSkill(mention)?.name).toBe(name));

it('takes no single word for another that has its stem', () =>
  expect(findSkill('accountancies')?.name).not.toBe('accountant'));

it('prefers a tenant’s own skills', () => {
  const own = [{ name: 'Kubernetes at Acme', kind: 'own', aliases: ['k8s'] }];
  expect(findSkill('K8s', own)).toMatchObject({ id: 'own:kubernetesatacme' });
});
