/** A small pack with one of everything that a card has to decide about. Invented, so that no fact can age. */
import type { FullPack } from '../../src/knowledge/pack';
import type { Source } from '../../src/knowledge/schema';

const source = (publisher: string, kind: Source['kind'], rest: Partial<Source> = {}): Source => ({
  url: `https://${publisher.toLowerCase()}.example/page`,
  title: `A page of ${publisher}`,
  publisher,
  date: '2026-04-08',
  kind,
  read: 'full',
  ...rest,
});

/** Index 0 vendor, 1 press, 2 vendor as quoted, 3 policy, 4 community as listed somewhere unrecorded, 5 never cited. */
const sources: Source[] = [
  source('Acme', 'vendor'),
  source('Paper', 'press'),
  source('Blog', 'vendor', { read: 'quoted', via: 'https://www.copy.example/acme' }),
  source('Terms', 'policy'),
  source('Forum', 'community', { read: 'listed', via: 'unrecorded' }),
  source('Nobody', 'press'),
];

export const pack: FullPack = {
  id: 'orb',
  name: 'Orb',
  kind: 'language',
  description: 'language model',
  maker: { id: 'acme', name: 'Acme' },
  launch: { date: '2026-04-08', text: 'Launched in the US.', sources: [0] },
  licence: [
    { status: 'proprietary', from: '2026-04-08', text: 'Closed.', sources: [0] },
    { status: 'open-weights', scope: 'Orb Mini', from: '2026-07-01', text: 'Weights of Mini.', sources: [1] },
    { status: 'open-source', licence: 'MIT', from: '2026-10-15', text: 'Opened.', sources: [1] },
  ],
  rollout: [
    { surface: 'App', region: 'US', status: 'announced', sources: [0] },
    { surface: 'App', region: 'US', status: 'live', since: '2026-04-08', sources: [0] },
    { surface: 'Site', region: 'US', status: 'live', since: '2026-04-08', sources: [0] },
    { surface: 'API', region: 'US', status: 'limited', since: '2026-04-08', until: '2026-07-09', sources: [0] },
    { surface: 'API', region: 'US', status: 'live', since: '2026-07', version: 'orb-1-1', sources: [1] },
    {
      surface: 'Glasses',
      region: 'not stated',
      status: 'rolling-out',
      since: '2026-05',
      sources: [4],
      unconfirmed: true,
    },
    { surface: 'Glasses', region: 'US', status: 'rolling-out', since: '2026-06', note: 'In steps.', sources: [1] },
    { surface: 'Watch', region: 'EU', status: 'live', since: '2027-01-01', planned: true, sources: [2] },
    { surface: 'App', region: 'US', status: 'retired', since: '2027-02-01', planned: true, sources: [2] },
  ],
  caveats: [
    { kind: 'benchmark', text: 'Figures are its own.', sources: [0] },
    { kind: 'benchmark', text: 'Figures differ.', sources: [1] },
    { kind: 'safety', text: 'A test went wrong.', sources: [0, 1], unconfirmed: true },
  ],
  timeline: [
    { date: '2026-04-08', kind: 'launch', text: 'Launch.', sources: [0] },
    { date: '2026-04-08', kind: 'benchmark', text: 'Score.', sources: [1] },
    { date: '2026-04', kind: 'price', text: 'Price some day in April.', sources: [0] },
    { date: '2026-05-01', kind: 'availability', text: 'Older place.', sources: [1] },
    { date: '2026-07-09', kind: 'availability', text: 'Newer place.', sources: [1] },
    { date: '2026-07-09', kind: 'version', text: 'Orb 1.1.', sources: [0] },
    { date: '2026-10-15', kind: 'licence', text: 'Opened.', sources: [1] },
    { date: '2026-12-24', kind: 'retirement', text: 'End of the preview.', planned: true, sources: [0] },
  ],
  versions: [
    { id: 'orb-1-1', name: 'Orb 1.1', released: '2026-07-09', text: 'For code.', sources: [0] },
    { id: 'orb-mini', name: 'Orb Mini', text: 'Small.', sources: [1] },
  ],
  modes: [],
  lookalikes: [{ name: 'ORB coin', text: 'A token of somebody else.', sources: [4] }],
  claims: [],
  privacy: [
    {
      id: 'orb-api',
      name: 'Orb API',
      audience: 'api',
      training: { default: 'no', text: 'Not used.', sources: [3] },
      optOut: { text: 'Not needed.', sources: [3] },
      notes: [],
      checked: '2026-11-22',
    },
    {
      id: 'orb-app',
      name: 'Orb app',
      audience: 'consumer',
      training: { default: 'yes', text: 'Chats are used.', sources: [3] },
      optOut: { text: 'None found.', sources: [3, 1] },
      notes: [{ region: 'EU', text: 'A form exists.', sources: [1] }],
      checked: '2026-08-01',
    },
  ],
  checked: '2026-11-22',
  sources,
};

export const today = '2026-11-22';
