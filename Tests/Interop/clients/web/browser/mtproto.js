// A small MTProto client for browsers: WebCrypto and BigInt, no library. It shares no line with the simulator.
"use strict";

const hash = async (name, ...parts) => new Uint8Array(await crypto.subtle.digest(name, concat(...parts)));
const sha1 = (...parts) => hash("SHA-1", ...parts);
const sha256 = (...parts) => hash("SHA-256", ...parts);
const random = (count) => crypto.getRandomValues(new Uint8Array(count));

function concat(...parts) {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const equal = (a, b) => a.length === b.length && a.every((byte, index) => byte === b[index]);

function check(condition, claim) {
  if (!condition) throw new Error(claim);
}

// MARK: numbers

const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
const toNumber = (bytes) => BigInt("0x" + (hex(bytes) || "0"));

function toBytes(number, count) {
  let text = number.toString(16);
  text = text.padStart(count ? count * 2 : text.length + (text.length % 2), "0");
  return Uint8Array.from(text.match(/../g), (pair) => parseInt(pair, 16));
}

function power(base, exponent, modulus) {
  let result = 1n;
  for (base %= modulus; exponent > 0n; exponent >>= 1n) {
    if (exponent & 1n) result = (result * base) % modulus;
    base = (base * base) % modulus;
  }
  return result;
}

// Pollard's rho.
function factor(pq) {
  const gcd = (a, b) => (b ? gcd(b, a % b) : a);
  for (let c = 1n; ; c++) {
    let x = 2n, y = 2n, d = 1n;
    while (d === 1n) {
      x = (x * x + c) % pq;
      y = (y * y + c) % pq;
      y = (y * y + c) % pq;
      d = gcd(x > y ? x - y : y - x, pq);
    }
    if (d !== pq) return d < pq / d ? [d, pq / d] : [pq / d, d];
  }
}

// MARK: AES

// Raw blocks through CBC: WebCrypto has neither ECB nor IGE.
async function importKey(key) {
  return crypto.subtle.importKey("raw", key, "AES-CBC", false, ["encrypt", "decrypt"]);
}

const xor = (a, b) => a.map((byte, index) => byte ^ b[index]);
const ZERO = new Uint8Array(16);

async function encryptBlock(key, block) {
  return new Uint8Array(await crypto.subtle.encrypt({ name: "AES-CBC", iv: ZERO }, key, block)).slice(0, 16);
}

// CBC wants padding behind the block: one that decrypts to sixteen bytes of 16.
async function decryptBlock(key, block) {
  const padding = await encryptBlock(key, xor(new Uint8Array(16).fill(16), block));
  return new Uint8Array(await crypto.subtle.decrypt({ name: "AES-CBC", iv: ZERO }, key, concat(block, padding)));
}

async function ige(data, rawKey, iv, encrypts) {
  const key = await importKey(rawKey);
  const result = new Uint8Array(data.length);
  // The block before on the way out, and on the way in.
  let [out, into] = encrypts ? [iv.slice(0, 16), iv.slice(16)] : [iv.slice(16), iv.slice(0, 16)];
  for (let at = 0; at < data.length; at += 16) {
    const block = data.slice(at, at + 16);
    const done = encrypts ? await encryptBlock(key, xor(block, out)) : await decryptBlock(key, xor(block, out));
    out = xor(done, into);
    into = block;
    result.set(out, at);
  }
  return result;
}

// AES-CTR that goes on where it stopped.
class Counter {
  constructor(key, counter) {
    this.key = crypto.subtle.importKey("raw", key, "AES-CTR", false, ["encrypt"]);
    this.start = toNumber(counter);
    this.used = 0;
  }

  async apply(data) {
    const block = Math.floor(this.used / 16);
    const skip = this.used % 16;
    const counter = toBytes((this.start + BigInt(block)) % (1n << 128n), 16);
    const padded = concat(new Uint8Array(skip), data);
    this.used += data.length;
    const options = { name: "AES-CTR", counter, length: 128 };
    return new Uint8Array(await crypto.subtle.encrypt(options, await this.key, padded)).slice(skip);
  }
}

// MARK: TL

const int = (value) => new Uint8Array(new Uint32Array([value]).buffer);
const long = (value) => new Uint8Array(new BigInt64Array([value]).buffer);
const readInt = (bytes, at = 0) => new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true);

function tlBytes(data) {
  const head = data.length < 254
    ? Uint8Array.of(data.length)
    : Uint8Array.of(254, data.length & 255, (data.length >> 8) & 255, data.length >> 16);
  return concat(head, data, new Uint8Array((4 - ((head.length + data.length) % 4)) % 4));
}

const tlText = (text) => tlBytes(new TextEncoder().encode(text));

