import { nearestIssues } from '../../../data/nearest-issues.ts';
import { createUrls } from '../../../data/urls.ts';
import { fetchDays } from './fetch-days.ts';
import { showNearest } from './show-nearest.ts';

/** Opens the issue of the day that a reader has chosen, or says which are next to it. */
for (const form of document.querySelectorAll<HTMLFormElement>('.day-field')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // Where the days cannot be had the search answers, as it does without this script.
    void openDay(form).catch(() => {
      form.submit();
    });
  });
}

async function openDay(form: HTMLFormElement): Promise<void> {
  const urls = createUrls(form.dataset['root'] ?? '');
  const day = form.querySelector('input')?.value ?? '';
  const days = await fetchDays(urls.days());
  const { exact } = nearestIssues(days, day);
  const place = form.querySelector<HTMLElement>('[role=status]');
  if (exact) location.assign(urls.issue(exact.day));
  else if (place) showNearest(place, day, days, urls);
}
