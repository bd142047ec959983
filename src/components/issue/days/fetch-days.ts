import { unpackDays, type ListedDay, type PackedDays } from '../../../data/day-list.ts';

/**
 * Fetches the days that have an issue.
 *
 * @throws when the file cannot be had
 */
export async function fetchDays(address: string): Promise<ListedDay[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} for ${address}`);
  return unpackDays((await answer.json()) as PackedDays);
}
