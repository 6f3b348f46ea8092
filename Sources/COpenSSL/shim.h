#ifndef DCSIM_COPENSSL_SHIM_H
#define DCSIM_COPENSSL_SHIM_H

// The low-level SHA functions are marked deprecated, but they are the only ones that
// hash 64 bytes without a provider fetch.
#define OPENSSL_SUPPRESS_DEPRECATED

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/sha.h>

#endif
