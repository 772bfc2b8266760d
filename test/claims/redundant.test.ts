import { expect, it } from 'vitest';
import { withoutRedundant } from '../../src/claims/redundant';

const left = (terms: string): string => withoutRedundant(terms.split('|')).join('|');

it('leaves out what an earlier term is met with anyway', () => {
  expect(left('agent|agents|the agent|agent swarm|swarm')).toBe('agent|swarm');
  expect(left('40%|forty per cent|model:llama|model:llama')).toBe('40%|model:llama');
  expect(left('Scout|scouts')).toBe('Scout');
});

it('keeps what is met elsewhere, or would be met at another place', () => {
  for (const terms of ['agent swarm|agent', 'open|not open', 'not open|open', 'swarm|agent swarm', 'scout|Scout'])
    expect(left(terms)).toBe(terms);
  for (const terms of ['40%|over 40%|n%', '3x|3%', 'open*|opens', 'model:llama|model:other|llama'])
    expect(left(terms)).toBe(terms);
});
