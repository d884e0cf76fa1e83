import { attend } from '../../src/intake/attend';
import { doAsTold } from './troubled';

/** An exception that nobody catches is what a worker of a browser dies of. */
const die = (): void => { setTimeout(() => { throw new Error('told to die'); }); };

const hear = attend((name: string) => {
  const work = doAsTold(name, die);
  return (told: Parameters<typeof work>[0]) => (told === 'die' ? work(told).then(() => new Promise<string>(() => {})) : work(told));
}, (answer) => postMessage(answer));
addEventListener('message', ({ data }) => hear(data));
