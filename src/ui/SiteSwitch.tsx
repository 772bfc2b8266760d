/** On or off for the site of the tab. */
import { useState } from 'preact/hooks';
import { Choice, Notice } from './parts';
import { useSay } from './say';
import type { Site } from './useSite';

export function SiteSwitch({ site }: { site: Site }) {
  const say = useSay();
  const [isDeclined, setDeclined] = useState(false);
  if (site.kind !== 'web') return null;
  return (
    <>
      <Choice
        type="checkbox"
        label={say('siteRuns', site.name)}
        checked={site.runs}
        onChange={(runs) => void site.set(runs).then((isSet) => setDeclined(!isSet))}
      />
      {isDeclined && <Notice kind="problem">{say('accessDeclined')}</Notice>}
    </>
  );
}
