import { randomBytes, randomUUID } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';

/** Pages and actions; what is built beforehand, and the API, carry the fixed headers of next.config.js alone. */
export const config = { matcher: '/((?!_next/|api/).*)' };

/**
 * Gives a page its content security policy and its number in the log. Nothing is allowed or forbidden to a person
 * here: that is decided where the data are read.
 */
export function proxy(request: NextRequest): NextResponse {
  const policy = policyWith(randomBytes(16).toString('base64'));
  const requestId = randomUUID();
  // Next puts the nonce of a policy that it finds in the request on each script that it writes.
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set('x-request-id', requestId);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('x-request-id', requestId);
  return response;
}

const isDevelopment = process.env.NODE_ENV === 'development';

/** Whatever is not named may not be loaded, and only this server is named. */
function policyWith(nonce: string): string {
  return [
    `default-src 'none'`,
    // React rebuilds the server's stack traces with eval while one develops.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? ` 'unsafe-eval'` : ''}`,
    `style-src 'self' 'nonce-${nonce}'`,
    // Drawings carry their figures as custom properties in style attributes, which cannot have a nonce.
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}
