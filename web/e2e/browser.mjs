// Chromium as the journeys and pictures use it.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

/** `zoom` is the desk's screen at 200 %. */
export const SIZES = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 }, zoom: { width: 720, height: 450 } }

/** A browser that talks to nobody but the page under test; a fake microphone for the desk. */
export async function open(extra = []) {
  process.env.XDG_CONFIG_HOME ??= mkdtempSync(join(tmpdir(), 'hongyan-chromium-'))
  return chromium.launch({
    executablePath: process.env.HONGYAN_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
      '--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream', ...extra,
    ],
  })
}

/** Signs in through the page, as a person does. */
export async function signIn(page, base, { login, password, company = '' }) {
  await page.goto(`${base}/sign-in`)
  if (company) await page.locator('#company').fill(company)
  await page.locator('#login').fill(login)
  await page.locator('#password').fill(password)
  await page.locator('button[type=submit]').click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'), { timeout: 15_000 })
}
