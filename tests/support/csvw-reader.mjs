// Reads { csv, metadata, url } from standard input and writes what the table says as RDF, one JSON list a line: subject, predicate, object,
// datatype. In a process of its own, because the reader (rdf-parser-csvw) is an ES module and jest runs CommonJS. It reads
// metadata as RDF: jsonld makes that of it, by the W3C's own context.

import jsonld from 'jsonld';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import Parser from 'rdf-parser-csvw';

const context = JSON.parse(readFileSync(new URL('../fixtures/standards/csvw.jsonld', import.meta.url), 'utf8'));

/** A set of quads in memory, as far as the reader asks it. */
class Quads extends Array {
  match(subject, predicate) {
    const fits = (term, asked) => !asked || (term.termType === asked.termType && term.value === asked.value);
    return Quads.from(this.filter((quad) => fits(quad.subject, subject) && fits(quad.predicate, predicate)));
  }
}

const term = ({ termType, value, datatype }) => ({
  termType,
  value,
  ...(datatype && { datatype: term(datatype) }),
  equals: (other) => other?.termType === termType && other.value === value,
});

const { csv, metadata, url } = JSON.parse(await text(process.stdin));
const quads = await jsonld.toRDF(metadata, {
  base: url,
  documentLoader: (documentUrl) => ({ document: context, documentUrl }),
});
const described = Quads.from(
  quads.map((quad) => ({ subject: term(quad.subject), predicate: term(quad.predicate), object: term(quad.object) })),
);
const reader = new Parser({ baseIRI: url, metadata: described });
for await (const { subject, predicate, object } of reader.import(Readable.from([Buffer.from(csv)]))) {
  const quad = [subject.value, predicate.value, object.value, object.datatype?.value ?? null];
  process.stdout.write(`${JSON.stringify(quad)}\n`);
}
