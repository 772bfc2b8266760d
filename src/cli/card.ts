/** A card in lines of text: the same values and words as the card on a page. */
import type {
  CardSource,
  Cited,
  EventLine,
  KnownCard,
  Launch,
  LicenceLine,
  ProductPrivacy,
  RolloutLine,
  Standing,
} from '../report/card-types';
import { oneOfEach } from '../report/fold';
import { dateWords } from '../words/dates';
import { standingWords } from '../words/standing';
import { licenceWords, rolloutWords, sourceWords, trainingWords } from '../words/terms';
import { verdictWords } from '../words/verdicts';
import { say } from './say';
import { type Paint, wrap } from './terminal';

const INDENT = '  ';
const DOT = ' · ';
/** What a section shows unless all is asked for: a card should fit a screen. */
const FEW = { items: 3, lines: Number.POSITIVE_INFINITY, perLine: 1 };

const dates = dateWords(say);

export function writeKnownCard(card: KnownCard, full: boolean, paint: Paint): string {
  const writer = new CardWriter(card, full, paint);
  // What is new since a page was written is the first thing that its reader can't know.
  const isNews = card.changed.basis === 'page';
  writer.head();
  if (isNews) writer.changed();
  writer.said();
  writer.rollout();
  writer.privacy();
  writer.caveats();
  if (!isNews) writer.changed();
  writer.lookalikes();
  writer.sources();
  return writer.lines.join('\n');
}

class CardWriter {
  readonly lines: string[] = [];
  /** Numbers that a line has cited, so that only their sources are listed. */
  readonly #cited = new Set<number>();
  readonly #card: KnownCard;
  readonly #full: boolean;
  readonly #paint: Paint;

  constructor(card: KnownCard, full: boolean, paint: Paint) {
    this.#card = card;
    this.#full = full;
    this.#paint = paint;
  }

  head(): void {
    const { title, standing, maker, lab, description, version, launch, licence } = this.#card;
    this.lines.push(this.#paint('title', wrap(title, '')));
    if (standing) this.#standing(standing);
    const who = lab && lab !== maker ? `${maker} (${lab})` : maker;
    this.#write(`${[who, description, launched(launch, version?.family)].join(DOT)}${this.#numbers(launch)}`);
    if (version) {
      const released = version.date ? `${say('releasedOn', dates.full(version.date))} ` : '';
      this.#write(`${released}${version.text}${this.#behind(version)}`);
    }
    if (licence.today) this.#licence(licence.today);
    else this.#write(say('licenceUnknown'));
    if (licence.atLaunch)
      this.#write(`${say('licenceAtLaunch', nameOf(licence.atLaunch))}${this.#behind(licence.atLaunch)}`);
    for (const part of licence.variants) this.#licence(part);
  }

  changed(): void {
    const { basis, since, events } = this.#card.changed;
    if (events.length === 0) return;
    const titles = { page: 'changedSincePage', launch: 'changedSinceLaunch', release: 'changedSinceRelease' } as const;
    this.#section(say(titles[basis], ...(since ? [dates.full(since)] : [])));
    this.#some(
      events,
      (event) => this.#write(this.#event(event)),
      ({ kind }) => kind,
    );
  }

