import { expect, test } from '@jest/globals';
import { decodeText } from '../../../src/source/decode-text.ts';

test.each([
  ['UTF-8', Buffer.from('Søren Heron', 'utf8'), 'Søren Heron'],
  ['Latin-1', Buffer.from('Søren Heron', 'latin1'), 'Søren Heron'],
  ['Windows-1252', Buffer.from([0x93, 0x41, 0x94]), '“A”'],
  ['the sign for a broken letter, written out', Buffer.from('a\ufffdb', 'utf8'), 'a\ufffdb'],
  ['nothing', Buffer.alloc(0), ''],
])('%s', (_, bytes, text) => {
  expect(decodeText(bytes)).toBe(text);
});
