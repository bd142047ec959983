import { site } from '../../site.ts';
import { citedAddress, type Cited } from './cited.ts';

const MOST_NAMES = 3;
/** Stands where the reader, or a script in his stead, puts the day on which he cites. */
export const DAY_OF_CITING = '引用日期';

/**
 * The citation by GB/T 7714—2015 for a newspaper article: 作者. 题名[N/OL]. 报纸名, 出版日期(版次)
 * [引用日期]. 地址. An estimated date stands in square brackets, as the standard wants it.
 *
 * @param accessed the day of citing, `2026-03-01`
 */
export function gbt7714(cited: Cited, accessed: string = DAY_OF_CITING): string {
  const { title, first, last, estimated, page } = cited;
  const day = estimated ? `[${first}/${last}]` : first;
  const names = leadingNames(cited);
  const place = `${site.paper}, ${day}(${page})[${accessed}]`;
  return `${names ? `${names}. ` : ''}${title}[N/OL]. ${place}. ${citedAddress(cited)}`;
}

function leadingNames({ writers }: Cited): string {
  const shown = writers.slice(0, MOST_NAMES).join(', ');
  return writers.length > MOST_NAMES ? `${shown}, 等` : shown;
}
