import type { Hono } from 'hono'

export type Route = { method: string; path: string }

/** Every route of the app, each once, as the app itself knows them. */
export function listRoutes(app: Hono): Route[] {
  const routes = app.routes.filter(({ method }) => method !== 'ALL')
  const unique = new Map(routes.map(({ method, path }) => [`${method} ${path}`, { method, path }]))
  return [...unique.values()]
}

/** A route's path with something in the place of each parameter. */
export function fill(path: string, values: Readonly<Record<string, string>> = {}): string {
  return path.replace(/:(\w+)/g, (_, name: string) => values[name] ?? '1')
}
