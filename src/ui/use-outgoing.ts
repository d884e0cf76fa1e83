import { useEffect, useState } from 'react';
import type { Outgoing } from '../output/outgoing';
import type { PrivacyChoice } from '../output/submission/privacy-words';
import { useCard } from './use-card';
import { useSession } from './use-session';

/** What would be handed in of the card as it stands, drawn anew after each change; `null` until it is drawn for the first time. */
export function useOutgoing(choice: PrivacyChoice): Outgoing | null {
  const { session } = useSession();
  const { report } = useCard();
  const [drawn, setDrawn] = useState<Outgoing | null>(null);
  useEffect(() => {
    let stale = false;
    const draw = async (): Promise<void> => {
      const next = await session.handIn.draw(choice);
      if (!stale) setDrawn(next);
    };
    void draw();
    return () => { stale = true; };
  }, [session, report, choice]);
  return drawn;
}
