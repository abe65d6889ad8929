import { KEY_FORMAT } from './learner.ts';

/** A cookie to be set, in the words of Next's `cookies().set`. */
export type KeyCookie = {
  name: string;
  value: string;
  httpOnly: true;
  sameSite: 'lax';
  path: '/';
  maxAge: number;
  secure: boolean;
};

/** Browsers keep a cookie for 400 days at most; every upload renews it. */
const KEPT_FOR_SECONDS = 400 * 86_400;

/** The key in a request's cookies, or null where there is none of the right form. */
export function keyIn(headers: Headers): string | null {
  const name = cookieName(headers);
  for (const pair of (headers.get('cookie') ?? '').split(';')) {
    const [given, value = ''] = pair.trim().split('=', 2);
    if (given === name && KEY_FORMAT.test(value)) return value;
  }
  return null;
}

/** The cookie that makes the browser behind this request the holder of `key`. */
export function cookieWith(key: string, headers: Headers): KeyCookie {
  return {
    name: cookieName(headers),
    value: key,
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    maxAge: KEPT_FOR_SECONDS,
    secure: isHttps(headers),
  };
}

/** The same as the value of a `Set-Cookie` header (RFC 6265). */
export function setCookie(key: string, headers: Headers): string {
  const { name, value, path, maxAge, secure } = cookieWith(key, headers);
  return `${name}=${value}; Path=${path}; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}

/** Over https the prefix keeps every other host and every plain page from setting the cookie (ASVS 3.3.3). */
function cookieName(headers: Headers): string {
  return isHttps(headers) ? '__Host-dossier' : 'dossier';
}

/** Next fills the header in where no proxy stands before it. */
function isHttps(headers: Headers): boolean {
  return headers.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https';
}
