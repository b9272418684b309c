import { setFlagsFromString } from 'node:v8'

/**
 * Before many pages are read: V8 otherwise lets garbage grow to more than a gigabyte where the machine has room. So it is
 * collected when the heap is twice what lived last time.
 */
export const keepHeapSmall = (): void => setFlagsFromString('--heap-growing-percent=100')
