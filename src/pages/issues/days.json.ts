import { loadArchive } from '../../data/archive.ts';
import { packDays } from '../../data/day-list.ts';

export async function GET(): Promise<Response> {
  const { issues } = await loadArchive();
  const days = issues.map(({ day, date }) =>
    date.estimated ? { day, words: date.words } : { day },
  );
  return Response.json(packDays(days));
}
