'use client';
import type { Route } from 'next';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

/** A link that knows whether the reader stands there, or below it. */
export function Place({ href, children }: { href: Route; children: ReactNode }) {
  const path = usePathname();
  const here = path === href ? 'page' : href !== '/' && path.startsWith(`${href}/`) ? 'true' : undefined;
  return (
    <Link href={href} aria-current={here}>
      {children}
    </Link>
  );
}
