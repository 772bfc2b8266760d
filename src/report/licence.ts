/** Which licence holds today, which one held at launch, and which parts have terms of their own. */
import { byDate, isBefore } from '../knowledge/dates';
import type { Pack } from '../knowledge/pack';
import type { Licence, LicenceLine } from './card-types';
import type { Citations } from './citations';

type Period = Pack['licence'][number];

/** `named` is the mention's own name: terms scoped to it are its licence, not a variant's. */
export function licenceOn(
  pack: Pack,
  named: string,
  launched: string | undefined,
  today: string,
  by: Citations,
): Licence {
  const begun = pack.licence.filter((period) => !isBefore(today, period.from)).sort(inOrder);
  const own = begun.filter((period) => period.scope?.toLowerCase() === named.toLowerCase());
  const general = own.length > 0 ? own : begun.filter((period) => !period.scope);
  const now = general.at(-1);
  const then = general.findLast((period) => !isBefore(launched, period.from)) ?? general[0];
  const scopes = new Map(begun.filter((period) => period.scope && !own.includes(period)).map((p) => [p.scope, p]));
  const line = (period: Period): LicenceLine => asLine(period, by);
  return {
    ...(now && { today: line(now) }),
    ...(launched && now && then && differ(now, then) && { atLaunch: line(then) }),
    variants: [...scopes.values()].map(line),
  };
}

/** Every period, in the order of time. */
export const licencesOf = (pack: Pack, by: Citations): LicenceLine[] =>
  [...pack.licence].sort(inOrder).map((period) => asLine(period, by));

/** A period without a day holds from the start. */
const inOrder = (a: Period, b: Period): number =>
  a.from && b.from ? byDate(a.from, b.from) : Number(!!a.from) - Number(!!b.from);

const differ = (a: Period, b: Period): boolean => a.status !== b.status || a.licence !== b.licence;

function asLine(period: Period, by: Citations): LicenceLine {
  const { status, scope, licence, from } = period;
  return { status, ...(scope && { scope }), ...(licence && { licence }), ...(from && { from }), ...by.line(period) };
}
