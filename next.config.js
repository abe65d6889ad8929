// @ts-check

/** Headers of every answer; a page's content security policy comes from proxy.ts, because it has a nonce. */
const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  // For browsers that do not know frame-ancestors.
  'x-frame-options': 'DENY',
};

/** A year and longer, for all names below this one (ASVS 3.4.1); over plain http browsers would ignore it. */
const OVER_HTTPS = { 'strict-transport-security': 'max-age=63072000; includeSubDomains' };

/** Data, never a page: nothing in it may run, and nobody but its receiver may keep it. */
const OF_DATA = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
};

/** @type {import('next').NextConfig} */
export default {
  typedRoutes: true,
  agentRules: false,
  reactCompiler: true,
  poweredByHeader: false,
  devIndicators: false,
  images: { unoptimized: true },
  headers: () => [
    { source: '/:path*', headers: listOf(ALWAYS) },
    {
      source: '/:path*',
      has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https.*' }],
      headers: listOf(OVER_HTTPS),
    },
    { source: '/api/:path*', headers: listOf(OF_DATA) },
  ],
  experimental: { agentUpgrade: false, turbopackRustReactCompiler: true },
};

/** @param {Record<string, string>} headers */
function listOf(headers) {
  return Object.entries(headers).map(([key, value]) => ({ key, value }));
}
