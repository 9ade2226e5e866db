/** The clock, for the faces: rules have none. */
import { ColophonError } from './errors.ts';
import { dayOf } from './policy/day.ts';

/** The last second of the year 9999; days are compared as texts of ten letters. */
const LATEST = 253_402_300_799;

/**
 * The day of an audit. `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/) sets it, so that a
 * report can be made again later.
 *
 * @throws ColophonError when that variable is no number of seconds
 */
export function today(env: Readonly<Record<string, string | undefined>>): string {
  const epoch = env.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === '') return dayOf(new Date());
  if (!/^\d{1,12}$/.test(epoch) || Number(epoch) > LATEST)
    throw new ColophonError(
      `SOURCE_DATE_EPOCH is ${JSON.stringify(epoch)}, which is no number of seconds since 1970. Set it to one, or unset it.`,
    );
  return dayOf(new Date(Number(epoch) * 1000));
}
