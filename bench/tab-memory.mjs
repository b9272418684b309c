import { readFileSync } from 'node:fs'

/**
 * What the page holds once what nothing refers to is gone: `tab`: megabytes that its process alone holds (PSS); `heap`:
 * those of its scripts; its elements; `nodes` and `listeners`: those of the whole process, also where no document shows them.
 */
export const memoryOf = async (browser, page) => {
  const client = await page.context().newCDPSession(page)
  await client.send('HeapProfiler.enable')
  await client.send('HeapProfiler.collectGarbage')
  await client.send('HeapProfiler.collectGarbage')
  const { result } = await client.send('Runtime.evaluate', { expression: 'document.querySelectorAll("*").length' })
  const { usedSize } = await client.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters')
  await client.detach()
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const held = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      const text = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8')
      return Number(text.match(/^Pss:\s+(\d+)/m)[1]) / 1000
    })
  return { tab: Math.max(...held), heap: usedSize / 1e6, elements: result.value, nodes, listeners: jsEventListeners }
}

/**
 * The driver has the tab itself keep every answer that it gets from the server, 200 MB of them, for a look at their bodies
 * that the bench never takes. From now on none is kept, so that what is measured is the page's.
 */
export const keepNoAnswers = async (page) => {
  const client = page._connection?.toImpl?.(page)?.delegate?._mainFrameSession?._client
  if (client === undefined) throw new Error('this playwright-core has no session of the page to be told')
  await client.send('Network.disable')
  await client.send('Network.enable', { maxTotalBufferSize: 1, maxResourceBufferSize: 1 })
}
