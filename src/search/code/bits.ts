/** Writes whole numbers bit by bit, the highest bit first. */
export class BitWriter {
  #bytes = new Uint8Array(256);
  #length = 0;
  /** Bits that do not fill a byte yet, and how many they are. */
  #rest = 0;
  #held = 0;

  /** Writes the lowest `width` bits of a number; at most 24 at once. */
  write(value: number, width: number): void {
    this.#rest = (this.#rest << width) | (value & ((1 << width) - 1));
    this.#held += width;
    while (this.#held >= 8) {
      this.#held -= 8;
      this.#push((this.#rest >>> this.#held) & 0xff);
    }
    this.#rest &= (1 << this.#held) - 1;
  }

  /** Writes a number from 0 as Rice's code: what exceeds `width` bits in unary, then those bits. */
  writeRice(value: number, width: number): void {
    for (let left = value >>> width; left > 0; left--) this.write(1, 1);
    this.write(0, 1);
    if (width > 0) this.write(value, width);
  }

  /** Writes a number from 1 as Elias' gamma code: short for small ones, without a limit. */
  writeGamma(value: number): void {
    const width = 31 - Math.clz32(value);
    for (let left = width; left > 0; left--) this.write(1, 1);
    this.write(0, 1);
    if (width > 16) this.write(value >>> 16, width - 16);
    this.write(value, Math.min(width, 16));
  }

  /** All that was written, the last byte filled up with zeros. */
  finish(): Uint8Array<ArrayBuffer> {
    if (this.#held > 0) this.write(0, 8 - this.#held);
    return this.#bytes.slice(0, this.#length);
  }

  #push(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(this.#length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length++] = byte;
  }
}

/** Reads what `BitWriter` wrote, in the same order. Behind the end it reads zeros. */
export class BitReader {
  readonly #bytes: Uint8Array;
  /** Place of the next bit. */
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** @param width at most 24 */
  read(width: number): number {
    const byte = this.#at >>> 3;
    const bytes = this.#bytes;
    const [a, b, c] = [bytes[byte] ?? 0, bytes[byte + 1] ?? 0, bytes[byte + 2] ?? 0];
    const d = bytes[byte + 3] ?? 0;
    const word = ((a << 24) | (b << 16) | (c << 8) | d) << (this.#at & 7);
    this.#at += width;
    return width === 0 ? 0 : word >>> (32 - width);
  }

  readRice(width: number): number {
    const high = this.#readUnary();
    return high * 2 ** width + this.read(width);
  }

  readGamma(): number {
    const width = this.#readUnary();
    const high = width > 16 ? this.read(width - 16) : 0;
    const low = this.read(Math.min(width, 16));
    return 2 ** width + high * 65536 + low;
  }

  #readUnary(): number {
    const end = this.#bytes.length * 8;
    let ones = 0;
    while (this.#at < end && ((this.#bytes[this.#at >>> 3] ?? 0) >>> (7 - (this.#at & 7))) & 1) {
      ones++;
      this.#at++;
    }
    this.#at++;
    return ones;
  }
}
