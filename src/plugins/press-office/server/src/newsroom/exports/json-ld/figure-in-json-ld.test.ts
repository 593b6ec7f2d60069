import jsonld, { type NodeObject } from 'jsonld';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { publicFigure } from '../figure.test-support';
import { figureInJsonLd, type WholeFigure } from './figure-in-json-ld';

const vocabulary = JSON.parse(
  readFileSync(
    path.join(__dirname, '../../../../../../../../tests/fixtures/standards/schema-org-excerpt.json'),
    'utf8',
  ),
) as { classes: Record<string, string[]>; properties: Record<string, string[]> };

const addresses = {
  figure: '/api/figures/seats',
  projects: '/api/partner-projects',
  pressReleases: '/api/press-releases',
};
const measured = { upper: null, unit: 'places', qualifier: 'exactly', display: '', asOf: null, period: null } as const;

const figure: WholeFigure = {
  ...publicFigure({
    value: '4800.10',
    revision: 3,
    qualifier: 'at-least',
    asOf: '2024-05-08',
    geo: 'MA',
    project: 'thamm',
    source: 'OFPPT',
    breakdown: 'femmes',
  }),
  revisions: [
    { ...measured, revision: 1, value: '4560', at: '2024-05-08T15:00:00.000Z', note: null },
    { ...measured, revision: 2, value: '1.10', at: '2024-06-01T00:00:00.000Z', note: 'Recompté.' },
    { ...measured, revision: 3, value: '4800.10', at: '2024-07-01T00:00:00.000Z', note: null },
  ],
  pressReleases: [
    {
      documentId: 'r1',
      slug: 'visite',
      type: 'press-release',
      title: 'Visite',
      summary: null,
      releasedAt: '2024-05-08T15:00:00.000Z',
      value: '4560',
      revision: 1,
    },
  ],
};

const written = (about: Partial<WholeFigure> = {}) => {
  const { body, type } = figureInJsonLd({ ...figure, ...about }, addresses);
  expect(type).toBe('application/ld+json; charset=utf-8');
  return JSON.parse(body) as NodeObject;
};

/** What a reader of JSON-LD reads. Nothing is fetched for it. */
const read = async (about: Partial<WholeFigure> = {}): Promise<NodeObject> => {
  const documentLoader = (url: string) => {
    throw new Error(`${url} was asked for.`);
  };
  const options = { base: 'https://press.example', documentLoader, safe: true };
  const expanded = await jsonld.expand(written(about), options);
  return expanded[0]!;
};

const schema = (name: string) => `https://schema.org/${name}`;
const decimal = (value: string) => [{ '@type': 'http://www.w3.org/2001/XMLSchema#decimal', '@value': value }];

test('a figure is an observation of a statistical variable', async () => {
  expect(await read()).toMatchObject({
    '@id': 'https://press.example/api/figures/seats#revision-3',
    '@type': [schema('Observation')],
    [schema('name')]: [{ '@language': 'fr', '@value': 'Places' }],
    [schema('identifier')]: [{ '@value': 'seats' }],
    [schema('variableMeasured')]: [
      {
        '@id': 'https://press.example/api/figures/seats#variable',
        '@type': [schema('StatisticalVariable')],
        [schema('name')]: [{ '@language': 'fr', '@value': 'Places' }],
      },
    ],
    [schema('observationDate')]: [{ '@value': '2024-05-08' }],
    [schema('observationAbout')]: [
      {
        '@type': [schema('Country')],
        [schema('identifier')]: [{ '@value': 'MA' }],
        [schema('name')]: [{ '@value': 'Maroc' }],
      },
    ],
    [schema('unitText')]: [{ '@language': 'fr', '@value': 'places' }],
    [schema('measurementQualifier')]: [{ '@value': 'at-least' }],
    [schema('subjectOf')]: [
      { [schema('url')]: [{ '@id': 'https://press.example/api/press-releases/visite?locale=fr' }] },
    ],
  });
});

