import { sayIn } from '../shared/translate';
import { checkedLists } from './checked-lists';

const checked = (data: Record<string, unknown>) => checkedLists(data, sayIn('en'));
const phase = { name: 'Pilot', from: '2019', to: null };

test('lists are kept as they are given, without the spaces around their words', () => {
  expect(
    checked({ topics: [' التكوين المهني ', 'emploi'], aliases: [' OIT'], countries: ['MA', 'DE'], phases: [phase] }),
  ).toEqual({
    topics: ['التكوين المهني', 'emploi'],
    aliases: ['OIT'],
    countries: ['MA', 'DE'],
    phases: [phase],
  });
});

test('what is absent, empty or no list of ours is left alone', () => {
  expect(checked({ title: 'x', topics: null, countries: undefined })).toEqual({});
  expect(checked({ topics: [] })).toEqual({ topics: [] });
});

test.each([
  [{ topics: 'emploi' }, 'topics'],
  [{ topics: ['emploi', ' '] }, 'topics.1'],
  [{ topics: ['a\u0000b'] }, 'topics.0'],
  [{ topics: ['emploi', 'a\ud83d'] }, 'topics.1'],
  [{ topics: ['x'.repeat(81)] }, 'topics.0'],
  [{ topics: Array.from({ length: 31 }, (_, number) => `topic ${number}`) }, 'topics'],
  [{ aliases: ['x'.repeat(256)] }, 'aliases.0'],
  [{ countries: ['Maroc'] }, 'countries.0'],
  [{ countries: ['ma'] }, 'countries.0'],
  [{ phases: [phase, { ...phase, name: '' }] }, 'phases.1.name'],
  [{ phases: [{ ...phase, from: '2019-13' }] }, 'phases.0.from'],
  [{ phases: [{ ...phase, to: 2020 }] }, 'phases.0.to'],
  [{ phases: [{ name: 'Pilot', from: null }] }, 'phases.0.to'],
  [{ phases: [{ ...phase, budget: 1 }] }, 'phases.0'],
])('%j is refused, naming %s', (data, place) => {
  expect(() => checked(data)).toThrow(
    expect.objectContaining({
      message: expect.stringContaining(place),
      details: expect.objectContaining({ code: 'LIST_MALFORMED', path: place }),
    }),
  );
});
