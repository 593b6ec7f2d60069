import { type KnownFigure, type KnownName, type KnownWorld, nothingKnown } from '../reading/known-world';
import type { MarkedWords } from './number-in-words';

/** A linked figure of no place and no project that nothing else is said of. */
export const figureOf = (key: string, value: string, more: Partial<KnownFigure> = {}): KnownFigure => ({
  ...{ documentId: `id-${key}`, key, value, label: [key], units: [], geo: null, project: null },
  qualifier: 'exactly',
  isTranslated: true,
  isLinked: true,
  ...more,
});

export const projectOf = (slug: string, name: string, acronym: string | null = null): KnownName => ({
  ...{ documentId: slug, slug, acronym, isTranslated: true },
  names: acronym === null ? [name] : [name, acronym],
});

export const worldOf = (figures: KnownFigure[], projects: KnownName[] = []): KnownWorld => ({
  ...nothingKnown,
  figures,
  projects,
});

export const bodyOf = (body: string, more: Partial<MarkedWords> = {}): MarkedWords => ({
  ...{ title: '', summary: '' },
  ...more,
  body,
});
