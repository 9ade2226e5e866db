/**
 * Scanned files on their way from a thread to the audit. What the audit knows itself (components, with all their
 * releases and documents) is not sent, and large columns are handed over, not copied.
 */
import { documentsAt } from '../origin/describe.ts';
import type { OriginEvidence } from '../origin/evidence.ts';
import type { IndexedComponent } from '../origin/index-data.ts';
import type { OriginIndex } from '../origin/origin-index.ts';
import type { ScannedFile, ScannedOrigin } from './scan-file.ts';
import type { ScanOutcome } from './scan-paths.ts';

/** Outcomes of the paths from `from` on. */
export interface ThreadMessage {
  readonly from: number;
  readonly outcomes: readonly PackedOutcome[];
}

type PackedOutcome =
  | { readonly status: 'scanned'; readonly file: PackedFile }
  | Exclude<ScanOutcome, { readonly status: 'scanned' }>;

interface PackedFile extends Omit<ScannedFile, 'origins'> {
  readonly origins: readonly PackedOrigin[];
}

interface PackedOrigin extends Omit<ScannedOrigin, 'evidence'> {
  readonly index: number;
  readonly component: number;
  readonly evidence: Omit<OriginEvidence, 'component' | 'documents'>;
}

/** @returns the message, and the memory that goes over with it */
export function pack(
  from: number,
  outcomes: readonly ScanOutcome[],
  indexes: readonly OriginIndex[],
): { message: ThreadMessage; handedOver: ArrayBuffer[] } {
  const handedOver = new Set<ArrayBuffer>();
  const packed = outcomes.map((outcome): PackedOutcome => {
    if (outcome.status !== 'scanned') return outcome;
    const { file } = outcome;
    const { prints, lexed } = file.tree;
    const whole = { ...file, bytes: alone(file.bytes) };
    for (const { buffer } of [whole.bytes, prints.hashes, prints.positions, lexed.lines])
      handedOver.add(buffer as ArrayBuffer);
    return {
      status: 'scanned',
      file: { ...whole, origins: file.origins.map((o) => packOrigin(o, indexes)) },
    };
  });
  return { message: { from, outcomes: packed }, handedOver: [...handedOver] };
}

/** Small files are read into memory that others share. */
function alone(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
}

function packOrigin({ evidence, ...origin }: ScannedOrigin, indexes: readonly OriginIndex[]): PackedOrigin {
  const { component: owner, documents: _, ...rest } = evidence;
  const index = indexes.findIndex(({ data }) => data.components.includes(owner as IndexedComponent));
  const component = indexes[index]?.data.components.indexOf(owner as IndexedComponent) ?? -1;
  return { ...origin, index, component, evidence: rest };
}

export function unpack(
  { from, outcomes }: ThreadMessage,
  indexes: readonly OriginIndex[],
): { from: number; outcomes: ScanOutcome[] } {
  return {
    from,
    outcomes: outcomes.map((outcome) => {
      if (outcome.status !== 'scanned') return outcome;
      const { file } = outcome;
      return {
        status: 'scanned',
        file: { ...file, origins: file.origins.map((origin) => unpackOrigin(origin, indexes)) },
      };
    }),
  };
}

function unpackOrigin(origin: PackedOrigin, indexes: readonly OriginIndex[]): ScannedOrigin {
  const { role, share, release, sinceRelease, credited, byCode, evidence } = origin;
  const component = indexes[origin.index]?.data.components[origin.component] as IndexedComponent;
  return {
    role,
    share,
    release,
    sinceRelease,
    credited,
    byCode,
    evidence: { ...evidence, component, documents: documentsAt(component, release) },
  };
}
