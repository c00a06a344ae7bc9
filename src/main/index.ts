import { app } from 'electron'
import { registerAppScheme } from './app-protocol.ts'
import { adoptUserData, findLocations } from './locations.ts'
import { openPalpate } from './open-palpate.ts'
import { findPageAddress } from './page-address.ts'
import { cutOffNetwork, lockEveryPage } from './security.ts'
import { isOnlyInstance } from './single-instance.ts'
import { sayCannotStart } from './start-failure.ts'

const address = findPageAddress(app.isPackaged, process.env.ELECTRON_RENDERER_URL)

adoptUserData()
app.enableSandbox()
cutOffNetwork(address)
registerAppScheme()
lockEveryPage(address)
app.on('window-all-closed', () => app.quit())

// Not awaited: Electron becomes ready only when this module has run to its end.
if (isOnlyInstance())
  app
    .whenReady()
    .then(() => openPalpate(findLocations(), address))
    .catch(sayCannotStart)
else app.exit(0)
