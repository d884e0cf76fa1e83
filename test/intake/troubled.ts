/** What a job asks its worker to do. */
export type Told = 'answer' | 'throw' | 'loop' | 'die';

/** Work that goes wrong as it is told to. `die` is what ends a worker of its place. */
export const doAsTold = (name: string, die: () => void = () => process.exit(3)) => async (told: Told): Promise<string> => {
  if (told === 'throw') throw new Error('told to throw');
  if (told === 'die') die();
  for (;;) if (told !== 'loop') return `${name} did ${told}`;
};
