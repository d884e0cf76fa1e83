import { useEffect, useState } from 'react';
import { Field, Textarea } from '@fluentui/react-components';
import type { UnitResult } from '../../core/city';
import { useCity } from './use-city';

/** Why the city's points are not the county's: kept on leaving, Esc takes the typing back. */
export function ReasonField({ unit }: { unit: UnitResult }) {
  const { city, c } = useCity();
  const stored = unit.review?.reason ?? '';
  const [draft, setDraft] = useState(stored);
  useEffect(() => setDraft(stored), [stored]);
  return (
    <Field label={c.unit.reason} hint={c.unit.reasonHint} size="small">
      <Textarea
        size="small" rows={1} resize="vertical" value={draft} onChange={(_, { value }) => setDraft(value)} onBlur={() => city.reason(unit.unit, draft)}
        textarea={{
          ...(draft === stored ? {} : { 'data-dirty': 'true' }),
          onKeyDown: (event) => {
            if (event.key !== 'Escape' || draft === stored) return;
            event.stopPropagation();
            setDraft(stored);
          },
        }}
      />
    </Field>
  );
}
