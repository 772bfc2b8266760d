import { useWording } from './context';

export function CheckedOn({ date, stale }: { date: string; stale: boolean }) {
  const { say, dates } = useWording();
  return (
    <span class={stale ? 'stale' : undefined}>{say(stale ? 'checkedLongAgo' : 'checkedOn', dates.full(date))}</span>
  );
}
