/** A part of the page whose code is fetched when it is first used: no answer waits for it. */
export interface Later<T> {
  /** Does something with it, as soon as it is there; nothing where it cannot be had. */
  use(act: (part: T) => void): void;
  /** Does something with it where it has been used before. */
  useIfThere(act: (part: T) => void): void;
}

/** @param load makes the part; nothing where there is none in this browser */
export function later<T>(load: () => Promise<T | undefined>): Later<T> {
  let loading: Promise<T | undefined> | undefined;
  const useIfThere = (act: (part: T) => void) => {
    loading?.then(
      (part) => part && act(part),
      (reason: unknown) => {
        loading = undefined;
        console.error(reason);
      },
    );
  };
  return {
    use: (act) => {
      loading ??= load();
      useIfThere(act);
    },
    useIfThere,
  };
}
