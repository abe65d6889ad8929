import { expect, test } from 'vitest';
import { keyIn, setCookie } from './cookie.ts';
import { newKey } from './learner.ts';

const key = newKey();
const https = { 'x-forwarded-proto': 'https' };

test('the cookie is for our server alone, and over https for our host alone', () => {
  expect(setCookie(key, new Headers())).toBe(
    `dossier=${key}; Path=/; Max-Age=34560000; HttpOnly; SameSite=Lax`,
  );
  expect(setCookie(key, new Headers(https))).toBe(
    `__Host-dossier=${key}; Path=/; Max-Age=34560000; HttpOnly; SameSite=Lax; Secure`,
  );
});

test.each([
  ['alone', `dossier=${key}`, {}, key],
  ['among others', `theme=dark; dossier=${key}; x=1`, {}, key],
  ['over https', `__Host-dossier=${key}`, https, key],
  ['over https through two proxies', `__Host-dossier=${key}`, { 'x-forwarded-proto': 'https, http' }, key],
  ['without the prefix over https', `dossier=${key}`, https, null],
  ['too short', 'dossier=abc', {}, null],
  ['with something behind it', `dossier=${key}x`, {}, null],
  ['under another name', `notdossier=${key}`, {}, null],
  ['a second one, where the first is no key', `dossier=x; dossier=${key}`, {}, key],
])('a key %s', (_, cookie, headers, expected) => {
  expect(keyIn(new Headers({ cookie, ...headers }))).toBe(expected);
});

test('no cookie, no key', () => expect(keyIn(new Headers())).toBeNull());
