import { useEffect, useRef } from 'preact/hooks';
import { browser } from '../browser';
import { openPanel } from '../panel/open';
import { useReport } from '../panel/useReport';
import { CheckPage } from '../ui/CheckPage';
import { BROWSE_PAGE, CLASSROOM_PAGE, COMPARE_PAGE, QUEUE_PAGE, WORKSHEET_PAGE } from '../ui/pages';
import { Button } from '../ui/parts';
import { SiteSwitch } from '../ui/SiteSwitch';
import { useSay } from '../ui/say';
import { usePageFacts } from '../ui/usePageFacts';
import { type PageTab, usePageTab } from '../ui/usePageTab';
import { type Site, useSite } from '../ui/useSite';
import type { WordKey } from '../words/words';
import { Found } from './Found';

/** For those who moderate or teach. */
const others: readonly (readonly [page: string, word: WordKey])[] = [
  [QUEUE_PAGE, 'queueTitle'],
  [COMPARE_PAGE, 'compareTitle'],
  [CLASSROOM_PAGE, 'optionsClassroom'],
  [WORKSHEET_PAGE, 'worksheetTitle'],
];

/** This page at a glance, and the switches that are wanted while reading. */
export function Popup() {
  const say = useSay();
  const tab = usePageTab();
  const site = useSite(tab);
  if (!tab || !site) return null;
  return (
    <>
      <h1 class="label">{say('extensionName')}</h1>
      <ThisPage tab={tab} site={site} />
      <SiteSwitch site={site} />
      <nav aria-label={say('extensionName')}>
        <p class="row">
          <Go page={BROWSE_PAGE}>{say('popupBrowse')}</Go>
          <Button look="link" onClick={() => void browser.runtime.openOptionsPage().then(() => window.close())}>
            {say('popupSettings')}
          </Button>
        </p>
        <details>
          <summary>{say('popupMore')}</summary>
          <ul class="plain">
            {others.map(([page, word]) => (
              <li key={page}>
                <Go page={page}>{say(word)}</Go>
              </li>
            ))}
          </ul>
        </details>
      </nav>
    </>
  );
}

/** The first button has the focus, so that Enter does what is wanted most. */
function ThisPage({ tab, site }: { tab: PageTab; site: Site }) {
  const say = useSay();
  const { facts, isAbsent } = usePageFacts(tab);
  const done = useReport(facts);
  const buttons = useRef<HTMLParagraphElement>(null);
  const isKnown = facts !== null || isAbsent;
  useEffect(() => {
    if (isKnown && (document.activeElement === document.body || document.activeElement === null))
      buttons.current?.querySelector('button')?.focus();
  }, [isKnown]);
  const open = (): void => void openPanel({ windowId: tab.windowId, tabId: tab.id }).then(() => window.close());
  return (
    <>
      {facts && <Found facts={facts} done={done} />}
      {isAbsent && <p>{say(site.kind === 'closed' ? 'absentClosed' : 'popupNotChecked')}</p>}
      {!isKnown && <p role="status">{say('panelReading')}</p>}
      <p class="row" ref={buttons}>
        {isAbsent && site.kind !== 'closed' && <CheckPage tabId={tab.id} />}
        {isKnown && (
          <Button look={facts ? 'primary' : 'plain'} onClick={open}>
            {say('popupPanel')}
          </Button>
        )}
      </p>
    </>
  );
}

function Go({ page, children }: { page: string; children: string }) {
  return (
    <Button
      look="link"
      onClick={() => void browser.tabs.create({ url: browser.runtime.getURL(page) }).then(() => window.close())}
    >
      {children}
    </Button>
  );
}
