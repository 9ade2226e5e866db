import { parentPort, workerData } from "node:worker_threads";
import { createHash } from "node:crypto";
import { brotliDecompressSync } from "node:zlib";
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
// src/errors.ts
var ColophonError = class extends Error {
	name = "ColophonError";
	exitCode = 2;
};
// src/origin/fingerprint.ts
const BASE = 747796405;
function finalise(h) {
	h ^= h >>> 16;
	h = Math.imul(h, 2246822507);
	h ^= h >>> 13;
	h = Math.imul(h, 3266489909);
	return (h ^ h >>> 16) >>> 3;
}
function fingerprint(tokens, { k, window, minDistinct }) {
	const grams = tokens.length - k + 1;
	if (grams <= 0) return {
		hashes: new Uint32Array(0),
		positions: new Uint32Array(0)
	};
	const { previous, next } = neighbours(tokens);
	let leadPower = 1;
	for (let i = 1; i < k; i++) leadPower = Math.imul(leadPower, BASE);
	const hashes = new Uint32Array(grams);
	const positions = new Uint32Array(grams);
	let out = 0;
	const ring = new Float64Array(window).fill(Number.POSITIVE_INFINITY);
	let minAt = -1;
	let minHash = Number.POSITIVE_INFINITY;
	let lastKept = -1;
	let rolling = 0;
	let distinct = 0;
	for (let end = 0; end < tokens.length; end++) {
		const start = end - k + 1;
		rolling = Math.imul(rolling, BASE) + tokens[end] | 0;
		if (previous[end] < Math.max(start, 0)) distinct++;
		if (start >= 0) {
			const hash = distinct >= minDistinct ? finalise(rolling) : Number.POSITIVE_INFINITY;
			ring[start % window] = hash;
			if (hash <= minHash) {
				minHash = hash;
				minAt = start;
			} else if (minAt <= start - window) {
				minHash = Number.POSITIVE_INFINITY;
				for (let g = Math.max(0, start - window + 1); g <= start; g++) {
					const h = ring[g % window];
					if (h <= minHash) {
						minHash = h;
						minAt = g;
					}
				}
			}
			if ((start >= window - 1 || start === grams - 1) && minHash !== Number.POSITIVE_INFINITY && minAt !== lastKept) {
				hashes[out] = minHash;
				positions[out] = minAt;
				lastKept = minAt;
				out++;
			}
			rolling = rolling - Math.imul(tokens[start], leadPower) | 0;
			if (next[start] > end) distinct--;
		}
	}
	return {
		hashes: hashes.slice(0, out),
		positions: positions.slice(0, out)
	};
}
function neighbours(tokens) {
	const n = tokens.length;
	const previous = new Int32Array(n);
	const next = new Int32Array(n).fill(n);
	let size = 64;
	while (size < n * 2) size *= 2;
	const slots = new Int32Array(size);
	for (let i = 0; i < n; i++) {
		const token = tokens[i];
		let slot = Math.imul(token, 2654435761) >>> 8 & size - 1;
		let last = slots[slot] - 1;
		while (last >= 0 && tokens[last] !== token) {
			slot = slot + 1 & size - 1;
			last = slots[slot] - 1;
		}
		previous[i] = last;
		if (last >= 0) next[last] = i;
		slots[slot] = i + 1;
	}
	return {
		previous,
		next
	};
}
// src/origin/index-data.ts
const PARENT_KINDS = ["declared", "matched"];
function startsOf(counts) {
	const out = new Uint32Array(counts.length + 1);
	for (let i = 0; i < counts.length; i++) out[i + 1] = out[i] + counts[i];
	return out;
}
function isAnchor(hash) {
	return (hash & 7) === 0;
}
// src/origin/fingerprint-table.ts
var FingerprintTable = class FingerprintTable {
	packed;
	lowBits;
	lowMask;
	setMask;
	constructor(packed) {
		this.packed = packed;
		const { size, bucketBits, setBits, bucketStart, low, set } = packed;
		this.lowBits = 29 - bucketBits;
		this.lowMask = maskOf(this.lowBits);
		this.setMask = maskOf(setBits);
		if (size * 32 > MAX_BITS) throw new Error("the table of fingerprints is too large");
		if (low.length < wordsFor(size, this.lowBits) || set.length < wordsFor(size, setBits)) throw new Error("the table of fingerprints is too short");
		if (bucketStart.at(-1) !== size || bucketStart.length !== 2 ** bucketBits + 1) throw new Error("the buckets do not hold all fingerprints");
	}
	static from(hashes, sets) {
		const bucketBits = bucketBitsOf(hashes.length);
		const lowBits = 29 - bucketBits;
		const setBits = bitsFor(sets.reduce((most, set) => Math.max(most, set), 0));
		const bucketCounts = new Uint32Array(2 ** bucketBits);
		for (const hash of hashes) {
			const bucket = hash >>> lowBits;
			bucketCounts[bucket] = bucketCounts[bucket] + 1;
		}
		return new FingerprintTable({
			size: hashes.length,
			bucketBits,
			setBits,
			bucketStart: startsOf(bucketCounts),
			low: pack$1(hashes, lowBits),
			set: pack$1(sets, setBits)
		});
	}
	get size() {
		return this.packed.size;
	}
	find(hash) {
		const { lowBits, lowMask } = this;
		const { low, bucketStart } = this.packed;
		const bucket = hash >>> lowBits;
		const start = bucketStart[bucket];
		const end = bucketStart[bucket + 1];
		if (start === end) return -1;
		const wanted = (hash & lowMask) >>> 0;
		let i = start + Math.floor((end - start) * wanted / (lowMask + 1));
		let value = readBits(low, i, lowBits, lowMask);
		while (value < wanted && i + 1 < end) value = readBits(low, ++i, lowBits, lowMask);
		while (value > wanted && i > start) value = readBits(low, --i, lowBits, lowMask);
		return value === wanted ? i : -1;
	}
	setAt(i) {
		return readBits(this.packed.set, i, this.packed.setBits, this.setMask);
	}
	lowestBits(i) {
		return readBits(this.packed.low, i, this.lowBits, this.lowMask) & 7;
	}
	forEach(visit) {
		const { packed, lowBits, lowMask } = this;
		const { bucketStart } = packed;
		for (let bucket = 0; bucket + 1 < bucketStart.length; bucket++) {
			const high = bucket << lowBits >>> 0;
			const end = bucketStart[bucket + 1];
			for (let i = bucketStart[bucket]; i < end; i++) visit((high | readBits(packed.low, i, lowBits, lowMask)) >>> 0, this.setAt(i), i);
		}
	}
};
function bucketBitsOf(fingerprints) {
	return Math.min(26, Math.max(1, Math.floor(Math.log2(Math.max(2, fingerprints))) - 2));
}
function bitsFor(most) {
	return Math.max(1, 32 - Math.clz32(most));
}
function maskOf(width) {
	return width === 32 ? 4294967295 : 2 ** width - 1;
}
function wordsFor(count, width) {
	return Math.ceil(count * width / 32) + 1;
}
function pack$1(values, width) {
	const words = new Uint32Array(wordsFor(values.length, width));
	const mask = maskOf(width);
	let bit = 0;
	for (const whole of values) {
		const value = (whole & mask) >>> 0;
		const word = Math.floor(bit / 32);
		const offset = bit % 32;
		words[word] = (words[word] | value << offset) >>> 0;
		if (offset + width > 32) words[word + 1] = value >>> 32 - offset;
		bit += width;
	}
	return words;
}
const MAX_BITS = 2 ** 32;
function readBits(words, i, width, mask) {
	const bit = i * width;
	const word = bit >>> 5;
	const offset = bit & 31;
	let value = words[word] >>> offset;
	if (offset + width > 32) value |= words[word + 1] << 32 - offset;
	return (value & mask) >>> 0;
}
// src/origin/segment-sets.ts
var SegmentSets = class SegmentSets {
	start;
	bytes;
	constructor(start, bytes) {
		if (start.at(-1) !== bytes.length) throw new Error("the sets of segments are not whole");
		this.start = start;
		this.bytes = bytes;
	}
	static from(sets) {
		const start = new Uint32Array(sets.length + 1);
		const bytes = [];
		sets.forEach((set, row) => {
			let before = 0;
			for (const segment of set) {
				let difference = segment - before;
				for (; difference >= 128; difference >>>= 7) bytes.push(difference & 127 | 128);
				bytes.push(difference);
				before = segment;
			}
			start[row + 1] = bytes.length;
		});
		return new SegmentSets(start, Uint8Array.from(bytes));
	}
	get count() {
		return this.start.length - 1;
	}
	size(row) {
		const { start, bytes } = this;
		const end = start[row + 1];
		let size = 0;
		for (let at = start[row]; at < end; at++) if (bytes[at] < 128) size++;
		return size;
	}
	forEach(row, visit) {
		const { start, bytes } = this;
		const end = start[row + 1];
		let segment = 0;
		let difference = 0;
		let shift = 0;
		for (let i = start[row]; i < end; i++) {
			const byte = bytes[i];
			difference |= (byte & 127) << shift;
			if (byte >= 128) shift += 7;
			else {
				segment += difference;
				visit(segment);
				difference = 0;
				shift = 0;
			}
		}
	}
	bytesOf(row) {
		return this.start[row + 1] - this.start[row];
	}
	copy(row, target, at) {
		let out = at;
		this.forEach(row, (segment) => {
			target[out++] = segment;
		});
		return out;
	}
	of(row) {
		const segments = new Uint32Array(this.size(row));
		this.copy(row, segments, 0);
		return segments;
	}
};
// src/origin/index-format.ts
const MAGIC$1 = "COLOPHON";
const PREFIX_BYTES = 16;
const DIGEST_BYTES = 32;
const SECTIONS = [
	"hash.low",
	"hash.set",
	"hash.bucket",
	"content.code",
	"phrases",
	"phrase.component",
	"anchor.low",
	"anchor.high",
	"anchor.block",
	"components",
	"facts",
	"path.text",
	"origin.component",
	"parent.count",
	"parent.origin",
	"parent.since",
	"parent.kind",
	"path.count",
	"path.since",
	"path.name",
	"content.count",
	"content.first",
	"content.span",
	"content.imports",
	"content.tokens",
	"content.facts",
	"shift.count",
	"shift.line",
	"shift.delta",
	"segment.origin",
	"segment.first",
	"segment.span",
	"set.bytes",
	"set.segment"
];
function decodeIndex(file, name, { verified = false, inflated = new Map() } = {}) {
	const { body, digest } = framed(file, name);
	if (!verified && !sha256(body).equals(digest)) throw damaged(name);
	return decodedBody(body, name, inflated);
}
function framed(file, name) {
	const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
	if (bytes.length < 48 || bytes.toString("latin1", 0, 8) !== MAGIC$1) throw new ColophonError(`${name} is not an origin index. Restore it, or build it with “colophon index build”.`);
	const major = bytes.readUInt16LE(8);
	if (major !== 3) throw new ColophonError(`${name} has index format ${major}, and this version reads format 3. ${major > 3 ? "Update colophon." : "Build the index anew."}`);
	const end = bytes.length - DIGEST_BYTES;
	return {
		body: bytes.subarray(0, end),
		digest: bytes.subarray(end)
	};
}
function damaged(name) {
	return new ColophonError(`${name} is damaged: its checksum does not agree. Restore it or build it anew.`);
}
function decodedBody(body, name, inflated) {
	try {
		return decodeBody(body, name, inflated);
	} catch (error) {
		throw unreadable$1(name, error);
	}
}
function inflateOptions(stored) {
	return { chunkSize: Math.max(16384, stored.length * 4) };
}
function unreadable$1(name, error) {
	if (error instanceof ColophonError) return error;
	return new ColophonError(`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}. Restore it or build it anew.`);
}
function decodeBody(body, file, inflated) {
	const headerEnd = PREFIX_BYTES + body.readUInt32LE(12);
	const header = headerOf(body.subarray(PREFIX_BYTES, headerEnd));
	const sections = sectionsOf(header, body.subarray(headerEnd));
	const section = (name) => inflated.get(name) ?? sections.get(name)();
	const numbers = (name, count) => {
		const values = readVarints(section(name));
		if (count !== void 0 && values.length !== count) throw new Error(`section ${name} has ${values.length} numbers instead of ${count}`);
		return values;
	};
	const { components, origins, contents, fingerprints: size, bucketBits, setBits } = header.counts;
	const ends = (first, name) => {
		const lengths = numbers(name, first.length);
		return first.map((value, i) => value + lengths[i]);
	};
	const rows = (start) => start.at(-1);
	const data = lazily(file, {
		version: () => header.version,
		options: () => header.options,
		components: () => {
			const listed = JSON.parse(section("components").toString("utf8"));
			if (listed.length !== components) throw new Error(`section components has ${listed.length} of ${components} components`);
			return listed;
		},
		originComponent: () => new Uint16Array(numbers("origin.component", origins)),
		parentStart: () => startsOf(numbers("parent.count", origins)),
		parentOrigin: () => numbers("parent.origin", rows(data.parentStart)),
		parentSince: () => new Uint16Array(numbers("parent.since")),
		parentKind: () => new Uint8Array(section("parent.kind")),
		pathStart: () => startsOf(numbers("path.count", origins)),
		pathSince: () => new Uint16Array(numbers("path.since", rows(data.pathStart))),
		pathName: () => numbers("path.name", rows(data.pathStart)),
		pathText: () => section("path.text").toString("utf8").split("\n"),
		contentStart: () => startsOf(numbers("content.count", origins)),
		contentFirst: () => new Uint16Array(numbers("content.first", contents)),
		contentLast: () => ends(data.contentFirst, "content.span"),
		contentCode: () => words(section("content.code")),
		contentImports: () => words(section("content.imports")),
		contentTokens: () => numbers("content.tokens", contents),
		contentFacts: () => numbers("content.facts", contents),
		facts: () => JSON.parse(section("facts").toString("utf8")),
		shiftStart: () => startsOf(numbers("shift.count", contents)),
		shiftLine: () => new Uint16Array(numbers("shift.line", rows(data.shiftStart))),
		shiftDelta: () => unzigzagged(numbers("shift.delta", rows(data.shiftStart))),
		segmentOrigin: () => sums(numbers("segment.origin")),
		segmentFirst: () => new Uint16Array(numbers("segment.first", data.segmentOrigin.length)),
		segmentLast: () => ends(data.segmentFirst, "segment.span"),
		sets: () => new SegmentSets(startsOf(numbers("set.bytes")), section("set.segment")),
		prints: () => new FingerprintTable({
			size,
			bucketBits,
			setBits,
			bucketStart: startsOf(numbers("hash.bucket")),
			low: words(section("hash.low")),
			set: words(section("hash.set"))
		}),
		anchorLow: () => new Uint8Array(section("anchor.low")),
		anchorHigh: () => new Uint8Array(section("anchor.high")),
		anchorBlock: () => sums(numbers("anchor.block")),
		phrases: () => words(section("phrases")),
		phraseComponent: () => new Uint16Array(numbers("phrase.component", data.phrases.length))
	});
	data.prints;
	data.components;
	return data;
}
function headerOf(bytes) {
	try {
		return JSON.parse(bytes.toString("utf8"));
	} catch {
		throw new Error("its header is no JSON");
	}
}
function sectionsOf(header, body) {
	const sections = new Map();
	let at = 0;
	for (const { name, codec, bytes } of header.sections) {
		if (codec !== "raw" && codec !== "brotli") throw new Error(`section ${name} is written in the unknown codec ${JSON.stringify(codec)}`);
		if (!Number.isSafeInteger(bytes) || bytes < 0 || at + bytes > body.length) throw new Error(`section ${name} does not lie within the file`);
		const stored = body.subarray(at, at + bytes);
		at += bytes;
		sections.set(name, () => codec === "raw" ? stored : decompressed(name, stored));
	}
	const missing = SECTIONS.filter((name) => !sections.has(name));
	if (missing.length > 0) throw new Error(`it lacks ${missing.join(", ")}`);
	return sections;
}
function decompressed(name, stored) {
	try {
		return brotliDecompressSync(stored, inflateOptions(stored));
	} catch {
		throw new Error(`section ${name} cannot be decompressed`);
	}
}
function lazily(file, makers) {
	const object = {};
	const made = (make) => {
		try {
			return make();
		} catch (error) {
			throw unreadable$1(file, error);
		}
	};
	for (const name of Object.keys(makers)) Object.defineProperty(object, name, {
		enumerable: true,
		configurable: true,
		get: () => {
			const value = made(makers[name]);
			Object.defineProperty(object, name, {
				enumerable: true,
				value
			});
			return value;
		}
	});
	return object;
}
function sha256(bytes) {
	return createHash("sha256").update(bytes).digest();
}
function readVarints(bytes) {
	const out = new Uint32Array(bytes.length);
	let count = 0;
	for (let i = 0; i < bytes.length;) {
		let byte = bytes[i++];
		let value = byte & 127;
		for (let shift = 7; byte >= 128 && i < bytes.length; shift += 7) {
			byte = bytes[i++];
			value |= (byte & 127) << shift;
		}
		if (byte < 128) out[count++] = value;
	}
	return out.subarray(0, count);
}
function words(bytes) {
	return bytes.byteOffset % 4 === 0 ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2) : new Uint32Array(new Uint8Array(bytes).buffer, 0, bytes.length >>> 2);
}
function unzigzagged(values) {
	const out = new Int16Array(values.length);
	for (let i = 0; i < values.length; i++) out[i] = values[i] >>> 1 ^ -(values[i] & 1);
	return out;
}
function sums(values) {
	for (let i = 1; i < values.length; i++) values[i] = values[i] + values[i - 1];
	return values;
}
// src/origin/origin-index.ts
var OriginIndex = class {
	data;
	segments;
	source;
	phraseNumbers = null;
	constructor(data, source = null) {
		this.data = data;
		this.source = source;
		this.segments = data.segmentOrigin.length;
	}
	find(hash) {
		return this.data.prints.find(hash);
	}
	setSize(set) {
		return set < this.segments ? 1 : this.data.sets.size(set - this.segments);
	}
	forSegments(set, visit) {
		if (set < this.segments) visit(set);
		else this.data.sets.forEach(set - this.segments, visit);
	}
	parents(origin, release = Number.POSITIVE_INFINITY) {
		const { parentStart, parentOrigin, parentSince, parentKind } = this.data;
		const out = [];
		for (let i = parentStart[origin]; i < parentStart[origin + 1]; i++) {
			const since = parentSince[i];
			if (since <= release) out.push({
				origin: parentOrigin[i],
				since,
				kind: PARENT_KINDS[parentKind[i]]
			});
		}
		return out;
	}
	publisherOf(hash) {
		const { phrases, phraseComponent, components } = this.data;
		this.phraseNumbers ??= new Map(Array.from(phrases, (phrase, i) => [phrase, i]));
		const found = this.phraseNumbers.get(hash);
		return found === void 0 ? null : components[phraseComponent[found]] ?? null;
	}
	component(origin) {
		return this.data.components[this.data.originComponent[origin]];
	}
	path(origin, release) {
		const { pathStart, pathSince, pathName, pathText } = this.data;
		let row = pathStart[origin];
		while (row + 1 < pathStart[origin + 1] && pathSince[row + 1] <= release) row++;
		return (this.component(origin).releases[release]?.prefix ?? "") + pathText[pathName[row]];
	}
	typicalRelease(origin, first, last) {
		const { pathStart, pathSince } = this.data;
		const end = pathStart[origin + 1];
		let typical = first;
		let longest = 0;
		for (let row = pathStart[origin]; row < end; row++) {
			const from = Math.max(first, pathSince[row]);
			const to = Math.min(last, row + 1 < end ? pathSince[row + 1] - 1 : last);
			if (to - from + 1 <= longest) continue;
			longest = to - from + 1;
			typical = from;
		}
		return typical;
	}
	paths(origin) {
		const { pathStart, pathSince } = this.data;
		const out = [];
		for (let row = pathStart[origin]; row < pathStart[origin + 1]; row++) out.push(this.path(origin, pathSince[row]));
		return out;
	}
	sinceRelease(origin) {
		const { contentStart, contentFirst } = this.data;
		return contentFirst[contentStart[origin]];
	}
	contentAt(origin, release) {
		const { contentStart, contentFirst } = this.data;
		let content = contentStart[origin];
		while (content + 1 < contentStart[origin + 1] && contentFirst[content + 1] <= release) content++;
		return content;
	}
	originOf(content) {
		const { contentStart } = this.data;
		let low = 0;
		let high = contentStart.length - 1;
		while (high - low > 1) {
			const middle = low + high >>> 1;
			if (contentStart[middle] <= content) low = middle;
			else high = middle;
		}
		return low;
	}
	factsOf(content) {
		return this.data.facts[this.data.contentFacts[content]];
	}
	day(segment) {
		const { segmentOrigin, segmentFirst } = this.data;
		const { releases } = this.component(segmentOrigin[segment]);
		return releases[segmentFirst[segment]]?.day ?? 0;
	}
	lineAt(hash, found, origin, release) {
		if (!isAnchor(hash)) return -1;
		const { prints, anchorLow, anchorHigh, anchorBlock, segmentOrigin, segmentFirst } = this.data;
		let at = anchorBlock[Math.floor(found / 32)];
		for (let i = found - found % 32; i < found; i++) if (isAnchor(prints.lowestBits(i))) at += this.setSize(prints.setAt(i));
		let line = -1;
		this.forSegments(prints.setAt(found), (segment) => {
			if (line < 0 && segmentOrigin[segment] === origin) {
				const first = anchorLow[at] | anchorHigh[at] << 8;
				line = this.shifted(origin, first, segmentFirst[segment], release);
			}
			at++;
		});
		return line;
	}
	shifted(origin, line, from, to) {
		const { shiftStart, shiftLine, shiftDelta } = this.data;
		const last = this.contentAt(origin, to);
		let at = line;
		for (let content = this.contentAt(origin, from) + 1; content <= last; content++) {
			let delta = 0;
			for (let i = shiftStart[content]; i < shiftStart[content + 1]; i++) {
				if (shiftLine[i] > at) break;
				delta = shiftDelta[i];
			}
			at += delta;
		}
		return Math.max(1, at);
	}
};
// src/messages/en.ts
const reasons = {
	symbolicLink: "symbolic link, not followed",
	notRegular: "not a regular file",
	isFolder: "a folder, not a file",
	gone: "no longer in the folder, though Git tracks it",
	submodule: "Git submodule: a repository of its own, to be audited there",
	otherRepository: "another Git repository",
	sparse: (files) => `${files} tracked files that a sparse checkout leaves out`,
	nameNotUtf8: "its name is not valid UTF-8",
	folderDenied: "folder not readable: permission denied",
	denied: "not readable: permission denied",
	unreadable: (why) => `not readable: ${why}`,
	tooLarge: (size) => `larger than 64 MiB (${size} MiB)`,
	binary: (byte) => `binary content (byte ${byte} is NUL), not source text`,
	binaryDocument: "binary content, no document",
	gitData: "data of Git",
	mercurialData: "data of Mercurial",
	subversionData: "data of Subversion",
	installed: "installed packages",
	compiled: "compiled Python",
	cache: "cache of a tool",
	virtualEnvironments: "virtual environments",
	virtualEnvironment: "a virtual environment",
	notValid: (line, what, language) => `line ${line}: ${what}, so this is not valid ${language}; it was compared as far as it can be read`,
	stringNeverEnds: "a string that starts here never ends",
	characterNeverEnds: "a character that starts here never ends",
	rawStringNeverEnds: "a raw string that starts here never ends",
	commentNeverEnds: "a comment that starts here never ends",
	rawBlockNeverEnds: "a raw block that starts here is never closed",
	bracketNeverEnds: "a bracket is never closed",
	neverClosed: (sign) => `“${sign}” is never closed`,
	closesAnother: (sign) => `“${sign}” closes another kind of bracket`,
	closesNothing: (sign) => `“${sign}” closes nothing`,
	reuseNotToml: (why) => `is not valid TOML (${why}), so what it declares does not count`,
	notToml: (why) => `is not valid TOML (${why})`,
	projectNoTable: "“project” is not a table ([project])",
	projectWrongType: (key) => `“${key}” of [project] has a value of a type that cannot be read`,
	headingNeverEnds: (line) => `line ${line}: the heading of a section begins here and has no end (])`,
	notJson: (why) => `it is not valid JSON (${why})`,
	annotationsNoArray: "“annotations” is not an array of tables ([[annotations]])",
	annotationWithoutPath: (n) => `annotation ${n} has no “path”`,
	noField: (line) => `line ${line} is neither a field nor the continuation of one`,
	architecturesNoList: "“architectures” is not a list of names",
	configWrongType: (key) => `the value of “${key}” is no text, so what it says cannot be read`,
	frontMatterWithoutEnd: (line) => `line ${line}: the front matter begins here and has no end (a line of three dashes)`,
	frontMatterNotYaml: (line, why) => `line ${line}: the front matter is not valid YAML (${why})`,
	frontMatterNoKeys: "it is no list of keys and values",
	frontMatterTooDeep: "it is nested too deeply",
	frontMatterWrongType: (line, key) => `line ${line}: “${key}” of the front matter has a value of a type that cannot be read`,
	configNoObject: "it holds no JSON object, so what it says of the model cannot be read",
	noReport: "no JSON report of Colophon",
	reportTooLarge: "too large for a report",
	reportUnreadable: (why) => `cannot be read (${why})`,
	ownConfigured: (entry) => `the configuration names ${entry}`,
	ownRepository: (name) => `this is the repository ${name}`,
	ownPublisher: (owner) => `${owner} publishes it too`,
	ownMaker: (theirs, owner) => `${theirs} publishes it, the maker whose name ${owner} has`,
	ownPackage: (name) => `the package metadata name it ${name}`,
	ownPaths: (name) => `most of its files stand at the paths of ${name}`,
	noToken: "there is no github-token",
	tokenNotValid: "the github-token is not valid (401)",
	rateLimit: (status) => `rate limit (${status})`,
	serverError: (status) => `an error of the server (${status})`,
	noConnection: (why) => `no connection: ${why}`,
	fork: "a fork"
};
// src/inventory/read-source.ts
const MAX_BYTES = 67108864;
const SAMPLE_BYTES = 1024;
function readSource(root, path) {
	const absolute = join(root, path);
	try {
		const refusal = refuse(lstatSync(absolute));
		if (refusal !== null) return refusal;
		const file = openSync(absolute, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
		try {
			return refuse(fstatSync(file)) ?? decode(readFileSync(file));
		} finally {
			closeSync(file);
		}
	} catch (error) {
		return unreadable(error);
	}
}
function refuse(stats) {
	if (stats.isSymbolicLink()) return {
		status: "skipped",
		reason: reasons.symbolicLink
	};
	if (stats.isDirectory()) return {
		status: "skipped",
		reason: reasons.isFolder
	};
	if (!stats.isFile()) return {
		status: "skipped",
		reason: reasons.notRegular
	};
	if (stats.size > MAX_BYTES) return {
		status: "failed",
		reason: reasons.tooLarge(Math.round(stats.size / 2 ** 20))
	};
	return null;
}
function unreadable(error) {
	switch (error.code) {
		case "ENOENT": return {
			status: "skipped",
			reason: reasons.gone
		};
		case "ELOOP": return {
			status: "skipped",
			reason: reasons.symbolicLink
		};
		case "EACCES":
		case "EPERM": return {
			status: "failed",
			reason: reasons.denied
		};
		default: return {
			status: "failed",
			reason: reasons.unreadable(error.code ?? error.message)
		};
	}
}
function decode(bytes) {
	const encoding = utf16Of(bytes);
	if (encoding !== null) return {
		status: "read",
		bytes: new TextEncoder().encode(new TextDecoder(encoding).decode(bytes))
	};
	const nul = bytes.indexOf(0);
	if (nul !== -1) return {
		status: "failed",
		reason: reasons.binary(nul + 1),
		isBinary: true
	};
	return {
		status: "read",
		bytes
	};
}
function utf16Of(bytes) {
	const [first, second, third, fourth] = bytes;
	if (first === 255 && second === 254) return third === 0 && fourth === 0 ? null : "utf-16le";
	if (first === 254 && second === 255) return "utf-16be";
	const sample = bytes.subarray(0, SAMPLE_BYTES);
	if (sample.length < 4 || sample.length % 2 === 1 || !sample.includes(0)) return null;
	let even = 0;
	let odd = 0;
	for (let i = 0; i < sample.length; i++) if (sample[i] === 0) i % 2 === 0 ? even++ : odd++;
	const most = sample.length / 2 * .8;
	if (odd >= most && even === 0) return "utf-16le";
	if (even >= most && odd === 0) return "utf-16be";
	return null;
}
// src/license/attribution.ts
const ADVERBS = "(?:(?:heavily|partially|partly|largely|mostly|slightly|lightly|further|also|originally|directly|mainly|initially|copied|copy|pasted|borrowed|taken|reproduced|forked|ported|derived|and)(?![a-z])[\\s,&/]*)*";
const SUBJECT = "(?:(?:this|the|these|original|following|above|below|most|some|much|parts?|portions?|sections?|all|many|several|a|an|lot|of|code|file|class|classes|module|script|function|functions|method|methods|implementation|source|here|is|are|was|were|has|have|been|it|kernel|kernels|model|contains?|includes?|\\d+)\\s+)*";
const MISSPELT = "modify|adapt|adopt|revised?|modifed|modfied|modifited|adpated|adapated|addapted";
const CHANGE = [
	/\[\s*(?:modified|modification|modifications|modify|changed|changes?|adapted|edited)\b[^\]]{0,60}\]/i,
	/\bMODIFIED\b|\bMODIFICATIONS?\b/,
	new RegExp(`^${SUBJECT}${ADVERBS}(?:modified|adapted|adopted|adjusted|altered|customi[sz]ed|patched|tweaked)\\s+(?:\\w+\\s+)?(?:from|by|for|to|on|in|based|after|version|copy|code)\\b`, "i"),
	new RegExp(`^${SUBJECT}${ADVERBS}(?:modified|adapted|adopted|adjusted)\\s*(?:from)?\\s*[:：,(\\[-]`, "i"),
	/^modified\W*$/i,
	new RegExp(`^(?:slightly\\s+)?(?:${MISSPELT})\\s+from\\s*[:：]?\\s*\`?(?:https?:\\/\\/|[\\w.-]+\\/[\\w./-]+|[\\w-]+(?:\\.[\\w-]+){2,})`, "i"),
	/\b(?:changed|modified|altered|added)\s+(?:from|to|in)\s+(?:the\s+)?original\s+(?:imp|impl|implementation|code|file|version|source|repo|repository|class|function|method)\b/i,
	/^(?:copy|copied)\s*(?:and|&|,)\s*(?:modify|adapt|change|edit)\b/i,
	/^(?:our\s+)?modifications?\s+(?:starts?|begins?|ends?|here|below)\b/i,
	new RegExp(`^${SUBJECT}${ADVERBS}(?:derived|derivations?|translated|rewritten|refactored|reworked|converted|simplified|extended|ported|forked)\\s+(?:\\w+\\s+)?from\\b`, "i"),
	/^(?:Changed|Edited|Altered|Revised|Reworked|Refactored|Rewritten|Extended|Patched)\s+by\b/,
	/^\W*(?:modified|changed|edited|adapted|altered|customi[sz]ed|patched)\s+(?:parts?|here|lines?|sections?|code|starts?|begins?|ends?|below|above)\b/i,
	/^(?:our\s+|my\s+|list\s+of\s+|summary\s+of\s+|main\s+|major\s+|minor\s+|some\s+|local\s+|other\s+|the\s+|copyright\s+)*(?:modifications?|changes|adaptations?|alterations?|amendments?)\s*(?:[:：(–-]|by\b|copyright\b|©|are\b|were\b|made\b|from\b|includ|w\.?r\.?t\b|denoted\b|marked\b|in\s+this\s+(?:file|code)|since\b|compared\b|against\b|relative\b|vs\b|on\s+top\b)/i,
	/\b(?:this|the\s+original|original|following|above)\s+(?:\w+\s+){0,3}?(?:file|code|module|class|script|version|implementation|source|program|work|model)s?\b.{0,40}?\b(?:was|were|is|are|has\s+been|have\s+been|been)\s+(?:\w+ly\s+|also\s+|further\s+|then\s+)*(?:modified|changed|adapted|adopted|altered|edited|customi[sz]ed|patched|rewritten|extended|derived|tweaked)(?:\s+(?:from|by|for|to|based|in|on|since|with)\b|\s*[.,;:(]|$)/i,
	/\bwith\s+(?:(?:some|minor|major|several|few|a|the|following|slight|small|our|own|additional|significant|format|local|various|many|certain|necessary|custom|these|below|further|major)\s+){0,4}(?:modifications?|changes|adaptations?|alterations?|edits|tweaks|adjustments)\b/i,
	/\b(?:modified|adapted|customi[sz]ed|altered|patched|changed|extended|edited)\s+(?:version|copy|variant|fork)\s+(?:of|from)\b|\bmodification\s+of\b/i,
	/\b(?:changes?|modifications?|differences?|deviations?)\b.{0,40}?\b(?:from|to|vs\.?|against|relative\s+to|compared\s+(?:to|with)|w\.?r\.?t\.?)\s+(?:the\s+)?(?:original|upstream|hugging\s?face|hf\b|transformers\b)/i,
	/\b(?:modified|adapted|changed|altered|edited)\s+(?:and\s+\w+\s+)?by\s+(?:the\s+)?\p{Lu}[\p{L}.-]+.{0,60}?(?:\b(?:19|20)\d\d\b|\binc\b|\bteam\b|\bcorp|\bltd|\blabs?\b|$)/u
];
const HEADER_CHANGE = [
	/\b(?:modified|changed|edited|altered|adapted|updated|amended|renamed|revised)\b.{0,60}\bby\b/i,
	/\b(?:modified|modifies|changed|changes|edited|altered|adapted|amended|revised|renamed)\s+(?:this|the)\s+\w+/i,
	/\bfile\s+(?:contains?|includes?|carries|has)\b.{0,30}\b(?:modifications?|changes)\b/i,
	/\b(?:changes|changed|modifications?|modified)\s*[:：]/i,
	/[,;(]\s*(?:modified|changed|adapted|edited|altered|extended)\s+(?:for|to|in|with)\b/i,
	/^(?:last\s+)?(?:modified|changed|altered|adapted|edited)\s+(?:on|in)\s+(?:\p{Lu}\p{Ll}+\s+)?(?:\d{1,2},?\s+)?(?:19|20)\d\d\b/iu,
	/^[^:]{2,60}\b(?:19|20)\d\d:\s+(?:modified|changed|adapted|edited|altered|extended|rewritten)\b/i,
	/\b(?:copied|taken|borrowed|ported|forked|vendored|imported)\b.{0,80}\b(?:and|then)\s+(?:\w+ly\s+)?(?:modified|changed|adapted|edited|altered|renamed|extended)\b/i
];
const DATED_CHANGE = /^[[(]?(?:19|20)\d\d[-/.]\d{1,2}(?:[-/.]\d{1,2})?[\])]?[\s:,–-]+(?:.{0,50}[\s:–-])?(?:added|removed|fixed|replaced|rewrote|reworked|refactored|split|merged|dropped|extended|simplified|optimi[sz]ed|ported|converted|renamed|changed|modified|adapted|patched)\b(?!\s+file\b)/i;
const LICENSE_TEXT = /\bmust\s+cause\b|\bstating\s+that\s+you\s+changed\b/i;
const NO_CHANGE = /\b(?:un-?modified|without\s+(?:any\s+)?(?:modification|change)s?|with\s+no\s+(?:modification|change)s?|not?\s+(?:been\s+)?(?:modified|changed|modification|change)s?|never\s+modified|verbatim)\b|no\s+changes/i;
const CJK_CHANGE = /修改|改编|改編|改自|改写|改寫|改动|改動|魔改|수정|변경|개조|변형|변경사항|変更|改変/u;
const CJK_CHANGE_STATED = /修改自|改编自|改編自|改自|修改[:：于於]|[【[](?:修改|改动|변경|수정|変更)[】\]]|(?:进行|做|作|有)了?(?:\S{0,6})?(?:修改|改动)|수정\s*[:：]|수정본|수정함|수정하였|수정했|에서\s*수정|(?:을|를)\s*(?:수정|변경)|変更点|変更[:：]|を変更|から改変/u;
const PORT_PARAGRAPH = /\bmodified\s+from\s+(?:its|their)\s+original\s+forms?\s+to\s+accommodate\s+(?:the\s+)?minor\s+architectural\s+differences\b/gi;
function statesChange(line, header) {
	if (header && DATED_CHANGE.test(line)) return !NO_CHANGE.test(line);
	if (!MIGHT_STATE_CHANGE.test(line)) return false;
	if ((header ? CJK_CHANGE : CJK_CHANGE_STATED).test(line)) return true;
	if (NO_CHANGE.test(line)) return false;
	if (RENAMING_COPY.test(line)) return false;
	if (BARE_SYMBOL.test(line) && !(header && BARE_NAME.test(line))) return false;
	if (header && !LICENSE_TEXT.test(line) && HEADER_CHANGE.some((pattern) => pattern.test(line))) return true;
	return CHANGE.some((pattern) => pattern.test(line));
}
const MIGHT_STATE_CHANGE = /modif|modfied|adapt|addapt|adpat|adapat|adopt|added|chang|updat|renam|alter|custom|patch|deriv|translat|writ|factor|work|convert|simpl|exten|port|fork|edit|revis|tweak|adjust|differ|deviat|amend|[改修수변変개]/i;
const BARE_SYMBOL = /^(?:\w+\s+)?(?:[Aa]dapted|[Aa]dopted|[Mm]odified|[Cc]opied)\s+from\s+`?[A-Z]\w*(?:\.\w+)*(?:\(\))?`?\W*$/;
const BARE_NAME = /\s`?[A-Z]\w*`?\W*$/;
const RENAMING_COPY = /^(?:copied\s+from\s+transformers\.\S+(?:\s+with\s.*)?|(?:modified|adapted)\s+from\s+transformers\.\S+\s+with\s+\S+\s*->.*)$/i;
const VERB = "(?:copied|copy|adapted|adopted|taken|borrowed|derived|derivations?|ported|forked|modified|extracted|cherry-?picked|pasted|translated|converted|reused|re-used|imported|lifted|migrated|sourced|vendored|transplanted|excerpted|refactored|rewritten|cloned|obtained|downloaded|originated|originates|comes|came|inherited|simplified)";
const TARGET = "(?:https?://|www\\.|git@|github\\.com|[\\w.-]+/[\\w./-]+|[\\w-]+(?:\\.[\\w-]+){2,}|[\\w-]+\\.(?:py|cu|cpp|h|cc|c|rs|go|ts|js)\\b|`)";
const DECLARATION = [
	new RegExp(`^${SUBJECT}${ADVERBS}${VERB}\\s+(?:\\w+\\s+){0,3}?from\\b`, "i"),
	new RegExp(`\\b${VERB}\\s+(?:[\\w,&-]+\\s+){0,5}?(?:from|of)\\b.{0,60}?${TARGET}`, "i"),
	new RegExp(`^(?:the\\s+)?(?:original(?:ly)?\\s+)?(?:sources?|origin|original|upstream|code|implementation|reference|ref|credits?|credits?\\s+to|thanks\\s+to|acknowledge?ments?|from|see|via|link|repo|repository|author)(?:\\s+(?:code|implementation|file|source|from|repo|repository|url|version|link))*\\s*[:：]?\\s*(?:from\\s+|at\\s+|is\\s+)?${TARGET}`, "i"),
	/^(?:original\s+)?(?:source|sources|origin|upstream)\s*[:：]/i,
	new RegExp(`^${SUBJECT}${ADVERBS}(?:based\\s+(?:up)?on|built\\s+(?:up)?on|modelled\\s+(?:on|after)|modeled\\s+(?:on|after))\\b`, "i"),
	new RegExp(`\\b(?:based|built)\\s+(?:up)?on\\b.{0,60}?${TARGET}`, "i"),
	/\b(?:automatically|auto-?)\s*generated\s+from\b/i,
	/\bportions?\s+of\s+this\s+(?:code|file|software|source|module)\b/i,
	/\b(?:modified|adapted|customi[sz]ed|patched|forked|simplified)\s+(?:version|copy|variant)\s+(?:of|from)\b|\bfork\s+of\b/i,
	/^SPDX-Snippet(?:Begin|End|CopyrightText)\b/i,
	/(?:参考|來源|来源|来自|來自|摘自|改自|修改自|改编自|源码|원본|출처|참고|出典|参照|引用元|から引用)\s*(?:了|于|自)?\s*[:：]?/u
];
const IMPORT = /^(?:from\s+[\w.]+\s+)?import\s/;
const CODE_URL = /https?:\/\/(?!\S*\/(?:issues|pull|pulls|discussions|releases|wiki|docs|papers|blog|spaces)(?:\/|$))(?:www\.)?(?:github\.com|raw\.githubusercontent\.com|gitlab\.com|gitee\.com|bitbucket\.org|huggingface\.co|hf\.co|modelscope\.cn|codeberg\.org)\/[^\s)>\]"'`,]+/i;
const MIGHT_DECLARE = new RegExp(`${VERB}|source|origin|upstream|code|implementation|ref|credit|thanks|acknowl|from|see|via|link|repo|based|built|model|generated|portion|version|fork|SPDX-Snippet|https?:|[参來来摘改源원출참出引]`, "i");
function declaresOrigin(line) {
	if (!MIGHT_DECLARE.test(line)) return false;
	if (IMPORT.test(line) || BARE_SYMBOL.test(line)) return false;
	return CODE_URL.test(line) || DECLARATION.some((pattern) => pattern.test(line));
}
function creditsSource(line) {
	return CREDIT.test(line) && declaresOrigin(line);
}
const CREDIT = new RegExp(`\\b${VERB}\\b|^(?:slightly\\s+)?(?:${MISSPELT}|borrow|derive|port|fork)\\s+from\\b|^(?:original\\s+)?(?:code\\s+)?(?:source|sources|origin|upstream|original)(?:\\s+code)?\\s*[:：]|\\bbased\\s+(?:up)?on\\b|\\bgenerated\\s+from\\b|\\bportions?\\s+of\\s+this\\b|\\b(?:version|fork|copy|variant)\\s+of\\b|^SPDX-Snippet|来源|改自|摘自|来自|출처|原本|出典`, "i");
function urlIn(line) {
	const found = /https?:\/\/[^\s<>"'`)\]]+/i.exec(line);
	return found === null ? null : found[0].replace(/[.,;:!]+$/, "");
}
// src/license/copyright.ts
const MARK = "(?:\\(c\\)|©|ⓒ)";
const YEAR = "(?:(?:19|20)(?:\\d{2,3}[a-z]?|\\dx)|%d|\\?{4}|\\$?\\{[\\w. ]+\\}|<insert year>|\\[yyyy\\]|<year>)";
const YEARS = `${YEAR}(?!\\w|\\.\\w)(?:\\s*(?:[-–—~,/&]|to|and|until)\\s*(?:${YEAR}|\\d{1,2}|present|now|today|current|later|onwards?|beyond)(?!\\w|\\.\\w))*(?:\\s*[-–—](?=\\s))?`;
const WORD = "(?:copyrights?|copyrighted|copr\\.|版权所有|版權所有|著作权|著作權|저작권|著作権)";
const OPENINGS = [
	new RegExp(`(?<![\\w-])${WORD}(?:\\s*notice)?\\s*(?:[:：]\\s*)?(?:by\\s+)?(?:${MARK}\\s*)*(?:c(?=\\s\\d))?[:：,.?\ufffd]?\\s?\\s*\\(?\\s?(?<years>${YEARS})\\s*(?:${MARK})?`, "iu"),
	new RegExp(`(?<![\\w])${MARK}\\s*(?:${WORD}\\s*)?(?<years>${YEARS})`, "iu"),
	new RegExp(`^(?<years>${YEARS})\\s*(?:${WORD}\\s*)?${MARK}(?=\\s*\\p{L})`, "iu"),
	new RegExp(`(?<![\\w-])${WORD}\\s*[:：]?\\s*${MARK}\\s*[:：,]?(?=\\s*(?:by\\s+|the\\s+)?[\\p{Lu}\\p{Lo}\\d])`, "iu"),
	new RegExp(`^${MARK}\\s*${WORD}\\b[:：,]?(?=\\s*(?:by\\s+)?[\\p{L}])`, "iu"),
	/(?:^|(?<=\s))(?:©|ⓒ)(?=\s*(?:the\s+)?\p{Lu})/u,
	/^\([cC]\)\s+(?=(?:[Tt]he\s+)?\p{Lu}[\p{L} .,&-]{1,60}\s(?:19|20)\d\d(?:\s*[-,]\s*\d{2,4})*(?:,\s+\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)+)?\.?$)/u,
	/(?<=^(?:[Pp]arts?|[Pp]ortions?)\s+)\([cC]\)\s+(?=(?:by\s+)?\p{Lu})/u,
	/(?:^|(?<=\s))\([cC]\)\s+by\s+(?=(?:[Tt]he\s+)?\p{Lu}[\p{L}.]*(?:\s\p{Lu}|\s?[(<][^\s@]+@))/u,
	/(?<=\s)\([cC]\)\s+(?=(?!C(?:opyright|OPYRIGHT)\b)(?:\p{Lu}[\p{L}.]*\s){1,4}(?:19|20)\d\d\b)/u,
	/(?<![\w-]|\b(?:which|that)\s(?:is|are)\s)[Cc]opyrighted\s+by\s+(?=(?:the\s+)?\p{Lu})/u,
	/(?<=\b(?:is|are)\s+(?:the\s+)?)[Cc]opyright\s+(?:property\s+)?(?:by|of|to)\s+(?=(?:the\s+)?\p{Lu})/u,
	/(?<=\b(?:is|are)\s+)[Cc]opyright\s+(?=\p{Lu}\p{L}+\s+(?:\p{Lu}\.\s+)?\p{Lu}[\p{L} ]*(?:\b(?:19|20)\d\d|\b(?:Inc|Ltd|Corp)\.|<[^<>\s]*@|,|\.?$))/u,
	/(?<=\bits\s+copyright\s+holder,\s+)(?=\p{Lu}\p{L}+\s+\p{Lu})/u,
	/(?<=\band\s+)copyright\s+by\s+(?=(?:the\s+)?\p{Lu})/u,
	/(?<=[\s(])Copyright\s+(?:by\s+)?(?=(?:The\s+)?(?:\p{Lu}[\p{L}.'-]+,?\s+){1,5}(?:19|20)\d\d\b)/u,
	/(?<=\bthe\s+(?:copyright\s+)?holder\s+is\s+)(?=\p{Lu}\p{L}+\s+\p{Lu})/u
];
const NAME_FIRST = /^(?:.*\bby\s+|@author\s+|[Aa]uthors?:\s*)?(\p{Lu}[\p{L}.'-]+(?:\s+(?:\p{Lu}[\p{L}.'-]*|van|von|de|der|den|di|la|le)){1,4})$/u;
const WORD_FIRST = /^\p{Lu}[\p{L}\d-]+$/u;
const SIGN_AND_WORD = /^\s*(?:(?:\([cC]\)|©)\s*copyright\b|©\s*(?:19|20)\d\d[\s\d,.–-]*$)/i;
const NO_OWNER = /^(?:Versions?|Photos?|Images?|Texts?|Contents?|Code|Sources?|Portions?|Parts?|Licen[cs]e|Legal|All|Designs?|Logos?|Data|Software|Fonts?|Icons?|Documentation|Created|Modified|Updated|Written|Generated|File|Program|Copyright)$/i;
const BARE_OPENING = /^(?:(?:https?:\/\/\S+|[\w./-]+\/[\w./-]+)\s+)?(?:(?:original|(?:[Ss]ome\s+)?(?:[Pp]ortions|[Pp]arts)|[Mm]odifications|code|all code|software|this (?:file|code) is)\s+)?(?:copyright|Copyright|COPYRIGHT|版权所有|版权归|著作権|저작권)(?:\s*[:：]|\s+by\b)?\s+(?=(?:by\s+|the\s+|The\s+|contributors\s+to\s+)?[\p{Lu}\p{Lo}])|^(?:copyright|Copyright|COPYRIGHT)\s+(?:by\s+)?(?=(?:the\s+)?(?:[\w.-]+\s+)?(?:contributors|authors|developers|team|project)\b)|^(?:copyright|Copyright|COPYRIGHT)\s+(?=[\p{L}\d.-]+\s+[Aa]ll\s+[Rr]ights\s+[Rr]eserved)/u;
const BARE_INSIDE = /(?<=[\p{L}\d.):]\s)Copyright\s+(?:by\s+)?(?=(?:The\s+)?(?:\p{Lu}[\p{L}.'-]+\s+){1,4}\p{Lu}[\p{L}.'-]*(?:\s+and\s+others)?[.\s]*$)/u;
const C_MARK_WITH_COMPANY = /^(?:[\w.-]+\s+){0,2}\(c\)\s*(?=\p{Lu}[^;:]{0,70}\b(?:inc|corp|corporation|llc|ltd|limited|gmbh|affiliates|contributors|authors|team|university|labs?)\b)/iu;
const MENTION = /^(?:notices?|holders?|owners?|acts?|laws?|licen[cs]es?|disclaimers?|interests?|statements?|infring\w*|and\b|or\b|protect\w*|is\b|are\b|of\b|in\b|to\b|for\b|headers?|info\w*|lines?|text|term\w*|years?|claims?|permission\w*|messages?|assign\w*|management|registration|rights?\b|treat\w*|office|material\w*|data\b|status|form\b|file\b|string|symbol|sign|attribution\w*|if\b|may\b|shall\b|must\b|doctrine|agent\b|restrict\w*|works?\b|exception\w*|policy|tag\w*|block\w*|comment\w*|issue\w*|date\w*)/i;
const PLACEHOLDER = /\bM\. Y\. Name|name\s+of\s+(?:the\s+)?(?:copyright\s+)?(?:owner|author|holder)|(?<!\bits\s+)copyright\s+(?:owner|holder)s?\b|\byour\s+(?:company|organi[sz]ation|name)\b|<\s*(?:owner|holder|name|author|organi[sz]ation)s?\s*>|\{\{?\s*(?:owner|holder|name|author|organi[sz]ation|fullname|company)|\[\s*(?:name|fullname|owner|holder|your)/i;
const TAILS = [
	/[\s,;(-]*\ball\s+rights?(?:\s+(?:are\s+)?reserved\b.*)?$/i,
	/[\s,;(-]*\ball\s+rights?\s+(?:are\s+)?reserved\b.*$/i,
	/[\s,;(-]*\b(?:some|no)\s+rights?\s+reserved\b.*$/i,
	/[\s,;，。]*(?:保留所有权利|保留一切权利|版权所有|所有权利保留|無断転載|모든 권리 보유|All rights|tous droits r[ée]serv|alle rechte vorbehalten|todos los derechos|tutti i diritti|todos os direitos).*$/i,
	/[\s,;(-]*\b(?:(?:is|are)\s+)?(?:re-?)?licen[cs]ed\s+(?:under|to|by|with)\b.*$/i,
	/[\s,;(-]*\b(?:released|distributed|available|published|provided|made available|governed|covered)\s+(?:under|by|in accordance|according)\b.*$/i,
	/[\s,;(-]+av\w{2,6}able\s+(?:at|from|via|on)\b.*$/i,
	/[\s,;(-]*\bunder\s+(?:the|an?|terms|[A-Z\d.-]+(?:\s+licen[cs]e)?\s*$)(?:\s.*)?$/i,
	/[\s,;(-]+(?:but|unless|with\s+(?:(?:the\s+)?exceptions?|portions))\s.*$/,
	/\s+(?:licen[cs]ed\s*|\*\s.*)$/i,
	/\s-\s+(?:placed|released|licen[cs]ed|distributed|created|an?|the)\s.*$/i,
	/,\s+an?\s+(?:[\w-]+\s+)?(?:division|subsidiary|organi[sz]ation|corporation|company)\s+(?:of|dedicated|that|which)\b.*$/i,
	/,\s+\p{Ll}+\s+based\s+(?:at|in)\s.*$/u,
	/(?<=,\s[A-Z]{2})\.\s.*$/,
	/\s+created\s+(?:in\s+)?(?:19|20)\d\d.*$/i,
	/(?<=\bGovernment)\s+works?\s*$/,
	/[\s,;(-]*\b(?:use|usage|redistribution|permission|subject)\s+(?:of|and|is|to)\b.*$/i,
	/[\s,;(-]*\bSPDX-.*$/i,
	/[\s(,]+(?:MIT|BSD|ISC|Apache|GPL|LGPL|MPL)(?:[- ]?v?[\d.]+(?:-Clause)?)?(?:[- ]style)?\s+licen[cs]ed?\b.*$/i,
	/[\s,;(-]+(?:authored|written|created|developed|maintained|contributed)\s+by\b(?<=\p{L}\P{L}+\w+\s+by).*$/iu,
	/[\s,;(-]+as\s+represented\b.*$/i,
	/(?:(?<=\b(?:inc|corp|corporation|ltd|llc|gmbh|limited)\.?),?|(?<=[\p{L}.)]),)\s+by\s+(?=\p{Lu}\p{Ll}).*$/iu,
	/[\s,;(-]+(?:version|ver\.|v)\s*\d+\..*$/i,
	/\s(?:19|20)\d\d\s+-\s+by\s.*$/i,
	/\s+copyleft[.\s]*$/i,
	/(?<=\b(?:Inc|Ltd|Corp)\.)\s+\d+\s+\p{Lu}.*$/u,
	/[\s,;(-]+(?:taken|derived|ported|adapted|modified|copied|forked)\s+from\b.*$/i,
	/[\s,;(-]+(?:original|initial)\s+(?:code|work|version|implementation|copyrights?)\b.*$/i,
	/\s*[.;,(]\s*see\b.*$/i,
	/\s+see\s.*$/,
	/[.;]\s*the\s+(?:code|software|source|licen[cs]e)\b.*$/i,
	/\s+the\s+(?:code|software|source|licen[cs]e)\b.*$/,
	/[\s.;]+(?:please see|for full|this (?:file|code|source|software|work|program|is|product|module)|it is|licen[cs]e|apache licen|mit licen|bsd licen|confidential|proprietary|unauthori[sz]ed|written by|originally|modified by|adapted from|based on|contact|e-?mail|author[s]?:)\b.*$/i
];
const INSEPARABLE = [
	/\([^()]*\)/g,
	/^(?:The )?(?:[A-Z][\w.-]*(?: [A-Z][\w.-]*)*, )+[A-Z][\w.-]*(?: [A-Z][\w.-]*)* and (?!the\b)[A-Z][\w.-]*(?: [A-Z][\w.-]*)* Authors(?= and the\b)/gi,
	new RegExp(`,\\s*(?=(?:inc|incorporated|llc|l\\.l\\.c|ltd|limited|corp|corporation|co|company|gmbh|s\\.?a|s\\.?a\\.?s|s\\.?r\\.?l|n\\.?v|b\\.?v|l\\.?p|plc|pte|pty|k\\.?k|a\\.?g|s\\.?p\\.?a|oy|ab)\\b)`, "gi"),
	/,?\s+(?:and\/or|and|or|&)\s+(?:its|their|his|her|all|other|any|our)?\s*(?:affiliates?|affiliated\b[\w ]*|subsidiaries|contributors|collaborators|co-?authors|others|partners|sons|company|co\.)(?![\w-])/gi,
	/,\s+an?\s+[\p{L}\d .-]+?\s+(?:company|subsidiary|affiliate|division|project)(?![\p{L}])/gu,
	/\b(?:science|sciences|engineering|research|computing|computer|arts|mathematics|mining|health|education|atmospheric|electronics|information)\s*(?:&|and)\s+(?:technology|technologies|engineering|development|telecommunications?|innovation|sciences?|medicine|mathematics|design|systems)\b/gi,
	/(?<=\b(?:Group|Lab|Labs|Laboratory|Department|Dept\.|Faculty|Division|Cent(?:er|re)|School)(?:\s+(?:of|for)\s+[\p{L}\u0001\u0002\d ]{1,60}?)?),\s+(?=(?:[A-Z]{2,5}(?:\s+\p{Lu}\p{Ll}+)?|(?:[\p{L}.-]+\s+){0,5}(?:Universit\p{L}+|Institute|College|Academy)[^,;]*?)\s*(?:$|[,;.]|\band\b))/gu,
	/\b(?:vision|language|speech|perception|robotics|graphics|signal|image|audio|music|data|media|networks?)\s+(?:&|and)\s+(?:\p{Lu}\p{L}+\s+){1,3}(?:group|lab|laborator(?:y|ies)|institute|department|cent(?:er|re)|division)\b/giu,
	/\bGLM[\w.-]*\s*&\s*Zhipu\s?AI\b/gi,
	/\b(?:board of )?(?:trustees|regents|president and fellows)\s+of\s+(?:the\s+)?[\p{Lu}][\p{L}]*(?:\s+[\p{Lu}][\p{L}]*)*/gu,
	/\bAT&T\b/g
];
const SEPARATOR = /\s*[;、；]\s*|\s*，\s*|\s*,\s*(?:(?:and|&|及|和)\s+)?|\s+(?:and|And|AND|&|\+|und|et|y|及|和|以及|與|与)\s+|\s*(?:以及|및)\s*/;
function parseCopyright(line) {
	if (!mightState(line)) return null;
	let statement = READ_BEFORE.get(line);
	if (statement === void 0) {
		statement = readStatement(line);
		if (READ_BEFORE.size >= MOST_READ) READ_BEFORE.clear();
		READ_BEFORE.set(line, statement);
	}
	return statement;
}
const READ_BEFORE = new Map();
const MOST_READ = 5e3;
function readStatement(line) {
	const cleaned = withoutTags(plainMarks(line.slice(0, LONGEST_STATEMENT$1).replace(/\s+/g, " ").replace(RULES, " ; "))).replace(/^[\s*#/;%"'!<>|=_~\ufffd-]+/u, "").replace(/^(?:@|:|\\)(?=copyright)/i, "").replace(/(?<=^copyright):\s/i, " ").replace(QUOTED, "Copyright $2").replace(NOT_COPYRIGHTED, " ").replace(HOLDERS_ARE, "Copyright by ").replace(/<((?:19|20)\d\d[\d, -]{0,40})>(?:,?\s?<([^<>@]{2,80})>)?/, "$1 $2").replace(/\*\*|(?:\\[nrt0])+\\?(?:["'].*|[\s,;\\)]*)$/g, "").replace(DAY_OF_YEAR, "").replace(/&#1[03];|\([!?]{1,3}\)/g, " ").replace(/(?<=^copyright)(?:\s+or\s+(?:©|copr\.?))+/i, "").trim();
	const tagged = /^SPDX-(?:File|Snippet)CopyrightText\s*[:=]\s*/i.exec(cleaned);
	const text = tagged === null ? cleaned : cleaned.slice(tagged[0].length);
	if (text === "" || PLACEHOLDER.test(text)) return null;
	let rest = null;
	let years = null;
	let start = 0;
	for (const opening of OPENINGS) {
		const found = opening.exec(text);
		if (found === null) continue;
		const behind = text.slice(found.index + found[0].length);
		if (rest !== null && (years === null || found.index === start || found.groups?.years !== void 0)) continue;
		if (rest === null) years = found.groups?.years?.trim() ?? null;
		rest = behind;
		start = found.index;
		if (!SAYS_NO_MORE.test(rest)) break;
	}
	const first = rest === null || start === 0 ? null : OPENINGS[MARK_AND_NAME].exec(text);
	if (first !== null && first.index + first[0].length < start && NAMES_TO.test(text.slice(first.index + first[0].length, start))) {
		rest = text.slice(first.index + first[0].length);
		start = first.index;
		years = null;
	}
	if (rest === null) {
		const bare = BARE_OPENING.exec(text) ?? C_MARK_WITH_COMPANY.exec(text) ?? BARE_INSIDE.exec(text);
		if (bare !== null) rest = text.slice(bare.index + bare[0].length);
		else if (tagged !== null) {
			const lead = LEADING_YEARS.exec(text);
			years = lead?.groups?.years?.trim() ?? null;
			rest = lead === null ? text : text.slice(lead[0].length);
		} else return null;
		if (MENTION.test(rest.trimStart())) return null;
	}
	const trailing = rest.trimStart().replace(/^[.,:：]+\s*/, "");
	if (years === null) {
		if (MENTION.test(trailing)) return null;
		const bare = rest.replace(TAILS[0], "");
		const last = TRAILING_YEARS.exec(bare);
		if (last !== null) {
			years = last.groups?.years?.trim() ?? null;
			rest = bare.slice(0, last.index);
		}
	}
	let holders = holdersIn(rest.replace(RESERVED_FIRST, " "));
	const opening = start > 0 && holders.length === 0 ? BARE_OPENING.exec(text)?.[0].length : void 0;
	if (opening !== void 0 && opening < start) holders = holdersIn(text.slice(opening, start));
	else if (start > 0 && SAYS_NO_NAME.test(rest)) {
		const before = withoutAddresses(text.slice(0, start)).replace(/(?:[\s,-]|\(c\)|©)+$/i, "").replace(/,\s*(?:19|20)\d\d$/, "").trim();
		const name = NAME_FIRST.exec(before)?.[1] ?? (WORD_FIRST.test(before) && !NO_OWNER.test(before) && SIGN_AND_WORD.test(text.slice(before.length)) ? before : void 0);
		if (name !== void 0) holders = holdersIn(name);
	}
	if (holders.length === 0 && years === null) return null;
	return {
		text: text.slice(start === 0 ? 0 : sentenceStart(text, start)).trim(),
		holders,
		years: years === null ? null : tidyYears(years)
	};
}
const MARK_AND_NAME = 3;
const NAMES_TO = /^\s*(?:the\s+)?\p{Lu}[^.;:]*?(?:,|\band|&)\s*$/u;
const LEADING_YEARS = new RegExp(`^(?<years>${YEARS})`, "iu");
const TRAILING_YEARS = new RegExp(`[\\s,(]+(?<years>${YEARS})\\)?[\\s.]*$`, "iu");
const NAMES_LAST_YEARS = new RegExp(`[\\s,(]+(?:${YEARS}|\\d{4}-\\d{4})\\)?[\\s.:]*$`, "iu");
const RESERVED_FIRST = /^[\s,.-]*[Aa]ll\s+[Rr]ights?\s+(?:[Aa]re\s+)?[Rr]eserved(?:\s+(?=by\s)|[\s,.-]+(?=(?:(?:19|20)\d\d[\d\s,-]*)?(?!(?:This|The|These|Redistribution|Permission|Licen[cs]ed?|Use|Unauthori[sz]ed|No|Not|See|All|Distribut\w+|Published|Your?|If|In|For|Any|It)\b)(?:\p{Lu}[^.:;]{2,60}(?:\b(?:Co|Inc|Ltd)\.[^.:;]{0,10})?|\S{2,30},\s?Inc)\.?$))/u;
const SAYS_NO_NAME = /^\W*(?:$|--|all\s+rights?\b|(?:tous\s+droits|alle\s+rechte|todos\s+os\s+direitos|todos\s+los\s+derechos|tutti\s+i\s+diritti)\b|by\s+opening\b|(?:to|for)\s+\p{Ll})|^\s*\(|^\.\s/iu;
const SAYS_NO_MORE = /^[\s,.;]*(?:all\s+rights\s+reserved[\s.]*)?$/i;
const RULES = /(?:[(),;.*=~-] ?){8,}/g;
const LONGEST_STATEMENT$1 = 5e3;
const MIGHT_STATE$1 = /opyright|\(c\)|[©ⓒ]|&copy|&#169|copr\.|\\(?:u00)?a9|\\\(co|holder is|版权|版權|著作|저작권/i;
function mightState(line) {
	return MIGHT_STATE$1.test(line);
}
const QUOTED = /^copyright\s*[:=]?\s*[bru]{0,2}(["'])(?=(?:©|\(c\))?\s*(?:19|20)\d\d)([^"']*)\1?.*$/i;
const OTHER_MARKS = /&copy\b;?|<A9>|@copyright\{\}|&#169;|&#xa9;|\|copy\||\\\(co|\\(?:u00)?a9/gi;
function plainMarks(text) {
	let out = text;
	if (/[&|\\@<]/.test(out)) out = out.replace(OTHER_MARKS, "©");
	if (out.includes("$")) out = out.replace(/\$[A-Z][A-Za-z]+(?::[^$]{0,200})?\$/g, " ");
	return out.replace(/\(©\)/g, "©").replace(/\(c\)(?=opyright)/i, "C").replace(MISTYPED, "Copyright ").replace(MIXED_CASE, "Copyright").replace(/(?<![\w)])(?=opyright\b)/, "c");
}
const MISTYPED = /\b(?:cop(?!yright)[a-z]{4,7}(?=\s?(?:\(c\)|©)\s*(?:19|20)\d\d)|copyright\s*\(x\)(?=\s*(?:19|20)\d\d))\s*/gi;
const MIXED_CASE = /\b(?!copyright|Copyright|COPYRIGHT)[Cc][Oo][Pp][Yy][Rr][Ii][Gg][Hh][Tt](?=\s+[A-Z])/;
const HOLDERS_ARE = /^copyright\s+holders?(?:\(s\))?\s*:?\s+(?=(?:\p{Lu}[\p{L}.'-]*\s+){2,4}<[^<>@\s]+@[^<>]*>)/iu;
function withoutTags(text) {
	if (!text.includes("<")) return text;
	return text.replace(/<\/?s>/g, "").replace(/<\/?(?:b|i|a|p|br|em|strong|span|font|dc:\w+)(?:[\s/][^<>]*)?>/gi, " ").trim();
}
const DAY_OF_YEAR = /\b(?:(?:\d{1,2}\s+)?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?\.?(?:\s+\d{1,2}(?:st|nd|rd|th)?)?,?\s+)(?=(?:19|20)\d\d\b)/g;
const NOT_COPYRIGHTED = /\bnot\s+copyrighted\b.*$/i;
function sentenceStart(text, at) {
	const before = text.slice(0, at);
	const lead = /(?:^|[.;:)]\s+|\s\|\s)(?=(?:[\w'-]+\s+){0,3}$)/.exec(before);
	return lead === null ? at : lead.index + lead[0].length;
}
function tidyYears(years) {
	return years.replace(/\s*[-–—]$/, "-").replace(/[\s,/]+$/, "");
}
function isUnfinished(text) {
	const bare = text.trim();
	if (/(?:,|\band|&|\bthe|\bof|\bby|\bother|\b(?:van|von|de|der|del|di|da)|-|及|和|、)$/i.test(bare) && !/\b(?:19|20)\d\d\s*-$/.test(bare)) return true;
	if (/\ball\s+rights$|\ball$/i.test(bare)) return true;
	if (/(?:copyright|©|\(c\))[\s:]*(?:\(c\)|©)?[\s:]*(?:\(?\d{4}(?:(?:\s*[-–,]\s*|\s+)\d{4})*\)?)?,?$/i.test(bare)) return true;
	if (/<(?:https?:|[^\s<>]*@)[^<>]*$/.test(bare)) return true;
	return count(bare, "(") > count(bare, ")");
}
function count(text, ch) {
	return text.split(ch).length - 1;
}
function holdersIn(text) {
	let rest = withoutAddresses(` ${text.replace(/\s+/g, " ")} `.replace(/(?<=<[^<>@]*@[^<>]*>)\s+for\s.*$/, " ").replace(PERSON_AFTER_ADDRESS, " ; ")).replace(NEXT_YEARS, " ; ").replace(NEXT_PORTIONS, " ; ").replace(/\s(?:--+|—)\s.*$/, " ").replace(/\b(Inc|Corp|Ltd|Co)\.(?=(?:and|or|the)\b)/gi, "$1. ").replace(/\bInc\.s\b/g, "Inc.").replace(/,?\s+(?:et\.?\s+al|etc)\b\.?(?:\s+(?:in|at|from)\s+|(?=[\s,;)]))/gi, " , ");
	rest = rest.replace(/(?:\\r)?\\n\s?(?:\\r)?\\n.*$/, " ").replace(/\\n/g, " ");
	if (count(rest, "\"") % 2 === 1) rest = rest.replace(/(?<=[\p{L}.])"(?=[\s),;]).*$/u, " ");
	if (/^\s*"\s/.test(rest)) return [];
	for (const tail of TAILS) rest = rest.replace(tail, " ");
	rest = withSecondHouse(rest.replace(/^[\s,.:：;)\]-]+/, "")).replace(/^(?:by|to)\s+/i, "").replace(/^authors?\s*:\s*/i, "");
	if (rest.trim() === "" || PLACEHOLDER.test(rest)) return [];
	const kept = [];
	for (const pattern of INSEPARABLE) rest = rest.replace(pattern, (stretch) => `\u0001${kept.push(stretch) - 1}\u0002`);
	const restore = (part) => {
		let whole = part;
		while (/\u0001\d+\u0002/.test(whole)) whole = whole.replace(/\u0001(\d+)\u0002/g, (_, i) => kept[Number(i)] ?? "");
		return whole;
	};
	const names = [];
	const parts = withoutPlaces(rest.split(SEPARATOR));
	for (const part of parts) for (const piece of part.split(/(?<!\b(?:[Oo]f|[Aa]t|[Bb]y|[Ff]or|to|from|in|and|with))\s+(?=The [\p{Lu}])|(?<=\b(?:Inc|Corp|Ltd|LLC)\.)\s+(?=\p{Lu})(?!Team)/u)) {
		if (!part.startsWith(piece) && /\p{L}\s+for\s+\p{Lu}|^(?:They|It|These|This|Portions|All)\s/u.test(piece)) continue;
		const name = displayName(restore(piece));
		if (name !== null && !names.includes(name)) names.push(name);
	}
	return names.filter((name, i) => i === 0 || !PLACE.test(name));
}
const NEXT_YEARS = new RegExp(`(?<=[\\p{L}.)])(?:[\\s,]+(?:(?:and|or)\\s+)?|\\.?\\s+(?:(?:[Pp]ortions|[Pp]arts)\\s+)?(?=[Cc©(]))(?:(?:[Cc]opyright|COPYRIGHT)\\s*)?(?:(?:\\([cC]\\)|©)\\s*)?${YEARS},?\\s+(?:by\\s+)?(?=\\p{Lu}\\p{Ll})`, "gu");
const PERSON_AFTER_ADDRESS = /(?<=\p{L}\s?)<[^<>\s]*@[^<>]*>\s+(?=(?:\p{Lu}[\p{L}.'-]*\s+){2,4}<[^<>\s]*@)/gu;
const NEXT_PORTIONS = /,?\s+(?:with|and)\s+(?:some\s+)?(?:portions|parts)\s+(?:(?:are\s+)?copyright(?:ed)?(?:\s+by)?)\s*(?:\(c\)|©)?\s+(?=(?:the\s+)?\p{Lu})/giu;
function withoutPlaces(parts) {
	const code = parts.findIndex((part, i) => i > 0 && POSTAL_CODE.test(part));
	const street = code > 1 && /\s\d{1,4}\p{L}?$/u.test(parts[code - 1] ?? "") ? code - 1 : code;
	return (code < 0 ? parts : parts.slice(0, street)).filter((part, i) => i === 0 || !PLACE.test(part.trim()));
}
const POSTAL_CODE = /^(?:(?:\p{Lu}{1,2}-)?\d{4,6}\s+\p{Lu}|\d+\s[\p{L}. ]*\b(?:St|Street|Rd|Road|Ave|Avenue|Place|Drive|Way|Lane|Blvd)\b)/u;
const PLACE = /^(?:(?:the\s+)?(?:U\.?S\.?A?\.?|United States(?: of America)?|United Kingdom|U\.?K\.?|Netherlands|Germany|GERMANY|France|Switzerland|Austria|Belgium|Denmark|Finland|Sweden|Norway|Italy|Spain|Ireland|Japan|China|P\.?R\.? China|India|INDIA|Korea|Republic of Korea|Canada|Australia|Israel|Taiwan)|(?:A[KLRZ]|C[AOT]|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])(?:\s+\d{5}(?:-\d{4})?)?)\.?$/;
function withoutAddresses(text) {
	return text.replace(/<at>/gi, "@").replace(/\[([^[\]()]{1,80})\]\(https?:[^()]*\)/g, "$1").replace(HOUSE_IN_BRACKETS, " ; $1 ; ").replace(/<[^<>]*>|\([^()\s]*@[^()]*\)|\(\s?https?:[^()]*\)|\([\w.-]+ (?:at|\[at\]) [\w-]+\.[\w.-]+\)/g, " ").replace(/<[^<>]*$/, " ").replace(/\bhttps?:\/\/\S+/g, " ").replace(/\S+/g, (word) => isMailAddress(word) ? " " : word);
}
const HOUSE_IN_BRACKETS = /<((?:\p{Lu}[\p{L}&-]*,?\s+){1,4}(?:Inc|Ltd|LLC|GmbH|Corp)\.?)>/gu;
function isMailAddress(word) {
	const at = word.indexOf("@");
	return at > 0 && word.includes(".", at + 2);
}
function withSecondHouse(text) {
	const first = firstSentence(text);
	const second = text.slice(first.length);
	return HOUSE.test(second) ? `${first} ;${second.replace(/^\./, "")}` : first;
}
const HOUSE = /^\.\s+(?:\p{Lu}[\p{L}-]+\s+){1,4}(?:Foundation|Universit\p{Ll}+|Institute|Incorporated|Corporation)[.\s"']*$/u;
function firstSentence(text) {
	const end = /(?<!\b(?:inc|corp|ltd|co|llc|dr|prof|mr|ms|st|jr|sr|dept|univ|u|s|et al|bros|no|vs|intl|assoc|gmbh|n\.v|s\.a|l\.p))(?<!(?:^|[\s.(])\p{Lu})(?<!-\p{Lu}\p{Ll}{1,2})\.\s+(?=["'(]?[\p{Lu}])/iu;
	let from = 0;
	for (;;) {
		const found = end.exec(text.slice(from));
		if (found === null) return text;
		const at = from + found.index;
		if (/^\.\s+["'(]?\p{Lu}/u.test(text.slice(at))) return text.slice(0, at);
		from = at + found[0].length;
	}
}
const LEADS = new RegExp(`^(?:[\\s.,:;"'\`|*[-]+|年\\s*|(?:and|&)\\s+|(?:the|by)\\s+|authors?\\s*:\\s*|(?:authored|written|created|developed)\\s+by\\s+|assigned\\s+to\\s+|(?:${WORD}\\s*)?(?:${MARK}\\s*)*${YEARS}\\s*|${WORD}\\s*${MARK}|(?:\\w+\\.)?(?:19|20)\\d\\d(?=\\s|\\p{L}\\p{L}{2})|[12]\\d\\d\\s+(?=\\p{L}))`, "iu");
function displayName(raw) {
	let name = raw.trim();
	for (let before = ""; before !== name;) {
		before = name;
		name = name.replace(LEADS, "");
	}
	name = name.replace(NAMES_LAST_YEARS, "");
	name = name.replace(/[\s,:;"'`|*]+$/, "").replace(/-+$/, "");
	name = name.replace(/\s\w+(?:''|[%"#?])\w+$/, "");
	if (!/(?<![\p{L}])(?:inc|corp|ltd|co|jr|sr|l\.p|n\.v|s\.a|al|\p{L})\.$/iu.test(name)) name = name.replace(/[\s.。]+$/, "");
	else name = name.replace(/\.{2,}$/, ".");
	name = name.replace(/\s{2,}/g, " ").trim();
	if (count(name, ")") > count(name, "(")) name = name.replace(/\s*\)$/, "");
	if (count(name, "]") > count(name, "[")) name = name.replace(/\s*\]$/, "");
	if (!/[\p{L}\d]/u.test(name) || /^[([][^()[\]]*[)\]]?$/.test(name) || name.length > 200 || /[{}]|^0x[\da-f]|\p{L}[\\?][\p{L}\d]/u.test(name)) return null;
	if (/^(?:www\.\S+|(?:were|was|are|is|which|that|may|write|some|written|see|from|for|in|under|as|used|on|with|at|has|all|[Vv]ersion)\b.*)$/.test(name)) return null;
	if (/^(?:(?:GNU\s+)?[AL]?GPL\b(?!.*\b(?:team|authors|developers)$).*|the|all|rights?|reserved|others|(?:(?:other|third) parties|(?:many|all|some) others|additional contributors|part\s+of\s.*|created|persons\s+identified.*)|copyrights?|(?:the )?following(?: authors)?|\(c\)|contributors|et al\.?|inc\.?|etc\.?|present|now)$/i.test(name)) return null;
	return name;
}
function namesNobody(holder) {
	return NOBODY.test(holder);
}
const NOBODY = /^(?:(?:the|its|all|respective|various|following|other|individual|original|various|project|open[- ]source)\s+)*(?:contributors?|authors?|developers?|owners?|holders?|people|parties|others|initial\s+developer)(?:\s+and\s+(?:contributors?|authors?|developers?))?$/i;
// src/license/holder-aliases.ts
const HOLDER_ALIASES = [
	{
		holder: "HuggingFace Inc. team",
		spelled: ["HugginFace Inc. team"],
		why: "A slip of the keyboard that stands in headers of transformers."
	},
	{
		holder: "ZhipuAI",
		spelled: [
			"Zhipu",
			"GLM & ZhipuAI",
			"GLM4 & ZhipuAI",
			"GLM-4.5 & ZhipuAI",
			"Z.ai",
			"zai-org",
			"Beijing Zhipu Huazhang Technology",
			"智谱",
			"智谱AI",
			"智谱华章"
		],
		why: "GLM is the name of the company’s models, Z.ai its brand abroad since 2025, zai-org its account."
	},
	{
		holder: "Qwen team",
		spelled: [
			"Alibaba",
			"Alibaba Group",
			"Alibaba Group Holding",
			"Alibaba Cloud",
			"Qwen team, Alibaba Group",
			"Qwen team, Alibaba Cloud",
			"阿里云",
			"阿里巴巴"
		],
		why: "The team is no company of its own; its headers say “The Qwen team, Alibaba Group”. Other teams there (DAMO, Wan) name themselves and stay apart."
	},
	{
		holder: "DeepSeek",
		spelled: [
			"DeepSeek-AI",
			"Hangzhou DeepSeek Artificial Intelligence",
			"深度求索"
		],
		why: "The company’s account and paper name beside its own."
	},
	{
		holder: "EleutherAI",
		spelled: ["Eleuther"],
		why: "The same group without “AI”."
	},
	{
		holder: "Meta Platforms",
		spelled: [
			"Meta",
			"Meta Platform",
			"Meta AI",
			"Facebook",
			"Facebook AI",
			"Facebook AI Research",
			"FAIR",
			"Meta FAIR"
		],
		why: "Facebook, Inc. was renamed Meta Platforms, Inc. on 2021-10-28; (Facebook) AI (Research) is its laboratory."
	},
	{
		holder: "Google AI Language Team",
		spelled: ["Google AI Language Research"],
		why: "The team that published BERT. Google, Google AI, Google Brain and Google Research stay apart: headers name them side by side."
	},
	{
		holder: "Microsoft",
		spelled: ["Microsoft Research"],
		why: "A division; Microsoft Research Asia names itself."
	},
	{
		holder: "Mistral AI",
		spelled: ["Mistral"],
		why: "The same company without “AI”."
	},
	{
		holder: "MiniMax",
		spelled: ["MiniMax AI"],
		why: "The account’s name (MiniMaxAI) beside the company’s."
	},
	{
		holder: "Adept",
		spelled: ["Adept AI", "Adept AI Labs"],
		why: "The same company, as its headers vary."
	},
	{
		holder: "Allen Institute for AI",
		spelled: [
			"Allen Institute for Artificial Intelligence",
			"AllenAI",
			"AI2"
		],
		why: "Long and short name, account, and abbreviation of one institute."
	},
	{
		holder: "DeepMind Technologies",
		spelled: ["DeepMind", "Google DeepMind"],
		why: "The company’s name and its brand since 2023."
	},
	{
		holder: "ByteDance",
		spelled: ["ByteDance Seed"],
		why: "Seed is the company’s model team, which writes “Bytedance-Seed Ltd and/or its affiliates”."
	},
	{
		holder: "Moonshot AI",
		spelled: ["Moonshot"],
		why: "The same company without “AI”."
	},
	{
		holder: "KVCache.AI",
		spelled: ["KVCache"],
		why: "The same project without “AI”."
	},
	{
		holder: "Tencent",
		spelled: ["THL A29", "THL A29 Limited, a Tencent company"],
		why: "The subsidiary in whose name Tencent publishes; its headers say so themselves."
	},
	{
		holder: "Technology Innovation Institute",
		spelled: ["Technological Innovation Institute", "TII"],
		why: "Abbreviation, and a slip in headers of the Falcon models."
	},
	{
		holder: "Salesforce",
		spelled: [
			"Salesforce.com",
			"Salesforce Research",
			"Salesforce AI Research"
		],
		why: "salesforce.com, inc. was renamed Salesforce, Inc. in 2022; Research is its laboratory."
	},
	{
		holder: "Amazon",
		spelled: ["Amazon.com"],
		why: "The company’s full name."
	},
	{
		holder: "AMD",
		spelled: ["Advanced Micro Devices"],
		why: "Abbreviation."
	},
	{
		holder: "IBM",
		spelled: ["International Business Machines", "IBM Research"],
		why: "Abbreviation; Research is a division."
	},
	{
		holder: "Studio Ousia",
		spelled: ["Studio-Ouisa"],
		why: "A slip of the keyboard that stands in headers of transformers."
	},
	{
		holder: "Stability AI",
		spelled: ["Stability"],
		why: "The same company without “AI”."
	},
	{
		holder: "Cohere",
		spelled: ["Cohere AI", "Cohere for AI"],
		why: "The company under an older name, and its laboratory."
	},
	{
		holder: "BigScience",
		spelled: ["BigScience Workshop"],
		why: "One workshop, by its short name."
	},
	{
		holder: "UC Berkeley",
		spelled: ["University of California, Berkeley", "UC Berkely"],
		why: "Short name, and a slip. The Regents of the University of California hold for every campus and stay apart."
	},
	{
		holder: "BAAI",
		spelled: ["Beijing Academy of Artificial Intelligence"],
		why: "Abbreviation; headers give both."
	},
	{
		holder: "Shanghai AI Laboratory",
		spelled: ["Shanghai AI Lab", "Shanghai Artificial Intelligence Laboratory"],
		why: "One laboratory, written out or not."
	},
	{
		holder: "Sea AI Lab",
		spelled: ["Sea AI Labs"],
		why: "One laboratory; Sea Limited, its parent, stays apart."
	},
	{
		holder: "ModelCloud",
		spelled: ["ModelCloud.ai"],
		why: "The company and its address."
	},
	{
		holder: "University of Wisconsin-Madison",
		spelled: ["UW-Madison"],
		why: "Abbreviation."
	},
	{
		holder: "Ross Wightman",
		spelled: ["Ross Weightman"],
		why: "A slip in one header; both stand for the author of timm."
	},
	{
		holder: "vLLM",
		spelled: ["contributors to the vLLM project", "vLLM project"],
		why: "The project’s tag and the team’s line; both stand for its contributors."
	},
	{
		holder: "SGLang",
		spelled: ["contributors to the SGLang project", "SGLang project"],
		why: "The project’s tag and the team’s line; both stand for its contributors."
	}
];
// src/license/holder-key.ts
const IDLE = new Set("the a an and or of by to its their all other inc incorporated corp corporation llc ltd limited co company gmbh plc pte affiliates affiliate affiliated subsidiaries contributors contributor authors author teams team rights reserved org organization holder holders present s project developers developer".split(" "));
const BASE_LETTERS = {
	ø: "o",
	ł: "l",
	đ: "d",
	ð: "d",
	ß: "ss",
	æ: "ae",
	œ: "oe",
	ı: "i",
	þ: "th"
};
function identityWords(name) {
	return name.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").normalize("NFKC").toLowerCase().replace(/[øłđðßæœıþ]/g, (letter) => BASE_LETTERS[letter] ?? letter).replace(/\([^()]*\)/g, " ").replace(/['’]s\b/g, "").split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
function tellingWords(name) {
	const words = identityWords(name);
	const telling = words.filter((word) => !IDLE.has(word));
	return telling.length > 0 ? telling : words;
}
function spelling(name) {
	return tellingWords(name).join("");
}
const HOLDER_OF = new Map(HOLDER_ALIASES.flatMap(({ holder, spelled }) => {
	const key = spelling(holder);
	return [holder, ...spelled].map((name) => [spelling(name), key]);
}));
const KEYS = new Map();
const MOST_KEYS = 2e4;
function holderKey(name) {
	let key = KEYS.get(name);
	if (key === void 0) {
		const bare = spelling(name);
		key = HOLDER_OF.get(bare) ?? bare;
		if (KEYS.size >= MOST_KEYS) KEYS.clear();
		KEYS.set(name, key);
	}
	return key;
}
// src/license/ignore-comments.ts
const IGNORE = /^colophon\s*:\s*ignore\b\s*(?:\[([^\]]*)\])?\s*(?:[-–—:]+\s*)?(.*)$/i;
function readIgnoreComment(line, text) {
	const match = IGNORE.exec(text);
	if (match === null) return null;
	const [, rules = "", reason = ""] = match;
	return {
		line,
		text,
		rules: rules.split(",").map((rule) => rule.trim().toLowerCase()).filter((rule) => rule !== ""),
		reason: /[\p{L}\p{N}]/u.test(reason) ? reason.trim() : ""
	};
}
// src/license/notice-text.ts
const NAMES = [
	[/apache\.org\/licenses\/LICENSE-2\.0|\bapache[\s-]*(?:software\s+)?(?:licen[cs]e)?[\s,(-]*(?:version|ver\.?|v\.?)?\s*2(?:\.0)?(?![\d.]*\d)|\bApache\s*(?:许可证|授权协议|라이선스|ライセンス)/i, "Apache-2.0"],
	[/\bGNU\s+(?:Affero)\s+(?:General\s+Public\s+Licen[cs]e|GPL)|\bAGPL/i, "AGPL"],
	[/\bGNU\s+(?:Lesser|Library)\s+(?:General\s+Public\s+Licen[cs]e|GPL)|\bLGPL/i, "LGPL"],
	[/\bGNU\s+(?:General\s+Public\s+Licen[cs]e|GPL)|(?<![AL])\bGPL/i, "GPL"],
	[/\bMozilla\s+Public\s+Licen[cs]e|\bMPL[\s-]*(?:v\.?\s*)?2/i, "MPL-2.0"],
	[/\b(?:3|three)[\s-]clause\s+BSD|\bBSD[\s-](?:3|three)[\s-]clause|\b(?:new|modified|revised)\s+BSD/i, "BSD-3-Clause"],
	[/\b(?:2|two)[\s-]clause\s+BSD|\bBSD[\s-](?:2|two)[\s-]clause|\b(?:simplified|FreeBSD)\s+(?:BSD\s+)?licen[cs]e/i, "BSD-2-Clause"],
	[/\bBSD\b/, ""],
	[/\bMIT\b(?!\s+(?:and|researchers|CSAIL|lab|press))/, "MIT"],
	[/\bISC\s+licen[cs]e|\bISC\b/, "ISC"],
	[/\bBoost\s+Software\s+Licen[cs]e/i, "BSL-1.0"],
	[/\bcreative\s+commons\s+attribution[\s-]non-?commercial|\bCC[\s-]BY[\s-]NC(?![\s-](?:SA|ND))/i, "CC-BY-NC-4.0"],
	[/\bCC[\s-]BY[\s-]NC[\s-]SA/i, "CC-BY-NC-SA-4.0"],
	[/\bCC[\s-]BY[\s-]SA/i, "CC-BY-SA-4.0"],
	[/\bcreative\s+commons\s+attribution\s+4|\bCC[\s-]BY[\s-]4/i, "CC-BY-4.0"],
	[/\bCC0\b/, "CC0-1.0"],
	[/\bUnlicense\b/, "Unlicense"],
	[/\b(?:Meta\s+)?LLAMA\s*2\s+Community\s+Licen[cs]e/i, "LicenseRef-Llama-2"],
	[/\b(?:Meta\s+)?LLAMA\s*3(?:\.(\d))?\s+Community\s+Licen[cs]e/i, "LicenseRef-Llama-3"],
	[/\bQwen\s+(?:research\s+)?licen[cs]e\s+agreement/i, "LicenseRef-Qwen"]
];
const OPENING = /\b(?:re-?)?licen[cs]ed\s+(?:to\s+\S.{0,80}?\s)?(?:under|in\s+accordance|by)\b|\b(?:released|distributed|available|provided|published|covered|governed|shared|redistribute\s+it|redistributed|dedicated|contributed)\b[^.;]{0,60}?\b(?:under|by|in\s+accordance\s+with)\b(?=.{0,80}?licen[cs]e)|\b(?:re)?distributed\s+according\s+to\s+the\s+terms\s+of\b|\bsubject\s+to\s+the\s+(?:terms|licen[cs]e)\b|\b(?:use|usage)\s+of\s+this\s+(?:source\s+code|software|file|code|material)\b|\bunder\s+the\s+terms\s+(?:and\s+conditions\s+)?of\b|\blicen[cs]e\s*[:：](?=\s*\S)|\bfor\s+(?:the\s+)?full\s+licen[cs]e(?:\s+text)?\b|\bsee\s+(?:the\s+)?(?:accompanying\s+)?(?:file\s+)?licen[cs]e\b|(?:根据|依据|基于|遵循|采用|按照).{0,20}?(?:许可|授权|协议)|라이선스|ライセンス/gi;
const REACH$1 = 220;
const BY_ADDRESS = [
	"MIT",
	"BSD-3-Clause",
	"BSD-2-Clause",
	"Apache-2.0"
];
const ADDRESS_ALONE = /^[ \t]*(?:(?:The\s+)?(?:Apache|MIT|BSD)[\w .,-]{0,30})?\(?<?https?:\/\/(?:(?:www\.)?apache\.org\/licenses\/LICENSE-2\.0(?:\.txt|\.html)?|opensource\.org\/licenses?\/(?<id>MIT|BSD-3-Clause|BSD-2-Clause|Apache-2\.0)\/?)>?\)?[ \t]*\.?$/gim;
const TERMS = [
	[/permission\s+is\s+hereby\s+granted,?\s+free\s+of\s+charge,?\s+to\s+any\s+person\s+obtaining\s+a\s+copy/gi, "MIT"],
	[/redistribution\s+and\s+use\s+in\s+source\s+and\s+binary\s+forms/gi, "BSD"],
	[/permission\s+to\s+use,\s+copy,\s+modify,\s+and(?:\/or)?\s+distribute\s+this\s+software\s+for\s+any\s+purpose/gi, "ISC"],
	[/terms\s+and\s+conditions\s+for\s+use,\s+reproduction,?\s+and\s+distribution/gi, "Apache-2.0"],
	[/this\s+is\s+free\s+and\s+unencumbered\s+software\s+released\s+into\s+the\s+public\s+domain/gi, "Unlicense"]
];
const CLOSINGS = [
	/limitations\s+under\s+the\s+licen[cs]e\.?/i,
	/possibility\s+of\s+such\s+damages?\.?/i,
	/other\s+dealings\s+in\s+(?:the|this)\s+software\.?/i,
	/see\s+<?https?:\/\/www\.gnu\.org\/licenses\/?>?\.?/i,
	/(?:use|performance)\s+(?:or\s+performance\s+)?of\s+this\s+software\.?/i
];
const LONGEST_NOTICE = 4e3;
const HEADING = /(?<=^|\n)\W*(?:the\s+)?(MIT|ISC|Apache|BSD[ -][23][ -]Clause)\s+licen[cs]e\b(?:,?\s*version\s+2\.0)?[^\n]{0,20}(?=\n|$)/gi;
const NAMED_WITH_ADDRESS = /(?<=^|\n)[^\p{L}\p{N}\n]{0,20}(?:the\s+)?(?:Apache|MIT|BSD|MPL|ISC)\b[\w .,-]{0,40}\(\s*<?https?:\/\/(?:www\.)?(?:apache\.org\/licen[cs]es?\/|opensource\.org\/licen[cs]es?\/|mozilla\.org\/(?:en-US\/)?MPL\/|spdx\.org\/licen[cs]es\/)[^\s()<>]*>?\s*\)[^\p{L}\p{N}\n]{0,20}(?=\n|$)/giu;
const MIGHT_BE = /licen[cs]|permission|redistribution|unencumbered|许可|授权|라이선스|ライセンス/i;
function findNotices(text) {
	if (!MIGHT_BE.test(text)) return [];
	const found = [];
	for (const [pattern, name] of TERMS) for (const match of text.matchAll(pattern)) {
		const end = closing(text, match.index);
		const license = name === "BSD" ? bsdVariant(text.slice(match.index, match.index + LONGEST_NOTICE)) : name;
		found.push({
			start: match.index,
			end,
			kind: "text",
			license
		});
	}
	for (const match of text.matchAll(ADDRESS_ALONE)) {
		const named = match.groups?.id?.toLowerCase();
		const license = BY_ADDRESS.find((id) => id.toLowerCase() === named) ?? "Apache-2.0";
		found.push({
			start: match.index,
			end: match.index + match[0].length,
			kind: "header",
			license
		});
	}
	for (const match of text.matchAll(OPENING)) {
		const window = text.slice(match.index, match.index + match[0].length + REACH$1);
		if (REFERS_BACK.test(window) || DENIED.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
		const named = customName(window) ?? nameIn(window);
		if (named === null && !pointsToLicenseFile(window)) continue;
		if (named !== null && /^licen[cs]e\s*[:：]/i.test(match[0]) && named.at > match[0].length + 40) continue;
		const end = Math.max(closing(text, match.index), match.index + (named?.end ?? match[0].length));
		const license = named === null ? null : named.license;
		const pointer = license === null ? pointerIn(window) : null;
		found.push({
			start: match.index,
			end,
			kind: "header",
			license,
			...pointer === null ? {} : { pointer }
		});
	}
	for (const pattern of [HEADING, NAMED_WITH_ADDRESS]) for (const match of text.matchAll(pattern)) {
		const named = nameIn(match[0].replace(/apache\s+licen[cs]e\b(?!.*2)/i, "Apache License 2.0"));
		if (named !== null) found.push({
			start: match.index,
			end: match.index + match[0].length,
			kind: "header",
			license: named.license
		});
	}
	found.sort((a, b) => a.start - b.start || b.end - a.end);
	const kept = [];
	for (const span of found) {
		const last = kept.at(-1);
		if (span.license === null && last !== void 0 && last.license !== null && span.start < last.end + REACH$1) kept[kept.length - 1] = {
			...last,
			end: Math.max(last.end, span.end)
		};
		else if (last === void 0 || span.start >= last.end) kept.push(span);
		else if (last.license === null && span.license !== null) kept[kept.length - 1] = {
			...span,
			start: last.start,
			end: Math.max(last.end, span.end)
		};
	}
	return kept;
}
const REFERS_BACK = /^(?:distributed|licen[cs]ed|provided)\s+under\s+the\s+licen[cs]e\s+(?:is|on)\b|^see\s+the\s+licen[cs]e\s+for\s+the\b/i;
const DENIED = /\bnot\s+$/i;
function customName(window) {
	const match = /^(?:re-?)?licen[cs]ed\s+under\s+(?:the\s+|an?\s+)?((?:[A-Z][\w.-]*\s+){1,5})licen[cs]e(?:\s+agreement)?\b/i.exec(window);
	const words = match?.[1]?.trim().split(/\s+/) ?? [];
	if (match === null || words.length === 0 || !words.every((word) => /^[A-Z\d]/.test(word))) return null;
	if (nameIn(match[0]) !== null || /^(?:apache|MIT|ISC|BSD|GNU|mozilla|boost|creative|same|terms|this|following)\b/i.test(words[0] ?? "")) return null;
	return {
		license: `LicenseRef-${words.join("-").replace(/[^A-Za-z0-9.-]+/g, "-")}`,
		at: 0,
		end: match[0].length
	};
}
function nameIn(window) {
	let best = null;
	for (const [pattern, name] of NAMES) {
		const match = pattern.exec(window);
		if (match !== null && (best === null || match.index < best.at)) best = {
			name: name === "LicenseRef-Llama-3" && match[1] !== void 0 ? `${name}.${match[1]}` : name,
			at: match.index,
			length: match[0].length
		};
	}
	if (best === null) return null;
	return {
		license: /^[AL]?GPL$/.test(best.name) ? gnuVariant(best.name, window.slice(best.at)) : best.name === "" ? null : best.name,
		at: best.at,
		end: best.at + best.length
	};
}
function gnuVariant(family, text) {
	const version = /(?:version|v\.?|GPL|License)[\s-]*(?:v\.?)?\s*([123](?:\.\d)?)/i.exec(text)?.[1];
	if (version === void 0) return null;
	return `${family}-${version.includes(".") ? version : `${version}.0`}-${/or\s*\(?\s*(?:at\s+your\s+option\s*\)?\s*)?any\s+later|or[\s-]later|\+/i.test(text.slice(0, REACH$1)) ? "or-later" : "only"}`;
}
function bsdVariant(text) {
	return /neither\s+the\s+names?\b|may\s+(?:not\s+)?be\s+used\s+to\s+endorse/i.test(text) ? "BSD-3-Clause" : "BSD-2-Clause";
}
function pointsToLicenseFile(window) {
	return /\b(?:found|see|refer)\b.{0,40}\blicen[cs]e|\blicen[cs]e\s+(?:file|text)|the\s+licen[cs]e\s+found\s+in/i.test(window);
}
const FAMILIES = [
	[/\bBSD\b/i, "BSD"],
	[/\bApache\b/i, "Apache"],
	[/\bMIT\b/, "MIT"],
	[/\b(?:AGPL|GNU\s+Affero)\b/i, "AGPL"],
	[/\b(?:LGPL|GNU\s+(?:Lesser|Library))\b/i, "LGPL"],
	[/\b(?:GPL|GNU)\b/i, "GPL"],
	[/\b(?:MPL|Mozilla)\b/i, "MPL"],
	[/\b(?:CC|Creative\s+Commons)\b/i, "CC"]
];
const LICENSE_FILE = /\bLICEN[CS]E(?:[-_.]\w+)*\b|\blicen[cs]e(?:\.(?:txt|md|rst)\b|\s+file\b)|\baccompanying\s+licen[cs]e\b/gi;
const ELSEWHERE$1 = /^[^.;]{0,60}?(?:https?:|\bgithub\b|\bwww\.)/i;
function pointerIn(window) {
	const sentence = /^.*?(?=[.;](?:\s|$)|$)/s.exec(window)?.[0] ?? window;
	const file = [...sentence.matchAll(LICENSE_FILE)].find(([name]) => /^LICEN[CS]E/.test(name) || /file|accompanying|\./i.test(name));
	if (file === void 0 || ELSEWHERE$1.test(window.slice(file.index + file[0].length))) return null;
	if (/https?:/i.test(sentence.slice(0, file.index))) return null;
	return { family: FAMILIES.find(([pattern]) => pattern.test(sentence))?.[1] ?? null };
}
function closing(text, start) {
	const window = text.slice(start, start + LONGEST_NOTICE);
	let end = 0;
	for (const pattern of CLOSINGS) {
		const match = pattern.exec(window);
		if (match !== null && (end === 0 || match.index + match[0].length < end)) end = match.index + match[0].length;
	}
	return start + end;
}
// src/license/file-notices.ts
const LONGEST_STATEMENT = 8;
function readFileNotices(lines, strings = []) {
	const statements = [];
	const licenseNotices = [];
	const spdxTags = [];
	const changeNotices = [];
	const declarations = [];
	const { rest, ignores } = withoutIgnores(lines);
	for (const block of blocksOf(rest)) {
		const whole = joined(block);
		readStatements(block, statements);
		readRemarks(block, whole, changeNotices, declarations);
		readLicenseNotices(block, whole, licenseNotices, spdxTags);
	}
	for (const block of blocksOf(strings)) readStatements(block, statements);
	licenseNotices.sort((a, b) => a.line - b.line);
	return {
		statements,
		holders: distinctHolders(statements),
		licenseNotices,
		spdxTags,
		changeNotices,
		declarations,
		ignores,
		headerLine: headerLineOf(lines)
	};
}
function withoutIgnores(lines) {
	const ignores = [];
	if (!lines.some(({ text }) => IGNORE_MARK.test(text))) return {
		rest: lines,
		ignores
	};
	return {
		rest: lines.map((commentLine) => {
			const { line, text } = commentLine;
			const found = IGNORE_MARK.test(text) ? readIgnoreComment(line, cleaned(text)) : null;
			if (found === null) return commentLine;
			ignores.push(found);
			return {
				...commentLine,
				text: ""
			};
		}),
		ignores
	};
}
const IGNORE_MARK = /colophon\s*:\s*ignore/i;
const LONGEST_LINE = 2e3;
function headerLineOf(lines) {
	let at = 1;
	for (const { line, text } of lines) {
		if (line !== at || line > 2) break;
		if (!(line === 1 && /^\/\S+/.test(text)) && !/^(?:-\*-\s*)?(?:vim:.*)?(?:file)?(?:en)?coding[:=]\s*[-\w.]+/.test(text)) break;
		at++;
	}
	return at;
}
const TELLING$1 = /opyright|OPYRIGHT|\([cC]\)|holder is |[^\u0000-\u024f]|©|&copy|opr\.|icen[cs]|ICEN[CS]|ermission|ERMISSION|edistribution|EDISTRIBUTION|nencumbered|SPDX|spdx|odif|ODIF|dapted|daptation|DAPTED|dopted|hange[ds]|HANGE|pdated|UPDATED|enamed|mended|ltered|lteration|ustomi|atched|eriv|ranslated|ewritten|actored|eworked|onverted|implified|xtended|dited|evised|weaked|djust|ifference|eviat|mendment|opied|Copy |copy |aken|orrowed|xtracted|asted|loned|btained|endored|eused|mported|ifted|igrated|ource|rigin|pstream|redit|hanks to|cknowl|omes from|ame from|xcerpt|nherited|ased|uilt on|odel+ed|enerated from|ortion|orked|orted|fork of|https?:|www\.|ithub|^[[(]?(?:19|20)\d\d/;
function blocksOf(lines) {
	const blocks = [];
	let current = [];
	let any = false;
	const close = () => {
		if (any) blocks.push(current.map((line) => ({
			...line,
			text: cleaned(line.text)
		})));
		current = [];
		any = false;
	};
	let previous = -1;
	for (const commentLine of lines) {
		const { line, text: full } = commentLine;
		const text = full.length > LONGEST_LINE ? full.slice(0, LONGEST_LINE) : full;
		if (line > previous + 1 || line < previous) close();
		previous = line;
		const telling = TELLING$1.test(text);
		any ||= telling;
		current.push({
			...commentLine,
			text,
			telling
		});
	}
	close();
	return blocks;
}
function cleaned(text) {
	let bare = text.includes("<") ? withoutTags(text) : text;
	if (bare.includes("](http")) bare = bare.replace(/\[([^[\]()]{1,80})\]\((https?:[^()]*)\)/g, "$1 <$2>");
	if (/^[%.\\]/.test(bare)) bare = bare.replace(/^(?:%%Copyright:|\.?\\")\s*/i, "");
	return bare.replace(/^\+(?=[#*/])/, "").replace(/^(?:[\s*#;%|!]|\/{2,}|\/\*|--+|[=_~]{2,}|"{3}|'{3}|(?:dnl|REM)\s)+/, "").replace(/[\s*#|=_~\\]+(?:\/\s*)?$/, "");
}
function readStatements(block, into) {
	for (let i = 0; i < block.length; i++) {
		const first = block[i];
		if (!first.telling || !mightState(first.text)) continue;
		let text = plainMarks(first.text).trim();
		let statement = parseCopyright(text);
		let last = i;
		const gap = block[i + 1]?.text === "" && leavesGap(text, block[i + 2]?.text ?? "") ? 1 : 0;
		const following = block[i + 1 + gap]?.text ?? "";
		if (statement === null && opensStatement(text, following)) {
			const person = PERSON_ROW.exec(following)?.groups?.person;
			text = HOLDERS_HEADING.test(text) || LIST_AHEAD.test(text) || person !== void 0 ? `Copyright by ${person ?? following}` : `${text} ${following}`;
			statement = parseCopyright(text);
			last += 1 + gap;
		}
		if (statement === null) continue;
		if (YEARS_ALONE.test(text) && block[last + 1]?.text === "") last++;
		while (last + 1 < block.length && last - i < LONGEST_STATEMENT) {
			const next = block[last + 1];
			if (!continues(text, next.text)) break;
			const joined = parseCopyright(`${text} ${next.text}`);
			if (joined === null) break;
			text = `${text} ${next.text}`;
			statement = joined;
			last++;
		}
		const rows = [statement];
		for (let above = text; last + 1 < block.length && last - i < LONGEST_STATEMENT; last++) {
			const next = block[last + 1].text;
			const row = rowOf(above, next);
			if (row === null) break;
			rows.push(row);
			above = next;
		}
		let holders = [...new Set(rows.flatMap((row) => row.holders))];
		if (holders.length === 0 && YEARS_AND_NO_MORE.test(text)) holders = authorAbove(block[i - 1]?.text ?? "");
		const { line: endLine, margin } = block[last];
		if (holders.length > 0) into.push({
			line: first.line,
			endLine,
			text: statement.text,
			holders,
			years: statement.years,
			header: first.header,
			...margin === void 0 ? {} : { margin }
		});
		i = last;
	}
}
function authorAbove(text) {
	const name = AUTHOR_LINE.exec(text)?.groups?.name;
	return name === void 0 ? [] : parseCopyright(`Copyright by ${name}`)?.holders.slice() ?? [];
}
const YEARS_AND_NO_MORE = /^copyright\s*(?:\(c\)|©)?\s*\d{4}(?:\s*[-–,]\s*\d{4})*\.?$/i;
function rowOf(above, next) {
	const person = PERSON_ROW.exec(next)?.groups?.person;
	const row = person !== void 0 || DATED_ROW.test(next);
	const house = !row && (ENDS_WITH_ADDRESS.test(above) && HOUSE_ROW.test(next) || ENDS_WITH_PERSON.test(above) && DEPARTMENT_ROW.test(next)) && parseCopyright(next) === null;
	if (!row && !house) return null;
	const parsed = parseCopyright(`Copyright by ${person ?? next.replace(/^(?:\(c\)|©)\s*/i, "")}`);
	return parsed === null || parsed.holders.length === 0 ? null : parsed;
}
const DATED_ROW = /^(?:\(c\)\s*|©\s*)?(?!(?:19|20)\d\d-\d\d-\d\d)(?:19|20)\d{2}(?:\s*[-–,]\s*(?:19|20)?\d{2,4})*,?\s+(?:by\s+)?\p{Lu}[^:;]{2,80}$/u;
const PERSON_NAME = "\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:['\"]?\\p{Lu}[\\p{L}.'’-]*|van|von|de|der|den|del|di|da|la|le)){1,4}";
const ADDRESS$2 = "(?:<[^<>]*(?:@|\\bat\\b|\\[at\\]|https?:)[^<>]*>|\\(\\s?[^()\\s]*@[^()]*\\)|\\([\\w.-]+ at [^()]*\\)|[\\w.+-]+@[\\w-]+\\.[\\w.-]+)";
const SOME_YEARS = "\\(?(?:19|20)\\d\\d(?:\\s*[-–,]\\s*(?:(?:19|20)?\\d\\d)?)*\\)?";
const PERSON_ROW = new RegExp(`^(?:[-*•+]\\s+|and\\s+)?(?:${SOME_YEARS},?\\s+(?:by\\s+)?)?(?<person>${PERSON_NAME}),?\\s*${ADDRESS$2},?(?:\\s*${SOME_YEARS})?(?:\\s*\\([^()]*\\)|\\s+-\\s+[\\w ]{1,40})?[,;.]*$`, "u");
const AUTHOR_LINE = new RegExp(`^@?(?:[Aa]uthor|[Ww]ritten by)\\s*:?\\s+(?<name>${PERSON_NAME})(?:\\s*${ADDRESS$2})?$`, "u");
const ENDS_WITH_ADDRESS = new RegExp(`${ADDRESS$2}[,;.]*$`, "u");
const HOUSE_ROW = /^(?:[Tt]he\s+)?\p{Lu}[^:;()@<>]{1,60}?\b(?:Inc|Corp|Corporation|Ltd|LLC|GmbH|AG|AB|Limited|[Pp]roject|Team|Authors|Foundation|Universit\p{Ll}+|Institute?|Laborator\p{Ll}+)\b\.?$|^\p{Lu}[^:;()@<>]{0,40}\b(?:Universit\p{Ll}+|Institut\p{Ll}*|Laborato\p{Ll}+|Department)\b[^:;()@<>]{0,50}$/u;
const ENDS_WITH_PERSON = new RegExp(`(?:19|20)\\d\\d,?\\s+(?:by\\s+)?${PERSON_NAME}$`, "u");
const DEPARTMENT_ROW = /^(?:(?:Department|Dept\.|Institute?|Laboratory|School|Faculty)\s+(?:of|for)\s[^:;()@<>.]{3,70}|\p{Lu}[^:;()@<>.]{0,40}\s(?:Department|Laboratory|Institute)),\s+[^:;()@<>.]{0,40}\bUniversit\p{Ll}+(?:\s+of\s+[\p{L} ]{3,30})?$/u;
const YEARS_ALONE = /(?:copyright|©|\(c\))[\s:]*(?:\(c\)|©)?[\s:]*\d{4}(?:\s*[-–,]\s*\d{4})*\.$/i;
const ORGANISATION = /^(?:the\s+)?\p{Lu}.*\b(?:inc|corp|corporation|company|ltd|limited|llc|gmbh|university|institute|foundation|regents|laborator(?:y|ies))\b/iu;
const ANOTHER_NAME = /^(?:and|&)\s+(?:the\s+)?\p{Lu}[\p{L}.'-]*(?:\s+\p{Lu}[\p{L}.'-]*){0,3}(?:,?\s+(?:Inc|Corp|Ltd|LLC)\b\.?)?(?:\s+(?:team|authors|contributors|developers))?(?:\s*<[^<>\s]*@[^<>]*>)?(?:[\s,.]*[Aa]ll\s+[Rr]ights\s+[Rr]eserved|,\s+and\s+is\s.*)?\.?$/u;
const REST_OF_NAME = /^(?:(?:[\p{Lu}][\p{L}-]*\s+){0,3}(?:Foundation|Universit\p{Ll}+|Institute|Laborator\p{Ll}+|Organi[sz]ation|Corporation|Technologies|Systems|Society|Consortium|Association|Group|Project)(?:[,.\s]|$)|(?:Research|Laboratories|Communications),\s+Inc\b)/u;
const LIST_BROKEN = /,\s+(?:and\s+)?\p{Lu}\p{Ll}+$/u;
const ONE_WORD = /(?:19|20)\d\d,?\s+(?:by\s+)?\p{Lu}\p{Ll}+$/u;
const NAME_IS_OVER = new RegExp(`(?:[.)>,;:]|\\b(?:inc|corp|corporation|ltd|limited|llc|gmbh|co|foundation|university|institute|project|team|authors|contributors|others|reserved)|${ADDRESS$2})$`, "iu");
const OPENED = /(?:copyright|©|\(c\))[\s:]*$|\bcopyright(?:ed)?\s+(?:property\s+of|by|of)$/i;
const NAME_BROKEN = /\b(?:(?:is|are)\s+copyright|its\s+copyright\s+holder,)\s+\p{Lu}\p{Ll}+$/u;
const YEARS_FIRST = /^(?:©|\(c\))?\s*(?:19|20)\d\d/i;
const HOLDERS_HEADING = /^(?:[\w ]{0,30}\band\s+)?copyright\s+(?:holders?|owners?)(?:\(s\))?\s*:?$/i;
const LIST_AHEAD = /\bcopyright\s+by:$/i;
function leavesGap(text, next) {
	if (LIST_AHEAD.test(text)) return true;
	if (/^copyright\s*:?$/i.test(text)) return YEARS_FIRST.test(next) || PERSON_ROW.test(next);
	return /\bcopyright$/.test(text) && /^by\s+the\s+\p{Lu}/u.test(next);
}
function opensStatement(text, next) {
	if (HOLDERS_HEADING.test(text) || LIST_AHEAD.test(text)) return PERSON_ROW.test(next);
	if (NAME_BROKEN.test(text)) return /^\p{Lu}\p{Ll}+/u.test(next);
	if (!OPENED.test(text)) return false;
	return /^copyright\s*:?$/i.test(text) && PERSON_ROW.test(next) || YEARS_FIRST.test(next) || /(?:©|\(c\)|\b(?:by|of))$/i.test(text) && next.length < 100 && /^(?:the\s+)?\p{Lu}/u.test(next) || /\b(?:is|are|and)\s+copyright$/.test(text) && /^(?:\(c\)\s*|©\s*)?by\s+(?:the\s+)?\p{Lu}/iu.test(next);
}
function continues(text, next) {
	if (next === "" || parseCopyright(next) !== null) return false;
	if (/^<(?:https?:|[^\s<>]*@)[^<>]*>,/.test(next)) return true;
	if (/\d{4},$/.test(text) && /^(?:19|20)\d\d\b/.test(next)) return true;
	if (LIST_BROKEN.test(text) && /^\p{Lu}\p{L}+(?:,|\.$|\s+and\s)/u.test(next)) return true;
	if (YEARS_ALONE.test(text)) return next.length < 80 && ORGANISATION.test(next);
	if (!isUnfinished(text)) return ANOTHER_NAME.test(next) || !NAME_IS_OVER.test(text) && REST_OF_NAME.test(next) || /\b(?:University|Regents|Trustees|Institute|Government)$/.test(text) && /^of\s+(?:the\s+)?\p{Lu}/u.test(next) || ONE_WORD.test(text) && /^\p{Lu}\p{Ll}+(?:[,.;]|\s*<[^<>]*>)/u.test(next);
	if (/^(?:licen[cs]ed|this\s|the\s+(?:software|code)|permission|redistribution|use\s+of|see\s|for\s|SPDX-|you\s|https?:|import\s|from\s|@|\d+[.)]\s)/i.test(next)) return false;
	return !/(?:\d{4}|\)|©|copyright),?$/i.test(text) || /^(?:by$|(?:by\s+)?(?:the\s+)?[\p{Lu}\p{Lo}])/u.test(next) && next.length < 120;
}
const DANGLING = /(?:\b(?:from|by|on|of|to|at|in|here|the|and)|[:：,])\W*$/i;
function readRemarks(block, { text, startOf }, changes, declarations) {
	const masked = maskPortParagraph(text);
	block.forEach((line, i) => {
		if (!line.telling) return;
		const own = masked.slice(startOf(i), startOf(i) + line.text.length).trim();
		if (own === "") return;
		const next = block[i + 1];
		const following = next !== void 0 && next.line <= line.line + 1 ? next.text : "";
		const changed = statesChange(own, line.header);
		const declared = declaresOrigin(line.text);
		if (!changed && !declared) return;
		const whole = DANGLING.test(line.text) && following !== "" ? `${line.text} ${following}` : line.text;
		if (changed) changes.push({
			line: line.line,
			text: whole,
			header: line.header
		});
		if (declared) {
			const url = urlIn(line.text) ?? (/^\W*https?:/i.test(following) ? urlIn(following) : null);
			declarations.push({
				line: line.line,
				text: whole,
				header: line.header,
				url
			});
		}
	});
}
function maskPortParagraph(text) {
	return text.replace(PORT_PARAGRAPH, (words) => words.replace(/\S/g, " "));
}
function readLicenseNotices(block, { text, lineAt }, notices, tags) {
	for (const { start, end, kind, license, pointer } of findNotices(text)) {
		const first = lineAt(start);
		notices.push({
			line: first.line,
			endLine: lineAt(Math.max(start, end - 1)).line,
			kind,
			license,
			header: first.header,
			...pointer === void 0 ? {} : { pointer }
		});
	}
	for (const line of block) {
		const tag = line.telling ? /SPDX-License-Identifier\s*:\s*(.*)$/i.exec(line.text) : null;
		if (tag === null) continue;
		const expression = tag[1].replace(/\s*(?:\*+\/|-->|"""|''').*$/, "").trim();
		tags.push({
			line: line.line,
			text: expression,
			header: line.header
		});
		notices.push({
			line: line.line,
			endLine: line.line,
			kind: "spdx",
			license: expression === "" ? null : expression,
			header: line.header
		});
	}
}
function joined(block) {
	const starts = [];
	let length = 0;
	for (const line of block) {
		starts.push(length);
		length += line.text.length + 1;
	}
	return {
		text: block.map((line) => line.text).join("\n"),
		startOf: (i) => starts[i],
		lineAt: (place) => {
			let low = 0;
			let high = starts.length - 1;
			while (low < high) {
				const middle = low + high + 1 >> 1;
				if (starts[middle] > place) high = middle - 1;
				else low = middle;
			}
			return block[low];
		}
	};
}
function distinctHolders(statements) {
	const byKey = new Map();
	for (const { holders } of statements) for (const holder of holders) if (!byKey.has(holderKey(holder))) byKey.set(holderKey(holder), holder);
	return [...byKey.values()];
}
function noticeKindOf(notices, headerOnly) {
	const counts = ({ header }) => header || !headerOnly;
	const license = notices.licenseNotices.filter(counts);
	if (license.some(({ kind }) => kind !== "spdx")) return "header";
	if (license.length > 0) return "spdx";
	return notices.statements.some(counts) ? "copyright-only" : "none";
}
function factsOfNotices(notices) {
	const licenses = notices.licenseNotices.flatMap(({ header, license }) => header && license !== null ? [license] : []);
	const distinct = [...new Set(licenses)];
	const pointer = distinct.length > 0 ? null : commonPointer(notices.licenseNotices);
	return {
		license: distinct.length === 0 ? null : distinct.map((id) => distinct.length > 1 && / OR /i.test(id) ? `(${id})` : id).join(" AND "),
		holders: distinctHolders(notices.statements.filter(({ header }) => header)).filter((holder) => !namesNobody(holder)),
		notice: noticeKindOf(notices, true),
		...pointer === null ? {} : { pointer }
	};
}
function commonPointer(notices) {
	const pointers = notices.filter(({ header }) => header).map(({ pointer }) => pointer);
	const families = new Set(pointers.flatMap((pointer) => pointer?.family ?? []));
	if (pointers.length === 0 || pointers.includes(void 0) || families.size > 1) return null;
	return { family: [...families][0] ?? null };
}
function phraseHash(text) {
	const words = text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
	let hash = 2166136261;
	for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 16777619);
	return hash >>> 0;
}
// node_modules/spdx-license-ids/index.json
var require_spdx_license_ids = __commonJSMin(((exports, module) => {
	module.exports = [
		"0BSD",
		"3D-Slicer-1.0",
		"AAL",
		"ADSL",
		"AFL-1.1",
		"AFL-1.2",
		"AFL-2.0",
		"AFL-2.1",
		"AFL-3.0",
		"AGPL-1.0-only",
		"AGPL-1.0-or-later",
		"AGPL-3.0-only",
		"AGPL-3.0-or-later",
		"ALGLIB-Documentation",
		"AMD-newlib",
		"AMDPLPA",
		"AML",
		"AML-glslang",
		"AMPAS",
		"ANTLR-PD",
		"ANTLR-PD-fallback",
		"APAFML",
		"APL-1.0",
		"APSL-1.0",
		"APSL-1.1",
		"APSL-1.2",
		"APSL-2.0",
		"ASWF-Digital-Assets-1.0",
		"ASWF-Digital-Assets-1.1",
		"Abstyles",
		"AdaCore-doc",
		"Adobe-2006",
		"Adobe-Display-PostScript",
		"Adobe-Glyph",
		"Adobe-Utopia",
		"Advanced-Cryptics-Dictionary",
		"Afmparse",
		"Aladdin",
		"Apache-1.0",
		"Apache-1.1",
		"Apache-2.0",
		"App-s2p",
		"Arphic-1999",
		"Artistic-1.0",
		"Artistic-1.0-Perl",
		"Artistic-1.0-cl8",
		"Artistic-2.0",
		"Artistic-dist",
		"Aspell-RU",
		"BOLA-1.1",
		"BSD-1-Clause",
		"BSD-2-Clause",
		"BSD-2-Clause-Darwin",
		"BSD-2-Clause-Patent",
		"BSD-2-Clause-Views",
		"BSD-2-Clause-first-lines",
		"BSD-2-Clause-pkgconf-disclaimer",
		"BSD-2-Clause-pos-unchanged",
		"BSD-3-Clause",
		"BSD-3-Clause-Attribution",
		"BSD-3-Clause-Clear",
		"BSD-3-Clause-HP",
		"BSD-3-Clause-LBNL",
		"BSD-3-Clause-Modification",
		"BSD-3-Clause-No-Military-License",
		"BSD-3-Clause-No-Nuclear-License",
		"BSD-3-Clause-No-Nuclear-License-2014",
		"BSD-3-Clause-No-Nuclear-Warranty",
		"BSD-3-Clause-Open-MPI",
		"BSD-3-Clause-OpenWebUI",
		"BSD-3-Clause-Sun",
		"BSD-3-Clause-Tso",
		"BSD-3-Clause-acpica",
		"BSD-3-Clause-flex",
		"BSD-4-Clause",
		"BSD-4-Clause-Shortened",
		"BSD-4-Clause-UC",
		"BSD-4.3RENO",
		"BSD-4.3TAHOE",
		"BSD-Advertising-Acknowledgement",
		"BSD-Attribution-HPND-disclaimer",
		"BSD-Inferno-Nettverk",
		"BSD-Mark-Modifications",
		"BSD-Protection",
		"BSD-Source-Code",
		"BSD-Source-Code-no-disclaimer",
		"BSD-Source-alt-GPL",
		"BSD-Source-beginning-file",
		"BSD-Systemics",
		"BSD-Systemics-W3Works",
		"BSD-ask-to-endorse",
		"BSL-1.0",
		"BUSL-1.1",
		"Baekmuk",
		"Bahyph",
		"Barr",
		"Beerware",
		"BitTorrent-1.0",
		"BitTorrent-1.1",
		"Bitstream-Charter",
		"Bitstream-Vera",
		"BlueOak-1.0.0",
		"Boehm-GC",
		"Boehm-GC-without-fee",
		"Borceux",
		"Brian-Gladman-2-Clause",
		"Brian-Gladman-3-Clause",
		"Brian-Gladman-3-Clause-no-conversion",
		"Buddy",
		"Bugroff",
		"C-UDA-1.0",
		"CAL-1.0",
		"CAL-1.0-Combined-Work-Exception",
		"CAPEC-tou",
		"CATOSL-1.1",
		"CC-BY-1.0",
		"CC-BY-2.0",
		"CC-BY-2.5",
		"CC-BY-2.5-AU",
		"CC-BY-3.0",
		"CC-BY-3.0-AT",
		"CC-BY-3.0-AU",
		"CC-BY-3.0-DE",
		"CC-BY-3.0-IGO",
		"CC-BY-3.0-NL",
		"CC-BY-3.0-US",
		"CC-BY-4.0",
		"CC-BY-NC-1.0",
		"CC-BY-NC-2.0",
		"CC-BY-NC-2.5",
		"CC-BY-NC-3.0",
		"CC-BY-NC-3.0-DE",
		"CC-BY-NC-3.0-IGO",
		"CC-BY-NC-4.0",
		"CC-BY-NC-ND-1.0",
		"CC-BY-NC-ND-2.0",
		"CC-BY-NC-ND-2.5",
		"CC-BY-NC-ND-3.0",
		"CC-BY-NC-ND-3.0-DE",
		"CC-BY-NC-ND-3.0-IGO",
		"CC-BY-NC-ND-4.0",
		"CC-BY-NC-SA-1.0",
		"CC-BY-NC-SA-2.0",
		"CC-BY-NC-SA-2.0-DE",
		"CC-BY-NC-SA-2.0-FR",
		"CC-BY-NC-SA-2.0-UK",
		"CC-BY-NC-SA-2.5",
		"CC-BY-NC-SA-3.0",
		"CC-BY-NC-SA-3.0-DE",
		"CC-BY-NC-SA-3.0-IGO",
		"CC-BY-NC-SA-4.0",
		"CC-BY-ND-1.0",
		"CC-BY-ND-2.0",
		"CC-BY-ND-2.5",
		"CC-BY-ND-3.0",
		"CC-BY-ND-3.0-DE",
		"CC-BY-ND-4.0",
		"CC-BY-SA-1.0",
		"CC-BY-SA-2.0",
		"CC-BY-SA-2.0-UK",
		"CC-BY-SA-2.1-JP",
		"CC-BY-SA-2.5",
		"CC-BY-SA-3.0",
		"CC-BY-SA-3.0-AT",
		"CC-BY-SA-3.0-DE",
		"CC-BY-SA-3.0-IGO",
		"CC-BY-SA-4.0",
		"CC-PDDC",
		"CC-PDM-1.0",
		"CC-SA-1.0",
		"CC0-1.0",
		"CDDL-1.0",
		"CDDL-1.1",
		"CDL-1.0",
		"CDLA-Permissive-1.0",
		"CDLA-Permissive-2.0",
		"CDLA-Sharing-1.0",
		"CECILL-1.0",
		"CECILL-1.1",
		"CECILL-2.0",
		"CECILL-2.1",
		"CECILL-B",
		"CECILL-C",
		"CERN-OHL-1.1",
		"CERN-OHL-1.2",
		"CERN-OHL-P-2.0",
		"CERN-OHL-S-2.0",
		"CERN-OHL-W-2.0",
		"CFITSIO",
		"CMU-Mach",
		"CMU-Mach-nodoc",
		"CNRI-Jython",
		"CNRI-Python",
		"CNRI-Python-GPL-Compatible",
		"COIL-1.0",
		"CPAL-1.0",
		"CPL-1.0",
		"CPOL-1.02",
		"CUA-OPL-1.0",
		"Caldera",
		"Caldera-no-preamble",
		"Catharon",
		"ClArtistic",
		"Clips",
		"Community-Spec-1.0",
		"Condor-1.1",
		"Cornell-Lossless-JPEG",
		"Cronyx",
		"Crossword",
		"CryptoSwift",
		"CrystalStacker",
		"Cube",
		"D-FSL-1.0",
		"DEC-3-Clause",
		"DL-DE-BY-2.0",
		"DL-DE-ZERO-2.0",
		"DOC",
		"DRL-1.0",
		"DRL-1.1",
		"DSDP",
		"DocBook-DTD",
		"DocBook-Schema",
		"DocBook-Stylesheet",
		"DocBook-XML",
		"Dotseqn",
		"ECL-1.0",
		"ECL-2.0",
		"EFL-1.0",
		"EFL-2.0",
		"EPICS",
		"EPL-1.0",
		"EPL-2.0",
		"ESA-PL-permissive-2.4",
		"ESA-PL-strong-copyleft-2.4",
		"ESA-PL-weak-copyleft-2.4",
		"EUDatagrid",
		"EUPL-1.0",
		"EUPL-1.1",
		"EUPL-1.2",
		"Elastic-2.0",
		"Entessa",
		"ErlPL-1.1",
		"Eurosym",
		"FBM",
		"FDK-AAC",
		"FDK-MPEG-H",
		"FSFAP",
		"FSFAP-no-warranty-disclaimer",
		"FSFUL",
		"FSFULLR",
		"FSFULLRSD",
		"FSFULLRWD",
		"FSL-1.1-ALv2",
		"FSL-1.1-MIT",
		"FTL",
		"Fair",
		"Ferguson-Twofish",
		"Frameworx-1.0",
		"FreeBSD-DOC",
		"FreeImage",
		"Furuseth",
		"GCR-docs",
		"GD",
		"GFDL-1.1-invariants-only",
		"GFDL-1.1-invariants-or-later",
		"GFDL-1.1-no-invariants-only",
		"GFDL-1.1-no-invariants-or-later",
		"GFDL-1.1-only",
		"GFDL-1.1-or-later",
		"GFDL-1.2-invariants-only",
		"GFDL-1.2-invariants-or-later",
		"GFDL-1.2-no-invariants-only",
		"GFDL-1.2-no-invariants-or-later",
		"GFDL-1.2-only",
		"GFDL-1.2-or-later",
		"GFDL-1.3-invariants-only",
		"GFDL-1.3-invariants-or-later",
		"GFDL-1.3-no-invariants-only",
		"GFDL-1.3-no-invariants-or-later",
		"GFDL-1.3-only",
		"GFDL-1.3-or-later",
		"GL2PS",
		"GLWTPL",
		"GPL-1.0-only",
		"GPL-1.0-or-later",
		"GPL-2.0-only",
		"GPL-2.0-or-later",
		"GPL-3.0-only",
		"GPL-3.0-or-later",
		"Game-Programming-Gems",
		"Giftware",
		"Glide",
		"Glulxe",
		"Graphics-Gems",
		"Gutmann",
		"HDF5",
		"HIDAPI",
		"HP-1986",
		"HP-1989",
		"HPND",
		"HPND-DEC",
		"HPND-Fenneberg-Livingston",
		"HPND-INRIA-IMAG",
		"HPND-Intel",
		"HPND-Kevlin-Henney",
		"HPND-MIT-disclaimer",
		"HPND-Markus-Kuhn",
		"HPND-Netrek",
		"HPND-Pbmplus",
		"HPND-SMC",
		"HPND-UC",
		"HPND-UC-export-US",
		"HPND-doc",
		"HPND-doc-sell",
		"HPND-export-US",
		"HPND-export-US-acknowledgement",
		"HPND-export-US-modify",
		"HPND-export2-US",
		"HPND-merchantability-variant",
		"HPND-sell-MIT-disclaimer-xserver",
		"HPND-sell-regexpr",
		"HPND-sell-variant",
		"HPND-sell-variant-MIT-disclaimer",
		"HPND-sell-variant-MIT-disclaimer-rev",
		"HPND-sell-variant-critical-systems",
		"HTMLTIDY",
		"HaskellReport",
		"Hippocratic-2.1",
		"Hippocratic-3.0-core",
		"IBM-pibs",
		"ICU",
		"IEC-Code-Components-EULA",
		"IJG",
		"IJG-short",
		"IPA",
		"IPL-1.0",
		"ISC",
		"ISC-Veillard",
		"ISO-permission",
		"ImageMagick",
		"Imlib2",
		"Info-ZIP",
		"Informatica",
		"Inner-Net-2.0",
		"InnoSetup",
		"Intel",
		"Intel-ACPI",
		"Interbase-1.0",
		"JPL-image",
		"JPNIC",
		"JSON",
		"Jam",
		"JasPer-2.0",
		"Kastrup",
		"Kazlib",
		"Knuth-CTAN",
		"LAL-1.2",
		"LAL-1.3",
		"LGPL-2.0-only",
		"LGPL-2.0-or-later",
		"LGPL-2.1-only",
		"LGPL-2.1-or-later",
		"LGPL-3.0-only",
		"LGPL-3.0-or-later",
		"LGPLLR",
		"LOOP",
		"LPD-document",
		"LPL-1.0",
		"LPL-1.02",
		"LPPL-1.0",
		"LPPL-1.1",
		"LPPL-1.2",
		"LPPL-1.3a",
		"LPPL-1.3c",
		"LZMA-SDK-9.11-to-9.20",
		"LZMA-SDK-9.22",
		"Latex2e",
		"Latex2e-translated-notice",
		"Leptonica",
		"LiLiQ-P-1.1",
		"LiLiQ-R-1.1",
		"LiLiQ-Rplus-1.1",
		"Libpng",
		"Linux-OpenIB",
		"Linux-man-pages-1-para",
		"Linux-man-pages-copyleft",
		"Linux-man-pages-copyleft-2-para",
		"Linux-man-pages-copyleft-var",
		"Lucida-Bitmap-Fonts",
		"MIPS",
		"MIT",
		"MIT-0",
		"MIT-CMU",
		"MIT-Click",
		"MIT-Festival",
		"MIT-Khronos-old",
		"MIT-Modern-Variant",
		"MIT-STK",
		"MIT-Wu",
		"MIT-advertising",
		"MIT-enna",
		"MIT-feh",
		"MIT-open-group",
		"MIT-testregex",
		"MITNFA",
		"MMIXware",
		"MMPL-1.0.1",
		"MPEG-SSG",
		"MPL-1.0",
		"MPL-1.1",
		"MPL-2.0",
		"MPL-2.0-no-copyleft-exception",
		"MS-LPL",
		"MS-PL",
		"MS-RL",
		"MTLL",
		"MVT-1.1",
		"Mackerras-3-Clause",
		"Mackerras-3-Clause-acknowledgment",
		"MakeIndex",
		"Martin-Birgmeier",
		"McPhee-slideshow",
		"Minpack",
		"MirOS",
		"Motosoto",
		"MulanPSL-1.0",
		"MulanPSL-2.0",
		"Multics",
		"Mup",
		"NAIST-2003",
		"NASA-1.3",
		"NBPL-1.0",
		"NCBI-PD",
		"NCGL-UK-2.0",
		"NCL",
		"NCSA",
		"NGPL",
		"NICTA-1.0",
		"NIST-PD",
		"NIST-PD-TNT",
		"NIST-PD-fallback",
		"NIST-Software",
		"NLOD-1.0",
		"NLOD-2.0",
		"NLPL",
		"NOSL",
		"NPL-1.0",
		"NPL-1.1",
		"NPOSL-3.0",
		"NRL",
		"NTIA-PD",
		"NTP",
		"NTP-0",
		"Naumen",
		"NetCDF",
		"Newsletr",
		"Nokia",
		"Noweb",
		"O-UDA-1.0",
		"OAR",
		"OCCT-PL",
		"OCLC-2.0",
		"ODC-By-1.0",
		"ODbL-1.0",
		"OFFIS",
		"OFL-1.0",
		"OFL-1.0-RFN",
		"OFL-1.0-no-RFN",
		"OFL-1.1",
		"OFL-1.1-RFN",
		"OFL-1.1-no-RFN",
		"OGC-1.0",
		"OGDL-Taiwan-1.0",
		"OGL-Canada-2.0",
		"OGL-UK-1.0",
		"OGL-UK-2.0",
		"OGL-UK-3.0",
		"OGTSL",
		"OLDAP-1.1",
		"OLDAP-1.2",
		"OLDAP-1.3",
		"OLDAP-1.4",
		"OLDAP-2.0",
		"OLDAP-2.0.1",
		"OLDAP-2.1",
		"OLDAP-2.2",
		"OLDAP-2.2.1",
		"OLDAP-2.2.2",
		"OLDAP-2.3",
		"OLDAP-2.4",
		"OLDAP-2.5",
		"OLDAP-2.6",
		"OLDAP-2.7",
		"OLDAP-2.8",
		"OLFL-1.3",
		"OML",
		"OPL-1.0",
		"OPL-UK-3.0",
		"OPUBL-1.0",
		"OSC-1.0",
		"OSET-PL-2.1",
		"OSL-1.0",
		"OSL-1.1",
		"OSL-2.0",
		"OSL-2.1",
		"OSL-3.0",
		"OSSP",
		"OpenMDW-1.0",
		"OpenPBS-2.3",
		"OpenSSL",
		"OpenSSL-standalone",
		"OpenVision",
		"PADL",
		"PDDL-1.0",
		"PHP-3.0",
		"PHP-3.01",
		"PPL",
		"PSF-2.0",
		"ParaType-Free-Font-1.3",
		"Parity-6.0.0",
		"Parity-7.0.0",
		"Pixar",
		"Plexus",
		"PolyForm-Noncommercial-1.0.0",
		"PolyForm-Small-Business-1.0.0",
		"PostgreSQL",
		"Python-2.0",
		"Python-2.0.1",
		"QPL-1.0",
		"QPL-1.0-INRIA-2004",
		"Qhull",
		"RHeCos-1.1",
		"RPL-1.1",
		"RPL-1.5",
		"RPSL-1.0",
		"RSA-MD",
		"RSCPL",
		"Rdisc",
		"Ruby",
		"Ruby-pty",
		"SAX-PD",
		"SAX-PD-2.0",
		"SCEA",
		"SGI-B-1.0",
		"SGI-B-1.1",
		"SGI-B-2.0",
		"SGI-OpenGL",
		"SGMLUG-PM",
		"SGP4",
		"SHL-0.5",
		"SHL-0.51",
		"SISSL",
		"SISSL-1.2",
		"SL",
		"SMAIL-GPL",
		"SMLNJ",
		"SMPPL",
		"SNIA",
		"SOFA",
		"SPL-1.0",
		"SSH-OpenSSH",
		"SSH-short",
		"SSLeay-standalone",
		"SSPL-1.0",
		"SUL-1.0",
		"SWL",
		"Saxpath",
		"SchemeReport",
		"Sendmail",
		"Sendmail-8.23",
		"Sendmail-Open-Source-1.1",
		"SimPL-2.0",
		"Sleepycat",
		"Soundex",
		"Spencer-86",
		"Spencer-94",
		"Spencer-99",
		"SugarCRM-1.1.3",
		"Sun-PPP",
		"Sun-PPP-2000",
		"SunPro",
		"Symlinks",
		"TAPR-OHL-1.0",
		"TCL",
		"TCP-wrappers",
		"TGPPL-1.0",
		"TMate",
		"TORQUE-1.1",
		"TOSL",
		"TPDL",
		"TPL-1.0",
		"TTWL",
		"TTYP0",
		"TU-Berlin-1.0",
		"TU-Berlin-2.0",
		"TekHVC",
		"TermReadKey",
		"ThirdEye",
		"TrustedQSL",
		"UCAR",
		"UCL-1.0",
		"UMich-Merit",
		"UPL-1.0",
		"URT-RLE",
		"Ubuntu-font-1.0",
		"UnRAR",
		"Unicode-3.0",
		"Unicode-DFS-2015",
		"Unicode-DFS-2016",
		"Unicode-TOU",
		"UnixCrypt",
		"Unlicense",
		"Unlicense-libtelnet",
		"Unlicense-libwhirlpool",
		"VOSTROM",
		"VSL-1.0",
		"Vim",
		"Vixie-Cron",
		"W3C",
		"W3C-19980720",
		"W3C-20150513",
		"WTFNMFPL",
		"WTFPL",
		"Watcom-1.0",
		"Widget-Workshop",
		"WordNet",
		"Wsuipa",
		"X11",
		"X11-distribute-modifications-variant",
		"X11-no-permit-persons",
		"X11-swapped",
		"XFree86-1.1",
		"XSkat",
		"Xdebug-1.03",
		"Xerox",
		"Xfig",
		"Xnet",
		"YPL-1.0",
		"YPL-1.1",
		"ZPL-1.1",
		"ZPL-2.0",
		"ZPL-2.1",
		"Zed",
		"Zeeff",
		"Zend-2.0",
		"Zimbra-1.3",
		"Zimbra-1.4",
		"Zlib",
		"any-OSI",
		"any-OSI-perl-modules",
		"atc-game",
		"bcrypt-Solar-Designer",
		"blessing",
		"bzip2-1.0.6",
		"check-cvs",
		"checkmk",
		"copyleft-next-0.3.0",
		"copyleft-next-0.3.1",
		"curl",
		"cve-tou",
		"diffmark",
		"dtoa",
		"dvipdfm",
		"eGenix",
		"etalab-2.0",
		"fwlw",
		"gSOAP-1.3b",
		"generic-xts",
		"gnuplot",
		"gtkbook",
		"hdparm",
		"hyphen-bulgarian",
		"iMatix",
		"jove",
		"libpng-1.6.35",
		"libpng-2.0",
		"libselinux-1.0",
		"libtiff",
		"libutil-David-Nugent",
		"lsof",
		"magaz",
		"mailprio",
		"man2html",
		"metamail",
		"mpi-permissive",
		"mpich2",
		"mplus",
		"ngrep",
		"pkgconf",
		"pnmstitch",
		"psfrag",
		"psutils",
		"python-ldap",
		"radvd",
		"snprintf",
		"softSurfer",
		"ssh-keyscan",
		"swrule",
		"threeparttable",
		"ulem",
		"w3m",
		"wwl",
		"xinetd",
		"xkeyboard-config-Zinoviev",
		"xlock",
		"xpp",
		"xzoom",
		"zlib-acknowledgement"
	];
}));
// node_modules/spdx-license-ids/deprecated.json
var require_deprecated = __commonJSMin(((exports, module) => {
	module.exports = [
		"AGPL-1.0",
		"AGPL-3.0",
		"BSD-2-Clause-FreeBSD",
		"BSD-2-Clause-NetBSD",
		"GFDL-1.1",
		"GFDL-1.2",
		"GFDL-1.3",
		"GPL-1.0",
		"GPL-2.0",
		"GPL-2.0-with-GCC-exception",
		"GPL-2.0-with-autoconf-exception",
		"GPL-2.0-with-bison-exception",
		"GPL-2.0-with-classpath-exception",
		"GPL-2.0-with-font-exception",
		"GPL-3.0",
		"GPL-3.0-with-GCC-exception",
		"GPL-3.0-with-autoconf-exception",
		"LGPL-2.0",
		"LGPL-2.1",
		"LGPL-3.0",
		"Net-SNMP",
		"Nunit",
		"StandardML-NJ",
		"bzip2-1.0.5",
		"eCos-2.0",
		"wxWindows"
	];
}));
// node_modules/spdx-exceptions/index.json
var require_spdx_exceptions = __commonJSMin(((exports, module) => {
	module.exports = [
		"389-exception",
		"Asterisk-exception",
		"Autoconf-exception-2.0",
		"Autoconf-exception-3.0",
		"Autoconf-exception-generic",
		"Autoconf-exception-generic-3.0",
		"Autoconf-exception-macro",
		"Bison-exception-1.24",
		"Bison-exception-2.2",
		"Bootloader-exception",
		"Classpath-exception-2.0",
		"CLISP-exception-2.0",
		"cryptsetup-OpenSSL-exception",
		"DigiRule-FOSS-exception",
		"eCos-exception-2.0",
		"Fawkes-Runtime-exception",
		"FLTK-exception",
		"fmt-exception",
		"Font-exception-2.0",
		"freertos-exception-2.0",
		"GCC-exception-2.0",
		"GCC-exception-2.0-note",
		"GCC-exception-3.1",
		"Gmsh-exception",
		"GNAT-exception",
		"GNOME-examples-exception",
		"GNU-compiler-exception",
		"gnu-javamail-exception",
		"GPL-3.0-interface-exception",
		"GPL-3.0-linking-exception",
		"GPL-3.0-linking-source-exception",
		"GPL-CC-1.0",
		"GStreamer-exception-2005",
		"GStreamer-exception-2008",
		"i2p-gpl-java-exception",
		"KiCad-libraries-exception",
		"LGPL-3.0-linking-exception",
		"libpri-OpenH323-exception",
		"Libtool-exception",
		"Linux-syscall-note",
		"LLGPL",
		"LLVM-exception",
		"LZMA-exception",
		"mif-exception",
		"OCaml-LGPL-linking-exception",
		"OCCT-exception-1.0",
		"OpenJDK-assembly-exception-1.0",
		"openvpn-openssl-exception",
		"PS-or-PDF-font-exception-20170817",
		"QPL-1.0-INRIA-2004-exception",
		"Qt-GPL-exception-1.0",
		"Qt-LGPL-exception-1.1",
		"Qwt-exception-1.0",
		"SANE-exception",
		"SHL-2.0",
		"SHL-2.1",
		"stunnel-exception",
		"SWI-exception",
		"Swift-exception",
		"Texinfo-exception",
		"u-boot-exception-2.0",
		"UBDL-exception",
		"Universal-FOSS-exception-1.0",
		"vsftpd-openssl-exception",
		"WxWindows-exception-3.1",
		"x11vnc-openssl-exception"
	];
}));
// node_modules/spdx-expression-parse/scan.js
var require_scan = __commonJSMin(((exports, module) => {
	var licenses = [].concat(require_spdx_license_ids()).concat(require_deprecated());
	var exceptions = require_spdx_exceptions();
	module.exports = function(source) {
		var index = 0;
		function hasMore() {
			return index < source.length;
		}
		function read(value) {
			if (value instanceof RegExp) {
				var match = source.slice(index).match(value);
				if (match) {
					index += match[0].length;
					return match[0];
				}
			} else if (source.indexOf(value, index) === index) {
				index += value.length;
				return value;
			}
		}
		function skipWhitespace() {
			read(/[ ]*/);
		}
		function operator() {
			var string;
			var possibilities = [
				/^WITH/i,
				/^AND/i,
				/^OR/i,
				"(",
				")",
				":",
				"+"
			];
			for (var i = 0; i < possibilities.length; i++) {
				string = read(possibilities[i]);
				if (string) break;
			}
			if (string === "+" && index > 1 && source[index - 2] === " ") throw new Error("Space before `+`");
			return string && {
				type: "OPERATOR",
				string: string.toUpperCase()
			};
		}
		function idstring() {
			return read(/[A-Za-z0-9-.]+/);
		}
		function expectIdstring() {
			var string = idstring();
			if (!string) throw new Error("Expected idstring at offset " + index);
			return string;
		}
		function documentRef() {
			if (read("DocumentRef-")) return {
				type: "DOCUMENTREF",
				string: expectIdstring()
			};
		}
		function licenseRef() {
			if (read("LicenseRef-")) return {
				type: "LICENSEREF",
				string: expectIdstring()
			};
		}
		function identifier() {
			var begin = index;
			var string = idstring();
			if (licenses.indexOf(string) !== -1) return {
				type: "LICENSE",
				string
			};
			else if (exceptions.indexOf(string) !== -1) return {
				type: "EXCEPTION",
				string
			};
			index = begin;
		}
		function parseToken() {
			return operator() || documentRef() || licenseRef() || identifier();
		}
		var tokens = [];
		while (hasMore()) {
			skipWhitespace();
			if (!hasMore()) break;
			var token = parseToken();
			if (!token) throw new Error("Unexpected `" + source[index] + "` at offset " + index);
			tokens.push(token);
		}
		return tokens;
	};
}));
// node_modules/spdx-expression-parse/parse.js
var require_parse = __commonJSMin(((exports, module) => {
	module.exports = function(tokens) {
		var index = 0;
		function hasMore() {
			return index < tokens.length;
		}
		function token() {
			return hasMore() ? tokens[index] : null;
		}
		function next() {
			if (!hasMore()) throw new Error();
			index++;
		}
		function parseOperator(operator) {
			var t = token();
			if (t && t.type === "OPERATOR" && operator === t.string) {
				next();
				return t.string;
			}
		}
		function parseWith() {
			if (parseOperator("WITH")) {
				var t = token();
				if (t && t.type === "EXCEPTION") {
					next();
					return t.string;
				}
				throw new Error("Expected exception after `WITH`");
			}
		}
		function parseLicenseRef() {
			var begin = index;
			var string = "";
			var t = token();
			if (t.type === "DOCUMENTREF") {
				next();
				string += "DocumentRef-" + t.string + ":";
				if (!parseOperator(":")) throw new Error("Expected `:` after `DocumentRef-...`");
			}
			t = token();
			if (t === null) throw new Error("Unexpected end of input");
			if (t.type === "LICENSEREF") {
				next();
				string += "LicenseRef-" + t.string;
				var node = { license: string };
				var exception = parseWith();
				if (exception) node.exception = exception;
				return node;
			}
			index = begin;
		}
		function parseLicense() {
			var t = token();
			if (t && t.type === "LICENSE") {
				next();
				var node = { license: t.string };
				if (parseOperator("+")) node.plus = true;
				var exception = parseWith();
				if (exception) node.exception = exception;
				return node;
			}
		}
		function parseParenthesizedExpression() {
			if (!parseOperator("(")) return;
			var expr = parseExpression();
			if (!parseOperator(")")) throw new Error("Expected `)`");
			return expr;
		}
		function parseAtom() {
			return parseParenthesizedExpression() || parseLicenseRef() || parseLicense();
		}
		function makeBinaryOpParser(operator, nextParser) {
			return function parseBinaryOp() {
				var left = nextParser();
				if (!left) return;
				if (!parseOperator(operator)) return left;
				var right = parseBinaryOp();
				if (!right) throw new Error("Expected expression");
				return {
					left,
					conjunction: operator.toLowerCase(),
					right
				};
			};
		}
		var parseExpression = makeBinaryOpParser("OR", makeBinaryOpParser("AND", parseAtom));
		var node = parseExpression();
		if (!node || hasMore()) throw new Error("Syntax error");
		return node;
	};
}));
// src/license/expression.ts
var import_spdx_expression_parse = __toESM(__commonJSMin(((exports, module) => {
	var scan = require_scan();
	var parse = require_parse();
	module.exports = function(source) {
		return parse(scan(source));
	};
}))(), 1);
var import_deprecated = __toESM(require_deprecated(), 1);
var import_spdx_license_ids = __toESM(require_spdx_license_ids(), 1);
const CURRENT = new Set(import_spdx_license_ids.default);
const DEPRECATED = new Set(import_deprecated.default);
const LONGEST$1 = 2e3;
const BY_SPELLING$1 = new Map([...new Map([
	["apache", "Apache-2.0"],
	["apache2", "Apache-2.0"],
	["apache20", "Apache-2.0"],
	["apachev2", "Apache-2.0"],
	["apachev20", "Apache-2.0"],
	["apachelicense", "Apache-2.0"],
	["apachelicense2", "Apache-2.0"],
	["apachelicense20", "Apache-2.0"],
	["apachelicensev2", "Apache-2.0"],
	["apachelicensev20", "Apache-2.0"],
	["apachelicenseversion20", "Apache-2.0"],
	["apachesoftwarelicense", "Apache-2.0"],
	["apachesoftwarelicense20", "Apache-2.0"],
	["asl20", "Apache-2.0"],
	["mitlicense", "MIT"],
	["themitlicense", "MIT"],
	["expat", "MIT"],
	["bsd", "BSD-3-Clause"],
	["bsdlicense", "BSD-3-Clause"],
	["bsd3", "BSD-3-Clause"],
	["newbsd", "BSD-3-Clause"],
	["3clausebsd", "BSD-3-Clause"],
	["bsd3clauselicense", "BSD-3-Clause"],
	["modifiedbsd", "BSD-3-Clause"],
	["bsd2", "BSD-2-Clause"],
	["simplifiedbsd", "BSD-2-Clause"],
	["2clausebsd", "BSD-2-Clause"],
	["gnugeneralpubliclicensev20", "GPL-2.0-only"],
	["gnugeneralpubliclicensev30", "GPL-3.0-only"],
	["gnulessergeneralpubliclicensev30", "LGPL-3.0-only"],
	["gnuafferogeneralpubliclicensev30", "AGPL-3.0-only"],
	["gpl", "GPL-3.0-only"],
	["gpl2", "GPL-2.0-only"],
	["gplv2", "GPL-2.0-only"],
	["gpl3", "GPL-3.0-only"],
	["gplv3", "GPL-3.0-only"],
	["lgplv3", "LGPL-3.0-only"],
	["lgpl3", "LGPL-3.0-only"],
	["agplv3", "AGPL-3.0-only"],
	["agpl3", "AGPL-3.0-only"],
	["mpl", "MPL-2.0"],
	["mpl2", "MPL-2.0"],
	["mozillapubliclicense20", "MPL-2.0"],
	["isclicense", "ISC"],
	["cc0", "CC0-1.0"],
	["ccby4", "CC-BY-4.0"],
	["cc40by", "CC-BY-4.0"],
	["boost", "BSL-1.0"],
	["theunlicense", "Unlicense"],
	["psf", "PSF-2.0"]
]), ...[...import_deprecated.default, ...import_spdx_license_ids.default].map((id) => [squeezed$1(id), id])]);
function squeezed$1(text) {
	return text.toLowerCase().replace(/[^a-z0-9+]+/g, "");
}
function parseExpression(text) {
	if (text.length > LONGEST$1) return null;
	let node = PARSED_BEFORE.get(text);
	if (node === void 0) {
		try {
			node = (0, import_spdx_expression_parse.default)(text.trim());
		} catch {
			node = null;
		}
		if (PARSED_BEFORE.size >= MOST_PARSED) PARSED_BEFORE.clear();
		PARSED_BEFORE.set(text, node);
	}
	return node;
}
const PARSED_BEFORE = new Map();
const MOST_PARSED = 1e3;
function expressionProblems(text) {
	const trimmed = text.trim();
	if (trimmed === "") return [{
		kind: "empty",
		part: "",
		suggestion: null
	}];
	if (trimmed === "NONE" || trimmed === "NOASSERTION") return [];
	const node = parseExpression(trimmed);
	if (node !== null) return [...new Set(namesIn$1(node))].filter((id) => DEPRECATED.has(id.replace(/\+$/, ""))).map((id) => ({
		kind: "deprecated",
		part: id,
		suggestion: replaced(trimmed, id, successor(id))
	}));
	const strangers = trimmed.slice(0, LONGEST$1).replace(/[()]/g, " ").split(/(?:^|\s+)(?:AND|OR|WITH)(?=\s|$)/i).map((part) => part.trim()).filter((part) => part !== "").filter((part) => !isName(part.replace(/\+$/, "")));
	if (strangers.length === 0) return [{
		kind: "syntax",
		part: trimmed.slice(0, LONGEST$1),
		suggestion: null
	}];
	const whole = respelled(trimmed.slice(0, LONGEST$1));
	return strangers.map((part) => ({
		kind: BY_SPELLING$1.get(squeezed$1(part))?.toLowerCase() === part.toLowerCase() ? "spelling" : "unknown",
		part,
		suggestion: whole
	}));
}
function isName(part) {
	return CURRENT.has(part) || DEPRECATED.has(part) || parseExpression(part) !== null || parseExpression(`MIT WITH ${part}`) !== null;
}
function respelled(text) {
	const direct = BY_SPELLING$1.get(squeezed$1(text));
	if (direct !== void 0) return current(direct);
	const fixed = text.replace(/\s*[,/|]\s*/g, " AND ").split(/(\s+(?:AND|OR|WITH)\s+|[()])/i).map((part) => {
		if (/^\s+(?:AND|OR|WITH)\s+$/i.test(part)) return ` ${part.trim().toUpperCase()} `;
		const name = part.trim();
		if (name === "" || /^[()]$/.test(name)) return name;
		if (isName(name)) return name;
		const known = BY_SPELLING$1.get(squeezed$1(name));
		return known === void 0 ? name : current(known);
	}).join("");
	return parseExpression(fixed) === null ? null : fixed;
}
function current(id) {
	return CURRENT.has(id) ? id : successor(id) ?? id;
}
function successor(id) {
	const gnu = /^((?:A|L)?GPL-\d\.\d|GFDL-\d\.\d)(\+?)$/.exec(id);
	if (gnu !== null) return `${gnu[1]}-${gnu[2] === "+" ? "or-later" : "only"}`;
	return SUCCESSORS.get(id) ?? null;
}
const SUCCESSORS = new Map([
	["BSD-2-Clause-FreeBSD", "BSD-2-Clause-Views"],
	["BSD-2-Clause-NetBSD", "BSD-2-Clause"],
	["bzip2-1.0.5", "bzip2-1.0.6"],
	["eCos-2.0", "GPL-2.0-or-later WITH eCos-exception-2.0"],
	["GPL-2.0-with-autoconf-exception", "GPL-2.0-only WITH Autoconf-exception-2.0"],
	["GPL-2.0-with-bison-exception", "GPL-2.0-only WITH Bison-exception-2.2"],
	["GPL-2.0-with-classpath-exception", "GPL-2.0-only WITH Classpath-exception-2.0"],
	["GPL-2.0-with-font-exception", "GPL-2.0-only WITH Font-exception-2.0"],
	["GPL-2.0-with-GCC-exception", "GPL-2.0-only WITH GCC-exception-2.0"],
	["GPL-3.0-with-autoconf-exception", "GPL-3.0-only WITH Autoconf-exception-3.0"],
	["GPL-3.0-with-GCC-exception", "GPL-3.0-only WITH GCC-exception-3.1"],
	["Nunit", "zlib-acknowledgement"],
	["StandardML-NJ", "SMLNJ"],
	["wxWindows", "GPL-2.0-or-later WITH WxWindows-exception-3.1"]
]);
function replaced(text, id, by) {
	if (by === null) return null;
	const pattern = new RegExp(`(?<![\\w.-])${id.replace(/[.+]/g, "\\$&")}(?![\\w.-])`, "g");
	return text.replace(pattern, () => by);
}
function licensesOf(text) {
	const node = parseExpression(text);
	return node === null ? [] : [...new Set(licensesIn(node))];
}
function licensesIn(node) {
	return "license" in node ? [node.license] : [...licensesIn(node.left), ...licensesIn(node.right)];
}
function namesIn$1(node) {
	if (!("license" in node)) return [...namesIn$1(node.left), ...namesIn$1(node.right)];
	return [node.plus ? `${node.license}+` : node.license];
}
function textId(id) {
	return id.replace(/\+$/, "").replace(/-(?:only|or-later)$/, "");
}
// src/data-file.ts
function dataFile(name) {
	return fileURLToPath(new URL(`../data/${name}`, import.meta.url));
}
function fromDataFile(name, what, read) {
	const path = dataFile(name);
	try {
		return read(path);
	} catch (error) {
		throw new ColophonError(`${what} in ${path} cannot be read (${error instanceof Error ? error.message : String(error)}). Restore the file.`);
	}
}
function packedBlocks(bytes) {
	if (new TextDecoder().decode(bytes.subarray(0, 8)) !== "COLOLIC1") throw new Error("is not a file of license texts");
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const blocks = [];
	let at = 8;
	while (at < bytes.length) {
		const length = at + 4 <= bytes.length ? view.getUint32(at, true) : 0;
		if (length === 0 || at + 4 + length > bytes.length) throw new Error("ends too early");
		blocks.push(bytes.subarray(at + 4, at + 4 + length));
		at += 4 + length;
	}
	return blocks;
}
function decodeBlock(packed) {
	const bytes = brotliDecompressSync(packed);
	const jsonLength = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
	const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + jsonLength)));
	let at = 4 + jsonLength;
	const taken = (length) => {
		const copy = bytes.buffer.slice(bytes.byteOffset + at, bytes.byteOffset + at + length);
		at += length;
		return copy;
	};
	const hashes = new Uint32Array(taken(4 * header.words));
	const total = header.references.reduce((sum, [, , length]) => sum + length, 0);
	const sequences = new Uint16Array(taken(2 * total));
	let next = 0;
	return {
		hashes,
		references: header.references.map(([id, kind, length]) => {
			next += length;
			return {
				id,
				kind,
				sequence: sequences.subarray(next - length, next)
			};
		})
	};
}
const LONG$1 = 400;
const PLACE_MASK = 32767;
function libraryOf(blocks) {
	const numbers = new Map();
	let next = 4;
	for (const { hashes } of blocks) for (const hash of hashes) numbers.set(hash, next++);
	const references = blocks.flatMap((block) => block.references);
	const runs = new Runs(references.reduce((sum, { sequence }) => sum + sequence.length, 0));
	const patterns = references.map((reference, i) => patternOf$1(reference, i, runs));
	const phrases = new Map();
	for (const pattern of patterns) if (pattern.kind === "name" || pattern.kind === "url") {
		const word = pattern.words[0];
		const list = phrases.get(word);
		if (list === void 0) phrases.set(word, [pattern]);
		else list.push(pattern);
	}
	const hashes = [...numbers.keys()];
	return {
		patterns,
		numbers,
		telling: (number, among) => among.has(hashes[number - 4]),
		exceptions: new Set(patterns.flatMap(({ id, kind }) => kind === "exception" ? [id] : [])),
		ids: new Map(patterns.map(({ id }) => [id.toLowerCase(), id])),
		runs: runTable(runs),
		phrases
	};
}
var Runs = class {
	hashes;
	postings;
	count = 0;
	constructor(most) {
		this.hashes = new Uint32Array(most);
		this.postings = new Uint32Array(most);
	}
	add(words, pattern, optional) {
		const before = this.count;
		let needed = 0;
		const every = words.length > LONG$1 ? 4 : 1;
		for (let at = 0; at + 5 <= words.length; at++) {
			const hash = runHash$1(words, at);
			if (every > 1 && hash % every !== 0) continue;
			this.hashes[this.count] = hash;
			this.postings[this.count++] = (pattern << 15 | at) >>> 0;
			needed += 1 - optional[at];
		}
		return {
			sampled: this.count - before,
			needed
		};
	}
};
function patternOf$1({ id, kind, sequence }, number, runs) {
	const most = sequence.length;
	const words = new Uint16Array(most);
	const optional = new Uint8Array(most);
	const gap = new Uint8Array(most + 1);
	const skipTo = new Uint16Array(most);
	let at = 0;
	let required = 0;
	let depth = 0;
	let outermost = 0;
	for (let i = 0; i < most; i++) {
		const token = sequence[i];
		if (token === 1) {
			if (depth++ === 0) outermost = at;
		} else if (token === 0) {
			if (--depth === 0) skipTo.fill(at, outermost, at);
		} else if (token === 2) gap[at] = Math.max(gap[at], 8);
		else if (token === 3) gap[at] = 60;
		else {
			words[at] = token;
			skipTo[at] = at;
			if (depth > 0) optional[at] = 1;
			else required++;
			at++;
		}
	}
	const own = words.subarray(0, at);
	const { sampled, needed } = kind !== "name" && kind !== "url" ? runs.add(own, number, optional) : {
		sampled: 0,
		needed: 0
	};
	return {
		id,
		kind,
		words: own,
		optional: optional.subarray(0, at),
		gap: gap.subarray(0, at + 1),
		skipTo: skipTo.subarray(0, at),
		required,
		sampled,
		expected: required > LONG$1 && required < at / 2 ? needed : sampled,
		sparse: at > LONG$1
	};
}
function runHash$1(words, at) {
	let hash = 2654435769;
	for (let i = at; i < at + 5; i++) {
		hash = Math.imul(hash ^ words[i], 2246822507);
		hash ^= hash >>> 15;
	}
	return hash >>> 0 || 1;
}
function runTable(runs) {
	let size = 1024;
	while (size < runs.count * 1.5) size *= 2;
	const mask = size - 1;
	const keys = new Uint32Array(size);
	const count = new Uint32Array(size);
	const slots = new Uint32Array(runs.count);
	for (let i = 0; i < runs.count; i++) {
		const hash = runs.hashes[i];
		let slot = hash & mask;
		while (keys[slot] !== 0 && keys[slot] !== hash) slot = slot + 1 & mask;
		keys[slot] = hash;
		count[slot] = count[slot] + 1;
		slots[i] = slot;
	}
	const first = new Uint32Array(size);
	for (let slot = 1; slot < size; slot++) first[slot] = first[slot - 1] + count[slot - 1];
	const next = first.slice();
	const postings = new Uint32Array(runs.count);
	for (let i = 0; i < runs.count; i++) {
		const slot = slots[i];
		const at = next[slot];
		postings[at] = runs.postings[i];
		next[slot] = at + 1;
	}
	return {
		mask,
		keys,
		first,
		count,
		postings
	};
}
function slotOf({ mask, keys }, hash) {
	for (let slot = hash & mask; keys[slot] !== 0; slot = slot + 1 & mask) if (keys[slot] === hash) return slot;
	return -1;
}
let packed = null;
const read = [];
const libraries = [];
function blocks(count) {
	fromDataFile("licenses.idx", "The license texts", (path) => {
		packed ??= packedBlocks(readFileSync(path));
		while (read.length < Math.min(count, packed.length)) read.push(decodeBlock(packed[read.length]));
	});
	return read.slice(0, count);
}
function library$2(level) {
	const made = libraries[level] ?? libraryOf(blocks(level));
	libraries[level] = made;
	return made;
}
function allLicenses() {
	return library$2(2);
}
// src/license/align.ts
const REACH = 70;
const FARTHEST = 400;
const SURE$1 = 3;
function align(pattern, document, seed, hits) {
	const forward = walk(pattern, document, seed.place, seed.word, 1, hits);
	const backward = walk(pattern, document, seed.place - 1, seed.word - 1, -1, []);
	return {
		pattern,
		from: backward.agreeing > 0 ? backward.last : seed.word,
		to: forward.last + 1,
		matched: forward.matched + backward.matched,
		optionalMatched: forward.optionalMatched + backward.optionalMatched,
		missing: pattern.required - forward.matched - backward.matched,
		extra: forward.extra + backward.extra,
		inserted: [...backward.inserted, ...forward.inserted],
		filled: [...backward.filled, ...forward.filled],
		lost: [...backward.lost, ...forward.lost],
		agreeing: forward.agreeing + backward.agreeing
	};
}
function walk({ words, optional, gap, skipTo }, document, startPlace, startWord, step, hits) {
	const out = {
		matched: 0,
		optionalMatched: 0,
		extra: 0,
		agreeing: 0,
		last: startWord,
		inserted: [],
		filled: [],
		lost: []
	};
	const length = words.length;
	let place = startPlace;
	let word = startWord;
	let nextHit = 0;
	while (place >= 0 && place < length && word >= 0 && word < document.length) {
		if (words[place] === document[word]) {
			out.agreeing++;
			if (optional[place] === 1) out.optionalMatched++;
			else out.matched++;
			out.last = word;
			place += step;
			word += step;
			continue;
		}
		const next = resync(words, skipTo, document, place, word, step) ?? jump();
		if (next === null) break;
		const skipped = Math.abs(next.word - word);
		if (skipped > 0) {
			const allowed = allowance(gap, place, next.place, step);
			const over = Math.max(0, skipped - allowed);
			out.extra += over;
			(over > 0 ? out.inserted : out.filled).push(...stretch(word, next.word, step));
		}
		if (next.place !== place) out.lost.push(...stretch(place, next.place, step));
		place = next.place;
		word = next.word;
	}
	if (step === 1 && place < length) out.lost.push(place, length);
	if (step === -1 && place >= 0) out.lost.push(0, place + 1);
	return out;
	function jump() {
		while (nextHit < hits.length) {
			const hit = hits[nextHit++];
			if (hit.place > place && hit.word > word) return hit.word - word > FARTHEST ? null : hit;
		}
		return null;
	}
}
function stretch(from, to, step) {
	return step === 1 ? [from, to] : [to + 1, from + 1];
}
function allowance(gap, from, to, step) {
	const low = step === 1 ? from : to + 1;
	const high = step === 1 ? to : from + 1;
	let allowed = 0;
	for (let i = low; i <= high; i++) allowed += gap[i] ?? 0;
	return allowed;
}
function resync(words, skipTo, document, place, word, step) {
	const behind = step === 1 ? skipTo[place] : place;
	for (let distance = behind === place ? 1 : 0; distance <= REACH; distance++) for (let inPattern = 0; inPattern <= distance; inPattern++) {
		const wordThere = word + step * (distance - inPattern);
		if (wordThere < 0 || wordThere >= document.length) continue;
		if (distance > 0) {
			const placeThere = place + step * inPattern;
			if (agrees$1(words, document, placeThere, wordThere, step)) return {
				place: placeThere,
				word: wordThere
			};
		}
		if (behind !== place && agrees$1(words, document, behind + inPattern, wordThere, step)) return {
			place: behind + inPattern,
			word: wordThere
		};
	}
	return null;
}
function agrees$1(words, document, place, word, step) {
	if (place < 0 || place >= words.length) return false;
	for (let i = 0; i < SURE$1; i++) {
		const inPattern = place + step * i;
		if (inPattern < 0 || inPattern >= words.length) return i > 0;
		if (words[inPattern] !== document[word + step * i]) return false;
	}
	return true;
}
// src/license/match-texts.ts
const WORTH_TRYING$1 = .3;
const LONG_DOCUMENT = 4e4;
const MOST_TRIED$1 = 300;
const MOST_COPIES = 8;
const OVERLAP = .35;
function numbered({ hashes }, { numbers }) {
	const out = new Uint16Array(hashes.length);
	for (let i = 0; i < hashes.length; i++) out[i] = numbers.get(hashes[i]) ?? 0;
	return out;
}
function matchTexts(document, library, rank) {
	return withoutOverlaps(allMatches(document, library), document.length, rank);
}
function withoutOverlaps(matches, length, rank) {
	const candidates = matches.map((match) => ({
		match,
		rank: rank(match)
	})).filter((candidate) => candidate.rank > 0).sort((a, b) => b.rank - a.rank || worth(b.match) - worth(a.match) || a.match.pattern.id.length - b.match.pattern.id.length || a.match.from - b.match.from);
	const taken = new Uint8Array(length);
	const kept = [];
	for (const { match: candidate } of candidates) {
		let shared = 0;
		for (let i = candidate.from; i < candidate.to; i++) shared += taken[i];
		if (shared > OVERLAP * (candidate.to - candidate.from)) continue;
		taken.fill(1, candidate.from, candidate.to);
		kept.push(candidate);
	}
	return kept.sort((a, b) => a.from - b.from || b.to - a.to);
}
function allMatches(document, library) {
	const out = [];
	const settled = new Uint8Array(document.length);
	let isAnySettled = false;
	for (const { pattern, hits, expected } of patternsToTry(document, library)) {
		const open = isAnySettled ? hits.filter((hit) => settled[wordOf(hit)] === 0) : hits;
		if (open.length < WORTH_TRYING$1 * expected) continue;
		for (const match of matchesOf(document, {
			pattern,
			hits: open,
			expected
		})) {
			out.push(match);
			if (match.missing === 0 && match.extra === 0 && pattern.kind === "text") {
				settled.fill(1, match.from, Math.max(match.from, match.to - 5 + 1));
				isAnySettled = true;
			}
		}
	}
	return out;
}
function matchesOf(document, { pattern, hits, expected }) {
	const out = [];
	let rest = hits;
	while (out.length < MOST_COPIES && rest.length >= WORTH_TRYING$1 * expected) {
		const chain = longestChain(rest);
		if (chain.length < WORTH_TRYING$1 * expected) break;
		const match = laidAlong(pattern, document, chain);
		out.push(match);
		rest = rest.filter((hit) => wordOf(hit) + 5 <= match.from || wordOf(hit) >= match.to);
	}
	return out;
}
function laidAlong(pattern, document, chain) {
	const alignment = align(pattern, document, firmest(chain), chain);
	const { matched, extra } = alignment;
	return {
		...alignment,
		containment: matched / pattern.required,
		likeness: matched / (pattern.required + extra)
	};
}
function worth({ agreeing, matched, missing, extra }) {
	return agreeing + .02 * matched - 1.2 * missing - 1.2 * extra;
}
const PLACES$1 = 32768;
function packedHit(word, place) {
	return word * PLACES$1 + place;
}
function wordOf(hit) {
	return Math.floor(hit / PLACES$1);
}
function placeOf$1(hit) {
	return hit % PLACES$1;
}
function patternsToTry(document, { patterns, runs }) {
	const byPattern = new Map();
	const every = document.length > LONG_DOCUMENT ? 4 : 1;
	for (let word = 0; word + 5 <= document.length; word++) {
		if (document[word] === 0) continue;
		const hash = runHash$1(document, word);
		if (every > 1 && hash % every !== 0) continue;
		const slot = slotOf(runs, hash);
		if (slot < 0) continue;
		const end = runs.first[slot] + runs.count[slot];
		for (let i = runs.first[slot]; i < end; i++) {
			const posting = runs.postings[i];
			const pattern = posting >>> 15;
			const hit = packedHit(word, posting & PLACE_MASK);
			const hits = byPattern.get(pattern);
			if (hits === void 0) byPattern.set(pattern, [hit]);
			else hits.push(hit);
		}
	}
	return [...byPattern].map(([index, hits]) => {
		const pattern = patterns[index];
		const { expected } = pattern;
		return {
			pattern,
			hits,
			expected: every > 1 && !pattern.sparse ? expected / every : expected
		};
	}).filter(({ hits, expected }) => hits.length >= WORTH_TRYING$1 * expected).sort((a, b) => b.hits.length - a.hits.length || a.expected - b.expected).slice(0, MOST_TRIED$1);
}
function longestChain(hits) {
	const ends = [];
	const before = new Int32Array(hits.length);
	for (let i = 0; i < hits.length; i++) {
		const place = placeOf$1(hits[i]);
		let low = 0;
		let high = ends.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (placeOf$1(hits[ends[middle]]) < place) low = middle + 1;
			else high = middle;
		}
		before[i] = low === 0 ? -1 : ends[low - 1];
		ends[low] = i;
	}
	const chain = [];
	for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i]) {
		const hit = hits[i];
		chain.push({
			place: placeOf$1(hit),
			word: wordOf(hit)
		});
	}
	return chain.reverse();
}
function firmest(chain) {
	const count = new Map();
	for (const { place, word } of chain) {
		const slant = word - place >> 4;
		count.set(slant, (count.get(slant) ?? 0) + 1);
	}
	const support = ({ place, word }) => {
		const slant = word - place >> 4;
		return (count.get(slant) ?? 0) + (count.get(slant - 1) ?? 0) + (count.get(slant + 1) ?? 0);
	};
	return chain.reduce((best, hit) => support(hit) > support(best) ? hit : best);
}
// src/license/words.ts
const SEED = 2166136261;
const PRIME = 16777619;
function wordHash(word) {
	let hash = SEED;
	for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
	return hash >>> 0;
}
function hashedOn(hash, text, at) {
	const unit = text.charCodeAt(at);
	if (unit >= 128) return Math.imul(hash ^ text.charAt(at).toLowerCase().charCodeAt(0), PRIME);
	return Math.imul(hash ^ (unit >= 65 && unit <= 90 ? unit + 32 : unit), PRIME);
}
const EQUIVALENT = new Map([
	"acknowledgement acknowledgment",
	"analogue analog",
	"analyse analyze",
	"artefact artifact",
	"authorisation authorization",
	"authorised authorized",
	"calibre caliber",
	"cancelled canceled",
	"capitalisations capitalizations",
	"catalogue catalog",
	"categorise categorize",
	"centre center",
	"emphasised emphasized",
	"favour favor",
	"favourite favorite",
	"fulfil fulfill",
	"fulfilment fulfillment",
	"https http",
	"initialise initialize",
	"judgment judgement",
	"labelling labeling",
	"labour labor",
	"licence license",
	"licences licenses",
	"licenced licensed",
	"maximise maximize",
	"merchantibility merchantability",
	"modelled modeled",
	"modelling modeling",
	"offence offense",
	"optimise optimize",
	"organisation organization",
	"organise organize",
	"owner holder",
	"owners holders",
	"practise practice",
	"programme program",
	"realise realize",
	"recognise recognize",
	"signalling signaling",
	"utilisation utilization",
	"whilst while",
	"wilful wilfull"
].map((pair) => {
	const [from, to] = pair.split(" ");
	return [wordHash(from), wordHash(to)];
}));
const NOTHING$2 = new Set(["www"].map(wordHash));
const COMMENT_WORDS = new Set(["dnl", "rem"].map(wordHash));
const NEWLINE$1 = 10;
const RETURN = 13;
const BACKSLASH$1 = 92;
const LETTER$1 = /[\p{L}\p{N}]/u;
function kindOf(code, text, at) {
	if (code < 128) return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57 ? 1 : 0;
	if (code >= 12352 && code <= 12543 || code >= 13312 && code <= 40959) return 2;
	return LETTER$1.test(text.charAt(at)) ? 1 : 0;
}
function hashedWords(text) {
	const most = (text.length >> 1) + 2;
	let hashes = new Uint32Array(most);
	let starts = new Uint32Array(most);
	let ends = new Uint32Array(most);
	let count = 0;
	let lineStart = true;
	for (let i = 0; i < text.length;) {
		const code = text.charCodeAt(i);
		if (code === NEWLINE$1 || code === RETURN) {
			lineStart = true;
			i++;
			continue;
		}
		if (isEscaped(text, i)) {
			lineStart = true;
			i += 2;
			continue;
		}
		const kind = kindOf(code, text, i);
		if (kind === 0) {
			i++;
			continue;
		}
		const start = i;
		let hash = SEED;
		if (kind === 2) hash = Math.imul(hash ^ text.charCodeAt(i++), PRIME);
		else do
			hash = hashedOn(hash, text, i++);
		while (i < text.length && kindOf(text.charCodeAt(i), text, i) === 1);
		hash >>>= 0;
		if (lineStart) {
			if (isBullet(text, start, i) || COMMENT_WORDS.has(hash)) continue;
			lineStart = false;
		}
		if (NOTHING$2.has(hash) || isCopyrightMark(text, start, i)) continue;
		if (count === hashes.length) {
			hashes = grown$1(hashes);
			starts = grown$1(starts);
			ends = grown$1(ends);
		}
		hashes[count] = EQUIVALENT.get(hash) ?? hash;
		starts[count] = start;
		ends[count] = i;
		count++;
	}
	return {
		hashes: hashes.subarray(0, count),
		starts: starts.subarray(0, count),
		ends: ends.subarray(0, count)
	};
}
function grown$1(array) {
	const out = new Uint32Array(array.length * 2);
	out.set(array);
	return out;
}
function isEscaped(text, at) {
	if (text.charCodeAt(at) !== BACKSLASH$1) return false;
	const code = text.charCodeAt(at + 1);
	return code === 110 || code === 114 || code === 116;
}
function isBullet(text, start, end) {
	const after = text.charCodeAt(end);
	if (end - start > 4 || after !== 46 && after !== 41) return false;
	return end - start === 1 || /^(?:\d{1,2}|[ivx]+)$/i.test(text.slice(start, end));
}
function isCopyrightMark(text, start, end) {
	return end - start === 1 && (text.charCodeAt(start) | 32) === 99 && text.charCodeAt(start - 1) === 40 && text.charCodeAt(end) === 41;
}
// src/license/text.ts
const PRESENT = .86;
const SHORT$3 = 40;
const SHORT_PRESENT = .94;
const LIKE$1 = .7;
function isPresent({ pattern, containment, likeness }) {
	return containment >= (pattern.required < SHORT$3 ? SHORT_PRESENT : PRESENT) && likeness >= LIKE$1;
}
function variantOf(match, words, text, library) {
	const { id } = match.pattern;
	if ((text.match(GRANTS) ?? []).length > 1) return id;
	return saysModified(id, text) || SHORT_TEXTS.has(id) && (limitsGrant(match, words, text, library) || addsConditions(match, words, text)) ? `LicenseRef-Modified-${id}` : id;
}
const GRANTS = /\bpermission\s+is\s+(?:hereby\s+)?granted\b|\bpermission\s+to\s+use,\s+copy\b|\bredistribution\s+and\s+use\s+in\s+source\b|\bgrant\s+of\s+copyright\s+licen[cs]e\b/gi;
const SHORT_TEXTS = new Set([
	"MIT",
	"MIT-0",
	"ISC",
	"X11",
	"X11-distribute-modifications-variant",
	"0BSD",
	"BSD-1-Clause",
	"BSD-2-Clause",
	"BSD-3-Clause",
	"Zlib",
	"BSL-1.0"
]);
function saysModified(id, text) {
	const name = /^(?:MIT|ISC|Apache|MPL|Zlib)/.exec(id)?.[0];
	if (/\bcommons\s+clause\b/i.test(text)) return true;
	if (name === void 0) return false;
	return new RegExp(`^\\W*(?:(?:this|the\\s+following|below)\\s+is\\s+)?(?:an?\\s+|the\\s+)?(?:modified|amended|restricted)\\s+${name}\\b`, "im").test(text) || new RegExp(`\\blicen[cs]e\\s+is\\b[^.]{0,40}\\bbased\\s+on\\b[^.]{0,20}\\b${name}\\b.{0,120}?\\bmodifications?\\b`, "is").test(text);
}
const ASKS = /\b(?:shall|must|may\s+(?:not|only)|not\s+(?:permitted|allowed)|cannot|prohibited|forbidden|required|requires?|non-?commercial(?:ly)?|only\s+(?:for|if|when)|except\s+(?:for|that|as)|unless|not\s+be\s+used)\b/i;
const ASKS_WITHIN = /\bonly\b|\balone\b|\b(?:has|have)\s+to\b|\bneeds?\s+(?:\w+\s+){0,3}(?:agreement|permission|licen[cs]e|approval|consent)\b|\bexclu(?:ded|des?|ding|sively)\b|\b(?:does|do|is|are)\s+not\b|\bpays?\b|\bfees?\b|\bcommercial(?:ly)?\b|\bsole\s+discretion\b|\bexcept\b/i;
const OF_THE_GRANT = /\b(?:the\s+software|use|rights|licen[cs]ed?|permissions?|granted)\b/i;
const ANOTHER = /^\s*(?:[-=*_#~]{3,}|#|(?:licen[cs]e|files|comment)\s*:|copyright\b|\(c\)|©|(?:the\s+)?[\w .-]{0,60}licen[cs]e\W*$)/i;
const NEEDS = /\brequires?\s+(?:an?|the|its)\s+(?:[\w-]+\s+){0,3}(?:librar(?:y|ies)|runtime|compiler|interpreter|toolkit|version|package|module)\b/gi;
const LONGEST_CLAUSE = 120;
const OWN_WORDS = /\bshall\b.{0,200}\bbe\s+(?:liable|included)\b|\bneither\b|\bnames?\s+of\b|\bendorse\b|\bmust\s+(?:retain|reproduce)\b|\bpermission\b/is;
const FORBIDS = /\bnot\s+(?:permitted|allowed)\b|\byou\s+must\b|\bmay\s+only\b/i;
const NAMING = /\bneither\b|\bnames?\s+of\b|\bendorse\b/i;
const BESIDE = 4;
const FEWEST_ASKING = 3;
const GRANT_WORDS = new Set([
	"person",
	"restriction",
	"sell",
	"modify"
].map(wordHash));
const PARTED = /-\s*\n/;
function limitsGrant({ pattern, lost, inserted }, words, text, { telling }) {
	for (let i = 0; i < lost.length; i += 2) for (let place = lost[i]; place < lost[i + 1]; place++) if (pattern.optional[place] === 0 && telling(pattern.words[place], GRANT_WORDS)) return !inserted.some((from, k) => k % 2 === 0 && PARTED.test(text.slice(words.starts[from], words.ends[inserted[k + 1] - 1])));
	return false;
}
const REVERSED = /\bnot\s+(?:permitted|granted|allowed)\b|\bpermission\s+is\s+(?:hereby\s+)?(?:not|restricted|denied|refused)\b|\b(?:is|are)\s+(?:hereby\s+)?(?:denied|refused|prohibited|forbidden)\b/i;
const LIMITED = /\b(?:non-?commercial|no)\s*$/i;
const LIMITED_AHEAD = /\b(?:except|unless|only|non-?commercial)\b[^.:\n]*[^.:\n\s][ \t]*$/i;
const GRANTING$2 = /\b(?:permission|redistribution)\b/i;
const NARROWS = /\b(?:non-?\s?commercial|without\s+modifications?|(?:educational|academic|research|scientific|personal|private|evaluation|internal)\s+(?:use|purposes?|projects?)|not|only|except|unless)\b/i;
function addsConditions({ inserted, filled, from: first, to }, words, text) {
	const start = words.starts[first];
	const own = text.slice(start, words.ends[to - 1]);
	const granting = start + Math.max(0, own.search(GRANTING$2));
	const before = text.slice(Math.max(0, granting - 200), granting);
	if (REVERSED.test(own) || LIMITED.test(before) || /[a-z]/.test(text.charAt(granting)) && LIMITED_AHEAD.test(before) || isNarrowed(inserted, words, text, granting) || isNarrowed(filled, words, text, granting)) return true;
	for (const ranges of [inserted, filled]) for (let i = 0; i < ranges.length; i += 2) {
		const [from, end] = [ranges[i], ranges[i + 1]];
		if (end - from < FEWEST_ASKING || end - from > LONGEST_CLAUSE) continue;
		const begin = words.starts[from];
		const clause = text.slice(begin, words.ends[end - 1]);
		const line = /[^\n]*/.exec(text.slice(text.lastIndexOf("\n", begin) + 1))?.[0] ?? "";
		const around = text.slice(words.starts[Math.max(0, from - BESIDE)], words.ends[Math.min(words.ends.length, end + BESIDE) - 1]);
		if ((ASKS.test(clause) || ASKS_WITHIN.test(clause)) && (!OWN_WORDS.test(clause) || FORBIDS.test(clause)) && !NAMING.test(around) && !/^\W*(?:copyright|\(c\)|©)/i.test(line)) return true;
	}
	const rest = paragraphBehind(text, words.ends[to - 1]).replace(NEEDS, " ");
	return !ANOTHER.test(rest) && (rest.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= 6 && rest.split(/(?<=[.;])\s+/).some((sentence) => ASKS.test(sentence) || ASKS_WITHIN.test(sentence) && OF_THE_GRANT.test(sentence));
}
function isNarrowed(ranges, words, text, start) {
	const length = text.slice(start).search(/[.:;](?:\s|$)/);
	return ranges.some((from, i) => {
		if (i % 2 === 1) return false;
		const begin = words.starts[from];
		const end = words.ends[ranges[i + 1] - 1];
		return begin >= start && begin - start < length && NARROWS.test(text.slice(begin, end));
	});
}
function paragraphBehind(text, end) {
	const line = text.slice(text.lastIndexOf("\n", end) + 1, end);
	const mark = /^\s*([^\p{L}\p{N}\s]*)/u.exec(line)?.[1] ?? "";
	const lines = text.slice(end).split("\n");
	const last = lines.findIndex((other, i) => i > 0 && !other.trimStart().startsWith(mark));
	const [paragraph = ""] = lines.slice(0, last < 0 ? lines.length : last).join("\n").replace(/^[^\p{L}\p{N}\n]*/u, "").trimStart().split(/\n[^\p{L}\p{N}\n]*\n/u);
	return paragraph;
}
// src/license/identify/finding.ts
const VAGUE = .5;
function overlaps(a, b) {
	return a.start < b.end && b.start < a.end;
}
function holds$1(outer, inner) {
	return outer.start <= inner.start && inner.end <= outer.end;
}
function common(a, b) {
	return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
function size({ start, end }) {
	return end - start;
}
function family(id) {
	return id.replace(/-\d.*$/, "").toLowerCase();
}
function firstName(id) {
	return (/^[^-\s]*/.exec(id)?.[0] ?? "").toLowerCase();
}
// src/license/identify/claims.ts
function alignedClaim(match, words, text, library) {
	const { pattern, missing, extra, likeness } = match;
	const range = {
		start: words.starts[match.from],
		end: words.ends[match.to - 1]
	};
	return {
		finding: {
			license: pattern.kind === "text" && isPresent(match) ? variantOf(match, words, text, library) : pattern.id,
			kind: pattern.kind === "header" ? "notice" : pattern.kind === "exception" ? "exception" : "text",
			confidence: likeness,
			exact: missing === 0 && extra === 0,
			...range
		},
		range,
		aligned: match,
		likeness
	};
}
function statedClaim({ statement, start, end, ...rest }, { exceptions }) {
	const { kind, license, relevance } = statement;
	const likeness = "likeness" in rest ? rest.likeness : 1;
	return {
		finding: {
			license: kind === "text" ? license.replace(/^([AL]?GPL-[\d.]+)-(?:only|or-later)$/, "$1") : license,
			kind: kind === "text" && exceptions.has(license) ? "exception" : kind === "text" || kind === "notice" ? kind : "mention",
			confidence: relevance / 100 * likeness,
			exact: likeness === 1,
			start,
			end
		},
		range: {
			start,
			end
		},
		aligned: null,
		likeness
	};
}
const OUTWEIGHS$1 = .9;
const CLOSER = .75;
const BELONGS = .5;
function settledClaims(aligned, stated) {
	const kept = [];
	const lost = new Set();
	for (const claim of aligned) {
		const within = stated.filter(({ range }) => overlaps(range, claim.range));
		const better = within.find((other) => saysBetter(other, claim)) ?? inParts(within, claim);
		if (better === void 0) kept.push(claim);
		for (const other of within) if (other !== better && (better === void 0 || isSame(better, claim)) && belongs(other, claim)) lost.add(other);
	}
	return [...kept, ...stated.filter((claim) => !lost.has(claim))];
}
function inParts(within, { aligned, finding, range }) {
	const texts = within.filter(({ finding: { kind, license } }) => kind === "text" && license !== "");
	if (aligned === null || finding.exact || texts.length < 2) return void 0;
	return texts.reduce((sum, { range: part }) => sum + common(part, range), 0) / size(range) >= OUTWEIGHS$1 ? texts[0] : void 0;
}
function isSame({ finding: one }, { finding: other }) {
	return one.license === other.license;
}
function belongs({ finding, range }, { finding: laid, range: outer }) {
	if (finding.kind === "notice" && laid.kind === "notice" && !isPart(finding.license, laid.license)) return false;
	if (finding.kind === "exception" && laid.kind === "text") return false;
	if (finding.kind === "notice" && range.end > outer.end) return false;
	return common(range, outer) >= BELONGS * size(range);
}
function isPart(one, of) {
	const has = new Set(licensesOf(of));
	return licensesOf(one).every((license) => has.has(license));
}
function saysBetter({ finding, range, likeness }, { aligned, finding: laid, range: outer }) {
	if (aligned === null) return false;
	const closer = isPresent(aligned) && aligned.pattern.kind === "text" ? CLOSER : 1;
	const share = common(range, outer) / size(outer);
	const other = 2 - likeness - share;
	if (!finding.exact && !namesMore(finding, laid) && (finding.license === "" || other > closer * (1 - aligned.likeness))) return false;
	if (laid.license === `LicenseRef-Modified-${finding.license}`) return false;
	if (!isPresent(aligned)) {
		if (finding.license === laid.license) return false;
		return share >= (finding.kind === "text" || finding.kind === "notice" ? BELONGS : OUTWEIGHS$1);
	}
	const isExact = aligned.missing + aligned.extra === 0;
	return finding.license !== "" && share >= (finding.exact && isExact ? 1 : OUTWEIGHS$1) && (!isExact || size(range) > size(outer) || finding.kind !== "text" || licensesOf(finding.license).length > 1);
}
function namesMore({ license }, { kind, license: exception }) {
	return kind === "exception" && license.endsWith(` WITH ${exception}`);
}
function textShare(claims, text) {
	return claims.filter(({ finding }) => finding.kind === "text").reduce((sum, { range }) => sum + size(range), 0) / text.length;
}
// src/license/identify/laid-texts.ts
const PARTIAL = .7;
const PARTIAL_WORDS = 60;
const TELLING_WORDS = new Set("lesser library affero later only documentation mozilla apache netscape eclipse cddl academic artistic 0 1 2 3 4 5".split(" ").map(wordHash));
const GRANTING$1 = /permi|redistribut|grant|licen[cs]/i;
function isDisclaimer(part) {
	return !GRANTING$1.test(part) && /\bwarrant/i.test(part);
}
function laidTexts(words, numbers, text, library) {
	return matchTexts(numbers, library, (match) => {
		const { pattern, containment, likeness } = match;
		if (isPresent(match)) return pattern.kind !== "header" || saysTheSame(match, words, text, library) ? 2 : 0;
		return pattern.kind === "text" && pattern.required >= PARTIAL_WORDS && containment >= PARTIAL && likeness >= PARTIAL && !isDisclaimer(text.slice(words.starts[match.from], words.ends[match.to - 1])) ? 1 : 0;
	});
}
function saysTheSame({ pattern, lost, inserted }, words, text, library) {
	for (let i = 0; i < lost.length; i += 2) for (let place = lost[i]; place < lost[i + 1]; place++) if (pattern.optional[place] === 0 && library.telling(pattern.words[place], TELLING_WORDS)) return false;
	for (let i = 0; i < inserted.length; i += 2) for (let word = inserted[i]; word < inserted[i + 1]; word++) if (TELLING_WORDS.has(words.hashes[word]) || isNumber(text, words, word)) return false;
	return true;
}
function isNumber(text, { starts }, word) {
	return /^\d[a-z]/i.test(text.slice(starts[word], starts[word] + 2));
}
function coverage(matches, words, strictly = false) {
	const ranges = matches.map(({ from, to, inserted, filled }) => ({
		start: words.starts[from],
		end: words.ends[to - 1],
		between: pairs(strictly ? [...inserted, ...filled] : inserted).map(([first, behind]) => [words.starts[first], words.ends[behind - 1]])
	}));
	return (place) => ranges.some(({ start, end, between }) => place >= start && place < end && !between.some(([from, to]) => place >= from && place < to));
}
function pairs(ends) {
	return Array.from({ length: ends.length / 2 }, (_, i) => [ends[2 * i], ends[2 * i + 1]]);
}
// src/license/mentions.ts
const VERSION = "[\\s,(\\[:;\"“”-]*(?:as\\s+of\\s+)?(?:version|ver\\.?|v\\.?|rev\\.?)?[\\s-]*";
function versioned$1(name, ids, otherwise) {
	const aliases = [{
		pattern: new RegExp(`\\b(?:${name})${VERSION}(\\d(?:\\.\\d+)*)(?!\\d)`, "gi"),
		id: (match) => {
			return ids[match[1].replace(/^(\d)$/, "$1.0").replace(/^(\d\.\d+)\.0$/, "$1")] ?? null;
		}
	}];
	if (otherwise !== void 0) aliases.push({
		pattern: new RegExp(`\\b(?:${name})(?![\\w-])`, "gi"),
		id: otherwise,
		vague: true
	});
	return aliases;
}
function same(prefix, ...versions) {
	return Object.fromEntries(versions.map((version) => [version, `${prefix}-${version}`]));
}
function creativeCommons(match) {
	const words = match[1].toLowerCase();
	const has = (pattern) => pattern.test(words);
	const parts = [...has(/non[\s-]*commercial|\bnc\b/) ? ["NC"] : [], ...has(/no[\s-]*deriv|\bnd\b/) ? ["ND"] : has(/share[\s-]*alike|\bsa\b/) ? ["SA"] : []];
	const version = match[2] ?? "";
	return /^(?:1\.0|2\.0|2\.5|3\.0|4\.0)$/.test(version) ? [
		"CC-BY",
		...parts,
		version
	].join("-") : null;
}
const IN_ADDRESSES = new Map([
	["agpl", "AGPL-3.0-only"],
	["apache2.0", "Apache-2.0"],
	["apachepl", "Apache-1.1"],
	["artistic-license", "Artistic-1.0"],
	["bsd-license", "BSD-2-Clause"],
	["cddl1", "CDDL-1.0"],
	["cpl1.0", "CPL-1.0"],
	["gpl-license", "GPL-2.0-only"],
	["lgpl-license", "LGPL-2.1-only"],
	["mit-license", "MIT"],
	["mozilla1.0", "MPL-1.0"],
	["mozilla1.1", "MPL-1.1"],
	["ms-pl", "MS-PL"],
	["opl-2.1", "OSET-PL-2.1"],
	["osl-1.0", "OSL-1.0"],
	["pythonfoundation", "Python-2.0"],
	["pythonpl", "CNRI-Python"],
	["unicode-license", "Unicode-DFS-2016"],
	["attribution", "AAL"],
	["w3c", "W3C"],
	["zlib-license", "Zlib"]
]);
const LICENSE_ADDRESS = /(?:opensource\.org\/licen[cs]es?|spdx\.org\/licen[cs]es|gnu\.org\/(?:licen[cs]es(?:\/old-licen[cs]es)?|copyleft))\/((?:alphabetical#)?[a-z][\w.+-]*?)(?:\.(?:en|php|html?|txt|json|shtml))*(?![\w.+-]*\w)/gi;
function addressed(name, ids) {
	const squeezed = name.toLowerCase().replace(/-standalone$/, "").replace(/^fdl/, "gfdl");
	const id = IN_ADDRESSES.get(squeezed) ?? ids.get(squeezed) ?? null;
	return id !== null && /^(?:[AL]?GPL|GFDL)-\d\.\d$/.test(id) ? `${id}-only` : id;
}
const ALIASES = [
	{
		pattern: /\bMPL\s*1\.1\s*\/\s*GPL\s*2\.0\s*\/\s*LGPL\s*2\.1/gi,
		id: "MPL-1.1 GPL-2.0-or-later LGPL-2.1-or-later"
	},
	{
		pattern: /\bclasspath["”]?\s+exception/gi,
		id: "Classpath-exception-2.0"
	},
	{
		pattern: /\bGCC\s+Runtime\s+Library\s+Exception/gi,
		id: "GCC-exception-3.1"
	},
	{
		pattern: /\bwxWindows\s+(?:library\s+)?exception/gi,
		id: "WxWindows-exception-3.1"
	},
	{
		pattern: /\bcopyright\s+notice\s+in\s+zlib\.h\b/gi,
		id: "Zlib"
	},
	{
		pattern: /\bcopyright\s+notice\s+in\s+png\.h\b/gi,
		id: "Libpng"
	},
	{
		pattern: /\bIBM\s+Public\s+Licen[cs]e/gi,
		id: "IPL-1.0"
	},
	...versioned$1("apache(?:[\\s-]+software)?(?:[\\s-]+foundation)?(?:[\\s-]+(?:public[\\s-]+)?licen[cs]es?)?|ASL|apache-licen[cs]e", same("Apache", "1.0", "1.1", "2.0")),
	{
		pattern: /\bapache(?:[\s-]+software)?[\s-]+licen[cs]e\b(?!\s*,?\s*v?\.?(?:ersion)?\s*\d)/gi,
		id: "Apache-2.0",
		vague: true
	},
	{
		pattern: /apache\.org\/licen[cs]es\/LICEN[CS]E-(1\.[01]|2\.0)/gi,
		id: (match) => `Apache-${match[1]}`
	},
	{
		pattern: /\b(?:MIT|Expat)(?:\s*\/\s*X(?:11)?|\s*\(X11\))?[\s-]+(?:style\s+)?(?:open\s+source\s+)?licen[cs]e/gi,
		id: "MIT"
	},
	{
		pattern: /\bMIT\b(?!\s+(?:and|researchers|csail|lab|press|media|x\s))/g,
		id: "MIT",
		needsCue: true
	},
	{
		pattern: /\bX11[\s-]+licen[cs]e/gi,
		id: "X11"
	},
	{
		pattern: /\b(?:(?:new|modified|revised)[\s-]+BSD|BSD[\s-]+(?:new|modified|revised)|(?:3|three)[\s-]*(?:clause|point)?[\s-]*BSD|BSD[\s-]*\(?(?:3|three)(?:[\s-]*clause)?|BSD[\s-]+licen[cs]e[\s,(-]*(?:3|three)[\s-]*clause)\b/gi,
		id: "BSD-3-Clause"
	},
	{
		pattern: /\b(?:simplified[\s-]+BSD|BSD[\s-]+simplified|(?:2|two)[\s-]*(?:clause|point)[\s-]*(?:free)?BSD|BSD[\s-]*\(?(?:2|two)(?:[\s-]*clause)?|BSD[\s-]+licen[cs]e[\s,(-]*(?:2|two)[\s-]*clause|free\s?BSD[\s-]+licen[cs]e)\b/gi,
		id: "BSD-2-Clause"
	},
	{
		pattern: /\b(?:original|old|(?:4|four)[\s-]*clause)[\s-]+BSD\b|\bBSD[\s-]*(?:4|four)[\s-]*clause/gi,
		id: "BSD-4-Clause"
	},
	{
		pattern: /\bBSD[\s-]+(?:style\s+)?licen[cs]e|\bBSD-style\b/gi,
		id: "BSD-3-Clause",
		vague: true
	},
	{
		pattern: /\bBSD\b/g,
		id: "BSD-3-Clause",
		needsCue: true,
		vague: true
	},
	...versioned$1("Mozilla\\s+Public\\s+Licen[cs]e|MPL", same("MPL", "1.0", "1.1", "2.0")),
	{
		pattern: /mozilla\.org\/MPL\/(1\.0|1\.1|2\.0)/gi,
		id: (match) => `MPL-${match[1]}`
	},
	...versioned$1("Netscape\\s+Public\\s+Licen[cs]e|NPL", same("NPL", "1.0", "1.1")),
	...versioned$1("Eclipse\\s+Public\\s+Licen[cs]e|EPL", same("EPL", "1.0", "2.0")),
	{
		pattern: /eclipse\.org\/legal\/epl-(?:v(\d))(\d)/gi,
		id: (match) => `EPL-${match[1]}.${match[2]}`
	},
	{
		pattern: /eclipse\.org\/(?:legal\/epl-|org\/documents\/epl-)2\.0/gi,
		id: "EPL-2.0"
	},
	{
		pattern: /eclipse\.org\/org\/documents\/edl-v10|Eclipse\s+Distribution\s+Licen[cs]e/gi,
		id: "BSD-3-Clause"
	},
	...versioned$1("Common\\s+Public\\s+Licen[cs]e|CPL", same("CPL", "1.0")),
	...versioned$1("Common\\s+Development\\s+and\\s+Distribution\\s+Licen[cs]e(?:\\s*\\(?[\"“]?CDDL[\"”]?\\)?)?|CDDL", same("CDDL", "1.0", "1.1"), "CDDL-1.0"),
	{
		pattern: /CDDL[+_-](?:and[_-])?GPL[+_-]?(?:v)?(1)[._-](1)/gi,
		id: "CDDL-1.1"
	},
	...versioned$1("European\\s+Union\\s+Public\\s+Licen[cs]e|EUPL", same("EUPL", "1.0", "1.1", "1.2")),
	...versioned$1("SIL\\s+Open\\s+Font\\s+Licen[cs]e|Open\\s+Font\\s+Licen[cs]e|SIL\\s+OFL|OFL", same("OFL", "1.0", "1.1"), "OFL-1.1"),
	{
		pattern: /scripts\.sil\.org\/OFL/gi,
		id: "OFL-1.1"
	},
	...versioned$1("Academic\\s+Free\\s+Licen[cs]e|AFL", same("AFL", "1.1", "1.2", "2.0", "2.1", "3.0")),
	...versioned$1("Open\\s+Software\\s+Licen[cs]e|OSL", same("OSL", "1.0", "1.1", "2.0", "2.1", "3.0")),
	...versioned$1("(?:Perl\\s+)?Artistic\\s+Licen[cs]e|Artistic", same("Artistic", "1.0", "2.0")),
	...versioned$1("Boost\\s+Software\\s+Licen[cs]e|BSL", same("BSL", "1.0"), void 0),
	{
		pattern: /\bBoost\s+Software\s+Licen[cs]e\b|boost\.org\/LICENSE_1_0/gi,
		id: "BSL-1.0"
	},
	...versioned$1("Zope\\s+Public\\s+Licen[cs]e|ZPL", same("ZPL", "1.1", "2.0", "2.1")),
	...versioned$1("LaTeX\\s+Project\\s+Public\\s+Licen[cs]e|LPPL", {
		"1.0": "LPPL-1.0",
		"1.1": "LPPL-1.1",
		"1.2": "LPPL-1.2",
		"1.3": "LPPL-1.3a"
	}),
	...versioned$1("(?:the\\s+)?PHP\\s+Licen[cs]e", same("PHP", "3.0", "3.01")),
	...versioned$1("CeCILL(?:\\s+(?:free\\s+software\\s+)?licen[cs]e(?:\\s+agreement)?)?", same("CECILL", "1.0", "1.1", "2.0", "2.1")),
	{
		pattern: /\bCeCILL-([BC])\b/gi,
		id: (match) => `CECILL-${match[1].toUpperCase()}`
	},
	...versioned$1("(?:Microsoft\\s+)?(?:Public\\s+Licen[cs]e\\s+)\\(?Ms-PL\\)?", {}, void 0),
	{
		pattern: /\bMs-PL\b|\bMicrosoft\s+Public\s+Licen[cs]e/gi,
		id: "MS-PL"
	},
	{
		pattern: /\bMs-RL\b|\bMicrosoft\s+Reciprocal\s+Licen[cs]e/gi,
		id: "MS-RL"
	},
	{
		pattern: /\b(?:PSF|Python\s+Software\s+Foundation)\s+licen[cs]e/gi,
		id: "PSF-2.0",
		vague: true
	},
	{
		pattern: /\bISC[\s-]+(?:style\s+)?licen[cs]e/gi,
		id: "ISC"
	},
	{
		pattern: /\bISC\b/g,
		id: "ISC",
		needsCue: true
	},
	{
		pattern: /\bzlib(?:\s*\/\s*libpng)?[\s-]+licen[cs]e/gi,
		id: "Zlib"
	},
	{
		pattern: /\bunlicen[cs]e\.org|\bthe\s+unlicen[cs]e\b/gi,
		id: "Unlicense"
	},
	{
		pattern: /\bWTFPL\b|\bDo\s+What\s+The\s+F\w*\s+You\s+Want\s+To\s+Public\s+Licen[cs]e|sam\.zoy\.org\/wtfpl/gi,
		id: "WTFPL"
	},
	{
		pattern: /\bCC0(?:[\s-]*1\.0)?\b|creativecommons\.org\/publicdomain\/zero\/1\.0/gi,
		id: "CC0-1.0"
	},
	{
		pattern: /creativecommons\.org\/licen[cs]es\/(by(?:-nc)?(?:-nd|-sa)?|by-nd-nc)\/(\d\.\d)/gi,
		id: (match) => creativeCommons(match)
	},
	{
		pattern: /creativecommons\.org\/licen[cs]es\/(sa|nd|nc|nc-sa|nd-nc)\/1\.0/gi,
		id: () => null
	},
	{
		pattern: /\b(?:creative[\s-]+commons|CC)[\s:-]+((?:attribution|by)\b(?:[\s,:–-]*(?:non[\s-]*commercial|no[\s-]*deriv(?:ative)?s?(?:[\s-]*works)?|share[\s-]*alike|nc|nd|sa)\b)*)[\s,–(-]*(?:(?:un)?ported|international|licen[cs]e)?[\s,(:-]*(?:version|v\.?)?\s*(\d\.\d)\b/gi,
		id: creativeCommons
	},
	{
		pattern: /\bBeer-?ware\b/gi,
		id: "Beerware"
	},
	{
		pattern: /\bsame\s+terms\s+as\s+(?:the\s+)?Perl\b|\bsame\s+(?:licen[cs]e|terms)\s+as\s+Perl\b/gi,
		id: "Artistic-1.0-Perl"
	},
	{
		pattern: /\bsame\s+terms\s+as\s+(?:the\s+)?Perl\b|\bsame\s+(?:licen[cs]e|terms)\s+as\s+Perl\b/gi,
		id: "GPL-1.0-or-later"
	},
	{
		pattern: /\bRuby(?:'s)?\s+licen[cs]e|\bsame\s+terms\s+as\s+Ruby\b/gi,
		id: "Ruby"
	},
	{
		pattern: /\b(?:FreeType\s+(?:Project\s+)?Licen[cs]e|FTL\.TXT)/gi,
		id: "FTL"
	},
	{
		pattern: /\bOpenSSL\s+licen[cs]e/gi,
		id: "OpenSSL"
	},
	{
		pattern: /\bW3C(?:®)?\s+(?:software\s+)?(?:notice\s+and\s+)?licen[cs]e/gi,
		id: "W3C"
	},
	{
		pattern: /\b(?:University\s+of\s+Illinois|UIUC|NCSA|Illinois)(?:\s*\/\s*NCSA)?\s+Open\s+Source\s+Licen[cs]e/gi,
		id: "NCSA"
	},
	{
		pattern: /\bISC\/BSD\s+licen[cs]e/gi,
		id: "ISC"
	},
	{
		pattern: /\b(?:PostgreSQL|Postgres)\s+licen[cs]e/gi,
		id: "PostgreSQL"
	}
];
const GNU = /\b(?:GNU[\s/]+)?(?:(lesser|library|affero)(?:\s*\(?(?:or\s+)?(?:lesser|library)\)?)?\s+)?(general\s+public\s+licen[cs]e|free\s+documentation\s+licen[cs]e|public\s+licen[cs]e(?=\s*\(?GPL))|(?<![\w.-])(?:GNU[\s/]+)?(A|L|F)?D?GPL|(?<![\w.-])(?:GNU[\s/]+)?G?FDL(?![\w])/gi;
const NEAR = 170;
const NUMBER = "(\\d(?:\\.\\d)?)";
const VERSION_BEHIND = new RegExp(`^(?:[\\s"“”'()\\[\\],;:*_-]|[AL]?GPL|licen[cs]e|GNU|the\\b|as\\b|terms\\b|FDL|GFDL)*(?:(?:as\\s+published\\s+by\\s+the\\s+free\\s+software\\s+foundation|published\\s+by\\s+the\\s+FSF)[\\s;,:.)-]*)?(?:as\\s+|using\\s+|or\\s+LGPL\\s+)?(?:in\\s+|under\\s+|of\\s+)?(?:the\\s+|this\\s+is\\s+|only\\s+|either\\s+|at\\s+)*\\(?(?:version|ver\\.?|v\\.?|V)?[\\s(-]*${NUMBER}(?![\\d.]*\\d|\\s*(?:franklin|temple|mass))`, "i");
const VERSION_BEFORE = new RegExp(`(?:version|ver\\.?|v\\.?)\\s*${NUMBER}(?:[\\s,]*(?:\\(?or\\s+(?:any\\s+|\\(at\\s+your\\s+option\\)\\s+any\\s+)?(?:later|newer|greater)(?:\\s+versions?)?\\)?|and\\s+(?:later|above)))?[\\s,]*(?:of\\s+)?(?:the\\s+)?(?:terms\\s+of\\s+)?(?:the\\s+)?$`, "i");
const LATER = /^[\s,;.)("'*_-]*(?:of\s+the\s+(?:GNU\s+)?(?:licen[cs]e|[AL]?GPL)|only\s+or)?[\s,;.()"'*-]*(?:\+|(?:and\s*\/\s*)?(?:or|and)[\s,(_-]*(?:\(?\s*at\s+(?:your|its|the\s+user's)\s+(?:option|choice|discretion)\s*\)?[\s,]*)?(?:\(?any\s+|\(?all\s+|\(?a\s+)?(?:later|newer|higher|greater|above|subsequent|upper)\b|onwards)/i;
const LATER_BEFORE = /\b(?:later|newer|above|greater)\b[^.]{0,40}$/i;
function gnuId(match, text) {
	const whole = match[0];
	const kind = (match[1] ?? "").toLowerCase();
	const documentation = /FDL|documentation/i.test(whole);
	const letter = (match[3] ?? "").toUpperCase();
	const family = documentation ? "GFDL" : kind === "affero" || letter === "A" ? "AGPL" : kind !== "" || letter === "L" ? "LGPL" : "GPL";
	const end = match.index + whole.length;
	const behind = text.slice(end, end + NEAR);
	const before = text.slice(Math.max(0, match.index - 90), match.index);
	const ahead = VERSION_BEFORE.exec(before);
	const after = VERSION_BEHIND.exec(behind);
	const version = after?.[1] ?? ahead?.[1];
	if (version === void 0) return {
		id: `${family}-${{
			GPL: "1.0",
			LGPL: kind === "lesser" ? "2.1" : "2.0",
			AGPL: "3.0",
			GFDL: "1.1"
		}[family]}-or-later`,
		end,
		specific: false
	};
	const number = version.includes(".") ? version : `${version}.0`;
	if (!KNOWN_GNU[family].includes(number)) return null;
	const rest = behind.slice(after?.[0].length ?? 0);
	return {
		id: `${family}-${number}-${(after !== null ? LATER.test(rest) : LATER_BEFORE.test(ahead?.[0] ?? "") || LATER.test(rest)) ? "or-later" : "only"}`,
		end: end + (after?.[0].length ?? 0),
		specific: true
	};
}
const KNOWN_GNU = {
	GPL: [
		"1.0",
		"2.0",
		"3.0"
	],
	LGPL: [
		"2.0",
		"2.1",
		"3.0"
	],
	AGPL: ["1.0", "3.0"],
	GFDL: [
		"1.1",
		"1.2",
		"1.3"
	]
};
const CUE = /(?:licen[cs](?:ed|es?|ing)|terms|released|distributed|available|provided|covered|governed|copying|permission|under|dual|tri)\b[^.]{0,60}$/i;
const GRANT = /(?:licen[cs]ed|terms|released|distributed|available|provided|covered|governed|dual|tri)\b[^.]{0,80}$|licen[cs]es?\s*[:=][^.]{0,30}$/i;
const CUE_BEHIND = /^[\s/,|&\w.+-]{0,25}\blicen[cs]ed?\b/i;
const DIRECT_CUE = /licen[cs]e(?:d\s+under|s?\s+is|s?\s*["']?\s*[:=])\s*(?:the\s+)?["'([]*$/i;
const NOT_A_GRANT = /(?:\b(?:compatible\s+with|incompatible\s+with|not\s+(?:under|covered\s+by|available\s+under)|unlike|instead\s+of)|\b(?:does\s+not|doesn['’]?t)\s+mean\b[^.]{0,50}|\bother\s+(?:software|programs?|works?)\b[^.]{0,30})\s+(?:the\s+)?$/i;
const PROGRAM = /^(?:(?:python|ruby|php|perl|openssl|zlib|bzip2|curl)(?:\W|_|\d|\b(?:v(?=\d)|version\b|the\b))*|apache\s*v?[12])$/i;
const LICENSING = /\b(?:(?:re|un)?licen[cs]\w*|copyright|terms)\b[^.]{0,60}$/i;
function isProgram(flat, start, end) {
	return PROGRAM.test(flat.slice(start, end)) && !LICENSING.test(flat.slice(Math.max(0, start - 120), start)) && !CUE_BEHIND.test(flat.slice(end, end + 40));
}
const GOES_ON = /^-(?!(?:licen[cs]|styl|lik|typ|or\b|and\b|only|with|compat|deriv|base|cover|claus|varia|v\d|blue|bright|green|yellow|red\b|orange|light|gr[ae]y|purple|success|inform))[a-z]{3}/i;
function goesOn(text, end) {
	return /[a-z]/i.test(text.charAt(end - 1)) && GOES_ON.test(text.slice(end, end + 12));
}
const NO_GRANT_BEHIND = /^[\s)"'”-]*(?:in)?compatib/i;
function grantsNothing(flat, start, end) {
	return NOT_A_GRANT.test(flat.slice(Math.max(0, start - 80), start)) || NO_GRANT_BEHIND.test(flat.slice(end, end + 20));
}
function grants(flat, start) {
	return GRANT.test(flat.slice(Math.max(0, start - 100), start));
}
function findMentions(flat, words, numbers, library) {
	const found = [];
	const add = (id, start, end, specific) => {
		if (id === null || grantsNothing(flat, start, end)) return;
		found.push({
			id,
			start,
			end,
			specific,
			granted: grants(flat, start)
		});
	};
	for (const { pattern, id, needsCue = false, vague = false } of ALIASES) for (const match of flat.matchAll(pattern)) {
		const end = match.index + match[0].length;
		if (isProgram(flat, match.index, end)) continue;
		if (/^\d/.test(match[0]) && /\d\.$/.test(flat.slice(Math.max(0, match.index - 2), match.index))) continue;
		if (needsCue && !CUE.test(flat.slice(Math.max(0, match.index - 120), match.index)) && !CUE_BEHIND.test(flat.slice(end, end + 40))) continue;
		const named = typeof id === "string" ? id : id(match, flat);
		for (const one of named?.split(" ") ?? []) add(one, match.index, end, !vague);
	}
	for (const match of flat.matchAll(LICENSE_ADDRESS)) add(addressed(match[1], library.ids), match.index, match.index + match[0].length, true);
	for (const match of flat.matchAll(GNU)) {
		if (/[\w/]\/(?:[\w-]+[/-])?$/.test(flat.slice(Math.max(0, match.index - 20), match.index)) && /\/\/|\.(?:org|com|net)\//.test(flat.slice(Math.max(0, match.index - 60), match.index)) && !/\s/.test(flat.slice(Math.max(0, match.index - 12), match.index))) continue;
		const gnu = gnuId(match, flat);
		if (gnu !== null) add(gnu.id, match.index, gnu.end, gnu.specific);
	}
	for (let word = 0; word < numbers.length; word++) for (const pattern of library.phrases.get(numbers[word]) ?? []) {
		const end = namedAt(pattern, library, words, numbers, word, flat);
		if (end < 0 || /^[AL]?GPL-|^GFDL-/.test(pattern.id)) continue;
		const start = words.starts[word];
		const named = flat.slice(start, words.ends[end - 1]);
		if (pattern.kind === "name" && (/[;!?]/.test(named) || goesOn(flat, start + named.length))) continue;
		if (isProgram(flat, start, words.ends[end - 1])) continue;
		const before = flat.slice(Math.max(0, start - 60), start);
		if (pattern.words.length < 3 && !(pattern.words.length < 2 ? DIRECT_CUE : CUE).test(before)) continue;
		add(pattern.id, start, words.ends[end - 1], true);
	}
	found.sort((a, b) => a.start - b.start || b.end - a.end || Number(b.specific) - Number(a.specific));
	const kept = [];
	for (const mention of found) {
		const last = kept.at(-1);
		if (last !== void 0 && mention.end <= last.end && mention.start >= last.start && !(mention.start === last.start && mention.end === last.end && mention.id !== last.id)) continue;
		kept.push(mention);
	}
	return kept;
}
function flattened(text) {
	const blank = (part) => " ".repeat(part.length);
	return text.replace(/<\/?[a-z][^<>\n]{0,200}>|\\[nrt]/gi, blank).replace(/[ \t*#|/]*[\r\n][ \t*#;%!|>/\\"'.+:_=~-]*(?:(?:dnl|REM|@c)\b)?/g, blank).replace(/[\t *#|"“”]{2,}/g, blank);
}
const DROPPED = new Set([
	"version",
	"v",
	"ver",
	"the"
].map(wordHash));
const ZERO = wordHash("0");
function namedAt(pattern, library, words, numbers, word, text) {
	let at = word;
	const { words: wanted } = pattern;
	for (let place = 0; place < wanted.length;) {
		if (at < numbers.length && numbers[at] === wanted[place]) {
			at++;
			place++;
			continue;
		}
		if (place === 0 || at >= numbers.length) return isLastZero(place) ? at : -1;
		const start = words.starts[at];
		const end = words.ends[at];
		if (pattern.kind === "name" && DROPPED.has(words.hashes[at])) at++;
		else if (pattern.kind === "name" && /[("“]/.test(text.charAt(start - 1)) && /[)"”]/.test(text.charAt(end))) at++;
		else if (pattern.kind === "name" && isVersion(start, end, place)) {
			at++;
			place++;
		} else return isLastZero(place) ? at : -1;
	}
	return at;
	function isLastZero(place) {
		return pattern.kind === "name" && place === wanted.length - 1 && place >= 2 && wanted[place] === library.numbers.get(ZERO) && text.charAt(words.ends[at - 1]) !== ".";
	}
	function isVersion(start, end, place) {
		const digits = /^v(\d+)$/i.exec(text.slice(start, end))?.[1];
		return digits !== void 0 && library.numbers.get(wordHash(digits)) === wanted[place];
	}
}
const ALTERNATIVE = /\balternatively\b[^.]{0,200}$/i;
const SHORT$2 = 400;
const OF_LICENSING = /licen[cs]|\bunder\b|\bcopying\b|\bcopyrights?\b|\bcopyleft|\bterms\b|\breleased\b|\bdistribut|\bredistribut|\bpermission|(?:^|\n)\W*(?:legal|lizenz|licen[cz]a|лицензия|许可|授权|ライセンス|라이선스|라이센스)/iu;
const BEFORE = 120;
const BEHIND = 60;
function namesIn(text, flat, words, numbers, library, matches, tags) {
	const isCovered = coverage(matches, words);
	const isText = matches.some(({ pattern }) => pattern.kind === "text");
	const share = matches.reduce((sum, { from, to }) => sum + to - from, 0) / words.hashes.length;
	const found = [];
	for (const { id, start, end, specific, granted } of findMentions(flat, words, numbers, library)) {
		if (isCovered(start)) continue;
		if (tags.some((tag) => start >= tag.start && start < tag.end)) continue;
		if (!ALTERNATIVE.test(text.slice(Math.max(0, start - 250), start)) && (isText && !granted || share > .7)) continue;
		if (text.length > SHORT$2 && !OF_LICENSING.test(text.slice(Math.max(0, start - BEFORE), end + BEHIND))) continue;
		found.push({
			license: id,
			kind: "mention",
			confidence: specific ? .8 : VAGUE,
			exact: false,
			start,
			end
		});
	}
	return found;
}
// src/license/packed-numbers.ts
function readNumbers(bytes, from, count) {
	if (count > bytes.length - from) throw new Error("ends too early");
	const numbers = new Uint32Array(count);
	let at = from;
	for (let i = 0; i < count; i++) {
		let value = 0;
		for (let unit = 1;; unit *= 128) {
			const byte = bytes[at++];
			if (byte === void 0) throw new Error("ends too early");
			value += byte % 128 * unit;
			if (byte < 128) break;
		}
		numbers[i] = value;
	}
	return {
		numbers,
		end: at
	};
}
const HEADER = 12;
function decodeWordings(file) {
	if (new TextDecoder().decode(file.subarray(0, 8)) !== "COLOWOR1") throw new Error("is not a file of wordings of licenses");
	const bytes = brotliDecompressSync(file.subarray(8));
	if (bytes.length < HEADER) throw new Error("ends too early");
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const [used, count, total] = [
		0,
		4,
		8
	].map((at) => view.getUint32(at, true));
	let at = HEADER;
	const column = (length) => {
		const { numbers, end } = readNumbers(bytes, at, length);
		at = end;
		return numbers;
	};
	const words = column(used);
	const statements = column(count);
	const lengths = column(count);
	const all = Uint16Array.from(column(total));
	const wordings = [];
	let from = 0;
	for (let i = 0; i < count; i++) {
		const to = from + lengths[i];
		wordings.push({
			statement: statements[i],
			words: all.subarray(from, to)
		});
		from = to;
	}
	return {
		words,
		wordings
	};
}
// src/license/near-statements.ts
const RUN = 4;
const LONG = 40;
const EVERY = 4;
const PLACE_BITS = 9;
function wordingLibrary({ words, wordings }, file) {
	if (wordings.length > 16384) throw new Error("has too many wordings");
	const { length: legal } = file.legal;
	const numbers = new Map();
	words.forEach((place, i) => {
		const hash = place < legal ? file.legal[place] : file.other[place - legal];
		numbers.set(hash, i + 1);
	});
	const first = new Uint32Array(131073);
	const sampled = new Uint16Array(wordings.length);
	eachRun(wordings, (hash, wording) => {
		sampled[wording] = sampled[wording] + 1;
		const behind = bucketOf(hash) + 1;
		first[behind] = first[behind] + 1;
	});
	for (let i = 1; i < first.length; i++) first[i] = first[i] + first[i - 1];
	const next = first.slice();
	const runs = new Uint32Array(first.at(-1));
	eachRun(wordings, (hash, wording, place) => {
		const bucket = bucketOf(hash);
		const at = next[bucket];
		runs[at] = (checkOf(hash) << 23 | wording << PLACE_BITS | place) >>> 0;
		next[bucket] = at + 1;
	});
	return {
		numbers,
		wordings,
		statements: wordings.map(({ statement }) => file.statements[statement]),
		telling: new Set([...TELLING].flatMap((hash) => numbers.get(hash) ?? [])),
		naming: new Set(namingWords().map((hash) => numbers.get(hash) ?? 0).filter((word) => word > FREQUENT)),
		sampled,
		first,
		runs
	};
}
function eachRun(wordings, visit) {
	for (let wording = 0; wording < wordings.length; wording++) {
		const { words } = wordings[wording];
		const every = everyOf(words);
		for (let place = 0; place + RUN <= words.length; place++) {
			const hash = runHash(words, place);
			if (hash % every === 0) visit(hash, wording, place);
		}
	}
}
function everyOf({ length }) {
	return length > LONG ? EVERY : 1;
}
function runHash(words, at) {
	let hash = 2654435769;
	for (let i = at; i < at + RUN; i++) {
		hash = Math.imul(hash ^ words[i], 2246822507);
		hash ^= hash >>> 15;
	}
	return hash >>> 0;
}
function bucketOf(hash) {
	return hash >>> 15;
}
function checkOf(hash) {
	return hash >>> 2 & 511;
}
const NOTHING$1 = new Uint8Array(513);
const PLACES = Uint16Array.from(NOTHING$1, (_, i) => i);
function patternOf({ words }, number) {
	const { length } = words;
	return {
		id: String(number),
		kind: "header",
		words,
		optional: NOTHING$1.subarray(0, length),
		gap: NOTHING$1.subarray(0, length + 1),
		skipTo: PLACES.subarray(0, length),
		required: length,
		sampled: length,
		expected: length,
		sparse: false
	};
}
let library$1 = null;
function knownWordings(file) {
	library$1 ??= fromDataFile("license-wordings.idx", "The wordings of licenses", (path) => wordingLibrary(decodeWordings(readFileSync(path)), file));
	return library$1;
}
function nearStatements(words, stretches, file, wordings = knownWordings(file)) {
	const document = Uint16Array.from(words.hashes, (hash) => wordings.numbers.get(hash) ?? 0);
	return stretches.flatMap((stretch) => nearIn(words, document, stretch, wordings));
}
function nearIn({ starts, ends }, document, { from: first, to: behind }, wordings) {
	const part = document.subarray(first, behind);
	return withoutOverlaps(wordingsToTry(part, wordings).flatMap(({ pattern, hits }) => {
		const chain = longestChain(hits);
		return chain.length === 0 ? [] : laidAlong(pattern, part, chain);
	}), part.length, (match) => Number(isNear(match, part, wordings))).map(({ pattern, from, to, likeness, missing, extra }) => ({
		statement: wordings.statements[Number(pattern.id)],
		from: first + from,
		to: first + to,
		likeness,
		other: missing + extra,
		start: starts[first + from],
		end: ends[first + to - 1]
	}));
}
const WORTH_TRYING = .4;
const MOST_TRIED = 40;
function wordingsToTry(document, { wordings, sampled, first, runs }) {
	const counts = new Uint16Array(wordings.length);
	eachHit(document, first, runs, (wording) => {
		counts[wording] = Math.min(65535, counts[wording] + 1);
	});
	const worth = (wording) => everyOf(wordings[wording].words) * counts[wording] ** 2 / sampled[wording];
	const chosen = [];
	for (let wording = 0; wording < counts.length; wording++) if (counts[wording] >= Math.max(1, WORTH_TRYING * sampled[wording])) chosen.push(wording);
	chosen.sort((a, b) => worth(b) - worth(a) || a - b).splice(MOST_TRIED);
	const hits = new Map(chosen.map((wording) => [wording, []]));
	if (hits.size > 0) eachHit(document, first, runs, (wording, place, word) => {
		hits.get(wording)?.push(packedHit(word, place));
	});
	return chosen.map((wording) => ({
		pattern: patternOf(wordings[wording], wording),
		hits: hits.get(wording)
	}));
}
function eachHit(document, first, runs, visit) {
	for (let word = 0; word + RUN <= document.length; word++) {
		if (document[word] === 0) continue;
		const hash = runHash(document, word);
		const bucket = bucketOf(hash);
		const check = checkOf(hash);
		for (let i = first[bucket]; i < first[bucket + 1]; i++) {
			const run = runs[i];
			if (run >>> 23 === check) visit(run >>> PLACE_BITS & 16383, run & 511, word);
		}
	}
}
const CONTAINED = .85;
const LIKE = .8;
const TELLING = new Set("lesser library affero later only newer documentation mozilla apache netscape eclipse cddl academic artistic perl apachev2 gpl lgpl agpl bsd mit isc exception exceptions except not no non commercial noncommercial either 0 1 2 3 4 5 6 7 8 9 10 11 12 v1 v2 v3 v4 gplv2 gplv3 lgplv2 lgplv3".split(" ").map(wordHash));
const SHARED = new Set("a and as by for from in of or the to use with without other general public license licence licenses agreement software free open source code file documentation notice terms modified original new copyright permission standard system library information content data project university international group research this that program work works disclaimer warranty clause variant generic short text old first line lines beginning no on one".split(" ").map(wordHash));
const FREQUENT = 150;
function namingWords() {
	const { patterns, numbers } = allLicenses();
	const hashes = new Map([...numbers].map(([hash, number]) => [number, hash]));
	return patterns.filter(({ kind }) => kind === "name").flatMap(({ words }) => [...words].map((word) => hashes.get(word))).filter((hash) => !SHARED.has(hash));
}
const SHORT$1 = 20;
const COMMON = 60;
function isNear(match, document, { statements, telling, naming }) {
	const { pattern, containment, likeness, lost, inserted } = match;
	if (containment < CONTAINED || likeness < LIKE) return false;
	const { kind, whole } = statements[Number(pattern.id)];
	const isNeeded = (word) => telling.has(word) || kind === "notice" && naming.has(word) || pattern.required < SHORT$1 && word > COMMON;
	for (let i = 0; i < lost.length; i += 2) for (let place = lost[i]; place < lost[i + 1]; place++) if (isNeeded(pattern.words[place]) || isRequired(whole, place)) return false;
	for (let i = 0; i < inserted.length; i += 2) for (let word = inserted[i]; word < inserted[i + 1]; word++) if (telling.has(document[word])) return false;
	return true;
}
function isRequired(whole, place) {
	for (let i = 0; i < whole.length; i += 2) {
		const from = whole[i];
		if (place >= from && place < from + whole[i + 1]) return true;
	}
	return false;
}
const STATEMENT_KINDS = [
	"text",
	"notice",
	"tag",
	"reference",
	"intro",
	"clue",
	"none"
];
const ANCHORS = 65536;
const CHECK_MASK = 255;
const FIRST_BASE = 2654435761;
const SECOND_BASE = 2246822519;
var RollingHash = class {
	#first;
	#second;
	#firstPower;
	#secondPower;
	constructor(words, longest) {
		const { length } = words;
		this.#first = new Uint32Array(length + 1);
		this.#second = new Uint32Array(length + 1);
		for (let i = 0; i < length; i++) {
			const word = words[i] + 1;
			this.#first[i + 1] = Math.imul(this.#first[i], FIRST_BASE) + word >>> 0;
			this.#second[i + 1] = Math.imul(this.#second[i], SECOND_BASE) + (word ^ word >>> 15) >>> 0;
		}
		const most = Math.min(length, longest) + 1;
		this.#firstPower = new Uint32Array(most);
		this.#secondPower = new Uint32Array(most);
		for (let i = 0, first = 1, second = 1; i < most; i++) {
			this.#firstPower[i] = first;
			this.#secondPower[i] = second;
			first = Math.imul(first, FIRST_BASE) >>> 0;
			second = Math.imul(second, SECOND_BASE) >>> 0;
		}
	}
	hash(from, length) {
		const before = Math.imul(this.#first[from], this.#firstPower[length]);
		return mixed(this.#first[from + length] - before);
	}
	check(from, length) {
		const before = Math.imul(this.#second[from], this.#secondPower[length]);
		return mixed(this.#second[from + length] - before) & CHECK_MASK;
	}
	anchor(from, length) {
		return this.hash(from, Math.min(4, length)) >>> 8 & 65535;
	}
};
function mixed(hash) {
	let out = hash;
	out = Math.imul(out ^ out >>> 16, 2146121005);
	out = Math.imul(out ^ out >>> 15, 2221713035);
	return (out ^ out >>> 16) >>> 0;
}
const NONE$2 = [];
const FLAG_CONTINUOUS = 8;
const FLAG_MARKUP = 16;
function decodeStatements(file) {
	if (new TextDecoder().decode(file.subarray(0, 8)) !== "COLOSTA1") throw new Error("is not a file of statements of licenses");
	const bytes = brotliDecompressSync(file.subarray(8));
	const jsonLength = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
	const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + jsonLength)));
	let at = 4 + jsonLength;
	const numbers = (count) => {
		const { numbers: row, end } = readNumbers(bytes, at, count);
		at = end;
		return row;
	};
	const rising = (count) => {
		const out = numbers(count);
		for (let i = 1; i < count; i++) out[i] = out[i] + out[i - 1];
		return out;
	};
	const legal = rising(header.legal);
	const other = rising(header.other);
	const markup = rising(header.markup);
	const spellings = numbers(header.spellings);
	const hashes = rising(header.statements);
	const lengths = numbers(header.statements);
	const licenses = numbers(header.statements);
	const wholes = numbers(header.statements);
	const whole = numbers(wholes.reduce((sum, count) => sum + count, 0));
	const raw = () => {
		at += header.statements;
		if (at > bytes.length) throw new Error("ends too early");
		return bytes.subarray(at - header.statements, at);
	};
	const [checks, anchorsLow, anchorsHigh, flags, relevances] = [
		raw(),
		raw(),
		raw(),
		raw(),
		raw()
	];
	let next = 0;
	const taken = (count) => {
		next += count;
		return count === 0 ? NONE$2 : [...whole.subarray(next - count, next)];
	};
	return {
		legal,
		other,
		markup,
		spellings,
		statements: Array.from(hashes, (hash, i) => {
			const flag = flags[i];
			return {
				kind: STATEMENT_KINDS[flag % FLAG_CONTINUOUS],
				license: header.licenses[licenses[i]],
				relevance: relevances[i],
				continuous: (flag & FLAG_CONTINUOUS) !== 0,
				markup: (flag & FLAG_MARKUP) !== 0,
				whole: taken(wholes[i]),
				length: lengths[i],
				anchor: anchorsLow[i] + 256 * anchorsHigh[i],
				hash,
				check: checks[i]
			};
		})
	};
}
const PLUS$1 = 43;
const LETTER = /[\p{L}\p{N}]/u;
function isWordCode(code, text, at) {
	if (code < 128) return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57;
	return LETTER.test(text.charAt(at));
}
function eachWord(text, visit) {
	for (let i = 0; i < text.length;) {
		const code = text.charCodeAt(i);
		if (isEscaped(text, i)) {
			i += 2;
			continue;
		}
		if (!isWordCode(code, text, i)) {
			i++;
			continue;
		}
		const start = i;
		let hash = SEED;
		let plus = false;
		while (i < text.length) {
			const unit = text.charCodeAt(i);
			if (unit === PLUS$1) {
				if (plus) break;
				plus = true;
			} else if (!isWordCode(unit, text, i)) break;
			hash = hashedOn(hash, text, i++);
		}
		visit(hash >>> 0, start, i);
	}
}
function statementWords(text, { lookUp }) {
	const most = (text.length >> 1) + 1;
	const hashes = new Uint32Array(most);
	const starts = new Uint32Array(most);
	const ends = new Uint32Array(most);
	const between = new Uint8Array(most);
	let count = 0;
	eachWord(text, (hash, start, end) => {
		const known = lookUp(hash);
		if (known === 0 || known === 1) {
			if (count > 0) between[count - 1] = between[count - 1] | (known === 1 ? 2 : 1);
			return;
		}
		hashes[count] = known;
		starts[count] = start;
		ends[count] = end;
		count++;
	});
	return {
		hashes: hashes.subarray(0, count),
		starts: starts.subarray(0, count),
		ends: ends.subarray(0, count),
		between: between.subarray(0, count)
	};
}
// src/license/statements.ts
function statementLibrary(file) {
	const legal = new Set(file.legal);
	const words = new Map();
	for (const hash of file.legal) words.set(hash, hash);
	for (const hash of file.other) words.set(hash, hash);
	for (let i = 0; i < file.spellings.length; i += 2) words.set(file.spellings[i], file.spellings[i + 1]);
	for (const hash of file.markup) words.set(hash, 1);
	const byAnchor = new Array(ANCHORS).fill(void 0);
	const anchored = new Uint8Array(ANCHORS);
	let longest = 0;
	for (const statement of file.statements) {
		const { anchor, length } = statement;
		anchored[anchor] = anchored[anchor] | 1 << Math.min(length, 4) - 1;
		longest = Math.max(longest, length);
		const list = byAnchor[anchor];
		if (list === void 0) byAnchor[anchor] = [statement];
		else list.push(statement);
	}
	for (const list of byAnchor) if (list !== void 0 && list.length > 1) list.sort((a, b) => b.length - a.length);
	return {
		file,
		lookUp: (hash) => words.get(hash) ?? 0,
		isLegal: (hash) => legal.has(hash),
		byAnchor,
		anchored,
		longest
	};
}
let library = null;
function knownStatements() {
	library ??= fromDataFile("license-statements.idx", "The statements of licences", (path) => statementLibrary(decodeStatements(readFileSync(path))));
	return library;
}
function findStatements(text, known = knownStatements()) {
	const words = statementWords(text, known);
	const all = occurrences(words, known).filter((match) => isWhole$1(match, words));
	const matches = settled(all.filter((match) => !isScattered(match, text, all.length) && !isChance(match, text)));
	const stated = withoutLists(matches.filter(({ statement }) => statement.kind !== "none"), text);
	const kept = new Set(stated);
	return {
		stated,
		denied: matches.filter((match) => !kept.has(match)),
		words
	};
}
function occurrences(words, { byAnchor, anchored, isLegal, longest }) {
	const { hashes, starts, ends } = words;
	const rolling = new RollingHash(hashes, longest);
	const legalBefore = new Uint32Array(hashes.length + 1);
	for (let i = 0; i < hashes.length; i++) legalBefore[i + 1] = legalBefore[i] + Number(isLegal(hashes[i]));
	const out = [];
	for (let from = 0; from < hashes.length; from++) {
		const most = Math.min(4, hashes.length - from);
		for (let count = 1; count <= most; count++) {
			const anchor = rolling.anchor(from, count);
			if ((anchored[anchor] & 1 << count - 1) === 0) continue;
			for (const statement of byAnchor[anchor] ?? []) {
				const { length } = statement;
				if (from + length > hashes.length || Math.min(length, 4) !== count) continue;
				if (statement.hash !== rolling.hash(from, length)) continue;
				if (statement.check !== rolling.check(from, length)) continue;
				const to = from + length;
				out.push({
					statement,
					from,
					to,
					legal: legalBefore[to] - legalBefore[from],
					start: starts[from],
					end: ends[to - 1]
				});
			}
		}
	}
	return out;
}
function isWhole$1({ statement, from, to }, { between }) {
	const { continuous, whole, markup } = statement;
	const interrupted = (first, behind) => {
		for (let i = first; i < behind - 1; i++) if ((between[i] & (markup ? 1 : 3)) !== 0) return true;
		return false;
	};
	if (continuous || isLoose(statement)) return !interrupted(from, to);
	for (let i = 0; i < whole.length; i += 2) {
		const first = from + whole[i];
		if (interrupted(first, first + whole[i + 1])) return false;
	}
	return true;
}
const FEW = 3;
function isLoose({ kind, length }) {
	return length <= FEW && kind !== "text" && kind !== "notice" && kind !== "none";
}
const SMALL = 15;
const TAG_LINES = 2;
const NEXT_NUMBER = /[.;:)]\s*[\r\n]\s*\d{1,2}$/;
const PART_OF_NAME = /[a-z]-$/i;
const PART_OF_NUMBER = /\d\.$/;
const JOINED = /(?:\b(?:or|and)|common)-$/i;
const APART$1 = /[;!?]/;
const FIELD$1 = /^-?[\w-]*:\s/;
const FILE_NAME = /\blicen[cs]es?\.[a-z]{1,5}$/i;
function isChance({ statement, start, end }, text) {
	if (!isLoose(statement)) return false;
	const before = text.slice(Math.max(0, start - 8), start);
	const words = text.slice(start, end);
	return PART_OF_NAME.test(before) && !JOINED.test(before) || PART_OF_NUMBER.test(before) && /^\d/.test(words) || APART$1.test(words) || goesOn(text, end) || FILE_NAME.test(words) || /[\r\n]/.test(words) && FIELD$1.test(text.slice(end, end + 40));
}
const LINE_FEED = 10;
function isScattered({ statement, from, to, start, end }, text, of) {
	if (statement.length < SMALL && /[.)]/.test(text.charAt(end)) && NEXT_NUMBER.test(text.slice(Math.max(start, end - 40), end))) return true;
	if (of === 1 || statement.length >= SMALL) return false;
	let lines = 1;
	for (let at = start; at < end; at++) if (text.charCodeAt(at) === LINE_FEED) lines++;
	return lines > to - from + (statement.kind === "tag" ? TAG_LINES : 0);
}
function settled(matches) {
	const [outer, contained] = withoutContained(matches);
	const [apart, overlapping] = withoutOverlapping(outer);
	const again = [...untouched(apart, contained), ...untouched(apart, overlapping)];
	return withoutContained([...apart, ...again])[0];
}
function byPlace(a, b) {
	return a.from - b.from || b.legal - a.legal || b.to - a.to;
}
function withoutContained(matches) {
	const kept = [];
	const lost = [];
	let reach = 0;
	for (const match of [...matches].sort((a, b) => a.from - b.from || b.to - a.to)) if (match.to <= reach) lost.push(match);
	else {
		kept.push(match);
		reach = match.to;
	}
	return [kept, lost];
}
function untouched(matches, lost) {
	const end = matches.reduce((most, { to }) => Math.max(most, to), 0);
	const taken = new Uint32Array(end + 1);
	for (const { from, to } of matches) for (let i = from; i < to; i++) taken[i + 1] = 1;
	for (let i = 0; i < end; i++) taken[i + 1] = taken[i + 1] + taken[i];
	const upTo = (place) => taken[Math.min(place, end)];
	return lost.filter(({ from, to }) => upTo(to) === upTo(from));
}
const MEDIUM_SHARE = .4;
const LARGE_SHARE = .7;
const NEARLY_ALL = .9;
function withoutOverlapping(matches) {
	const kept = [...matches].sort(byPlace);
	const lost = [];
	for (let i = 0; i < kept.length - 1; i++) for (let j = i + 1; j < kept.length;) {
		const current = kept[i];
		const next = kept[j];
		if (next.from >= current.to) break;
		const loses = loserOf(current, next, kept[i - 1]);
		if (loses === next) lost.push(...kept.splice(j, 1));
		else if (loses === current) {
			lost.push(...kept.splice(i, 1));
			i = Math.max(-1, i - 2);
			break;
		} else j++;
	}
	return [kept, lost];
}
function shared$1(a, b) {
	return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
}
function loserOf(current, next, previous) {
	if (current.statement.kind === "none" && next.statement.kind === "none") return null;
	const common = shared$1(current, next);
	const ofNext = common / (next.to - next.from);
	const ofCurrent = common / (current.to - current.from);
	const longer = current.to - current.from >= next.to - next.from;
	const shorter = current.to - current.from <= next.to - next.from;
	const richer = longer && current.legal >= next.legal;
	const poorer = shorter && current.legal <= next.legal;
	if (ofNext >= NEARLY_ALL && longer) return next;
	if (ofCurrent >= NEARLY_ALL && shorter) return current;
	if (ofNext >= LARGE_SHARE && richer) return next;
	if (ofCurrent >= LARGE_SHARE && poorer) return current;
	if (Math.max(ofNext, ofCurrent) >= MEDIUM_SHARE) {
		if (richer && states(current, next)) return next;
		if (poorer && states(next, current)) return current;
	}
	if (previous !== void 0 && shared$1(previous, next) === 0 && shared$1(previous, current) > 0 && shared$1(previous, current) + common >= NEARLY_ALL * (current.to - current.from)) return current;
	return null;
}
function states({ statement: one }, { statement: other }) {
	if (one.license === "" || other.license === "") return false;
	if (one.license === other.license) return true;
	const has = new Set(licensesOf(one.license));
	return licensesOf(other.license).every((license) => has.has(license));
}
const LIST = 15;
const LIST_DIFFERENT = 5;
const LIST_SHARE = 1 / 3;
const LIST_DISTANCE = 10;
const LIST_LENGTH = 20;
const LONG_LIST = 150;
const LONG_LIST_SHARE = .95;
const WIDE_LIST = 30;
const WIDE_LIST_DIFFERENT = 20;
const DENSE_LIST = 8;
const DENSE_DISTANCE = 2;
const JOINS = /\b(?:and|or|with)\b|&/i;
function isShort({ statement, from, to }) {
	return statement.kind !== "text" && statement.kind !== "notice" && to - from <= LIST_LENGTH;
}
function isVaried(matches) {
	const different = differentIn(matches);
	return different / matches.length > LIST_SHARE || different >= LIST_DIFFERENT;
}
function differentIn(matches) {
	return new Set(matches.map(({ statement }) => statement.license)).size;
}
function isList(matches, text) {
	if (matches.length >= LIST) return isVaried(matches);
	return matches.length >= DENSE_LIST && differentIn(matches) >= DENSE_LIST && matches.every(({ from, start }, i) => {
		const before = matches[i - 1];
		return before === void 0 || from - before.to <= DENSE_DISTANCE && !JOINS.test(text.slice(before.end, start));
	});
}
function withoutLists(matches, text) {
	if (matches.length < DENSE_LIST) return [...matches];
	const short = matches.filter(isShort);
	if (short.length > LONG_LIST_SHARE * matches.length && (matches.length > LONG_LIST && isVaried(matches) || matches.length >= WIDE_LIST && differentIn(short) >= WIDE_LIST_DIFFERENT)) return [];
	const out = [];
	let list = [];
	const close = () => {
		if (!isList(list, text)) for (const match of list) out.push(match);
		list = [];
	};
	for (const match of matches) {
		if (!isShort(match)) {
			close();
			out.push(match);
			continue;
		}
		const last = list.at(-1);
		if (last !== void 0 && match.from - last.to > LIST_DISTANCE) close();
		list.push(match);
	}
	close();
	return out;
}
// src/license/identify/near.ts
const FEWEST_OPEN = 5;
const SHORT = 10;
const APART = 500;
const MOST_STRETCHES = 300;
const MOST_WORDS = 1e5;
const OUTWEIGHS = 3;
const WITHIN = .7;
function withNear(known, laid, { starts, ends }) {
	const { file, isLegal } = knownStatements();
	const stretches = openStretches(known, laid.filter(({ missing, extra }) => missing + extra === 0).map(({ from, to }) => ({
		start: starts[from],
		end: ends[to - 1]
	})), isLegal);
	if (stretches.length === 0) return known;
	const near = nearStatements(known.words, stretches, file).filter((match) => known.stated.every((exact) => shared(match, exact) === 0 || outweighs(match, exact)));
	if (near.length === 0) return known;
	return {
		stated: [...known.stated.filter((exact) => !near.some((match) => shared(match, exact) > 0)), ...near].sort((a, b) => a.from - b.from || b.to - a.to),
		denied: known.denied
	};
}
function openStretches({ stated, words }, texts, isLegal) {
	const { hashes, starts, ends } = words;
	const explained = new Uint8Array(hashes.length);
	const settled = new Uint8Array(hashes.length);
	for (const { statement, from, to } of stated) {
		if (to - from >= SHORT) explained.fill(1, from, to);
		if (statement.kind === "text" && statement.license !== "") settled.fill(1, from, to);
	}
	for (const { start, end } of texts) settled.fill(1, wordAt(words, start), wordAt(words, end));
	const out = [];
	let from = 0;
	let open = 0;
	let left = MOST_WORDS;
	for (let i = 0; i <= hashes.length; i++) {
		if (i === hashes.length || settled[i] === 1 || i > from && starts[i] - ends[i - 1] > APART) {
			if (open >= FEWEST_OPEN && left > 0 && out.length < MOST_STRETCHES) {
				const to = Math.min(i, from + left);
				out.push({
					from,
					to
				});
				left -= to - from;
			}
			open = 0;
			from = settled[i] === 1 ? i + 1 : i;
		}
		if (i < hashes.length && settled[i] === 0 && explained[i] === 0 && isLegal(hashes[i])) open++;
	}
	return out;
}
function wordAt({ starts }, place) {
	let low = 0;
	let high = starts.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (starts[middle] < place) low = middle + 1;
		else high = middle;
	}
	return low;
}
function shared(a, b) {
	return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
}
function outweighs(near, exact) {
	const size = exact.to - exact.from;
	return shared(near, exact) >= WITHIN * size && near.to - near.from - size >= OUTWEIGHS * near.other;
}
// src/license/identify/versions.ts
function isUnversioned(finding, text) {
	return isVersionless(finding, text) && /^(?:[AL]?GPL|GFDL)-[\d.]+-or-later$/.test(finding.license);
}
function isVersionless({ kind, license, start, end }, text) {
	return (kind === "mention" || kind === "notice") && VERSIONED.test(license) && licensesOf(license).length === 1 && !/\d/.test(text.slice(start, end).replace(ADDRESS$1, ""));
}
const ADDRESS$1 = /\b(?:59|51|675)\s+(?:temple|franklin|mass)[^.]{0,60}?(?:\b\d{5}(?:-\d{4})?\b|$)/gi;
const LATER_BEHIND = /^(?:[^.;]|\.\d){0,70}?\b(?:(?:and|at\s+your\s+(?:own\s+)?\w+\)?)\s+any\s+later\s+version|or,?\s*\(?\s*(?:,?\s*at\s+your\s+(?:own\s+)?(?:option|choice)\s*,?\s*\)?\s*)?(?:any\s+later|newer))\b/i;
const OF_THE_SAME = /^\W*(?:of\s+)?(?:the|this|that|said)\s+(?:same\s+)?licen[cs]e\b/i;
const LATER_REACH = 120;
function withLater(finding, flat) {
	const { kind, license, end } = finding;
	if (kind !== "mention" && kind !== "notice" || !/^(?:[AL]?GPL|GFDL)-[\d.]+-only$/.test(license)) return finding;
	const ahead = flat.slice(end, end + LATER_REACH).replace(OF_THE_SAME, "");
	return LATER_BEHIND.test(ahead) && !/licen[cs]e/i.test(LATER_BEHIND.exec(ahead)?.[0] ?? "") ? {
		...finding,
		license: license.replace(/-only$/, "-or-later")
	} : finding;
}
const VERSION_NEAR = 120;
function withVersions(found, text, named) {
	const out = found.map((finding) => {
		if (!isVersionless(finding, text)) return finding;
		const precise = named.find((mention) => mention.confidence > .5 && mention.start < finding.end + VERSION_NEAR && mention.end > finding.start && (isUnversioned(finding, text) || /\d/.test(text.slice(mention.start, mention.end))) && family(mention.license) === family(finding.license));
		if (precise === void 0) return finding;
		const start = Math.min(finding.start, precise.start);
		return {
			...finding,
			license: precise.license,
			start,
			end: Math.max(finding.end, precise.end)
		};
	});
	const versioned = new Set(out.flatMap((finding, i) => finding !== found[i] ? licensesOf(finding.license).map(family) : []));
	return out.filter((finding) => !isUnversioned(finding, text) || !versioned.has(family(finding.license)));
}
const VERSIONED = /-\d+(?:\.\d+)*[a-z]?(?:-no-invariants|-invariants)?(?:-only|-or-later)?$/;
const SAME_PLACE = 1e3;
function withoutVersionless(found, flat) {
	const ofBsd = found.some(({ kind, license }) => kind === "text" && BSD_TEXT.test(license));
	const versioned = found.filter((finding) => !isVersionless(finding, flat)).flatMap((finding) => licensesOf(finding.license).map((id) => ({
		finding,
		id
	}))).filter(({ id }) => /-\d/.test(id));
	return found.filter((finding) => {
		if (ofBsd && isAnyBsd(finding, flat)) return false;
		if (!isVersionless(finding, flat)) return true;
		const { start, license, kind } = finding;
		if (isClosing(finding, flat) && versioned.some(({ finding: other, id }) => isAbove(other, id, finding))) return false;
		const relatives = versioned.filter(({ id }) => family(id) === family(license));
		if (relatives.some(({ finding: other }) => other.kind === "text")) return false;
		return kind === "notice" && !isAboutIt(finding, flat) || !relatives.some(({ finding: other, id }) => other.start < start && start - other.end < SAME_PLACE && (isDefined(family(id), flat.slice(other.start, start)) || !grantsAnew(flat, finding)));
	});
}
const CLOSING = /^\W*(?:you\s+should\s+have\s+received|(?:\w+\s+){0,4}(?:is|are)\s+distributed\s+in\s+the\s+hope|on\s+debian)/i;
const GNU_ID = /^[AL]?GPL-/;
function isClosing({ license, start, end }, flat) {
	return GNU_ID.test(license) && CLOSING.test(flat.slice(start, end));
}
function isAboutIt({ start, end }, flat) {
	return /^\W*the\s+gnu\b[\w\s]{0,40}(?:['’]s\s+references|\bis\s+contained\s+in)\b/i.test(flat.slice(start, end));
}
function isAbove({ start, end }, id, below) {
	return GNU_ID.test(id) && start < below.start && below.start - end < SAME_PLACE;
}
const BSD_TEXT = /^(?:LicenseRef-Modified-)?0?BSD\b/;
function isAnyBsd({ kind, license, start, end }, flat) {
	return kind !== "text" && kind !== "tag" && license === "BSD-3-Clause" && end - start < 160 && !/\d|\b(?:three|new|revised|modified)\b/i.test(flat.slice(start, end));
}
function isDefined(name, flat) {
	return new RegExp(`\\(\\s*(?:the\\s+)?["“']?\\s*${name}["”']`, "i").test(flat);
}
function grantsAnew(flat, { start, end }) {
	const words = flat.slice(start, end);
	return /[:=("']\s*["']?\s*[\w.+-]*$|\blicen[cs]ed\b|\breleased\b|\bdual\b/i.test(words) || grants(flat, start);
}
// src/license/identify/pointers.ts
const TEXT_OF = /\b(?:full|complete|entire|exact|verbatim)\s+(?:licen[cs]e\s+)?(?:text|copy)\s+of\s+(?:the\s+)?$|\bon\s+debian\b[\w/() ]{0,30},?\s*(?:the\s+)?$/i;
const SAYS_WHERE = /\bcommon-licen[cs]es\b|^\W*(?:on\s+debian\b|see\s+(?:the\s+)?\W*(?:file|directory)\b)|\b(?:full|complete|entire)\s+text\s+of\b|\bis\s+contained\s+in\s+the\s+file\b|\bgnu\.org\/(?:copyleft|licen[cs]es)\/?[\w.-]*$/i;
const GRANTING = /\b(?:redistribut|released|licen[cs]ed|distributed\s+under|under\s+the\s+terms|covered\s+by)|\blicen[cs]e\s*:/i;
const ABOVE = 2500;
function isPointer({ kind, license, start, end }, flat) {
	if (kind !== "mention" && kind !== "notice" || !isGnu(license)) return false;
	const words = flat.slice(start, end);
	return !GRANTING.test(words) && (SAYS_WHERE.test(words) || TEXT_OF.test(flat.slice(Math.max(0, start - 60), start)));
}
function isGnu(license) {
	return licensesOf(license).some((id) => /^(?:[AL]?GPL|GFDL)-/.test(id));
}
const COPY_AT = /\b(?:obtain|get|find|have)\s+(?:a\s+|the\s+)?(?:copy|licen[cs]e)\b[^.]{0,160}\bat\s*\W*$/i;
const ONLY_ADDRESS = /^\W*(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\/\S*$/;
function isCopyAt({ kind, start, end }, flat) {
	return kind === "mention" && ONLY_ADDRESS.test(flat.slice(start, end)) && COPY_AT.test(flat.slice(Math.max(0, start - 240), start));
}
function withoutPointers(found, flat) {
	const pointers = new Set(found.filter((finding) => isPointer(finding, flat)));
	const told = found.filter((finding) => !pointers.has(finding) && isGnu(finding.license) && !isVersionless(finding, flat));
	const isBelow = ({ start, end }, { start: place }) => start < place && place - end < ABOVE;
	return found.filter((finding) => {
		if (pointers.has(finding)) return !told.some((other) => isBelow(other, finding));
		return !isCopyAt(finding, flat) || !found.some((other) => other.kind === "notice" && isBelow(other, finding));
	});
}
// src/license/identify/tags.ts
function mended(expression) {
	let out = expression;
	for (let i = 0; i < MOST_MENDED; i++) {
		const better = expressionProblems(out)[0]?.suggestion ?? out;
		if (better === out) break;
		out = better;
	}
	return out;
}
const MOST_MENDED = 5;
const TAG$1 = /SPDX-License-Identifier\s*:\s*([^\r\n]*)/gi;
function tagsIn(text) {
	return [...text.matchAll(TAG$1)].flatMap((match) => {
		const expression = match[1].replace(/\s*(?:\*+\/|-->|"""|'''|\\n|["']).*$/, "").trim();
		if (expression === "" || /^[`'"’”)\]}]/.test(expression)) return [];
		const parsed = parseExpression(expression) !== null;
		return [{
			license: mended(expression),
			kind: "tag",
			confidence: parsed ? 1 : .5,
			exact: parsed,
			start: match.index,
			end: match.index + match[0].length
		}];
	});
}
// src/license/identify/titles.ts
const TITLE_NEAR = 120;
const TITLE_FAR = 400;
const COPYRIGHT_LINE = /^\W*(?:copyright\b|\(c\)|©)|\ball\s+rights\s+reserved\b/i;
const NAME_LINE = /^\W*(?:[\p{L}\p{N}.,'-]+[^\p{L}\p{N}]*){0,6}$/u;
const LICENSE_WORDS = /\b(?:licen[cs]|see\b|under\b|terms\b|permi)/i;
function withoutTitles(found, document) {
	const texts = found.filter(({ kind }) => kind === "text");
	return found.filter((finding) => finding.kind !== "mention" || !texts.some((text) => text.start >= finding.end && text.license !== finding.license && (text.start - finding.end < TITLE_NEAR && firstName(text.license) === firstName(finding.license) || isTitle(finding, text, document))));
}
function isTitle({ start, end }, text, document) {
	if (text.start - end > TITLE_FAR) return false;
	const before = document.slice(document.lastIndexOf("\n", start - 1) + 1, start);
	const [behind = "", ...lines] = document.slice(end, text.start).split("\n");
	return !document.slice(start, end).includes("\n") && !/[\p{L}\p{N}]/u.test(before + behind) && lines.length > 0 && lines.every((line) => COPYRIGHT_LINE.test(line) || NAME_LINE.test(line) && !LICENSE_WORDS.test(line));
}
function withoutVague(found) {
	const isVague = ({ kind, confidence }) => kind === "mention" && confidence <= .5;
	const precise = found.filter((finding) => !isVague(finding));
	const families = new Set(precise.flatMap(({ license, kind }) => (kind === "tag" ? licensesOf(license) : [license]).map(family)));
	const later = new Set(precise.map(({ license }) => license).filter((license) => license.endsWith("-or-later")));
	return found.filter((finding) => {
		const { kind, license } = finding;
		if (kind !== "mention") return true;
		if (license.endsWith("-only") && later.has(license.replace(/-only$/, "-or-later"))) return false;
		return !isVague(finding) || !(families.has(family(license)) || license.startsWith("GPL") && families.has("lgpl"));
	});
}
// src/license/identify/wholes.ts
const WHOLES = [[
	"OpenSSL",
	"OpenSSL-standalone",
	"SSLeay-standalone"
]];
const BETWEEN = 600;
function withWholes(found) {
	let out = [...found];
	for (const [whole, first, second] of WHOLES) for (const part of out.filter(({ kind, license }) => kind === "text" && license === first)) {
		const next = out.find(({ kind, license, start }) => kind === "text" && license === second && start >= part.end && start - part.end < BETWEEN);
		if (next !== void 0) out = [...out.filter((finding) => finding !== part && finding !== next), {
			...part,
			license: whole,
			exact: part.exact && next.exact,
			end: next.end
		}];
	}
	return out;
}
// src/license/identify.ts
const MANY_DENIED = 15;
function identifyLicenses(text) {
	const words = hashedWords(text);
	const allTags = tagsIn(text);
	if (words.hashes.length === 0) return allTags;
	const library = allLicenses();
	const numbers = numbered(words, library);
	const laid = laidTexts(words, numbers, text, library);
	const known = withNear(findStatements(text), laid, words);
	const isTerms = coverage(laid.filter((match) => match.pattern.kind !== "header" && isPresent(match)), words, true);
	const tags = allTags.filter((tag) => !isTerms(tag.start) && !known.stated.some((match) => match.statement.kind === "text" && holds$1(match, tag)));
	const flat = flattened(text);
	const claims = settledClaims(laid.map((match) => alignedClaim(match, words, text, library)), known.stated.filter((match) => !tags.some((tag) => overlaps(tag, match))).map((match) => statedClaim(match, library)).filter(({ finding: { kind, license, start, end } }) => kind === "text" || kind === "exception" || end - start > 160 || !(grantsNothing(flat, start, end) || kind === "mention" && license !== "Apache-2.0" && isProgram(flat, start, end))));
	const named = () => namesIn(text, flat, words, numbers, library, claims.flatMap(({ aligned }) => aligned === null ? [] : [aligned]), tags).filter((mention) => !known.denied.some((match) => overlaps(match, mention)));
	let found = claims.map(({ finding }) => finding).filter(({ license }) => license !== "");
	if (found.some((finding) => isVersionless(finding, text))) found = withVersions(found, text, named());
	else if (known.denied.length < MANY_DENIED && !known.stated.some(({ statement }) => statement.license !== "")) found = [...found, ...named()];
	if (textShare(claims, text) > .7) found = found.filter((finding) => finding.kind !== "mention" && !isUnversioned(finding, text) || grantsAnew(flat, finding));
	found = [...found.map((finding) => withLater(finding, flat)), ...tags];
	return withWholes(withoutTitles(withoutVersionless(withoutPointers(withoutVague(found), flat), flat), text)).sort((a, b) => a.start - b.start || b.end - a.end);
}
// src/license/further-notices.ts
const MIGHT_STATE = /permission|licen[cs]e|redistribut|public\s+domain|warrant/i;
const LONGEST = 2e4;
const SURE = .9;
const MADE_UP = /^LicenseRef-(?!Llama|Qwen)/;
function withFurther(lines, notices) {
	const further = furtherNotices(lines, notices);
	return further.length === 0 ? notices : {
		...notices,
		further
	};
}
function furtherNotices(lines, notices) {
	const said = notices.licenseNotices.filter(({ header }) => header);
	if (!(said.every(({ license }) => license !== null && MADE_UP.test(license)) || disagree(wordsAndTags(said)))) return [];
	const block = joined(lines.filter((line) => line.header).map((line) => ({
		...line,
		text: line.text.replace(TAG, "")
	})));
	const text = block.text.slice(0, LONGEST);
	if (!MIGHT_STATE.test(text)) return [];
	return identifyLicenses(text).filter((finding) => isStated(finding, text)).map(({ start, end, kind, license }) => ({
		line: block.lineAt(start).line,
		endLine: block.lineAt(end - 1).line,
		kind: kind === "text" ? "text" : "header",
		license,
		header: true
	}));
}
const TAG = /SPDX-License-Identifier\s*:.*/i;
function disagree([words, tags]) {
	return words.length > 0 && tags.length > 0 && !tags.some((id) => words.includes(id));
}
function wordsAndTags(said) {
	const idsOf = (ofTags) => [...new Set(said.flatMap(({ kind, license }) => kind === "spdx" === ofTags && license !== null ? licensesOf(license).map(textId) : []))];
	return [idsOf(false), idsOf(true)];
}
function isStated({ kind, confidence, license, start, end }, text) {
	if (kind !== "text" && kind !== "notice" || confidence < SURE) return false;
	return kind === "text" || !isVague(license, text.slice(start, end));
}
function isVague(license, words) {
	if (/^(?:[AL]?GPL|GFDL)-/.test(license)) return !/\d/.test(words);
	return /^BSD-/.test(license) && !/\d|\b(?:two|three|four|new|revised|modified|simplified)\b/i.test(words);
}
// src/source/lexing.ts
const FNV_OFFSET = 2166136261;
const FNV_PRIME = 16777619;
const STRING_TOKEN = 1398035015;
const NUMBER_TOKEN = 1314213186;
const CAPITAL_TOKEN = 1128353875;
const NO_IMPORTS = new Set([FNV_OFFSET, 0]);
const CLASS = new Uint8Array(256);
for (let c = 0; c < 256; c++) {
	const ch = String.fromCharCode(c);
	if (c === 10 || c === 13) CLASS[c] = 2;
	else if (ch === " " || ch === "	" || ch === "\f" || ch === "\v") CLASS[c] = 1;
	else if (ch >= "a" && ch <= "z" || ch >= "A" && ch <= "Z" || ch === "_" || c >= 128) CLASS[c] = 3;
	else if (ch >= "0" && ch <= "9") CLASS[c] = 4;
	else if (ch === "\"" || ch === "'") CLASS[c] = 5;
	else if (ch === "#") CLASS[c] = 6;
	else if (ch === "(" || ch === "[" || ch === "{") CLASS[c] = 7;
	else if (ch === ")" || ch === "]" || ch === "}") CLASS[c] = 8;
	else if (ch === "\\") CLASS[c] = 9;
}
function hashOf(text) {
	let h = FNV_OFFSET;
	for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), FNV_PRIME);
	return h >>> 0;
}
function hashesOf(words) {
	return new Set(words.split(" ").map(hashOf));
}
function hashBytes(src, from, to) {
	let h = FNV_OFFSET;
	for (let i = from; i < to; i++) h = Math.imul(h ^ src[i], FNV_PRIME);
	return h >>> 0;
}
function behindMark(src) {
	return src.length >= 3 && src[0] === 239 && src[1] === 187 && src[2] === 191 ? 3 : 0;
}
function nameEnd(src, from) {
	let end = from;
	while (end < src.length && (CLASS[src[end]] === 3 || CLASS[src[end]] === 4)) end++;
	return end;
}
function spaceEnd(src, from) {
	let end = from;
	while (CLASS[src[end]] === 1) end++;
	return end;
}
function lineEnd(src, from) {
	let end = from;
	while (end < src.length && src[end] !== 10 && src[end] !== 13) end++;
	return end;
}
function breakLength(src, at) {
	return src[at] === 13 && src[at + 1] === 10 ? 2 : 1;
}
function countLines(src, from, to) {
	let count = 0;
	for (let i = from; i < to; i++) {
		const c = src[i];
		if (c === 10 || c === 13 && src[i + 1] !== 10) count++;
	}
	return count;
}
function isCapitalised(src, from, to) {
	let lead = from;
	while (lead < to && src[lead] === 95) lead++;
	const initial = src[lead];
	return lead < to && initial >= 65 && initial <= 90;
}
function operatorTable(operators) {
	const table = [];
	for (const operator of [...operators].sort((a, b) => b.length - a.length)) {
		const bytes = Uint8Array.from(operator, (c) => c.charCodeAt(0));
		const first = bytes[0];
		table[first] = [...table[first] ?? [], bytes];
	}
	return table;
}
function operatorLength(table, src, at) {
	const candidates = table[src[at]];
	if (candidates === void 0) return 1;
	for (const operator of candidates) {
		let i = 1;
		while (i < operator.length && src[at + i] === operator[i]) i++;
		if (i === operator.length) return i;
	}
	return 1;
}
var Draft = class {
	comments = [];
	problems = [];
	length = 0;
	tokens;
	lines;
	codeDigest = FNV_OFFSET;
	importsDigest = 0;
	constructor(bytes) {
		const capacity = Math.max(64, bytes >> 2);
		this.tokens = new Uint32Array(capacity);
		this.lines = new Uint32Array(capacity);
	}
	emit(token, line) {
		if (this.length === this.tokens.length) {
			this.tokens = doubled(this.tokens);
			this.lines = doubled(this.lines);
		}
		this.tokens[this.length] = token;
		this.lines[this.length] = line;
		this.length++;
	}
	digest(raw) {
		this.codeDigest = Math.imul(this.codeDigest ^ raw, FNV_PRIME) + 2654435769 | 0;
	}
	digestImport(raw) {
		let h = raw;
		h = Math.imul(h ^ h >>> 16, 2246822507);
		h = Math.imul(h ^ h >>> 13, 3266489909);
		this.importsDigest = this.importsDigest + (h ^ h >>> 16) | 0;
	}
	comment(start, end, line, kind = "comment") {
		this.comments.push({
			start,
			end: Math.max(start, end),
			line,
			kind
		});
	}
	problem(line, message) {
		this.problems.push({
			line,
			message
		});
	}
	mark() {
		return {
			length: this.length,
			codeDigest: this.codeDigest
		};
	}
	rewind({ length, codeDigest }) {
		this.length = length;
		this.codeDigest = codeDigest;
	}
	finish(src, line) {
		const last = src[src.length - 1];
		return {
			tokens: this.tokens.slice(0, this.length),
			lines: this.lines.slice(0, this.length),
			comments: this.comments,
			blocks: [],
			hinted: false,
			lineCount: src.length === 0 ? 0 : last === 10 || last === 13 ? line - 1 : line,
			codeDigest: this.codeDigest >>> 0,
			importsDigest: this.importsDigest >>> 0,
			problems: this.problems
		};
	}
};
function doubled(array) {
	const larger = new Uint32Array(array.length * 2);
	larger.set(array);
	return larger;
}
// src/source/vocabulary.ts
const NAME_TOKEN = 1312902469;
function vocabulary(keywords, operators) {
	const tokens = [
		STRING_TOKEN,
		NUMBER_TOKEN,
		...keywords.split(" ").map(hashOf),
		...operators.map((text) => hashBytes(Buffer.from(text), 0, text.length))
	];
	const slots = new Uint32Array(4096);
	const mask = slots.length - 1;
	const slotOf = (token) => {
		let slot = Math.imul(token, 2654435761) >>> 20;
		while (slots[slot] !== 0 && slots[slot] !== token) slot = slot + 1 & mask;
		return slot;
	};
	for (const token of tokens) slots[slotOf(token)] = token;
	return { has: (token) => token < 256 || slots[slotOf(token)] === token };
}
function blankNames(tokens, known) {
	const out = new Uint32Array(tokens.length);
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		out[i] = known.has(token) ? token : NAME_TOKEN;
	}
	return out;
}
// src/source/c-family.ts
const KW_NAMESPACE = hashOf("namespace");
const KW_USING = hashOf("using");
const SPECIFIERS = hashesOf("const constexpr consteval constinit static inline extern volatile register restrict __restrict __restrict__ __inline __inline__ __forceinline __forceinline__ __noinline__ noexcept override final virtual explicit typename struct class");
const INCLUDES = hashesOf("include include_next import embed");
const MESSAGES = hashesOf("error warning");
const CONDITIONS = hashesOf("if ifdef ifndef");
const DIRECTIVE_IFNDEF = hashOf("ifndef");
const DIRECTIVE_DEFINE = hashOf("define");
const DIRECTIVE_ENDIF = hashOf("endif");
const DIRECTIVE_PRAGMA = hashOf("pragma");
const PRAGMA_ONCE = hashOf("once");
const DIRECTIVE_SALT = 35;
const STRING_PREFIXES = hashesOf("L u U u8");
const RAW_PREFIXES$1 = hashesOf("R LR uR UR u8R");
const LONGEST_DELIMITER = 16;
const PREFIX_CUDA = [
	99,
	117,
	100,
	97
];
const PREFIX_HIP = [
	104,
	105,
	112
];
const NEVER_ENDS = {
	34: reasons.stringNeverEnds,
	39: reasons.characterNeverEnds
};
const OPERATOR_TEXTS$2 = [...[
	"...",
	"->*",
	"->",
	"++",
	"--",
	"&&",
	"||",
	"==",
	"!=",
	"+=",
	"-=",
	"*=",
	"/=",
	"%=",
	"&=",
	"|=",
	"^="
], ...[
	"::",
	".*",
	"##"
]];
const OPERATORS$3 = operatorTable(OPERATOR_TEXTS$2);
const C_FAMILY_VOCABULARY = vocabulary("alignas alignof auto bool break case catch char concept continue co_await co_return co_yield decltype default delete do double else enum false float for friend goto if int long mutable new nullptr operator private protected public requires return short signed sizeof static_assert static_cast switch template this throw true try typedef typeid union unsigned void while dynamic_cast reinterpret_cast const_cast", OPERATOR_TEXTS$2);
function lexCFamily(src) {
	const n = src.length;
	const draft = new Draft(n);
	let pos = behindMark(src);
	let line = 1;
	let atLineStart = true;
	let inDirective = false;
	const groups = [];
	let uncertain = 0;
	let guard = null;
	let inNamespace = false;
	let using = null;
	let lastWasString = false;
	let commentsEnd = true;
	let rawStringsEnd = true;
	while (pos < n) {
		const c = src[pos];
		switch (CLASS[c]) {
			case 1:
				pos++;
				break;
			case 2:
				pos += breakLength(src, pos);
				line++;
				atLineStart = true;
				inDirective = false;
				break;
			case 9: {
				const end = spaceEnd(src, pos + 1);
				if (CLASS[src[end]] === 2) {
					pos = end + breakLength(src, end);
					line++;
				} else pos++;
				break;
			}
			case 3:
				readName();
				break;
			case 4:
				readNumber();
				break;
			case 5:
				readQuoted(pos);
				break;
			case 6:
				if (atLineStart) readDirective();
				else readOperator(c);
				break;
			case 7:
			case 8:
				readBracket(c);
				break;
			default: readOperator(c);
		}
	}
	return draft.finish(src, line);
	function token(kept, raw, at) {
		atLineStart = false;
		lastWasString = false;
		inNamespace = false;
		draft.digest(raw);
		draft.emit(kept, at);
		using?.hashes.push(raw);
	}
	function drop(raw) {
		atLineStart = false;
		lastWasString = false;
		draft.digest(raw);
		using?.hashes.push(raw);
	}
	function readName() {
		const start = pos;
		let h = FNV_OFFSET;
		do {
			h = Math.imul(h ^ src[pos], FNV_PRIME);
			pos++;
		} while (pos < n && (CLASS[src[pos]] === 3 || CLASS[src[pos]] === 4));
		h >>>= 0;
		const next = src[pos];
		if ((next === 34 || next === 39) && pos - start <= 3) {
			if (next === 34 && RAW_PREFIXES$1.has(h) && readRawString(start)) return;
			if (STRING_PREFIXES.has(h)) {
				readQuoted(start);
				return;
			}
		}
		if (h === KW_NAMESPACE && using === null) {
			drop(h);
			inNamespace = true;
			return;
		}
		if (h === KW_USING) {
			using = {
				...draft.mark(),
				hashes: []
			};
			token(h, h, line);
			return;
		}
		const after = spaceEnd(src, pos);
		if (inNamespace || SPECIFIERS.has(h) || src[after] === 58 && src[after + 1] === 58) drop(h);
		else token(isCapitalised(src, start, pos) ? CAPITAL_TOKEN : withoutMaker(start, h), h, line);
	}
	function withoutMaker(start, h) {
		const prefix = src[start] === 99 ? PREFIX_CUDA : src[start] === 104 ? PREFIX_HIP : null;
		if (prefix === null) return h;
		const stem = start + prefix.length;
		const first = src[stem];
		if (stem >= pos || first < 65 || first > 90) return h;
		for (let i = 0; i < prefix.length; i++) if (src[start + i] !== prefix[i]) return h;
		return hashBytes(src, stem, pos);
	}
	function readNumber() {
		const start = pos;
		const exponent = src[pos] === 48 && (src[pos + 1] | 32) === 120 ? 112 : 101;
		while (pos < n) {
			const d = src[pos];
			const cls = CLASS[d];
			if (cls === 4 || cls === 3 || d === 46) pos++;
			else if ((d === 43 || d === 45) && pos > start && (src[pos - 1] | 32) === exponent) pos++;
			else if (d === 39 && (CLASS[src[pos + 1]] === 4 || CLASS[src[pos + 1]] === 3)) pos += 2;
			else break;
		}
		token(NUMBER_TOKEN, hashBytes(src, start, pos), line);
	}
	function string(raw, at) {
		if (lastWasString) draft.digest(raw);
		else token(STRING_TOKEN, raw, at);
		lastWasString = true;
	}
	function readQuoted(start) {
		const quote = src[pos];
		const startLine = line;
		let at = pos + 1;
		let ended = false;
		while (at < n) {
			const d = src[at];
			if (d === 92 && at + 1 < n) {
				const next = src[at + 1];
				if (CLASS[next] === 2) {
					at += 1 + breakLength(src, at + 1);
					line++;
				} else at += 2;
				continue;
			}
			if (CLASS[d] === 2) break;
			at++;
			if (d === quote) {
				ended = true;
				break;
			}
		}
		if (!ended && uncertain === 0 && !inDirective) draft.problem(startLine, NEVER_ENDS[quote]);
		string(hashBytes(src, start, at), startLine);
		pos = at;
	}
	function readRawString(start) {
		let paren = pos + 1;
		while (paren - pos <= LONGEST_DELIMITER && isDelimiter(src[paren])) paren++;
		if (src[paren] !== 40 || !rawStringsEnd) return false;
		const length = paren - pos - 1;
		for (let at = paren + 1; at < n; at++) {
			if (src[at] !== 41 || src[at + length + 1] !== 34) continue;
			let i = 0;
			while (i < length && src[at + 1 + i] === src[pos + 1 + i]) i++;
			if (i < length) continue;
			const end = at + length + 2;
			string(hashBytes(src, start, end), line);
			line += countLines(src, pos, end);
			pos = end;
			return true;
		}
		rawStringsEnd = false;
		draft.problem(line, reasons.rawStringNeverEnds);
		pos = paren + 1;
		return true;
	}
	function readBracket(c) {
		if (c === 91 || c === 93) token(c, c, line);
		else drop(c);
		inNamespace = false;
		using = null;
		pos++;
	}
	function readOperator(c) {
		if (c === 47 && src[pos + 1] === 47) {
			readLineComment();
			return;
		}
		if (c === 47 && src[pos + 1] === 42) {
			readBlockComment();
			return;
		}
		if (c === 46 && CLASS[src[pos + 1]] === 4) {
			readNumber();
			return;
		}
		const length = operatorLength(OPERATORS$3, src, pos);
		const h = length === 1 ? c : hashBytes(src, pos, pos + length);
		pos += length;
		if (length === 2 && c === 58) drop(h);
		else if (c === 44) {
			atLineStart = false;
			lastWasString = false;
		} else if (c === 59) {
			drop(c);
			inNamespace = false;
			if (using !== null) {
				for (const hash of using.hashes) draft.digestImport(hash);
				draft.rewind(using);
				using = null;
			}
		} else {
			if (c === 61) using = null;
			token(h, h, line);
		}
	}
	function readLineComment() {
		let start = pos + 2;
		while (src[start] === 47 || src[start] === 33 || src[start] === 60) start++;
		const end = continuedLineEnd(start);
		draft.comment(start, end, line);
		line += countLines(src, start, end);
		pos = end;
	}
	function readBlockComment() {
		let end = pos + 2;
		if (commentsEnd) while (end < n && !(src[end] === 42 && src[end + 1] === 47)) end++;
		if (!commentsEnd || end >= n) {
			if (commentsEnd) draft.problem(line, reasons.commentNeverEnds);
			commentsEnd = false;
			pos += 2;
			return;
		}
		let start = pos + 2;
		while (start < end && (src[start] === 42 || src[start] === 33)) start++;
		draft.comment(start, end, line);
		line += countLines(src, pos, end);
		pos = end + 2;
	}
	function readDirective() {
		const start = pos;
		const from = spaceEnd(src, pos + 1);
		const end = nameEnd(src, from);
		const name = hashBytes(src, from, end);
		pos = Math.max(end, start + 1);
		inDirective = true;
		using = null;
		if (INCLUDES.has(name)) {
			readInclude();
			return;
		}
		if (MESSAGES.has(name)) {
			const stop = continuedLineEnd(pos);
			token(name ^ DIRECTIVE_SALT, hashBytes(src, from, stop), line);
			line += countLines(src, pos, stop);
			pos = stop;
			return;
		}
		if (name === DIRECTIVE_PRAGMA && hashOfName(spaceEnd(src, pos)) === PRAGMA_ONCE) {
			pos = nameEnd(src, spaceEnd(src, pos));
			return;
		}
		if (CONDITIONS.has(name)) {
			groups.push(false);
			uncertain++;
			if (name === DIRECTIVE_IFNDEF && draft.length === 0) guard = {
				name: hashOfName(spaceEnd(src, pos)),
				before: draft.mark(),
				length: 2
			};
		} else if (name === DIRECTIVE_DEFINE && guard !== null && draft.length === guard.length) {
			const operand = spaceEnd(src, pos);
			const rest = spaceEnd(src, nameEnd(src, operand));
			if ((rest >= n || CLASS[src[rest]] === 2 || src[rest] === 47) && hashOfName(operand) === guard.name) {
				draft.rewind(guard.before);
				guard = null;
				groups[0] = true;
				uncertain--;
				pos = rest;
				return;
			}
		} else if (name === DIRECTIVE_ENDIF && groups.length > 0) {
			if (groups.pop() === true) return;
			uncertain--;
		}
		token(name ^ DIRECTIVE_SALT, name, line);
	}
	function readInclude() {
		const open = spaceEnd(src, pos);
		let at = open;
		while (at < n && CLASS[src[at]] !== 2) {
			const d = src[at];
			const close = at === open && d === 60 ? 62 : at === open && d === 34 ? 34 : 0;
			at++;
			if (close !== 0) {
				while (at < n && src[at] !== close && CLASS[src[at]] !== 2) at++;
				continue;
			}
			if (d === 92 && CLASS[src[at]] === 2) {
				at += breakLength(src, at);
				line++;
			} else if (d === 47 && (src[at] === 47 || src[at] === 42)) {
				at--;
				break;
			}
		}
		let end = at;
		while (end > open && CLASS[src[end - 1]] === 1) end--;
		draft.digestImport(hashBytes(src, open, end));
		pos = at;
	}
	function continuedLineEnd(from) {
		let end = lineEnd(src, from);
		while (end < n && src[end - 1] === 92) end = lineEnd(src, end + breakLength(src, end));
		return end;
	}
	function hashOfName(from) {
		return hashBytes(src, from, nameEnd(src, from));
	}
}
function isDelimiter(c) {
	return c !== void 0 && c > 32 && c !== 40 && c !== 41 && c !== 92;
}
// src/source/jinja.ts
const IMPORTS = hashesOf("import include extends from");
const RAW = hashOf("raw");
const END_RAW = hashOf("endraw");
const OPERATORS$2 = operatorTable([
	"**",
	"//",
	"==",
	"!=",
	"<=",
	">="
]);
const JOINTS = new Set([
	43,
	126,
	44,
	46
]);
const SINGLE = 39;
const DOUBLE = 34;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const PERCENT = 37;
const MINUS = 45;
const PLUS = 43;
function lexJinja(src) {
	const n = src.length;
	const draft = new Draft(n);
	let pos = behindMark(src);
	let line = 1;
	let commentsEnd = true;
	const stringsEnd = {
		[DOUBLE]: true,
		[SINGLE]: true
	};
	while (pos < n) {
		const c = src[pos];
		const next = src[pos + 1];
		if (c === OPEN_BRACE && next === 35 && commentsEnd) readComment();
		else if (c === OPEN_BRACE && (next === OPEN_BRACE || next === PERCENT)) readBlock(next);
		else if (CLASS[c] === 2) {
			pos += breakLength(src, pos);
			line++;
		} else if (CLASS[c] === 1) pos++;
		else readWord();
	}
	return draft.finish(src, line);
	function token(from, to) {
		const h = hashBytes(src, from, to);
		draft.digest(h);
		draft.emit(h, line);
	}
	function readWord() {
		const end = Math.max(nameEnd(src, pos), pos + 1);
		token(pos, end);
		pos = end;
	}
	function readComment() {
		const open = pos;
		let end = pos + 2;
		while (end < n && !(src[end] === 35 && src[end + 1] === CLOSE_BRACE)) end++;
		if (end >= n) {
			draft.problem(line, reasons.commentNeverEnds);
			commentsEnd = false;
			return;
		}
		const start = src[open + 2] === MINUS || src[open + 2] === PLUS ? open + 3 : open + 2;
		draft.comment(start, src[end - 1] === MINUS && end > start ? end - 1 : end, line);
		line += countLines(src, open, end);
		pos = end + 2;
	}
	function readBlock(second) {
		const opening = line;
		const statement = second === PERCENT;
		const before = draft.mark();
		const words = [];
		let depth = 0;
		draft.digest(second);
		pos += 2;
		if (src[pos] === MINUS || src[pos] === PLUS) pos++;
		while (pos < n) {
			const c = src[pos];
			const sign = c === MINUS || c === PLUS && statement ? 1 : 0;
			if (src[pos + sign] === (statement ? PERCENT : CLOSE_BRACE) && src[pos + sign + 1] === CLOSE_BRACE && (depth === 0 || statement)) {
				pos += sign + 2;
				if (statement) finishStatement(before, words);
				return;
			}
			switch (CLASS[c]) {
				case 1:
				case 9:
					pos++;
					break;
				case 2:
					pos += breakLength(src, pos);
					line++;
					break;
				case 3:
				case 4: {
					const end = nameEnd(src, pos);
					words.push(hashBytes(src, pos, end));
					readWord();
					break;
				}
				case 5:
					words.push(readString(c));
					break;
				case 7:
					depth++;
					pos++;
					break;
				case 8:
					if (depth > 0) depth--;
					pos++;
					break;
				default: {
					const length = operatorLength(OPERATORS$2, src, pos);
					if (length > 1 || !JOINTS.has(c)) token(pos, pos + length);
					pos += length;
				}
			}
		}
		draft.problem(opening, reasons.neverClosed(`{${String.fromCharCode(second)}`));
	}
	function finishStatement(before, words) {
		const [keyword] = words;
		if (keyword !== void 0 && IMPORTS.has(keyword)) {
			for (const word of words) draft.digestImport(word);
			draft.rewind(before);
		} else if (keyword === RAW) {
			draft.rewind(before);
			readRaw();
		}
	}
	function readRaw() {
		const opening = line;
		while (pos < n) {
			const c = src[pos];
			if (c === OPEN_BRACE && src[pos + 1] === PERCENT) {
				const end = endRawEnd(src, pos + 2);
				if (end !== -1) {
					line += countLines(src, pos, end);
					pos = end;
					return;
				}
			}
			if (CLASS[c] === 2) {
				pos += breakLength(src, pos);
				line++;
			} else if (CLASS[c] === 1) pos++;
			else readWord();
		}
		draft.problem(opening, reasons.rawBlockNeverEnds);
	}
	function readString(quote) {
		const start = pos + 1;
		let end = start;
		if (stringsEnd[quote]) while (end < n && src[end] !== quote) end += src[end] === 92 ? 2 : 1;
		if (!stringsEnd[quote] || end >= n) {
			if (stringsEnd[quote]) draft.problem(line, reasons.stringNeverEnds);
			stringsEnd[quote] = false;
			pos = start;
			return quote;
		}
		pos = start;
		while (pos < end) {
			const c = src[pos];
			if (CLASS[c] === 2) {
				pos += breakLength(src, pos);
				line++;
			} else if (CLASS[c] === 1) pos++;
			else if (c === 92) {
				pos++;
				const cls = CLASS[src[pos]];
				if (cls === 3) pos++;
				else if (cls !== 2 && cls !== 1) readWord();
			} else readWord();
		}
		pos = end + 1;
		return hashBytes(src, start, end);
	}
}
function endRawEnd(src, from) {
	const name = blankEnd(src, src[from] === MINUS || src[from] === PLUS ? from + 1 : from);
	const behind = nameEnd(src, name);
	if (hashBytes(src, name, behind) !== END_RAW) return -1;
	const close = blankEnd(src, behind);
	const at = src[close] === MINUS || src[close] === PLUS ? close + 1 : close;
	return src[at] === PERCENT && src[at + 1] === CLOSE_BRACE ? at + 2 : -1;
}
function blankEnd(src, from) {
	let end = from;
	while (CLASS[src[end]] === 1 || CLASS[src[end]] === 2) end++;
	return end;
}
// src/source/python.ts
const KW_IMPORT = hashOf("import");
const KW_FROM = hashOf("from");
const KW_DEF = hashOf("def");
const KW_CLASS = hashOf("class");
const KW_ASYNC = hashOf("async");
const KW_LAMBDA = hashOf("lambda");
const KEPT_CAPITALS = hashesOf("True False None");
const COMPOUND = hashesOf("if elif else for while with try except finally class match case");
const OPERATOR_TEXTS$1 = [...[
	"**=",
	"//=",
	">>=",
	"<<=",
	"...",
	"**",
	"//",
	">>",
	"<<",
	"<=",
	">=",
	"==",
	"!=",
	"->",
	"+=",
	"-=",
	"*="
], ...[
	"/=",
	"%=",
	"&=",
	"|=",
	"^=",
	"@=",
	":=",
	"<>"
]];
const OPERATORS$1 = operatorTable(OPERATOR_TEXTS$1);
const PYTHON_VOCABULARY = vocabulary("and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield True False None", OPERATOR_TEXTS$1);
const BOTH = -1;
const AT = 64;
const UTF8$1 = new TextDecoder("utf-8");
function lexPython(src) {
	const n = src.length;
	let capacity = Math.max(64, n >> 2);
	let tokens = new Uint32Array(capacity);
	let lines = new Uint32Array(capacity);
	let count = 0;
	const comments = [];
	const blocks = [];
	const problems = [];
	let codeDigest = FNV_OFFSET;
	let importsDigest = FNV_OFFSET;
	let pos = behindMark(src);
	let line = 1;
	let depth = 0;
	const open = [];
	let atStart = true;
	let inImport = false;
	let first = 0;
	let statementTokens = 0;
	let firstEmitted = 0;
	let onlyStrings = true;
	let digestBefore = codeDigest;
	let stringStart = 0;
	let stringEnd = 0;
	let stringLine = 0;
	let isDef = false;
	let paramDepth = 0;
	let seenParams = false;
	let lambdas = 0;
	let assigned = false;
	let skip = "none";
	let skipDepth = 0;
	let hinted = false;
	let lastWasString = false;
	let lineStart = pos;
	let tokenStart = pos;
	const openBlocks = [];
	let statementColumn = 0;
	let decorated = null;
	let endless = 0;
	const grow = () => {
		capacity *= 2;
		const t = new Uint32Array(capacity);
		t.set(tokens);
		tokens = t;
		const l = new Uint32Array(capacity);
		l.set(lines);
		lines = l;
	};
	const endStatement = () => {
		if (statementTokens > 0 && onlyStrings && !inImport) {
			count = firstEmitted;
			codeDigest = digestBefore;
			comments.push({
				start: stringStart,
				end: stringEnd,
				line: stringLine,
				kind: "docstring"
			});
		}
		atStart = true;
		inImport = false;
		statementTokens = 0;
		onlyStrings = true;
		isDef = false;
		paramDepth = 0;
		seenParams = false;
		lambdas = 0;
		assigned = false;
		skip = "none";
		lastWasString = false;
	};
	function closeBlocks(column) {
		while (openBlocks.length > 0 && openBlocks.at(-1)?.column >= column) {
			const block = blocks[openBlocks.pop()?.at];
			block.endToken = count;
			block.endLine = count > block.firstToken ? Math.max(block.startLine, lines[count - 1]) : block.startLine;
		}
	}
	function openBlock() {
		const outer = openBlocks.at(-1);
		const kind = isDef ? "function" : "class";
		const own = UTF8$1.decode(src.subarray(tokenStart, pos));
		const name = outer === void 0 ? own : `${outer.name}.${own}`;
		const start = decorated ?? {
			token: firstEmitted,
			line
		};
		decorated = null;
		openBlocks.push({
			at: blocks.length,
			column: statementColumn,
			name
		});
		blocks.push({
			kind,
			name,
			depth: openBlocks.length - 1,
			firstToken: start.token,
			endToken: start.token,
			startLine: start.line,
			endLine: start.line
		});
	}
	const begin = (raw) => {
		if (atStart) {
			atStart = false;
			first = raw;
			firstEmitted = count;
			digestBefore = codeDigest;
			inImport = raw === KW_IMPORT || raw === KW_FROM;
			isDef = raw === KW_DEF;
			closeBlocks(tokenStart - lineStart);
			statementColumn = tokenStart - lineStart;
			if (raw === AT) decorated ??= {
				token: count,
				line
			};
			else if (!isDef && raw !== KW_CLASS && raw !== KW_ASYNC) decorated = null;
		} else if (statementTokens === 1 && first === KW_ASYNC) {
			if (raw === KW_DEF) isDef = true;
			else first = raw;
		} else if (statementTokens === 1 && (isDef || first === KW_CLASS) || statementTokens === 2 && isDef && first === KW_ASYNC) openBlock();
		statementTokens++;
		if (inImport) importsDigest = Math.imul(importsDigest ^ raw, FNV_PRIME) + 2654435769;
	};
	const emit = (token, raw, at) => {
		if (inImport) return;
		codeDigest = Math.imul(codeDigest ^ raw, FNV_PRIME) + 2654435769 | 0;
		if (skip !== "none") return;
		if (count === capacity) grow();
		tokens[count] = token;
		lines[count] = at;
		count++;
	};
	while (pos < n) {
		const c = src[pos];
		tokenStart = pos;
		switch (CLASS[c]) {
			case 1:
				pos++;
				break;
			case 2:
				pos += c === 13 && src[pos + 1] === 10 ? 2 : 1;
				line++;
				lineStart = pos;
				if (depth === 0 && !atStart) endStatement();
				break;
			case 6: {
				const end = lineEnd(src, pos);
				comments.push({
					start: pos + 1,
					end,
					line,
					kind: "comment"
				});
				pos = end;
				break;
			}
			case 9: {
				const next = src[pos + 1];
				if (next === 10 || next === 13) {
					pos += next === 13 && src[pos + 2] === 10 ? 3 : 2;
					line++;
				} else pos++;
				break;
			}
			case 3: {
				const start = pos;
				let h = FNV_OFFSET;
				do {
					h = Math.imul(h ^ src[pos], FNV_PRIME);
					pos++;
				} while (pos < n && (CLASS[src[pos]] === 3 || CLASS[src[pos]] === 4));
				h >>>= 0;
				const next = src[pos];
				if ((next === 34 || next === 39) && pos - start <= 2 && isStringPrefix(src, start, pos)) {
					readString(start);
					break;
				}
				begin(h);
				onlyStrings = false;
				lastWasString = false;
				if (h === KW_LAMBDA) lambdas++;
				emit(isCapitalised(src, start, pos) && !KEPT_CAPITALS.has(h) ? CAPITAL_TOKEN : h, h, line);
				break;
			}
			case 4:
				readNumber();
				break;
			case 5:
				readString(pos);
				break;
			case 7:
				begin(c);
				onlyStrings = false;
				lastWasString = false;
				depth++;
				open.push(c === 40 ? 41 : c + 2);
				if (c === 40 && isDef && !seenParams && depth === 1) {
					paramDepth = depth;
					seenParams = true;
				}
				if (c !== 40) emit(c, c, line);
				pos++;
				break;
			case 8:
				begin(c);
				onlyStrings = false;
				lastWasString = false;
				if (depth > 0) {
					depth--;
					if (open.pop() !== c) problems.push({
						line,
						message: reasons.closesAnother(String.fromCharCode(c))
					});
				} else problems.push({
					line,
					message: reasons.closesNothing(String.fromCharCode(c))
				});
				if (skip === "parameter" && depth < skipDepth) skip = "none";
				if (depth < paramDepth) paramDepth = 0;
				if (c !== 41) emit(c, c, line);
				pos++;
				break;
			default: readOperator(c);
		}
	}
	if (!atStart) endStatement();
	closeBlocks(0);
	if (depth > 0) problems.push({
		line,
		message: reasons.bracketNeverEnds
	});
	return {
		tokens: tokens.slice(0, count),
		lines: lines.slice(0, count),
		comments,
		blocks,
		hinted,
		lineCount: n === 0 ? 0 : src[n - 1] === 10 || src[n - 1] === 13 ? line - 1 : line,
		codeDigest: codeDigest >>> 0,
		importsDigest: importsDigest >>> 0,
		problems
	};
	function readNumber() {
		const start = pos;
		let h = FNV_OFFSET;
		while (pos < n) {
			const d = src[pos];
			const cls = CLASS[d];
			const exponentSign = (d === 43 || d === 45) && pos > start && (src[pos - 1] | 32) === 101 && !(src[start] === 48 && (src[start + 1] | 32) === 120);
			if (cls !== 4 && cls !== 3 && d !== 46 && !exponentSign) break;
			h = Math.imul(h ^ d, FNV_PRIME);
			pos++;
		}
		begin(h >>> 0);
		onlyStrings = false;
		lastWasString = false;
		emit(NUMBER_TOKEN, h >>> 0, line);
	}
	function readString(start) {
		const startLine = line;
		const quote = src[pos];
		const raw = start < pos && hasByte(src, start, pos, 114);
		const triple = src[pos + 1] === quote && src[pos + 2] === quote && endless !== quote && endless !== BOTH;
		let at = pos + (triple ? 3 : 1);
		const textStart = at;
		let textEnd = -1;
		let h = FNV_OFFSET;
		let newlines = 0;
		while (at < n) {
			const d = src[at];
			if (d === 92 && at + 1 < n) {
				const next = src[at + 1];
				if (next === 10 || next === 13 && src[at + 2] !== 10) newlines++;
				h = Math.imul(Math.imul(h ^ d, FNV_PRIME) ^ next, FNV_PRIME);
				at += 2;
				continue;
			}
			if (d === quote && (!triple || src[at + 1] === quote && src[at + 2] === quote)) {
				textEnd = at;
				break;
			}
			if (d === 10 || d === 13 && src[at + 1] !== 10) {
				if (!triple) break;
				newlines++;
			}
			h = Math.imul(h ^ d, FNV_PRIME);
			at++;
		}
		if (textEnd < 0) {
			problems.push({
				line: startLine,
				message: reasons.stringNeverEnds
			});
			if (triple) {
				endless = endless === 0 ? quote : BOTH;
				at = pos + 3;
				newlines = 0;
			}
			textEnd = at;
		} else at += triple ? 3 : 1;
		h = (h ^ (raw ? 1 : 0)) >>> 0;
		begin(h);
		if (statementTokens === 1) {
			stringStart = textStart;
			stringLine = startLine;
		}
		stringEnd = textEnd;
		if (!lastWasString || inImport) emit(STRING_TOKEN, h, startLine);
		else codeDigest = Math.imul(codeDigest ^ h, FNV_PRIME) + 2654435769 | 0;
		lastWasString = true;
		pos = at;
		line += newlines;
	}
	function readOperator(c) {
		if (c === 46 && CLASS[src[pos + 1]] === 4) {
			readNumber();
			return;
		}
		const length = operatorLength(OPERATORS$1, src, pos);
		const h = length === 1 ? c : hashBytes(src, pos, pos + length);
		begin(h);
		onlyStrings = false;
		lastWasString = false;
		const at = line;
		pos += length;
		if (length === 1) {
			if (c === 44) {
				if (skip === "parameter" && depth === skipDepth) skip = "none";
				return;
			}
			if (c === 59) {
				if (depth === 0) endStatement();
				return;
			}
			if (c === 61) {
				if ((skip === "parameter" || skip === "variable") && depth === skipDepth) skip = "none";
				if (depth === 0) assigned = true;
			} else if (c === 58) {
				if (lambdas > 0) lambdas--;
				else if (paramDepth > 0 && depth === paramDepth && skip === "none") {
					skip = "parameter";
					hinted = true;
					skipDepth = depth;
					return;
				} else if (skip === "return" && depth === 0) skip = "none";
				else if (depth === 0 && skip === "none" && !assigned && !isDef && !inImport && (!COMPOUND.has(first) || statementTokens === 2 && isSoftKeyword(first))) {
					skip = "variable";
					hinted = true;
					skipDepth = 0;
					return;
				}
			}
		} else if (c === 45 && length === 2 && src[pos - 1] === 62 && isDef && depth === 0) {
			skip = "return";
			hinted = true;
			return;
		}
		emit(h, h, at);
	}
}
const SOFT_KEYWORDS = hashesOf("match case");
function isSoftKeyword(hash) {
	return SOFT_KEYWORDS.has(hash);
}
function isStringPrefix(src, from, to) {
	for (let i = from; i < to; i++) {
		const lower = src[i] | 32;
		if (lower !== 114 && lower !== 98 && lower !== 102 && lower !== 117 && lower !== 116) return false;
	}
	return true;
}
function hasByte(src, from, to, lower) {
	for (let i = from; i < to; i++) if ((src[i] | 32) === lower) return true;
	return false;
}
// src/source/rust.ts
const LIFETIME_TOKEN = 1279870533;
const KW_PUB = hashOf("pub");
const KW_USE = hashOf("use");
const KW_MOD = hashOf("mod");
const KW_EXTERN = hashOf("extern");
const KW_CRATE = hashOf("crate");
const RESTRICTIONS = hashesOf("crate super self");
const RESTRICTION_PATH = hashOf("in");
const QUOTE_PREFIXES = hashesOf("b c");
const RAW_PREFIXES = hashesOf("r br cr");
const RAW_NAME = hashOf("r");
const PATH = hashOf("::");
const ARROW = hashOf("->");
const OPERATOR_TEXTS = [...[
	"..=",
	"...",
	"..",
	"=>",
	"->",
	"::",
	"&&",
	"||",
	"==",
	"!=",
	"+=",
	"-=",
	"*=",
	"/=",
	"%=",
	"&=",
	"|=",
	"^="
]];
const OPERATORS = operatorTable(OPERATOR_TEXTS);
const RUST_VOCABULARY = vocabulary("as async await break const continue crate dyn else enum false fn for if impl in let loop match mod move mut ref return self static struct super trait true type unsafe where while", OPERATOR_TEXTS);
function lexRust(src) {
	const n = src.length;
	const draft = new Draft(n);
	let pos = behindMark(src);
	let line = 1;
	const open = [];
	let attribute = -1;
	let item = draft.mark();
	let imports = null;
	let lastName = 0;
	let commentsEnd = true;
	let stringsEnd = true;
	let rawStringsEnd = true;
	if (src[pos] === 35 && src[pos + 1] === 33 && !startsAttribute(src, pos + 2)) {
		const end = lineEnd(src, pos);
		draft.comment(pos + 2, end, 1);
		pos = end;
	}
	while (pos < n) {
		const c = src[pos];
		switch (CLASS[c]) {
			case 1:
				pos++;
				break;
			case 2:
				pos += breakLength(src, pos);
				line++;
				break;
			case 3:
				readName();
				break;
			case 4:
				readNumber();
				break;
			case 5:
				if (c === 34) readString(pos);
				else readCharacter(pos);
				break;
			case 6:
				readHash();
				break;
			case 7:
			case 8:
				readBracket(c);
				break;
			default: readOperator(c);
		}
	}
	if (open.length > 0) draft.problem(line, reasons.bracketNeverEnds);
	return draft.finish(src, line);
	function token(kept, raw, at) {
		draft.digest(raw);
		lastName = 0;
		if (attribute >= 0) return;
		item = null;
		imports?.names.push(raw);
		draft.emit(kept, at);
	}
	function readName() {
		const start = pos;
		pos = nameEnd(src, pos);
		const h = hashBytes(src, start, pos);
		const next = src[pos];
		if (next === 34 || next === 39) {
			if (QUOTE_PREFIXES.has(h)) {
				if (next === 34) readString(start);
				else readCharacter(start);
				return;
			}
		}
		if ((next === 34 || next === 35) && RAW_PREFIXES.has(h) && readRawString(start)) return;
		if (h === RAW_NAME && next === 35 && CLASS[src[pos + 1]] === 3) {
			pos++;
			return;
		}
		if (attribute < 0) {
			if (h === KW_PUB) {
				pos = restrictionEnd(src, pos);
				draft.digest(hashBytes(src, start, pos));
				return;
			}
			if (item !== null && (h === KW_USE || h === KW_MOD || h === KW_EXTERN)) imports = {
				before: item,
				depth: open.length,
				names: []
			};
			else if (imports?.names.length === 1 && imports.names[0] === KW_EXTERN && h !== KW_CRATE) imports = null;
			if (src[pos] === 58 && src[pos + 1] === 58 && src[pos + 2] !== 60) {
				draft.digest(h);
				item = null;
				imports?.names.push(h);
				return;
			}
		}
		token(isCapitalised(src, start, pos) ? CAPITAL_TOKEN : h, h, line);
		lastName = h;
	}
	function readNumber() {
		const start = pos;
		const based = src[pos] === 48 && CLASS[src[pos + 1]] === 3;
		while (pos < n) {
			const d = src[pos];
			const cls = CLASS[d];
			const exponentSign = (d === 43 || d === 45) && pos > start && !based && (src[pos - 1] | 32) === 101;
			const point = d === 46 && src[pos + 1] !== 46 && CLASS[src[pos + 1]] !== 3;
			if (cls !== 4 && cls !== 3 && !point && !exponentSign) break;
			pos++;
		}
		token(NUMBER_TOKEN, hashBytes(src, start, pos), line);
	}
	function readString(start) {
		let at = pos + 1;
		while (at < n && src[at] !== 34 && (stringsEnd || CLASS[src[at]] !== 2)) at += src[at] === 92 && (stringsEnd || CLASS[src[at + 1]] !== 2) ? 2 : 1;
		if (at >= n || src[at] !== 34) {
			if (stringsEnd) {
				draft.problem(line, reasons.stringNeverEnds);
				at = pos;
			} else at--;
			stringsEnd = false;
		}
		finishString(start, Math.min(n, at + 1));
	}
	function finishString(start, end) {
		const at = line;
		line += countLines(src, start, end);
		pos = end;
		const h = hashBytes(src, start, end);
		if (lastName === KW_EXTERN) draft.digest(h);
		else token(STRING_TOKEN, h, at);
		imports = null;
	}
	function readRawString(start) {
		let quote = pos;
		while (src[quote] === 35) quote++;
		if (src[quote] !== 34 || !rawStringsEnd) return false;
		const hashes = quote - pos;
		let at = quote + 1;
		for (;;) {
			at = src.indexOf(34, at);
			if (at === -1) break;
			let i = 0;
			while (i < hashes && src[at + 1 + i] === 35) i++;
			if (i === hashes) {
				finishString(start, at + 1 + hashes);
				return true;
			}
			at += 1 + i;
		}
		rawStringsEnd = false;
		draft.problem(line, reasons.rawStringNeverEnds);
		pos = quote + 1;
		return true;
	}
	function readCharacter(start) {
		let at = pos + 1;
		if (src[at] === 92) {
			at += 2;
			while (at < n && src[at] !== 39 && CLASS[src[at]] !== 2) at++;
		} else if (src[at] !== 39 && src[at] !== 10 && src[at] !== 13) at += characterLength(src[at]);
		if (src[at] === 39 && at > pos + 1) {
			pos = at + 1;
			token(STRING_TOKEN, hashBytes(src, start, pos), line);
			return;
		}
		const end = nameEnd(src, pos + 1);
		if (end === pos + 1) draft.problem(line, reasons.characterNeverEnds);
		token(LIFETIME_TOKEN, hashBytes(src, pos, end), line);
		pos = end;
	}
	function readHash() {
		const bracket = src[pos + 1] === 33 ? pos + 2 : pos + 1;
		if (attribute >= 0 || src[bracket] !== 91) {
			token(35, 35, line);
			pos++;
			return;
		}
		draft.digest(35);
		attribute = open.length;
		pos = bracket;
	}
	function readBracket(c) {
		pos++;
		if (CLASS[c] === 7) open.push(c === 40 ? 41 : c + 2);
		else if (open.length === 0) draft.problem(line, reasons.closesNothing(String.fromCharCode(c)));
		else if (open.pop() !== c) draft.problem(line, reasons.closesAnother(String.fromCharCode(c)));
		if (attribute >= 0) {
			draft.digest(c);
			if (open.length <= attribute) attribute = -1;
			return;
		}
		if (c === 40 || c === 41) return;
		if (c === 91 || c === 93) {
			token(c, c, line);
			return;
		}
		if (imports !== null && imports.names[0] === KW_USE) return;
		imports = null;
		item = draft.mark();
	}
	function readOperator(c) {
		if (c === 47 && src[pos + 1] === 47) {
			readLineComment();
			return;
		}
		if (c === 47 && src[pos + 1] === 42) {
			readBlockComment();
			return;
		}
		const length = operatorLength(OPERATORS, src, pos);
		const h = length === 1 ? c : hashBytes(src, pos, pos + length);
		pos += length;
		if (c === 44 && length === 1) lastName = 0;
		else if (c === 59) {
			if (imports !== null && attribute < 0 && open.length <= imports.depth) {
				for (const name of imports.names) draft.digestImport(name);
				draft.rewind(imports.before);
				imports = null;
			}
			if (attribute < 0) item = draft.mark();
		} else if (h === PATH || h === ARROW) {
			draft.digest(h);
			if (attribute < 0) item = null;
		} else token(h, h, line);
	}
	function readLineComment() {
		let start = pos + 2;
		while (src[start] === 47 || src[start] === 33) start++;
		const end = lineEnd(src, start);
		draft.comment(start, end, line, start === pos + 3 ? "docstring" : "comment");
		pos = end;
	}
	function readBlockComment() {
		let depth = 1;
		let end = pos + 2;
		while (commentsEnd && end < n && depth > 0) {
			if (src[end] === 42 && src[end + 1] === 47) depth--;
			else if (src[end] === 47 && src[end + 1] === 42) depth++;
			else {
				end++;
				continue;
			}
			end += 2;
		}
		if (depth > 0) {
			if (commentsEnd) draft.problem(line, reasons.commentNeverEnds);
			commentsEnd = false;
			pos += 2;
			return;
		}
		let start = pos + 2;
		while (start < end - 2 && (src[start] === 42 || src[start] === 33)) start++;
		draft.comment(start, end - 2, line, start === pos + 3 ? "docstring" : "comment");
		line += countLines(src, pos, end);
		pos = end;
	}
}
function restrictionEnd(src, from) {
	const open = spaceEnd(src, from);
	if (src[open] !== 40) return from;
	const name = spaceEnd(src, open + 1);
	const end = nameEnd(src, name);
	const h = hashBytes(src, name, end);
	let close = spaceEnd(src, end);
	if (h === RESTRICTION_PATH) while (src[close] === 58 || CLASS[src[close]] === 3) close++;
	return src[close] === 41 && (h === RESTRICTION_PATH || RESTRICTIONS.has(h)) ? close + 1 : from;
}
function startsAttribute(src, from) {
	let at = from;
	while (CLASS[src[at]] === 1 || CLASS[src[at]] === 2) at++;
	return src[at] === 91;
}
function characterLength(c) {
	if (c === void 0) return 0;
	return c < 192 ? 1 : c < 224 ? 2 : c < 240 ? 3 : 4;
}
// src/source/languages.ts
const SLASHES = {
	open: "//",
	close: "",
	preamble: false
};
const PYTHON = {
	id: "python",
	name: "Python",
	endings: [".py"],
	lex: lexPython,
	vocabulary: PYTHON_VOCABULARY,
	comment: {
		open: "#",
		close: "",
		preamble: true
	}
};
const LANGUAGES = [
	PYTHON,
	{
		id: "c",
		name: "C, C++ or CUDA",
		endings: [...[
			".c",
			".h",
			".cc",
			".cpp",
			".cxx",
			".hh",
			".hpp",
			".hxx",
			".inl",
			".ipp"
		], ...[
			".cu",
			".cuh",
			".hip",
			".metal",
			".mm"
		]],
		lex: lexCFamily,
		vocabulary: C_FAMILY_VOCABULARY,
		comment: SLASHES
	},
	{
		id: "c",
		name: "Objective-C or OpenCL",
		endings: [".m", ".cl"],
		lex: (source) => ({
			...lexCFamily(source),
			problems: []
		}),
		vocabulary: C_FAMILY_VOCABULARY,
		comment: SLASHES
	},
	{
		id: "rust",
		name: "Rust",
		endings: [".rs"],
		lex: lexRust,
		vocabulary: RUST_VOCABULARY,
		comment: {
			...SLASHES,
			preamble: true
		}
	},
	{
		id: "jinja",
		name: "Jinja",
		endings: [
			".jinja",
			".jinja2",
			".j2"
		],
		lex: lexJinja,
		vocabulary: null,
		comment: {
			open: "{#-",
			close: "-#}",
			preamble: false
		}
	}
];
const BY_ENDING = new Map(LANGUAGES.flatMap((language) => language.endings.map((e) => [e, language])));
function languageOf(path) {
	const dot = path.lastIndexOf(".");
	return dot === -1 ? null : BY_ENDING.get(path.slice(dot).toLowerCase()) ?? null;
}
// src/origin/days.ts
const MS_PER_DAY = 864e5;
const NEVER = 65535;
function dateOfDay(day) {
	return day === 65535 ? "" : new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}
// src/license/catalogue/asked.ts
const ASKED = {
	sourceOverNetwork: "that a modified version which users reach over a network offers them its source",
	kimiK2Shown: "that a product with more than 100 million monthly users, or more than 20 million US dollars of monthly revenue, shows “Kimi K2” in its user interface",
	modification: "what the modification in its text says, as a rule that large products show the name of the model"
};
// src/license/catalogue/code.ts
const IN_FILE = [
	"file header",
	"license sidecar",
	"REUSE.toml"
];
const TEXT = [
	"LICENSE",
	"LICENSES/",
	"NOTICE"
];
const ALL_COPIES = [...IN_FILE, ...TEXT];
function spdx(id, name, version, duties, hub = id.toLowerCase()) {
	return {
		id,
		name,
		version,
		aliases: [],
		hub,
		source: `https://spdx.org/licenses/${id}${/^[AL]?GPL-/.test(id) ? "-only" : ""}.html`,
		verified: true,
		duties
	};
}
const PERMISSION = {
	"license-notice": {
		clause: "permission notice",
		where: ALL_COPIES
	},
	holders: {
		clause: "copyright notice",
		where: ALL_COPIES
	},
	authors: {
		clause: "copyright notice",
		where: ["AUTHORS", ...ALL_COPIES]
	},
	"license-text": {
		clause: "permission notice",
		where: ALL_COPIES
	}
};
const BSD = {
	"license-notice": {
		clause: "clause 1",
		where: ALL_COPIES
	},
	holders: {
		clause: "clause 1",
		where: ALL_COPIES
	},
	authors: {
		clause: "clause 1",
		where: ["AUTHORS", ...ALL_COPIES]
	},
	"license-text": {
		clause: "clause 1",
		where: ALL_COPIES
	}
};
const CHANGED_AND_DATED = (clause) => ({
	clause,
	where: ["file header"],
	dated: true
});
const GPL_3 = {
	"license-notice": {
		clause: "§5(b)",
		where: IN_FILE
	},
	holders: {
		clause: "§4",
		where: IN_FILE
	},
	"change-notice": CHANGED_AND_DATED("§5(a)"),
	"license-text": {
		clause: "§4",
		where: TEXT
	}
};
const CODE_LICENSES = [
	spdx("Apache-2.0", "Apache License 2.0", "2.0", {
		"license-notice": {
			clause: "§4(c)",
			where: IN_FILE
		},
		holders: {
			clause: "§4(c)",
			where: IN_FILE
		},
		"change-notice": {
			clause: "§4(b)",
			where: ["file header"]
		},
		"license-text": {
			clause: "§4(a)",
			where: TEXT
		},
		"upstream-notice": {
			clause: "§4(d)",
			where: [
				"NOTICE",
				"file header",
				"documentation"
			]
		}
	}),
	spdx("MIT", "MIT License", null, PERMISSION),
	spdx("ISC", "ISC License", null, PERMISSION),
	spdx("X11", "X11 License", null, PERMISSION, null),
	spdx("BSD-2-Clause", "BSD 2-Clause \"Simplified\" License", null, BSD),
	spdx("BSD-3-Clause", "BSD 3-Clause \"New\" or \"Revised\" License", null, BSD),
	spdx("BSD-4-Clause", "BSD 4-Clause \"Original\" License", null, BSD, null),
	spdx("Zlib", "zlib License", null, {
		"license-notice": {
			clause: "clause 3",
			where: ALL_COPIES
		},
		holders: {
			clause: "clause 3",
			where: ALL_COPIES
		},
		"change-notice": {
			clause: "clause 2",
			where: ["file header"]
		},
		"license-text": {
			clause: "clause 3",
			where: ALL_COPIES
		}
	}),
	spdx("BSL-1.0", "Boost Software License 1.0", "1.0", {
		"license-notice": {
			clause: "notice clause",
			where: ALL_COPIES
		},
		holders: {
			clause: "notice clause",
			where: ALL_COPIES
		},
		"license-text": {
			clause: "notice clause",
			where: ALL_COPIES
		}
	}),
	spdx("MPL-1.1", "Mozilla Public License 1.1", "1.1", {
		"license-notice": {
			clause: "§3.5",
			where: ["file header"]
		},
		holders: {
			clause: "§3.5",
			where: ["file header"]
		},
		"change-notice": CHANGED_AND_DATED("§3.3"),
		"license-text": {
			clause: "§3.5",
			where: TEXT
		}
	}, null),
	spdx("MPL-2.0", "Mozilla Public License 2.0", "2.0", {
		"license-notice": {
			clause: "§3.4",
			where: IN_FILE
		},
		holders: {
			clause: "§3.4",
			where: IN_FILE
		},
		"license-text": {
			clause: "§3.1",
			where: TEXT
		}
	}),
	spdx("GPL-2.0", "GNU General Public License v2.0", "2.0", {
		"license-notice": {
			clause: "§1",
			where: IN_FILE
		},
		holders: {
			clause: "§1",
			where: IN_FILE
		},
		"change-notice": CHANGED_AND_DATED("§2(a)"),
		"license-text": {
			clause: "§1",
			where: TEXT
		}
	}),
	spdx("LGPL-2.1", "GNU Lesser General Public License v2.1", "2.1", {
		"license-notice": {
			clause: "§1",
			where: IN_FILE
		},
		holders: {
			clause: "§1",
			where: IN_FILE
		},
		"change-notice": CHANGED_AND_DATED("§2(b)"),
		"license-text": {
			clause: "§1",
			where: TEXT
		},
		"library-notice": {
			clause: "§6",
			where: ["NOTICE", "documentation"]
		}
	}),
	spdx("GPL-3.0", "GNU General Public License v3.0", "3.0", GPL_3),
	spdx("LGPL-3.0", "GNU Lesser General Public License v3.0", "3.0", {
		...GPL_3,
		"library-notice": {
			clause: "§4(a)",
			where: ["NOTICE", "documentation"]
		}
	}),
	spdx("AGPL-3.0", "GNU Affero General Public License v3.0", "3.0", {
		...GPL_3,
		person: {
			clause: "§13",
			where: ["documentation"],
			asks: ASKED.sourceOverNetwork
		}
	}),
	spdx("CC-BY-4.0", "Creative Commons Attribution 4.0 International", "4.0", {
		"license-notice": {
			clause: "§3(a)(1)",
			where: ALL_COPIES
		},
		holders: {
			clause: "§3(a)(1)",
			where: ALL_COPIES
		},
		"change-notice": {
			clause: "§3(a)(1)(B)",
			where: ["file header", "documentation"]
		},
		"license-text": {
			clause: "§3(a)(1)",
			where: [
				"LICENSE",
				"LICENSES/",
				"NOTICE",
				"documentation"
			]
		}
	})
];
// src/license/catalogue/models.ts
const COPY = [
	"LICENSE",
	"LICENSES/",
	"NOTICE"
];
const NOTICE_FILE = ["NOTICE"];
const SHOWN = ["model card", "documentation"];
const CHANGED = [
	"file header",
	"model card",
	"NOTICE"
];
const PASSED_ON = [
	"model card",
	"NOTICE",
	"LICENSE"
];
const NAME = ["model name"];
const HUB = "https://huggingface.co";
const META = "https://github.com/meta-llama/llama-models/blob/main/models";
function llama(version, text, year) {
	return {
		id: `LicenseRef-Llama-${version}`,
		name: `Llama ${version} Community License Agreement`,
		version: year,
		aliases: [
			`llama-${version}`,
			`llama-${version}-community`,
			`llama${version}-community-license`,
			`llama-${version}-community-license`,
			`llama-${version}-community-license-agreement`,
			`meta-llama-${version}`,
			`LicenseRef-scancode-llama-${version}-license-${year.slice(0, 4)}`,
			`LicenseRef-scancode-llama-${version}-cla-${year.slice(0, 4)}`
		],
		hub: `llama${version}`,
		source: `${META}/llama${version.replace(".", "_")}/LICENSE`,
		verified: true,
		text,
		duties: {
			"license-text": {
				clause: "§1(b)(i)(A)",
				where: COPY
			},
			display: {
				clause: "§1(b)(i)(B)",
				words: ["Built with Llama"],
				where: SHOWN
			},
			"name-prefix": {
				clause: "§1(b)(i)",
				words: ["Llama"],
				where: NAME,
				derivedOnly: true
			},
			"notice-sentence": {
				clause: "§1(b)(iii)",
				words: [`Llama ${version} is licensed under the Llama ${version} Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.`],
				where: NOTICE_FILE
			}
		}
	};
}
const RAIL = {
	"use-restrictions": {
		clause: "§4(a)",
		where: PASSED_ON
	},
	"license-text": {
		clause: "§4(b)",
		where: COPY
	},
	"change-notice": {
		clause: "§4(c)",
		where: CHANGED,
		derivedOnly: true
	},
	holders: {
		clause: "§4(d)",
		where: [...COPY, "model card"]
	}
};
function unverified(id, name, aliases, source, duties = {}, hub = null) {
	return {
		id,
		name,
		version: null,
		aliases,
		hub,
		source,
		verified: false,
		duties: {
			"license-text": {
				clause: "redistribution clause",
				where: COPY
			},
			...duties
		}
	};
}
const MODEL_LICENSES = [
	{
		id: "LicenseRef-LLaMA",
		name: "LLaMA License Agreement",
		version: "2023-02",
		aliases: [
			"llama",
			"llama1",
			"llama-1",
			"LicenseRef-scancode-llama-license-2023"
		],
		hub: null,
		source: "https://github.com/facebookresearch/llama/tree/llama_v1",
		verified: true,
		text: {
			titles: ["llama license agreement"],
			marks: ["software products", "llama is licensed under the llama license"],
			words: 1850
		},
		duties: {
			"license-text": {
				clause: "§3(i)",
				where: COPY
			},
			"notice-sentence": {
				clause: "§3(ii)",
				words: ["LLaMA is licensed under the LLaMA License, Copyright (c) Meta Platforms, Inc. All Rights Reserved."],
				where: NOTICE_FILE
			}
		}
	},
	{
		id: "LicenseRef-Llama-2",
		name: "Llama 2 Community License Agreement",
		version: "2023-07-18",
		aliases: [
			"llama-2",
			"llama-2-community",
			"llama2-community-license",
			"llama-2-community-license-agreement",
			"LicenseRef-scancode-llama-2-license-2023"
		],
		hub: "llama2",
		source: "https://github.com/facebookresearch/llama/blob/main/LICENSE",
		verified: true,
		text: {
			titles: ["llama 2 community license agreement"],
			marks: ["llama 2 version release date", "700 million monthly active users"],
			words: 1050
		},
		duties: {
			"license-text": {
				clause: "§1(b)(i)",
				where: COPY
			},
			"notice-sentence": {
				clause: "§1(b)(iii)",
				words: ["Llama 2 is licensed under the LLAMA 2 Community License, Copyright (c) Meta Platforms, Inc. All Rights Reserved."],
				where: NOTICE_FILE
			}
		}
	},
	{
		id: "LicenseRef-Llama-3",
		name: "Meta Llama 3 Community License Agreement",
		version: "2024-04-18",
		aliases: [
			"llama-3",
			"meta-llama-3",
			"llama-3-community",
			"llama3-community-license",
			"llama-3-community-license",
			"meta-llama-3-community-license-agreement",
			"LicenseRef-scancode-llama-3-license-2024"
		],
		hub: "llama3",
		source: `${META}/llama3/LICENSE`,
		verified: true,
		text: {
			titles: ["meta llama 3 community license agreement"],
			marks: ["meta llama 3 version release date", "700 million monthly active users"],
			words: 1150
		},
		duties: {
			"license-text": {
				clause: "§1(b)(i)(A)",
				where: COPY
			},
			display: {
				clause: "§1(b)(i)(B)",
				words: ["Built with Meta Llama 3"],
				where: SHOWN
			},
			"name-prefix": {
				clause: "§1(b)(i)",
				words: ["Llama 3"],
				where: NAME,
				derivedOnly: true
			},
			"notice-sentence": {
				clause: "§1(b)(iii)",
				words: ["Meta Llama 3 is licensed under the Meta Llama 3 Community License, Copyright © Meta Platforms, Inc. All Rights Reserved."],
				where: NOTICE_FILE
			}
		}
	},
	llama("3.1", {
		titles: ["llama 3.1 community license agreement"],
		marks: ["llama 3.1 version release date", "700 million monthly active users"],
		words: 1150
	}, "2024-07-23"),
	llama("3.2", {
		titles: ["llama 3.2 community license agreement"],
		marks: ["llama 3.2 version release date", "700 million monthly active users"],
		words: 1150
	}, "2024-09-25"),
	llama("3.3", {
		titles: ["llama 3.3 community license agreement"],
		marks: ["llama 3.3 version release date", "700 million monthly active users"],
		words: 1150
	}, "2024-12-06"),
	llama("4", {
		titles: ["llama 4 community license agreement"],
		marks: ["llama 4 version effective date", "700 million monthly active users"],
		words: 1100
	}, "2025-04-05"),
	{
		id: "LicenseRef-Gemma",
		name: "Gemma Terms of Use",
		version: "2025-03-24",
		aliases: [
			"gemma-terms-of-use",
			"gemma-license",
			"gemma-terms",
			"LicenseRef-scancode-gemma-tou-2024-04-01",
			"LicenseRef-scancode-gemma-tou-2025-03-24",
			"LicenseRef-Gemma-Terms-of-Use"
		],
		hub: "gemma",
		source: "https://ai.google.dev/gemma/terms",
		verified: true,
		text: {
			titles: ["gemma terms of use"],
			marks: [
				"section 3: distribution and restrictions",
				"model derivatives",
				"gemma services"
			],
			words: 1300
		},
		duties: {
			"use-restrictions": {
				clause: "§3.1",
				where: PASSED_ON
			},
			"license-text": {
				clause: "§3.1",
				where: COPY
			},
			"change-notice": {
				clause: "§3.1",
				where: CHANGED,
				derivedOnly: true
			},
			"notice-sentence": {
				clause: "§3.1",
				words: ["Gemma is provided under and subject to the Gemma Terms of Use found at ai.google.dev/gemma/terms"],
				where: NOTICE_FILE
			}
		}
	},
	{
		id: "LicenseRef-Qwen",
		name: "Qwen License Agreement",
		version: "2024-09-19",
		aliases: [
			"qwen",
			"qwen-license",
			"qwen-license-agreement",
			"LicenseRef-scancode-qwen-2024"
		],
		hub: null,
		source: `${HUB}/Qwen/Qwen2.5-72B-Instruct/blob/main/LICENSE`,
		verified: true,
		text: {
			titles: ["qwen license agreement"],
			marks: ["qwen license agreement release date", "100 million monthly active users"],
			words: 1e3
		},
		duties: {
			"license-text": {
				clause: "§3(a)",
				where: COPY
			},
			"change-notice": {
				clause: "§3(b)",
				where: CHANGED,
				derivedOnly: true
			},
			"notice-sentence": {
				clause: "§3(c)",
				words: ["Qwen is licensed under the Qwen LICENSE AGREEMENT, Copyright (c) Alibaba Cloud. All Rights Reserved."],
				where: NOTICE_FILE
			},
			display: {
				clause: "§5(b)",
				words: ["Built with Qwen", "Improved using Qwen"],
				where: SHOWN,
				derivedOnly: true
			}
		}
	},
	{
		id: "LicenseRef-Tongyi-Qianwen",
		name: "Tongyi Qianwen License Agreement",
		version: "2023-08-03",
		aliases: [
			"tongyi-qianwen",
			"tongyi-qianwen-license",
			"tongyi-qianwen-license-agreement",
			"LicenseRef-scancode-tongyi-qianwen-2023"
		],
		hub: null,
		source: `${HUB}/Qwen/Qwen2-72B-Instruct/blob/main/LICENSE`,
		verified: true,
		text: {
			titles: ["tongyi qianwen license agreement"],
			marks: ["tongyi qianwen release date", "100 million monthly active users"],
			words: 1e3
		},
		duties: {
			"license-text": {
				clause: "§3(a)",
				where: COPY
			},
			"change-notice": {
				clause: "§3(b)",
				where: CHANGED,
				derivedOnly: true
			},
			"notice-sentence": {
				clause: "§3(c)",
				words: ["Tongyi Qianwen is licensed under the Tongyi Qianwen LICENSE AGREEMENT, Copyright (c) Alibaba Cloud. All Rights Reserved."],
				where: NOTICE_FILE
			}
		}
	},
	unverified("LicenseRef-Qwen-Research", "Qwen Research License Agreement", [
		"qwen-research",
		"qwen-research-license",
		"qwen-research-license-agreement",
		"tongyi-qianwen-research"
	], `${HUB}/Qwen/Qwen2.5-3B-Instruct/blob/main/LICENSE`, { "notice-sentence": {
		clause: "redistribution clause",
		words: ["Qwen is licensed under the Qwen RESEARCH LICENSE AGREEMENT, Copyright (c) Alibaba Cloud. All Rights Reserved."],
		where: NOTICE_FILE
	} }),
	{
		id: "LicenseRef-DeepSeek-Model-1.0",
		name: "DeepSeek License Agreement v1.0",
		version: "1.0",
		aliases: [
			"deepseek",
			"deepseek-license",
			"deepseek-model-license",
			"deepseek-license-agreement",
			"deepseek-model-license-1.0",
			"LicenseRef-DeepSeek-Model-License-1.0",
			"LicenseRef-scancode-deepseek-la-1.0"
		],
		hub: null,
		source: "https://github.com/deepseek-ai/DeepSeek-V3/blob/main/LICENSE-MODEL",
		verified: true,
		text: {
			titles: ["deepseek license agreement"],
			marks: [
				"use based restrictions",
				"attachment a",
				"deepseek claims no rights in the output"
			],
			words: 2200
		},
		duties: RAIL
	},
	{
		id: "LicenseRef-ChatGLM2-6B",
		name: "The ChatGLM2-6B License",
		version: null,
		aliases: [
			"chatglm2-6b",
			"chatglm2-6b-license",
			"chatglm",
			"chatglm2",
			"chatglm3",
			"chatglm3-6b"
		],
		hub: null,
		source: "https://github.com/THUDM/ChatGLM2-6B/blob/main/MODEL_LICENSE",
		verified: true,
		text: {
			titles: ["the chatglm2-6b license", "the chatglm3-6b license"],
			marks: ["military or illegal purposes"],
			words: 330
		},
		duties: { "license-text": {
			clause: "§2",
			where: COPY
		} }
	},
	{
		id: "LicenseRef-CogVLM",
		name: "The CogVLM License",
		version: null,
		aliases: [
			"cogvlm",
			"cogvlm-license",
			"cogagent"
		],
		hub: null,
		source: "https://github.com/THUDM/CogVLM/blob/main/MODEL_LICENSE",
		verified: true,
		text: {
			titles: ["the cogvlm license"],
			marks: ["military or illegal purposes", "cogvlm model parameters"],
			words: 400
		},
		duties: { "license-text": {
			clause: "§2",
			where: COPY
		} }
	},
	{
		...unverified("LicenseRef-GLM-4", "The glm-4-9b License", [
			"glm-4",
			"glm-4-9b",
			"glm-4-9b-license",
			"glm4",
			"glm-4-license"
		], `${HUB}/THUDM/glm-4-9b/blob/main/LICENSE`, {
			"license-text": {
				clause: "§2(A)",
				where: COPY
			},
			display: {
				clause: "§2(B)",
				words: ["Built with glm-4"],
				where: SHOWN
			},
			"name-prefix": {
				clause: "§2",
				words: ["glm-4"],
				where: NAME,
				derivedOnly: true
			}
		}),
		text: {
			titles: ["the glm-4-9b license"],
			marks: ["built with glm-4", "military or illegal purposes"],
			words: 400
		}
	},
	{
		id: "LicenseRef-Kimi-K2",
		name: "Modified MIT License (Kimi K2)",
		version: "2025",
		aliases: [
			"kimi-k2",
			"kimi-k2-modified-mit",
			"LicenseRef-scancode-moonshot-ai-modified-mit-2025"
		],
		hub: null,
		source: `${HUB}/moonshotai/Kimi-K2-Instruct/blob/main/LICENSE`,
		verified: true,
		text: {
			titles: ["modified mit license"],
			marks: ["our only modification part is", "permission is hereby granted, free of charge"],
			words: 230
		},
		duties: {
			"license-text": {
				clause: "permission notice",
				where: COPY
			},
			holders: {
				clause: "copyright notice",
				where: COPY
			},
			person: {
				clause: "modification",
				where: ["documentation"],
				asks: ASKED.kimiK2Shown
			}
		}
	},
	unverified("LicenseRef-Modified-MIT", "Modified MIT License", ["modified-mit", "modified-mit-license"], "https://spdx.org/licenses/MIT.html", {
		"license-text": {
			clause: "permission notice",
			where: COPY
		},
		person: {
			clause: "modification",
			where: ["documentation"],
			asks: ASKED.modification
		}
	}),
	{
		id: "LicenseRef-MiniMax-Model",
		name: "MiniMax Model License",
		version: "2025-01-15",
		aliases: [
			"minimax",
			"minimax-01",
			"minimax-license",
			"minimax-model-license",
			"LicenseRef-MiniMax-Model-License"
		],
		hub: null,
		source: "https://github.com/MiniMax-AI/MiniMax-01/blob/main/LICENSE-MODEL",
		verified: true,
		text: {
			titles: ["minimax model license"],
			marks: ["model release date: 15 january 2025", "model materials"],
			words: 1150
		},
		duties: {
			"license-text": {
				clause: "§2(b)(i)",
				where: COPY
			},
			"change-notice": {
				clause: "§2(b)(i)",
				where: CHANGED,
				derivedOnly: true
			},
			"notice-sentence": {
				clause: "§2(b)(ii)",
				words: ["MiniMax AI model is licensed under the MiniMax Model License, Copyright © MiniMax. All Rights Reserved."],
				where: NOTICE_FILE
			}
		}
	},
	{
		id: "LicenseRef-Falcon-2-11B",
		name: "Falcon 2 11B TII License",
		version: "1.0",
		aliases: [
			"falcon-llm-license",
			"falcon-2-11b-tii-license",
			"falcon2",
			"tii-falcon-license-2.0",
			"tii-falcon-llm-license-2.0",
			"LicenseRef-scancode-falcon-2-11b-1.0"
		],
		hub: null,
		source: "https://falconllm.tii.ae/falcon-terms-and-conditions.html",
		verified: true,
		text: {
			titles: ["falcon 2 11b tii license"],
			marks: ["acceptable use policy", "is built using falcon llm technology"],
			words: 2200
		},
		duties: {
			"use-restrictions": {
				clause: "§4",
				where: PASSED_ON
			},
			"license-text": {
				clause: "§4",
				where: COPY
			},
			"change-notice": {
				clause: "§4",
				where: CHANGED,
				derivedOnly: true
			},
			holders: {
				clause: "§4",
				where: [...COPY, "model card"]
			},
			"upstream-notice": {
				clause: "§4",
				where: ["NOTICE", "documentation"]
			},
			display: {
				clause: "§6",
				words: ["is built using Falcon LLM technology from the Technology Innovation Institute"],
				where: SHOWN,
				derivedOnly: true
			}
		}
	},
	unverified("LicenseRef-Falcon-180B", "Falcon-180B TII License", [
		"falcon-180b-tii-license",
		"falcon-180b-tii-license-1.0",
		"falcon-180b"
	], `${HUB}/spaces/tiiuae/falcon-180b-license/blob/main/LICENSE.txt`),
	unverified("LicenseRef-Falcon-Mamba", "Falcon Mamba 7B TII License", ["falcon-mamba-7b-license", "falcon-mamba-license"], "https://falconllm.tii.ae/falcon-mamba-7b-terms-and-conditions.html"),
	{
		id: "LicenseRef-BigScience-RAIL-1.0",
		name: "BigScience RAIL License v1.0",
		version: "1.0",
		aliases: [
			"bloom-rail-1.0",
			"bigscience-rail-1.0",
			"bigscience-rail",
			"bigscience-bloom-rail",
			"LicenseRef-scancode-bigscience-rail-1.0"
		],
		hub: "bigscience-bloom-rail-1.0",
		source: `${HUB}/spaces/bigscience/license`,
		verified: true,
		text: {
			titles: ["bigscience rail license v1.0", "bigscience rail license"],
			marks: [
				"dated may 19, 2022",
				"attachment a",
				"use based restrictions"
			],
			words: 2500
		},
		duties: {
			"use-restrictions": {
				clause: "§4(1)",
				where: PASSED_ON
			},
			"license-text": {
				clause: "§4(2)",
				where: COPY
			},
			"change-notice": {
				clause: "§4(3)",
				where: CHANGED,
				derivedOnly: true
			},
			holders: {
				clause: "§4(4)",
				where: [...COPY, "model card"]
			}
		}
	},
	{
		id: "LicenseRef-BigScience-OpenRAIL-M",
		name: "BigScience Open RAIL-M License",
		version: "2022-08-18",
		aliases: ["bigscience-open-rail-m", "LicenseRef-scancode-bigscience-open-rail-m"],
		hub: "bigscience-openrail-m",
		source: "https://www.licenses.ai/blog/2022/8/26/bigscience-open-rail-m-license",
		verified: true,
		text: {
			titles: ["bigscience open rail-m license"],
			marks: ["attachment a", "use based restrictions"],
			words: 2500
		},
		duties: RAIL
	},
	{
		id: "LicenseRef-BigCode-OpenRAIL-M",
		name: "BigCode Open RAIL-M v1 License Agreement",
		version: "1",
		aliases: [
			"bigcode-open-rail-m",
			"bigcode-open-rail-m-v1",
			"bigcode-openrail-m-v1",
			"LicenseRef-scancode-bigcode-open-rail-m-v1"
		],
		hub: "bigcode-openrail-m",
		source: `${HUB}/spaces/bigcode/bigcode-model-license-agreement`,
		verified: true,
		text: {
			titles: ["bigcode open rail-m v1 license agreement", "bigcode openrail-m v1 license agreement"],
			marks: ["attachment a", "explanatory documentation"],
			words: 1950
		},
		duties: {
			"use-restrictions": {
				clause: "§5.1",
				where: PASSED_ON
			},
			"license-text": {
				clause: "§5.2(a)",
				where: COPY
			},
			"change-notice": {
				clause: "§5.2(b)",
				where: ["model card", "documentation"],
				derivedOnly: true
			},
			holders: {
				clause: "§5.2(c)",
				where: [...COPY, "model card"]
			}
		}
	},
	unverified("LicenseRef-OpenRAIL", "OpenRAIL license family", ["open-rail", "openrail-m"], "https://www.licenses.ai/ai-licenses", { "use-restrictions": {
		clause: "redistribution clause",
		where: PASSED_ON
	} }, "openrail"),
	unverified("LicenseRef-CreativeML-OpenRAIL-M", "CreativeML Open RAIL-M", ["creativeml-open-rail-m"], `${HUB}/spaces/CompVis/stable-diffusion-license`, { "use-restrictions": {
		clause: "§4(a)",
		where: PASSED_ON
	} }, "creativeml-openrail-m"),
	unverified("LicenseRef-OpenRAIL++-M", "CreativeML Open RAIL++-M License", ["openrail++-m", "creativeml-openrail++-m"], `${HUB}/stabilityai/stable-diffusion-xl-base-1.0/blob/main/LICENSE.md`, { "use-restrictions": {
		clause: "§4(a)",
		where: PASSED_ON
	} }, "openrail++"),
	{
		id: "LicenseRef-NVIDIA-Open-Model",
		name: "NVIDIA Open Model License Agreement",
		version: "2025-04-28",
		aliases: [
			"nvidia-open-model-license",
			"nvidia-open-model-license-agreement",
			"nvidia-open-model",
			"LicenseRef-NVIDIA-Open-Model-License",
			"LicenseRef-scancode-nvidia-open-model-2025-04-28"
		],
		hub: null,
		source: "https://www.nvidia.com/en-us/agreements/enterprise-software/nvidia-open-model-license/",
		verified: true,
		text: {
			titles: ["nvidia open model license agreement", "nvidia open model license"],
			marks: ["nvidia cosmos model", "separate components"],
			words: 1500
		},
		duties: {
			"license-text": {
				clause: "§3.1",
				where: COPY
			},
			"notice-sentence": {
				clause: "§3.1",
				words: ["Licensed by NVIDIA Corporation under the NVIDIA Open Model License"],
				where: NOTICE_FILE
			},
			display: {
				clause: "§3.2",
				words: ["Built on NVIDIA Cosmos"],
				where: SHOWN,
				onlyFor: "cosmos"
			}
		}
	},
	{
		id: "LicenseRef-EXAONE-1.2-NC",
		name: "EXAONE AI Model License Agreement 1.2 - NC",
		version: "1.2 - NC",
		aliases: [
			"exaone-4.0",
			"exaone-1.2-nc",
			"exaone-ai-model-1.2-nc",
			"LicenseRef-EXAONE-4.0"
		],
		hub: null,
		source: `${HUB}/LGAI-EXAONE/EXAONE-4.0-32B/blob/main/LICENSE`,
		verified: true,
		text: {
			titles: ["exaone ai model license agreement 1.2"],
			marks: ["lg management development institute", "at the beginning of its name"],
			words: 2e3
		},
		duties: {
			"name-prefix": {
				clause: "§2.1(c)",
				words: ["EXAONE"],
				where: NAME,
				derivedOnly: true
			},
			"license-text": {
				clause: "§2.1(d)",
				where: COPY
			}
		}
	},
	{
		id: "LicenseRef-EXAONE-1.1-NC",
		name: "EXAONE AI Model License Agreement 1.1 - NC",
		version: "1.1 - NC",
		aliases: [
			"exaone",
			"exaone-1.1-nc",
			"exaone-ai-model-1.1-nc",
			"LicenseRef-scancode-exaone-ai-model-1.1-nc"
		],
		hub: null,
		source: `${HUB}/LGAI-EXAONE/EXAONE-Deep-32B/blob/main/LICENSE`,
		verified: true,
		text: {
			titles: ["exaone ai model license agreement 1.1"],
			marks: ["lg management development institute", "beginning of its name"],
			words: 2e3
		},
		duties: {
			"name-prefix": {
				clause: "§2.1(c)",
				words: ["EXAONE"],
				where: NAME,
				derivedOnly: true
			},
			"license-text": {
				clause: "§2.1(d)",
				where: COPY
			}
		}
	},
	{
		id: "LicenseRef-K-EXAONE",
		name: "K-EXAONE AI Model License Agreement",
		version: "2025",
		aliases: ["k-exaone", "k-exaone-license"],
		hub: null,
		source: `${HUB}/LGAI-EXAONE/K-EXAONE-236B-A23B/blob/main/LICENSE`,
		verified: true,
		text: {
			titles: ["k-exaone ai model license agreement"],
			marks: ["lg management development institute", "shall begin with k-exaone"],
			words: 1500
		},
		duties: {
			"license-text": {
				clause: "§2.1",
				where: COPY
			},
			"name-prefix": {
				clause: "§2.1",
				words: ["K-EXAONE"],
				where: NAME
			}
		}
	},
	{
		id: "LicenseRef-HyperCLOVA-X-SEED",
		name: "HyperCLOVA X SEED Model License Agreement",
		version: "2025-04-24",
		aliases: [
			"hyperclovax-seed",
			"hyperclova-x-seed",
			"hyperclovax-seed-license",
			"LicenseRef-scancode-hyperclova-x-seed-2025"
		],
		hub: null,
		source: `${HUB}/naver-hyperclovax/HyperCLOVAX-SEED-Vision-Instruct-3B/blob/main/LICENSE`,
		verified: true,
		text: {
			titles: ["hyperclova x seed model license agreement"],
			marks: ["prohibited use policy", "10 million monthly active users"],
			words: 1850
		},
		duties: {
			"use-restrictions": {
				clause: "§3.1(i)",
				where: PASSED_ON
			},
			"license-text": {
				clause: "§3.1(ii)",
				where: COPY
			},
			"change-notice": {
				clause: "§3.1(iii)",
				where: CHANGED,
				derivedOnly: true
			},
			"notice-sentence": {
				clause: "§3.1(iv)",
				words: ["HyperCLOVA X SEED Model is licensed under the HyperCLOVA X SEED Model License Agreement, Copyright © NAVER Corp. All Rights Reserved."],
				where: NOTICE_FILE
			},
			display: {
				clause: "§3.1(v)",
				words: ["Powered by HyperCLOVA X"],
				where: SHOWN
			},
			"name-prefix": {
				clause: "§3.1",
				words: ["HyperCLOVA X"],
				where: NAME,
				derivedOnly: true
			}
		}
	},
	unverified("LicenseRef-Upstage-Solar", "Upstage Solar License", [
		"upstage-solar-license",
		"solar-license",
		"solar-apache-license-2.0",
		"solar-apache-2.0"
	], `${HUB}/upstage/Solar-Open-100B/blob/main/LICENSE`, {
		display: {
			clause: "brand clause",
			words: ["Built with Solar", "Solar"],
			where: SHOWN
		},
		"name-prefix": {
			clause: "name clause of its first version",
			words: ["Built with Solar", "Solar"],
			where: NAME,
			derivedOnly: true
		}
	}),
	{
		id: "LicenseRef-Tencent-Hunyuan-Community",
		name: "Tencent Hunyuan Community License Agreement",
		version: "2024-11-05",
		aliases: [
			"tencent-hunyuan-community",
			"tencent-hunyuan-large",
			"tencent-hunyuan",
			"tencent-license",
			"LicenseRef-Tencent-Hunyuan-Large"
		],
		hub: null,
		source: "https://github.com/Tencent/Tencent-Hunyuan-Large/blob/main/LICENSE.txt",
		verified: true,
		text: {
			titles: ["tencent hunyuan community license agreement"],
			marks: ["tencent-hunyuan-large release date", "acceptable use policy"],
			words: 2300
		},
		duties: {
			"license-text": {
				clause: "§3(a)",
				where: COPY
			},
			"change-notice": {
				clause: "§3(b)",
				where: CHANGED,
				derivedOnly: true
			},
			display: {
				clause: "§3(c)",
				words: ["Powered by Tencent Hunyuan"],
				where: SHOWN,
				encouraged: true
			},
			"notice-sentence": {
				clause: "§3(d)",
				words: ["Tencent Hunyuan is licensed under the Tencent Hunyuan Community License Agreement, Copyright © 2024 Tencent. All Rights Reserved."],
				where: NOTICE_FILE
			},
			"use-restrictions": {
				clause: "§5(a)",
				where: PASSED_ON
			}
		}
	},
	{
		id: "LicenseRef-Tencent-Hunyuan-3D-Community",
		name: "Tencent Hunyuan 3D 2.0 Community License Agreement",
		version: "2025-01-21",
		aliases: [
			"tencent-hunyuan-3d-2.0",
			"tencent-hunyuan-3d-2.0-community",
			"LicenseRef-scancode-tencent-hunyuan-3d-2.0-cla"
		],
		hub: null,
		source: "https://github.com/Tencent/Hunyuan3D-2/blob/main/LICENSE",
		verified: true,
		text: {
			titles: ["tencent hunyuan 3d 2.0 community license agreement"],
			marks: ["tencent hunyuan 3d 2.0 release date", "acceptable use policy"],
			words: 2400
		},
		duties: {
			"license-text": {
				clause: "§3(a)",
				where: COPY
			},
			"change-notice": {
				clause: "§3(b)",
				where: CHANGED,
				derivedOnly: true
			},
			display: {
				clause: "§3(c)",
				words: ["Powered by Tencent Hunyuan"],
				where: SHOWN,
				encouraged: true
			},
			"notice-sentence": {
				clause: "§3(d)",
				words: ["Tencent Hunyuan 3D 2.0 is licensed under the Tencent Hunyuan 3D 2.0 Community License Agreement, Copyright © 2025 Tencent. All Rights Reserved."],
				where: NOTICE_FILE
			},
			"use-restrictions": {
				clause: "§5(a)",
				where: PASSED_ON
			}
		}
	},
	unverified("LicenseRef-Tencent-Hunyuan-A13B", "Tencent Hunyuan A13B License Agreement", ["tencent-hunyuan-a13b"], `${HUB}/tencent/Hunyuan-A13B-Instruct/blob/main/LICENSE`),
	{
		id: "LicenseRef-Stability-AI-Community",
		name: "Stability AI Community License Agreement",
		version: "2024-07-05",
		aliases: [
			"stabilityai-ai-community",
			"stability-ai-community",
			"stable-ai-community",
			"stabilityai-community",
			"LicenseRef-scancode-stability-ai-community-2024"
		],
		hub: null,
		source: "https://stability.ai/community-license-agreement",
		verified: true,
		text: {
			titles: ["stability ai community license agreement"],
			marks: ["powered by stability ai", "stability ai materials"],
			words: 1800
		},
		duties: {
			"license-text": {
				clause: "§IV(a)(i)",
				where: COPY
			},
			"notice-sentence": {
				clause: "§IV(a)(ii)",
				words: ["This Stability AI Model is licensed under the Stability AI Community License, Copyright © Stability AI Ltd. All Rights Reserved"],
				where: NOTICE_FILE
			},
			display: {
				clause: "§IV(a)(iii)",
				words: ["Powered by Stability AI"],
				where: SHOWN
			},
			"change-notice": {
				clause: "§IV(a)",
				where: ["NOTICE", "model card"],
				derivedOnly: true
			}
		}
	},
	{
		id: "LicenseRef-FLUX-1-dev-Non-Commercial",
		name: "FLUX.1 [dev] Non-Commercial License",
		version: "1.1.1",
		aliases: [
			"flux-1-dev-non-commercial-license",
			"flux-dev-non-commercial-license",
			"flux-1-dev"
		],
		hub: null,
		source: "https://github.com/black-forest-labs/flux/blob/main/model_licenses/LICENSE-FLUX1-dev",
		verified: true,
		text: {
			titles: ["flux.1 [dev] non-commercial license"],
			marks: ["attribution notice", "non-commercial purpose"],
			words: 2600
		},
		duties: {
			"license-text": {
				clause: "§3(a)",
				where: COPY
			},
			"notice-sentence": {
				clause: "§3(b)",
				words: ["The FLUX.1 [dev] Model is licensed by Black Forest Labs Inc. under the FLUX.1 [dev] Non-Commercial License. Copyright Black Forest Labs Inc."],
				where: [...NOTICE_FILE, "model card"]
			},
			"change-notice": {
				clause: "§3(c)",
				where: ["NOTICE", "model card"],
				derivedOnly: true
			}
		}
	},
	{
		id: "OpenMDW-1.0",
		name: "OpenMDW License Agreement, version 1.0",
		version: "1.0",
		aliases: ["openmdw", "LicenseRef-scancode-openmdw-1.0"],
		hub: "openmdw-1.0",
		source: "https://github.com/OpenMDW/OpenMDW/blob/main/1.0/LICENSE.openmdw",
		verified: true,
		text: {
			titles: ["openmdw license agreement, version 1.0", "openmdw license agreement"],
			marks: ["model materials", "notices of origin"],
			words: 400
		},
		duties: {
			"license-text": {
				clause: "distribution clause (1)",
				where: COPY
			},
			holders: {
				clause: "distribution clause (2)",
				where: [...COPY, "model card"]
			}
		}
	},
	unverified("LicenseRef-Mistral-Research", "Mistral AI Research License", [
		"mrl",
		"mrl-0.1",
		"mistral-ai-research-license",
		"mistral-research-license"
	], "https://mistral.ai/licenses/MRL-0.1.md"),
	unverified("LicenseRef-Mistral-Non-Production", "Mistral AI Non-Production License", [
		"mnpl",
		"mnpl-0.1",
		"mistral-ai-non-production-license"
	], "https://mistral.ai/licenses/MNPL-0.1.md"),
	unverified("LicenseRef-Databricks-Open-Model", "Databricks Open Model License", ["databricks-open-model-license"], "https://www.databricks.com/legal/open-model-license"),
	unverified("LicenseRef-Yi", "Yi Series Models Community License Agreement", ["yi-license", "yi"], `${HUB}/01-ai/Yi-34B`),
	unverified("LicenseRef-InternLM", "InternLM model license (application for commercial use)", ["internlm", "internlm-license"], "https://github.com/InternLM/InternLM#license"),
	unverified("LicenseRef-Grok-2", "Grok 2 Community License Agreement", ["grok-2", "grok2"], `${HUB}/xai-org/grok-2/blob/main/LICENSE`, {}, "grok2-community")
];
// src/license/catalogue/catalogue.ts
const CATALOGUE = [...CODE_LICENSES, ...MODEL_LICENSES];
function squeezed(spelling) {
	return spelling.toLowerCase().replace(/^licenseref-/, "").replace(/[^\p{L}\p{N}+]+/gu, "");
}
new Map(CATALOGUE.map((entry) => [entry.id, entry]));
new Map(CATALOGUE.flatMap((entry) => [
	...entry.aliases,
	...entry.hub === null ? [] : [entry.hub],
	entry.name,
	entry.id
].map((spelling) => [squeezed(spelling), entry])));
new Set(MODEL_LICENSES.map(({ id }) => id));
// src/license/duties.ts
function hasNotice({ notice }) {
	return notice === "header" || notice === "spdx";
}
// src/origin/evidence.ts
const NO_DOCUMENTS = {
	license: null,
	notice: null,
	authors: null
};
// src/origin/origin-place.ts
function originPlace(regions) {
	const known = regions.filter((region) => region.originLines !== "unknown");
	if (known.length === 0) return null;
	return {
		start: Math.min(...known.map(({ originStartLine }) => originStartLine)),
		end: Math.max(...known.map(({ originEndLine }) => originEndLine)),
		estimated: known.every((region) => region.originLines === "estimated")
	};
}
// src/origin/describe.ts
function evidencesOf(matches) {
	return matches.map((match) => {
		const source = matches.find(({ role, index, origin }) => role === "source" && index === match.through?.index && origin === match.through.origin);
		return evidenceOf(match, match.role === "first-publisher" && source !== void 0 ? versioned(source.component, source.release) : null);
	});
}
function evidenceOf(match, through = null) {
	const { component, facts } = match;
	const required = holdersInCommon(facts, match.rivalFacts);
	const documents = documentsAt(component, match.release);
	return {
		component,
		purl: versioned(component, match.release),
		path: match.path,
		url: permalink(match),
		releases: {
			first: component.releases[match.firstRelease]?.version ?? "",
			last: component.releases[match.lastRelease]?.version ?? ""
		},
		source: "index",
		license: licenseOf(match),
		holders: facts.holders,
		notice: facts.notice,
		...facts.pointer === void 0 ? {} : { pointer: facts.pointer },
		share: round(match.share),
		margin: match.margin === null ? null : round(match.margin),
		confidence: match.confidence,
		kind: match.kind,
		through,
		importsOnly: match.importsOnly,
		lengthRatio: round(match.lengthRatio),
		regions: match.regions,
		alternatives: match.alternatives.map((other) => ({
			purl: versioned(other.component, other.release),
			path: other.path,
			share: round(other.share),
			holders: other.facts.holders
		})),
		family: match.family.map(({ component: other, release, path, share }) => ({
			purl: versioned(other, release),
			path,
			share: round(share)
		})),
		requiredHolders: required,
		documents,
		doubtfulHolders: facts.holders.filter((holder) => !required.includes(holder))
	};
}
function licenseOf({ index, origin, component, facts, ...match }) {
	const typical = licenseAt(facts, documentsAt(component, match.release));
	const licenses = [
		match.lastRelease,
		match.release,
		match.firstRelease
	].map((release) => release === match.release ? typical : changedLicense(index.factsOf(index.contentAt(origin, release)), component, release, match.release));
	const distinct = [...new Set(licenses)];
	if (distinct.length === 1 || distinct.some((license) => license === null)) return typical;
	return distinct.map((license) => /\s/.test(license) ? `(${license})` : license).join(" OR ");
}
function changedLicense(facts, component, release, typical) {
	const there = documentsAt(component, release);
	const before = documentsAt(component, typical).license?.expression ?? null;
	const now = there.license?.expression ?? null;
	return !hasNotice(facts) && before !== null && now !== null && before !== now ? now : licenseAt(facts, there);
}
function licenseAt(facts, { license }) {
	return facts.license ?? (hasNotice(facts) ? null : license?.expression ?? null);
}
function partReport(part) {
	const { block, index, origin, release, share, runnerUp, regions } = part;
	const component = index.component(origin);
	const path = index.path(origin, release);
	return {
		kind: block.kind,
		name: block.name,
		startLine: block.startLine,
		endLine: block.endLine,
		purl: versioned(component, release),
		path,
		url: permalink({
			component,
			path,
			release,
			regions
		}),
		share: round(share),
		confidence: part.confidence,
		match: part.match,
		runnerUp: runnerUp === null ? null : partCandidate(runnerUp),
		family: part.family.map(partCandidate),
		margin: runnerUp === null ? null : round(share - runnerUp.share),
		regions
	};
}
function partCandidate({ index, origin, release, share }) {
	return {
		purl: versioned(index.component(origin), release),
		path: index.path(origin, release),
		share: round(share)
	};
}
function holdersInCommon(facts, rivals) {
	const rivalKeys = rivals.map((rival) => new Set(rival.holders.map(holderKey)));
	return facts.holders.filter((holder) => rivalKeys.every((keys) => keys.has(holderKey(holder))));
}
function documentsAt({ documents }, release) {
	return documents.findLast(({ since }) => since <= release) ?? NO_DOCUMENTS;
}
function versioned(component, release) {
	return `${component.purl}@${component.releases[release]?.version ?? ""}`;
}
function permalink({ component, path, release, regions }) {
	if (component.permalink === null) return null;
	const place = originPlace(regions);
	const values = {
		tag: encodeURIComponent(component.releases[release]?.tag ?? ""),
		path: path.split("/").map(encodeURIComponent).join("/"),
		start: String(place?.start),
		end: String(place?.end)
	};
	return (place === null ? component.permalink.replace(/#.*/, "") : component.permalink).replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}
function round(share) {
	return Math.round(share * 100) / 100;
}
new TextDecoder("utf-8", { fatal: false });
const SOURCE = /^(?:code\s+|implementation\s+)?from\s+https?:/i;
const GITHUB = /https?:\/\/(?:www\.)?(?:github\.com|raw\.githubusercontent\.com)\/([\w.-]+)\/([\w.-]+)((?:\/[^\s<>"'`)\]},;#?]*)?)/gi;
const DOTTED = /(?<![\w./@-])[a-z_]\w*(?:\.\w+){2,}(?![\w/-])/g;
const FILE = /(?<![\w./:@-])(?:[\w.-]+\/)+[\w.-]+\.(?:py|pyx|cu|cuh|cpp|cc|c|h|hpp|rs|ts|js)\b/g;
function referencesIn(text) {
	const prose = text.replace(/https?:\/\/\S+/g, " ");
	return [
		...[...text.matchAll(GITHUB)].map(([, owner, name, rest]) => repositoryPath(owner, name, rest ?? "")),
		...[...prose.matchAll(FILE)].map(([path]) => path.replace(/^(?:\.{1,2}\/)+/, "")),
		...[...prose.matchAll(DOTTED)].flatMap(([name]) => modulePath(name) ?? [])
	];
}
function repositoryPath(owner, name, rest) {
	const repository = `github.com/${owner}/${name.replace(/\.git$/, "").replace(/\.+$/, "")}`;
	const parts = rest.split("/").filter((part) => part !== "");
	const view = /^(?:blob|tree|raw|blame|edit)$/.test(parts[0] ?? "") ? parts.slice(1) : parts;
	if (view === parts && !/\.\w+$/.test(parts.at(-1) ?? "")) return repository;
	const path = (view[0] === "refs" ? view.slice(3) : view.slice(1)).join("/").replace(/\.+$/, "");
	return path === "" ? repository : `${repository}/${path}`;
}
const MODEL_MODULE = /^(?:modeling|modular|configuration|tokenization|processing|image_processing|video_processing|feature_extraction|pipeline|convert)_/;
const FILE_ENDING = /^(?:py|pyx|cu|cpp|cc|c|h|rs|ts|js|json|md|txt|com|org|io|ai|net)$/;
function modulePath(name) {
	const parts = name.split(".");
	if (FILE_ENDING.test(parts.at(-1))) return null;
	const model = parts.findIndex((part) => MODEL_MODULE.test(part));
	const type = parts.findIndex((part) => /^_*[A-Z]/.test(part));
	const end = model >= 0 ? model + 1 : type >= 0 ? type : parts.length - 1;
	return end < 2 ? null : `${parts.slice(0, end).join("/")}.py`;
}
// src/origin/apportion.ts
const LIKELIHOOD = {
	missing: -.5,
	missingShare: -4,
	first: 2,
	taken: .6
};
const LOOSE_PIECE = 48;
const ITERATIONS = 20;
const TOP = 0;
function piecesOf(blocks, positions) {
	const of = new Uint16Array(positions.length);
	const tops = blocks.filter(({ depth }) => depth === TOP);
	let count = 0;
	let next = 0;
	let block = null;
	let loose = 0;
	positions.forEach((position, i) => {
		if (block !== null && position >= block.endToken) {
			block = null;
			loose = 0;
		}
		while (next < tops.length && position >= tops[next].firstToken) {
			block = tops[next++];
			if (position >= block.endToken) block = null;
			else count++;
			loose = 0;
		}
		if (block === null && loose++ % LOOSE_PIECE === 0) count++;
		of[i] = count - 1;
	});
	return {
		count,
		of
	};
}
var Holdings = class {
	pieces;
	width;
	hits;
	firsts;
	sizes;
	constructor(pieces, width) {
		this.pieces = pieces;
		this.width = width;
		this.hits = new Uint16Array(pieces * width);
		this.firsts = new Uint16Array(pieces * width);
		this.sizes = new Uint16Array(pieces);
	}
	enlarge(piece) {
		this.sizes[piece] = this.sizes[piece] + 1;
	}
	add(piece, place, first) {
		const at = piece * this.width + place;
		this.hits[at] = this.hits[at] + 1;
		if (first) this.firsts[at] = this.firsts[at] + 1;
	}
};
function likelihood(hits, firsts, most, size) {
	const missing = most - hits;
	return LIKELIHOOD.missing * missing + LIKELIHOOD.missingShare * (missing / most) + LIKELIHOOD.first * (firsts / size);
}
function apportion({ pieces, width, hits, firsts, sizes }, priors) {
	const rows = [];
	for (let piece = 0; piece < pieces; piece++) {
		const size = sizes[piece];
		const from = piece * width;
		const most = hits.subarray(from, from + width).reduce((a, b) => Math.max(a, b), 0);
		if (size < 5 || most === 0) continue;
		const worth = new Float64Array(width);
		for (let place = 0; place < width; place++) {
			const held = hits[from + place];
			if (held === 0) continue;
			const first = firsts[from + place];
			worth[place] = Math.exp(likelihood(held, first, most, size) + priors[place]);
		}
		rows.push({
			most,
			worth
		});
	}
	let weights = new Float64Array(width).fill(1 / width);
	const explained = rows.reduce((sum, { most }) => sum + most, 0);
	for (let iteration = 0; iteration < ITERATIONS && explained > 0; iteration++) {
		const next = new Float64Array(width);
		for (const { most, worth } of rows) {
			let sum = 0;
			for (let place = 0; place < width; place++) sum += worth[place] * weights[place];
			if (sum === 0) continue;
			const part = most / (sum * explained);
			for (let place = 0; place < width; place++) next[place] = next[place] + part * worth[place] * weights[place];
		}
		weights = next;
	}
	return weights;
}
const DECLARED = PARENT_KINDS.indexOf("declared");
const takings = new WeakMap();
function priorsOf(index, before) {
	const byDay = takings.get(index) ?? new Map();
	takings.set(index, byDay);
	let priors = byDay.get(before);
	if (priors === void 0) {
		const children = childrenOf(index, before);
		priors = Float32Array.from(children, (count) => LIKELIHOOD.taken * Math.log(1 + count));
		byDay.set(before, priors);
	}
	return priors;
}
function childrenOf({ data }, before) {
	const { components, originComponent, parentStart, parentOrigin, parentSince, parentKind } = data;
	const children = new Uint32Array(originComponent.length);
	originComponent.forEach((component, origin) => {
		const { releases } = components[component];
		for (let i = parentStart[origin]; i < parentStart[origin + 1]; i++) {
			if (parentKind[i] !== DECLARED || (releases[parentSince[i]]?.day ?? 65535) >= before) continue;
			const parent = parentOrigin[i];
			children[parent] = children[parent] + 1;
		}
	});
	return children;
}
// src/origin/repository-slug.ts
function projectOf({ repository, purl }) {
	return repository?.toLowerCase() ?? purl;
}
function slugOf({ repository }) {
	const slug = repository?.replace(/^[a-z+]+:\/\/[^/]+\//i, "").replace(/(?:\.git)?\/*$/, "");
	return slug === void 0 || slug === "" ? null : slug.toLowerCase();
}
function slugsOf({ repository, aliases }) {
	const slug = slugOf({ repository });
	const others = aliases.filter((alias) => FULL_NAME.test(alias)).map((alias) => alias.toLowerCase());
	return [...new Set([...slug === null ? [] : [slug], ...others])];
}
const FULL_NAME = /^[\w.-]+\/[\w.-]+$/;
// src/origin/neighbours.ts
const FOLDER_CREDIT = {
	held: .06,
	left: .3
};
function neighbourCredits(index, candidates, total, neighbours) {
	const places = candidates.map(({ origin }) => index.paths(origin).map((path) => ({
		component: index.component(origin),
		path
	})));
	const known = new Set(places.flat().map(placeKey));
	const telling = neighbours.filter(({ component, originPath }) => !known.has(placeKey({
		component,
		path: originPath
	})));
	const shares = new Map();
	for (const { component, originPath, share } of telling) {
		const key = folderKey({
			component,
			path: originPath
		});
		shares.set(key, Math.max(share, shares.get(key) ?? 0));
	}
	const most = Math.max(0, ...candidates.map(({ hits }) => hits));
	const credit = FOLDER_CREDIT.held * most + FOLDER_CREDIT.left * Math.min(total - most, most);
	return places.map((paths) => credit * Math.max(0, ...paths.map((place) => shares.get(folderKey(place)) ?? 0)));
}
function neighboursOf(origin, neighbours) {
	const key = folderKey(origin);
	return neighbours.filter(({ component, originPath }) => folderKey({
		component,
		path: originPath
	}) === key);
}
function folderKey({ component, path }) {
	return placeKey({
		component,
		path: folderOf(path)
	});
}
function placeKey({ component, path }) {
	return `${projectOf(component)} ${path}`;
}
function folderOf(path) {
	return path.slice(0, path.lastIndexOf("/") + 1);
}
// src/origin/publication.ts
const publications$1 = new WeakMap();
function publicationOf(index) {
	let publication = publications$1.get(index);
	if (publication === void 0) {
		const { components, originComponent, segmentOrigin, segmentFirst } = index.data;
		const days = components.map(({ releases }) => Uint16Array.from(releases, (release) => release.day));
		const day = new Uint16Array(segmentOrigin.length);
		for (let segment = 0; segment < day.length; segment++) {
			const component = originComponent[segmentOrigin[segment]];
			day[segment] = days[component]?.[segmentFirst[segment]] ?? 0;
		}
		publication = {
			day,
			repository: repositories(components, originComponent)
		};
		publications$1.set(index, publication);
	}
	return publication;
}
function repositories(components, originComponent) {
	const ofComponent = components.map((component) => hashOf(projectOf(component)));
	return Uint32Array.from(originComponent, (component) => ofComponent[component]);
}
const daysOfProjects = new WeakMap();
function daysFor(index, isOwn) {
	const ofIndex = daysOfProjects.get(index) ?? new WeakMap();
	daysOfProjects.set(index, ofIndex);
	const known = ofIndex.get(isOwn);
	if (known !== void 0) return known;
	const { components, originComponent, segmentOrigin } = index.data;
	const { day } = publicationOf(index);
	const own = components.map(isOwn);
	const isOwnSegment = (segment) => own[originComponent[segmentOrigin[segment]]];
	const days = own.includes(true) ? {
		others: day.map((published, segment) => isOwnSegment(segment) ? NEVER : published),
		own: day.map((published, segment) => isOwnSegment(segment) ? published : NEVER)
	} : {
		others: day,
		own: null
	};
	ofIndex.set(isOwn, days);
	return days;
}
// src/origin/plain-letters.ts
function plainLetters(name) {
	return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
// src/origin/spoken-model.ts
const MODULE = /^(?:modeling|modular|configuration|tokenization|processing|image_processing|video_processing|feature_extraction)_(?:flax_|tf_)?(?<model>\w+?)(?:_fast)?$/;
const NO_MODEL = new Set([
	"utils",
	"outputs",
	"auto",
	"base",
	"common",
	"rope",
	"attn"
]);
const asked = new WeakMap();
function spokenNames(file) {
	let names = asked.get(file);
	if (names === void 0) {
		const outermost = file.lexed.blocks.filter(({ depth }) => depth === 0).map((block) => block.name);
		names = [file.name.replace(/\.\w+$/, ""), ...outermost].map(wordsOf);
		asked.set(file, names);
	}
	return names;
}
function spokenLength(index, origin, names) {
	let longest = 0;
	for (const model of modelsOf(index, origin)) if (model.length > longest && names.some((words) => holds(words, model))) longest = model.length;
	return longest;
}
function isNamedFurther({ index, origin }, other) {
	const names = [...modelsOf(other.index, other.origin)];
	return [...modelsOf(index, origin)].some((model) => names.some((name) => model.includes(name)));
}
const known$1 = new WeakMap();
function modelsOf(index, origin) {
	const ofIndex = known$1.get(index) ?? new Map();
	known$1.set(index, ofIndex);
	const models = ofIndex.get(origin) ?? modelsAt(index.paths(origin));
	ofIndex.set(origin, models);
	return models;
}
function modelsAt(paths) {
	const out = new Set();
	for (const path of paths) {
		const [folder, file] = path.replace(/\.\w+$/, "").split("/").slice(-2);
		const model = MODULE.exec(file ?? folder ?? "")?.groups?.model ?? (folder === "models" ? file : void 0);
		if (model !== void 0 && !NO_MODEL.has(model)) out.add(plainLetters(model));
	}
	return out;
}
function holds(words, model) {
	return words.some((_, from) => {
		let run = "";
		for (let i = from; i < words.length && run.length < model.length; i++) run += words[i];
		return run === model;
	});
}
function wordsOf(name) {
	return name.replace(/([a-z\d])([A-Z])/g, "$1 $2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2").split(/[^A-Za-z\d]+/).filter((word) => word !== "").map(plainLetters);
}
// src/origin/candidate.ts
const THRESHOLDS = {
	names: {
		derived: [
			[80, 0],
			[24, .15],
			[12, .3]
		],
		withImports: [[6, .1]],
		withLength: [],
		withBoth: [],
		credited: [[8, .04]],
		further: [[80, 0], [12, .05]],
		high: [[30, .3], [12, .9]],
		medium: [
			[160, 0],
			[60, .2],
			[20, .25]
		]
	},
	shapes: {
		derived: [[30, 0], [8, .15]],
		withImports: [[4, .15]],
		withLength: [
			[7, .2],
			[6, .25],
			[5, .45],
			[4, .6]
		],
		withBoth: [[3, .2]],
		credited: [],
		further: [[30, 0], [10, .15]],
		high: [[20, .4], [10, .8]],
		medium: [
			[60, 0],
			[20, .2],
			[12, .3]
		]
	}
};
function isEnough(pairs, hits, share) {
	return pairs.some(([leastHits, leastShare]) => hits >= leastHits && share >= leastShare);
}
function leastHits(view) {
	const { derived, withImports, withLength, withBoth, credited } = THRESHOLDS[view];
	const all = [
		...derived,
		...withImports,
		...withLength,
		...withBoth,
		...credited
	];
	return Math.min(...all.map(([hits]) => hits));
}
function isDerived({ hits, sameImports, similarLength, credited }, share, view) {
	const { derived, withImports, withLength, withBoth, credited: withCredit } = THRESHOLDS[view];
	return isEnough(derived, hits, share) || credited && isEnough(withCredit, hits, share) || sameImports && isEnough(withImports, hits, share) || similarLength && isEnough(withLength, hits, share) || sameImports && similarLength && isEnough(withBoth, hits, share);
}
const RIVAL_SHARE$1 = .3;
const WEIGHT_CREDIT = 2;
const FIRST_PUBLISHER_CREDIT = {
	names: 1,
	shapes: .4
};
const WHOLLY_EXPLAINED = .02;
const TIE_CREDIT = .001;
const NAME_CREDIT = .5;
const OTHER_VIEW_CREDIT = .5;
const LENGTH_CREDIT = {
	hits: 1,
	share: .01
};
const IMPORTS_CREDIT = {
	hits: 2,
	share: .02
};
const SIMILAR_LENGTH = 1.25;
const MAX_CANDIDATES = 20;
const MAX_PROMISING = 64;
const COMMON_ORIGINS = 48;
const ENOUGH_RARE = 40;
function candidatesOf(standings, scope, clues, pieces, other) {
	const { index, found } = standings;
	const { total } = scope;
	const least = leastHits(standings.view);
	const pairs = [[least, RIVAL_SHARE$1], ...THRESHOLDS[standings.view].further.map(([hits, share]) => [hits / 2, share / 2])];
	const enough = ({ hits }) => hits >= least && isEnough(pairs, hits, hits / total);
	const ranked = rankedIn(standings, scope, pieces, least).filter(enough);
	const scratch = scratchOf(index);
	const support = other === null ? [] : countInFull(other.standings, other.scope, ranked.map(({ origin }) => origin), scratch);
	const worth = OTHER_VIEW_CREDIT * total / Math.max(1, other?.scope.total ?? 0);
	const gains = clues.neighbours && neighbourCredits(index, ranked, total, clues.neighbours);
	const best = ranked.map((candidate, i) => {
		const { sameImports, sameLength, similarLength } = likeness(index, candidate.origin, clues.lexed);
		const score = candidate.score + worth * (support[i]?.hits ?? 0) + (gains?.[i] ?? 0) + (isNamed(index, candidate.origin, clues.name) ? NAME_CREDIT : 0) + (sameLength ? LENGTH_CREDIT.hits + LENGTH_CREDIT.share * total : 0) + (sameImports ? IMPORTS_CREDIT.hits + IMPORTS_CREDIT.share * total : 0);
		return {
			...candidate,
			sameImports,
			similarLength,
			score
		};
	}).sort(byScore).slice(0, MAX_CANDIDATES);
	const members = memberships(standings, scope, best, scratch);
	const names = best.length > 1 ? spokenNames(clues) : [];
	return best.map((candidate, place) => ({
		...candidate,
		index,
		found,
		member: members[place],
		exact: exactContents(index, candidate.origin, clues.lexed),
		declared: isDeclared(index, candidate.origin, clues),
		credited: isCredited(index, candidate.origin, clues),
		spoken: spokenLength(index, candidate.origin, names)
	}));
}
function byFirsts(counted, left, view) {
	const credit = FIRST_PUBLISHER_CREDIT[view] * left + TIE_CREDIT;
	return counted.map((tally) => ({
		...tally,
		score: tally.hits + credit * tally.firsts
	})).sort(byScore);
}
function tallies(standings, scope) {
	const scratch = scratchOf(standings.index);
	return countInFull(standings, scope, promising(standings, scope, scratch), scratch);
}
function rankedIn(standings, scope, pieces, least) {
	const present = presentIn(standings, scope);
	if (present < least) return [];
	const counted = tallies(standings, scope);
	const left = unexplained(counted, present);
	const matters = counted.some(({ hits }) => isEnough(THRESHOLDS.names.further, hits, hits / scope.total));
	if (standings.view === "shapes" || !matters || left < WHOLLY_EXPLAINED) return byFirsts(counted, left, standings.view);
	const weighed = weighing(standings, scope, pieces, counted);
	const heaviest = Math.max(...weighed.map(({ weight }) => weight));
	const most = Math.max(...weighed.map(({ atOnce }) => atOnce));
	const credit = WEIGHT_CREDIT * left * most / heaviest;
	return weighed.map(({ atOnce, weight, ...tally }) => ({
		...tally,
		score: atOnce + credit * weight
	})).sort(byScore);
}
function weighing(standings, scope, pieces, counted) {
	const { index, before, firstDay } = standings;
	const { day } = publicationOf(index);
	const { segmentFirst, segmentLast } = index.data;
	const holdings = new Holdings(pieces.count, counted.length);
	for (let i = scope.from; i < scope.to; i++) if (scope.open[i] === 1) holdings.enlarge(pieces.of[i]);
	const releases = counted.map(({ origin }) => new Releases(index.component(origin).releases.length));
	visitSegments(standings, scope, counted, scratchOf(index), (place, fingerprint, segment) => {
		if (scope.open[fingerprint] !== 1) return;
		holdings.add(pieces.of[fingerprint], place, day[segment] === firstDay[fingerprint]);
		releases[place].add(segmentFirst[segment], segmentLast[segment]);
	});
	const priors = priorsOf(index, before);
	const weights = apportion(holdings, counted.map(({ origin }) => priors[origin]));
	return counted.map((tally, place) => ({
		...tally,
		weight: weights[place],
		atOnce: releases[place].most()
	}));
}
var Releases = class {
	change;
	constructor(count) {
		this.change = new Int32Array(count + 1);
	}
	add(first, last) {
		this.change[first] = this.change[first] + 1;
		this.change[last + 1] = this.change[last + 1] - 1;
	}
	most() {
		let alive = 0;
		let most = 0;
		for (const change of this.change) {
			alive += change;
			if (alive > most) most = alive;
		}
		return most;
	}
};
function presentIn(standings, scope) {
	let present = 0;
	for (let i = scope.from; i < scope.to; i++) if (isCounted(standings, scope, i)) present++;
	return present;
}
function unexplained(candidates, present) {
	return 1 - Math.max(0, ...candidates.map(({ hits }) => hits)) / present;
}
function byScore(a, b) {
	return b.score - a.score || a.origin - b.origin;
}
function isCounted({ found }, { open }, i) {
	return open[i] === 1 && found[i] >= 0;
}
function promising(standings, scope, { hits }) {
	const { from, to, origin: owner } = standings;
	const touched = [];
	const count = (common) => {
		let counted = 0;
		for (let i = scope.from; i < scope.to; i++) {
			if (!isCounted(standings, scope, i)) continue;
			const start = from[i];
			const end = to[i];
			if (end - start > COMMON_ORIGINS !== common) continue;
			counted++;
			for (let s = start; s < end; s++) {
				const origin = owner[s];
				if (hits[origin] === 0) touched.push(origin);
				hits[origin] = hits[origin] + 1;
			}
		}
		return counted;
	};
	if (count(false) < ENOUGH_RARE) count(true);
	const best = touched.map((origin) => ({
		origin,
		hits: hits[origin]
	})).sort((a, b) => b.hits - a.hits || a.origin - b.origin).slice(0, MAX_PROMISING).map(({ origin }) => origin);
	for (const origin of touched) hits[origin] = 0;
	return best;
}
const scratches = new WeakMap();
function scratchOf(index) {
	let scratch = scratches.get(index);
	if (scratch === void 0) {
		const origins = index.data.originComponent.length;
		scratch = {
			hits: new Uint32Array(origins),
			slot: new Uint8Array(origins)
		};
		scratches.set(index, scratch);
	}
	return scratch;
}
function visitSegments(standings, scope, origins, { slot }, visit) {
	const { from, to, segment, origin: owner } = standings;
	const { open } = scope;
	origins.forEach(({ origin }, place) => {
		slot[origin] = place + 1;
	});
	for (let i = scope.from; i < scope.to; i++) {
		if (open[i] === 0) continue;
		const end = to[i];
		for (let s = from[i]; s < end; s++) {
			const place = slot[owner[s]];
			if (place > 0) visit(place - 1, i, segment[s]);
		}
	}
	for (const { origin } of origins) slot[origin] = 0;
}
function countInFull(standings, scope, origins, scratch) {
	const { firstDay, firstRepository } = standings;
	const { day, repository } = publicationOf(standings.index);
	const counted = origins.map((origin) => ({
		origin,
		hits: 0,
		firsts: 0,
		repositoryFirsts: 0
	}));
	visitSegments(standings, scope, counted, scratch, (place, fingerprint, segment) => {
		if (scope.open[fingerprint] !== 1) return;
		const candidate = counted[place];
		candidate.hits++;
		const first = day[segment] === firstDay[fingerprint];
		if (first) candidate.firsts++;
		if (first || repository[candidate.origin] === firstRepository[fingerprint]) candidate.repositoryFirsts++;
	});
	return counted;
}
function memberOf(standings, scope, origin) {
	return memberships(standings, scope, [{ origin }], scratchOf(standings.index))[0];
}
function memberships(standings, scope, origins, scratch) {
	const members = origins.map(() => new Uint32Array(standings.found.length));
	visitSegments(standings, scope, origins, scratch, (place, fingerprint, segment) => {
		members[place][fingerprint] = segment + 1;
	});
	return members;
}
function exactContents(index, origin, lexed) {
	const { contentStart, contentCode } = index.data;
	const out = [];
	for (let c = contentStart[origin]; c < contentStart[origin + 1]; c++) if (contentCode[c] === lexed.codeDigest) out.push(c);
	return out;
}
function likeness({ data }, origin, { importsDigest, tokens }) {
	const { contentStart, contentImports, contentTokens } = data;
	const hasImports = !NO_IMPORTS.has(importsDigest);
	const shortest = tokens.length / SIMILAR_LENGTH;
	const longest = tokens.length * SIMILAR_LENGTH;
	let sameImports = false;
	let sameLength = false;
	let similarLength = false;
	const end = contentStart[origin + 1];
	for (let c = contentStart[origin]; c < end; c++) {
		const length = contentTokens[c];
		if (hasImports && contentImports[c] === importsDigest) sameImports = true;
		if (length === tokens.length) sameLength = true;
		if (length >= shortest && length <= longest) similarLength = true;
	}
	return {
		sameImports,
		sameLength,
		similarLength
	};
}
function isNamed(index, origin, name) {
	return index.paths(origin).some((path) => path.endsWith(`/${name}`));
}
function isDeclared(index, origin, { declared, declaredPaths = [] }) {
	const { repository } = index.component(origin);
	if (declaredPaths.length > 0 && isDeclaredPath(index, origin, declaredPaths)) return true;
	if (repository === null || declared.length === 0) return false;
	const folders = declared.filter((address) => address.toLowerCase().startsWith(`${repository.toLowerCase()}/`)).map((address) => address.slice(repository.length).split(/[?#]/)[0]).map((path) => path.split("/").filter(Boolean).slice(2).join("/"));
	const isWithin = (path, folder) => folder.includes("/") && path.startsWith(`${folder}/`);
	return index.paths(origin).some((path) => folders.some((folder) => path === folder || isWithin(path, folder)));
}
function isCredited(index, origin, { credited = [], declaredPaths = [] }) {
	return isDeclared(index, origin, {
		declared: credited.flatMap(({ address, lines, inWords }) => lines === null && inWords ? [address] : []),
		declaredPaths
	});
}
function isDeclaredPath(index, origin, declared) {
	const { repository } = index.component(origin);
	const name = `${repository?.split("/").at(-1)?.toLowerCase() ?? ""}/`;
	const plain = (path) => path.replace(/^src\//, "");
	const named = declared.flatMap((path) => [plain(path), ...name.length > 1 && path.toLowerCase().startsWith(name) ? [plain(path.slice(name.length))] : []]);
	return index.paths(origin).map(plain).some((path) => named.some((one) => path === one || path.startsWith(`${one}/`)));
}
// src/origin/field-rows.ts
const ASSIGNED$1 = 61;
const FIELD = hashOf("field");
const MOST = .8;
function isFieldRows({ tokens, blocks }, member, positions) {
	const rows = new Uint8Array(tokens.length);
	let any = false;
	for (const { kind, firstToken, endToken } of blocks) {
		if (kind !== "class") {
			rows.fill(0, firstToken, endToken);
			continue;
		}
		let first = firstToken + 1;
		while (first < endToken && !(tokens[first] === FIELD && tokens[first - 1] === ASSIGNED$1)) first++;
		if (first >= endToken) continue;
		rows.fill(1, first - 2, endToken);
		any = true;
	}
	if (!any) return false;
	let hits = 0;
	let within = 0;
	positions.forEach((from, i) => {
		if (member[i] === 0) return;
		hits++;
		within += rows[from];
	});
	return hits > 0 && within >= MOST * hits;
}
// src/origin/lost-hints.ts
const ASSIGNED = 61;
const NONE$1 = hashOf("None");
function holdsEmptyField({ tokens, blocks, hinted }, positions, k) {
	if (hinted || !blocks.some(({ kind }) => kind === "class")) return null;
	const place = new Uint8Array(tokens.length);
	for (const { kind, firstToken, endToken } of blocks) place.fill(kind === "class" ? IN_CLASS : ELSEWHERE, firstToken, endToken);
	const ended = new Uint32Array(tokens.length + 1);
	for (let i = 0; i < tokens.length; i++) {
		const isValue = tokens[i] === NONE$1 && tokens[i - 1] === ASSIGNED && place[i] === IN_CLASS;
		ended[i + 1] = ended[i] + (isValue ? 1 : 0);
	}
	if (ended.at(-1) === 0) return null;
	return Uint8Array.from(positions, (from) => ended[Math.min(from + k, tokens.length)] > ended[from] ? 1 : 0);
}
const ELSEWHERE = 0;
const IN_CLASS = 1;
// src/origin/repeats.ts
const known = new WeakMap();
function earlierOnes(hashes) {
	let earlier = known.get(hashes);
	if (earlier === void 0) {
		earlier = neighbours(hashes).previous;
		known.set(hashes, earlier);
	}
	return earlier;
}
// src/origin/regions.ts
const MAX_GAP_TOKENS = 60;
const MAX_LINE_JUMP = 40;
const MAX_ANCHOR_LINES = 120;
const MAX_SLOPE = 3;
function anchorsOf({ lexed, prints }, member, originLine) {
	const earlier = earlierOnes(prints.hashes);
	const repeats = (i) => {
		let before = earlier[i];
		while (before >= 0 && member[before] === 0) before = earlier[before];
		return before >= 0;
	};
	const out = [];
	for (let i = 0; i < member.length; i++) {
		if (member[i] === 0) continue;
		const found = originLine(i);
		if (found >= 0 && !repeats(i)) out.push({
			line: lexed.lines[prints.positions[i]],
			originLine: found
		});
	}
	return out;
}
function mergeRegions({ lexed, prints }, member, anchors, k) {
	const drafts = [];
	const slope = slopeOf(anchors);
	let next = 0;
	for (let i = 0; i < member.length; i++) {
		if (member[i] === 0) continue;
		const first = prints.positions[i];
		const last = Math.min(first + k, lexed.lines.length) - 1;
		const startLine = lexed.lines[first];
		const endLine = lexed.lines[last];
		while ((anchors[next]?.line ?? Number.POSITIVE_INFINITY) < startLine) next++;
		const anchor = anchors[next]?.line === startLine ? anchors[next] : void 0;
		const draft = drafts.at(-1);
		const before = draft?.anchors.at(-1);
		const near = draft !== void 0 && first - draft.last <= MAX_GAP_TOKENS;
		const jumps = anchor !== void 0 && before !== void 0 && Math.abs(anchor.originLine - anchor.line - (before.originLine - before.line)) > MAX_LINE_JUMP;
		if (draft !== void 0 && near && !jumps) {
			draft.last = Math.max(draft.last, last);
			draft.endLine = Math.max(draft.endLine, endLine);
			if (anchor !== void 0 && anchor !== before) draft.anchors.push(anchor);
		} else {
			const from = jumps && near ? Math.max(first, (draft?.last ?? 0) + 1) : first;
			if (from > last) continue;
			drafts.push({
				first: from,
				last,
				startLine: Math.max(lexed.lines[from], draft === void 0 ? 1 : draft.startLine),
				endLine,
				anchors: anchor === void 0 ? [] : [anchor]
			});
		}
	}
	const placed = drafts.filter((draft) => draft.anchors.length > 0 || draft.last - draft.first >= MAX_GAP_TOKENS);
	return (placed.length > 0 ? placed : drafts).map(({ first, last, startLine, endLine, anchors: own }) => {
		const mine = {
			startLine,
			endLine,
			tokens: last - first + 1
		};
		if (own.length > 0) return {
			...mine,
			...originLines(mine, own, slope)
		};
		const around = anchorsAround(mine, anchors, slope);
		if (around.length === 0) return {
			...mine,
			originStartLine: startLine,
			originEndLine: endLine,
			originLines: "unknown"
		};
		return {
			...mine,
			...originLines(mine, around, slope),
			originLines: "estimated"
		};
	});
}
function originLines({ startLine, endLine }, anchors, slope) {
	const from = anchors[0];
	const to = anchors.at(-1);
	const start = from.originLine + Math.round((startLine - from.line) * slope);
	const end = to.originLine + Math.round((endLine - to.line) * slope);
	const inside = anchors.filter(({ line }) => line >= startLine && line <= endLine);
	const originStartLine = Math.max(1, Math.min(start, ...inside.map(({ originLine }) => originLine)));
	return {
		originStartLine,
		originEndLine: Math.max(originStartLine, end, ...inside.map(({ originLine }) => originLine))
	};
}
function slopeOf(anchors) {
	let lines = 0;
	let originLines = 0;
	for (let i = 1; i < anchors.length; i++) {
		const passed = anchors[i].line - anchors[i - 1].line;
		const originPassed = anchors[i].originLine - anchors[i - 1].originLine;
		if (passed === 0 || originPassed > MAX_SLOPE * passed || passed > MAX_SLOPE * originPassed) continue;
		lines += passed;
		originLines += originPassed;
	}
	return lines === 0 ? 1 : originLines / lines;
}
function anchorsAround({ startLine, endLine }, anchors, slope) {
	const near = (distance) => distance <= MAX_ANCHOR_LINES;
	const before = anchors.findLast(({ line }) => line <= startLine && near(startLine - line));
	const behind = anchors.find(({ line }) => line >= endLine && near(line - endLine));
	if (before === void 0 || behind === void 0) return [before, behind].filter((one) => one !== void 0);
	const passed = behind.originLine - before.originLine;
	const expected = (behind.line - before.line) * slope;
	if (Math.abs(passed - expected) <= MAX_LINE_JUMP) return [before, behind];
	return startLine - before.line <= behind.line - endLine ? [before] : [behind];
}
// src/origin/origin-match.ts
const ELSEWHERE_SHARE = .5;
const REPOSITORY = /^https?:\/\/(?:www\.)?(?:(?:github|gitlab|gitee|bitbucket|codeberg)\.(?:com|org)\/[^/]+\/[^/]+|huggingface\.co\/.+\/(?:blob|tree|resolve|raw)\/)/;
const PART_MEDIUM$1 = [[24, .8], [60, .6]];
const LOST_HINTS_SHARE = .8;
const MAX_ALTERNATIVES = 5;
const MAX_RIVALS = 8;
function originMatch(candidate, others, file, rank, role, isCopyOf) {
	const { index, origin } = candidate;
	const { lexed } = file.clues;
	const { total } = file;
	const { hits } = candidate;
	const share = hits / total;
	const { first, last, contents } = copiedReleases(candidate, lexed);
	const { release, content } = copiedContent(candidate, {
		first,
		last,
		contents
	}, total);
	const verbatim = candidate.exact.length > 0;
	const imports = candidate.exact.some((c) => index.data.contentImports[c] === lexed.importsDigest);
	const sameTokens = file.view === "names" && hits === total && contents.some((c) => index.data.contentTokens[c] === lexed.tokens.length);
	const kind = verbatim ? "verbatim" : sameTokens || file.view === "shapes" ? "renamed" : "modified";
	const tie = tieOf(hits, total);
	const tellingHits = tellingHitsIn(file, index.data.options[file.view].k);
	const telling = tellingHits(candidate);
	const isTied = (other) => hits - other.hits <= tie || other.hits >= LOST_HINTS_SHARE * hits && telling - tellingHits(other) <= tie;
	const rivals = others.toSorted((a, b) => b.hits - a.hits).filter((other, place) => place < MAX_RIVALS || isTied(other)).map((other) => {
		const releases = copiedReleases(other, lexed);
		return {
			other,
			release: other.index.typicalRelease(other.origin, releases.first, releases.last),
			facts: other.index.factsOf(releases.contents[0])
		};
	});
	const facts = index.factsOf(content);
	const regions = regionsOf(file, candidate, release);
	const doubtful = rivals.filter(({ other }) => !isCopyOf(other, candidate));
	const tied = verbatim || role === "ancestor" ? [] : doubtful.filter(({ other }) => isTied(other) && !isOutspoken(other, candidate));
	const sure = Math.max(hits, ...doubtful.flatMap(({ other }) => isTied(other) && isOutspoken(other, candidate) && isSameProject(other, candidate) ? [other.hits] : []));
	const different = doubtful.find((rival) => rival.facts.holders.join() !== facts.holders.join());
	return {
		index,
		origin,
		component: index.component(origin),
		path: index.path(origin, release),
		release,
		sinceRelease: index.sinceRelease(origin),
		firstRelease: first,
		lastRelease: last,
		share,
		confidence: verbatim && rank === 0 ? "high" : confidenceOf$1(file, sure / (file.partTotal ?? total), sure, rank, namesAnother(index.component(origin), file.clues, regions), rank === 0 && candidate.credited),
		kind,
		importsOnly: verbatim && !imports,
		lengthRatio: lexed.tokens.length / Math.max(1, index.data.contentTokens[content]),
		atOnce: cameAtOnce(candidate),
		credited: candidate.declared || candidate.credited,
		fieldRows: file.view === "shapes" && isFieldRows(lexed, candidate.member, file.prints.positions),
		regions: file.whole && regions.length === 0 ? [wholeOf(lexed)] : regions,
		facts,
		role,
		rivalFacts: [...contents.filter((c) => c !== content).map((c) => index.factsOf(c)), ...tied.map((rival) => rival.facts)],
		margin: different === void 0 ? null : (hits - different.other.hits) / total,
		alternatives: rivals.slice(0, MAX_ALTERNATIVES).map((rival) => alternative(rival, total)),
		family: tied.map((rival) => alternative(rival, total))
	};
}
function tieOf(hits, total) {
	return 2 + .01 * hits + .05 * Math.min(total - hits, hits);
}
function extended(match, more, candidate, file) {
	const regions = regionsOf(file, candidate, match.release).filter((region) => match.regions.every((known) => !isWithin(region, known)));
	const known = match.regions.filter((region) => regions.every((larger) => !isWithin(region, larger)));
	return {
		...match,
		share: Math.min(1, match.share + more.share),
		confidence: CONFIDENCES[Math.min(...[match, more].map((one) => CONFIDENCES.indexOf(one.confidence)))],
		regions: [...known, ...regions].sort((a, b) => a.startLine - b.startLine || a.endLine - b.endLine)
	};
}
function isWithin(inner, outer) {
	return inner.startLine >= outer.startLine && inner.endLine <= outer.endLine;
}
function regionsOf({ view, prints, clues: { lexed } }, { index, origin, member, found }, release) {
	const file = {
		lexed,
		prints
	};
	return mergeRegions(file, member, anchorsOf(file, member, (i) => index.lineAt(prints.hashes[i], found[i], origin, release)), index.data.options[view].k);
}
const CONFIDENCES = [
	"high",
	"medium",
	"low"
];
function wholeOf({ lines, tokens }) {
	const startLine = lines[0] ?? 1;
	const endLine = lines.at(-1) ?? startLine;
	return {
		startLine,
		endLine,
		originStartLine: startLine,
		originEndLine: endLine,
		tokens: tokens.length,
		originLines: "estimated"
	};
}
function tellingHitsIn({ prints, clues }, k) {
	const emptyFields = holdsEmptyField(clues.lexed, prints.positions, k);
	if (emptyFields === null) return ({ hits }) => hits;
	const earlier = earlierOnes(prints.hashes);
	return ({ member }) => member.reduce((sum, segment, i) => sum + (segment !== 0 && emptyFields[i] === 0 && earlier[i] < 0 ? 1 : 0), 0);
}
function isOutspoken(other, candidate) {
	if (candidate.credited !== other.credited) return candidate.credited;
	return candidate.spoken > other.spoken && isSameProject(other, candidate) && !isNamedFurther(other, candidate);
}
function isSameProject(a, b) {
	return projectOf(a.index.component(a.origin)) === projectOf(b.index.component(b.origin));
}
function alternative({ other, release, facts }, total) {
	return {
		component: other.index.component(other.origin),
		release,
		path: other.index.path(other.origin, release),
		share: other.hits / total,
		facts
	};
}
function copiedContent(candidate, { first, last, contents }, total) {
	const { index, origin } = candidate;
	const release = index.typicalRelease(origin, first, last);
	const content = contents.find((c) => c === index.contentAt(origin, release)) ?? contents[0];
	if (!hasNotice(index.factsOf(content))) return {
		release,
		content
	};
	const bare = [...contents, ...contentsBetween(candidate, total)].find((c) => !hasNotice(index.factsOf(c)));
	if (bare === void 0) return {
		release,
		content
	};
	const { contentFirst, contentLast } = index.data;
	const there = Math.max(first, contentFirst[bare]);
	return {
		content: bare,
		release: there <= contentLast[bare] ? there : contentFirst[bare]
	};
}
function contentsBetween({ index, origin, member, exact }, total) {
	if (exact.length > 0 || index.component(origin).sampled !== true) return [];
	const alive = aliveIn({
		index,
		origin,
		member
	});
	const most = Math.max(...alive);
	const out = new Set();
	alive.forEach((hits, release) => {
		if (most - hits <= tieOf(most, total)) out.add(index.contentAt(origin, release));
	});
	return [...out];
}
function copiedReleases({ index, origin, member, exact }, lexed) {
	const { data } = index;
	if (exact.length > 0) {
		const sameImports = exact.filter((c) => data.contentImports[c] === lexed.importsDigest);
		const contents = sameImports.length > 0 ? sameImports : exact;
		return {
			first: data.contentFirst[contents[0]],
			last: data.contentLast[contents.at(-1)],
			contents
		};
	}
	const alive = aliveIn({
		index,
		origin,
		member
	});
	let most = 0;
	let first = 0;
	let last = 0;
	alive.forEach((hits, release) => {
		if (hits > most) {
			most = hits;
			first = release;
			last = release;
		} else if (hits === most && last === release - 1) last = release;
	});
	const contents = [];
	for (let c = index.contentAt(origin, first); c <= index.contentAt(origin, last); c++) contents.push(c);
	return {
		first,
		last,
		contents
	};
}
const AT_ONCE_SHARE = .95;
function cameAtOnce({ index, member }) {
	const { segmentFirst } = index.data;
	const brought = new Map();
	let all = 0;
	for (const segment of member) {
		if (segment === 0) continue;
		const first = segmentFirst[segment - 1];
		brought.set(first, (brought.get(first) ?? 0) + 1);
		all++;
	}
	return Math.max(0, ...brought.values()) >= AT_ONCE_SHARE * all;
}
function aliveIn({ index, origin, member }) {
	const { segmentFirst, segmentLast } = index.data;
	const alive = new Int32Array(index.component(origin).releases.length + 1);
	for (const segment of member) {
		if (segment === 0) continue;
		const from = segmentFirst[segment - 1];
		const to = segmentLast[segment - 1] + 1;
		alive[from] = alive[from] + 1;
		alive[to] = alive[to] - 1;
	}
	for (let release = 1; release < alive.length; release++) alive[release] = alive[release] + alive[release - 1];
	return alive.subarray(0, -1);
}
function confidenceOf$1({ view, partTotal }, share, hits, rank, elsewhere, credited) {
	if (partTotal !== void 0) return isEnough(PART_MEDIUM$1, hits, share) ? "medium" : "low";
	if (elsewhere && share < ELSEWHERE_SHARE) return "low";
	const { high, medium } = THRESHOLDS[view];
	if (rank === 0 && isEnough(high, hits, share)) return "high";
	return isEnough(credited ? [...medium, ...THRESHOLDS[view].credited] : medium, hits, share) ? "medium" : "low";
}
function namesAnother(component, { declared, credited = [] }, regions) {
	const repository = component.repository?.toLowerCase();
	if (repository !== void 0 && declared.some((address) => address.toLowerCase().startsWith(repository))) return false;
	return credited.some(({ address, lines }) => REPOSITORY.test(address.toLowerCase()) && (lines === null || isMostWithin(regions, lines)));
}
function isMostWithin(regions, lines) {
	let all = 0;
	let within = 0;
	for (const { startLine, endLine } of regions) {
		all += endLine - startLine + 1;
		within += Math.max(0, Math.min(endLine, lines.endLine) - Math.max(startLine, lines.startLine) + 1);
	}
	return 2 * within >= all;
}
// src/origin/parts.ts
const LEAST_PRINTS = 5;
const PART_SHARE = .5;
const LEAST_WEIGHT = .001;
const MAX_FAMILY = 2;
const PART_ENOUGH = [[24, .6], [15, .9]];
const PART_MEDIUM = [[10, .6], [6, .9]];
function printsOf({ firstToken, endToken }, positions, k) {
	const from = lowerBound(positions, firstToken);
	return {
		from,
		to: Math.max(from, lowerBound(positions, endToken - k + 1))
	};
}
function lowerBound(positions, value) {
	let low = 0;
	let high = positions.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if (positions[middle] < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
function partJudge({ prints, pieces, standings }) {
	let priors = null;
	return (scope, least) => {
		const held = standings.flatMap((standing, at) => presentIn(standing, scope) < least ? [] : tallies(standing, scope).map((tally) => ({
			...tally,
			standing,
			at
		})));
		const most = Math.max(0, ...held.map(({ hits }) => hits));
		if (most < least) return [];
		priors ??= standings.map((standing) => {
			const open = new Uint8Array(prints.hashes.length).fill(1);
			return priorsInFile(standing, {
				from: 0,
				to: open.length,
				open,
				total: open.length
			}, pieces);
		});
		const priorOf = priors;
		return held.filter(({ hits }) => hits >= LEAST_PRINTS / 2).map(({ at, ...tally }) => ({
			...tally,
			score: likelihood(tally.hits, tally.firsts, most, scope.total) + priorOf[at](tally.origin)
		})).sort((a, b) => b.score - a.score || a.origin - b.origin);
	};
}
function partsOf(file, judge, known, decided) {
	const { view, prints, clues, standings } = file;
	const k = standings[0]?.index.data.options[view].k ?? 0;
	const open = new Uint8Array(prints.hashes.length).fill(1);
	const wholeFile = {
		from: 0,
		to: open.length,
		open,
		total: open.length
	};
	const placed = {
		lexed: clues.lexed,
		prints
	};
	const knownAnchors = new Map();
	const anchorsIn = (standing, { index, origin, release }) => {
		const key = `${standings.indexOf(standing)} ${origin} ${release}`;
		const anchors = knownAnchors.get(key) ?? anchorsOf(placed, memberOf(standing, wholeFile, origin), (i) => index.lineAt(prints.hashes[i], standing.found[i], origin, release));
		knownAnchors.set(key, anchors);
		return anchors;
	};
	return clues.lexed.blocks.flatMap((block) => {
		const { from, to } = printsOf(block, prints.positions, k);
		const size = to - from;
		if (block.depth > 1 || size < LEAST_PRINTS) return [];
		const scope = {
			from,
			to,
			open,
			total: size
		};
		const likely = judge(scope, size * PART_SHARE);
		const named = decided(block);
		const best = likely.find(({ standing, origin }) => standing.index === named?.index && origin === named.origin) ?? likely[0];
		const others = likely.filter((other) => other !== best);
		if (best === void 0 || best.hits < size * PART_SHARE) return [];
		const candidate = ({ standing, origin, hits }) => {
			const { index } = standing;
			const member = memberOf(standing, scope, origin);
			const { first, last } = copiedReleases({
				index,
				origin,
				member,
				exact: []
			}, clues.lexed);
			return {
				index,
				origin,
				release: known(index, origin)?.release ?? index.typicalRelease(origin, first, last),
				share: hits / size,
				member
			};
		};
		const { member, ...chosen } = candidate(best);
		const regions = mergeRegions(placed, member, anchorsIn(best.standing, chosen), k);
		const isVerbatim = known(chosen.index, chosen.origin)?.kind === "verbatim";
		const agreeing = view === "shapes" ? "renamed" : isWhole(chosen, member, from, to) ? "same-tokens" : "modified";
		const family = others.filter(({ hits }) => hits >= best.hits).slice(0, MAX_FAMILY);
		const [runnerUp = null, ...members] = [...others.slice(0, 1), ...family].map((other) => {
			const { member: _, ...bare } = candidate(other);
			return bare;
		});
		return [{
			block,
			...chosen,
			regions,
			confidence: confidenceOf(best.hits, best.hits / size),
			match: isVerbatim ? "verbatim" : agreeing,
			runnerUp,
			family: members
		}];
	});
}
function confidenceOf(hits, share) {
	if (isEnough(PART_ENOUGH, hits, share)) return "high";
	return isEnough(PART_MEDIUM, hits, share) ? "medium" : "low";
}
function isWhole({ index }, member, from, to) {
	const { segmentFirst, segmentLast } = index.data;
	let first = 0;
	let last = Number.POSITIVE_INFINITY;
	for (let i = from; i < to; i++) {
		const at = member[i];
		if (at === 0) return false;
		first = Math.max(first, segmentFirst[at - 1]);
		last = Math.min(last, segmentLast[at - 1]);
	}
	return first <= last;
}
function priorsInFile(standing, scope, pieces) {
	const priors = priorsOf(standing.index, standing.before);
	const weights = new Map(weighing(standing, scope, pieces, tallies(standing, scope)).map(({ origin, weight }) => [origin, weight]));
	return (origin) => priors[origin] + Math.log(LEAST_WEIGHT + (weights.get(origin) ?? 0));
}
// src/origin/judged-sets.ts
var JudgedSets = class {
	segment = new Uint32Array(4096);
	origin = new Uint32Array(4096);
	end = 0;
	place;
	judged = [];
	index;
	days;
	before;
	constructor(index, isOwn, before) {
		this.index = index;
		this.days = daysFor(index, isOwn);
		this.before = before;
		this.place = new Uint32Array(index.segments + index.data.sets.count);
	}
	get(set) {
		const place = this.place[set];
		if (place > 0) return this.judged[place - 1];
		const judged = this.judge(set);
		this.place[set] = this.judged.push(judged);
		return judged;
	}
	judge(set) {
		const { segmentOrigin } = this.index.data;
		const { repository } = publicationOf(this.index);
		const { others, own } = this.days;
		const from = this.end;
		const at = this.copy(set);
		const { segment, origin } = this;
		let until = this.before;
		if (own !== null) for (let s = from; s < at; s++) until = Math.min(until, own[segment[s]]);
		let firstDay = NEVER;
		let publisher = -1;
		for (let s = from; s < at; s++) {
			const published = others[segment[s]];
			if (published >= until || published >= firstDay) continue;
			firstDay = published;
			publisher = repository[segmentOrigin[segment[s]]];
		}
		let to = from;
		for (let s = from; s < at; s++) {
			const one = segment[s];
			const owner = segmentOrigin[one];
			const published = others[one];
			if (published >= until && !(published < this.before && repository[owner] === publisher)) continue;
			segment[to] = one;
			origin[to++] = owner;
		}
		this.end = to;
		return {
			from,
			to,
			firstDay,
			firstRepository: Math.max(0, publisher)
		};
	}
	copy(set) {
		const { segments, data } = this.index;
		if (set < segments) {
			this.makeRoom(1);
			this.segment[this.end] = set;
			return this.end + 1;
		}
		this.makeRoom(data.sets.bytesOf(set - segments));
		return data.sets.copy(set - segments, this.segment, this.end);
	}
	makeRoom(more) {
		if (this.end + more <= this.segment.length) return;
		const length = Math.max(this.end + more, this.segment.length * 2);
		this.segment = grown(this.segment, length);
		this.origin = grown(this.origin, length);
	}
};
function grown(column, length) {
	const out = new Uint32Array(length);
	out.set(column);
	return out;
}
// src/origin/standings.ts
function standingsOf(index, view, hashes, isOwn, before) {
	const { prints } = index.data;
	const sets = judgedSets(index, isOwn, before);
	const found = new Int32Array(hashes.length);
	const from = new Uint32Array(found.length);
	const to = new Uint32Array(found.length);
	const firstDay = new Uint16Array(found.length).fill(NEVER);
	const firstRepository = new Uint32Array(found.length);
	for (let i = 0; i < found.length; i++) {
		const number = prints.find(hashes[i]);
		found[i] = number;
		if (number < 0) continue;
		const set = sets.get(prints.setAt(number));
		from[i] = set.from;
		to[i] = set.to;
		firstDay[i] = set.firstDay;
		firstRepository[i] = set.firstRepository;
	}
	const { segment, origin } = sets;
	return {
		index,
		view,
		found,
		from,
		to,
		segment,
		origin,
		firstDay,
		firstRepository,
		before
	};
}
const judgedFor = new WeakMap();
function judgedSets(index, isOwn, before) {
	const ofIndex = judgedFor.get(index) ?? new WeakMap();
	judgedFor.set(index, ofIndex);
	const known = ofIndex.get(isOwn);
	if (known?.before === before) return known;
	const sets = new JudgedSets(index, isOwn, before);
	ofIndex.set(isOwn, sets);
	return sets;
}
function shareFirsts(standings) {
	const [first, ...others] = standings;
	if (first === void 0) return;
	for (let i = 0; i < first.firstDay.length; i++) {
		let earliest = first;
		for (const other of others) if (other.firstDay[i] < earliest.firstDay[i]) earliest = other;
		for (const other of standings) {
			other.firstDay[i] = earliest.firstDay[i];
			other.firstRepository[i] = earliest.firstRepository[i];
		}
	}
}
// src/origin/views.ts
const VIEWS = ["names", "shapes"];
const NONE = {
	hashes: new Uint32Array(0),
	positions: new Uint32Array(0)
};
function filePrints(lexed, { vocabulary }, options) {
	let shapes = vocabulary === null ? NONE : null;
	return {
		names: fingerprint(lexed.tokens, options.names),
		get shapes() {
			shapes ??= fingerprint(blankNames(lexed.tokens, vocabulary), options.shapes);
			return shapes;
		}
	};
}
// src/origin/declared.ts
const AGREEING_HITS = 8;
const AGREEING_SHARE = .25;
const TELLING_PRINTS = 16;
const LINES_ABOVE = 3;
const RIVAL_SHARE = .5;
const DEEPEST_CHAIN = 4;
function declaredInComments(path, declarations) {
	const out = new Map();
	for (const { line, text, url } of declarations) {
		if (!creditsSource(text) && !SOURCE.test(text)) continue;
		const written = `${text} ${url ?? ""}`;
		const named = [
			...[...written.matchAll(ADDRESS)].map(([address]) => placeOf(address.replace(/[.,;:!]+$/, ""))),
			...[...written.matchAll(PURL)].map(([purl]) => ({
				...NOWHERE,
				text: purl,
				purl
			})),
			...referencesIn(text.replace(ADDRESS, " ")).map((reference) => ({
				...NOWHERE,
				text: reference,
				upstreamPath: reference
			}))
		];
		for (const place of named) {
			if (place === null || isItself(path, place)) continue;
			const key = JSON.stringify([
				line,
				place.slug,
				place.purl,
				place.upstreamPath
			]);
			if (!out.has(key)) out.set(key, {
				path,
				line,
				...place
			});
		}
	}
	return [...out.values()];
}
function creditedSources(declarations, lexed) {
	return declarations.flatMap(({ line, text, url, header }) => {
		const inWords = creditsSource(text) || SOURCE.test(text);
		if (url === null || !(inWords || BARE_ADDRESS.test(text))) return [];
		const lines = header ? null : spokenOf({ line }, lexed);
		if (lines === null && !header && line >= (lexed.lines[0] ?? 0)) return [];
		return [{
			address: url,
			lines,
			inWords
		}];
	});
}
const BARE_ADDRESS = /^\W*https?:\S+\W*$/i;
const ADDRESS = /https?:\/\/[^\s<>"'`)\]]+/gi;
const PURL = /\bpkg:[a-z]+\/[^\s"'`)\]]+/gi;
const NOWHERE = {
	purl: null,
	slug: null,
	upstreamPath: null,
	revision: null
};
function placeOf(address) {
	const [, host, path] = /^https?:\/\/(?:www\.)?([^/]+)\/([^?#]*)/i.exec(address) ?? [];
	if (host === void 0 || path === void 0) return null;
	const [owner, name, ...rest] = path.split("/").filter((part) => part !== "" && part !== "-");
	if (owner === void 0 || name === void 0) return null;
	const view = VIEW.test(rest[0] ?? "") ? rest.slice(1) : /^raw\./.test(host) ? rest : [];
	const [revision, ...file] = view[0] === "refs" ? view.slice(2) : view;
	return {
		text: address,
		purl: null,
		slug: `${owner}/${name.replace(/\.git$/, "")}`.toLowerCase(),
		upstreamPath: file.length === 0 ? null : file.join("/"),
		revision: revision ?? null
	};
}
const CODE_ADDRESS = /^https?:\/\/(?:www\.)?(?:github\.com|raw\.githubusercontent\.com|gitlab\.com|huggingface\.co|hf\.co|codeberg\.org|bitbucket\.org)\//i;
const VIEW = /^(?:blob|tree|raw|blame|edit|resolve|src)$/;
function isItself(path, { slug, upstreamPath }) {
	return slug === null && upstreamPath !== null && (path === upstreamPath || path.endsWith(`/${upstreamPath}`));
}
function checkDeclared(declared, file, indexes, isOwn) {
	return declared.flatMap((declaration) => {
		const known = indexes.flatMap((index) => knownSource(declaration, index));
		const components = known.flatMap((source) => [...source.components]);
		if (components.length > 0 && components.every(isOwn)) return [];
		const isElsewhere = /^https?:/i.test(declaration.text) && !CODE_ADDRESS.test(declaration.text);
		return known.length === 0 && isElsewhere ? [] : [checked(declaration, known, file)];
	});
}
function checked(declaration, known, file) {
	const { line, text, revision, upstreamPath } = declaration;
	const report = (status, share = null, found = null, why = null) => ({
		line,
		text,
		revision,
		status,
		...why === null ? {} : { why },
		share: share === null ? null : round(share),
		found: found === null ? null : foundReport(found)
	});
	const unknown = (why, share = null) => report("unknown", share, null, why);
	if (known.length === 0) return unknown("not-indexed");
	const lines = spokenOf(declaration, file.lexed);
	const agreement = agreementWith(known, lines, file);
	const share = agreement.total === 0 ? null : agreement.hits / agreement.total;
	if (isFound(known, file.match)) return report("agrees", share, agrees(agreement) ? null : siblingOf(known, lines, file.match));
	const isNamed = known.some(({ origins }) => origins.size > 0);
	const other = foundAt(lines, file.match, isNamed ? ["high", "medium"] : ["high"]);
	const clearlyBetter = other !== null && lines === null && (share ?? 0) < other.share * RIVAL_SHARE;
	if (agrees(agreement) && !clearlyBetter) return report("agrees", share);
	if (!isComparable(declaration, file)) return unknown("other-language");
	if (!isNamed && upstreamPath !== null) return unknown("not-indexed");
	if (agreement.total < TELLING_PRINTS) return unknown("too-short");
	if (other !== null) return report("questioned", share, other);
	const isExact = known.some(({ exact }) => exact);
	return agreement.hits === 0 && isExact ? report("questioned", share) : unknown("undecided", share);
}
function foundReport(found) {
	return {
		purl: versioned(found.component, found.release),
		path: found.path,
		share: round(found.share)
	};
}
function foundAt(lines, { origins }, confidences) {
	const sources = origins.filter(({ role, confidence }) => role === "source" && confidences.includes(confidence));
	if (lines === null) return sources[0] ?? null;
	const covered = ({ regions }) => regions.reduce((sum, { startLine, endLine }) => sum + Math.max(0, Math.min(endLine, lines.endLine) - Math.max(startLine, lines.startLine) + 1), 0);
	const least = (lines.endLine - lines.startLine + 1) / 2;
	return sources.find((origin) => covered(origin) >= least) ?? null;
}
function isComparable({ upstreamPath }, { path }) {
	const theirs = upstreamPath === null ? null : languageOf(upstreamPath);
	const mine = languageOf(path);
	return theirs === null || mine === null || theirs.id === mine.id;
}
function isFound(known, { origins }) {
	return origins.some(({ index, origin, component }) => known.some((source) => source.components.has(component) || source.index === index && descendsFrom(index, origin, source.origins)));
}
function siblingOf(known, lines, match) {
	const found = foundAt(lines, match, ["high", "medium"]);
	if (found === null || !known.some(({ exact }) => exact)) return null;
	return known.some(({ index, origins }) => index === found.index && (origins.has(found.origin) || descendsFrom(index, found.origin, origins))) ? null : found;
}
function descendsFrom(index, origin, ancestors) {
	let generation = new Set([origin]);
	for (let depth = 0; depth < DEEPEST_CHAIN && generation.size > 0; depth++) {
		generation = new Set([...generation].flatMap((one) => index.parents(one).map((parent) => parent.origin)));
		if ([...generation].some((one) => ancestors.has(one))) return true;
	}
	return false;
}
function knownSource({ purl, slug, upstreamPath }, index) {
	if (purl === null && slug === null) {
		const origins = new Set(upstreamPath === null ? [] : originsAt(index, upstreamPath));
		if (origins.size === 0) return [];
		return [{
			index,
			components: new Set([...origins].map((origin) => index.component(origin))),
			origins,
			exact: true
		}];
	}
	const components = new Set(index.data.components.filter((component) => purl !== null && (purl === component.purl || purl.startsWith(`${component.purl}@`)) || slug !== null && slugsOf(component).includes(slug)));
	if (components.size === 0) return [];
	const there = (origin) => components.has(index.component(origin));
	const exact = upstreamPath === null ? [] : originsAt(index, upstreamPath).filter(there);
	const origins = exact.length > 0 || upstreamPath === null ? exact : originsIn(index, upstreamPath).filter(there);
	return [{
		index,
		components,
		origins: new Set(origins),
		exact: exact.length > 0
	}];
}
function originsIn(index, folder) {
	const out = [];
	if (languageOf(folder) !== null) return out;
	for (let origin = 0; origin < index.data.originComponent.length; origin++) if (index.paths(origin).some((path) => path.startsWith(`${folder}/`))) out.push(origin);
	return out;
}
const originsByText = new WeakMap();
function originsAt(index, path) {
	const found = originsAtPath(index, path);
	if (found.length > 0) return found;
	const [name, ...rest] = path.split("/");
	return originsAtPath(index, rest.join("/")).filter((origin) => slugsOf(index.component(origin)).some((slug) => slug.endsWith(`/${name?.toLowerCase()}`)));
}
function originsAtPath(index, path) {
	let byText = originsByText.get(index);
	if (byText === void 0) {
		byText = originsByPathText(index);
		originsByText.set(index, byText);
	}
	const plain = path.replace(/^src\//, "");
	return [...new Set([
		path,
		plain,
		path.slice(path.indexOf("/") + 1)
	])].flatMap((text) => byText.get(text) ?? []).filter((origin) => index.paths(origin).some((one) => one === path || one === plain || one === `src/${plain}`));
}
function originsByPathText({ data }) {
	const { pathStart, pathName, pathText } = data;
	const out = new Map();
	for (let origin = 0; origin + 1 < pathStart.length; origin++) for (let row = pathStart[origin]; row < pathStart[origin + 1]; row++) {
		const text = pathText[pathName[row]];
		const known = out.get(text);
		if (known === void 0) out.set(text, [origin]);
		else known.push(origin);
	}
	return out;
}
function agrees({ hits, total }) {
	return hits >= AGREEING_HITS || hits > 1 && hits >= total * AGREEING_SHARE;
}
const NOBODYS = () => false;
function agreementWith(known, lines, file) {
	let best = {
		hits: 0,
		total: 0
	};
	for (const view of VIEWS) for (const { index, components, origins } of known) {
		const { hashes, positions } = file.prints[view];
		const standings = standingsOf(index, view, hashes, NOBODYS, NEVER);
		const { from, to } = lines === null ? {
			from: 0,
			to: hashes.length
		} : printsOf(lines, positions, index.data.options[view].k);
		let hits = 0;
		for (let i = from; i < to; i++) for (let s = standings.from[i]; s < standings.to[i]; s++) {
			const origin = standings.origin[s];
			if (origins.size > 0 ? !origins.has(origin) : !components.has(index.component(origin))) continue;
			hits++;
			break;
		}
		if (best.total === 0 || hits > best.hits) best = {
			hits,
			total: to - from
		};
		if (agrees(best)) return best;
	}
	return best;
}
function spokenOf({ line }, { lines, blocks }) {
	if (line === null || line < (lines[0] ?? 0)) return null;
	const below = blocks.find(({ startLine }) => startLine > line && startLine - line <= LINES_ABOVE);
	const around = blocks.findLast(({ startLine, endLine }) => startLine <= line && line <= endLine);
	return below ?? around ?? null;
}
function doubted(origin, why = {}) {
	return {
		...origin,
		evidence: {
			...origin.evidence,
			confidence: "low",
			...why
		}
	};
}
// src/origin/whole-file.ts
const LEAST_TOKENS = {
	verbatim: 100,
	layout: 200
};
const MAX_TAKEN = .2;
const AROUND = .1;
function wholeCopies(kind, lexed, indexes, isOwn, before) {
	if (lexed.tokens.length < LEAST_TOKENS[kind]) return [];
	const contentsIn = kind === "verbatim" ? verbatimContents : layoutContents;
	const copies = indexes.flatMap((index) => copiesOf(index, contentsIn(index, lexed)));
	const own = copies.filter(({ index, origin }) => isOwn(index.component(origin)));
	const until = Math.min(before, ...own.map(({ day }) => day));
	return copies.filter((copy) => copy.day < until && !own.includes(copy)).sort((a, b) => a.day - b.day);
}
function verbatimContents({ data }, { codeDigest, tokens }) {
	return contentsWith(data.contentCode, codeDigest).filter((c) => data.contentTokens[c] === tokens.length);
}
function layoutContents({ data }, { importsDigest, tokens }) {
	if (NO_IMPORTS.has(importsDigest)) return [];
	const alike = contentsWith(data.contentImports, importsDigest);
	const reach = AROUND * tokens.length;
	if (new Set(alike.map((c) => data.contentTokens[c]).filter((length) => Math.abs(length - tokens.length) <= reach)).size > MAX_TAKEN * 2 * reach) return [];
	return alike.filter((c) => data.contentTokens[c] === tokens.length);
}
function contentsWith(column, digest) {
	const out = [];
	for (let c = column.indexOf(digest); c >= 0; c = column.indexOf(digest, c + 1)) out.push(c);
	return out;
}
function copiesOf(index, contents) {
	const byOrigin = new Map();
	for (const content of contents) {
		const origin = index.originOf(content);
		const known = byOrigin.get(origin);
		if (known === void 0) byOrigin.set(origin, [content]);
		else known.push(content);
	}
	return [...byOrigin].map(([origin, own]) => {
		return {
			index,
			origin,
			contents: own,
			day: index.component(origin).releases[index.data.contentFirst[own[0]]]?.day ?? 0
		};
	});
}
// src/origin/match.ts
const DECLARED_TRUST = 1.6;
const NAMES_ENOUGH = .5;
const RENAMED_GAIN = .25;
const ANCESTOR_SHARE = .5;
const FIRST_PUBLISHER_SHARE = .4;
const MOST_OF_SOURCE = 2 / 3;
const MAX_ORIGINS = 8;
const BLOCK_LEAST = {
	hits: Math.min(...PART_ENOUGH.map(([hits]) => hits)),
	share: Math.min(...PART_ENOUGH.map(([, share]) => share))
};
const LAYOUT_SHARE = .9;
const ROLE_ORDER = [
	"first-publisher",
	"source",
	"ancestor"
];
const NOTHING = {
	derived: false,
	coverage: 0,
	origins: [],
	parts: []
};
function matchFile(input, indexes, isOwn, { before = NEVER, parts = false } = {}) {
	const sightIn = (view) => {
		const prints = input.prints[view];
		const { hashes } = prints;
		const standings = indexes.map((index) => standingsOf(index, view, hashes, isOwn, before));
		shareFirsts(standings);
		const pieces = piecesOf(input.lexed.blocks, prints.positions);
		const open = repeatsOf(hashes);
		return {
			view,
			prints,
			clues: input,
			standings,
			pieces,
			open,
			total: counted(open)
		};
	};
	const names = sightIn("names");
	const wholeFile = () => wholeFileMatch(names, () => sightIn("shapes"), indexes, isOwn, before) ?? NOTHING;
	if (names.total < leastHits("names")) return wholeFile();
	let shapes = null;
	const isNamed = ({ index, origin }) => origins.some((named) => named.index === index && named.origin === origin);
	const origins = [];
	const explained = new Uint8Array(input.lexed.tokens.length);
	let coverage = 0;
	let byShapes = false;
	while (origins.length < MAX_ORIGINS) {
		const rank = origins.length;
		const named = roundIn(names, null, rank);
		let shaped = null;
		if (coverage + (named?.most ?? 0) < NAMES_ENOUGH) {
			shapes ??= sightIn("shapes");
			shaped = roundIn(shapes, names, rank);
		}
		const round = (shaped !== null && shaped.most >= (named?.most ?? 0) + RENAMED_GAIN ? [shaped, named] : [named, shaped]).find((seen) => seen?.suffices);
		if (!round) break;
		const { sight, best } = round;
		byShapes ||= sight === shapes;
		const others = round.candidates.filter((candidate) => candidate !== best);
		addSource(origins, originMatch(best, others, sight, rank, "source", isCopyOf), best, sight);
		coverage += round.share;
		const ancestor = ancestorOf(best, others, sight);
		if (ancestor !== null && (rank === 0 || ancestor.owed && !isNamed(ancestor.candidate))) addAncestor(origins, ancestor, best, others, sight);
		explain(best, sight, explained);
		for (const seen of shapes === null ? [names] : [names, shapes]) if (seen !== sight) close(seen, explained);
	}
	const judge = partJudge(names);
	const decided = new Map();
	for (const { candidates, best, sight, blocks } of originsOfBlocks(names, judge).slice(0, MAX_ORIGINS)) {
		const others = candidates.filter((candidate) => candidate !== best);
		addSource(origins, originMatch(best, others, sight, Math.max(1, origins.length), "source", isCopyOf), best, sight);
		coverage += best.hits / sight.total;
		for (const block of blocks) decided.set(block, best);
		const ancestor = ancestorOf(best, others, sight);
		if (ancestor?.owed && !isNamed(ancestor.candidate)) addAncestor(origins, ancestor, best, others, sight);
	}
	if (origins.length === 0) return wholeFile();
	const shown = shapes !== null && byShapes ? shapes : names;
	origins.sort((x, y) => ROLE_ORDER.indexOf(x.role) - ROLE_ORDER.indexOf(y.role));
	return {
		derived: true,
		coverage: Math.min(1, coverage),
		origins,
		parts: parts ? partsIn(shown, shown === names ? judge : partJudge(shown), origins, decided) : []
	};
}
function addAncestor(origins, { candidate, owed }, source, others, sight) {
	const rest = others.filter((other) => other !== candidate);
	const role = owed ? "first-publisher" : "ancestor";
	const { index, origin } = source;
	origins.push({
		...originMatch(candidate, rest, sight, sight.partTotal === void 0 ? 0 : 1, role, isCopyOf),
		through: {
			index,
			origin
		}
	});
}
function addSource(origins, match, candidate, sight) {
	const { index, origin } = match;
	const at = origins.findIndex((one) => one.role === "source" && one.index === index && one.origin === origin);
	const known = origins[at];
	if (known === void 0) origins.push(match);
	else origins[at] = extended(known, match, candidate, sight);
}
function wholeFileMatch(names, shapesOf, indexes, isOwn, before) {
	const copiesIn = (kind) => wholeCopies(kind, names.clues.lexed, indexes, isOwn, before);
	const verbatim = copiesIn("verbatim").map((copy) => candidateOf(copy, names, copy.contents));
	if (verbatim.length > 0) return wholeMatch(verbatim, names);
	const layout = copiesIn("layout");
	if (layout.length === 0) return null;
	const shapes = shapesOf();
	const alike = layout.map((copy) => candidateOf(copy, shapes, [])).filter(({ hits }) => hits >= LAYOUT_SHARE * shapes.total);
	return alike.length === 0 ? null : wholeMatch(alike, shapes);
}
function candidateOf({ index, origin }, sight, exact) {
	const standings = sight.standings.find((standing) => standing.index === index);
	const member = memberOf(standings, whole(sight), origin);
	const hits = member.filter((segment, i) => segment !== 0 && sight.open[i] === 1).length;
	return {
		index,
		origin,
		hits: exact.length > 0 || sight.total === 0 ? Math.max(1, sight.total) : hits,
		firsts: 0,
		repositoryFirsts: 0,
		score: 0,
		found: standings.found,
		member,
		exact,
		sameImports: true,
		similarLength: true,
		declared: false,
		credited: false,
		spoken: 0
	};
}
function wholeMatch([first, ...others], sight) {
	return {
		derived: true,
		coverage: 1,
		origins: [originMatch(first, others, {
			...sight,
			total: Math.max(1, sight.total),
			whole: true
		}, 0, "source", () => false)],
		parts: []
	};
}
function partsIn(sight, judge, origins, decided) {
	const known = (index, origin) => origins.find((match) => match.index === index && match.origin === origin) ?? null;
	return partsOf(sight, judge, known, (block) => decided.get(block) ?? null);
}
function originsOfBlocks(sight, judge) {
	const { view, prints, clues, standings, pieces, open } = sight;
	const k = standings[0]?.index.data.options[view].k ?? 0;
	const found = new Map();
	for (const block of clues.lexed.blocks) {
		const { from, to } = printsOf(block, prints.positions, k);
		if (block.depth > 1 || to - from < BLOCK_LEAST.hits) continue;
		const scope = {
			from,
			to,
			open,
			total: counted(open.subarray(from, to))
		};
		const [best] = judge(scope, Math.max(BLOCK_LEAST.hits, BLOCK_LEAST.share * scope.total));
		if (best === void 0 || !isEnough(PART_ENOUGH, best.hits, best.hits / scope.total)) continue;
		const key = `${standings.indexOf(best.standing)} ${best.origin}`;
		const known = found.get(key) ?? {
			best,
			open: new Uint8Array(open.length),
			blocks: []
		};
		known.open.set(open.subarray(from, to), from);
		known.blocks.push(block);
		found.set(key, known);
		open.fill(0, from, to);
	}
	return [...found.values()].flatMap(({ best: { standing, origin }, open, blocks }) => {
		const partTotal = counted(open);
		const part = {
			...sight,
			open,
			partTotal
		};
		const scope = {
			...whole(part),
			total: partTotal
		};
		const candidates = standings.flatMap((one) => candidatesOf(one, scope, clues, pieces, null));
		const best = candidates.find((candidate) => candidate.index === standing.index && candidate.origin === origin);
		return best === void 0 ? [] : [{
			...roundOf(part, candidates, best),
			blocks
		}];
	});
}
function roundOf(sight, candidates, best) {
	const most = Math.max(...candidates.map(({ hits }) => hits));
	return {
		sight,
		candidates,
		best,
		share: best.hits / sight.total,
		most: most / sight.total,
		suffices: true
	};
}
function roundIn(sight, other, rank) {
	const candidates = sight.standings.flatMap((standings, i) => candidatesOf(standings, whole(sight), sight.clues, sight.pieces, other === null ? null : {
		standings: other.standings[i],
		scope: whole(other)
	}));
	const enough = candidates.filter((candidate) => suffices(candidate, sight, rank));
	const nameable = candidates.filter((candidate) => enough.includes(candidate) || suffices(candidate, sight, rank + 1));
	const bySaying = rank === 0 && enough.every((candidate) => !suffices({
		...candidate,
		credited: false
	}, sight, 0));
	const best = bestOf(enough.length === 0 ? candidates : bySaying ? enough : nameable, sight.total);
	return best === null ? null : {
		...roundOf(sight, candidates, best),
		suffices: enough.length > 0
	};
}
function whole({ open, total }) {
	return {
		from: 0,
		to: open.length,
		open,
		total
	};
}
function counted(open) {
	let sum = 0;
	for (let i = 0; i < open.length; i++) if (open[i] === 1) sum++;
	return sum;
}
function repeatsOf(hashes) {
	const earlier = earlierOnes(hashes);
	const out = new Uint8Array(hashes.length);
	for (let i = 0; i < out.length; i++) out[i] = earlier[i] < 0 ? 1 : 2;
	return out;
}
function explain({ index, member }, { view, prints, open }, explained) {
	const { k } = index.data.options[view];
	member.forEach((hit, i) => {
		if (hit === 0) return;
		open[i] = 0;
		const from = prints.positions[i];
		explained.fill(1, from, from + k);
	});
}
function close({ view, prints, open, standings }, explained) {
	const half = (standings[0]?.index.data.options[view].k ?? 0) >> 1;
	prints.positions.forEach((position, i) => {
		if (explained[position + half] !== 0) open[i] = 0;
	});
}
function suffices(candidate, { view, total }, rank) {
	const share = candidate.hits / total;
	return rank === 0 ? isDerived(candidate, share, view) : isEnough(THRESHOLDS[view].further, candidate.hits, share);
}
function tookItFrom(other, candidate) {
	return isForeign(other, candidate) && candidate.repositoryFirsts > other.repositoryFirsts && candidate.repositoryFirsts >= other.hits * FIRST_PUBLISHER_SHARE && other.hits - other.repositoryFirsts >= other.hits * FIRST_PUBLISHER_SHARE;
}
function isCopyOf(other, candidate) {
	return tookItFrom(other, candidate) && !isPortOf(candidate, other);
}
function ancestorOf(source, others, { view, total, partTotal }) {
	const foreign = others.filter((other) => isForeign(other, source) && isCopyOf(source, other));
	const own = others.filter((other) => !isForeign(other, source) && other.firsts > source.firsts && other.firsts >= source.hits * ANCESTOR_SHARE);
	const byFirsts = (a, b) => b.firsts - a.firsts || b.repositoryFirsts - a.repositoryFirsts;
	const [publisher] = foreign.sort(byFirsts);
	if (publisher !== void 0) {
		const first = nearestOf(publisher, foreign, source);
		const looked = partTotal ?? total;
		const much = first.hits >= looked * FIRST_PUBLISHER_SHARE;
		const most = first.hits >= source.hits * MOST_OF_SOURCE;
		return {
			candidate: first,
			owed: much || most && isEnough(THRESHOLDS[view].further, first.hits, first.hits / looked)
		};
	}
	const [candidate] = own.sort(byFirsts);
	return candidate === void 0 ? null : {
		candidate,
		owed: false
	};
}
function isPortOf(other, source) {
	const theirs = source.index.component(source.origin);
	if ((theirs.releases[0]?.day ?? 0) <= firstDayOf(other)) return false;
	const makers = licensorsOf(theirs);
	for (const key of licensorsOf(other.index.component(other.origin))) makers.delete(key);
	const { contentStart } = other.index.data;
	const { holders } = other.index.factsOf(contentStart[other.origin]);
	return holders.some((holder) => makers.has(holderKey(holder)));
}
function licensorsOf({ documents }) {
	return new Set(documents.flatMap(({ license }) => license?.holders ?? []).map(holderKey));
}
function nearestOf(publisher, foreign, source) {
	let nearest = publisher;
	for (const sibling of foreign) if (sibling.spoken > nearest.spoken && sibling.hits > publisher.hits && isSameProject(sibling, publisher) && firstDayOf(sibling) < firstDayOf(source)) nearest = sibling;
	return nearest;
}
function firstDayOf({ index, origin }) {
	return index.component(origin).releases[index.sinceRelease(origin)]?.day ?? 65535;
}
function isForeign(a, b) {
	return !isSameProject(a, b);
}
function bestOf(candidates, total) {
	let best = null;
	for (const candidate of candidates) {
		const trust = candidate.declared ? DECLARED_TRUST : 1;
		const worth = (candidate.exact.length > 0 ? candidate.member.length : 0) + candidate.score * trust;
		if (best === null || worth > best.worth) best = {
			candidate,
			worth
		};
	}
	const chosen = best?.candidate ?? null;
	if (chosen === null || chosen.exact.length > 0 || chosen.declared) return chosen;
	const tie = tieOf(chosen.hits, total);
	let spoken = chosen;
	for (const sibling of candidates) if (sibling.spoken > spoken.spoken && chosen.hits - sibling.hits <= tie && isSameProject(sibling, chosen)) spoken = sibling;
	return spoken;
}
// src/origin/preceded.ts
const OLDER_YEARS = 3;
const FOLDER_FILES = 32;
function precedenceOf(found, header, indexes) {
	const { component, facts, atOnce, credited, share, sinceRelease } = found;
	const holders = header.flatMap((statement) => statement.holders);
	if (!atOnce || credited || share >= .9 || holders.length === 0) return null;
	const theirs = new Set([...facts.holders, ...component.documents.flatMap(({ license }) => license?.holders ?? [])].map(holderKey));
	if (holders.some((holder) => theirs.has(holderKey(holder)))) return null;
	const day = component.releases[0]?.day ?? 0;
	const project = projectOf(component);
	const publisher = holders.find((holder) => indexes.some((one) => publishedBy(one).get(holderKey(holder))?.some((first) => first.day < day && first.project !== project)));
	if (publisher !== void 0) return { precededBy: publisher };
	const since = component.releases[sinceRelease]?.day ?? 65535;
	const year = since === 65535 ? 0 : Number(dateOfDay(since).slice(0, 4));
	for (const { holders, years } of header) {
		const [holder] = holders;
		const dated = Number(/\d{4}/.exec(years ?? "")?.[0]);
		if (holder !== void 0 && dated <= year - OLDER_YEARS) return {
			precededBy: holder,
			precededIn: dated
		};
	}
	const beside = namedInFolder(found);
	const neighbour = holders.find((holder) => beside.has(holderKey(holder)));
	return neighbour === void 0 ? null : {
		precededBy: neighbour,
		namedBeside: true
	};
}
function namedInFolder({ index, origin, path }) {
	const { originComponent, contentStart, facts, contentFacts } = index.data;
	const folder = path.slice(0, path.lastIndexOf("/") + 1);
	const out = new Set();
	if (folder === "") return out;
	let files = 0;
	for (let other = 0; other < originComponent.length; other++) {
		if (originComponent[other] !== originComponent[origin] || other === origin) continue;
		if (!index.paths(other).some((one) => one.startsWith(folder))) continue;
		if (++files > FOLDER_FILES) return new Set();
		for (let c = contentStart[other]; c < contentStart[other + 1]; c++) for (const holder of facts[contentFacts[c]]?.holders ?? []) out.add(holderKey(holder));
	}
	return out;
}
const publications = new WeakMap();
function publishedBy(index) {
	const known = publications.get(index);
	if (known !== void 0) return known;
	const { facts, originComponent, contentStart, contentFacts, contentFirst, components } = index.data;
	const keys = facts.map((one) => one.holders.map(holderKey));
	const found = new Map();
	for (let origin = 0; origin < originComponent.length; origin++) {
		const component = components[originComponent[origin]];
		if (component === void 0) continue;
		const project = projectOf(component);
		for (let c = contentStart[origin]; c < contentStart[origin + 1]; c++) {
			const day = component.releases[contentFirst[c]]?.day ?? 65535;
			for (const key of keys[contentFacts[c]]) {
				const firsts = found.get(key) ?? new Map();
				if (day < (firsts.get(project) ?? 65535)) firsts.set(project, day);
				found.set(key, firsts);
			}
		}
	}
	const out = new Map([...found].map(([key, firsts]) => [key, [...firsts].map(([project, day]) => ({
		project,
		day
	}))]));
	publications.set(index, out);
	return out;
}
// src/source/decode-text.ts
const UTF8 = new TextDecoder("utf-8", { fatal: false });
const WINDOWS = new TextDecoder("windows-1252");
function decodeText(bytes) {
	const text = UTF8.decode(bytes);
	return text.includes("�") && !isUtf8(bytes) ? WINDOWS.decode(bytes) : text;
}
const STRICT = new TextDecoder("utf-8", { fatal: true });
function isUtf8(bytes) {
	try {
		STRICT.decode(bytes);
		return true;
	} catch {
		return false;
	}
}
// src/source/comment-lines.ts
function commentLines(src, lexed) {
	const firstCode = lexed.lines.length > 0 ? lexed.lines[0] : Number.POSITIVE_INFINITY;
	const out = [];
	for (const span of lexed.comments) {
		const parts = decodeText(src.subarray(span.start, span.end)).split(/\r\n|\r|\n/);
		const stars = parts.length === 1 ? null : /^(\s*\*+)(?=\s|$)/.exec(parts[1]);
		const margin = stars === null ? "" : `${stars[1]} `;
		for (const [i, part] of parts.entries()) {
			const bare = i > 0 && stars !== null ? part.replace(/^\s*\*+/, "") : part;
			out.push({
				line: span.line + i,
				text: bare.replace(/^[#!\s]+/, "").trimEnd(),
				header: span.line + i < firstCode,
				...i < parts.length - 1 ? { margin } : {}
			});
		}
	}
	return out;
}
// src/source/string-lines.ts
const WORDS = ["opyright", "OPYRIGHT"].map((word) => [...new TextEncoder().encode(word)]);
const MOST_LINES = 4;
function stringLines(src, lexed) {
	const out = [];
	let done = 0;
	for (const at of placesOf(src)) {
		if (at < done || lexed.comments.some(({ start, end }) => at >= start && at < end)) continue;
		let from = at;
		while (from > 0 && src[from - 1] !== 10) from--;
		let line = lineAt(src, from);
		for (let n = 0; n < MOST_LINES && from < src.length; n++) {
			const newline = src.indexOf(10, from);
			const end = newline < 0 ? src.length : newline;
			const code = decodeText(src.subarray(from, Math.min(end, from + 2e3)));
			const text = n === 0 ? quoted(code) : /^\s*"[^"]*"\s*[;,)\\]*\s*$/.test(code) ? quoted(code) : null;
			if (text === null) break;
			out.push({
				line,
				text,
				header: false
			});
			line++;
			from = end + 1;
			done = from;
		}
	}
	return out;
}
function placesOf(src) {
	const text = Buffer.from(src.buffer, src.byteOffset, src.byteLength);
	const places = [];
	for (const word of WORDS) for (let at = text.indexOf(Buffer.from(word)); at >= 0; at = text.indexOf(Buffer.from(word), at + 8)) places.push(at);
	return places.sort((a, b) => a - b);
}
function lineAt(src, place) {
	let line = 1;
	for (let i = src.indexOf(10); i >= 0 && i < place; i = src.indexOf(10, i + 1)) line++;
	return line;
}
function quoted(code) {
	const named = /^\s*(?:__copyright__|copyright(?=[\s=bruBRU]*["'](?:\([cC]\)|©|\s|[Cc]opyright)*(?:19|20)\d\d))\s*=\s*[bruBRU]{0,2}(["'])(.*?)\1/.exec(code);
	if (named !== null) {
		const value = named[2];
		return /copyright/i.test(value) ? value : `Copyright ${value}`;
	}
	const strings = [...code.matchAll(/(["'])((?:\\.|(?!\1)[^\\])*)(?:\1|\\?$)/g)].map((found) => found[2]);
	const inside = strings.join("");
	const text = /opyright|OPYRIGHT/.test(code) && !/opyright|OPYRIGHT/.test(inside) ? code.replace(/["'].*$/, "") : inside;
	return strings.length === 0 ? null : text.replace(/\\[nrt]/g, " ").trim();
}
// src/scan/scan-file.ts
function scanFile(path, bytes, context, neighbours) {
	const { fingerprints, indexes, isOwn, parts } = context;
	const language = scannedLanguage(path);
	const lexed = language.lex(bytes);
	const prints = filePrints(lexed, language, fingerprints);
	const comments = commentLines(bytes, lexed);
	const notices = withFurther(comments, readFileNotices(comments, stringLines(bytes, lexed)));
	const declarations = notices.declarations.filter(({ text }) => phrasePublisher(text, context) === null);
	const name = path.slice(path.lastIndexOf("/") + 1);
	const inComments = declaredInComments(path, declarations);
	const match = matchFile({
		name,
		lexed,
		prints,
		declared: declarations.flatMap(({ url }) => url ?? []),
		declaredPaths: pathsInHeader(inComments, declarations),
		credited: creditedSources(declarations, lexed),
		...neighbours === void 0 ? {} : { neighbours }
	}, indexes, isOwn, {
		parts,
		...context.before === void 0 ? {} : { before: context.before }
	});
	const declared = [...context.declared.filter((one) => path === one.path || path.startsWith(`${one.path}/`)), ...inComments];
	const evidence = evidencesOf(match.origins).map((origin) => withNeighbours(origin, neighbours ?? []));
	const header = notices.statements.filter((statement) => statement.header);
	const { lines, codeDigest, problems } = lexed;
	return {
		path,
		bytes,
		tree: {
			path,
			lexed: {
				lines,
				codeDigest,
				problems
			},
			prints: prints.names,
			holders: notices.holders
		},
		notices,
		facts: factsOfNotices(notices),
		coverage: match.coverage,
		origins: match.origins.map((found, i) => {
			const { role, share, release, sinceRelease, credited } = found;
			const origin = {
				role,
				share,
				release,
				sinceRelease,
				credited,
				byCode: found.confidence,
				evidence: evidence[i]
			};
			const precedence = precedenceOf(found, header, indexes);
			if (precedence !== null) return doubted(origin, precedence);
			return isChanceOfFields(found, header) ? doubted(origin, { fieldRows: true }) : origin;
		}),
		parts: match.parts.map(partReport),
		declared: checkDeclared(declared, {
			path,
			lexed,
			prints,
			match
		}, indexes, isOwn)
	};
}
function isChanceOfFields({ fieldRows, credited, facts }, header) {
	if (!fieldRows || credited) return false;
	const named = new Set(header.flatMap(({ holders }) => holders.map(holderKey)));
	return !facts.holders.some((holder) => named.has(holderKey(holder)));
}
function withNeighbours(origin, neighbours) {
	const alike = neighboursOf(origin, neighbours);
	return alike.length === 0 ? origin : {
		...origin,
		neighbours: alike.map(({ path }) => path)
	};
}
function pathsInHeader(declared, declarations) {
	const header = new Set(declarations.filter((one) => one.header).map(({ line }) => line));
	return declared.flatMap(({ line, slug, purl, upstreamPath }) => line !== null && header.has(line) && slug === null && purl === null && upstreamPath !== null ? [upstreamPath] : []);
}
function scannedLanguage(path) {
	return languageOf(path) ?? PYTHON;
}
function phrasePublisher(text, { indexes, isOwn }) {
	const hash = phraseHash(text);
	for (const index of indexes) {
		const publisher = index.publisherOf(hash);
		if (publisher !== null && !isOwn(publisher)) return publisher;
	}
	return null;
}
// src/scan/scan-paths.ts
function scanPath(root, path, context) {
	const source = readSource(root, path);
	return source.status === "read" ? {
		status: "scanned",
		file: scanFile(path, source.bytes, context)
	} : source;
}
const CHUNK = 16;
var Turns = class {
	shared;
	next;
	constructor(shared = new SharedArrayBuffer(4)) {
		this.shared = shared;
		this.next = new Int32Array(shared);
	}
	take(total) {
		const from = Atomics.add(this.next, 0, CHUNK);
		return from >= total ? null : {
			from,
			to: Math.min(from + CHUNK, total)
		};
	}
};
// src/scan/thread-message.ts
function pack(from, outcomes, indexes) {
	const handedOver = new Set();
	return {
		message: {
			from,
			outcomes: outcomes.map((outcome) => {
				if (outcome.status !== "scanned") return outcome;
				const { file } = outcome;
				const { prints, lexed } = file.tree;
				const whole = {
					...file,
					bytes: alone(file.bytes)
				};
				for (const { buffer } of [
					whole.bytes,
					prints.hashes,
					prints.positions,
					lexed.lines
				]) handedOver.add(buffer);
				return {
					status: "scanned",
					file: {
						...whole,
						origins: file.origins.map((o) => packOrigin(o, indexes))
					}
				};
			})
		},
		handedOver: [...handedOver]
	};
}
function alone(bytes) {
	return bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
}
function packOrigin({ evidence, ...origin }, indexes) {
	const { component: owner, documents: _, ...rest } = evidence;
	const index = indexes.findIndex(({ data }) => data.components.includes(owner));
	const component = indexes[index]?.data.components.indexOf(owner) ?? -1;
	return {
		...origin,
		index,
		component,
		evidence: rest
	};
}
// src/scan/serve-scans.ts
function serveScans() {
	const { root, paths, turns: shared, indexes: shares, own, ...settings } = workerData;
	const indexes = shares.map(({ file, inflated }) => new OriginIndex(decodeIndex(new Uint8Array(file), "The origin index", {
		verified: true,
		inflated: new Map([...inflated].map(([name, bytes]) => [name, Buffer.from(bytes)]))
	})));
	const owned = new Set(own);
	const context = {
		fingerprints: indexes[0].data.options,
		indexes,
		isOwn: ({ purl }) => owned.has(purl),
		...settings
	};
	const turns = new Turns(shared);
	for (let turn = turns.take(paths.length); turn !== null; turn = turns.take(paths.length)) {
		const outcomes = paths.slice(turn.from, turn.to).map((path) => scanPath(root, path, context));
		const { message, handedOver } = pack(turn.from, outcomes, indexes);
		parentPort?.postMessage(message, handedOver);
	}
}
// src/scan/thread.ts
serveScans();
export {};
