import { type EditionRow, facetNames, type FacetRow, type SlugRow, tables } from '../../editions/rows';
import { hashOf, sealOf } from '../../editions/seal';
import { append } from '../empty-audit.test-support';
import { morning } from './acts.test-support';
import { type AnyRow, recordUnderTest } from './record-under-test.test-support';

const { database, problems, rowsOf, editions } = recordUnderTest();

describe('a row that was forged', () => {
  test('is named when it is an edition at the end of a chain, with hashes that fit', async () => {
    await morning(database);
    const last = (await editions()).at(-1) as EditionRow;
    const head = { edition: last.number + 1, title: 'forged' };
    const document = { ...JSON.parse(last.document), ...head };
    const forged = {
      ...last,
      id: 99,
      sequence: last.sequence + 1,
      number: last.number + 1,
      document: JSON.stringify(document),
      document_hash: hashOf(document),
      previous_hash: last.hash,
    };
    await database<EditionRow>(tables.editions).insert({ ...forged, hash: sealOf(forged) });
    expect(await problems()).toContain('editions 99 EDITION_UNNAMED');
  });

  test('is named when it claims to be older than the audit', async () => {
    await morning(database);
    const early = { documentId: 'r9', releasedAt: '2020-01-01T00:00:00.000Z', updatedAt: '2020-01-01T00:00:00.000Z' };
    const template = (await editions()).at(-1) as EditionRow;
    const document = { ...JSON.parse(template.document), ...early, edition: 1 };
    const forged = {
      ...template,
      id: 99,
      subject_id: 'r9',
      sequence: 1,
      number: 1,
      released_at: early.releasedAt,
      issued_at: early.updatedAt,
      document: JSON.stringify(document),
      document_hash: hashOf(document),
      previous_hash: null,
    };
    await database<EditionRow>(tables.editions).insert({ ...forged, hash: sealOf(forged) });
    expect(await problems()).toContain('editions 99 EDITION_UNNAMED');
  });

  test('is named when an entry claims an edition that another entry wrote', async () => {
    await morning(database);
    const [first] = await editions();
    await append(database, { subject: { kind: 'partner-project', id: 'p1' }, editions: [first?.hash ?? ''] });
    expect(await problems()).toEqual(['editions 1 EDITION_NAMED_TWICE']);
  });

  test('is named when an entry claims an edition of another subject, or one that never was', async () => {
    await morning(database);
    const [first] = await editions();
    await append(database, { editions: [first?.hash ?? ''] });
    await append(database, { editions: ['0'.repeat(64)] });
    expect(await problems()).toEqual([
      'audit_entries 9 NAMED_EDITION_MISSING',
      'audit_entries 10 NAMED_EDITION_MISSING',
    ]);
  });

  test('is named when it is a slug, or a facet', async () => {
    await morning(database);
    const slug = { subject_kind: 'press-release', subject_id: 'r1', language: 'ar', slug: 'mine-now' } as const;
    await database<SlugRow & { id: number }>(tables.slugs).insert({ id: 90, ...slug });
    const facets = (await rowsOf(tables.facets)) as unknown as (FacetRow & { id: number })[];
    const of = (editionId: number) => facets.filter(({ edition_id }) => edition_id === editionId);
    const [, superseded] = (await editions()).filter(({ state }) => state === 'superseded');
    const newest = facets.at(-1);
    await database<AnyRow>(tables.facets).insert([
      { ...newest, id: 91, value: 'forged' },
      { ...newest, id: 92 },
      { ...newest, id: 93, edition_id: superseded?.id },
      { ...newest, id: 94, edition_id: 12345 },
    ] as never);
    expect(of(superseded?.id ?? 0).map(({ name }) => name)).toEqual([facetNames.figureThen]);
    expect((await problems()).sort()).toEqual([
      'edition_facets 91 FACET_ASTRAY',
      'edition_facets 92 FACET_ASTRAY',
      'edition_facets 93 FACET_ASTRAY',
      'edition_facets 94 FACET_ASTRAY',
      'public_slugs 90 SLUG_ASTRAY',
    ]);
  });
});
