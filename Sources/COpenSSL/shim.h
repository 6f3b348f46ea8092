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
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/sha.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

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

// TLS 1.2 and later, each handshake in full: the name that a client asks for is then in every one.
static inline int dcsim_tls_prepare(SSL_CTX *context) {
    SSL_CTX_set_options(context, SSL_OP_NO_TICKET | SSL_OP_NO_RENEGOTIATION);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_num_tickets(context, 0);
    return SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION) == 1;
}

// Adds a certificate of the chain; the context keeps a reference of its own.
static inline int dcsim_tls_add_chain(SSL_CTX *context, X509 *certificate) {
    return SSL_CTX_add1_chain_cert(context, certificate) == 1;
}

static inline EVP_PKEY *dcsim_new_ec_key(void) { return EVP_EC_gen("P-256"); }

static inline int dcsim_add_extension(X509 *certificate, X509V3_CTX *context, int kind, const char *value) {
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(NULL, context, kind, value);
    int done = extension != NULL && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return done;
}

// A certificate that vouches for itself, good from an hour ago for so many days; `names` as in openssl.cnf:
// "DNS:localhost,IP:127.0.0.1". NULL if libcrypto refused.
static inline X509 *dcsim_self_signed(EVP_PKEY *key, const char *names, long days) {
    X509 *certificate = X509_new();
    if (certificate == NULL) return NULL;
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, NULL, NULL, 0);
    X509_NAME *name = X509_get_subject_name(certificate);
    uint64_t serial = 0;
    int done = RAND_bytes((unsigned char *)&serial, sizeof serial) == 1
        && X509_set_version(certificate, 2) == 1
        && ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial >> 1) == 1
        && X509_gmtime_adj(X509_getm_notBefore(certificate), -3600) != NULL
        && X509_time_adj_ex(X509_getm_notAfter(certificate), (int)days, 0, NULL) != NULL
        && X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, (const unsigned char *)"dcsim", -1, -1, 0) == 1
        && X509_set_issuer_name(certificate, name) == 1
        && X509_set_pubkey(certificate, key) == 1
        && dcsim_add_extension(certificate, &context, NID_basic_constraints, "critical,CA:TRUE")
        && dcsim_add_extension(certificate, &context, NID_subject_alt_name, names)
        && X509_sign(certificate, key, EVP_sha256()) > 0;
    if (done) return certificate;
    X509_free(certificate);
    return NULL;
}

#endif
