import { isDate } from './is-date.ts';

/** A day that was still to come when the text was printed. */
export interface DayAhead {
  readonly kind: 'ahead';
  /** Where the text names it with the day. */
  readonly year?: number;
  readonly month: number;
  /** The last that it may be; the month's end where it is not given. */
  readonly day?: number;
}

/** `计划今年5月底`, `将于6月1日`, `预计9月中旬`; not `原计划5月底`, `计划明年5月`. */
const INTENDED =
  /(?<!原|比|较)(?:将|定于|拟|计划|预计|力争|争取|有望|确保)(?:于|在|到|至|今年)*(?:(20\d\d)年)?(\d{1,2})月(?:份?(上旬|初|中旬|中(?!\p{Script=Han}))|(\d{1,2})日|(?!\d))/gu;
/** `6月7日将举行` */
const TO_COME = /(?<!\d)(?:(20\d\d)年)?(\d{1,2})月()(\d{1,2})日[^，。；,;\d]{0,3}将(?!军|领)/gu;
/** The last days of the first tenths of a month, 初 or 上旬 and 中 or 中旬. */
const TENTHS = [10, 20] as const;

/** Finds the days that a paragraph says are still to come. */
export function findDaysAhead(text: string): { at: number; length: number; says: DayAhead }[] {
  return [INTENDED, TO_COME].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(
      ({ index, 0: all, 1: year, 2: month, 3: tenth, 4: date }) => {
        const day = date === undefined ? endOf(tenth) : Number(date);
        if (!isDate(Number(month), day ?? 1)) return [];
        const says = {
          kind: 'ahead',
          month: Number(month),
          ...(year === undefined ? {} : { year: Number(year) }),
          ...(day === undefined ? {} : { day }),
        } as const;
        return [{ at: index, length: all.length, says }];
      },
    ),
  );
}

function endOf(tenth: string | undefined): number | undefined {
  if (tenth === undefined) return undefined;
  return TENTHS[tenth.startsWith('中') ? 1 : 0];
}
