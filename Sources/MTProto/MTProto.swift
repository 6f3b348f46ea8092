// The first file of MTProto replaces this one.
