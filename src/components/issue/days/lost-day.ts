import { dateInPath } from '../../../data/date-in-path.ts';
import { createUrls } from '../../../data/urls.ts';
import { fetchDays } from './fetch-days.ts';
import { showNearest } from './show-nearest.ts';

/** Where an address asks for a day that the archive has not, says what is next to it. */
const place = document.querySelector<HTMLElement>('.day-found');
const asked = dateInPath(location.pathname);
if (place && asked) {
  const urls = createUrls(place.dataset['root'] ?? '');
  // Without the days the page's own ways lead on.
  void fetchDays(urls.days()).then(
    (days) => {
      showNearest(place, asked, days, urls);
    },
    () => undefined,
  );
}
