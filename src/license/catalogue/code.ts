/** Licences of code: what each asks of those who hand on the code, clause by clause. Data. */
import { ASKED } from './asked.ts';
import type { LicenseEntry, Place, Terms } from './entry.ts';

/** Beside a file's own header, REUSE and sidecars speak for it. */
const IN_FILE: readonly Place[] = ['file header', 'license sidecar', 'REUSE.toml'];
const TEXT: readonly Place[] = ['LICENSE', 'LICENSES/', 'NOTICE'];
/** Notices that have to be in all copies may stand in the file or in a document that comes with it. */
const ALL_COPIES: readonly Place[] = [...IN_FILE, ...TEXT];

function spdx(
  id: string,
  name: string,
  version: string | null,
  duties: LicenseEntry['duties'],
  hub: string | null = id.toLowerCase(),
): LicenseEntry {
  return {
    id,
    name,
    version,
    aliases: [],
    hub,
    source: `https://spdx.org/licenses/${id}${/^[AL]?GPL-/.test(id) ? '-only' : ''}.html`,
    verified: true,
    duties,
  };
}

const PERMISSION: LicenseEntry['duties'] = {
  'license-notice': { clause: 'permission notice', where: ALL_COPIES },
  holders: { clause: 'copyright notice', where: ALL_COPIES },
  authors: { clause: 'copyright notice', where: ['AUTHORS', ...ALL_COPIES] },
  'license-text': { clause: 'permission notice', where: ALL_COPIES },
};

const BSD: LicenseEntry['duties'] = {
  'license-notice': { clause: 'clause 1', where: ALL_COPIES },
  holders: { clause: 'clause 1', where: ALL_COPIES },
  // "Copyright …, the respective contributors, as shown by the AUTHORS file": the list is part of the notice.
  authors: { clause: 'clause 1', where: ['AUTHORS', ...ALL_COPIES] },
  'license-text': { clause: 'clause 1', where: ALL_COPIES },
};

const CHANGED_AND_DATED = (clause: string): Terms => ({ clause, where: ['file header'], dated: true });

const GPL_3: LicenseEntry['duties'] = {
  'license-notice': { clause: '§5(b)', where: IN_FILE },
  holders: { clause: '§4', where: IN_FILE },
  'change-notice': CHANGED_AND_DATED('§5(a)'),
  'license-text': { clause: '§4', where: TEXT },
};

export const CODE_LICENSES: readonly LicenseEntry[] = [
  spdx('Apache-2.0', 'Apache License 2.0', '2.0', {
    'license-notice': { clause: '§4(c)', where: IN_FILE },
    holders: { clause: '§4(c)', where: IN_FILE },
    'change-notice': { clause: '§4(b)', where: ['file header'] },
    'license-text': { clause: '§4(a)', where: TEXT },
    'upstream-notice': { clause: '§4(d)', where: ['NOTICE', 'file header', 'documentation'] },
  }),
  spdx('MIT', 'MIT License', null, PERMISSION),
  spdx('ISC', 'ISC License', null, PERMISSION),
  spdx('X11', 'X11 License', null, PERMISSION, null),
  spdx('BSD-2-Clause', 'BSD 2-Clause "Simplified" License', null, BSD),
  spdx('BSD-3-Clause', 'BSD 3-Clause "New" or "Revised" License', null, BSD),
  spdx('BSD-4-Clause', 'BSD 4-Clause "Original" License', null, BSD, null),
  spdx('Zlib', 'zlib License', null, {
    'license-notice': { clause: 'clause 3', where: ALL_COPIES },
    holders: { clause: 'clause 3', where: ALL_COPIES },
    'change-notice': { clause: 'clause 2', where: ['file header'] },
    'license-text': { clause: 'clause 3', where: ALL_COPIES },
  }),
  spdx('BSL-1.0', 'Boost Software License 1.0', '1.0', {
    'license-notice': { clause: 'notice clause', where: ALL_COPIES },
    holders: { clause: 'notice clause', where: ALL_COPIES },
    'license-text': { clause: 'notice clause', where: ALL_COPIES },
  }),
  spdx(
    'MPL-1.1',
    'Mozilla Public License 1.1',
    '1.1',
    {
      'license-notice': { clause: '§3.5', where: ['file header'] },
      holders: { clause: '§3.5', where: ['file header'] },
      'change-notice': CHANGED_AND_DATED('§3.3'),
      'license-text': { clause: '§3.5', where: TEXT },
    },
    null,
  ),
  spdx('MPL-2.0', 'Mozilla Public License 2.0', '2.0', {
    // Its substance may not be removed or altered: copyright notices, patent notices, disclaimers.
    'license-notice': { clause: '§3.4', where: IN_FILE },
    holders: { clause: '§3.4', where: IN_FILE },
    'license-text': { clause: '§3.1', where: TEXT },
  }),
  spdx('GPL-2.0', 'GNU General Public License v2.0', '2.0', {
    'license-notice': { clause: '§1', where: IN_FILE },
    holders: { clause: '§1', where: IN_FILE },
    'change-notice': CHANGED_AND_DATED('§2(a)'),
    'license-text': { clause: '§1', where: TEXT },
  }),
  spdx('LGPL-2.1', 'GNU Lesser General Public License v2.1', '2.1', {
    'license-notice': { clause: '§1', where: IN_FILE },
    holders: { clause: '§1', where: IN_FILE },
    'change-notice': CHANGED_AND_DATED('§2(b)'),
    'license-text': { clause: '§1', where: TEXT },
    'library-notice': { clause: '§6', where: ['NOTICE', 'documentation'] },
  }),
  spdx('GPL-3.0', 'GNU General Public License v3.0', '3.0', GPL_3),
  spdx('LGPL-3.0', 'GNU Lesser General Public License v3.0', '3.0', {
    ...GPL_3,
    'library-notice': { clause: '§4(a)', where: ['NOTICE', 'documentation'] },
  }),
  spdx('AGPL-3.0', 'GNU Affero General Public License v3.0', '3.0', {
    ...GPL_3,
    person: {
      clause: '§13',
      where: ['documentation'],
      asks: ASKED.sourceOverNetwork,
    },
  }),
  spdx('CC-BY-4.0', 'Creative Commons Attribution 4.0 International', '4.0', {
    'license-notice': { clause: '§3(a)(1)', where: ALL_COPIES },
    holders: { clause: '§3(a)(1)', where: ALL_COPIES },
    'change-notice': { clause: '§3(a)(1)(B)', where: ['file header', 'documentation'] },
    'license-text': { clause: '§3(a)(1)', where: ['LICENSE', 'LICENSES/', 'NOTICE', 'documentation'] },
  }),
];
