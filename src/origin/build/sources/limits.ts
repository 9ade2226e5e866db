/** How much of an archive or repository is read. Beyond that it is no source code, or an attack. */
export interface ReadLimits {
  /** Largest member that is read, in bytes; larger ones are left out with a remark. */
  readonly memberBytes: number;
  /** All wanted members of one release together, in bytes; more is an error. */
  readonly wantedBytes: number;
  /** What a compressed tar archive may inflate to, in bytes, wanted or not; more is an error. */
  readonly streamBytes: number;
  /** Members of one archive, wanted or not; more is an error. */
  readonly members: number;
}

const MIB = 1024 * 1024;

export const DEFAULT_LIMITS: ReadLimits = {
  memberBytes: 16 * MIB,
  wantedBytes: 1024 * MIB,
  streamBytes: 4096 * MIB,
  members: 500_000,
};

/** A release that holds more than the limits allow. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** A round number of bytes for messages: `16 MiB`, `3 KiB`, `10 bytes`. */
export function formatBytes(bytes: number): string {
  if (bytes >= MIB) return `${Math.ceil(bytes / MIB)} MiB`;
  return bytes >= 1024 ? `${Math.ceil(bytes / 1024)} KiB` : `${bytes} bytes`;
}
