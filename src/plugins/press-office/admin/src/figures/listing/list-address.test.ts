import { addressOf, queryOf, showing, shownBy } from './list-address';

test('an address that somebody was sent shows what the sender saw', () => {
  const shown = { q: 'formés', project: 'abc', series: 'trainees', sort: '-updated', page: 3 } as const;
  const address = addressOf(shown);
  expect(address.toString()).toBe('q=form%C3%A9s&project=abc&series=trainees&sort=-updated&page=3');
  expect(shownBy(address)).toEqual(shown);
});

test('what is as at first stands in no address', () => {
  expect(addressOf(shownBy(new URLSearchParams())).toString()).toBe('');
  expect(queryOf(shownBy(new URLSearchParams()))).toEqual({ sort: 'label', page: 1 });
});

test.each(['page=0', 'page=-1', 'page=1.5', 'page=9999999', 'sort=colour', 'page='])(
  'nonsense in an address (%s) shows the first page in the usual order',
  (address) => {
    expect(shownBy(new URLSearchParams(address))).toMatchObject({ page: 1, sort: 'label' });
  },
);

test('something else is shown from its first page on', () => {
  const shown = { q: '', project: '', series: '', sort: 'label', page: 4 } as const;
  expect(showing(shown, { q: 'places' })).toMatchObject({ q: 'places', page: 1 });
  expect(showing(shown, { page: 5 }).page).toBe(5);
});
