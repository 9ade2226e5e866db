/** Trove classifiers of Python packages ("License :: OSI Approved :: …") as SPDX expressions. */

/** By the last part; those that do not say which version or variant ("BSD License") are left out. */
const CLASSIFIERS: ReadonlyMap<string, string> = new Map([
  ['Academic Free License (AFL)', 'AFL-3.0'],
  ['Apache Software License', 'Apache-2.0'],
  ['Boost Software License 1.0 (BSL-1.0)', 'BSL-1.0'],
  ['CC0 1.0 Universal (CC0 1.0) Public Domain Dedication', 'CC0-1.0'],
  ['Common Development and Distribution License 1.0 (CDDL-1.0)', 'CDDL-1.0'],
  ['Eclipse Public License 1.0 (EPL-1.0)', 'EPL-1.0'],
  ['Eclipse Public License 2.0 (EPL-2.0)', 'EPL-2.0'],
  ['European Union Public Licence 1.1 (EUPL 1.1)', 'EUPL-1.1'],
  ['European Union Public Licence 1.2 (EUPL 1.2)', 'EUPL-1.2'],
  ['GNU Affero General Public License v3', 'AGPL-3.0-only'],
  ['GNU Affero General Public License v3 or later (AGPLv3+)', 'AGPL-3.0-or-later'],
  ['GNU General Public License v2 (GPLv2)', 'GPL-2.0-only'],
  ['GNU General Public License v2 or later (GPLv2+)', 'GPL-2.0-or-later'],
  ['GNU General Public License v3 (GPLv3)', 'GPL-3.0-only'],
  ['GNU General Public License v3 or later (GPLv3+)', 'GPL-3.0-or-later'],
  ['GNU Lesser General Public License v2 (LGPLv2)', 'LGPL-2.0-only'],
  ['GNU Lesser General Public License v2 or later (LGPLv2+)', 'LGPL-2.0-or-later'],
  ['GNU Lesser General Public License v3 (LGPLv3)', 'LGPL-3.0-only'],
  ['GNU Lesser General Public License v3 or later (LGPLv3+)', 'LGPL-3.0-or-later'],
  ['Historical Permission Notice and Disclaimer (HPND)', 'HPND'],
  ['ISC License (ISCL)', 'ISC'],
  ['MIT License', 'MIT'],
  ['MIT No Attribution License (MIT-0)', 'MIT-0'],
  ['Mozilla Public License 1.1 (MPL 1.1)', 'MPL-1.1'],
  ['Mozilla Public License 2.0 (MPL 2.0)', 'MPL-2.0'],
  ['Mulan Permissive Software License v2 (MulanPSL-2.0)', 'MulanPSL-2.0'],
  ['PostgreSQL License', 'PostgreSQL'],
  ['Python Software Foundation License', 'PSF-2.0'],
  ['SIL Open Font License 1.1 (OFL-1.1)', 'OFL-1.1'],
  ['The Unlicense (Unlicense)', 'Unlicense'],
  ['Universal Permissive License (UPL)', 'UPL-1.0'],
  ['University of Illinois/NCSA Open Source License', 'NCSA'],
  ['W3C License', 'W3C'],
  ['Zero-Clause BSD (0BSD)', '0BSD'],
  ['Zope Public License', 'ZPL-2.1'],
  ['zlib/libpng License', 'Zlib'],
]);

/** All licences that the classifiers name, joined by `AND`; null where one of them does not say which it means. */
export function licenseOfClassifiers(classifiers: readonly string[]): string | null {
  const names = classifiers
    .filter((classifier) => /^License\s*::/.test(classifier) && !/::\s*OSI Approved\s*$/.test(classifier))
    .map((classifier) => CLASSIFIERS.get(classifier.split('::').at(-1)?.trim() ?? ''));
  return names.length === 0 || names.includes(undefined) ? null : [...new Set(names)].join(' AND ');
}
