import fc from 'fast-check';
import { sha256 } from '../../../src/hosts/browser/sha256';
import { sha256 as native } from '../../../src/hosts/node';

test.each([
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
])('FIPS 180-4: the published digest of %j', (text, digest) => {
  expect(sha256(new TextEncoder().encode(text))).toBe(digest);
});

test('every length and content has the digest that Node gives', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => sha256(bytes) === native(bytes)), { numRuns: 500 });
  const large = Uint8Array.from({ length: 1 << 20 }, (_, at) => (at * 31) & 255);
  expect(sha256(large)).toBe(native(large));
});
