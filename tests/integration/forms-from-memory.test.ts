import http from 'node:http';
import type { AddressInfo } from 'node:net';

import { type BootedStrapi, bootStrapi } from '../support/boot-strapi';
import { deskOf } from '../support/desk';

// Figures come in several forms. One that is kept in memory is never handed to somebody who asked for another.

let booted: BootedStrapi;

beforeAll(async () => {
  booted = await bootStrapi();
  await deskOf(booted.strapi).published('figure', { fr: { label: 'places', key: 'seats', value: '100' } });
});
afterAll(() => booted.stop());

const json = 'application/json; charset=utf-8';
const csv = expect.stringMatching(/^text\/csv/) as string;

test.each([
  ['/api/figures.csv?locale=fr', ['application/json', undefined, 'text/csv', '*/*', 'text/html'], csv],
  ['/api/figures/seats.csv?locale=fr', ['application/json', undefined, 'application/ld+json'], csv],
  ['/api/figures?locale=fr', ['application/json', undefined, '*/*', 'text/html'], json],
  ['/api/figures?locale=fr', ['text/csv', 'text/csv;q=0.9'], csv],
  ['http://elsewhere.example/api/figures?locale=fr', ['text/csv'], csv],
  ['http://elsewhere.example/api/figures?locale=fr', ['application/json', undefined], json],
])('%s asked for with %j is answered in one form, however often', async (address, accepted, type) => {
  for (let time = 0; time < 3; time += 1) {
    for (const accept of accepted) expect([accept, await typeOf(address, accept)]).toEqual([accept, type]);
  }
});

/** The content type of an answer; the address may be a whole one, as to a proxy. */
function typeOf(path: string, accept: string | undefined): Promise<string | undefined> {
  const { port } = booted.strapi.server.httpServer.address() as AddressInfo;
  const headers = accept === undefined ? {} : { accept };
  return new Promise((resolve, reject) => {
    const request = http.get({ host: '127.0.0.1', port, path, headers }, (response) => {
      response.resume().on('end', () => resolve(response.headers['content-type']));
    });
    request.on('error', reject);
  });
}