class Reader {
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }
  raw(count) {
    check(this.at + count <= this.bytes.length, "the answer is cut short");
    this.at += count;
    return this.bytes.slice(this.at - count, this.at);
  }
  int() { return readInt(this.raw(4)); }
  long() { return new DataView(this.raw(8).buffer).getBigInt64(0, true); }
  string() {
    const first = this.raw(1)[0];
    let count = first, head = 1;
    if (first === 254) {
      const size = this.raw(3);
      [count, head] = [size[0] | (size[1] << 8) | (size[2] << 16), 4];
    }
    const data = this.raw(count);
    this.raw((4 - ((head + count) % 4)) % 4);
    return data;
  }
}

// MARK: transports

// Obfuscated intermediate in a WebSocket.
class Socket {
  static async open(url) {
    const link = new Socket();
    link.socket = new WebSocket(url, "binary");
    link.socket.binaryType = "arraybuffer";
    link.input = new Uint8Array();
    link.order = Promise.resolve();
    await new Promise((resolve, reject) => {
      link.socket.onopen = resolve;
      link.socket.onerror = () => reject(new Error(`no WebSocket at ${url}`));
    });
    check(link.socket.protocol === "binary", "the subprotocol was not confirmed");
    const header = concat(random(56), Uint8Array.of(0xee, 0xee, 0xee, 0xee), random(4));
    header[0] = 0x33;
    header[4] |= 1;
    const keys = header.slice(8, 56);
    const backwards = keys.slice().reverse();
    link.outbound = new Counter(keys.slice(0, 32), keys.slice(32));
    link.inbound = new Counter(backwards.slice(0, 32), backwards.slice(32));
    const sealed = await link.outbound.apply(header);
    link.socket.send(concat(header.slice(0, 56), sealed.slice(56)));
    link.socket.onmessage = (event) => {
      link.order = link.order.then(async () => {
        link.input = concat(link.input, await link.inbound.apply(new Uint8Array(event.data)));
        link.wake?.();
      });
    };
    link.socket.onclose = (event) => {
      link.closed = event;
      link.wake?.();
    };
    return link;
  }

  async ask(payload) {
    this.socket.send(await this.outbound.apply(concat(int(payload.length), payload)));
    while (this.input.length < 4 || this.input.length < 4 + readInt(this.input)) {
      check(!this.closed, `the WebSocket was closed: ${this.closed?.code} ${this.closed?.reason}`);
      await new Promise((resolve) => { this.wake = resolve; });
    }
    const size = readInt(this.input);
    const answer = this.input.slice(4, 4 + size);
    this.input = this.input.slice(4 + size);
    return answer;
  }

  async close() {
    const done = new Promise((resolve) => { this.wake = () => this.closed && resolve(); });
    this.socket.close(1000);
    await done;
    return this.closed.code;
  }
}

