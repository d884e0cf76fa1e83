import { quoted } from './cell-ref';

type Step = 'text' | 'digits' | 'reading';

/**
 * Reads a number as the program does, in three cells: the typed text in half width; the same without a leading apostrophe
 * or plus and a trailing 分; the number, or empty text where there is none. Nothing else is guessed.
 * (LibreOffice's ASC turns ‘ into a grave accent and keeps full-width spaces.)
 */
export function readingFormulas({ typed, text, digits }: Record<'typed' | 'text' | 'digits', string>): Record<Step, string> {
  const opening = ["'", '‘', '’', '`', '+'].map((sign) => `LEFT(${text},1)=${quoted(sign)}`).join(',');
  const skipped = `IF(OR(${opening}),1,0)`;
  const strange = `SUMPRODUCT(--ISERROR(FIND(MID(${digits}&REPT("0",24),ROW($1:$24),1),"0123456789.")))`;
  return {
    text: `IF(ISTEXT(${typed}),TRIM(SUBSTITUTE(ASC(${typed}),"　"," ")),"")`,
    digits: `TRIM(MID(${text},1+${skipped},LEN(${text})-${skipped}-IF(RIGHT(${text},1)="分",1,0)))`,
    reading: `IF(ISLOGICAL(${typed}),"",IF(ISNUMBER(${typed}),${typed},IF(OR(${digits}="",LEN(${digits})>24,RIGHT(${digits},1)=".",${strange}>0),"",IFERROR(VALUE(${digits}),""))))`,
  };
}
