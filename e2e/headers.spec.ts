import { expect, type Page, test } from '@playwright/test';

const DECK = '/decks/us-pakistan-security-relations';
const SCREENS = ['/', '/decks', DECK, '/study', '/settings', '/nothing-is-here', '/decks/none-of-this-name'];

for (const screen of SCREENS)
  test(`${screen} carries every header, and keeps to its own policy and its own server`, async ({ page }) => {
    const strayed = strayedFrom(page);
    const response = await page.goto(screen);
    const headers = response!.headers();
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers['x-powered-by']).toBeUndefined();
    expect(directivesOf(headers['content-security-policy']!)).toMatchObject({
      'default-src': `'none'`,
      'script-src': expect.stringMatching(/^'self' 'nonce-[A-Za-z0-9+/=]{24}' 'strict-dynamic'$/) as unknown,
      'style-src': expect.stringMatching(/^'self' 'nonce-[A-Za-z0-9+/=]{24}'$/) as unknown,
      'object-src': `'none'`,
      'base-uri': `'none'`,
      'frame-ancestors': `'none'`,
      'form-action': `'self'`,
    });
    await page.waitForLoadState('networkidle');
    expect(await strayed()).toEqual([]);
  });

test('studying and walking about break no policy', async ({ page }) => {
  const strayed = strayedFrom(page);
  await page.goto('/study');
  for (const key of ['Space', '3', 'Space', '1', 'Space', '4', 'u', '?', 'Escape', 't'])
    await page.keyboard.press(key);
  for (const screen of ['/', '/decks', DECK, '/settings']) await page.goto(screen);
  await page.getByRole('button', { name: /light and dark/ }).click();
  await page.getByRole('link', { name: 'Decks' }).first().click();
  await page.waitForLoadState('networkidle');
  expect(await strayed()).toEqual([]);
});

test('what another person’s text would run is not run', async ({ page }) => {
  const strayed = strayedFrom(page);
  await page.goto('/');
  await page.evaluate(() => {
    const planted =
      '<img src="data:," onerror="window.ran = 1"><a id="planted" href="javascript:ran = 1">x</a>';
    document.body.insertAdjacentHTML('beforeend', planted);
    document.getElementById('planted')!.click();
  });
  await expect.poll(strayed).toContainEqual(expect.stringContaining('script-src-attr'));
  await expect.poll(strayed).toContainEqual(expect.stringContaining('script-src-elem'));
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

test('a nonce is good for one answer', async ({ request }) => {
  const policies = await Promise.all(
    ['/', '/'].map(async (screen) => (await request.get(screen)).headers()['content-security-policy']),
  );
  expect(policies[0]).not.toBe(policies[1]);
});

test('https is asked for where it was used, and only there', async ({ request }) => {
  const over = async (proto: string) =>
    (await request.get('/', { headers: { 'x-forwarded-proto': proto } })).headers()[
      'strict-transport-security'
    ];
  expect(await over('https')).toBe('max-age=63072000; includeSubDomains');
  expect(await over('http')).toBeUndefined();
});

test('a header that once switched proxies off changes nothing (CVE-2025-29927)', async ({ request }) => {
  for (const name of ['proxy', 'middleware', 'src/middleware']) {
    const subrequest = Array(5).fill(name).join(':');
    const response = await request.get('/study', { headers: { 'x-middleware-subrequest': subrequest } });
    expect(response.headers()['content-security-policy']).toContain('nonce-');
  }
});

test('answers of the API are data, which nothing may keep, frame or run', async ({ request }) => {
  const response = await request.post('/api/reviews', {
    data: '{',
    headers: { 'content-type': 'application/json' },
  });
  expect(response.status()).toBe(400);
  expect(response.headers()).toMatchObject({
    'cache-control': 'no-store',
    'content-security-policy': `default-src 'none'; frame-ancestors 'none'`,
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  });
});

/** Watches a page; what is returned tells every broken rule of its policy and every request to another server. */
function strayedFrom(page: Page): () => Promise<string[]> {
  const strayed: string[] = [];
  page.on('request', (request) => {
    const { protocol, host, href } = new URL(request.url());
    if (protocol !== 'data:' && !/^localhost:\d+$/.test(host)) strayed.push(`asked ${href}`);
  });
  page.on('console', (message) => {
    if (/Content Security Policy|Permissions-Policy/i.test(message.text())) strayed.push(message.text());
  });
  const ready = page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
      console.log(`Content Security Policy: ${effectiveDirective} ${blockedURI} ${sourceFile}`),
    );
  });
  return async () => {
    await ready;
    return strayed;
  };
}

function directivesOf(policy: string): Record<string, string> {
  return Object.fromEntries(
    policy.split('; ').map((one) => [one.split(' ')[0], one.slice(one.indexOf(' ') + 1)]),
  );
}
