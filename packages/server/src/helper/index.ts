export { askHelper, consentNeeded, type HelperAnswer, type HelperContext, type HelperRun } from './ask-helper.js'
export { type Consent, type Consents, makeConsents } from './consents.js'
export { type Endpoint, KNOWN_ENDPOINTS, parseEndpoint } from './endpoint.js'
export { type HelperOptions, type HelperSettings, helperSettings } from './settings.js'
