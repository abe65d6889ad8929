// @ts-check

/** @type {import('next').NextConfig} */
export default {
  typedRoutes: true,
  agentRules: false,
  reactCompiler: true,
  poweredByHeader: false,
  devIndicators: false,
  images: { unoptimized: true },
  experimental: { agentUpgrade: false, turbopackRustReactCompiler: true },
};
