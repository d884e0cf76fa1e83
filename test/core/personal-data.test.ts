import fc from 'fast-check';
import { masked, personalNumbers, personalNumbersIn } from '../../src/core/personal-data';
import { maskedSheets, personalPlaces } from '../../src/core/personal-places';
import type { Sheet } from '../../src/core/workbook';
import { ordinaryNumbers } from './ordinary-numbers';

/** Of 10,000 ordinary numbers at most so many may be taken for a person's: contract numbers that are built like an identity card's, of which every eleventh has its check digit. */
const MOST_FALSE_ALARMS = 50;
/** And at most so many of all others. */
const MOST_OTHERS = 5;

const pad = (number: number, length: number): string => String(number).padStart(length, '0');

const region = fc.record({ province: fc.constantFrom(11, 14, 37, 41, 51, 62), prefecture: fc.integer({ min: 1, max: 30 }), county: fc.integer({ min: 1, max: 90 }) })
  .map(({ province, prefecture, county }) => `${province}${pad(prefecture, 2)}${pad(county, 2)}`);
const birth = fc.date({ min: new Date('1930-01-01'), max: new Date('2015-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''));

/** GB 11643: the check digit makes the weighted sum 1 by the modulus 11 (weights 2^(17-i)). */
function withCheckDigit(seventeen: string): string {
  const sum = [...seventeen].reduce((all, digit, index) => all + Number(digit) * (2 ** (17 - index) % 11), 0);
  const check = (12 - (sum % 11)) % 11;
  return seventeen + (check === 10 ? 'X' : String(check));
}

const identity = fc.tuple(region, birth, fc.integer({ min: 1, max: 999 })).map(([place, day, sequence]) => withCheckDigit(`${place}${day}${pad(sequence, 3)}`));
const oldIdentity = fc.tuple(region, fc.date({ min: new Date('1930-01-01'), max: new Date('1985-12-31'), noInvalidDate: true }), fc.integer({ min: 1, max: 999 }))
  .map(([place, day, sequence]) => `${place}${day.toISOString().slice(2, 10).replaceAll('-', '')}${pad(sequence, 3)}`);
const mobile = fc.tuple(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 0, max: 999_999_999 })).map(([second, rest]) => `1${second}${pad(rest, 9)}`);

/** ISO 7812, written anew: the digit that makes the sum a multiple of ten. */
function withLuhn(front: string): string {
  const sum = [...front].reverse().reduce((all, digit, index) => {
    const doubled = index % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return all + Math.floor(doubled / 10) + (doubled % 10);
  }, 0);
  return front + ((10 - (sum % 10)) % 10);
}

const bankCard = fc.tuple(fc.integer({ min: 13, max: 16 }), fc.bigInt({ min: 0n, max: 10n ** 16n - 1n })).map(([length, rest]) => withLuhn(`62${String(rest).padStart(16, '0').slice(0, length)}`));

/** Words around a number, with nothing that could join its digits. */
const words = fc.string({ unit: fc.constantFrom('张', '三', '号', '：', '(', ')', 'a', 'Z', '，', '。'), maxLength: 6 });

const kindsIn = (text: string): string[] => personalNumbers(text).map(({ kind }) => kind);

describe('a number of a person is found', () => {
  test.each([['identity-card', identity], ['identity-card', oldIdentity], ['mobile', mobile], ['bank-card', bankCard]] as const)('%s, whatever words stand around it, and is never told whole', (kind, numbers) => {
    fc.assert(fc.property(numbers, words, words, (number, before, behind) => {
      const [found, ...more] = personalNumbers(`${before}${number}${behind}`);
      expect([found?.kind, more]).toEqual([kind, []]);
      expect(found?.masked).toMatch(/^\d{3}\*+[\dX]{2}$/);
      expect(masked(`${before}${number}${behind}`)).toBe(`${before}${found?.masked}${behind}`);
    }));
  });

  test('identity cards also among other digits: the check digit proves them', () => {
    fc.assert(fc.property(identity, fc.stringMatching(/^[1-9]{0,4}$/), fc.stringMatching(/^[0-9]{0,6}$/), (number, before, behind) => {
      expect(kindsIn(`${before}${number}${behind}`)).toContain('identity-card');
    }));
  });

  test('with spaces, dashes and full-width digits', () => {
    const wide = (text: string): string => text.replace(/[0-9X]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    fc.assert(fc.property(identity, fc.array(fc.integer({ min: 1, max: 17 }), { maxLength: 4 }), fc.constantFrom(' ', '-', '　', '—', ' - '.trim()), (number, cuts, gap) => {
      const apart = [...number].map((digit, index) => (cuts.includes(index) ? gap + digit : digit)).join('');
      for (const text of [apart, wide(apart), apart.toLowerCase()]) expect(kindsIn(text)).toEqual(['identity-card']);
    }));
    fc.assert(fc.property(mobile, fc.constantFrom(' ', '-', '　'), (number, gap) => {
      for (const sizes of [[3, 4, 4], [3, 8], [7, 4], [4, 4, 3]]) {
        let at = 0;
        const apart = sizes.map((size) => number.slice(at, (at += size))).join(gap);
        for (const text of [apart, wide(apart), `+86 ${apart}`, `电话${wide(number)}`]) expect(kindsIn(text)).toEqual(['mobile']);
      }
    }));
    fc.assert(fc.property(bankCard, fc.constantFrom(' ', '-'), (number, gap) => {
      expect(kindsIn(number.replace(/(\d{4})(?=\d)/g, `$1${gap}`))).toEqual(['bank-card']);
    }));
  });

  test('several in one text, each by its kind', () => {
    fc.assert(fc.property(identity, mobile, bankCard, (card, phone, account) => {
      expect(kindsIn(`身份证${card}，电话：${phone}；卡号 ${account}`)).toEqual(['identity-card', 'mobile', 'bank-card']);
    }));
  });

  test('typed as a number, also where Excel kept 15 digits only', () => {
    expect(personalNumbersIn({ column: 0, value: 13_812_345_678 })).toMatchObject([{ kind: 'mobile', masked: '138******78', lost: false }]);
    expect(personalNumbersIn({ column: 0, value: 410_423_700_307_123 })).toMatchObject([{ kind: 'identity-card', lost: false }]);
    expect(personalNumbersIn({ column: 0, value: 410_423_199_903_071_000 })).toMatchObject([{ kind: 'identity-card', lost: true }]);
    expect(personalNumbersIn({ column: 0, value: 6_222_021_001_116_240_000 })).toMatchObject([{ kind: 'bank-card', lost: true }]);
    expect(personalNumbersIn({ column: 0, value: 13_812_345_678, kind: 'date' })).toEqual([]);
    expect(personalNumbersIn({ column: 0, value: 138_123_456.78 })).toEqual([]);
  });
});

describe('what is no such number', () => {
  test.each([
    ['410423199903071201', 'the check digit is wrong'], ['41042319990230120X', 'no such day'], ['99042319990307120X', 'no such province'],
    ['12812345678', 'no mobile begins so'], ['138123456789', 'a digit too many'], ['1381234567', 'a digit too few'], ['6222021001116245701', 'the last digit is wrong'],
    ['0371-63538282', 'an office'], ['2021-04-15 10:30', 'a time'], [`${'a1'.repeat(26)}13812345678b`, 'the SHA-256 of a file'],
  ])('%s: %s', (text) => expect(personalNumbers(text)).toEqual([]));

  test(`of 10,000 ordinary numbers at most ${MOST_FALSE_ALARMS} (${MOST_FALSE_ALARMS / 100} %) are taken for a person's`, () => {
    const ordinary = ordinaryNumbers(10_000);
    const alarms = ordinary.filter((value) => personalNumbersIn({ column: 0, value }).length > 0);
    expect(ordinary).toHaveLength(10_000);
    const others = alarms.filter((value) => !/^41\d{4}20\d{10}$/.test(String(value)));
    expect([alarms.length <= MOST_FALSE_ALARMS || alarms, others.length <= MOST_OTHERS || others]).toEqual([true, true]);
  });
});

test('is told by sheet, cell, note and sheet name, and masked in the sheets that go out', () => {
  fc.assert(fc.property(identity, mobile, (card, phone) => {
    const sheet: Sheet = {
      name: `名册${phone}`, merges: [], notes: [{ row: 4, column: 1, text: `${card}` }, { row: 4, column: 1, text: `${card}` }],
      rows: [{ index: 2, cells: [{ column: 0, value: '姓名' }, { column: 3, value: `${card}(本人)` }, { column: 5, value: Number(phone) }] }],
    };
    const places = personalPlaces([sheet]);
    expect(places.map(({ where, at, kind }) => [where, at, kind])).toEqual([
      ['sheet-name', null, 'mobile'], ['cell', 'D3', 'identity-card'], ['cell', 'F3', 'mobile'], ['note', 'B5', 'identity-card'],
    ]);
    expect(JSON.stringify(places)).not.toMatch(new RegExp(`${card}|${phone}`));
    const [hidden] = maskedSheets([{ ...sheet, name: '名册', notes: [] }]);
    expect(personalPlaces(hidden === undefined ? [] : [hidden])).toEqual([]);
    expect(JSON.stringify(hidden)).not.toMatch(new RegExp(`${card}|${phone}`));
  }));
});
