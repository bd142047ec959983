const DIGITS = '零一二三四五六七八九';
const STEPS = ['', '十', '百', '千'];
const GROUPS = ['', '万', '亿', '万亿'];
const GROUP = 4;

/** Reads digit by digit: `2025` → 二零二五; of telephone numbers 1 is 幺. */
export function readDigits(digits: string, one = '一'): string {
  return [...digits]
    .map((digit) => (digit === '1' ? one : (DIGITS[Number(digit)] ?? digit)))
    .join('');
}

/**
 * Reads a number: `118` → 一百一十八, `5.50` → 五点五零, `12` → 十二.
 *
 * @param number digits, with or without a point; longer ones than 16 digits are read digit by digit
 */
export function readNumber(number: string): string {
  const [whole = '', fraction] = number.split('.');
  const tail = fraction ? `点${readDigits(fraction)}` : '';
  return readWhole(whole) + tail;
}

function readWhole(digits: string): string {
  const plain = digits.replace(/^0+(?=\d)/, '');
  if (plain.length > GROUP * GROUPS.length) return readDigits(plain);
  if (plain === '0' || plain === '') return '零';
  const groups: string[] = [];
  for (let end = plain.length; end > 0; end -= GROUP) {
    groups.unshift(plain.slice(Math.max(0, end - GROUP), end));
  }
  let words = '';
  let gap = false;
  groups.forEach((group, at) => {
    const value = Number(group);
    const unit = GROUPS[groups.length - 1 - at] ?? '';
    if (value === 0) {
      gap = words !== '';
      return;
    }
    if (words !== '' && (gap || value < 1000)) words += '零';
    words += readGroup(value) + unit;
    gap = false;
  });
  return words.replace(/^一十/, '十');
}

/** 1 to 9999. */
function readGroup(value: number): string {
  const digits = String(value);
  let words = '';
  [...digits].forEach((digit, at) => {
    const step = STEPS[digits.length - 1 - at] ?? '';
    if (digit !== '0') words += (DIGITS[Number(digit)] ?? '') + step;
    else if (/[1-9]/.test(digits.slice(at + 1)) && !words.endsWith('零')) words += '零';
  });
  return words;
}
