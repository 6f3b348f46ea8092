// The first file of Sockets replaces this one.