test('numbers are exact decimals, and strings in JSON', async () => {
  expect(await read()).toMatchObject({
    [schema('value')]: decimal('4800.10'),
    [schema('minValue')]: decimal('4800.10'),
  });
  expect(written()).toMatchObject({ value: '4800.10' });
  expect(await read({ value: '-123456789012345678901234567890.10', qualifier: 'up-to' })).toMatchObject({
    [schema('value')]: decimal('-123456789012345678901234567890.10'),
    [schema('maxValue')]: decimal('-123456789012345678901234567890.10'),
  });
});

test('a range has two ends, and no value that would be one of them', async () => {
  const range = await read({ value: '10', upper: '12', qualifier: 'exactly' });
  expect(range).toMatchObject({ [schema('minValue')]: decimal('10'), [schema('maxValue')]: decimal('12') });
  expect(range).not.toHaveProperty([schema('value')]);
});

test.each([
  [{ asOf: null, period: { from: '2008', to: null } }, '2008/..'],
  [{ asOf: null, period: { from: '2008', to: '2012' } }, '2008/2012'],
  [{ asOf: null, period: { from: '2024', to: '2024' } }, '2024'],
])('%j is %s', (time, date) => {
  expect(written(time)).toMatchObject({ observationDate: date });
});

test('what is not told is not there', async () => {
  const none = {
    unit: null,
    geo: null,
    project: null,
    source: null,
    asOf: null,
    series: null,
    qualifier: 'exactly',
  } as const;
  const bare = await read({ ...none, revisions: [], pressReleases: [] });
  for (const property of ['unitText', 'observationAbout', 'observationDate', 'measurementQualifier', 'subjectOf']) {
    expect(bare).not.toHaveProperty([schema(property)]);
  }
  expect(JSON.stringify(bare)).not.toContain('null');
});

test('it says where it comes from: source, project, and every revision that it was before', async () => {
  const prov = (name: string) => `http://www.w3.org/ns/prov#${name}`;
  const at = (instant: string) => [{ '@type': 'http://www.w3.org/2001/XMLSchema#dateTime', '@value': instant }];
  expect(await read()).toMatchObject({
    [prov('hadPrimarySource')]: [{ [schema('name')]: [{ '@value': 'OFPPT' }] }],
    [prov('wasGeneratedBy')]: [{ '@id': 'https://press.example/api/partner-projects/thamm?locale=fr' }],
    [prov('wasRevisionOf')]: [
      {
        '@id': 'https://press.example/api/figures/seats#revision-2',
        [schema('value')]: decimal('1.10'),
        [prov('generatedAtTime')]: at('2024-06-01T00:00:00.000Z'),
        [schema('description')]: [{ '@value': 'Recompté.' }],
        [prov('wasRevisionOf')]: [{ '@id': 'https://press.example/api/figures/seats#revision-1' }],
      },
    ],
  });
});

test("all of schema.org's words are schema.org's, and said of what they are for", async () => {
  const ancestors = (name: string): string[] => [name, ...(vocabulary.classes[name] ?? []).flatMap(ancestors)];
  const misused: string[] = [];
  const look = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(look);
    if (typeof node !== 'object' || node === null) return;
    const types = ((node as NodeObject)['@type'] ?? []) as string[] | string;
    const names = [types].flat().map((type) => type.replace('https://schema.org/', ''));
    for (const [property, inner] of Object.entries(node)) {
      look(inner);
      if (!property.startsWith('https://schema.org/') || names.length === 0) continue;
      const domains = vocabulary.properties[property.replace('https://schema.org/', '')];
      const isRight = names.some(
        (name) => name.startsWith('http') || ancestors(name).some((it) => domains?.includes(it)),
      );
      if (!isRight) misused.push(`${property} of ${names.join()}`);
    }
  };
  look([await read()]);
  expect(misused).toEqual([]);
});
