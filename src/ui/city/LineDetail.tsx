import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { refusal } from '../../output/refusal';
import { AssignUnit } from './AssignUnit';
import { DuplicateChoice } from './DuplicateChoice';
import type { IntakeLine } from './intake-lines';
import { useCity } from './use-city';
import type { CityState } from './city-state';
import type { CityWords } from '../words/city';
import type { Lang } from '../state';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalS },
  remove: { minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What a line's state means, and what can be done about it. */
export function LineDetail({ line }: { line: IntakeLine }) {
  const styles = useStyles();
  const { city, state, c, lang } = useCity();
  const { path, result, submission } = line;
  const adopt = { 'city-book': c.line.useBook, figures: c.line.useFigures, roster: c.line.useRoster, other: null }[line.state === 'city-book' || line.state === 'figures' || line.state === 'roster' ? line.state : 'other'];
  const text = textOf(line, state, c, lang);
  return (
    <div className={styles.root}>
      {text !== null && <Text size={200}>{text}</Text>}
      {submission !== null && (line.state === 'unknown-unit' || line.unit !== submission.report.unit) && <AssignUnit submission={submission} />}
      {result !== null && result.superseded.length > 0 && <DuplicateChoice result={result} />}
      <div className={styles.actions}>
        {result !== null && <Button size="small" data-nav="line" onClick={() => city.show(result.unit, 'unit')}>{c.line.open}</Button>}
        {adopt !== null && path !== null && <Button size="small" data-nav="line" onClick={() => void city.tables.adopt(path)}>{adopt}</Button>}
        {path !== null && <Button size="small" data-nav="line" appearance="subtle" className={styles.remove} aria-label={c.line.removeLabel(path)} onClick={() => city.remove(path)}>{c.line.remove}</Button>}
      </div>
    </div>
  );
}

function textOf({ state: stand, refusal: refused, submission, path }: IntakeLine, { summary, scheme, files }: CityState, c: CityWords, lang: Lang): string | null {
  switch (stand) {
    case 'refused': {
      if (refused === null) return null;
      const { what, mend } = refusal(refused, lang);
      return c.line.refused(what, mend);
    }
    case 'missing': return c.line.missing;
    case 'scheme-mismatch': return c.line.scheme(submission?.report.scheme.id ?? c.none, scheme?.title ?? c.none);
    case 'year-mismatch': return c.line.year(String(submission?.report.year ?? c.none), String(summary?.year ?? c.none));
    case 'same-file': return c.line.same(files.find(({ path: other, read }) => other !== path && 'source' in read && read.source.sha256 === submission?.source.sha256)?.path ?? c.none);
    case 'superseded': return c.line.superseded;
    case 'city-book': return c.line.cityBook;
    case 'figures': case 'roster': return c.line[stand];
    case 'slips': {
      const read = files.find((file) => file.path === path)?.read;
      return c.line.slips(read?.kind === 'slips' ? read.slips.length : 0);
    }
    default: return null;
  }
}
