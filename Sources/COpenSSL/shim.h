#ifndef DCSIM_COPENSSL_SHIM_H
#define DCSIM_COPENSSL_SHIM_H

// The low-level SHA and RSA functions are marked deprecated, but only they hash 64 bytes or load a key
// without a provider fetch.
#define OPENSSL_SUPPRESS_DEPRECATED

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/md5.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/sha.h>
#include <openssl/x509.h>

#include <stdint.h>
#include <string.h>

// One AES block as two words; memcpy because neither the data nor the IV need be aligned.
typedef struct {
    uint64_t low, high;
} dcsim_block;

static inline dcsim_block dcsim_load(const unsigned char *bytes) {
    dcsim_block block;
    memcpy(&block, bytes, sizeof block);
    return block;
}

static inline void dcsim_store(unsigned char *bytes, dcsim_block block) {
    memcpy(bytes, &block, sizeof block);
}

static inline dcsim_block dcsim_xor(dcsim_block a, dcsim_block b) {
    dcsim_block result = {a.low ^ b.low, a.high ^ b.high};
    return result;
}

// IGE: c[i] = E(p[i] ^ c[i-1]) ^ p[i-1]. With y[i] = c[i] ^ p[i-1] this reads y[i] = E(p[i] ^ p[i-2] ^
// y[i-1]), a CBC pass over p[i] ^ p[i-2], which libcrypto does at full speed. `cbc` is a context of
// AES-256-CBC, encrypting, without padding, that has the first half of `iv` as its IV. `count` is a multiple of 16.
// Returns 1, or 0 if libcrypto refused.
static inline int dcsim_ige_encrypt(EVP_CIPHER_CTX *cbc, const unsigned char *iv, unsigned char *data,
                                    size_t count) {
    unsigned char mixed[4096];
    dcsim_block before1 = dcsim_load(iv + 16), before2 = {0, 0}, previous = before1;
    while (count > 0) {
        size_t part = count < sizeof mixed ? count : sizeof mixed;
        int written = 0;
        for (size_t at = 0; at < part; at += 16) {
            dcsim_block plain = dcsim_load(data + at);
            dcsim_store(mixed + at, dcsim_xor(plain, before2));
            before2 = before1;
            before1 = plain;
        }
        if (EVP_EncryptUpdate(cbc, mixed, &written, mixed, (int)part) != 1 || written != (int)part) return 0;
        for (size_t at = 0; at < part; at += 16) {
            dcsim_block plain = dcsim_load(data + at);
            dcsim_store(data + at, dcsim_xor(dcsim_load(mixed + at), previous));
            previous = plain;
        }
        data += part;
        count -= part;
    }
    return 1;
}

// IGE: p[i] = D(c[i] ^ p[i-1]) ^ c[i-1]. Every block waits for the one before, so this is one ECB call a
// block. `ecb` is a context of AES-256-ECB, decrypting, without padding. `count` is a multiple of 16.
static inline int dcsim_ige_decrypt(EVP_CIPHER_CTX *ecb, const unsigned char *iv, unsigned char *data,
                                    size_t count) {
    unsigned char block[16];
    dcsim_block cipher = dcsim_load(iv), plain = dcsim_load(iv + 16);
    for (size_t at = 0; at < count; at += 16) {
        dcsim_block next = dcsim_load(data + at);
        dcsim_store(block, dcsim_xor(next, plain));
        if (EVP_Cipher(ecb, block, block, 16) != 16) return 0;
        plain = dcsim_xor(dcsim_load(block), cipher);
        dcsim_store(data + at, plain);
        cipher = next;
    }
    return 1;
}

// Macros that Swift cannot import.
static inline long dcsim_bio_contents(BIO *bio, char **contents) { return BIO_get_mem_data(bio, contents); }
static inline void dcsim_free(void *pointer) { OPENSSL_free(pointer); }

#endif
