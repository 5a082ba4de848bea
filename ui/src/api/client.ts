import { invoke } from '@tauri-apps/api/core';

import type { Commands } from './generated/commands';
import type { WireError } from './generated/contract';

export type CommandName = keyof Commands;
export type Request<K extends CommandName> = Commands[K]['request'];
export type Response<K extends CommandName> = Commands[K]['response'];

/** Whether something thrown is a refusal or failure that the program knows by its code. */
function isWireError(error: unknown): error is WireError {
  return typeof error === 'object' && error !== null && 'code' in error && 'params' in error;
}

/**
 * Calls a command of the program; the one way out of the window.
 *
 * Throws a WireError when the command is refused or fails; nothing was changed then.
 */
export async function call<K extends CommandName>(name: K, request: Request<K>): Promise<Response<K>> {
  try {
    return await invoke<Response<K>>(name, request === null ? {} : { request });
  } catch (error) {
    // The error is data, not an exception of this program: screens translate its code.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    throw isWireError(error) ? error : unexpected(error);
  }
}

/** What the shell itself says, for example that a command does not exist, in the form of every other error. */
function unexpected(error: unknown): WireError {
  const detail = error instanceof Error ? error.message : String(error);
  return { code: 'app.unexpected', params: { detail }, blockers: [] };
}
