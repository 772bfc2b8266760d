/** Instead of a report, where Caveat doesn't run: why, and what can be done. */
import { CheckPage } from '../ui/CheckPage';
import { SiteSwitch } from '../ui/SiteSwitch';
import { useSay } from '../ui/say';
import type { PageTab } from '../ui/usePageTab';
import type { Site } from '../ui/useSite';
import type { WordKey } from '../words/words';

export function Absent({ tab, site }: { tab: PageTab; site: Site }) {
  const say = useSay();
  return (
    <section class="part absent">
      <p>{say(reasonOf(site), site.name)}</p>
      {site.kind !== 'closed' && (
        <p class="row">
          <CheckPage tabId={tab.id} />
        </p>
      )}
      <SiteSwitch site={site} />
    </section>
  );
}

function reasonOf({ kind, isOff, runs }: Site): WordKey {
  if (kind === 'unseen') return 'absentUnseen';
  if (kind === 'closed') return 'absentClosed';
  if (isOff) return 'absentOff';
  return runs ? 'absentRefused' : 'absentNotAllowed';
}