  /** What the text says, each sentence with its verdict. */
  said(): void {
    const { claims, changed } = this.#card;
    if (claims.length === 0) return;
    const day = changed.basis === 'page' ? changed.since : undefined;
    this.#section(say('noteThisPage'));
    this.#some(
      claims,
      (line) => {
        const { word, change, manner } = verdictWords(line, day, { say, dates });
        const sentence = `“${line.sentence.replace(/\s+/g, ' ')}”`;
        const note = [change, line.text, manner].filter(Boolean).join(' ');
        this.#write(sentence);
        this.lines.push(wrap(`${word}: ${note}${this.#behind(line)}`, INDENT + INDENT));
      },
      ({ verdict }) => verdict,
    );
  }

  rollout(): void {
    const { version, rollout } = this.#card;
    const { current, history } = rollout;
    this.#section(version ? say('rolloutOf', version.family) : say('rollout'));
    if (current.length + history.length === 0) this.#write(this.#notKnown());
    this.#some(current, (row) => this.#write(this.#row(row)), statusOf);
    // Where all is over, what has been is the answer.
    if (history.length === 0 || (current.length > 0 && !this.#full)) return;
    this.#section(say('rolloutEarlier'));
    this.#some(history, (row) => this.#write(this.#row(row)));
  }

  privacy(): void {
    const { privacy } = this.#card;
    if (privacy.length === 0) {
      this.#section(say('privacy'));
      this.#write(this.#notKnown());
    }
    for (const product of this.#full ? privacy : privacy.slice(0, 1)) this.#product(product);
    if (!this.#full)
      this.#rest(
        privacy.length - 1,
        privacy.slice(1).map(({ name }) => name),
      );
  }

  caveats(): void {
    const { version, caveats } = this.#card;
    if (caveats.length === 0) return;
    this.#section(version ? say('caveatsOf', version.family) : say('caveats'));
    this.#some(
      caveats,
      (line) => this.#write(`${line.text}${this.#behind(line)}`),
      ({ kind }) => kind,
    );
  }

  lookalikes(): void {
    const { lookalikes } = this.#card;
    if (lookalikes.length === 0) return;
    this.#section(say('lookalikes'));
    this.#some(lookalikes, (other) => this.#write(`${other.name}: ${other.text}${this.#behind(other)}`));
  }

  sources(): void {
    const { sources, stale, checked } = this.#card;
    this.#section(say('sources'));
    for (const source of sources.filter(({ number }) => this.#cited.has(number))) this.#source(source);
    this.#write(checkedOn(checked, stale));
  }

  #product({ name, training, optOut, retention, effective, notes, checked, stale }: ProductPrivacy): void {
    this.#section(say('privacy'), ` (${name})`);
    this.#write(
      `${say('training')}: ${say(trainingWords[training.default])}. ${training.text}${this.#behind(training)}`,
    );
    this.#write(`${say('optOut')}: ${optOut.text}${this.#behind(optOut)}`);
    if (retention) this.#write(`${say('retention')}: ${retention.text}${this.#behind(retention)}`);
    if (this.#full) {
      for (const note of notes) {
        const scope = [note.region, note.appliesTo].filter(Boolean).join(say('listSeparator'));
        this.#write(`${scope && `${scope}: `}${note.text}${this.#behind(note)}`);
      }
      if (effective) this.#write(say('inForceSince', dates.full(effective)));
    } else this.#rest(notes.length);
    if (checked !== this.#card.checked || stale) this.#write(checkedOn(checked, stale));
  }

  #row(row: RolloutLine): string {
    const { surfaces, region = say('regionNotStated'), version, note } = row;
    const places = surfaces.join(say('listSeparator'));
    const where = [places, region, ...(version ? [version] : []), ...whenOf(row)].join(DOT);
    const more = note && this.#full ? ` ${note}` : '';
    return `${statusOf(row)}: ${where}.${more}${this.#behind(row)}`;
  }

  #event(event: EventLine): string {
    const planned = event.planned ? ` (${say('planned')})` : '';
    return `${dates.full(event.date)}${planned}: ${event.text}${this.#behind(event)}`;
  }

  #standing(standing: Standing): void {
    const { end, next } = standingWords(standing, say, dates);
    const { cited, successor } = standing;
    const parts = [
      ...(end ? [`${end}${cited ? this.#behind(cited) : ''}`] : []),
      ...(next && successor ? [`${next}${this.#behind(successor)}`] : []),
    ];
    this.#write(parts.join(' '));
  }

  #licence(line: LicenceLine): void {
    const { scope, from, text } = line;
    const name = from ? say('licenceSince', nameOf(line), dates.full(from)) : nameOf(line);
    this.#write(`${scope ? say('licenceOfPart', scope, name) : name}. ${text}${this.#behind(line)}`);
  }

  #source({ number, url, title, publisher, date, kind, quotedVia }: CardSource): void {
    const quoted = quotedVia && (quotedVia === 'unrecorded' ? say('quotedElsewhere') : say('quotedBy', quotedVia));
    const details = [
      publisher,
      ...(date ? [dates.full(date)] : []),
      say(sourceWords[kind]),
      ...(quoted ? [quoted] : []),
    ];
    const label = `[${number}] `;
    this.lines.push(wrap(`${title} (${details.join(say('listSeparator'))})`, INDENT + label));
    // On a line of its own and never wrapped, so that a terminal makes it a link.
    this.lines.push(this.#paint('quiet', `${INDENT}${' '.repeat(label.length)}${url}`));
  }

  #notKnown(): string {
    return say('notKnown', dates.full(this.#card.checked));
  }

  /** All, or at first one of each kind before a second of any, so that three of one kind can't hide another. */
  #some<Item>(items: readonly Item[], write: (item: Item) => void, kindOf: (item: Item) => string = () => ''): void {
    const shown = this.#full ? items : oneOfEach(items, kindOf, { ...FEW, textOf: () => '' });
    for (const item of shown) write(item);
    this.#rest(items.length - shown.length);
  }

  #rest(hidden: number, names: readonly string[] = []): void {
    if (hidden <= 0) return;
    const which = names.length > 0 ? `: ${names.join(DOT)}` : '';
    const text = `${say('moreItems', String(hidden))} (--full)${which}`;
    this.lines.push(this.#paint('quiet', wrap(text, INDENT, INDENT + INDENT)));
  }

  #section(title: string, of = ''): void {
    this.lines.push('', this.#paint('label', wrap(title.toUpperCase() + of, INDENT)));
  }

  #write(text: string): void {
    this.lines.push(wrap(text, INDENT, INDENT + INDENT));
  }

  /** What follows a statement: numbers of its sources, and the words that weigh it. */
  #behind(of: Cited): string {
    const tags = [
      ...(of.unconfirmed ? [say('tagUnconfirmed')] : []),
      ...(of.vendorOnly ? [say('tagVendor')] : []),
      ...(of.secondHand ? [say('tagSecondHand')] : []),
    ];
    return `${this.#numbers(of)}${tags.length > 0 ? ` (${tags.join(say('listSeparator'))})` : ''}`;
  }

  #numbers({ refs }: Pick<Cited, 'refs'>): string {
    for (const number of refs) this.#cited.add(number);
    return refs.length > 0 ? ` ${refs.map((number) => `[${number}]`).join('')}` : '';
  }
}

function launched({ date }: Launch, family: string | undefined): string {
  const day = date && dates.full(date);
  if (family) return day ? say('versionOf', family, day) : say('versionOfUndated', family);
  return day ? say('launchedOn', day) : say('launchNotKnown');
}

function statusOf({ status, planned }: RolloutLine): string {
  const word = say(rolloutWords[status]);
  return planned ? say('statusPlanned', word) : word;
}

const checkedOn = (date: string, stale: boolean): string =>
  say(stale ? 'checkedLongAgo' : 'checkedOn', dates.full(date));

const nameOf = ({ status, licence }: LicenceLine): string =>
  licence ? say('licenceNamed', say(licenceWords[status]), licence) : say(licenceWords[status]);

function whenOf({ since, until, planned }: RolloutLine): string[] {
  if (since && planned) return [say('fromDate', dates.full(since))];
  if (since && until) return [say('fromTo', dates.full(since), dates.full(until))];
  if (since) return [say('sinceDate', dates.full(since))];
  return until ? [say('untilDate', dates.full(until))] : [];
}
