import { presentAddress } from './present-address';

test.each([
  ['/api/press-releases/old', '/api/press-releases/new'],
  ['/api/press-releases/%6Fld', '/api/press-releases/new'],
  ['/api/press-releases/old/editions/2', '/api/press-releases/new/editions/2'],
  ['/api/press-releases/api', '/api/press-releases/new'],
  ['/api/press-releases/press-releases/editions', '/api/press-releases/new/editions'],
  ['/API/Press-Releases/old', '/API/press-releases/new'],
])('%s leads to %s', (path, address) => {
  expect(presentAddress({ path, collection: 'press-releases', slug: 'new' })).toBe(address);
});
