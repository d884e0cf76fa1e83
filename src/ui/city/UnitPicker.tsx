import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { UnitResult } from '../../core/city';
import { useCity } from './use-city';

const useStyles = makeStyles({ root: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS }, select: { flexGrow: 1, minWidth: 0, maxWidth: '360px' } });

/** Which unit is looked at, in the order of the ranking; one after the other, or any. */
export function UnitPicker({ units, result }: { units: readonly UnitResult[]; result: UnitResult }) {
  const styles = useStyles();
  const { city, c } = useCity();
  const at = units.indexOf(result);
  const go = (to: number) => city.show(units[to]?.unit ?? result.unit);
  return (
    <div className={styles.root}>
      <Button appearance="subtle" icon={<ChevronLeftRegular />} aria-label={c.unit.previous} title={c.unit.previous} disabledFocusable={at <= 0} onClick={() => go(at - 1)} />
      <Select className={styles.select} aria-label={c.unit.pick} value={result.unit} onChange={(_, { value }) => city.show(value)}>
        {units.map(({ unit, rank }) => <option key={unit} value={unit}>{rank === null ? unit : `${rank}. ${unit}`}</option>)}
      </Select>
      <Button appearance="subtle" icon={<ChevronRightRegular />} aria-label={c.unit.next} title={c.unit.next} disabledFocusable={at === units.length - 1} onClick={() => go(at + 1)} />
    </div>
  );
}
