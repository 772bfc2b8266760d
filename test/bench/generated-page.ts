/**
 * The page that speed is measured on: a news site's archive in one piece, as long as pages get. Always the same for the
 * same names, so that two runs measure the same work. The news is made up and in the project's own words.
 */
import type { ModelNames } from './model-names';
import { randomFrom } from './random';

const CHARACTERS = 1_300_000;
const ELEMENTS = 23_000;
/** Places for a name of the knowledge base. */
const NAMES = 5_850;
const ARTICLES = 260;

/** `{m}` is a model's name. */
const NAMED = `The company says that {m} answers most questions in under a second.
{m} was shown on stage for the first time, and the audience could try it on their own phones.
Two testers who used {m} for a week told us that it is quick but forgets the beginning of a long talk.
According to the announcement, {m} is open to everyone in {place} from {day} on.
Nobody outside the company has measured {m} yet, and the figures on the slide carry no footnote.
With {m}, the team wants to reach people who have never typed a prompt in their lives.
A spokesperson confirmed that {m} will stay free “for the time being”.
The older model, {m}, remains on offer until the end of the year.
Researchers at a university in {place} compared {m} with three others and found no clear winner.
{m}’s answers were checked by hand, one in ten of them, by people paid per hour.
On the forum, most posts about {m} ask the same thing: where do I get it?
Developers can reach {m} through an interface that is still called a preview.
It is the second time in a month that {m} has been down for more than an hour.
Reviewers praised the voice of {m} — warm, they wrote, and almost never in a hurry.`.split('\n');

const PLAIN = `The {thing} was announced on {day}, a day later than planned.
Analysts had expected more; shares fell by {n} per cent before noon and recovered by the evening.
“We’d rather be late than wrong,” said {person}, who has run the department for {n} years.
What changes for users is a short list, and most of it is about settings that few people ever open.
In {place} the same offer costs {n} euros a month, taxes included.
Critics point out that the small print is longer than the announcement itself.
Asked about it, {person} disagrees. The figures were never meant to be compared in this way.
Three weeks ago the regulator in {place} asked for documents, and the company has until {day} to answer.
The building stands at the edge of town, between a railway line and a field of sunflowers.
Behind the {thing} stands a simple idea: whoever writes less by hand has more time to read.
Neither side wanted to comment on the price, which several newspapers put at {n} million.
It isn’t the first attempt — a similar {thing} was given up in the spring after {n} months of work.
Visitors waited in line for about {n} minutes, and not everybody got in.
The report, {n} pages long, comes to a cautious conclusion: the risk is small but not zero.
A café next door sold out of sandwiches before eleven.
At the end of the day it’s the people in {place} who decide whether the {thing} stays.
The weather service expects rain until {day}, with up to {n}&nbsp;mm in the hills.
Nothing of this is new to {person}, who wrote a book about it long before it was in fashion.
The minister spoke for {n} minutes and took no questions.
Whether that is enough remains to be seen.`.split('\n');

const HEADINGS = `What is known so far|The price of speed|Who can use it|Voices from the forum|Three open questions
What the figures say|A look behind the stage|Not everyone is convinced|The next twelve months|How we tested`.split(
  /[|\n]/,
);

const WORDS: Record<string, string[]> = {
  thing: 'service|app|plan|programme|office|tool|update|timetable|search page|newsletter|data centre'.split('|'),
  place: 'Europe|the United States|Lisbon|the north|the Netherlands|São Paulo|most of Asia|Zürich'.split('|'),
  person: 'Hélène Marchetti|Tom Okafor|Ines Duarte|the mayor|a former engineer|Jürgen Abels|Priya Raman'.split('|'),
  day: 'Monday|Tuesday|Wednesday|Thursday|Friday|2 May|14 June|1&nbsp;July|30 September|the weekend'.split('|'),
};

class Writer {
  html = '';
  private readonly random = randomFrom(1);
  private readonly certain: string[];
  private readonly shared: string[];
  /** The names in the article at hand: it is about one model and compares it with a few. */
  private topic: string[] = [];
  private characters = 0;
  private elements = 0;
  private names = 0;

  constructor({ certain, shared }: ModelNames) {
    this.certain = certain;
    this.shared = shared;
  }

