/** Made when it is gone over, and anew each time. */
export const lazy = <One>(make: () => Iterator<One>): Iterable<One> => ({ [Symbol.iterator]: make });
