import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Block, PrintDocument } from '../core/document';
import { useSession } from './use-session';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  top: { fontWeight: tokens.fontWeightSemibold, paddingTop: '4px' },
  second: { paddingLeft: '1em' },
  third: { paddingLeft: '2em' },
});

interface Line { text: string; level: 0 | 1 | 2 | 3 }

/** What a reader leafing through would see: titles, large words and headings. */
const linesOf = (block: Block): Line[] => {
  switch (block.type) {
    case 'heading': return [{ text: block.text, level: block.level }];
    case 'title': case 'subtitle': return [{ text: block.text, level: 0 }];
    case 'contents': return [{ text: block.title, level: 0 }];
    case 'display': return [{ text: block.text, level: 2 }];
    default: return [];
  }
};

/** The structure of a document. */
export function DocumentPreview({ document: { title, sections } }: { document: PrintDocument }) {
  const styles = useStyles();
  const { t } = useSession();
  const lines = sections.flatMap(({ blocks }) => blocks.flatMap(linesOf));
  return (
    <div role="region" aria-label={`${t.submit.preview} ${title}`} lang="zh-CN">
      <ul className={styles.list}>{lines.map(({ text, level }, index) => <li key={index} className={mergeClasses(level < 2 && styles.top, level === 2 && styles.second, level === 3 && styles.third)}>{text}</li>)}</ul>
    </div>
  );
}
