import { describe, expect, test } from '@jest/globals';
import { parseConfiguration, readConfiguration } from '../../../src/config.ts';
import { temporaryFolder } from '../../support/temporary-repository.ts';

describe('the configuration', () => {
  test('every key, and none', () => {
    expect(
      parseConfiguration('own: [acme/loom]\nexclude:\n  - vendor/**\nindex: [tools/private.idx]\n', 'c.yml'),
    ).toEqual({
      own: ['acme/loom'],
      exclude: ['vendor/**'],
      index: ['tools/private.idx'],
    });
    for (const empty of ['', '# nothing\n', '{}', 'null'])
      expect(parseConfiguration(empty, 'c.yml')).toEqual({ own: [], exclude: [], index: [] });
  });

  test.each([
    ['own: [a]\nexlude: [b]\n', 'c.yml, line 2: "exlude" is not known. Did you mean exclude?'],
    ['rules: {}\n', 'c.yml, line 1: "rules" is not known. Known are own, exclude, index.'],
    ['\n\nexclude: vendor/**\n', 'c.yml, line 3: exclude must be a list.'],
    ['own:\n  - a\n  - 7\n', 'c.yml, line 3: own.1 must be text.'],
    ['- own\n', 'c.yml, line 1: the file must be a list of settings.'],
    ['own: [a\nexclude: [b]\n', /^c\.yml, line \d+: /],
    ['own: [a]\nown: [b]\n', 'c.yml, line 2: Map keys must be unique.'],
    ['own: *nobody\n', /^c\.yml.*nobody/],
  ])('%j is refused with its line', (text, message) => {
    expect(() => parseConfiguration(text, 'c.yml')).toThrow(message);
  });

  test('is found where it belongs, and must be there when it is named', async () => {
    const folder = temporaryFolder();
    try {
      expect(await readConfiguration(folder.path, null)).toMatchObject({ path: null });
      folder.write('.github/colophon.yml', 'own: [me]\n');
      expect(await readConfiguration(folder.path, null)).toEqual({
        configuration: { own: ['me'], exclude: [], index: [] },
        path: '.github/colophon.yml',
      });
      await expect(readConfiguration(folder.path, `${folder.path}/none.yml`)).rejects.toThrow(
        /none\.yml does not exist/,
      );
      await expect(readConfiguration(folder.path, folder.path)).rejects.toThrow(/cannot be read \(EISDIR\)/);
    } finally {
      folder.remove();
    }
  });
});
