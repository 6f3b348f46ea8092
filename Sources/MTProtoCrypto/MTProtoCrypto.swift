// The first file of MTProtoCrypto replaces this one.
