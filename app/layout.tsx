import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { Delivery } from './study/delivery.tsx';
import './styles/global.css';

export const metadata: Metadata = {
  title: { default: 'Dossier', template: '%s · Dossier' },
  description:
    'Cards made from an article: who says it, how surely, and where. Brought back before you forget them.',
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  colorScheme: 'light dark',
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = (await cookies()).get('theme')?.value;
  return (
    <html lang="en-GB" data-theme={theme === 'light' || theme === 'dark' ? theme : undefined}>
      <body>
        {children}
        <Delivery />
      </body>
    </html>
  );
}
