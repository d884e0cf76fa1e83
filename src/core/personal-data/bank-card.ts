/** What cards issued in China begin with, and how long they are: UnionPay's own, then the older ones of single banks. */
const ISSUERS: readonly [prefix: RegExp, lengths: readonly number[]][] = [
  [/^62/, [16, 17, 18, 19]],
  // 工商银行, 农业银行
  [/^9558/, [19]], [/^9559[5-9]/, [19]], [/^103\d00/, [19]],
  // 建设银行, 中国银行, 交通银行
  [/^(?:436742|456351|601382)/, [19]], [/^(?:405512|601428)/, [17]],
  // 招商银行, 光大银行, 兴业银行
  [/^95555/, [16]], [/^(?:90030|303)/, [16]], [/^966666/, [18]],
  // 带有国际组织标识的人民币卡
  [/^(?:4270[1-6]|43812[56]|4518(?:04|10|11)|458071|40966[5-9]|40967[0-2]|438088|4367(?:18|28|38|45|48)|453242|489592|40336[12]|40411[7-9]|40412[01]|463758|439188|43922[5-7]|468203|47922[89]|402658|410062|434910|45812[34]|43366[6-9]|43367[01]|42586[2-5]|48169[79]|40740[5-6]|4213(?:93)|42757[01]|40636[56]|42891[12]|43574[45]|483536|40473[89]|418152|456418|43858[89]|45128[9]|46198[02])/, [16]],
  [/^(?:51231[56]|514957|518378|51847[4-9]|52474[0-9]|552742|553131|53245[08]|53659|544033|552245|51941[23]|520082|5359(?:10|18)|552599|512425|5187(?:10|18)|524011|54562[0-3]|5225|52018[89]|521899|522964|552853|514906|518212|520108|556617|558916|5240[79]0|543159|512466|517636|528948|552288|5183(?:64)|520152|52038[12]|558894|526855|528020|51567[2]|517650|525998|52303[6]|527414|528057|53978[38]|528931|528708)/, [16]],
];

/** ISO 7812: doubled from the right, every second digit; the sum ends in 0. */
export function passesLuhn(number: string): boolean {
  const sum = [...number].reduceRight((all, digit, index) => {
    const value = Number(digit) * ((number.length - index) % 2 === 0 ? 2 : 1);
    return all + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

export const hasIssuer = (number: string): boolean => ISSUERS.some(([prefix, lengths]) => lengths.includes(number.length) && prefix.test(number));

export const isBankCard = (number: string): boolean => hasIssuer(number) && passesLuhn(number);
