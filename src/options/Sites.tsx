/** The lists of sites: where Caveat runs by itself, and where it stays off. */
import { useState } from 'preact/hooks';
import { type Access, grant, revoke } from '../settings/access';
import { patternOf, siteIn, siteOfPattern } from '../settings/hosts';
import { Button, Field } from '../ui/parts';
import { useSay } from '../ui/say';
import type { GroupProps } from './props';

/** Longer lists are folded away. */
const SHOWN = 8;

export function GrantedSites({ access: { choice, sites } }: { access: Access }) {
  const say = useSay();
  return (
    <section class="part">
      <h3>{say('optionsGranted')}</h3>
      {choice === 'everywhere' && <p class="aside">{say('optionsGrantedEverywhere')}</p>}
      {(choice !== 'everywhere' || sites.length > 0) && (
        <List
          items={sites.map((pattern) => ({ id: pattern, site: siteOfPattern(pattern) ?? pattern }))}
          title={say('optionsGranted')}
          onRemove={(pattern) => void revoke([pattern]).catch(() => undefined)}
        />
      )}
      {choice !== 'everywhere' && <AddSite onAdd={(site) => void grant([patternOf(site)]).catch(() => undefined)} />}
    </section>
  );
}

export function OffSites({ settings: { sites }, set }: GroupProps) {
  const say = useSay();
  const remove = (site: string): void => {
    const { [site]: _, ...left } = sites;
    set({ sites: left });
  };
  return (
    <section class="part">
      <h3>{say('optionsOff')}</h3>
      <p class="aside">{say('optionsOffHelp')}</p>
      <List
        items={Object.keys(sites)
          .sort()
          .map((site) => ({ id: site, site }))}
        title={say('optionsOff')}
        onRemove={remove}
      />
      <AddSite onAdd={(site) => set({ sites: { ...sites, [site]: 'off' } })} />
    </section>
  );
}

interface ListProps {
  items: { id: string; site: string }[];
  title: string;
  onRemove: (id: string) => void;
}

function List({ items, title, onRemove }: ListProps) {
  const say = useSay();
  if (items.length === 0) return <p class="aside">{say('sitesNone')}</p>;
  const list = (
    <ul class="plain hosts" aria-label={title}>
      {items.map(({ id, site }) => (
        <li key={id}>
          <bdi>{site}</bdi>
          <Button look="link" label={say('sitesRemoveOne', site)} onClick={() => onRemove(id)}>
            {say('sitesRemove')}
          </Button>
        </li>
      ))}
    </ul>
  );
  if (items.length <= SHOWN) return list;
  return (
    <details>
      <summary>{say('sitesShow', new Intl.NumberFormat(say('dateLocale')).format(items.length))}</summary>
      {list}
    </details>
  );
}

function AddSite({ onAdd }: { onAdd: (site: string) => void }) {
  const say = useSay();
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const add = (event: Event): void => {
    event.preventDefault();
    const site = siteIn(text);
    setWrong(!site);
    if (!site) return;
    onAdd(site);
    setText('');
  };
  return (
    <form class="add" onSubmit={add}>
      <Field label={say('sitesAdd')} help={say('sitesAddHelp')} error={isWrong ? say('sitesNotOne') : undefined}>
        {(control) => (
          <span class="row">
            <input
              {...control}
              type="text"
              inputMode="url"
              autocomplete="off"
              autocapitalize="off"
              dir="ltr"
              value={text}
              onInput={({ currentTarget }) => setText(currentTarget.value)}
            />
            <button type="submit">{say('sitesAddButton')}</button>
          </span>
        )}
      </Field>
    </form>
  );
}
