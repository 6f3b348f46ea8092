// The first file of ReferenceClient replaces this one.
