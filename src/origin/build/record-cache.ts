/**
 * What is kept from build to build: the records of each release, so that an interrupted build goes on where it stopped
 * and a new release costs itself alone. A file that cannot be read is as good as none.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { ComponentDocuments } from '../evidence.ts';
import type { ContentRecord } from './content.ts';

/** One release as the cache holds it. */
export interface ReleaseRecords {
  /** Paths below the component's root, with the key of each content, in the order of the paths. */
  readonly files: readonly (readonly [path: string, contentKey: string])[];
  /** Contents that no release read before had. */
  readonly records: ReadonlyMap<string, ContentRecord>;
  readonly documents: ComponentDocuments;
  /** Members that were not taken, and why. */
  readonly remarks: readonly string[];
}

/** Records of one component, for one choice of paths. */
export class RecordCache {
  private readonly folder: string | null;
  private kept: Map<string, ReleaseRecords> | null = null;

  /** @param folder null: nothing is kept */
  constructor(folder: string | null) {
    this.folder = folder;
  }

  /** Every release that is kept, by cache key. */
  async all(): Promise<ReadonlyMap<string, ReleaseRecords>> {
    if (this.kept !== null) return this.kept;
    this.kept = new Map();
    const names = this.folder === null ? [] : await readdir(this.folder).catch(() => []);
    for (const name of names.filter((entry) => entry.endsWith('.records')).sort()) {
      const records = await readValue<ReleaseRecords & { key: string }>(join(this.folder as string, name));
      if (records !== null) this.kept.set(records.key, records);
    }
    return this.kept;
  }

  async keep(key: string, release: ReleaseRecords): Promise<void> {
    if (this.folder === null) return;
    await writeValue(join(this.folder, `${shortDigest(key)}.records`), { ...release, key });
  }
}

/** Part of a file name that stands for a value. */
export function shortDigest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 24);
}

/** `pkg:github/owner/name` → `github-owner-name`. */
export function folderName(purl: string): string {
  return purl
    .replace(/^pkg:/, '')
    .replace(/[^\w.-]+/g, '-')
    .replace(/^\.+$/, '-');
}

/** A value kept by `writeValue`; null where there is none or it is damaged. */
export async function readValue<T>(path: string): Promise<T | null> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null || bytes.length < 32) return null;
  const body = bytes.subarray(32);
  if (!createHash('sha256').update(body).digest().equals(bytes.subarray(0, 32))) return null;
  try {
    return deserialize(body) as T;
  } catch {
    return null;
  }
}

/** Writes a value so that an interruption leaves the old file or the new one. */
export async function writeValue(path: string, value: unknown): Promise<void> {
  const body = serialize(value);
  await mkdir(join(path, '..'), { recursive: true });
  const draft = `${path}.${process.pid}.tmp`;
  await writeFile(draft, Buffer.concat([createHash('sha256').update(body).digest(), body]));
  await rename(draft, path);
}
