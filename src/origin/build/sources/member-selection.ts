/** Which members of an archive or repository are taken: the same rules for zip, tar, git and the Hub. */
import { formatBytes, type ReadLimits, TooLarge } from './limits.ts';
import type { PathFilter } from './release-source.ts';
import { safePath } from './safe-path.ts';

/** What a member is, as the archive says. */
export type MemberType = 'file' | 'folder' | 'link' | 'other';

export interface Member {
  /** As it stands in the archive. */
  readonly name: string;
  readonly type: MemberType;
  /** Declared size in bytes. */
  readonly size: number;
  /** Why a file's bytes cannot be read though it is wanted, e.g. `is encrypted`; null where they can. */
  readonly obstacle?: string | null;
}

/** Names that one remark gives before it says how many more there are. */
const NAMES_SHOWN = 3;

/** Decides member by member, and remembers what to remark. */
export class MemberSelection {
  private readonly wanted: PathFilter;
  private readonly limits: ReadLimits;
  private readonly left = new Map<string, string[]>();
  private bytes = 0;
  private members = 0;

  constructor(wanted: PathFilter, limits: ReadLimits) {
    this.wanted = wanted;
    this.limits = limits;
  }

  /**
   * The safe path of a member that is to be read, else null.
   *
   * @param place turns the safe path in the archive into the one to ask for, or null where the member lies outside
   * @throws TooLarge when there are more members, or more bytes of wanted ones, than the limits allow
   */
  take(member: Member, place: (path: string) => string | null = (path) => path): string | null {
    if (++this.members > this.limits.members)
      throw new TooLarge(`It holds more than ${this.limits.members} members.`);
    if (member.type === 'folder') return null;
    const safe = safePath(member.name);
    if (safe === null) return this.leave('name that leads out of the archive, or is none', member.name);
    const path = place(safe);
    if (path === null || path === '' || !this.wanted(path)) return null;
    if (member.type === 'link') return this.leave('link', path);
    if (member.type === 'other') return this.leave('device or other special file', path);
    if (member.size > this.limits.memberBytes)
      return this.leave(`larger than ${formatBytes(this.limits.memberBytes)}`, path);
    if (member.obstacle) return this.leave(member.obstacle, path);
    this.bytes += member.size;
    if (this.bytes > this.limits.wantedBytes)
      throw new TooLarge(`Its files would inflate to more than ${formatBytes(this.limits.wantedBytes)}.`);
    return path;
  }

  /** One sentence a reason, in the order in which they came up. */
  remarks(): string[] {
    return [...this.left].map(([reason, names]) => {
      const shown = names.slice(0, NAMES_SHOWN).map((name) => JSON.stringify(name));
      const more = names.length - shown.length;
      return `Left out (${reason}): ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
    });
  }

  private leave(reason: string, name: string): null {
    const names = this.left.get(reason);
    if (names === undefined) this.left.set(reason, [name]);
    else names.push(name);
    return null;
  }
}