// A payload a request, from a page of another origin.
class Posts {
  constructor(url) { this.url = url; }
  async ask(payload) {
    const answer = await fetch(this.url, {
      method: "POST",
      body: payload,
      headers: { "content-type": "application/octet-stream" }, // not a simple one: asks for a preflight
    });
    check(answer.status === 200, `status ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  }
  async close() { return null; }
}

// MARK: the key exchange

async function askPlain(link, body) {
  const id = BigInt(Math.floor(Date.now() / 1000)) << 32n;
  const answer = await link.ask(concat(new Uint8Array(8), long(id), int(body.length), body));
  check(answer.length > 20 && equal(answer.slice(0, 8), new Uint8Array(8)), "no plaintext answer");
  return new Reader(answer, 20);
}

async function rsaPad(data, n, e) {
  const padded = concat(data, random(192 - data.length));
  for (;;) {
    const key = random(32);
    const hashed = concat(padded.slice().reverse(), await sha256(key, padded));
    const sealed = await ige(hashed, key, new Uint8Array(32), true);
    const block = toNumber(concat(xor(key, await sha256(sealed)), sealed));
    if (block < n) return toBytes(power(block, e, n), 256);
  }
}

async function makeKey(link, n, e) {
  const nonce = random(16);
  let answer = await askPlain(link, concat(int(0xbe7e8ef1), nonce));
  check(answer.int() === 0x05162463 && equal(answer.raw(16), nonce), "not the resPQ asked for");
  const serverNonce = answer.raw(16);
  const pq = answer.string();
  const [p, q] = factor(toNumber(pq)).map((number) => toBytes(number));
  const fingerprint = (await sha1(tlBytes(toBytes(n)), tlBytes(toBytes(e)))).slice(12);
  check(answer.int() === 0x1cb5c415, "no vector of fingerprints");
  const offered = Array.from({ length: answer.int() }, () => answer.raw(8));
  check(offered.some((other) => equal(other, fingerprint)), "our key is not offered");

  const newNonce = random(32);
  const inner = concat(int(0x83c95aec), tlBytes(pq), tlBytes(p), tlBytes(q), nonce, serverNonce, newNonce);
  answer = await askPlain(link, concat(
    int(0xd712e4be), nonce, serverNonce, tlBytes(p), tlBytes(q), fingerprint, tlBytes(await rsaPad(inner, n, e))));
  check(answer.int() === 0xd0e8075c, "no server_DH_params_ok");
  answer.raw(32);
  const first = await sha1(newNonce, serverNonce);
  const second = await sha1(serverNonce, newNonce);
  const third = await sha1(newNonce, newNonce);
  const key = concat(first, second.slice(0, 12));
  const iv = concat(second.slice(12), third, newNonce.slice(0, 4));
  const opened = await ige(answer.string(), key, iv, false);
  const params = new Reader(opened, 20);
  check(params.int() === 0xb5890dba && equal(params.raw(16), nonce), "no server_DH_inner_data");
  params.raw(16);
  const g = BigInt(params.int());
  const prime = toNumber(params.string());
  const gA = toNumber(params.string());
  params.int();
  check(equal(opened.slice(0, 20), await sha1(opened.slice(20, params.at))), "a wrong SHA-1 of the DH parameters");

  const b = toNumber(random(256));
  const reply = concat(
    int(0x6643b654), nonce, serverNonce, new Uint8Array(8), tlBytes(toBytes(power(g, b, prime), 256)));
  const hashed = concat(await sha1(reply), reply);
  const sealed = await ige(concat(hashed, random((16 - (hashed.length % 16)) % 16)), key, iv, true);
  answer = await askPlain(link, concat(int(0xf5045f1f), nonce, serverNonce, tlBytes(sealed)));
  check(answer.int() === 0x3bcbf734, "no dh_gen_ok");
  answer.raw(32);
  const data = toBytes(power(gA, b, prime), 256);
  const digest = await sha1(data);
  const proof = (await sha1(newNonce, Uint8Array.of(1), digest.slice(0, 8))).slice(4);
  check(equal(answer.raw(16), proof), "a wrong new_nonce_hash1");
  return { data, id: digest.slice(12), salt: xor(newNonce.slice(0, 8), serverNonce.slice(0, 8)) };
}

// MARK: messages

async function messageKeys(key, messageKey, x) {
  const a = await sha256(messageKey, key.data.slice(x, x + 36));
  const b = await sha256(key.data.slice(x + 40, x + 76), messageKey);
  return [
    concat(a.slice(0, 8), b.slice(8, 24), a.slice(24)),
    concat(b.slice(0, 8), a.slice(8, 24), b.slice(24)),
  ];
}

async function seal(key, session, body) {
  const id = (BigInt(Date.now()) << 32n) / 1000n & ~3n;
  const head = concat(key.salt, session, long(id), int(1), int(body.length));
  const length = head.length + body.length;
  const inside = concat(head, body, random(12 + ((16 - ((length + 12) % 16)) % 16)));
  const messageKey = (await sha256(key.data.slice(88, 120), inside)).slice(8, 24);
  const [aesKey, iv] = await messageKeys(key, messageKey, 0);
  return concat(key.id, messageKey, await ige(inside, aesKey, iv, true));
}

async function open(key, payload) {
  check(equal(payload.slice(0, 8), key.id), "an answer under another key");
  const messageKey = payload.slice(8, 24);
  const [aesKey, iv] = await messageKeys(key, messageKey, 8);
  const inside = await ige(payload.slice(24), aesKey, iv, false);
  check(equal(messageKey, (await sha256(key.data.slice(96, 128), inside)).slice(8, 24)), "a wrong msg_key");
  const body = inside.slice(32, 32 + readInt(inside, 28));
  if (readInt(body) !== 0x73f1f8dc) return [body];
  const reader = new Reader(body, 4);
  return Array.from({ length: reader.int() }, () => {
    reader.raw(12);
    return reader.raw(reader.int());
  });
}

// The constructor of config in every layer that the page asks for.
const CONFIG = 0xcc1a241e;

async function getConfig(link, key) {
  const query = concat(
    int(0xda9b0d0d), int(216), int(0xc1cd5ea9), int(0), int(1),
    ...["browser", "1", "1", "en", "", "en"].map(tlText), int(0xc4f9186b));
  const session = random(8);
  let payload = await seal(key, session, query);
  for (let round = 0; round < 5; round++) {
    for (const body of await open(key, await link.ask(payload))) {
      if (readInt(body) !== 0xf35c6d01) continue;
      check(readInt(body, 12) === CONFIG, `not config but ${readInt(body, 12).toString(16)}`);
      const fields = new Reader(body, 16);
      fields.raw(12); // flags, date, expires
      fields.int(); // test_mode
      return fields.int();
    }
    payload = await seal(key, session, concat(int(0x7abe77ec), long(1n)));
  }
  throw new Error("no answer to help.getConfig");
}

// A key exchange and help.getConfig over one link; gives what the page reports.
async function walk(link, n, e) {
  const key = await makeKey(link, n, e);
  const dc = await getConfig(link, key);
  return { dc, key: hex(key.id.slice().reverse()), close: await link.close() };
}
