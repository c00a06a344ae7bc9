import { expect, test } from 'vitest'
import { findPageAddress, isOwnPage, isTrustedSender, mayRequest } from '../../src/main/page-address.ts'

const packaged = findPageAddress(true, 'http://localhost:5173/')
const developing = findPageAddress(false, 'http://localhost:5173/')

test('only a checkout looks at the development server', () => {
  expect(packaged).toEqual({ url: 'app://palpate/index.html', devServer: null })
  expect(findPageAddress(false, undefined)).toEqual(packaged)
  expect(developing.url).toBe('http://localhost:5173/')
})

test.each([
  'https://palpate/index.html',
  'app://other/index.html',
  'app://palpate.evil.test/',
  'app://user@palpate:80/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'about:blank',
  'data:text/html,hi',
  'http://localhost:5173/',
  'not a url',
  '',
])('%s is not our page', (url) => {
  expect(isOwnPage(url, packaged)).toBe(false)
  expect(isTrustedSender({ url, parent: null }, packaged)).toBe(false)
})

test('only the main frame of our page may talk', () => {
  const url = 'app://palpate/index.html#/clients'
  expect(isTrustedSender({ url, parent: null }, packaged)).toBe(true)
  expect(isTrustedSender({ url, parent: { url } }, packaged)).toBe(false)
  expect(isTrustedSender(null, packaged)).toBe(false)
  expect(isTrustedSender({ url: 'http://localhost:5173/#/clients', parent: null }, developing)).toBe(true)
  expect(isTrustedSender({ url: 'http://localhost:8000/', parent: null }, developing)).toBe(false)
})

test('nothing that leaves the machine may be requested', () => {
  const may = (url: string) => mayRequest(url, packaged)
  for (const url of [
    'app://palpate/assets/a.js',
    'blob:app://palpate/1',
    'data:image/png;base64,',
    'devtools://x/y',
  ])
    expect(may(url), url).toBe(true)
  for (const url of [
    'https://example.com/',
    'http://127.0.0.1/',
    'ws://localhost:5173/',
    'wss://example.com',
    'file:///etc/passwd',
    'ftp://example.com',
    'app://elsewhere/',
    'chrome://gpu',
    'nonsense',
  ])
    expect(may(url), url).toBe(false)
  expect(mayRequest('ws://localhost:5173/', developing)).toBe(true)
  expect(mayRequest('https://example.com/', developing)).toBe(false)
})
