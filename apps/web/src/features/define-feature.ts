// What a feature gives to the workspace: its routes, its places in the navigation, its commands. The list is `features/index.ts`.
import type { MessageDescriptor } from '@lingui/core';
import type { AnyRoute } from '@tanstack/react-router';
import type { Permission } from '@vitae/contracts';
import type { ComponentType } from 'react';

export type NavigationGroup = 'work' | 'admin' | 'developer';

export interface NavigationItem {
  readonly to: string;
  readonly label: MessageDescriptor;
  readonly icon: ComponentType<{ size?: number | string; stroke?: number | string }>;
  readonly group: NavigationGroup;
  /** Whom it is shown to. */
  readonly needs: Permission;
  /** Only where questions are taken: the workspace’s language model is on. */
  readonly onlyWithAsking?: boolean;
  /** Places of one group stand in this order. */
  readonly order: number;
  /** Two keys in a row that lead there, as “g i”. */
  readonly keys?: `g ${string}`;
}

export interface Command {
  readonly id: string;
  readonly label: MessageDescriptor;
  readonly needs?: Permission;
  readonly keys?: string;
  readonly run: (goTo: (address: string) => void) => void;
}

export interface Feature<R extends readonly AnyRoute[]> {
  readonly routes: R;
  readonly navigation?: readonly NavigationItem[];
  readonly commands?: readonly Command[];
  /** First parts of the query keys that an event makes stale, by the first part of the event's type: { resume: ['resumes'] }. */
  readonly stale?: Readonly<Record<string, readonly string[]>>;
}

export const defineFeature = <const R extends readonly AnyRoute[]>(feature: Feature<R>): Feature<R> =>
  feature;
