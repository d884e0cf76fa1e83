import type { RefObject } from 'react';
import { makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import type { PersonalPlace } from '../core/personal-places';
import { placeWords, PRIVACY_CLAUSE } from '../output/submission/privacy-words';
import type { PrivacyChoice } from '../output/submission/privacy-words';
import { useSession } from './use-session';

const CHOICES: readonly PrivacyChoice[] = ['refuse', 'mask', 'keep'];

/** So many places are listed. */
const LISTED = 20;

const useStyles = makeStyles({
  root: { borderLeft: `3px solid ${tokens.colorPaletteRedBorder2}`, paddingLeft: tokens.spacingHorizontalM },
  list: { margin: 0, paddingLeft: '20px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
});

interface Props { places: PersonalPlace[]; choice: PrivacyChoice; onChoice: (choice: PrivacyChoice) => void; group: RefObject<HTMLDivElement | null> }

/** Where personal numbers would go out, masked, and what is to be done with them (003 （二十一）). */
export function PersonalData({ places, choice, onChoice, group }: Props) {
  const styles = useStyles();
  const { state: { lang }, t: { submit: { privacy, more } } } = useSession();
  if (places.length === 0) return <Text size={200}>{privacy.none}</Text>;
  return (
    <div className={styles.root}>
      <Text block id="personal-found" weight="semibold">{privacy.found(places.length)}</Text>
      <RadioGroup ref={group} aria-labelledby="personal-found" value={choice} onChange={(_, { value }) => { const picked = CHOICES.find((each) => each === value); if (picked !== undefined) onChoice(picked); }}>
        {CHOICES.map((each) => <Radio key={each} value={each} label={privacy[each]} />)}
      </RadioGroup>
      <Text block size={200} lang="zh-CN">{privacy.clause(PRIVACY_CLAUSE.text, PRIVACY_CLAUSE.ref)}</Text>
      <ul className={styles.list} aria-label={privacy.title}>{places.slice(0, LISTED).map((place, index) => <li key={`${place.in} ${place.at ?? ''} ${index}`}>{placeWords(place, lang)}</li>)}</ul>
      {places.length > LISTED && <Text block size={200}>{more(places.length - LISTED)}</Text>}
    </div>
  );
}
