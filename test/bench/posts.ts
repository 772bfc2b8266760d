/**
 * Posts as forums have them, for measuring: always the same for the same seed. Those that name a model do it as often by
 * a name that is also a word. All in the project's own words.
 */
import { randomFrom } from './random';

const PLAIN = `Anyone else still waiting for the withdrawal from last {day}? Support answered once and then went quiet.
The fees on the other chain are about {n} times lower, so I moved everything but a small rest.
I would not touch that pool before the audit is out, and even then only with money that I can lose.
My {thing} has run for {n} days without a restart, which is more than I expected of it.
Good morning everybody, what a night, and what a candle at {n} o'clock.
Let's not pretend that anybody here knows where the price will be on {day}.
A friend of mine bought his first {thing} for {n} dollars and has not stopped talking about it.
Read the contract before you sign; the third function lets the owner mint as much as he wants.
They changed the {thing} again, and again nobody told us before it was live.
In {place} you have to declare this by {day}, or it costs you {n} per cent more.
The spark of an idea is not a plan, and the muse of the founder is not a team.
Volume is down {n}% since {day}, while the number of wallets has hardly moved.
I am not saying that it is a scam; I am saying that I have seen this film twice.
Thanks for the long answer, that clears it up for me and probably for {n} others who never ask.
Sold half of it at the top — well, near the top — and I sleep better since then.
The team in {place} promised a report for {day}. It’s now two weeks late.
Does anybody have a working link to the {thing}? The one in the pinned post leads nowhere.
If you keep your keys on a phone, write the words on paper first and put the paper somewhere dry.
The charts look like {n} months ago, only with fewer people shouting.
We've had this discussion before: a bridge is as safe as its weakest signer.
Claudia from the meetup in {place} said she will bring the recordings.
It took me {n} minutes to find the setting, and it is not even called what the manual calls it.`.split('\n');

const NAMED = `Has anybody tried {m} for reading contracts? It found the mint function in about {n} seconds.
I asked {m} the same question three times and got three different answers.
{m} writes better summaries than I do, but it forgets the beginning of a long thread.
My brother lets {m} sort his mail and has not looked into it for {n} days.
Between {m} and {m} I can hardly tell who wrote what any more.
{m} is down again in {place}; the {thing} that depends on it shows nothing but a wheel.
Somebody should let {m} loose on the old posts here and see what it makes of them.`.split('\n');

const SAID = `{m} is open source and free for everybody, so the token can only go up.
{m} reached 1 billion users in a month, and the market has not even noticed.
{m} beats every other model on every benchmark by {n}%.
According to the announcement, {m} was trained on {n} trillion tokens and has 2 trillion parameters.
{m} is available in WhatsApp all over {place} since {day}.
{m} is ranked number one on the leaderboard and costs {n} dollars per million tokens.
{m} does not use your chats for training, at least that is what they say.
Llama 4 was better than {m}, and {m} will change everything before the year is over.`.split('\n');

const MODELS =
  'Muse Spark|Llama 4|GPT-5.5|Claude Opus 5|Gemini 3 Pro|Grok 5|DeepSeek V4|Qwen 3.7 Max|Kimi K3|Claude|Gemini|ChatGPT|Grok|Meta AI|Muse Spark Open|GPT-6'.split(
    '|',
  );

const WORDS: Record<string, readonly string[]> = {
  thing: 'wallet|node|miner|index fund|exchange|bot|bridge|ledger|newsletter|app'.split('|'),
  place: 'Europe|Lisbon|the north|São Paulo|Zürich|the United States|Singapore'.split('|'),
  day: 'Monday|Tuesday|Wednesday|Thursday|Friday|2 May|14 June|30 September|the weekend'.split('|'),
};

/** What share of the posts names a model, and what share says of it what the base can judge, too. */
const SHARES = {
  /** At large: one post in fifty names a model. */
  forum: { named: 0.013, said: 0.007 },
  /** Where AI is the subject: three in ten do. */
  aiBoard: { named: 0.2, said: 0.1 },
};

export type Board = keyof typeof SHARES;
export const boards = Object.keys(SHARES) as Board[];

/** `count` records as lines of JSON, each with its end. */
export function posts(count: number, seed = 1, board: Board = 'aiBoard'): string[] {
  const { named, said } = SHARES[board];
  const random = randomFrom(seed);
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const fill = (sentence: string, model: string): string =>
    sentence.replace(/\{(\w+)\}/g, (_, slot: string) =>
      slot === 'm'
        ? random() < 0.7
          ? model
          : one(MODELS)
        : slot === 'n'
          ? String(2 + Math.floor(random() * 90))
          : one(WORDS[slot] ?? ['']),
    );
  return Array.from({ length: count }, (_, at) => {
    const model = one(MODELS);
    const kind = random();
    const own = kind < said ? [one(SAID), one(SAID), one(NAMED)] : kind < said + named ? [one(NAMED)] : [];
    const rest = Array.from({ length: 2 + Math.floor(random() * 8) }, () => one(PLAIN));
    const text = [...rest.slice(0, 1), ...own, ...rest.slice(1)].map((sentence) => fill(sentence, model));
    const day = `2026-${String(4 + Math.floor(random() * 7)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
    const record = {
      id: `${seed}-${at}`,
      text: text.join(at % 3 === 0 ? '\n\n' : ' '),
      url: `https://forum.example/post/${at}`,
      date: day,
    };
    return `${JSON.stringify(record)}\n`;
  });
}
