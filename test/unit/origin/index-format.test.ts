import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { ColophonError } from '../../../src/errors.ts';
import { assembleIndex } from '../../../src/origin/build/assemble.ts';
import { decodeIndex, encodeIndex } from '../../../src/origin/index-format.ts';
import { DEFAULT_OPTIONS } from '../../../src/origin/views.ts';
import { syntheticFile } from '../../support/synthetic.ts';
import { componentNamed, partOf } from './build/parts.ts';

const acme = componentNamed('acme', [19_000, 19_100]);
const first = syntheticFile({ seed: 1, functions: 4 });
const whole = Buffer.from(
  encodeIndex(
    assembleIndex(
      [
        partOf(acme, [
          { 'acme/a.py': first },
          { 'acme/a.py': `${first}\n${syntheticFile({ seed: 2, functions: 2 })}` },
        ]),
      ],
      DEFAULT_OPTIONS,
      'test',
    ),
  ),
);

interface Header {
  counts: Record<string, number>;
  sections: { name: string; codec: string; bytes: number }[];
}

/** The index with another header and body, and a checksum that agrees. */
function rewritten(change: (header: Header, sections: Map<string, Buffer>) => void): Buffer {
  const headerEnd = 16 + whole.readUInt32LE(12);
  const header = JSON.parse(whole.toString('utf8', 16, headerEnd)) as Header;
  const sections = new Map<string, Buffer>();
  let at = headerEnd;
  for (const { name, bytes } of header.sections) {
    sections.set(name, whole.subarray(at, at + bytes));
    at += bytes;
  }
  change(header, sections);
  const text = JSON.stringify(header);
  const padded = Buffer.from(text.padEnd(Math.ceil(text.length / 4) * 4));
  const prefix = Buffer.from(whole.subarray(0, 16));
  prefix.writeUInt32LE(padded.length, 12);
  const body = Buffer.concat([
    prefix,
    padded,
    ...header.sections.flatMap(({ name }) => sections.get(name) ?? []),
  ]);
  return Buffer.concat([body, createHash('sha256').update(body).digest()]);
}

function sectionOf(header: Header, name: string): Header['sections'][number] {
  return header.sections.find((section) => section.name === name) as Header['sections'][number];
}

/** What reading all of a file comes to. */
function failure(file: Buffer): unknown {
  try {
    const data = decodeIndex(file, 'x.idx');
    for (const column of Object.values(data)) void column;
    return null;
  } catch (error) {
    return error;
  }
}

test('rewriting alone changes nothing', () => {
  expect(rewritten(() => undefined).equals(whole)).toBe(true);
});

test('sections that a reader does not know are left alone', () => {
  const file = rewritten((header, sections) => {
    header.sections.splice(2, 0, { name: 'of.tomorrow', codec: 'raw', bytes: 4 });
    sections.set('of.tomorrow', Buffer.from('abcd'));
  });
  expect(failure(file)).toBeNull();
});

describe('a file whose checksum agrees and that is not whole is refused at once', () => {
  const names = (JSON.parse(whole.toString('utf8', 16, 16 + whole.readUInt32LE(12))) as Header).sections.map(
    ({ name }) => name,
  );

  test.each(names)('without %s', (name) => {
    const file = rewritten((header) => {
      header.sections = header.sections.filter((section) => section.name !== name);
    });
    expect(() => decodeIndex(file, 'x.idx')).toThrow(
      new ColophonError(`x.idx cannot be read: it lacks ${name}. Restore it or build it anew.`),
    );
  });

  test.each([
    [
      'an unknown codec',
      (header: Header) => {
        sectionOf(header, 'facts').codec = 'zstd';
      },
      'section facts is written in the unknown codec "zstd"',
    ],
    [
      'a section beyond the end',
      (header: Header) => {
        (header.sections.at(-1) as { bytes: number }).bytes += 1;
      },
      'section set.segment does not lie within the file',
    ],
    [
      'a negative length',
      (header: Header) => {
        sectionOf(header, 'facts').bytes = -1;
      },
      'section facts does not lie within the file',
    ],
    [
      'other counts',
      (header: Header) => {
        header.counts.components = 2;
      },
      'section components has 1 of 2 components',
    ],
  ])('%s', (_, change, reason) => {
    expect(() => decodeIndex(rewritten(change), 'x.idx')).toThrow(
      new ColophonError(`x.idx cannot be read: ${reason}. Restore it or build it anew.`),
    );
  });

  test('no list of sections, and no JSON', () => {
    const none = rewritten((header) => {
      Object.assign(header, { sections: null });
      header.sections = [];
    });
    expect(() => decodeIndex(none, 'x.idx')).toThrow(ColophonError);
  });
});

describe('columns that do not fit each other are a message too, where they are first needed', () => {
  test.each(['origins', 'contents'])('other numbers of %s', (count) => {
    const error = failure(
      rewritten((header) => {
        header.counts[count] = 7;
      }),
    );
    expect(error).toBeInstanceOf(ColophonError);
    expect((error as Error).message).toMatch(
      /^x\.idx cannot be read: section [\w.]+ has \d+ numbers instead/,
    );
  });

  test('what cannot be decompressed', () => {
    const error = failure(
      rewritten((_, sections) => {
        sections.set('facts', Buffer.from((sections.get('facts') as Buffer).map((byte) => byte ^ 0xff)));
      }),
    );
    expect(error).toEqual(
      new ColophonError(
        'x.idx cannot be read: section facts cannot be decompressed. Restore it or build it anew.',
      ),
    );
  });
});
