import type { ReactNode } from 'react';

import type { IconName } from '../components/Icon';

type Screen = {
  /** Path of the screen, with `$name` for a part that varies: `/customers/$customerId`. */
  path: string;
  component: () => ReactNode;
};

type Entry = {
  /** The screen that it opens. */
  path: string;
  /** Message id of its name. */
  label: string;
  icon: IconName;
  /** Message id of other words by which search finds it. */
  words?: string | undefined;
};

/** Something to do by name, offered by search. */
export type Command = Entry & {
  /** Told to the screen: `useSearch({ strict: false })` reads it. */
  search?: Readonly<Record<string, string>> | undefined;
};

/** What a feature gives to the frame: its screens, and where they can be reached from. */
export type Feature = {
  screens: readonly Screen[];
  /** Its place in the side bar; `end` for what stands at the bottom. */
  nav?: (Entry & { place?: 'end' }) | undefined;
  /** The page of the guide that tells about its screens, which F1 opens; without one, the first. */
  guide?: string | undefined;
  /** A button in the top bar. */
  action?: Entry | undefined;
  /** What search offers beside going to the screen of the side bar, which it offers by itself. */
  commands?: readonly Command[] | undefined;
};
