import type { Outgoing } from '../output/outgoing';
import type { PrivacyChoice } from '../output/submission/privacy-words';
import type { Counter } from './counter';
import { reportOf } from './state';
import type { Notice, State } from './state';
import type { Store } from './store';

export type HandedKind = 'workbook' | 'report' | 'dividers';

interface HandInParts {
  store: Store<State>;
  counter: Counter;
  /** The open file's name. */
  fileName(): string;
  fail(doing: 'submit', error: unknown): void;
  say(said: Notice['said']): void;
  now(): Date;
}

/** Draws what the county hands in from the card on the screen, and hands it out. */
export function createHandIn({ store: { get }, counter, fileName, fail, say, now }: HandInParts) {
  async function draw(choice: PrivacyChoice): Promise<Outgoing | null> {
    const { schemes, file, log, workbook } = get();
    const report = reportOf(get());
    const scheme = schemes.find(({ id }) => id === report?.scheme.id);
    if (report === null || scheme === undefined) return null;
    const [{ outgoing }, sha256] = await Promise.all([import(/* webpackChunkName: "submission" */ '../output/outgoing'), counter.source()]);
    const origin = { file: file?.name ?? fileName(), sha256, changes: sha256 === null ? 0 : log.cursor, at: now().toISOString(), program: counter.program };
    return outgoing(scheme, report, origin, choice, counter.ways.workbook === 'insert' ? workbook?.sheets.map(({ name }) => name) : []);
  }

  return {
    ways: counter.ways,
    draw,
    /** Hands one of the files out; nothing where personal numbers are in it and nobody has said what to do with them. */
    async give(kind: HandedKind, choice: PrivacyChoice, nameOf: (final: boolean) => string): Promise<void> {
      try {
        const drawn = await draw(choice);
        if (drawn === null || (choice === 'refuse' && drawn.personal[kind].length > 0)) return;
        const name = nameOf(drawn.obstacles.length === 0);
        if (kind === 'workbook') await counter.workbook(drawn.workbook, name);
        else await counter.document(drawn[kind], name);
        say(kind === 'workbook' && counter.ways.workbook === 'insert' ? { kind: 'inserted', sheet: drawn.workbook.sheets[0]?.name ?? '' } : { kind: 'given', fileName: name });
      } catch (error) {
        fail('submit', error);
      }
    },
  };
}
