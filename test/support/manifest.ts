/** Manifests of invented upstreams. */
import type { Manifest, ManifestComponent } from '../../src/origin/build/manifest.ts';

export function manifestComponent(part: Partial<ManifestComponent> = {}): ManifestComponent {
  return {
    purl: 'pkg:pypi/acme',
    license: 'Apache-2.0',
    repository: 'https://example.com/acme/acme',
    source: 'pypi',
    files: 2,
    contents: 4,
    fingerprints: 100,
    holders: { 'Acme Inc.': 4, 'Example Labs': 2 },
    documents: [],
    parents: {},
    notes: null,
    releases: [
      { version: '1.0', date: '2024-01-01', sha256: 'aa', files: 1 },
      { version: '2.0', date: '2024-06-01', sha256: 'bb', files: 2 },
    ],
    remarks: [],
    ...part,
  };
}

export function manifest(
  components: readonly ManifestComponent[],
  missing: readonly string[] = [],
): Manifest {
  return {
    version: '1',
    fingerprints: components.reduce((sum, { fingerprints }) => sum + fingerprints, 0),
    components,
    missing: missing.map((purl) => ({
      purl,
      license: null,
      repository: null,
      source: 'hub',
      notes: null,
      reason: 'no connection',
      remarks: [],
    })),
  };
}
