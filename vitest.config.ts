import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Node and workerd read it when they start, so it must be there before the plugin is loaded.
process.env['NODE_EXTRA_CA_CERTS'] = fileURLToPath(
  new URL('test/support/certificates/authority.pem', import.meta.url),
)
const { cloudflareTest } = await import('@cloudflare/vitest-plugin')

const oxc = { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } } as const

export default defineConfig({
  test: {
    // One for both projects, so that Postgres is started once.
    globalSetup: ['./test/global-setup.ts'],
    // Each worker has a database of its own, and all of those share the main process.
    maxWorkers: 2,
    // The first question to a database waits for Postgres to start, which a busy machine makes long.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What a passing test logs is noise.
    silent: 'passed-only',
    projects: [
      {
        extends: true,
        oxc,
        test: {
          name: 'node',
          include: [
            'test/{core,eval,feeds,store,mail,jobs,web,data,dev,simulation}/**/*.test.{ts,tsx}',
          ],
          // Half an hour beside the full hour, so that a mistake with local times shows.
          env: { TZ: 'Asia/Kolkata' },
        },
      },
      {
        extends: true,
        oxc,
        plugins: [
          cloudflareTest(({ inject }) => ({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              bindings: {
                ENVIRONMENT: 'development',
                BASE_URL: 'http://localhost:8787',
                MAIL_TRANSPORT: 'mailbox',
                TOKEN_SECRET: 'only-for-tests-only-for-tests-only-for-tests',
                DATABASE_URL: inject('workerDatabaseUrl'),
                OPERATORS: 'operator@example.com',
                DEVELOPMENT_NOW: '2026-03-10T09:07:30Z',
                DEVELOPMENT_FEED_ORIGINS: inject('workerFeedOrigin'),
              },
            },
          })),
        ],
        test: { name: 'worker', include: ['test/worker/**/*.test.ts'] },
      },
    ],
  },
})
