/** Works of others in a folder of their own, of which an index knows a copy in another project only. */
import { describe, expect, test } from '@jest/globals';
import { readReleaseNotices } from '../../../src/license/release-notices.ts';
import { messagesIn } from '../../../src/messages/messages-in.ts';
import { DEFAULT_OPTIONS } from '../../../src/origin/views.ts';
import { scanFile } from '../../../src/scan/scan-file.ts';
import { withVendoredDoubts } from '../../../src/scan/vendored.ts';
import { component, inventedIndex, part } from '../../support/invented-index.ts';
import { syntheticFile } from '../../support/synthetic.ts';

const body = (functions: number): string => syntheticFile({ header: [], seed: 5, functions });
const INDEX = inventedIndex(
  part(component('marsh', 'heron', [100], 'MIT'), [{ 'a.py': `# Copyright 2020 Heron Labs\n${body(9)}` }]),
);
const LICENSE = 'Permission is hereby granted to whoever comes by the reed.';

function evidence(path: string, header: string, license: string, code = body(8)) {
  const file = scanFile(path, Buffer.from(header + code), {
    fingerprints: DEFAULT_OPTIONS,
    indexes: [INDEX],
    isOwn: () => false,
    parts: false,
    declared: [],
  });
  const release = readReleaseNotices([{ path: license, text: LICENSE }]);
  return withVendoredDoubts(file, release).origins[0]?.evidence;
}

const confidence = (...given: Parameters<typeof evidence>): string | undefined =>
  evidence(...given)?.confidence;

describe('a file that names another holder than its origin', () => {
  const OTHER = '# Copyright 2018 Reed Institute\n';
  const WITHIN = 'third_party/reed/LICENSE';
  test.each<[string, string, string, string, string]>([
    ['in a vendored folder with a license', 'third_party/reed/a.py', OTHER, WITHIN, 'low'],
    ['in one without', 'third_party/reed/a.py', OTHER, 'LICENSE', 'high'],
    ['elsewhere', 'reed/a.py', OTHER, 'reed/LICENSE', 'high'],
    [
      'and the origin’s too',
      'third_party/reed/a.py',
      `${OTHER}# Copyright 2020 Heron Labs\n`,
      WITHIN,
      'high',
    ],
    ['no: it names nobody', 'third_party/reed/a.py', '', WITHIN, 'high'],
  ])('%s', (_, path, header, license, expected) => {
    expect(confidence(path, header, license)).toBe(expected);
  });
  test('and the message says why', () => {
    const origin = evidence('third_party/reed/a.py', OTHER, WITHIN);
    if (origin === undefined) throw new Error('nothing was found');
    const said = (lang: 'en' | 'ko') =>
      messagesIn(lang).holderMissing(origin, ['Heron Labs'], ['Reed Institute']);
    expect(said('en')).toContain(
      'it lies in third_party/reed, which has a license of its own, and names other holders',
    );
    expect(said('ko')).toContain('자체 라이선스가 있는 third_party/reed 폴더');
  });
  test('though its code is the very same', () => {
    expect(confidence('third_party/reed/a.py', OTHER, WITHIN, body(9))).toBe('high');
  });
  test('though its literals alone were changed: that is a copy as a whole', () => {
    const renamed = body(9).replaceAll('"s"', '"t"');
    expect(renamed).not.toBe(body(9));
    expect(confidence('third_party/reed/a.py', OTHER, WITHIN, renamed)).toBe('high');
  });
});
