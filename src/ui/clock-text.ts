/** `10:32` on the same day, else `2021-04-12 10:32`. */
export function clockText(iso: string, now: Date): string {
  const at = new Date(iso);
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`;
  return at.toDateString() === now.toDateString() ? time : `${dateText(at)} ${time}`;
}

/** `2021-04-12`, in local time. */
export const dateText = (at: Date): string => `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;

const two = (value: number): string => String(value).padStart(2, '0');
