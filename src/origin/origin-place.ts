import type { Region } from '../report/schema.ts';

/** Lines of the origin from the first region to the last; null where none of them is known. */
export function originPlace(
  regions: readonly Region[],
): { readonly start: number; readonly end: number; readonly estimated: boolean } | null {
  const known = regions.filter((region) => region.originLines !== 'unknown');
  if (known.length === 0) return null;
  return {
    start: Math.min(...known.map(({ originStartLine }) => originStartLine)),
    end: Math.max(...known.map(({ originEndLine }) => originEndLine)),
    estimated: known.every((region) => region.originLines === 'estimated'),
  };
}
