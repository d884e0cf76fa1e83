const BLOCK = 64;

/** The first 32 bits of the fractional part. */
const fraction = (root: number): number => ((root % 1) * 2 ** 32) | 0;

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number += 1) if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  return primes;
}

const rotated = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** Message, one bit, zeros and the length in bits (FIPS 180-4, 5.1.1). */
function padded(bytes: Uint8Array): DataView {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setUint32(whole.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(whole.length - 4, bytes.length << 3);
  return view;
}

/**
 * SHA-256 (FIPS 180-4) in lower-case hexadecimal digits. The browser's own is asynchronous and absent from pages that an
 * intranet serves without https.
 */
export function sha256(bytes: Uint8Array): string {
  const primes = firstPrimes(64);
  const rounds = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
  const state = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
  const schedule = new Int32Array(64);
  const word = (at: number): number => schedule[at] ?? 0;
  const view = padded(bytes);
  for (let block = 0; block < view.byteLength; block += BLOCK) {
    for (let at = 0; at < 16; at += 1) schedule[at] = view.getInt32(block + at * 4);
    for (let at = 16; at < 64; at += 1) {
      const [near, far] = [word(at - 2), word(at - 15)];
      schedule[at] = word(at - 16) + (rotated(far, 7) ^ rotated(far, 18) ^ (far >>> 3)) + word(at - 7) + (rotated(near, 17) ^ rotated(near, 19) ^ (near >>> 10));
    }
    compress(state, schedule, rounds);
  }
  return Array.from(state, (part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}

/** FIPS 180-4, 6.2.2, steps 2 to 4. */
function compress(state: Int32Array, schedule: Int32Array, rounds: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < 64; at += 1) {
    const one = (h + (rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)) + ((e & f) ^ (~e & g)) + (rounds[at] ?? 0) + (schedule[at] ?? 0)) | 0;
    const two = ((rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((value, at) => { state[at] = (state[at] ?? 0) + value; });
}
