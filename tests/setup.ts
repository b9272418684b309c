import fc from 'fast-check'

// Laws are tried on the same random examples in every run, so that a failure is the change's own.
// PARLEY_SEED=<number> npm test tries others.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.PARLEY_SEED ?? 20240821) })
