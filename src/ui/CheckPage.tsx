/** Starts Caveat in the page of a tab, once. */
import { useState } from 'preact/hooks';
import { browser } from '../browser';
import type { CheckTab } from '../messages/messages';
import { Button, Notice } from './parts';
import { useSay } from './say';

interface Props {
  tabId: number;
  look?: 'plain' | 'primary';
}

export function CheckPage({ tabId, look = 'primary' }: Props) {
  const say = useSay();
  const [isRefused, setRefused] = useState(false);
  const check = async (): Promise<void> => {
    const request: CheckTab = { kind: 'check-tab', tab: tabId };
    setRefused(!(await browser.runtime.sendMessage(request).catch(() => false)));
  };
  return (
    <>
      <Button look={look} onClick={() => void check()}>
        {say('checkPage')}
      </Button>
      {isRefused && <Notice kind="problem">{say('checkPageRefused')}</Notice>}
    </>
  );
}