  /** Writes article after article, each until the page has its share of characters. */
  article(share: number): void {
    const main = this.one(this.certain);
    this.topic = [main, main, main, this.one(this.certain), this.one(this.certain), this.one(this.shared)];
    this.write(
      `<article>\n<header>\n<h2>${this.one(HEADINGS)}: ${this.name()}</h2>\n<p class="by"><span>By <a href="/author">` +
        `${this.fill('{person}')}</a></span>, <time>${this.fill('{day}')}</time></p>\n</header>\n` +
        `<figure><img alt=""><figcaption>${this.sentence()} <small>Photo: archive</small></figcaption></figure>\n`,
    );
    for (let part = 0; this.characters < CHARACTERS * share - 60; part += 1) {
      this.write(part === 1 ? this.table() : part % 5 === 3 ? this.list() : this.section());
    }
    // Links at the end bring the page's elements up to their number.
    const links = Math.max(1, Math.round(ELEMENTS * share) - this.elements - 2);
    const tags = Array.from({ length: links }, () => `<a href="/tag">${this.one(['law', 'tests', 'news'])}</a>`);
    this.write(`<footer>${tags.join(' ')}</footer>\n</article>\n`);
  }

  private write(html: string): void {
    this.html += html;
    this.elements += html.match(/<[a-z]/g)?.length ?? 0;
    this.characters += html.replace(/<[^>]+>/g, '').replaceAll('&nbsp;', ' ').length;
  }

  private one<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.random() * items.length)] as Item;
  }

  private number(from: number, to: number): number {
    return from + Math.floor(this.random() * (to - from + 1));
  }

  private isOneIn(times: number): boolean {
    return this.random() < 1 / times;
  }

  private many(from: number, to: number, make: () => string): string[] {
    return Array.from({ length: this.number(from, to) }, make);
  }

  private name(): string {
    this.names += 1;
    return this.one(this.topic);
  }

  /** Names stand in links and bold type more often than other words; now and then a tag or odd space splits one. */
  private markedName(): string {
    const name = this.name();
    if (this.isOneIn(8)) return `<a href="/tag">${name}</a>`;
    if (this.isOneIn(12)) return `<b>${name}</b>`;
    if (this.isOneIn(25)) return name.replace(' ', '&nbsp;');
    return this.isOneIn(30) ? name.replace(/ (.*)/, ' <em>$1</em>') : name;
  }

  private fill(pattern: string): string {
    return pattern.replace(/\{(\w+)\}/g, (_, slot: string) => {
      if (slot === 'm') return this.markedName();
      return slot === 'n' ? `${this.number(2, 90)}` : this.one(WORDS[slot] ?? []);
    });
  }

  /** Names are spread evenly over the page's characters. */
  private get isNameDue(): boolean {
    return this.names / NAMES < this.characters / CHARACTERS + this.random() / ARTICLES;
  }

  private sentence(): string {
    return this.fill(this.one(this.isNameDue && this.isOneIn(1.4) ? NAMED : PLAIN));
  }

  private paragraph(): string {
    const text = this.many(2, 5, () => this.sentence());
    if (this.isOneIn(1.5)) text.splice(1, 0, `<a href="/more">Read more about the ${this.fill('{thing}')}</a>.`);
    if (this.isOneIn(3)) text.push('<strong>That is a first.</strong>');
    return `<p>${text.join(' ')}</p>\n`;
  }

  private section(): string {
    return `<h3>${this.one(HEADINGS)}</h3>\n${this.many(2, 4, () => this.paragraph()).join('')}`;
  }

  private list(): string {
    const items = this.many(3, 6, () => `<li><a href="/more">${this.fill('{day}')}</a>: ${this.sentence()}</li>\n`);
    return `<ul>\n${items.join('')}</ul>\n`;
  }

  private table(): string {
    const cells = (): string[] => [
      this.isNameDue ? this.name() : 'Average',
      `${this.number(1, 99)}.${this.number(0, 9)}`,
      `${this.number(1, 99)}&nbsp;%`,
      this.fill('{day}'),
    ];
    const rows = this.many(
      4,
      6,
      () =>
        `<tr>${cells()
          .map((cell) => `<td>${cell}</td>`)
          .join('')}</tr>\n`,
    );
    const head = '<tr><th>Model</th><th>Score</th><th>Share</th><th>Since</th></tr>\n';
    return `<table>\n<thead>\n${head}</thead>\n<tbody>\n${rows.join('')}</tbody>\n</table>\n`;
  }
}

/** The page's markup. */
export function generatedPage(names: ModelNames): string {
  const writer = new Writer(names);
  for (let index = 1; index <= ARTICLES; index += 1) writer.article(index / ARTICLES);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>The archive</title>
<style>
body { max-width: 46rem; margin: 0 auto; font: 17px/1.5 Georgia, serif; }
.by, footer { color: #555; font-size: 14px; }
td, th { padding: 2px 10px; border-bottom: 1px solid #ddd; text-align: left; }
</style>
</head>
<body>
<header><h1>The archive</h1></header>
<main>
${writer.html}</main>
</body>
</html>
`;
}
