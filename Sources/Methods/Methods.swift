// The first file of Methods replaces this one.
