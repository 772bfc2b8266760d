/** Beside the list while no entry is open: what this is, what the signs mean, and the keys. */
import { StatusShape } from '../card/Status';
import type { Shown } from '../report/rollout';
import { useSay } from '../ui/say';
import { standingWords } from '../words/terms';
import type { WordKey } from '../words/words';

const statuses: [Shown, WordKey][] = [
  ['live', 'browseLegendLive'],
  ['rolling-out', 'browseLegendRollingOut'],
  ['limited', 'browseLegendLimited'],
  ['announced', 'browseLegendAnnounced'],
  ['planned', 'browseLegendPlanned'],
  ['paused', 'browseLegendPaused'],
  ['deprecated', 'browseLegendDeprecated'],
  ['retired', 'browseLegendRetired'],
  ['absent', 'browseLegendAbsent'],
];

const tags: [WordKey, WordKey][] = [
  ['tagVendor', 'browseLegendVendor'],
  ['tagSecondHand', 'browseLegendQuoted'],
  ['tagUnconfirmed', 'browseLegendUnconfirmed'],
];

const keys: [string, WordKey][] = [
  ['/', 'browseKeySearch'],
  ['↑ ↓', 'browseKeyMove'],
  ['Enter', 'browseKeyOpen'],
  ['Esc', 'browseKeyBack'],
];

export function Welcome() {
  const say = useSay();
  return (
    <div class="entry">
      <p>
        {say('browseIntro')} {say('browseEnglish')}
      </p>
      <h2>{say('browseLegend')}</h2>
      <dl class="legend">
        {statuses.map(([status, meaning]) => (
          <div key={status}>
            <dt>
              <StatusShape status={status} /> <span class={`status ${status}`}>{say(standingWords[status])}</span>
            </dt>
            <dd>{say(meaning)}</dd>
          </div>
        ))}
        {tags.map(([tag, meaning]) => (
          <div key={tag}>
            <dt>
              <small>{say(tag)}</small>
            </dt>
            <dd>{say(meaning)}</dd>
          </div>
        ))}
      </dl>
      <dl class="legend">
        {keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{say(meaning)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
