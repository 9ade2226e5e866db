#!/usr/bin/env node
import { createRequire } from "node:module";
import * as actualFS from "node:fs";
import { closeSync, constants, existsSync, fstatSync, lstatSync, openSync, readFileSync } from "node:fs";
import { basename, dirname, isAbsolute, join, posix, relative, resolve, sep as sep$1, win32 } from "node:path";
import { lstat, mkdir, readFile as readFile$1, readdir, readlink, realpath, rename, stat, writeFile } from "node:fs/promises";
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { channel, tracingChannel } from "node:diagnostics_channel";
import { lstatSync as lstatSync$1, readdir as readdir$1, readdirSync, readlinkSync, realpathSync as realpathSync$1 } from "fs";
import { EventEmitter } from "node:events";
import Stream from "node:stream";
import { StringDecoder } from "node:string_decoder";
import { createHash } from "node:crypto";
import { brotliCompressSync, brotliDecompressSync, constants as constants$1 } from "node:zlib";
import { parseArgs, promisify } from "node:util";
import { homedir } from "node:os";
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esmMin = (fn, res, err) => () => {
	if (err) throw err[0];
	try {
		return fn && (res = fn(fn = 0)), res;
	} catch (e) {
		throw err = [e], e;
	}
};
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, flags) => {
	let target = Object.setPrototypeOf({}, null);
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!(flags & 1)) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return flags & 2 ? target : Object.preventExtensions(target);
};
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
var __require = (() => createRequire(import.meta.url))();
// src/errors.ts
var ColophonError;
var init_errors$2 = __esmMin((() => {
	ColophonError = class extends Error {
		name = "ColophonError";
		exitCode = 2;
	};
}));
// src/nearest-name.ts
init_errors$2();
function nearestName(typed, known) {
	let best = null;
	let least = Math.max(1, Math.floor(typed.length / 3)) + 1;
	for (const name of known) {
		const distance = name.startsWith(typed) && typed.length > 1 ? 1 : edits(typed.toLowerCase(), name.toLowerCase());
		if (distance < least) {
			best = name;
			least = distance;
		}
	}
	return best;
}
function didYouMean(typed, known) {
	const nearest = nearestName(typed, known);
	return nearest === null ? "" : ` Did you mean ${nearest}?`;
}
function edits(a, b) {
	const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
	const at = (i, j) => rows[i][j];
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		rows.push(row);
		for (let j = 1; j <= b.length; j++) {
			const change = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
			const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : change;
			row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, change, swap));
		}
	}
	return at(a.length, b.length);
}
// src/report/printable.ts
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;
const WORKFLOW_COMMAND = /(?<=^|\s):(?=:[a-z])|##(?=\[)/gi;
function printable(text) {
	return inert(text.replace(/[\t\n\v\f\r]+/g, " ").replace(UNPRINTABLE, visible));
}
function printableCode(line) {
	return inert(line.replaceAll("	", "    ").replace(UNPRINTABLE, visible));
}
function inert(text) {
	return text.replace(WORKFLOW_COMMAND, (start) => start === ":" ? "\\:" : "##\\");
}
function escapedInJson(json) {
	return json.replace(UNPRINTABLE, (character) => character === "\n" ? character : unicodeEscape(character));
}
function visible(character) {
	const code = character.charCodeAt(0);
	return code < 256 ? `\\x${code.toString(16).padStart(2, "0")}` : unicodeEscape(character);
}
function unicodeEscape(character) {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function shortened(text, length) {
	const characters = [...text];
	return characters.length <= length ? text : `${characters.slice(0, length - 1).join("")}…`;
}
// src/version.ts
const VERSION = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;
// node_modules/picomatch/lib/constants.js
var require_constants = __commonJSMin(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE: {
			__proto__: null,
			alnum: "a-zA-Z0-9",
			alpha: "a-zA-Z",
			ascii: "\\x00-\\x7F",
			blank: " \\t",
			cntrl: "\\x00-\\x1F\\x7F",
			digit: "0-9",
			graph: "\\x21-\\x7E",
			lower: "a-z",
			print: "\\x20-\\x7E ",
			punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
			space: " \\t\\r\\n\\v\\f",
			upper: "A-Z",
			word: "A-Za-z0-9_",
			xdigit: "A-Fa-f0-9"
		},
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));
// node_modules/picomatch/lib/utils.js
var require_utils = __commonJSMin(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));
// node_modules/picomatch/lib/scan.js
var require_scan$1 = __commonJSMin(((exports, module) => {
	const utils = require_utils();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? 1e400 : 1;
	};
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));
// node_modules/picomatch/lib/parse.js
var require_parse$1 = __commonJSMin(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils();
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));
// node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = __commonJSMin(((exports, module) => {
	const scan = require_scan$1();
	const parse = require_parse$1();
	const utils = require_utils();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	picomatch.scan = (input, options) => scan(input, options);
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	picomatch.constants = constants;
	module.exports = picomatch;
}));
// node_modules/picomatch/index.js
var require_picomatch = __commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
}));
// src/inventory/git.ts
var import_picomatch$1 = __toESM(require_picomatch(), 1);
const HARDENING = [
	["core.fsmonitor", "false"],
	["core.hooksPath", "/dev/null"],
	["core.untrackedCache", "false"],
	["core.pager", "cat"],
	["core.quotePath", "true"],
	["diff.external", ""],
	["log.showSignature", "false"],
	["log.showRoot", "true"],
	["log.follow", "false"],
	["submodule.recurse", "false"],
	["safe.directory", "*"]
];
const MAX_OUTPUT = 5e8;
function git(cwd, args, options = {}) {
	return new Promise((resolve, reject) => {
		const child = execFile("git", [
			"--no-pager",
			...options.literal === false ? [] : ["--literal-pathspecs"],
			...args
		], {
			cwd,
			env: environment([...HARDENING, ...options.config ?? []]),
			encoding: "buffer",
			maxBuffer: MAX_OUTPUT,
			windowsHide: true
		}, (error, stdout, stderr) => {
			if (error?.code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") reject(new ColophonError(`git ${args[0]} prints more than Colophon can read. Audit a smaller folder.`));
			else resolve({
				code: exitCode(error),
				stdout,
				stderr: stderr.toString("utf8")
			});
		});
		child.stdin?.on("error", () => void 0);
		child.stdin?.end(options.input ?? "");
	});
}
function exitCode(error) {
	if (error === null) return 0;
	return typeof error.code === "number" ? error.code : 127;
}
function environment(config) {
	const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));
	env.LC_ALL = "C";
	env.GIT_TERMINAL_PROMPT = "0";
	env.GIT_OPTIONAL_LOCKS = "0";
	env.GIT_NO_LAZY_FETCH = "1";
	env.GIT_ATTR_NOSYSTEM = "1";
	env.GIT_ALLOW_PROTOCOL = "none";
	env.GIT_CONFIG_COUNT = String(config.length);
	config.forEach(([key, value], i) => {
		env[`GIT_CONFIG_KEY_${i}`] = key;
		env[`GIT_CONFIG_VALUE_${i}`] = value;
	});
	return env;
}
async function gitFacts(folder) {
	const [place, head, remotes] = await Promise.all([
		git(folder, [
			"rev-parse",
			"--is-inside-work-tree",
			"--is-shallow-repository",
			"--show-toplevel"
		]),
		git(folder, [
			"rev-parse",
			"--verify",
			"--quiet",
			"--end-of-options",
			"HEAD^{commit}"
		]),
		git(folder, [
			"config",
			"--null",
			"--get-regexp",
			"^remote\\..*\\.url$"
		])
	]);
	const [inside, shallow, ...top] = place.stdout.toString("utf8").split("\n");
	if (place.code !== 0 || inside !== "true") return null;
	const topLevel = top.join("\n").replace(/\n$/, "");
	const [realTop, realFolder] = await Promise.all([realpath(topLevel), realpath(folder)]).catch(() => ["", " "]);
	if (realTop === void 0 || realFolder === void 0 || !`${realFolder}/`.startsWith(`${realTop}/`)) return null;
	const below = realFolder.slice(realTop.length + 1);
	return {
		topLevel: realTop,
		prefix: below === "" ? "" : `${below}/`,
		head: head.code === 0 ? head.stdout.toString("utf8").trim() : null,
		remoteUrl: remoteUrl(remotes.stdout.toString("utf8")),
		shallow: shallow === "true"
	};
}
function remoteUrl(config) {
	const remotes = new Map();
	for (const entry of config.split("\0")) {
		const cut = entry.indexOf("\n");
		if (cut !== -1) remotes.set(entry.slice(0, cut), entry.slice(cut + 1));
	}
	const url = remotes.get("remote.origin.url") ?? (remotes.size === 1 ? [...remotes.values()][0] : void 0);
	return url === void 0 ? null : withoutCredentials(url);
}
function withoutCredentials(url) {
	return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, (whole, scheme) => scheme.toLowerCase() === "ssh://" ? whole : scheme);
}
async function withoutFilters(folder) {
	const { stdout } = await git(folder, [
		"config",
		"--null",
		"--name-only",
		"--get-regexp",
		"^filter\\..*\\.(clean|smudge|process|required)$"
	]);
	return stdout.toString("utf8").split("\0").filter((name) => name !== "").map((name) => [name, name.endsWith(".required") ? "false" : ""]);
}
const MAX_RENAMES = 20;
async function firstCommitDates(folder, paths) {
	const dates = new Map();
	const facts = await gitFacts(folder);
	if (facts === null || facts.head === null || facts.shallow) return dates;
	let names = new Map(paths.filter((path) => !path.includes("\n")).map((path) => [path, path]));
	for (let round = 0; round < MAX_RENAMES && names.size > 0; round++) {
		const additions = await firstAdditions(folder, [...new Set(names.values())]);
		const renames = await renamesIn(folder, [...new Set([...additions.values()].map(({ commit }) => commit))]);
		const next = new Map();
		for (const [path, name] of names) {
			const addition = additions.get(name);
			if (addition === void 0) continue;
			dates.set(path, Math.min(addition.time, dates.get(path) ?? addition.time));
			const former = renames.get(`${addition.commit}\0${name}`);
			if (former !== void 0) next.set(path, former);
		}
		names = next;
	}
	return dates;
}
const COMMIT_LINE = /^\n*\x01([0-9a-f]{40,64}) (-?\d+)$/;
async function firstAdditions(folder, paths) {
	const log = await git(folder, [
		"log",
		"-z",
		...LOG_OPTIONS,
		"--no-renames",
		"--name-only",
		"--diff-filter=A",
		"--relative",
		"--stdin"
	], { input: `HEAD\n--\n${paths.join("\n")}\n` });
	const out = new Map();
	let current = null;
	for (const token of log.stdout.toString("utf8").split("\0")) {
		const header = COMMIT_LINE.exec(token);
		if (header !== null) current = {
			commit: header[1],
			time: Number(header[2])
		};
		else if (current !== null && token !== "") {
			const path = token.replace(/^\n/, "");
			const known = out.get(path);
			if (known === void 0 || current.time <= known.time) out.set(path, current);
		}
	}
	return out;
}
async function renamesIn(folder, commits) {
	const out = new Map();
	if (commits.length === 0) return out;
	const log = await git(folder, [
		"log",
		"-z",
		...LOG_OPTIONS,
		"--no-walk=unsorted",
		"-M",
		"--name-status",
		"--diff-filter=R",
		"--relative",
		"--stdin"
	], { input: `${commits.join("\n")}\n` });
	let commit = "";
	const tokens = log.stdout.toString("utf8").split("\0");
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i];
		const header = COMMIT_LINE.exec(token);
		if (header !== null) commit = header[1];
		else if (/^\n?R\d+$/.test(token)) {
			out.set(`${commit}\0${tokens[i + 2]}`, tokens[i + 1]);
			i += 2;
		}
	}
	return out;
}
const LOG_OPTIONS = [
	"--no-color",
	"--no-ext-diff",
	"--no-textconv",
	"--no-notes",
	"--format=tformat:%x01%H %at"
];
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
			return refuse(fstatSync(file)) ?? decode$1(readFileSync(file));
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
		reason: "symbolic link, not followed"
	};
	if (stats.isDirectory()) return {
		status: "skipped",
		reason: "a folder, not a file"
	};
	if (!stats.isFile()) return {
		status: "skipped",
		reason: "not a regular file"
	};
	if (stats.size > MAX_BYTES) return {
		status: "failed",
		reason: `larger than 64 MiB (${Math.round(stats.size / 2 ** 20)} MiB)`
	};
	return null;
}
function unreadable(error) {
	switch (error.code) {
		case "ENOENT": return {
			status: "skipped",
			reason: "no longer in the folder, though Git tracks it"
		};
		case "ELOOP": return {
			status: "skipped",
			reason: "symbolic link, not followed"
		};
		case "EACCES":
		case "EPERM": return {
			status: "failed",
			reason: "not readable: permission denied"
		};
		default: return {
			status: "failed",
			reason: `not readable: ${error.code ?? error.message}`
		};
	}
}
function decode$1(bytes) {
	const encoding = utf16Of(bytes);
	if (encoding !== null) return {
		status: "read",
		bytes: new TextEncoder().encode(new TextDecoder(encoding).decode(bytes))
	};
	const nul = bytes.indexOf(0);
	if (nul !== -1) return {
		status: "failed",
		reason: `binary content (byte ${nul + 1} is NUL), not source text`
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
// src/inventory/unified-diff.ts
const HUNK = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
function parseUnifiedDiff(text) {
	const reader = {
		lines: text.split("\n"),
		at: 0
	};
	const files = [];
	while (reader.at < reader.lines.length) {
		const line = reader.lines[reader.at++];
		if (line.startsWith("diff --git ")) files.push(readFile(reader, line.slice(11)));
	}
	return files;
}
function readFile(reader, names) {
	let [oldPath, path] = samePath(names);
	let status = "modified";
	let previousPath = null;
	for (; reader.at < reader.lines.length; reader.at++) {
		const line = withoutCr(reader.lines[reader.at]);
		if (line.startsWith("diff --git ") || line.startsWith("@@ ")) break;
		if (line.startsWith("new file mode")) status = "added";
		else if (line.startsWith("deleted file mode")) status = "deleted";
		else if (line.startsWith("rename from ")) {
			status = "renamed";
			previousPath = unquote(line.slice(12));
		} else if (line.startsWith("copy from ")) {
			status = "added";
			previousPath = unquote(line.slice(10));
		} else if (line.startsWith("rename to ")) path = unquote(line.slice(10));
		else if (line.startsWith("copy to ")) path = unquote(line.slice(8));
		else if (line.startsWith("--- ")) oldPath = sidePath(line.slice(4), "a/") ?? oldPath;
		else if (line.startsWith("+++ ")) path = sidePath(line.slice(4), "b/") ?? path;
	}
	const { removed, added } = readHunks(reader);
	return {
		path: status === "deleted" ? oldPath : path,
		previousPath,
		status,
		removed,
		added
	};
}
function readHunks(reader) {
	const removed = [];
	const added = [];
	for (; reader.at < reader.lines.length; reader.at++) {
		const head = HUNK.exec(reader.lines[reader.at]);
		if (head === null) {
			if (reader.lines[reader.at].startsWith("\\")) continue;
			break;
		}
		let oldLine = Number(head[1]);
		let newLine = Number(head[3]);
		let oldLeft = Number(head[2] ?? 1);
		let newLeft = Number(head[4] ?? 1);
		while ((oldLeft > 0 || newLeft > 0) && reader.at + 1 < reader.lines.length) {
			const line = reader.lines[reader.at + 1];
			const sign = line[0];
			if (sign === "-") {
				removed.push({
					line: oldLine++,
					text: withoutCr(line.slice(1))
				});
				oldLeft--;
			} else if (sign === "+") {
				added.push({
					line: newLine++,
					text: withoutCr(line.slice(1))
				});
				newLeft--;
			} else if (sign === " " || sign === void 0) {
				oldLine++;
				newLine++;
				oldLeft--;
				newLeft--;
			} else if (sign !== "\\") break;
			reader.at++;
		}
	}
	return {
		removed,
		added
	};
}
function withoutCr(line) {
	return line.endsWith("\r") ? line.slice(0, -1) : line;
}
function sidePath(text, prefix) {
	const path = text.startsWith("\"") ? unquote(text) : text.replace(/\t$/, "");
	if (path === "/dev/null") return null;
	return path.startsWith(prefix) ? path.slice(prefix.length) : path;
}
function samePath(names) {
	if (names.startsWith("\"")) {
		const end = closingQuote(names);
		return [unquote(names.slice(0, end + 1)).replace(/^a\//, ""), unquote(names.slice(end + 2)).replace(/^b\//, "")];
	}
	const half = (names.length - 1) / 2;
	return [names.slice(2, Math.floor(half)), names.slice(Math.ceil(half) + 3)];
}
function closingQuote(text) {
	let at = 1;
	while (at < text.length && text[at] !== "\"") at += text[at] === "\\" ? 2 : 1;
	return at;
}
const ESCAPES = {
	a: 7,
	b: 8,
	t: 9,
	n: 10,
	v: 11,
	f: 12,
	r: 13,
	"\"": 34,
	"\\": 92
};
function unquote(text) {
	if (!text.startsWith("\"")) return text;
	const inner = Buffer.from(text.slice(1, closingQuote(text)), "utf8");
	const bytes = [];
	for (let i = 0; i < inner.length; i++) {
		const byte = inner[i];
		if (byte !== 92) {
			bytes.push(byte);
			continue;
		}
		const octal = /^[0-3][0-7]{2}/.exec(inner.toString("latin1", i + 1, i + 4));
		if (octal !== null) {
			bytes.push(Number.parseInt(octal[0], 8));
			i += 3;
		} else {
			i++;
			bytes.push(ESCAPES[String.fromCharCode(inner[i] ?? 0)] ?? inner[i] ?? byte);
		}
	}
	return Buffer.from(bytes).toString("utf8");
}
// src/inventory/diff.ts
init_errors$2();
var MissingBaseError = class extends ColophonError {};
async function gitDiff(folder, base) {
	const facts = await gitFacts(folder);
	if (facts === null) throw new MissingBaseError(`What changed since ${base} cannot be told: ${folder} is not in a Git work tree. Audit it without a base.`);
	const from = await mergeBase(folder, base, facts);
	const filters = await withoutFilters(folder);
	const [tracked, untracked] = await Promise.all([git(folder, [
		"diff",
		"--no-color",
		"--no-ext-diff",
		"--no-textconv",
		"--ignore-submodules=all",
		"--diff-algorithm=histogram",
		"--unified=0",
		"--inter-hunk-context=0",
		"--find-renames=50%",
		"--src-prefix=a/",
		"--dst-prefix=b/",
		"--relative",
		"--end-of-options",
		from,
		"--"
	], { config: filters }), git(folder, [
		"ls-files",
		"-z",
		"--others",
		"--exclude-standard"
	])]);
	if (tracked.code !== 0) throw new ColophonError(`git diff ${base} failed: ${tracked.stderr.trim() || "it gave no reason"}`);
	const files = parseUnifiedDiff(tracked.stdout.toString("utf8"));
	const known = new Set(files.map((file) => file.path));
	for (const path of untracked.stdout.toString("utf8").split("\0")) if (path !== "" && !path.endsWith("/") && !known.has(path)) files.push(await newFile(folder, path));
	return files;
}
async function mergeBase(folder, base, { head, shallow }) {
	const found = await git(folder, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${base}^{commit}`
	]);
	const missing = `${base} is not in this clone. Fetch it (git fetch origin ${base}), or check out with fetch-depth: 0.`;
	if (found.code !== 0) throw new MissingBaseError(missing);
	const commit = found.stdout.toString("utf8").trim();
	if (head === null) return commit;
	const common = await git(folder, [
		"merge-base",
		commit,
		"HEAD"
	]);
	if (common.code === 0) return common.stdout.toString("utf8").trim();
	if (shallow) throw new MissingBaseError(`This shallow clone does not reach back to where it left ${base}. Check out with fetch-depth: 0.`);
	return commit;
}
async function newFile(folder, path) {
	const source = readSource(folder, path);
	const lines = source.status === "read" ? Buffer.from(source.bytes).toString("utf8").split(/\r?\n/) : [];
	if (lines.at(-1) === "") lines.pop();
	return {
		path,
		previousPath: null,
		status: "added",
		removed: [],
		added: lines.map((text, i) => ({
			line: i + 1,
			text
		}))
	};
}
// node_modules/balanced-match/dist/esm/index.js
const range = (a, b, str) => {
	let begs, beg, left, right = void 0, result;
	let ai = str.indexOf(a);
	let bi = str.indexOf(b, ai + 1);
	let i = ai;
	if (ai >= 0 && bi > 0) {
		if (a === b) return [ai, bi];
		begs = [];
		left = str.length;
		while (i >= 0 && !result) {
			if (i === ai) {
				begs.push(i);
				ai = str.indexOf(a, i + 1);
			} else if (begs.length === 1) {
				const r = begs.pop();
				if (r !== void 0) result = [r, bi];
			} else {
				beg = begs.pop();
				if (beg !== void 0 && beg < left) {
					left = beg;
					right = bi;
				}
				bi = str.indexOf(b, i + 1);
			}
			i = ai < bi && ai >= 0 ? ai : bi;
		}
		if (begs.length && right !== void 0) result = [left, right];
	}
	return result;
};
// node_modules/brace-expansion/dist/esm/index.js
const escSlash = "\0SLASH" + Math.random().toFixed(16) + "\0";
const escOpen = "\0OPEN" + Math.random().toFixed(16) + "\0";
const escClose = "\0CLOSE" + Math.random().toFixed(16) + "\0";
const escComma = "\0COMMA" + Math.random().toFixed(16) + "\0";
const escPeriod = "\0PERIOD" + Math.random().toFixed(16) + "\0";
const escSlashPattern = new RegExp(escSlash, "g");
const escOpenPattern = new RegExp(escOpen, "g");
const escClosePattern = new RegExp(escClose, "g");
const escCommaPattern = new RegExp(escComma, "g");
const escPeriodPattern = new RegExp(escPeriod, "g");
const slashPattern = /\\\\/g;
const openPattern = /\\{/g;
const closePattern = /\\}/g;
const commaPattern = /\\,/g;
const periodPattern = /\\\./g;
const EXPANSION_MAX = 1e5;
const EXPANSION_MAX_LENGTH = 4e6;
const EXPANSION_MAX_DEPTH = 1e3;
const EXPANSION_MAX_REWRITES = 1e3;
const EXPANSION_MAX_STEPS = 2e7;
const CALL_STEPS = 16;
function numeric(str) {
	return !isNaN(str) ? parseInt(str, 10) : str.charCodeAt(0);
}
function escapeBraces(str) {
	return str.replace(slashPattern, escSlash).replace(openPattern, escOpen).replace(closePattern, escClose).replace(commaPattern, escComma).replace(periodPattern, escPeriod);
}
function unescapeBraces(str) {
	return str.replace(escSlashPattern, "\\").replace(escOpenPattern, "{").replace(escClosePattern, "}").replace(escCommaPattern, ",").replace(escPeriodPattern, ".");
}
function pushAll(target, items) {
	for (let i = 0; i < items.length; i++) target.push(items[i]);
}
function balancedWithBudget(str, masked, budget) {
	if (budget.remaining < 0) return;
	const r = range("{", "}", masked);
	const unmatched = r !== void 0 && masked.indexOf("{") < r[0];
	budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
	if (!r || budget.remaining < 0) return;
	return {
		end: r[1],
		pre: str.slice(0, r[0]),
		body: str.slice(r[0] + 1, r[1]),
		post: str.slice(r[1] + 1),
		unmatched
	};
}
function maskUnmatchedOpens(masked, budget) {
	budget.remaining -= masked.length;
	const open = [];
	for (let i = 0; i < masked.length; i++) {
		const c = masked.charCodeAt(i);
		if (c === 123) open.push(i);
		else if (c === 125 && open.length) open.pop();
	}
	let out = "";
	let last = 0;
	for (let i = 0; i < open.length; i++) {
		const at = open[i];
		out += masked.slice(last, at) + "\0";
		last = at + 1;
	}
	return out + masked.slice(last);
}
function commaSetFollows(str, budget) {
	budget.remaining -= str.length;
	if (budget.remaining < 0) return false;
	let close = false;
	for (let i = str.length - 1; i >= 0; i--) {
		const c = str.charCodeAt(i);
		if (c === 125) close = true;
		else if (c === 10 || c === 13 || c === 8232 || c === 8233) close = false;
		else if (c === 44 && close && str.charCodeAt(i + 1) !== 44) return true;
	}
	return false;
}
function parseCommaParts(str, budget) {
	const parts = [];
	let carry = "";
	for (;;) {
		const m = balancedWithBudget(str, str, budget);
		if (budget.remaining < 0) return;
		if (!m) {
			const tail = str.split(",");
			tail[0] = carry + tail[0];
			pushAll(parts, tail);
			return parts;
		}
		const { pre, body, post } = m;
		const p = pre.split(",");
		p[0] = carry + p[0];
		p[p.length - 1] += "{" + body + "}";
		if (!post.length) {
			pushAll(parts, p);
			return parts;
		}
		carry = p.pop();
		pushAll(parts, p);
		str = post;
	}
}
function bound(value, fallback) {
	return value === void 0 || isNaN(value) ? fallback : value;
}
function expand(str, options = {}) {
	if (!str) return [];
	const max = bound(options.max, EXPANSION_MAX);
	const maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH);
	const maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
	const maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
	const maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
	if (str.slice(0, 2) === "{}") str = "\\{\\}" + str.slice(2);
	return expand_(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
}
function embrace(str) {
	return "{" + str + "}";
}
function isPadded(el) {
	return /^-?0\d/.test(el);
}
function lte(i, y) {
	return i <= y;
}
function gte(i, y) {
	return i >= y;
}
function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
	const out = [];
	let length = 0;
	let nonEmpty;
	outer: for (let a = 0; a < acc.length; a++) {
		const prefix = acc[a] + pre;
		let vs = values;
		if (dropEmpties && !prefix) {
			if (!nonEmpty) nonEmpty = values.filter((v) => v);
			vs = nonEmpty;
		}
		for (let v = 0; v < vs.length; v++) {
			if (out.length >= max) break outer;
			const expansion = prefix + vs[v];
			if (length + expansion.length > maxLength) break outer;
			out.push(expansion);
			length += expansion.length;
		}
	}
	budget.remaining -= out.length;
	return out;
}
function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
	const n = body.split(/\.\./);
	const N = [];
	if (n[0] === void 0 || n[1] === void 0) return N;
	const x = numeric(n[0]);
	const y = numeric(n[1]);
	const width = Math.max(n[0].length, n[1].length);
	let incr = n.length === 3 && n[2] !== void 0 ? Math.max(Math.abs(numeric(n[2])), 1) : 1;
	let test = lte;
	if (y < x) {
		incr *= -1;
		test = gte;
	}
	const pad = n.some(isPadded);
	const cost = pad ? width : 1;
	let length = 0;
	for (let i = x; test(i, y) && N.length < max; i += incr) {
		budget.remaining -= cost;
		if (budget.remaining < 0) return;
		let c;
		if (isAlphaSequence) {
			c = String.fromCharCode(i);
			if (c === "\\") c = "";
		} else {
			c = String(i);
			if (pad) {
				const need = width - c.length;
				if (need > 0) {
					const z = new Array(need + 1).join("0");
					if (i < 0) c = "-" + z + c.slice(1);
					else c = z + c;
				}
			}
		}
		if (length + c.length > maxLength) break;
		N.push(c);
		length += c.length;
	}
	return N;
}
function expand_(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
	budget.remaining -= CALL_STEPS;
	if (depth > maxDepth) return [str];
	let acc = [""];
	let rewrites = 0;
	let dropEmpties = false;
	let firstGroup = true;
	let masked = str;
	for (;;) {
		const m = balancedWithBudget(str, masked, budget);
		if (!m) return combine(acc, str, [""], max, maxLength, dropEmpties, budget);
		if (m.unmatched) masked = maskUnmatchedOpens(masked, budget);
		const pre = m.pre;
		const literal = () => combine(acc, pre + "{" + m.body + "}" + m.post, [""], max, maxLength, dropEmpties, budget);
		if (/\$$/.test(pre)) {
			acc = combine(acc, pre + "{" + m.body + "}", [""], max, maxLength, dropEmpties && !m.post.length, budget);
			firstGroup = false;
			if (!m.post.length) break;
			str = m.post;
			masked = masked.slice(m.end + 1);
			continue;
		}
		const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
		const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
		const isSequence = isNumericSequence || isAlphaSequence;
		const isOptions = m.body.indexOf(",") >= 0;
		if (!isSequence && !isOptions) {
			if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
				rewrites++;
				str = m.pre + "{" + m.body + escClose + m.post;
				masked = masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
				isTop = true;
				continue;
			}
			return literal();
		}
		if (firstGroup) {
			dropEmpties = isTop && !isSequence;
			firstGroup = false;
		}
		let values;
		if (isSequence) {
			values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
			if (!values) return literal();
		} else {
			let n = parseCommaParts(m.body, budget);
			if (!n) return literal();
			if (n.length === 1 && n[0] !== void 0) {
				n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
				if (budget.remaining < 0) return literal();
				if (n.length === 1) {
					const next = combine(acc, pre + n[0], [""], max, maxLength, dropEmpties && !m.post.length, budget);
					if (budget.remaining < 0) return literal();
					acc = next;
					if (!m.post.length) break;
					str = m.post;
					masked = masked.slice(m.end + 1);
					continue;
				}
			}
			let dropsEmpties = dropEmpties && !m.post.length && !pre;
			for (let d = 0; dropsEmpties && d < acc.length; d++) if (acc[d]) dropsEmpties = false;
			values = [];
			let valuesLength = 0;
			outer: for (let j = 0; j < n.length; j++) {
				const expanded = expand_(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
				if (budget.remaining < 0) return literal();
				for (let k = 0; k < expanded.length; k++) {
					const v = expanded[k];
					if (dropsEmpties && !v) continue;
					if (values.length >= max || valuesLength + v.length > maxLength) break outer;
					values.push(v);
					valuesLength += v.length;
				}
			}
		}
		const next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
		if (budget.remaining < 0) return literal();
		acc = next;
		if (!m.post.length) break;
		str = m.post;
		masked = masked.slice(m.end + 1);
	}
	return acc;
}
// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/numeric-range.js
const digit = (a, b) => a === b ? {
	t: "lit",
	ch: String(a)
} : {
	t: "class",
	re: new RegExp(`^[${a}-${b}]$`)
};
const prefix = (d, alts) => alts.map((s) => [digit(d, d), ...s]);
const fixed = (a, b) => {
	if (!a) return [[]];
	let lo = +a[0];
	let hi = +b[0];
	const ra = a.slice(1);
	const rb = b.slice(1);
	if (lo === hi) return prefix(lo, fixed(ra, rb));
	const zeros = "0".repeat(ra.length);
	const nines = "9".repeat(ra.length);
	const out = [];
	if (ra !== zeros) out.push(...prefix(lo++, fixed(ra, nines)));
	const last = rb === nines ? [] : prefix(hi--, fixed(zeros, rb));
	if (lo <= hi) out.push([digit(lo, hi), ...Array.from(ra, () => digit(0, 9))]);
	out.push(...last);
	return out;
};
const nonneg = (a, b, width) => {
	if (width) return fixed(String(a).padStart(width, "0"), String(b).padStart(width, "0"));
	const out = [];
	for (let len = String(a).length; len <= String(b).length; len++) {
		const lo = Math.max(a, len === 1 ? 0 : 10 ** (len - 1));
		const hi = Math.min(b, 10 ** len - 1);
		out.push(...fixed(String(lo), String(hi)));
	}
	return out;
};
const numericRange = (loStr, hiStr) => {
	let lo = Number(loStr);
	let hi = Number(hiStr);
	if (!Number.isSafeInteger(lo) || !Number.isSafeInteger(hi)) return;
	if (lo > hi) [lo, hi] = [hi, lo];
	const width = /^-?0\d/.test(loStr) || /^-?0\d/.test(hiStr) ? Math.max(loStr.length, hiStr.length) : 0;
	const out = [];
	if (lo < 0) {
		const neg = nonneg(Math.max(-hi, 1), -lo, width && width - 1);
		out.push(...neg.map((s) => [{
			t: "lit",
			ch: "-"
		}, ...s]));
	}
	if (hi >= 0) out.push(...nonneg(Math.max(lo, 0), hi, width));
	return out;
};
// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/parse-class.js
const posixClasses = {
	"[:alnum:]": ["\\p{L}\\p{Nl}\\p{Nd}"],
	"[:alpha:]": ["\\p{L}\\p{Nl}"],
	"[:ascii:]": ["\\x00-\\x7f"],
	"[:blank:]": ["\\p{Zs}\\t"],
	"[:cntrl:]": ["\\p{Cc}"],
	"[:digit:]": ["\\p{Nd}"],
	"[:graph:]": ["\\p{Z}\\p{C}", true],
	"[:lower:]": ["\\p{Ll}"],
	"[:print:]": ["\\p{C}", true],
	"[:punct:]": ["\\p{P}\\p{S}"],
	"[:space:]": ["\\p{Z}\\t\\r\\n\\v\\f"],
	"[:upper:]": ["\\p{Lu}"],
	"[:word:]": ["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}"],
	"[:xdigit:]": ["A-Fa-f0-9"]
};
const braceEscape = (s) => s.replace(/[[\]\\-]/g, "\\$&");
const noMatch = /$./;
const parseClass = (glob, position, nocase = false, form) => {
	const norm = (c) => {
		const n = form ? c.normalize(form) : c;
		return [...n].length === 1 ? n : c;
	};
	const pos = position;
	if (glob.charAt(pos) !== "[") throw new Error("not in a brace expression");
	const ranges = [];
	const negs = [];
	let i = pos + 1;
	let sawStart = false;
	let escaping = false;
	let negate = false;
	let endPos = pos;
	let rangeStart = "";
	WHILE: while (i < glob.length) {
		const c = String.fromCodePoint(glob.codePointAt(i));
		if ((c === "!" || c === "^") && i === pos + 1) {
			negate = true;
			i++;
			continue;
		}
		if (c === "]" && sawStart && !escaping) {
			endPos = i + 1;
			break;
		}
		sawStart = true;
		if (c === "\\") {
			if (!escaping) {
				escaping = true;
				i++;
				continue;
			}
		}
		if (c === "[" && !escaping) {
			for (const [cls, [unip, neg]] of Object.entries(posixClasses)) if (glob.startsWith(cls, i)) {
				if (rangeStart) return [noMatch, glob.length - pos];
				i += cls.length;
				if (neg) negs.push(unip);
				else ranges.push(unip);
				continue WHILE;
			}
		}
		escaping = false;
		const n = norm(c);
		if (rangeStart) {
			if (n.codePointAt(0) > rangeStart.codePointAt(0)) ranges.push(braceEscape(rangeStart) + "-" + braceEscape(n));
			else if (n === rangeStart) ranges.push(braceEscape(n));
			rangeStart = "";
			i += c.length;
			continue;
		}
		if (glob.startsWith("-]", i + c.length)) {
			ranges.push(braceEscape(n + "-"));
			i += c.length + 1;
			continue;
		}
		if (glob.startsWith("-", i + c.length)) {
			rangeStart = n;
			i += c.length + 1;
			continue;
		}
		ranges.push(braceEscape(n));
		i += c.length;
	}
	if (endPos < i) return [noMatch, 0];
	if (!ranges.length && !negs.length) return [noMatch, glob.length - pos];
	const sranges = "[" + (negate ? "^" : "") + ranges.join("") + "]";
	const snegs = "[" + (negate ? "" : "^") + negs.join("") + "]";
	const comb = "^" + (ranges.length && negs.length ? "(" + sranges + "|" + snegs + ")" : ranges.length ? sranges : snegs);
	return [new RegExp(comb, nocase ? "iu" : "u"), endPos - pos];
};
// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/index.js
const MATCH = {
	t: "match",
	id: 0
};
const extTypes = "!?+*@";
const lit = (ch) => ({
	t: "lit",
	ch
});
const reEscape = (s) => s.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
const newFoldRe = (s) => new RegExp(`^${reEscape(s)}$`, "iu");
const foldCache = new Map();
const foldRe = (ch) => {
	let re = foldCache.get(ch);
	if (!re) {
		re = newFoldRe(ch);
		if (foldCache.size >= 1e3) foldCache.clear();
		foldCache.set(ch, re);
	}
	return re;
};
const litMatch = (l, c) => {
	if (c === l.ch) return true;
	if (!l.re) return false;
	const code = c.charCodeAt(0);
	if (code >= 128) return l.re.test(c);
	const ascii = l.ascii ??= new Uint8Array(128);
	ascii[code] ||= l.re.test(c) ? 1 : 2;
	return ascii[code] === 1;
};
const tokenize = (p, nocase, noext, form, mark) => {
	const toks = [];
	for (let i = 0; i < p.length;) {
		const c = String.fromCodePoint(p.codePointAt(i));
		if (mark) {
			const m = c === "\\" && p.startsWith(mark, i + 1) ? 1 : 0;
			if (m || c === mark) {
				const start = i + m + mark.length;
				const end = p.indexOf(mark, start);
				const r = /^(-?\d+)\.\.(-?\d+)$/.exec(p.slice(start, end));
				const alts = end !== -1 && r && numericRange(r[1], r[2]);
				if (alts) {
					toks.push({
						t: "ext",
						type: "@",
						alts
					});
					i = end + mark.length;
					continue;
				}
			}
		}
		if (c === "\\") {
			const e = p.codePointAt(i + 1);
			const ch = e === void 0 ? c : String.fromCodePoint(e);
			toks.push(lit(ch));
			i += 1 + ch.length;
			continue;
		}
		if (c === "[") {
			const [re, consumed] = parseClass(p, i, nocase, form);
			if (consumed) {
				toks.push({
					t: "class",
					re
				});
				i += consumed;
				continue;
			}
		}
		if (!noext && extTypes.includes(c) && p[i + 1] === "(") {
			toks.push({
				t: "open",
				type: c
			});
			i += 2;
			continue;
		}
		toks.push(!noext && c === "|" ? { t: "bar" } : !noext && c === ")" ? { t: "close" } : c === "*" ? { t: "star" } : c === "?" ? { t: "any" } : lit(c));
		i += c.length;
	}
	return toks;
};
const pair = (toks) => {
	const pairs = new Map();
	const stack = [];
	toks.forEach((tok, i) => {
		if (tok.t === "open") stack.push(i);
		else if (tok.t === "close" && stack.length) pairs.set(stack.pop(), i);
	});
	return pairs;
};
const build$1 = (toks, pairs, start, end, top) => {
	let seq = [];
	const alts = [seq];
	for (let i = start; i < end; i++) {
		const tok = toks[i];
		const close = pairs.get(i);
		if (tok.t === "open" && close !== void 0) {
			const sub = build$1(toks, pairs, i + 1, close, false);
			seq.push({
				t: "ext",
				type: tok.type,
				alts: sub
			});
			i = close;
		} else if (tok.t === "bar" && !top) alts.push(seq = []);
		else if (tok.t === "open") seq.push(lit(tok.type), lit("("));
		else if (tok.t === "bar") seq.push(lit("|"));
		else if (tok.t === "close") seq.push(lit(")"));
		else seq.push(tok);
	}
	return alts;
};
const normalize$1 = (items, form) => {
	const out = [];
	let run = "";
	const flush = () => {
		for (const ch of run.normalize(form)) out.push(lit(ch));
		run = "";
	};
	for (const it of items) {
		if (it.t === "lit") {
			run += it.ch;
			continue;
		}
		flush();
		out.push(it.t === "ext" ? {
			...it,
			alts: it.alts.map((a) => normalize$1(a, form))
		} : it);
	}
	flush();
	return out;
};
const compile = (items, nocase) => {
	let id = 1;
	const split = (out) => ({
		t: "split",
		id: id++,
		out
	});
	const seq = (items, next) => items.reduceRight((next, it) => item(it, next), next);
	const item = (it, next) => {
		switch (it.t) {
			case "lit":
				const re = nocase ? foldRe(it.ch) : void 0;
				return {
					t: "lit",
					id: id++,
					ch: it.ch,
					re,
					next
				};
			case "any":
			case "star": return {
				t: it.t,
				id: id++,
				next
			};
			case "class": return {
				t: "class",
				id: id++,
				re: it.re,
				next
			};
		}
		const alts = (next) => it.alts.map((a) => seq(a, next));
		switch (it.type) {
			case "@": return split(alts(next));
			case "?": return split([next, ...alts(next)]);
			case "!": return {
				t: "neg",
				id: id++,
				sub: split(alts(MATCH)),
				next
			};
		}
		const after = split([]);
		const entry = split(alts(after));
		after.out.push(next, entry);
		return it.type === "*" ? after : entry;
	};
	return [seq(items, MATCH), id];
};
const show$1 = (start) => {
	const lines = [];
	const seen = new Set();
	const ref = (n) => n.t === "match" ? "match" : String(n.id);
	const walk = (n, indent) => {
		if (n.t === "match" || seen.has(n)) return;
		seen.add(n);
		const line = (desc) => lines.push(`${indent}${n.id}: ${desc}`);
		switch (n.t) {
			case "split":
				line(`split -> ${n.out.map(ref).join(", ")}`);
				for (const o of n.out) walk(o, indent);
				return;
			case "neg":
				line(`!(${ref(n.sub)}) -> ${ref(n.next)}`);
				walk(n.sub, indent + "  ");
				return walk(n.next, indent);
			case "lit":
				line(`${JSON.stringify(n.ch)} -> ${ref(n.next)}`);
				break;
			case "class":
				line(`${n.re} -> ${ref(n.next)}`);
				break;
			default: line(`${n.t === "any" ? "?" : "*"} -> ${ref(n.next)}`);
		}
		walk(n.next, indent);
	};
	walk(start, "");
	return [`start -> ${ref(start)}`, ...lines].join("\n");
};
var State = class {
	gen;
	threads = [];
	match = false;
	runs = [];
	ids = [];
	constructor(gen) {
		this.gen = gen;
	}
	get dead() {
		return !this.threads.length && !this.match && !this.runs.length;
	}
};
const sameState = (a, b) => {
	if (a.ids.length !== b.ids.length) return false;
	if (a.runs.length !== b.runs.length) return false;
	if (a.ids.some((id, i) => id !== b.ids[i])) return false;
	return a.runs.every((r) => b.runs.some((o) => o.neg === r.neg && sameState(o.state, r.state)));
};
const marks = (size) => ({
	has: new Float64Array(size),
	seen: new Float64Array(size),
	gen: 0
});
var Sim = class {
	dots;
	dotStart;
	#marks;
	constructor(dots, dotStart, marks) {
		this.dots = dots;
		this.dotStart = dotStart;
		this.#marks = marks;
	}
	state() {
		return new State(++this.#marks.gen);
	}
	done(state) {
		state.ids = state.threads.map((n) => n.id).sort((a, b) => a - b);
		if (state.match) state.ids.unshift(MATCH.id);
		return state;
	}
	#visit(state, node) {
		const { seen } = this.#marks;
		if (seen[node.id] === state.gen) return false;
		seen[node.id] = state.gen;
		return true;
	}
	#addThread(state, node) {
		const { has } = this.#marks;
		if (has[node.id] === state.gen) return false;
		has[node.id] = state.gen;
		state.threads.push(node);
		return true;
	}
	restricted(i, top) {
		return top && (this.dots || this.dotStart && i === 0);
	}
	add(state, node, i, top) {
		switch (node.t) {
			case "split":
				if (!this.#visit(state, node)) return;
				for (const o of node.out) this.add(state, o, i, top);
				return;
			case "neg":
				if (!this.#visit(state, node)) return;
				const sub = this.state();
				this.add(sub, node.sub, i, false);
				this.done(sub);
				return this.addRun(state, {
					t: "run",
					neg: node,
					state: sub
				}, i, top);
			case "star":
				if (this.restricted(i, top)) return;
				if (this.#addThread(state, node)) this.add(state, node.next, i, top);
				return;
			case "match":
				state.match = true;
				return;
			default: this.#addThread(state, node);
		}
	}
	addRun(state, run, i, top) {
		for (const r of state.runs) if (r.neg === run.neg && sameState(r.state, run.state)) return;
		state.runs.push(run);
		if (!run.state.match) this.add(state, run.neg.next, i, top);
	}
	step(state, c, i, top) {
		const next = this.state();
		for (const th of state.threads) switch (th.t) {
			case "lit":
				if (litMatch(th, c)) this.add(next, th.next, i + 1, top);
				break;
			case "any":
				if (!this.restricted(i, top)) this.add(next, th.next, i + 1, top);
				break;
			case "class":
				if (!this.restricted(i, top) && th.re.test(c)) this.add(next, th.next, i + 1, top);
				break;
			case "star": if (!this.restricted(i, top)) this.add(next, th, i + 1, top);
		}
		if (!this.restricted(i, top)) for (const run of state.runs) {
			if (run.state.dead) {
				this.addRun(next, run, i + 1, top);
				continue;
			}
			const sub = this.step(run.state, c, i, false);
			this.addRun(next, {
				t: "run",
				neg: run.neg,
				state: sub
			}, i + 1, top);
		}
		return this.done(next);
	}
};
const stateKey = (state) => {
	const ids = state.ids.join();
	if (!state.runs.length) return ids;
	return `${ids}|${state.runs.map((r) => `${r.neg.id}(${stateKey(r.state)})`).sort().join("|")}`;
};
const DFA_BUDGET = 1 << 18;
var Dfa = class {
	#start;
	#states = new Map();
	#size = 0;
	#plain;
	#dotStart;
	#sim;
	#dotSim;
	constructor(start, marks) {
		this.#start = start;
		this.#sim = new Sim(false, false, marks);
		this.#dotSim = new Sim(false, true, marks);
	}
	#make(state) {
		return {
			state,
			match: state.match,
			dead: state.dead,
			next: new Map()
		};
	}
	#intern(state) {
		const key = stateKey(state);
		const found = this.#states.get(key);
		if (found) return found;
		if (this.#size > DFA_BUDGET) this.#clear();
		const d = this.#make(state);
		this.#states.set(key, d);
		this.#size += key.length + 1;
		return d;
	}
	#clear() {
		this.#states.clear();
		this.#size = 0;
		this.#plain = void 0;
		this.#dotStart = void 0;
	}
	start(dotStart) {
		if (dotStart) {
			if (this.#dotStart) return this.#dotStart;
			const state = this.#dotSim.state();
			this.#dotSim.add(state, this.#start, 0, true);
			return this.#dotStart = this.#make(this.#dotSim.done(state));
		}
		if (this.#plain) return this.#plain;
		const state = this.#sim.state();
		this.#sim.add(state, this.#start, 0, true);
		return this.#plain = this.#intern(this.#sim.done(state));
	}
	next(d, c) {
		const code = c.charCodeAt(0);
		const found = code < 128 ? void 0 : d.next.get(c);
		if (found) return found;
		const n = d === this.#dotStart ? this.#intern(this.#dotSim.step(d.state, c, 0, true)) : this.#intern(this.#sim.step(d.state, c, 1, true));
		if (code < 128) {
			if (!d.ascii) {
				d.ascii = new Array(128);
				this.#size += 128;
			}
			d.ascii[code] = n;
		} else d.next.set(c, n);
		this.#size++;
		return n;
	}
};
const linear = (start) => {
	const nodes = [];
	for (let n = start; n.t !== "match"; n = n.next) {
		if (n.t === "split" || n.t === "neg") return void 0;
		nodes.push(n);
	}
	return nodes;
};
const testLinear = (nodes, chars, start, end) => {
	let ni = 0;
	let ci = start;
	let starNi = -1;
	let starCi = 0;
	while (ci < end) {
		const n = nodes[ni];
		if (n?.t === "star") {
			starNi = ni++;
			starCi = ci;
			continue;
		}
		const c = chars[ci];
		if (n && (n.t === "any" || n.t === "lit" && litMatch(n, c) || n.t === "class" && n.re.test(c))) {
			ni++;
			ci++;
			continue;
		}
		if (starNi === -1) return false;
		ni = starNi + 1;
		ci = ++starCi;
	}
	while (nodes[ni]?.t === "star") ni++;
	return ni === nodes.length;
};
const lengths = (items) => {
	let min = 0;
	let max = 0;
	for (const it of items) {
		const [lo, hi] = itemLengths(it);
		min += lo;
		max += hi;
	}
	return [min, max];
};
const itemLengths = (it) => {
	if (it.t === "star") return [0, 1e400];
	if (it.t !== "ext") return [1, 1];
	if (it.type === "!") return [0, 1e400];
	const alts = it.alts.map(lengths);
	const min = Math.min(...alts.map((a) => a[0]));
	const max = Math.max(...alts.map((a) => a[1]));
	const loop = max === 0 ? 0 : 1e400;
	return it.type === "@" ? [min, max] : it.type === "?" ? [0, max] : it.type === "*" ? [0, loop] : [min, loop];
};
const hasAffix = (lits, chars, start) => {
	for (let j = 0; j < lits.length; j++) if (!litMatch(lits[j], chars[start + j])) return false;
	return true;
};
const slashOrSurrogate = /[/\ud800-\udfff]/;
const surrogate = /[\ud800-\udfff]/;
const codePoints = (s) => surrogate.test(s) ? [...s] : s;
const noSlash = (s) => {
	if (s.includes("/")) throw new Error("can only match a single path portion, got: " + s);
};
var Matcher = class {
	pattern;
	options;
	#start;
	#size;
	#marks;
	#dotsSim;
	#literal;
	#literalFold = false;
	#literalRe;
	#linear;
	#wild = false;
	#min = 0;
	#max = 1e400;
	#prefix = [];
	#suffix = [];
	#prefixStr;
	#suffixStr;
	#affix = false;
	#dfa;
	#form;
	constructor(pattern, options = {}) {
		if (pattern.includes("/")) throw new Error("can only match a single path portion, got pattern: " + pattern);
		this.pattern = pattern;
		this.options = options;
		const { nocase = false, noext = false, normalize: n } = options;
		this.#form = n === true ? "NFC" : n || void 0;
		const literal = /^[?*+@]\(\)$/.test(pattern);
		const toks = tokenize(pattern, nocase, noext || literal, this.#form, options.rangeMark);
		let [items] = build$1(toks, pair(toks), 0, toks.length, true);
		if (this.#form) items = normalize$1(items, this.#form);
		const [start, size] = compile(items, nocase);
		this.#start = start;
		this.#size = size;
		if (items.every((it) => it.t === "lit")) {
			this.#literal = items.map((it) => it.ch).join("");
			this.#literalFold = nocase;
		} else {
			const lit = (it) => it.t !== "lit" ? void 0 : nocase ? {
				ch: it.ch,
				re: foldRe(it.ch)
			} : { ch: it.ch };
			for (const it of items) {
				const l = lit(it);
				if (!l) break;
				this.#prefix.push(l);
			}
			for (let j = items.length - 1; j >= 0; j--) {
				const l = lit(items[j]);
				if (!l) break;
				this.#suffix.unshift(l);
			}
			this.#affix = !!(this.#prefix.length || this.#suffix.length);
			if (!nocase) {
				this.#prefixStr = this.#prefix.map((l) => l.ch).join("");
				this.#suffixStr = this.#suffix.map((l) => l.ch).join("");
			}
			this.#linear = linear(this.#start)?.slice(this.#prefix.length, -this.#suffix.length || void 0);
			this.#wild = !!this.#linear?.every((n) => n.t === "star" || n.t === "any");
			const [min, max] = lengths(items);
			this.#min = min;
			this.#max = max;
		}
	}
	test(s) {
		if (this.#form) {
			noSlash(s);
			return this.#test(s.normalize(this.#form));
		}
		if (slashOrSurrogate.test(s)) {
			noSlash(s);
			return this.#test(s, [...s]);
		}
		return this.#test(s, s);
	}
	testUnchecked(s) {
		return this.#test(this.#form ? s.normalize(this.#form) : s);
	}
	#test(s, chars) {
		if (this.#literal !== void 0) return this.#literalFold ? (this.#literalRe ??= newFoldRe(this.#literal)).test(s) : s === this.#literal;
		const min = this.#min;
		const max = this.#max;
		if (chars === void 0) {
			const most = s.length;
			const least = most + 1 >> 1;
			if (most < min || least > max) return false;
			if (least < min || most > max) chars = codePoints(s);
		}
		if (chars !== void 0 && (chars.length < min || chars.length > max)) return false;
		const prefix = this.#prefix.length;
		if (this.#affix) {
			if (this.#prefixStr !== void 0 && this.#suffixStr !== void 0) {
				if (!s.startsWith(this.#prefixStr) || !s.endsWith(this.#suffixStr)) return false;
			} else {
				chars ??= codePoints(s);
				const end = chars.length - this.#suffix.length;
				if (!hasAffix(this.#prefix, chars, 0) || !hasAffix(this.#suffix, chars, end)) return false;
			}
		}
		const dotStart = !this.options.dot && s.startsWith(".");
		if (this.#linear) {
			if (s === "." || s === "..") return false;
			if (dotStart && !prefix) return false;
			if (this.#wild) return true;
			chars ??= codePoints(s);
			const end = chars.length - this.#suffix.length;
			return testLinear(this.#linear, chars, prefix, end);
		}
		chars ??= codePoints(s);
		if (s === "." || s === "..") {
			this.#marks ??= marks(this.#size);
			const sim = this.#dotsSim ??= new Sim(true, false, this.#marks);
			const start = sim.state();
			sim.add(start, this.#start, 0, true);
			let state = sim.done(start);
			for (let i = 0; i < chars.length; i++) state = sim.step(state, chars[i], i, true);
			return state.match;
		}
		this.#marks ??= marks(this.#size);
		const dfa = this.#dfa ??= new Dfa(this.#start, this.#marks);
		let d = dfa.start(dotStart);
		const str = chars === s;
		for (let i = 0; i < chars.length; i++) {
			if (d.dead) return false;
			const code = str ? s.charCodeAt(i) : chars[i].charCodeAt(0);
			d = d.ascii?.[code] ?? dfa.next(d, chars[i]);
		}
		return d.match;
	}
	toString() {
		return show$1(this.#start);
	}
};
// node_modules/minimatch/dist/esm/assert-valid-pattern.js
const MAX_PATTERN_LENGTH = 65536;
const assertValidPattern = (pattern) => {
	if (typeof pattern !== "string") throw new TypeError("invalid pattern");
	if (pattern.length > MAX_PATTERN_LENGTH) throw new TypeError("pattern is too long");
};
// node_modules/minimatch/dist/esm/escape.js
const escape = (s, { windowsPathsNoEscape = false, magicalBraces = false } = {}) => {
	const e = magicalBraces ? windowsPathsNoEscape ? s.replace(/[?*()[\]{}]/g, "[$&]") : s.replace(/[?*()[\]\\{}]/g, "\\$&") : windowsPathsNoEscape ? s.replace(/[?*()[\]]/g, "[$&]") : s.replace(/[?*()[\]\\]/g, "\\$&");
	const c = e.charAt(0);
	if (c === "#") return (windowsPathsNoEscape ? "[#]" : "\\#") + e.slice(1);
	if (c === "!") return (windowsPathsNoEscape ? "@(!)" : "\\!") + e.slice(1);
	return e;
};
// node_modules/minimatch/dist/esm/unescape.js
const unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true } = {}) => {
	if (windowsPathsNoEscape && s.startsWith("@(!)")) return "!" + unescape(s.slice(4), {
		windowsPathsNoEscape,
		magicalBraces
	});
	if (magicalBraces) return windowsPathsNoEscape ? s.replace(/\[([^/\\])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\])\]/g, "$1$2").replace(/\\([^/])/g, "$1");
	return windowsPathsNoEscape ? s.replace(/\[([^/\\{}])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\{}])\]/g, "$1$2").replace(/\\([^/{}])/g, "$1");
};
// node_modules/minimatch/dist/esm/index.js
const DEFAULT_BRACE_EXPAND_MAX = 1e5;
const DEFAULT_GLOB_STAR_RECURSION_MAX = 200;
const AWE_KEY = "allowWindowsEscape";
const minimatch = (p, pattern, options) => {
	assertValidPattern(pattern);
	if (!options?.nocomment && pattern.charAt(0) === "#") return false;
	return cachedMinimatch(pattern, options).match(p);
};
let cache = new Map();
let oldCache = new Map();
let cacheSize = 0;
let cacheTotalWeight = 0;
const cacheMax = 256;
const cacheMaxWeight = 32768;
const cacheMaxEntryWeight = 4096;
const cacheWeight = (mm) => {
	let w = mm.pattern.length;
	for (const s of mm.globSet) {
		w += s.length + 1;
		if (w > cacheMaxEntryWeight) break;
	}
	return w;
};
const tri = (v) => v === void 0 ? 0 : v ? 2 : 1;
const booleanWeights = new Map(Object.keys({
	nobrace: 0,
	nocomment: 0,
	nonegate: 0,
	noglobstar: 0,
	noext: 0,
	nonull: 0,
	partial: 0,
	dot: 0,
	nocase: 0,
	nocaseMagicOnly: 0,
	magicalBraces: 0,
	matchBase: 0,
	flipNegate: 0,
	preserveMultipleSlashes: 0,
	windowsNoMagicRoot: 0
}).map((k, i) => [k, 24 * 3 ** i]));
const optionsKey = (o) => {
	let n = 0;
	let wpe = false;
	for (const k in o) {
		const v = o[k];
		switch (k) {
			case "windowsPathsNoEscape":
				if (v) wpe = true;
				break;
			case AWE_KEY:
				if (v === false) wpe = true;
				break;
			case "platform": {
				const p = v || defaultPlatform$2;
				if (p === defaultPlatform$2) break;
				if (p === "darwin") n += 3;
				else if (p === "win32") n += 6;
				else if (p === "linux") n += 9;
				else return JSON.stringify(o);
				break;
			}
			case "optimizationLevel":
				if (v === void 0) break;
				n += v >= 2 ? 1 : v >= 1 ? 0 : 2;
				break;
			case "braceExpandMax":
				if (v !== void 0 && v !== DEFAULT_BRACE_EXPAND_MAX) return JSON.stringify(o);
				break;
			case "maxGlobstarRecursion":
				if (v !== void 0 && v !== DEFAULT_GLOB_STAR_RECURSION_MAX) return JSON.stringify(o);
				break;
			case "normalize":
				if (v !== void 0) return JSON.stringify(o);
				break;
			default: n += (booleanWeights.get(k) ?? 0) * tri(v);
		}
	}
	return wpe ? n + 12 : n;
};
const copyOptions = (o) => {
	const copy = {};
	for (const k in o) copy[k] = o[k];
	return copy;
};
const cachedMinimatch = (pattern, options) => {
	const key = options ? optionsKey(options) : 0;
	let mm = cache.get(key)?.get(pattern);
	if (mm) return mm;
	mm = oldCache.get(key)?.get(pattern) ?? new Minimatch(pattern, copyOptions(options));
	const weight = cacheWeight(mm);
	if (weight > cacheMaxEntryWeight) return mm;
	if (cacheSize >= cacheMax || cacheTotalWeight + weight > cacheMaxWeight) {
		oldCache = cache;
		cache = new Map();
		cacheSize = 0;
		cacheTotalWeight = 0;
	}
	let byPattern = cache.get(key);
	if (!byPattern) cache.set(key, byPattern = new Map());
	byPattern.set(pattern, mm);
	cacheSize++;
	cacheTotalWeight += weight;
	return mm;
};
const defaultPlatform$2 = typeof process === "object" && process ? process.env?.__MINIMATCH_TESTING_PLATFORM__ || process.platform : "posix";
const path = {
	win32: { sep: "\\" },
	posix: { sep: "/" }
};
minimatch.sep = defaultPlatform$2 === "win32" ? path.win32.sep : path.posix.sep;
const GLOBSTAR = Symbol("globstar **");
minimatch.GLOBSTAR = GLOBSTAR;
const filter = (pattern, options) => {
	let mm;
	return (p) => (mm ??= cachedMinimatch(pattern, options)).match(p);
};
minimatch.filter = filter;
const ext = (a, b = {}) => Object.assign({}, a, b);
const defaults = (def) => {
	if (!def || typeof def !== "object" || !Object.keys(def).length) return minimatch;
	const orig = minimatch;
	const m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
	return Object.assign(m, {
		Minimatch: class Minimatch extends orig.Minimatch {
			constructor(pattern, options = {}) {
				super(pattern, ext(def, options));
			}
			static defaults(options) {
				return orig.defaults(ext(def, options)).Minimatch;
			}
		},
		unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
		escape: (s, options = {}) => orig.escape(s, ext(def, options)),
		filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
		defaults: (options) => orig.defaults(ext(def, options)),
		braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
		match: (list, pattern, options = {}) => orig.match(list, pattern, ext(def, options)),
		sep: orig.sep,
		GLOBSTAR
	});
};
minimatch.defaults = defaults;
const braceExpand = (pattern, options = {}) => {
	assertValidPattern(pattern);
	if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) return [pattern];
	let p = pattern.replace(/\\\\/g, "\\\\\\\\");
	if (options.windowsPathsNoEscape || options[AWE_KEY] === false) p = p.replace(/\[([{}])\]/g, "[\\$1]");
	return expand(p, { max: options.braceExpandMax });
};
minimatch.braceExpand = braceExpand;
const RANGE_MIN = 100;
const rangeRe = /(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g;
const inRepeatOrNegExt = (portion, mark) => {
	const stack = [];
	for (let i = 0; i < portion.length; i++) {
		const c = portion.charAt(i);
		if (c === "\\") i++;
		else if (c === mark) {
			if (stack.some((t) => t !== "@" && t !== "?")) return true;
		} else if (portion.charAt(i + 1) === "(" && "!?+*@".includes(c)) {
			stack.push(c);
			i++;
		} else if (c === ")") stack.pop();
	}
	return false;
};
const match = (list, pattern, options = {}) => {
	const mm = new Minimatch(pattern, options);
	list = list.filter((f) => mm.match(f));
	if (mm.options.nonull && !list.length) list.push(pattern);
	return list;
};
minimatch.match = match;
const globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
const classEnd = (pattern, start) => {
	let i = start + 1;
	if (pattern.charAt(i) === "!" || pattern.charAt(i) === "^") i++;
	let sawStart = false;
	for (; i < pattern.length; i++) {
		const c = pattern.charAt(i);
		if (c === "]" && sawStart) return i;
		sawStart = true;
		if (c === "\\") i++;
	}
	return -1;
};
const literal$3 = (pattern, noext) => {
	if (!noext && (pattern === "+()" || pattern === "@()")) return pattern;
	let lit = "";
	for (let i = 0; i < pattern.length; i++) {
		const c = pattern.charAt(i);
		if (c === "\\") lit += pattern.charAt(++i) || c;
		else if (c === "*" || c === "?") return;
		else if (c === "[") {
			const close = classEnd(pattern, i);
			if (close === -1) {
				lit += c;
				continue;
			}
			let body = pattern.slice(i + 1, close);
			if (body.startsWith("\\")) body = body.slice(1);
			if ([...body].length !== 1 || "!^".includes(pattern.charAt(i + 1))) return;
			lit += body;
			i = close;
		} else if (!noext && "+@!".includes(c) && pattern.charAt(i + 1) === "(" && pattern.includes(")", i + 2)) return;
		else lit += c;
	}
	return lit;
};
const MAX_EXTGLOBS = 256;
const extglobCount = (pattern) => {
	let n = 0;
	for (let i = 0; i < pattern.length - 1; i++) {
		const c = pattern.charAt(i);
		if (c === "\\") i++;
		else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
			n++;
			i++;
		}
	}
	return n;
};
const assertValidExtglobs = (pattern) => {
	if (extglobCount(pattern) > MAX_EXTGLOBS) throw new TypeError("pattern has too many extglobs");
};
const extSafe = (pattern) => {
	if (/^[?*+@]\(\)$/.test(pattern) || pattern.includes("[:")) return false;
	let depth = 0;
	for (let i = 0; i < pattern.length; i++) {
		const c = pattern.charAt(i);
		if (c === "\\") {
			if (++i === pattern.length) return false;
		} else if (c === "[") {
			const close = classEnd(pattern, i);
			if (close !== -1) i = close;
		} else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
			depth++;
			i++;
		} else if (c === ")") {
			if (!depth--) return false;
		} else if (c === "|" && !depth) return false;
	}
	return !depth;
};
let lastSplit;
let lastChecked;
const portionMatch = (p, f) => typeof p === "string" ? f === p : f !== "" && p.testUnchecked(f);
const endIndex = (p, last, lastStart, prev, prevStart) => portionMatch(p, last) ? lastStart : prev !== void 0 && portionMatch(p, prev) ? prevStart : -1;
const isDots = (p) => p === "." || p === "..";
const isDrive = (p) => typeof p === "string" && /^[a-z]:$/i.test(p);
const isLongUNC = (p) => typeof p === "string" && /^unc$/i.test(p);
const uncHost = (p) => {
	if (p[0] !== "" || p[1] !== "") return -1;
	const h = p[2] !== "?" ? 2 : isLongUNC(p[3]) ? 4 : -1;
	const host = p[h];
	const share = p[h + 1];
	return h !== -1 && host !== void 0 && host !== "" && host !== GLOBSTAR && share !== void 0 && share !== "" && share !== GLOBSTAR ? h : -1;
};
const walkable = (p, dot) => !isDots(p) && (dot || !p.startsWith("."));
const dotPortion = (f, start, end, dot, sep) => {
	for (let k = start; k < end;) {
		if (f.charCodeAt(k) === 46) {
			if (!dot) return true;
			const n = f.charCodeAt(k + 1) === 46 ? k + 2 : k + 1;
			if (n >= end || isSep(f.charCodeAt(n), sep)) return true;
		}
		const s = nextSep(f, k, sep);
		if (s === -1) return false;
		k = s + 1;
		while (k < end && isSep(f.charCodeAt(k), sep)) k++;
	}
	return false;
};
const isSep = (c, sep) => sep === "/" ? c === 47 : sep === "\\" ? c === 92 : c === 47 || c === 92;
const nextSep = (f, from, sep) => {
	if (sep !== "both") return f.indexOf(sep, from);
	const s = f.indexOf("/", from);
	const b = f.indexOf("\\", from);
	return s === -1 ? b : b === -1 ? s : Math.min(s, b);
};
const lastSep = (f, from, sep) => sep !== "both" ? f.lastIndexOf(sep, from) : Math.max(f.lastIndexOf("/", from), f.lastIndexOf("\\", from));
const PENDING = {};
var Minimatch = class {
	options;
	set;
	pattern;
	windowsPathsNoEscape;
	nonegate;
	negate;
	comment;
	empty;
	preserveMultipleSlashes;
	partial;
	globSet;
	globParts;
	nocase;
	isWindows;
	platform;
	windowsNoMagicRoot;
	maxGlobstarRecursion;
	#endCheck;
	#literalCheck;
	#level2;
	#form;
	#literals = [];
	#shapes = [];
	#endRows = [];
	#matchers = new Map();
	#pending = false;
	#rangeMark;
	#globstarParts = new WeakMap();
	constructor(pattern, options = {}) {
		assertValidPattern(pattern);
		options = options || {};
		this.options = options;
		this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? DEFAULT_GLOB_STAR_RECURSION_MAX;
		this.pattern = pattern;
		this.platform = options.platform || defaultPlatform$2;
		this.isWindows = this.platform === "win32";
		this.windowsPathsNoEscape = !!options.windowsPathsNoEscape || options[AWE_KEY] === false;
		if (this.windowsPathsNoEscape) this.pattern = this.pattern.replace(/\\/g, "/");
		this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
		this.negate = false;
		this.nonegate = !!options.nonegate;
		this.comment = false;
		this.empty = false;
		this.partial = !!options.partial;
		this.nocase = !!this.options.nocase;
		this.windowsNoMagicRoot = options.windowsNoMagicRoot !== void 0 ? options.windowsNoMagicRoot : !!(this.isWindows && this.nocase);
		this.globSet = [];
		this.globParts = [];
		this.set = [];
		this.#endCheck = !this.preserveMultipleSlashes;
		this.#level2 = (options.optimizationLevel ?? 1) >= 2;
		const n = options.normalize;
		this.#form = n === true ? "NFC" : n || void 0;
		this.make();
		const drives = this.set.map((row) => this.#rootIndex(row));
		this.#endRows = this.set.map((row, r) => this.#endCheck && row.length - 1 > drives[r]);
		this.#literals = this.set.map((row, r) => {
			const end = this.#endRows[r] ? row.length - 1 : row.length;
			const lits = row.slice(drives[r] + 1, end).filter((p) => typeof p === "string" && !!p);
			return [...new Set(lits)];
		});
		this.#literalCheck = this.#literals.some((l) => l.length);
		this.#shapes = this.set.map((row, r) => {
			const [p0, p1, p2] = row;
			if (this.#endRows[r] && row.length === 2) {
				if (p0 === GLOBSTAR && p1 !== GLOBSTAR) return "tail";
			}
			if (this.#endRows[r] && options.matchBase && row.length === 1 && p0 !== GLOBSTAR && p0 !== "") return "base";
			if (!this.#endCheck || drives[r] !== -1) return void 0;
			if (row.length === 3 && p0 === GLOBSTAR && p2 === GLOBSTAR && p1 !== GLOBSTAR && p1 !== "" && this.maxGlobstarRecursion > 0) return "mid";
			if (row.length === 2 && p1 === GLOBSTAR && p0 !== GLOBSTAR && p0 !== "") return "head";
		});
	}
	#norm(p) {
		return this.#form ? p.normalize(this.#form) : p;
	}
	#rootIndex(row) {
		if (!this.isWindows) return -1;
		if (isDrive(row[0])) return 0;
		if (row[0] === "" && row[1] === "" && row[2] === "?" && isDrive(row[3])) return 3;
		const h = uncHost(row);
		return h === -1 ? -1 : h + 1;
	}
	hasMagic() {
		if (this.options.magicalBraces && this.set.length > 1) return true;
		for (const pattern of this.set) for (const part of pattern) if (typeof part !== "string") return true;
		return false;
	}
	make() {
		const pattern = this.pattern;
		const options = this.options;
		if (!options.nocomment && pattern.charAt(0) === "#") {
			this.comment = true;
			return;
		}
		if (!pattern) {
			this.empty = true;
			return;
		}
		this.parseNegate();
		this.globSet = [...new Set(this.#expandBraces())];
		const rawGlobParts = this.globSet.map((s) => this.#slashSplit(s));
		this.globParts = this.preprocess(rawGlobParts);
		this.#pending = true;
		let set = this.globParts.map((s, _, __) => {
			if (this.isWindows && this.windowsNoMagicRoot) {
				const n = s[2] === "?" && isLongUNC(s[3]) ? 6 : 4;
				const isUNC = s[0] === "" && s[1] === "" && (s[2] === "?" || !globMagic.test(s[2])) && s.slice(3, n).every((p) => !globMagic.test(p));
				const isDrive = /^[a-z]:/i.test(s[0]);
				if (isUNC) return [...s.slice(0, n).map((p) => this.#norm(p)), ...s.slice(n).map((ss) => this.parse(ss))];
				else if (isDrive) return [this.#norm(s[0]), ...s.slice(1).map((ss) => this.parse(ss))];
			}
			return s.map((ss) => this.parse(ss));
		});
		this.set = set.filter((s) => s.indexOf(false) === -1);
		if (this.isWindows) for (let i = 0; i < this.set.length; i++) {
			const p = this.set[i];
			if (p[0] === "" && p[1] === "" && this.globParts[i][2] === "?" && (isDrive(p[3]) || isLongUNC(this.globParts[i][3]))) {
				if (isLongUNC(this.globParts[i][3])) p[3] = "UNC";
				p[2] = "?";
			}
		}
		if (!options.noext) this.mergeRows();
		this.#pending = false;
		this.set.forEach((row, i) => {
			for (let k = 0; k < row.length; k++) if (row[k] === PENDING) row[k] = this.parse(this.globParts[i][k]);
		});
	}
	mergeRows() {
		let merged = true;
		while (merged) {
			merged = false;
			if (this.set.length < 2) return;
			let keys = this.#mergeKeys();
			const len = Math.max(0, ...this.set.map((r) => r.length));
			for (let k = 0; k < len; k++) {
				const groups = new Map();
				const R = this.set.length + 1;
				this.set.forEach((row, i) => {
					if (!(row[k] instanceof Matcher || row[k] === PENDING) || !extSafe(this.globParts[i][k])) return;
					const { pre, suf } = keys[i];
					const key = pre[k] * R + suf[k + 1];
					const g = groups.get(key);
					if (g) g.push(i);
					else groups.set(key, [i]);
				});
				const drop = new Set();
				for (const g of groups.values()) {
					if (g.length < 2) continue;
					const [first, ...rest] = g;
					const glob = `@(${g.map((i) => this.globParts[i][k]).join("|")})`;
					if (extglobCount(glob) > MAX_EXTGLOBS) continue;
					this.globParts[first][k] = glob;
					this.set[first][k] = this.parse(glob);
					for (const i of rest) drop.add(i);
				}
				if (drop.size) {
					merged = true;
					this.set = this.set.filter((_, i) => !drop.has(i));
					this.globParts = this.globParts.filter((_, i) => !drop.has(i));
					if (this.set.length < 2) return;
					keys = this.#mergeKeys();
				}
			}
		}
	}
	#mergeKeys() {
		const partIds = new Map();
		const ids = this.globParts.map((parts) => parts.map((s) => {
			let id = partIds.get(s);
			if (id === void 0) partIds.set(s, id = partIds.size);
			return id;
		}));
		const P = partIds.size;
		const len = Math.max(0, ...ids.map((r) => r.length));
		const keys = ids.map((r) => ({
			pre: [0],
			suf: new Array(r.length + 1).fill(0)
		}));
		for (let k = 0; k < len; k++) {
			const m = new Map();
			ids.forEach((r, i) => {
				if (k >= r.length) return;
				const { pre } = keys[i];
				const key = pre[k] * P + r[k];
				let id = m.get(key);
				if (id === void 0) m.set(key, id = m.size + 1);
				pre.push(id);
			});
		}
		for (let k = len - 1; k >= 0; k--) {
			const m = new Map();
			ids.forEach((r, i) => {
				if (k >= r.length) return;
				const { suf } = keys[i];
				const key = suf[k + 1] * P + r[k];
				let id = m.get(key);
				if (id === void 0) m.set(key, id = m.size + 1);
				suf[k] = id;
			});
		}
		return keys;
	}
	preprocess(globParts) {
		if (this.options.noglobstar) {
			for (const partset of globParts) for (let j = 0; j < partset.length; j++) if (partset[j] === "**") partset[j] = "*";
		}
		const { optimizationLevel = 1 } = this.options;
		if (optimizationLevel >= 2) {
			globParts = this.firstPhasePreProcess(globParts);
			globParts = this.secondPhasePreProcess(globParts);
		} else if (optimizationLevel >= 1) globParts = this.levelOneOptimize(globParts);
		else globParts = this.adjascentGlobstarOptimize(globParts);
		return globParts;
	}
	adjascentGlobstarOptimize(globParts) {
		return globParts.map((parts) => {
			let gs = -1;
			while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
				let i = gs;
				while (parts[i + 1] === "**") i++;
				if (i !== gs) parts.splice(gs, i - gs);
			}
			return parts;
		});
	}
	levelOneOptimize(globParts) {
		return globParts.map((parts) => {
			const root = this.#rootIndex(parts) + 1;
			parts = parts.reduce((set, part) => {
				const prev = set[set.length - 1];
				if (part === "**" && prev === "**") return set;
				if (part === "..") {
					if (set.length > root && prev && prev !== ".." && prev !== "." && prev !== "**") {
						set.pop();
						return set;
					}
				}
				set.push(part);
				return set;
			}, []);
			return parts.length === 0 ? [""] : parts;
		});
	}
	#canMatch(f) {
		const sep = !this.isWindows || !f.includes("\\") ? "/" : f.includes("/") ? "both" : "\\";
		let ends = this.#endCheck ? 0 : -1;
		let last = "";
		let lastStart = 0;
		let prev;
		let prevStart = 0;
		const dot = !!this.options.dot;
		ROWS: for (let r = 0; r < this.set.length; r++) {
			const row = this.set[r];
			const p = row[row.length - 1];
			let end = ends !== -1 && this.#endRows[r] && p !== GLOBSTAR;
			if (end && ends === 0) {
				const i = lastSep(f, f.length, sep);
				lastStart = i + 1;
				last = f.slice(lastStart);
				if (last === "" && i >= 0) {
					let j = i;
					while (j > 0 && isSep(f.charCodeAt(j - 1), sep)) j--;
					prevStart = j === 0 ? 0 : lastSep(f, j - 1, sep) + 1;
					prev = f.slice(prevStart, j);
				}
				const resolves = this.#level2 && (isDots(last) || last === "" && prev !== void 0 && isDots(prev));
				ends = resolves ? -1 : 1;
				end = !resolves;
			}
			let tailStart = -1;
			if (end && typeof p === "string") {
				tailStart = endIndex(p, last, lastStart, prev, prevStart);
				if (tailStart === -1) continue;
			}
			if (this.#literalCheck) {
				for (const l of this.#literals[r]) if (!f.includes(l)) continue ROWS;
			}
			if (end && typeof p === "object") {
				tailStart = endIndex(p, last, lastStart, prev, prevStart);
				if (tailStart === -1) continue;
			}
			const shape = this.#shapes[r];
			if (shape === "base" && end) return "yes";
			if (shape === "tail" && end) {
				if (this.#level2 && dotPortion(f, 0, tailStart, true, sep)) return "maybe";
				if (!dotPortion(f, 0, tailStart, dot, sep)) return "yes";
				continue;
			}
			if (shape === "mid" || shape === "head") {
				const m = this.#walk(f, row, shape === "head", dot, sep);
				if (m !== "no") return m;
				continue;
			}
			return "maybe";
		}
		return "no";
	}
	#matchShape(file, row, shape) {
		const dot = !!this.options.dot;
		const n = file.length;
		if (shape === "head") {
			if (n < 2 || !portionMatch(row[0], file[0])) return false;
			for (let i = 1; i < n; i++) if (!walkable(file[i], dot)) return false;
			return true;
		}
		const x = row[1];
		if (shape === "tail") {
			let t = n - 1;
			if (!portionMatch(x, file[t])) {
				if (file[t] !== "" || n === 1 || !portionMatch(x, file[--t])) return false;
			}
			for (let i = 0; i < t; i++) if (!walkable(file[i], dot)) return false;
			return true;
		}
		for (let k = 0; k < n; k++) {
			if (portionMatch(x, file[k]) && k + 1 < n) {
				let i = k + 1;
				while (i < n && walkable(file[i], dot)) i++;
				if (i === n) return true;
			}
			if (!walkable(file[k], dot)) return false;
		}
		return false;
	}
	#walk(f, row, head, dot, sep) {
		if (this.#level2 && dotPortion(f, 0, f.length, true, sep)) return "maybe";
		const x = row[head ? 0 : 1];
		let s = 0;
		for (let e = nextSep(f, s, sep); e !== -1; e = nextSep(f, s, sep)) {
			let next = e + 1;
			while (next < f.length && isSep(f.charCodeAt(next), sep)) next++;
			if ((typeof x === "string" ? e - s === x.length && f.startsWith(x, s) : e > s && x.testUnchecked(f.slice(s, e))) && !dotPortion(f, next, f.length, dot, sep)) return "yes";
			if (head || dotPortion(f, s, next, dot, sep)) return "no";
			s = next;
		}
		return "no";
	}
	#cachedSplit(f) {
		const last = lastSplit;
		return last?.f === f && last.isWindows === this.isWindows && last.preserveMultipleSlashes === this.preserveMultipleSlashes && last.normalize === this.#form ? last : void 0;
	}
	#split(f) {
		const { isWindows, preserveMultipleSlashes } = this;
		let parts = this.#slashSplit(isWindows ? f.split("\\").join("/") : f);
		const normalize = this.#form;
		if (normalize) parts = parts.map((p) => p.normalize(normalize));
		lastSplit = {
			f,
			isWindows,
			preserveMultipleSlashes,
			normalize,
			parts
		};
		return lastSplit;
	}
	#levelTwoFileOptimize(file) {
		const parts = [...file];
		let didSomething = false;
		do {
			didSomething = false;
			if (!this.preserveMultipleSlashes) {
				for (let i = 1; i < parts.length - 1; i++) {
					const p = parts[i];
					if (i === 1 && p === "" && parts[0] === "") continue;
					if (p === "." || p === "") {
						didSomething = true;
						parts.splice(i, 1);
						i--;
					}
				}
				if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
					didSomething = true;
					parts.pop();
				}
			}
			const root = this.#rootIndex(parts) + 1;
			let dd = root;
			while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
				const p = parts[dd - 1];
				if (p && p !== "." && p !== ".." && p !== "**") {
					didSomething = true;
					parts.splice(dd - 1, 2);
					dd = Math.max(dd - 2, root);
				}
			}
		} while (didSomething);
		return parts.length === 0 ? [""] : parts;
	}
	firstPhasePreProcess(globParts) {
		const { braceExpandMax = DEFAULT_BRACE_EXPAND_MAX } = this.options;
		let splitCells = 0;
		const maxSplitCells = 1e6;
		let didSomething = false;
		do {
			didSomething = false;
			for (let parts of globParts) {
				let gs = -1;
				while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
					let gss = gs;
					while (parts[gss + 1] === "**") gss++;
					if (gss > gs) parts.splice(gs + 1, gss - gs);
					let next = parts[gs + 1];
					const p = parts[gs + 2];
					const p2 = parts[gs + 3];
					if (next !== "..") continue;
					if (!p || p === "." || p === ".." || !p2 || p2 === "." || p2 === "..") continue;
					const addedCells = parts.length - 1;
					if (globParts.length >= braceExpandMax || splitCells + addedCells > maxSplitCells) throw new RangeError(`optimizationLevel 2: too many patterns from '**/..'`);
					didSomething = true;
					parts.splice(gs, 1);
					const other = parts.slice(0);
					other[gs] = "**";
					splitCells += addedCells;
					globParts.push(other);
					gs--;
				}
				if (!this.preserveMultipleSlashes) {
					for (let i = 1; i < parts.length - 1; i++) {
						const p = parts[i];
						if (i === 1 && p === "" && parts[0] === "") continue;
						if (p === "." || p === "") {
							didSomething = true;
							parts.splice(i, 1);
							i--;
						}
					}
					if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
						didSomething = true;
						parts.pop();
					}
				}
				const root = this.#rootIndex(parts) + 1;
				let dd = root;
				while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
					const p = parts[dd - 1];
					if (p && p !== "." && p !== ".." && p !== "**") {
						didSomething = true;
						const splin = dd === 1 && parts[dd + 1] === "**" ? ["."] : [];
						parts.splice(dd - 1, 2, ...splin);
						if (parts.length === 0) parts.push("");
						dd = Math.max(dd - 2, root);
					}
				}
			}
		} while (didSomething);
		return globParts;
	}
	secondPhasePreProcess(globParts) {
		const keys = new Set();
		const rows = globParts.filter((parts) => {
			const key = parts.join("/");
			if (keys.has(key)) return false;
			keys.add(key);
			return true;
		});
		const stars = new Map();
		for (const parts of rows) {
			const s = [];
			for (let i = 0; i < parts.length; i++) if (parts[i] === "*") s.push(i);
			if (s.length) stars.set(s.join(","), s);
		}
		if (!stars.size || rows.length * stars.size > 1e5) return rows;
		const { dot } = this.options;
		return rows.filter((parts) => {
			for (const s of stars.values()) {
				if (s[s.length - 1] >= parts.length) continue;
				const c = [...parts];
				let ok = true;
				let changed = false;
				for (const i of s) {
					const p = parts[i];
					if (p === "*") continue;
					if (!p || p === "**" || !dot && p.startsWith(".")) {
						ok = false;
						break;
					}
					c[i] = "*";
					changed = true;
				}
				if (ok && changed && keys.has(c.join("/"))) return false;
			}
			return true;
		});
	}
	parseNegate() {
		if (this.nonegate) return;
		const pattern = this.pattern;
		let negate = false;
		let negateOffset = 0;
		for (let i = 0; i < pattern.length && pattern.charAt(i) === "!"; i++) {
			negate = !negate;
			negateOffset++;
		}
		if (negateOffset) this.pattern = pattern.slice(negateOffset);
		this.negate = negate;
	}
	#matchRow(file, resolved, pattern, partial) {
		let fileStartIndex = 0;
		let patternStartIndex = 0;
		const fh = this.isWindows ? uncHost(resolved) : -1;
		const ph = fh === -1 ? -1 : uncHost(pattern);
		if (ph !== -1) {
			const host = pattern[ph];
			const share = pattern[ph + 1];
			if (typeof host !== "string" || typeof share !== "string") {
				fileStartIndex = fh;
				patternStartIndex = ph;
			} else if (resolved[fh].toLowerCase() === host.toLowerCase() && resolved[fh + 1].toLowerCase() === share.toLowerCase()) {
				fileStartIndex = fh + 2;
				patternStartIndex = ph + 2;
			}
		} else if (this.isWindows) {
			const fileDrive = typeof file[0] === "string" && /^[a-z]:$/i.test(file[0]);
			const fileUNC = !fileDrive && file[0] === "" && file[1] === "" && file[2] === "?" && /^[a-z]:$/i.test(file[3]);
			const patternDrive = typeof pattern[0] === "string" && /^[a-z]:$/i.test(pattern[0]);
			const patternUNC = !patternDrive && pattern[0] === "" && pattern[1] === "" && pattern[2] === "?" && typeof pattern[3] === "string" && /^[a-z]:$/i.test(pattern[3]);
			const fdi = fileUNC ? 3 : fileDrive ? 0 : void 0;
			const pdi = patternUNC ? 3 : patternDrive ? 0 : void 0;
			if (typeof fdi === "number" && typeof pdi === "number") {
				const [fd, pd] = [file[fdi], pattern[pdi]];
				if (fd.toLowerCase() === pd.toLowerCase()) {
					patternStartIndex = pdi + 1;
					fileStartIndex = fdi + 1;
				}
			}
		}
		file = resolved;
		if (pattern.includes(GLOBSTAR)) return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
		return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
	}
	#matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
		const { head, body, tail, segments } = this.#getGlobstarParts(pattern, partial, patternIndex);
		if (head.length) {
			const headEnd = fileIndex + head.length;
			if (!this.#matchOne(file, head, partial, fileIndex, 0, headEnd)) return false;
			fileIndex += head.length;
			patternIndex += head.length;
		}
		let fileTailMatch = 0;
		if (tail.length) {
			if (tail.length + fileIndex > file.length) return false;
			let tailStart = file.length - tail.length;
			if (this.#matchOne(file, tail, partial, tailStart, 0)) fileTailMatch = tail.length;
			else {
				if (file[file.length - 1] !== "" || fileIndex + tail.length === file.length) return false;
				tailStart--;
				if (!this.#matchOne(file, tail, partial, tailStart, 0)) return false;
				fileTailMatch = tail.length + 1;
			}
		}
		if (!body.length) {
			let sawSome = !!fileTailMatch;
			for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
				const f = String(file[i]);
				sawSome = true;
				if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return false;
			}
			return partial || sawSome;
		}
		return !!this.#matchGlobStarBodySections(file, segments, file.length - fileTailMatch, fileIndex, 0, partial, 0, !!fileTailMatch, new Set());
	}
	#getGlobstarParts(pattern, partial, patternIndex) {
		let byStart = this.#globstarParts.get(pattern);
		if (!byStart) {
			byStart = [];
			this.#globstarParts.set(pattern, byStart);
		}
		const key = patternIndex * 2 + (partial ? 1 : 0);
		const found = byStart[key];
		if (found) return found;
		const firstgs = pattern.indexOf(GLOBSTAR, patternIndex);
		const lastgs = pattern.lastIndexOf(GLOBSTAR);
		const head = pattern.slice(patternIndex, firstgs);
		const body = pattern.slice(firstgs + 1, partial ? void 0 : lastgs);
		const tail = partial ? [] : pattern.slice(lastgs + 1);
		const segments = [[[], 0]];
		let current = segments[0];
		let nonGsParts = 0;
		const nonGsPartsSums = [0];
		for (const b of body) if (b === GLOBSTAR) {
			nonGsPartsSums.push(nonGsParts);
			current = [[], 0];
			segments.push(current);
		} else {
			current[0].push(b);
			nonGsParts++;
		}
		segments.forEach((b, i) => {
			b[1] = nonGsParts - nonGsPartsSums[i];
		});
		const parts = {
			head,
			body,
			tail,
			segments
		};
		byStart[key] = parts;
		return parts;
	}
	#matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex, bodyIndex, partial, globStarDepth, sawTail, tried) {
		const bs = bodySegments[bodyIndex];
		if (!bs) {
			if (partial) return fileIndex >= fileLength || fileIndex === fileLength - 1 && file[fileIndex] === "";
			for (let i = fileIndex; i < fileLength; i++) {
				sawTail = true;
				const f = file[i];
				if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return false;
			}
			return sawTail;
		}
		const [body, need] = bs;
		const after = partial ? fileLength : fileLength - need;
		while (fileIndex <= after) {
			const key = bodyIndex * (file.length + 1) + fileIndex;
			if (tried.has(key)) return false;
			tried.add(key);
			if (this.#matchOne(file, body, partial, fileIndex, 0, fileIndex + body.length) && globStarDepth < this.maxGlobstarRecursion) {
				const sub = this.#matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail, tried);
				if (sub !== false) return sub;
			}
			if (fileIndex === after) break;
			const f = file[fileIndex];
			if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return false;
			fileIndex++;
		}
		return partial || null;
	}
	#matchOne(file, pattern, partial, fileIndex, patternIndex, fileEnd = file.length) {
		let fi;
		let pi;
		let pl;
		let fl;
		for (fi = fileIndex, pi = patternIndex, fl = Math.min(fileEnd, file.length), pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
			let p = pattern[pi];
			let f = file[fi];
			if (p === false || p === GLOBSTAR) return false;
			if (!portionMatch(p, f)) return false;
		}
		if (fi === fl && pi === pl) return true;
		else if (fi === fl) return partial;
		else if (pi === pl) return fi === fl - 1 && file[fi] === "";
		else throw new Error("wtf?");
	}
	braceExpand() {
		return braceExpand(this.pattern, this.options);
	}
	#expandBraces() {
		const { pattern } = this;
		if (this.options.nobrace) return this.braceExpand();
		let code = 57344;
		while (pattern.includes(String.fromCharCode(code))) if (++code > 63743) return this.braceExpand();
		const mark = String.fromCharCode(code);
		let found = false;
		const marked = pattern.replace(rangeRe, (m, lo, hi) => {
			const a = Number(lo);
			const b = Number(hi);
			if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b) || Math.abs(a - b) + 1 < RANGE_MIN) return m;
			found = true;
			return `${mark}${lo}..${hi}${mark}`;
		});
		if (!found) return this.braceExpand();
		const set = braceExpand(marked, this.options);
		for (const p of set) for (const portion of p.split("/")) {
			const c = portion.indexOf("[");
			if (c !== -1 && c < portion.lastIndexOf(mark)) return this.braceExpand();
			if (!this.options.noext && inRepeatOrNegExt(portion, mark)) return this.braceExpand();
		}
		this.#rangeMark = mark;
		return set;
	}
	parse(pattern) {
		assertValidPattern(pattern);
		const options = this.options;
		if (pattern === "**") return GLOBSTAR;
		if (pattern === "") return "";
		const { nocase, nocaseMagicOnly, noext = false, dot, normalize } = options;
		const rangeMark = this.#rangeMark;
		const lit = rangeMark && pattern.includes(rangeMark) ? void 0 : literal$3(pattern, noext);
		if (lit !== void 0 && !(nocase && !nocaseMagicOnly && pattern.toUpperCase() !== pattern.toLowerCase())) return this.#norm(lit);
		if (this.#pending) return PENDING;
		let m = this.#matchers.get(pattern);
		if (!m) {
			if (!noext) assertValidExtglobs(pattern);
			m = new Matcher(pattern, {
				nocase,
				noext,
				dot,
				normalize,
				...rangeMark && { rangeMark }
			});
			this.#matchers.set(pattern, m);
		}
		return m;
	}
	#slashSplit(p) {
		if (this.preserveMultipleSlashes) return p.split("/");
		else if (this.isWindows && /^\/\/[^/]+/.test(p)) return ["", ...p.split(/\/+/)];
		else return p.split(/\/+/);
	}
	match(f, partial = this.partial) {
		if (this.comment) return false;
		if (this.empty) return f === "";
		if (f === "/" && partial) return true;
		const options = this.options;
		let split = this.#cachedSplit(f);
		if (!split) {
			if (!partial && !this.#form && (this.#endCheck || this.#literalCheck) && lastChecked !== f) {
				lastChecked = f;
				const can = this.#canMatch(f);
				if (can === "no") return options.flipNegate ? false : this.negate;
				if (can === "yes") return options.flipNegate ? true : !this.negate;
			}
			split = this.#split(f);
		}
		const ff = split.parts;
		const resolved = this.#level2 ? split.resolved ??= this.#levelTwoFileOptimize(ff) : ff;
		const set = this.set;
		let filename = ff[ff.length - 1];
		if (!filename) for (let i = ff.length - 2; !filename && i >= 0; i--) filename = ff[i];
		for (let r = 0; r < set.length; r++) {
			const pattern = set[r];
			const shape = partial ? void 0 : this.#shapes[r];
			if (shape === "base" ? portionMatch(pattern[0], filename) : shape ? this.#matchShape(resolved, pattern, shape) : options.matchBase && pattern.length === 1 ? this.#matchRow([filename], [filename], pattern, partial) : this.#matchRow(ff, resolved, pattern, partial)) {
				if (options.flipNegate) return true;
				return !this.negate;
			}
		}
		if (options.flipNegate) return false;
		return this.negate;
	}
	static defaults(def) {
		return minimatch.defaults(def).Minimatch;
	}
};
minimatch.Minimatch = Minimatch;
minimatch.escape = escape;
minimatch.unescape = unescape;
// node_modules/path-scurry/node_modules/lru-cache/dist/esm/node/index.min.js
var S = channel("lru-cache:metrics");
var W = tracingChannel("lru-cache");
var L = typeof performance == "object" && performance && typeof performance.now == "function" ? performance : Date;
var R = () => S.hasSubscribers || W.hasSubscribers;
var U = new Set();
var M = typeof process == "object" && process ? process : {};
var k = (d, e, t, i) => {
	typeof M.emitWarning == "function" ? M.emitWarning(d, e, t, i) : console.error(`[${t}] ${e}: ${d}`);
};
var H = (d) => !U.has(d);
var T = (d) => !!d && d === Math.floor(d) && d > 0 && isFinite(d);
var j = (d) => T(d) ? d <= Math.pow(2, 8) ? Uint8Array : d <= Math.pow(2, 16) ? Uint16Array : d <= Math.pow(2, 32) ? Uint32Array : d <= Number.MAX_SAFE_INTEGER ? O : null : null;
var O = class extends Array {
	constructor(e) {
		super(e), this.fill(0);
	}
};
var x = class d {
	heap;
	length;
	static #o = !1;
	static create(e) {
		let t = j(e);
		if (!t) return [];
		d.#o = !0;
		let i = new d(e, t);
		return d.#o = !1, i;
	}
	constructor(e, t) {
		if (!d.#o) throw new TypeError("instantiate Stack using Stack.create(n)");
		this.heap = new t(e), this.length = 0;
	}
	push(e) {
		this.heap[this.length++] = e;
	}
	pop() {
		return this.heap[--this.length];
	}
};
var I = class d {
	#o;
	#c;
	#S;
	#O;
	#w;
	#M;
	#I;
	#m;
	get perf() {
		return this.#m;
	}
	ttl;
	ttlResolution;
	ttlAutopurge;
	updateAgeOnGet;
	updateAgeOnHas;
	allowStale;
	noDisposeOnSet;
	noUpdateTTL;
	maxEntrySize;
	sizeCalculation;
	noDeleteOnFetchRejection;
	noDeleteOnStaleGet;
	allowStaleOnFetchAbort;
	allowStaleOnFetchRejection;
	ignoreFetchAbort;
	backgroundFetchSize;
	#n;
	#b;
	#s;
	#i;
	#t;
	#l;
	#u;
	#a;
	#h;
	#y;
	#r;
	#_;
	#F;
	#d;
	#g;
	#T;
	#U;
	#f;
	#D;
	static unsafeExposeInternals(e) {
		return {
			starts: e.#F,
			ttls: e.#d,
			autopurgeTimers: e.#g,
			sizes: e.#_,
			keyMap: e.#s,
			keyList: e.#i,
			valList: e.#t,
			next: e.#l,
			prev: e.#u,
			get head() {
				return e.#a;
			},
			get tail() {
				return e.#h;
			},
			free: e.#y,
			isBackgroundFetch: (t) => e.#e(t),
			backgroundFetch: (t, i, s, n) => e.#P(t, i, s, n),
			moveToTail: (t) => e.#L(t),
			indexes: (t) => e.#A(t),
			rindexes: (t) => e.#z(t),
			isStale: (t) => e.#p(t)
		};
	}
	get max() {
		return this.#o;
	}
	get maxSize() {
		return this.#c;
	}
	get calculatedSize() {
		return this.#b;
	}
	get size() {
		return this.#n;
	}
	get fetchMethod() {
		return this.#M;
	}
	get memoMethod() {
		return this.#I;
	}
	get dispose() {
		return this.#S;
	}
	get onInsert() {
		return this.#O;
	}
	get disposeAfter() {
		return this.#w;
	}
	constructor(e) {
		let { max: t = 0, ttl: i, ttlResolution: s = 1, ttlAutopurge: n, updateAgeOnGet: o, updateAgeOnHas: l, allowStale: h, dispose: r, onInsert: c, disposeAfter: m, noDisposeOnSet: _, noUpdateTTL: u, maxSize: g = 0, maxEntrySize: f = 0, sizeCalculation: y, fetchMethod: a, memoMethod: w, noDeleteOnFetchRejection: F, noDeleteOnStaleGet: b, allowStaleOnFetchRejection: p, allowStaleOnFetchAbort: A, ignoreFetchAbort: z, backgroundFetchSize: C = 1, perf: E } = e;
		if (this.backgroundFetchSize = C, E !== void 0 && typeof E?.now != "function") throw new TypeError("perf option must have a now() method if specified");
		if (this.#m = E ?? L, t !== 0 && !T(t)) throw new TypeError("max option must be a nonnegative integer");
		let v = t ? j(t) : Array;
		if (!v) throw new Error("invalid max value: " + t);
		if (this.#o = t, this.#c = g, this.maxEntrySize = f || this.#c, this.sizeCalculation = y, this.sizeCalculation) {
			if (!this.#c && !this.maxEntrySize) throw new TypeError("cannot set sizeCalculation without setting maxSize or maxEntrySize");
			if (typeof this.sizeCalculation != "function") throw new TypeError("sizeCalculation set to non-function");
		}
		if (w !== void 0 && typeof w != "function") throw new TypeError("memoMethod must be a function if defined");
		if (this.#I = w, a !== void 0 && typeof a != "function") throw new TypeError("fetchMethod must be a function if specified");
		if (this.#M = a, this.#U = !!a, this.#s = new Map(), this.#i = Array.from({ length: t }).fill(void 0), this.#t = Array.from({ length: t }).fill(void 0), this.#l = new v(t), this.#u = new v(t), this.#a = 0, this.#h = 0, this.#y = x.create(t), this.#n = 0, this.#b = 0, typeof r == "function" && (this.#S = r), typeof c == "function" && (this.#O = c), typeof m == "function" ? (this.#w = m, this.#r = []) : (this.#w = void 0, this.#r = void 0), this.#T = !!this.#S, this.#D = !!this.#O, this.#f = !!this.#w, this.noDisposeOnSet = !!_, this.noUpdateTTL = !!u, this.noDeleteOnFetchRejection = !!F, this.allowStaleOnFetchRejection = !!p, this.allowStaleOnFetchAbort = !!A, this.ignoreFetchAbort = !!z, this.maxEntrySize !== 0) {
			if (this.#c !== 0 && !T(this.#c)) throw new TypeError("maxSize must be a positive integer if specified");
			if (!T(this.maxEntrySize)) throw new TypeError("maxEntrySize must be a positive integer if specified");
			this.#X();
		}
		if (this.allowStale = !!h, this.noDeleteOnStaleGet = !!b, this.updateAgeOnGet = !!o, this.updateAgeOnHas = !!l, this.ttlResolution = T(s) || s === 0 ? s : 1, this.ttlAutopurge = !!n, this.ttl = i || 0, this.ttl) {
			if (!T(this.ttl)) throw new TypeError("ttl must be a positive integer if specified");
			this.#k();
		}
		if (this.#o === 0 && this.ttl === 0 && this.#c === 0) throw new TypeError("At least one of max, maxSize, or ttl is required");
		if (!this.ttlAutopurge && !this.#o && !this.#c) {
			let D = "LRU_CACHE_UNBOUNDED";
			H(D) && (U.add(D), k("TTL caching without ttlAutopurge, max, or maxSize can result in unbounded memory consumption.", "UnboundedCacheWarning", D, d));
		}
	}
	getRemainingTTL(e) {
		return this.#s.has(e) ? 1 / 0 : 0;
	}
	#k() {
		let e = new O(this.#o), t = new O(this.#o);
		this.#d = e, this.#F = t;
		let i = this.ttlAutopurge ? Array.from({ length: this.#o }) : void 0;
		this.#g = i, this.#H = (h, r, c = this.#m.now()) => {
			t[h] = r !== 0 ? c : 0, e[h] = r, s(h, r);
		}, this.#R = (h) => {
			t[h] = e[h] !== 0 ? this.#m.now() : 0, s(h, e[h]);
		};
		let s = this.ttlAutopurge ? (h, r) => {
			if (i?.[h] && (clearTimeout(i[h]), i[h] = void 0), r && r !== 0 && i) {
				let c = setTimeout(() => {
					this.#p(h) ? (this.#E(this.#i[h], "expire"), i[h] = void 0) : s(h, l(h));
				}, r + 1);
				c.unref && c.unref(), i[h] = c;
			}
		} : () => {};
		this.#v = (h, r) => {
			if (e[r]) {
				let c = e[r], m = t[r];
				if (!c || !m) return;
				h.ttl = c, h.start = m, h.now = n || o();
				h.remainingTTL = c - (h.now - m);
			}
		};
		let n = 0, o = () => {
			let h = this.#m.now();
			if (this.ttlResolution > 0) {
				n = h;
				let r = setTimeout(() => n = 0, this.ttlResolution);
				r.unref && r.unref();
			}
			return h;
		};
		this.getRemainingTTL = (h) => {
			let r = this.#s.get(h);
			return r === void 0 ? 0 : l(r);
		};
		let l = (h) => {
			let r = e[h], c = t[h];
			if (!r || !c) return 1 / 0;
			return r - ((n || o()) - c);
		};
		this.#p = (h) => {
			let r = t[h], c = e[h];
			return !!c && !!r && (n || o()) - r > c;
		};
	}
	#R = () => {};
	#v = () => {};
	#H = () => {};
	#p = () => !1;
	#X() {
		let e = new O(this.#o);
		this.#b = 0, this.#_ = e, this.#x = (t) => {
			this.#b -= e[t], e[t] = 0;
		}, this.#N = (t, i, s, n) => {
			if (!T(s)) {
				if (this.#e(i)) return this.backgroundFetchSize;
				if (n) {
					if (typeof n != "function") throw new TypeError("sizeCalculation must be a function");
					if (s = n(i, t), !T(s)) throw new TypeError("sizeCalculation return invalid (expect positive integer)");
				} else throw new TypeError("invalid size value (must be positive integer). When maxSize or maxEntrySize is used, sizeCalculation or size must be set.");
			}
			return s;
		}, this.#j = (t, i, s) => {
			if (e[t] = i, this.#c) {
				let n = this.#c - e[t];
				for (; this.#b > n;) this.#G(!0);
			}
			this.#b += e[t], s && (s.entrySize = i, s.totalCalculatedSize = this.#b);
		};
	}
	#x = (e) => {};
	#j = (e, t, i) => {};
	#N = (e, t, i, s) => {
		if (i || s) throw new TypeError("cannot set size without setting maxSize or maxEntrySize on cache");
		return 0;
	};
	*#A({ allowStale: e = this.allowStale } = {}) {
		if (this.#n) for (let t = this.#h; this.#V(t) && ((e || !this.#p(t)) && (yield t), t !== this.#a);) t = this.#u[t];
	}
	*#z({ allowStale: e = this.allowStale } = {}) {
		if (this.#n) for (let t = this.#a; this.#V(t) && ((e || !this.#p(t)) && (yield t), t !== this.#h);) t = this.#l[t];
	}
	#V(e) {
		return e !== void 0 && this.#s.get(this.#i[e]) === e;
	}
	*entries() {
		for (let e of this.#A()) this.#t[e] !== void 0 && this.#i[e] !== void 0 && !this.#e(this.#t[e]) && (yield [this.#i[e], this.#t[e]]);
	}
	*rentries() {
		for (let e of this.#z()) this.#t[e] !== void 0 && this.#i[e] !== void 0 && !this.#e(this.#t[e]) && (yield [this.#i[e], this.#t[e]]);
	}
	*keys() {
		for (let e of this.#A()) {
			let t = this.#i[e];
			t !== void 0 && !this.#e(this.#t[e]) && (yield t);
		}
	}
	*rkeys() {
		for (let e of this.#z()) {
			let t = this.#i[e];
			t !== void 0 && !this.#e(this.#t[e]) && (yield t);
		}
	}
	*values() {
		for (let e of this.#A()) this.#t[e] !== void 0 && !this.#e(this.#t[e]) && (yield this.#t[e]);
	}
	*rvalues() {
		for (let e of this.#z()) this.#t[e] !== void 0 && !this.#e(this.#t[e]) && (yield this.#t[e]);
	}
	[Symbol.iterator]() {
		return this.entries();
	}
	[Symbol.toStringTag] = "LRUCache";
	find(e, t = {}) {
		for (let i of this.#A()) {
			let s = this.#t[i], n = this.#e(s) ? s.__staleWhileFetching : s;
			if (n !== void 0 && e(n, this.#i[i], this)) return this.#C(this.#i[i], t);
		}
	}
	forEach(e, t = this) {
		for (let i of this.#A()) {
			let s = this.#t[i], n = this.#e(s) ? s.__staleWhileFetching : s;
			n !== void 0 && e.call(t, n, this.#i[i], this);
		}
	}
	rforEach(e, t = this) {
		for (let i of this.#z()) {
			let s = this.#t[i], n = this.#e(s) ? s.__staleWhileFetching : s;
			n !== void 0 && e.call(t, n, this.#i[i], this);
		}
	}
	purgeStale() {
		let e = !1;
		for (let t of this.#z({ allowStale: !0 })) this.#p(t) && (this.#E(this.#i[t], "expire"), e = !0);
		return e;
	}
	info(e) {
		let t = this.#s.get(e);
		if (t === void 0) return;
		let i = this.#t[t], s = this.#e(i) ? i.__staleWhileFetching : i;
		if (s === void 0) return;
		let n = { value: s };
		if (this.#d && this.#F) {
			let o = this.#d[t], l = this.#F[t];
			if (o && l) n.ttl = o - (this.#m.now() - l), n.start = Date.now();
		}
		return this.#_ && (n.size = this.#_[t]), n;
	}
	dump() {
		let e = [];
		for (let t of this.#A({ allowStale: !0 })) {
			let i = this.#i[t], s = this.#t[t], n = this.#e(s) ? s.__staleWhileFetching : s;
			if (n === void 0 || i === void 0) continue;
			let o = { value: n };
			if (this.#d && this.#F) {
				o.ttl = this.#d[t];
				let l = this.#m.now() - this.#F[t];
				o.start = Math.floor(Date.now() - l);
			}
			this.#_ && (o.size = this.#_[t]), e.unshift([i, o]);
		}
		return e;
	}
	load(e) {
		this.clear();
		for (let [t, i] of e) {
			if (i.start) {
				let s = Date.now() - i.start;
				i.start = this.#m.now() - s;
			}
			this.#W(t, i.value, i);
		}
	}
	set(e, t, i = {}) {
		let { status: s = S.hasSubscribers ? {} : void 0 } = i;
		i.status = s, s && (s.op = "set", s.key = e, t !== void 0 && (s.value = t), s.cache = this);
		let n = this.#W(e, t, i);
		return s && S.hasSubscribers && S.publish(s), n;
	}
	#W(e, t, i, s) {
		let { ttl: n = this.ttl, start: o, noDisposeOnSet: l = this.noDisposeOnSet, sizeCalculation: h = this.sizeCalculation, status: r } = i, c = this.#e(t);
		if (t === void 0) return r && (r.set = "deleted"), this.delete(e), this;
		let { noUpdateTTL: m = this.noUpdateTTL } = i;
		r && !c && (r.value = t);
		let _ = this.#N(e, t, i.size || 0, h, r);
		if (this.maxEntrySize && _ > this.maxEntrySize) return this.#E(e, "set"), r && (r.set = "miss", r.maxEntrySizeExceeded = !0), this;
		let u = this.#n === 0 ? void 0 : this.#s.get(e);
		if (u === void 0) u = this.#n === 0 ? this.#h : this.#y.length !== 0 ? this.#y.pop() : this.#n === this.#o ? this.#G(!1) : this.#n, this.#i[u] = e, this.#t[u] = t, this.#s.set(e, u), this.#l[this.#h] = u, this.#u[u] = this.#h, this.#h = u, this.#n++, this.#j(u, _, r), r && (r.set = "add"), m = !1, this.#D && !c && this.#O?.(t, e, "add");
		else {
			this.#L(u);
			let g = this.#t[u];
			if (t !== g) {
				if (!l) if (this.#e(g)) {
					g !== s && g.__abortController.abort(new Error("replaced"));
					let { __staleWhileFetching: f } = g;
					f !== void 0 && f !== t && (this.#T && this.#S?.(f, e, "set"), this.#f && this.#r?.push([
						f,
						e,
						"set"
					]));
				} else this.#T && this.#S?.(g, e, "set"), this.#f && this.#r?.push([
					g,
					e,
					"set"
				]);
				if (this.#x(u), this.#j(u, _, r), this.#t[u] = t, !c) {
					let f = g && this.#e(g) ? g.__staleWhileFetching : g, y = f === void 0 ? "add" : t !== f ? "replace" : "update";
					r && (r.set = y, f !== void 0 && (r.oldValue = f)), this.#D && this.onInsert?.(t, e, y);
				}
			} else c || (r && (r.set = "update"), this.#D && this.onInsert?.(t, e, "update"));
		}
		if (n !== 0 && !this.#d && this.#k(), this.#d && (m || this.#H(u, n, o), r && this.#v(r, u)), !l && this.#f && this.#r) {
			let g = this.#r, f;
			for (; f = g?.shift();) this.#w?.(...f);
		}
		return this;
	}
	pop() {
		try {
			for (; this.#n;) {
				let e = this.#t[this.#a];
				if (this.#G(!0), this.#e(e)) {
					if (e.__staleWhileFetching) return e.__staleWhileFetching;
				} else if (e !== void 0) return e;
			}
		} finally {
			if (this.#f && this.#r) {
				let e = this.#r, t;
				for (; t = e?.shift();) this.#w?.(...t);
			}
		}
	}
	#G(e) {
		let t = this.#a, i = this.#i[t], s = this.#t[t], n = this.#e(s);
		n && s.__abortController.abort(new Error("evicted"));
		let o = n ? s.__staleWhileFetching : s;
		return (this.#T || this.#f) && o !== void 0 && (this.#T && this.#S?.(o, i, "evict"), this.#f && this.#r?.push([
			o,
			i,
			"evict"
		])), this.#x(t), this.#g?.[t] && (clearTimeout(this.#g[t]), this.#g[t] = void 0), e && (this.#i[t] = void 0, this.#t[t] = void 0, this.#y.push(t)), this.#n === 1 ? (this.#a = this.#h = 0, this.#y.length = 0) : this.#a = this.#l[t], this.#s.delete(i), this.#n--, t;
	}
	has(e, t = {}) {
		let { status: i = S.hasSubscribers ? {} : void 0 } = t;
		t.status = i, i && (i.op = "has", i.key = e, i.cache = this);
		let s = this.#Y(e, t);
		return S.hasSubscribers && S.publish(i), s;
	}
	#Y(e, t = {}) {
		let { updateAgeOnHas: i = this.updateAgeOnHas, status: s } = t, n = this.#s.get(e);
		if (n !== void 0) {
			let o = this.#t[n];
			if (this.#e(o) && o.__staleWhileFetching === void 0) return !1;
			if (this.#p(n)) s && (s.has = "stale", this.#v(s, n));
			else return i && this.#R(n), s && (s.has = "hit", this.#v(s, n)), !0;
		} else s && (s.has = "miss");
		return !1;
	}
	peek(e, t = {}) {
		let { status: i = R() ? {} : void 0 } = t;
		i && (i.op = "peek", i.key = e, i.cache = this), t.status = i;
		let s = this.#J(e, t);
		return S.hasSubscribers && S.publish(i), s;
	}
	#J(e, t) {
		let { status: i, allowStale: s = this.allowStale } = t, n = this.#s.get(e);
		if (n === void 0 || !s && this.#p(n)) {
			i && (i.peek = n === void 0 ? "miss" : "stale");
			return;
		}
		let o = this.#t[n], l = this.#e(o) ? o.__staleWhileFetching : o;
		return i && (l !== void 0 ? (i.peek = "hit", i.value = l) : i.peek = "miss"), l;
	}
	#P(e, t, i, s) {
		let n = t === void 0 ? void 0 : this.#t[t];
		if (this.#e(n)) return n;
		let o = new AbortController(), { signal: l } = i;
		l?.addEventListener("abort", () => o.abort(l.reason), { signal: o.signal });
		let h = {
			signal: o.signal,
			options: i,
			context: s
		}, r = (f, y = !1) => {
			let { aborted: a } = o.signal, w = i.ignoreFetchAbort && f !== void 0, F = i.ignoreFetchAbort || !!(i.allowStaleOnFetchAbort && f !== void 0);
			if (i.status && (a && !y ? (i.status.fetchAborted = !0, i.status.fetchError = o.signal.reason, w && (i.status.fetchAbortIgnored = !0)) : i.status.fetchResolved = !0), a && !w && !y) return m(o.signal.reason, F);
			let b = u, p = this.#t[t];
			return (p === u || p === void 0 && w && y) && (f === void 0 ? b.__staleWhileFetching !== void 0 ? this.#t[t] = b.__staleWhileFetching : this.#E(e, "fetch") : (i.status && (i.status.fetchUpdated = !0), this.#W(e, f, h.options, b))), f;
		}, c = (f) => (i.status && (i.status.fetchRejected = !0, i.status.fetchError = f), m(f, !1)), m = (f, y) => {
			let { aborted: a } = o.signal, w = a && i.allowStaleOnFetchAbort, F = w || i.allowStaleOnFetchRejection, b = F || i.noDeleteOnFetchRejection, p = u;
			if (this.#t[t] === u && (!b || !y && p.__staleWhileFetching === void 0 ? this.#E(e, "fetch") : w || (this.#t[t] = p.__staleWhileFetching)), F) return i.status && p.__staleWhileFetching !== void 0 && (i.status.returnedStale = !0), p.__staleWhileFetching;
			if (p.__returned === p) throw f;
		}, _ = (f, y) => {
			let a = this.#M?.(e, n, h);
			o.signal.addEventListener("abort", () => {
				(!i.ignoreFetchAbort || i.allowStaleOnFetchAbort) && (f(void 0), i.allowStaleOnFetchAbort && (f = (w) => r(w, !0)));
			}), a && a instanceof Promise ? a.then((w) => f(w === void 0 ? void 0 : w), y) : a !== void 0 && f(a);
		};
		i.status && (i.status.fetchDispatched = !0);
		let u = new Promise(_).then(r, c), g = Object.assign(u, {
			__abortController: o,
			__staleWhileFetching: n,
			__returned: void 0
		});
		return t === void 0 ? (this.#W(e, g, {
			...h.options,
			status: void 0
		}), t = this.#s.get(e)) : this.#t[t] = g, g;
	}
	#e(e) {
		if (!this.#U) return !1;
		let t = e;
		return !!t && t instanceof Promise && t.hasOwnProperty("__staleWhileFetching") && t.__abortController instanceof AbortController;
	}
	fetch(e, t = {}) {
		let i = W.hasSubscribers, { status: s = R() ? {} : void 0 } = t;
		t.status = s, s && t.context && (s.context = t.context);
		let n = this.#B(e, t);
		return s && i && (s.trace = !0, W.tracePromise(() => n, s).catch(() => {})), n;
	}
	async #B(e, t = {}) {
		let { allowStale: i = this.allowStale, updateAgeOnGet: s = this.updateAgeOnGet, noDeleteOnStaleGet: n = this.noDeleteOnStaleGet, ttl: o = this.ttl, noDisposeOnSet: l = this.noDisposeOnSet, size: h = 0, sizeCalculation: r = this.sizeCalculation, noUpdateTTL: c = this.noUpdateTTL, noDeleteOnFetchRejection: m = this.noDeleteOnFetchRejection, allowStaleOnFetchRejection: _ = this.allowStaleOnFetchRejection, ignoreFetchAbort: u = this.ignoreFetchAbort, allowStaleOnFetchAbort: g = this.allowStaleOnFetchAbort, context: f, forceRefresh: y = !1, status: a, signal: w } = t;
		if (a && (a.op = "fetch", a.key = e, y && (a.forceRefresh = !0), a.cache = this), !this.#U) return a && (a.fetch = "get"), this.#C(e, {
			allowStale: i,
			updateAgeOnGet: s,
			noDeleteOnStaleGet: n,
			status: a
		});
		let F = {
			allowStale: i,
			updateAgeOnGet: s,
			noDeleteOnStaleGet: n,
			ttl: o,
			noDisposeOnSet: l,
			size: h,
			sizeCalculation: r,
			noUpdateTTL: c,
			noDeleteOnFetchRejection: m,
			allowStaleOnFetchRejection: _,
			allowStaleOnFetchAbort: g,
			ignoreFetchAbort: u,
			status: a,
			signal: w
		}, b = this.#s.get(e);
		if (b === void 0) {
			a && (a.fetch = "miss");
			let p = this.#P(e, b, F, f);
			return p.__returned = p;
		} else {
			let p = this.#t[b];
			if (this.#e(p)) {
				let v = i && p.__staleWhileFetching !== void 0;
				return a && (a.fetch = "inflight", v && (a.returnedStale = !0)), v ? p.__staleWhileFetching : p.__returned = p;
			}
			let A = this.#p(b);
			if (!y && !A) return a && (a.fetch = "hit"), this.#L(b), s && this.#R(b), a && this.#v(a, b), p;
			let z = this.#P(e, b, F, f), E = z.__staleWhileFetching !== void 0 && i;
			return a && (a.fetch = A ? "stale" : "refresh", E && A && (a.returnedStale = !0)), E ? z.__staleWhileFetching : z.__returned = z;
		}
	}
	forceFetch(e, t = {}) {
		let i = W.hasSubscribers, { status: s = R() ? {} : void 0 } = t;
		t.status = s, s && t.context && (s.context = t.context);
		let n = this.#K(e, t);
		return s && i && (s.trace = !0, W.tracePromise(() => n, s).catch(() => {})), n;
	}
	async #K(e, t = {}) {
		let i = await this.#B(e, t);
		if (i === void 0) throw new Error("fetch() returned undefined");
		return i;
	}
	memo(e, t = {}) {
		let { status: i = S.hasSubscribers ? {} : void 0 } = t;
		t.status = i, i && (i.op = "memo", i.key = e, t.context && (i.context = t.context), i.cache = this);
		let s = this.#Q(e, t);
		return i && (i.value = s), S.hasSubscribers && S.publish(i), s;
	}
	#Q(e, t = {}) {
		let i = this.#I;
		if (!i) throw new Error("no memoMethod provided to constructor");
		let { context: s, status: n, forceRefresh: o, ...l } = t;
		n && o && (n.forceRefresh = !0);
		let h = this.#C(e, l), r = o || h === void 0;
		if (n && (n.memo = r ? "miss" : "hit", r || (n.value = h)), !r) return h;
		let c = i(e, h, {
			options: l,
			context: s
		});
		return n && (n.value = c), this.#W(e, c, l), c;
	}
	get(e, t = {}) {
		let { status: i = S.hasSubscribers ? {} : void 0 } = t;
		t.status = i, i && (i.op = "get", i.key = e, i.cache = this);
		let s = this.#C(e, t);
		return i && (s !== void 0 && (i.value = s), S.hasSubscribers && S.publish(i)), s;
	}
	#C(e, t = {}) {
		let { allowStale: i = this.allowStale, updateAgeOnGet: s = this.updateAgeOnGet, noDeleteOnStaleGet: n = this.noDeleteOnStaleGet, status: o } = t, l = this.#s.get(e);
		if (l === void 0) {
			o && (o.get = "miss");
			return;
		}
		let h = this.#t[l], r = this.#e(h);
		return o && this.#v(o, l), this.#p(l) ? r ? (o && (o.get = "stale-fetching"), i && h.__staleWhileFetching !== void 0 ? (o && (o.returnedStale = !0), h.__staleWhileFetching) : void 0) : (n || this.#E(e, "expire"), o && (o.get = "stale"), i ? (o && (o.returnedStale = !0), h) : void 0) : (o && (o.get = r ? "fetching" : "hit"), this.#L(l), s && this.#R(l), r ? h.__staleWhileFetching : h);
	}
	#$(e, t) {
		this.#u[t] = e, this.#l[e] = t;
	}
	#L(e) {
		e !== this.#h && (e === this.#a ? this.#a = this.#l[e] : this.#$(this.#u[e], this.#l[e]), this.#$(this.#h, e), this.#h = e);
	}
	delete(e) {
		return this.#E(e, "delete");
	}
	#E(e, t) {
		S.hasSubscribers && S.publish({
			op: "delete",
			delete: t,
			key: e,
			cache: this
		});
		let i = !1;
		if (this.#n !== 0) {
			let s = this.#s.get(e);
			if (s !== void 0) if (this.#g?.[s] && (clearTimeout(this.#g[s]), this.#g[s] = void 0), i = !0, this.#n === 1) this.#q(t);
			else {
				this.#x(s);
				let n = this.#t[s];
				if (this.#e(n) ? n.__abortController.abort(new Error("deleted")) : (this.#T || this.#f) && (this.#T && this.#S?.(n, e, t), this.#f && this.#r?.push([
					n,
					e,
					t
				])), this.#s.delete(e), this.#i[s] = void 0, this.#t[s] = void 0, s === this.#h) this.#h = this.#u[s];
				else if (s === this.#a) this.#a = this.#l[s];
				else {
					let o = this.#u[s];
					this.#l[o] = this.#l[s];
					let l = this.#l[s];
					this.#u[l] = this.#u[s];
				}
				this.#n--, this.#y.push(s);
			}
		}
		if (this.#f && this.#r?.length) {
			let s = this.#r, n;
			for (; n = s?.shift();) this.#w?.(...n);
		}
		return i;
	}
	clear() {
		return this.#q("delete");
	}
	#q(e) {
		for (let t of this.#z({ allowStale: !0 })) {
			let i = this.#t[t];
			if (this.#e(i)) i.__abortController.abort(new Error("deleted"));
			else {
				let s = this.#i[t];
				this.#T && this.#S?.(i, s, e), this.#f && this.#r?.push([
					i,
					s,
					e
				]);
			}
		}
		if (this.#s.clear(), this.#t.fill(void 0), this.#i.fill(void 0), this.#d && this.#F) {
			this.#d.fill(0), this.#F.fill(0);
			for (let t of this.#g ?? []) t !== void 0 && clearTimeout(t);
			this.#g?.fill(void 0);
		}
		if (this.#_ && this.#_.fill(0), this.#a = 0, this.#h = 0, this.#y.length = 0, this.#b = 0, this.#n = 0, this.#f && this.#r) {
			let t = this.#r, i;
			for (; i = t?.shift();) this.#w?.(...i);
		}
	}
};
// node_modules/minipass/dist/esm/index.js
const proc = typeof process === "object" && process ? process : {
	stdout: null,
	stderr: null
};
const isStream = (s) => !!s && typeof s === "object" && (s instanceof Minipass || s instanceof Stream || isReadable(s) || isWritable(s));
const isReadable = (s) => !!s && typeof s === "object" && s instanceof EventEmitter && typeof s.pipe === "function" && s.pipe !== Stream.Writable.prototype.pipe;
const isWritable = (s) => !!s && typeof s === "object" && s instanceof EventEmitter && typeof s.write === "function" && typeof s.end === "function";
const EOF = Symbol("EOF");
const MAYBE_EMIT_END = Symbol("maybeEmitEnd");
const EMITTED_END = Symbol("emittedEnd");
const EMITTING_END = Symbol("emittingEnd");
const EMITTED_ERROR = Symbol("emittedError");
const CLOSED = Symbol("closed");
const READ = Symbol("read");
const FLUSH = Symbol("flush");
const FLUSHCHUNK = Symbol("flushChunk");
const ENCODING = Symbol("encoding");
const DECODER$1 = Symbol("decoder");
const FLOWING = Symbol("flowing");
const PAUSED = Symbol("paused");
const RESUME = Symbol("resume");
const BUFFER = Symbol("buffer");
const PIPES = Symbol("pipes");
const BUFFERLENGTH = Symbol("bufferLength");
const BUFFERPUSH = Symbol("bufferPush");
const BUFFERSHIFT = Symbol("bufferShift");
const OBJECTMODE = Symbol("objectMode");
const DESTROYED = Symbol("destroyed");
const ERROR = Symbol("error");
const EMITDATA = Symbol("emitData");
const EMITEND = Symbol("emitEnd");
const EMITEND2 = Symbol("emitEnd2");
const ASYNC = Symbol("async");
const ABORT = Symbol("abort");
const ABORTED = Symbol("aborted");
const SIGNAL = Symbol("signal");
const DATALISTENERS = Symbol("dataListeners");
const DISCARDED = Symbol("discarded");
const defer = (fn) => Promise.resolve().then(fn);
const nodefer = (fn) => fn();
const isEndish = (ev) => ev === "end" || ev === "finish" || ev === "prefinish";
const isArrayBufferLike = (b) => b instanceof ArrayBuffer || !!b && typeof b === "object" && b.constructor && b.constructor.name === "ArrayBuffer" && b.byteLength >= 0;
const isArrayBufferView = (b) => !Buffer.isBuffer(b) && ArrayBuffer.isView(b);
var Pipe = class {
	src;
	dest;
	opts;
	ondrain;
	constructor(src, dest, opts) {
		this.src = src;
		this.dest = dest;
		this.opts = opts;
		this.ondrain = () => src[RESUME]();
		this.dest.on("drain", this.ondrain);
	}
	unpipe() {
		this.dest.removeListener("drain", this.ondrain);
	}
	proxyErrors(_er) {}
	end() {
		this.unpipe();
		if (this.opts.end) this.dest.end();
	}
};
var PipeProxyErrors = class extends Pipe {
	unpipe() {
		this.src.removeListener("error", this.proxyErrors);
		super.unpipe();
	}
	constructor(src, dest, opts) {
		super(src, dest, opts);
		this.proxyErrors = (er) => this.dest.emit("error", er);
		src.on("error", this.proxyErrors);
	}
};
const isObjectModeOptions = (o) => !!o.objectMode;
const isEncodingOptions = (o) => !o.objectMode && !!o.encoding && o.encoding !== "buffer";
var Minipass = class extends EventEmitter {
	[FLOWING] = false;
	[PAUSED] = false;
	[PIPES] = [];
	[BUFFER] = [];
	[OBJECTMODE];
	[ENCODING];
	[ASYNC];
	[DECODER$1];
	[EOF] = false;
	[EMITTED_END] = false;
	[EMITTING_END] = false;
	[CLOSED] = false;
	[EMITTED_ERROR] = null;
	[BUFFERLENGTH] = 0;
	[DESTROYED] = false;
	[SIGNAL];
	[ABORTED] = false;
	[DATALISTENERS] = 0;
	[DISCARDED] = false;
	writable = true;
	readable = true;
	constructor(...args) {
		const options = args[0] || {};
		super();
		if (options.objectMode && typeof options.encoding === "string") throw new TypeError("Encoding and objectMode may not be used together");
		if (isObjectModeOptions(options)) {
			this[OBJECTMODE] = true;
			this[ENCODING] = null;
		} else if (isEncodingOptions(options)) {
			this[ENCODING] = options.encoding;
			this[OBJECTMODE] = false;
		} else {
			this[OBJECTMODE] = false;
			this[ENCODING] = null;
		}
		this[ASYNC] = !!options.async;
		this[DECODER$1] = this[ENCODING] ? new StringDecoder(this[ENCODING]) : null;
		if (options && options.debugExposeBuffer === true) Object.defineProperty(this, "buffer", { get: () => this[BUFFER] });
		if (options && options.debugExposePipes === true) Object.defineProperty(this, "pipes", { get: () => this[PIPES] });
		const { signal } = options;
		if (signal) {
			this[SIGNAL] = signal;
			if (signal.aborted) this[ABORT]();
			else signal.addEventListener("abort", () => this[ABORT]());
		}
	}
	get bufferLength() {
		return this[BUFFERLENGTH];
	}
	get encoding() {
		return this[ENCODING];
	}
	set encoding(_enc) {
		throw new Error("Encoding must be set at instantiation time");
	}
	setEncoding(_enc) {
		throw new Error("Encoding must be set at instantiation time");
	}
	get objectMode() {
		return this[OBJECTMODE];
	}
	set objectMode(_om) {
		throw new Error("objectMode must be set at instantiation time");
	}
	get ["async"]() {
		return this[ASYNC];
	}
	set ["async"](a) {
		this[ASYNC] = this[ASYNC] || !!a;
	}
	[ABORT]() {
		this[ABORTED] = true;
		this.emit("abort", this[SIGNAL]?.reason);
		this.destroy(this[SIGNAL]?.reason);
	}
	get aborted() {
		return this[ABORTED];
	}
	set aborted(_) {}
	write(chunk, encoding, cb) {
		if (this[ABORTED]) return false;
		if (this[EOF]) throw new Error("write after end");
		if (this[DESTROYED]) {
			this.emit("error", Object.assign(new Error("Cannot call write after a stream was destroyed"), { code: "ERR_STREAM_DESTROYED" }));
			return true;
		}
		if (typeof encoding === "function") {
			cb = encoding;
			encoding = "utf8";
		}
		if (!encoding) encoding = "utf8";
		const fn = this[ASYNC] ? defer : nodefer;
		if (!this[OBJECTMODE] && !Buffer.isBuffer(chunk)) {
			if (isArrayBufferView(chunk)) chunk = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
			else if (isArrayBufferLike(chunk)) chunk = Buffer.from(chunk);
			else if (typeof chunk !== "string") throw new Error("Non-contiguous data written to non-objectMode stream");
		}
		if (this[OBJECTMODE]) {
			if (this[FLOWING] && this[BUFFERLENGTH] !== 0) this[FLUSH](true);
			if (this[FLOWING]) this.emit("data", chunk);
			else this[BUFFERPUSH](chunk);
			if (this[BUFFERLENGTH] !== 0) this.emit("readable");
			if (cb) fn(cb);
			return this[FLOWING];
		}
		if (!chunk.length) {
			if (this[BUFFERLENGTH] !== 0) this.emit("readable");
			if (cb) fn(cb);
			return this[FLOWING];
		}
		if (typeof chunk === "string" && !(encoding === this[ENCODING] && !this[DECODER$1]?.lastNeed)) chunk = Buffer.from(chunk, encoding);
		if (Buffer.isBuffer(chunk) && this[ENCODING]) chunk = this[DECODER$1].write(chunk);
		if (this[FLOWING] && this[BUFFERLENGTH] !== 0) this[FLUSH](true);
		if (this[FLOWING]) this.emit("data", chunk);
		else this[BUFFERPUSH](chunk);
		if (this[BUFFERLENGTH] !== 0) this.emit("readable");
		if (cb) fn(cb);
		return this[FLOWING];
	}
	read(n) {
		if (this[DESTROYED]) return null;
		this[DISCARDED] = false;
		if (this[BUFFERLENGTH] === 0 || n === 0 || n && n > this[BUFFERLENGTH]) {
			this[MAYBE_EMIT_END]();
			return null;
		}
		if (this[OBJECTMODE]) n = null;
		if (this[BUFFER].length > 1 && !this[OBJECTMODE]) this[BUFFER] = [this[ENCODING] ? this[BUFFER].join("") : Buffer.concat(this[BUFFER], this[BUFFERLENGTH])];
		const ret = this[READ](n || null, this[BUFFER][0]);
		this[MAYBE_EMIT_END]();
		return ret;
	}
	[READ](n, chunk) {
		if (this[OBJECTMODE]) this[BUFFERSHIFT]();
		else {
			const c = chunk;
			if (n === c.length || n === null) this[BUFFERSHIFT]();
			else if (typeof c === "string") {
				this[BUFFER][0] = c.slice(n);
				chunk = c.slice(0, n);
				this[BUFFERLENGTH] -= n;
			} else {
				this[BUFFER][0] = c.subarray(n);
				chunk = c.subarray(0, n);
				this[BUFFERLENGTH] -= n;
			}
		}
		this.emit("data", chunk);
		if (!this[BUFFER].length && !this[EOF]) this.emit("drain");
		return chunk;
	}
	end(chunk, encoding, cb) {
		if (typeof chunk === "function") {
			cb = chunk;
			chunk = void 0;
		}
		if (typeof encoding === "function") {
			cb = encoding;
			encoding = "utf8";
		}
		if (chunk !== void 0) this.write(chunk, encoding);
		if (cb) this.once("end", cb);
		this[EOF] = true;
		this.writable = false;
		if (this[FLOWING] || !this[PAUSED]) this[MAYBE_EMIT_END]();
		return this;
	}
	[RESUME]() {
		if (this[DESTROYED]) return;
		if (!this[DATALISTENERS] && !this[PIPES].length) this[DISCARDED] = true;
		this[PAUSED] = false;
		this[FLOWING] = true;
		this.emit("resume");
		if (this[BUFFER].length) this[FLUSH]();
		else if (this[EOF]) this[MAYBE_EMIT_END]();
		else this.emit("drain");
	}
	resume() {
		return this[RESUME]();
	}
	pause() {
		this[FLOWING] = false;
		this[PAUSED] = true;
		this[DISCARDED] = false;
	}
	get destroyed() {
		return this[DESTROYED];
	}
	get flowing() {
		return this[FLOWING];
	}
	get paused() {
		return this[PAUSED];
	}
	[BUFFERPUSH](chunk) {
		if (this[OBJECTMODE]) this[BUFFERLENGTH] += 1;
		else this[BUFFERLENGTH] += chunk.length;
		this[BUFFER].push(chunk);
	}
	[BUFFERSHIFT]() {
		if (this[OBJECTMODE]) this[BUFFERLENGTH] -= 1;
		else this[BUFFERLENGTH] -= this[BUFFER][0].length;
		return this[BUFFER].shift();
	}
	[FLUSH](noDrain = false) {
		do;
		while (this[FLUSHCHUNK](this[BUFFERSHIFT]()) && this[BUFFER].length);
		if (!noDrain && !this[BUFFER].length && !this[EOF]) this.emit("drain");
	}
	[FLUSHCHUNK](chunk) {
		this.emit("data", chunk);
		return this[FLOWING];
	}
	pipe(dest, opts) {
		if (this[DESTROYED]) return dest;
		this[DISCARDED] = false;
		const ended = this[EMITTED_END];
		opts = opts || {};
		if (dest === proc.stdout || dest === proc.stderr) opts.end = false;
		else opts.end = opts.end !== false;
		opts.proxyErrors = !!opts.proxyErrors;
		if (ended) {
			if (opts.end) dest.end();
		} else {
			this[PIPES].push(!opts.proxyErrors ? new Pipe(this, dest, opts) : new PipeProxyErrors(this, dest, opts));
			if (this[ASYNC]) defer(() => this[RESUME]());
			else this[RESUME]();
		}
		return dest;
	}
	unpipe(dest) {
		const p = this[PIPES].find((p) => p.dest === dest);
		if (p) {
			if (this[PIPES].length === 1) {
				if (this[FLOWING] && this[DATALISTENERS] === 0) this[FLOWING] = false;
				this[PIPES] = [];
			} else this[PIPES].splice(this[PIPES].indexOf(p), 1);
			p.unpipe();
		}
	}
	addListener(ev, handler) {
		return this.on(ev, handler);
	}
	on(ev, handler) {
		const ret = super.on(ev, handler);
		if (ev === "data") {
			this[DISCARDED] = false;
			this[DATALISTENERS]++;
			if (!this[PIPES].length && !this[FLOWING]) this[RESUME]();
		} else if (ev === "readable" && this[BUFFERLENGTH] !== 0) super.emit("readable");
		else if (isEndish(ev) && this[EMITTED_END]) {
			super.emit(ev);
			this.removeAllListeners(ev);
		} else if (ev === "error" && this[EMITTED_ERROR]) {
			const h = handler;
			if (this[ASYNC]) defer(() => h.call(this, this[EMITTED_ERROR]));
			else h.call(this, this[EMITTED_ERROR]);
		}
		return ret;
	}
	removeListener(ev, handler) {
		return this.off(ev, handler);
	}
	off(ev, handler) {
		const ret = super.off(ev, handler);
		if (ev === "data") {
			this[DATALISTENERS] = this.listeners("data").length;
			if (this[DATALISTENERS] === 0 && !this[DISCARDED] && !this[PIPES].length) this[FLOWING] = false;
		}
		return ret;
	}
	removeAllListeners(ev) {
		const ret = super.removeAllListeners(ev);
		if (ev === "data" || ev === void 0) {
			this[DATALISTENERS] = 0;
			if (!this[DISCARDED] && !this[PIPES].length) this[FLOWING] = false;
		}
		return ret;
	}
	get emittedEnd() {
		return this[EMITTED_END];
	}
	[MAYBE_EMIT_END]() {
		if (!this[EMITTING_END] && !this[EMITTED_END] && !this[DESTROYED] && this[BUFFER].length === 0 && this[EOF]) {
			this[EMITTING_END] = true;
			this.emit("end");
			this.emit("prefinish");
			this.emit("finish");
			if (this[CLOSED]) this.emit("close");
			this[EMITTING_END] = false;
		}
	}
	emit(ev, ...args) {
		const data = args[0];
		if (ev !== "error" && ev !== "close" && ev !== DESTROYED && this[DESTROYED]) return false;
		else if (ev === "data") return !this[OBJECTMODE] && !data ? false : this[ASYNC] ? (defer(() => this[EMITDATA](data)), true) : this[EMITDATA](data);
		else if (ev === "end") return this[EMITEND]();
		else if (ev === "close") {
			this[CLOSED] = true;
			if (!this[EMITTED_END] && !this[DESTROYED]) return false;
			const ret = super.emit("close");
			this.removeAllListeners("close");
			return ret;
		} else if (ev === "error") {
			this[EMITTED_ERROR] = data;
			super.emit(ERROR, data);
			const ret = !this[SIGNAL] || this.listeners("error").length ? super.emit("error", data) : false;
			this[MAYBE_EMIT_END]();
			return ret;
		} else if (ev === "resume") {
			const ret = super.emit("resume");
			this[MAYBE_EMIT_END]();
			return ret;
		} else if (ev === "finish" || ev === "prefinish") {
			const ret = super.emit(ev);
			this.removeAllListeners(ev);
			return ret;
		}
		const ret = super.emit(ev, ...args);
		this[MAYBE_EMIT_END]();
		return ret;
	}
	[EMITDATA](data) {
		for (const p of this[PIPES]) if (p.dest.write(data) === false) this.pause();
		const ret = this[DISCARDED] ? false : super.emit("data", data);
		this[MAYBE_EMIT_END]();
		return ret;
	}
	[EMITEND]() {
		if (this[EMITTED_END]) return false;
		this[EMITTED_END] = true;
		this.readable = false;
		return this[ASYNC] ? (defer(() => this[EMITEND2]()), true) : this[EMITEND2]();
	}
	[EMITEND2]() {
		if (this[DECODER$1]) {
			const data = this[DECODER$1].end();
			if (data) {
				for (const p of this[PIPES]) p.dest.write(data);
				if (!this[DISCARDED]) super.emit("data", data);
			}
		}
		for (const p of this[PIPES]) p.end();
		const ret = super.emit("end");
		this.removeAllListeners("end");
		return ret;
	}
	async collect() {
		const buf = Object.assign([], { dataLength: 0 });
		if (!this[OBJECTMODE]) buf.dataLength = 0;
		const p = this.promise();
		this.on("data", (c) => {
			buf.push(c);
			if (!this[OBJECTMODE]) buf.dataLength += c.length;
		});
		await p;
		return buf;
	}
	async concat() {
		if (this[OBJECTMODE]) throw new Error("cannot concat in objectMode");
		const buf = await this.collect();
		return this[ENCODING] ? buf.join("") : Buffer.concat(buf, buf.dataLength);
	}
	async promise() {
		return new Promise((resolve, reject) => {
			this.on(DESTROYED, () => reject(new Error("stream destroyed")));
			this.on("error", (er) => reject(er));
			this.on("end", () => resolve());
		});
	}
	[Symbol.asyncIterator]() {
		this[DISCARDED] = false;
		let stopped = false;
		const stop = async () => {
			this.pause();
			stopped = true;
			return {
				value: void 0,
				done: true
			};
		};
		const next = () => {
			if (stopped) return stop();
			const res = this.read();
			if (res !== null) return Promise.resolve({
				done: false,
				value: res
			});
			if (this[EOF]) return stop();
			let resolve;
			let reject;
			const onerr = (er) => {
				this.off("data", ondata);
				this.off("end", onend);
				this.off(DESTROYED, ondestroy);
				stop();
				reject(er);
			};
			const ondata = (value) => {
				this.off("error", onerr);
				this.off("end", onend);
				this.off(DESTROYED, ondestroy);
				this.pause();
				resolve({
					value,
					done: !!this[EOF]
				});
			};
			const onend = () => {
				this.off("error", onerr);
				this.off("data", ondata);
				this.off(DESTROYED, ondestroy);
				stop();
				resolve({
					done: true,
					value: void 0
				});
			};
			const ondestroy = () => onerr(new Error("stream destroyed"));
			return new Promise((res, rej) => {
				reject = rej;
				resolve = res;
				this.once(DESTROYED, ondestroy);
				this.once("error", onerr);
				this.once("end", onend);
				this.once("data", ondata);
			});
		};
		return {
			next,
			throw: stop,
			return: stop,
			[Symbol.asyncIterator]() {
				return this;
			},
			[Symbol.asyncDispose]: async () => {}
		};
	}
	[Symbol.iterator]() {
		this[DISCARDED] = false;
		let stopped = false;
		const stop = () => {
			this.pause();
			this.off(ERROR, stop);
			this.off(DESTROYED, stop);
			this.off("end", stop);
			stopped = true;
			return {
				done: true,
				value: void 0
			};
		};
		const next = () => {
			if (stopped) return stop();
			const value = this.read();
			return value === null ? stop() : {
				done: false,
				value
			};
		};
		this.once("end", stop);
		this.once(ERROR, stop);
		this.once(DESTROYED, stop);
		return {
			next,
			throw: stop,
			return: stop,
			[Symbol.iterator]() {
				return this;
			},
			[Symbol.dispose]: () => {}
		};
	}
	destroy(er) {
		if (this[DESTROYED]) {
			if (er) this.emit("error", er);
			else this.emit(DESTROYED);
			return this;
		}
		this[DESTROYED] = true;
		this[DISCARDED] = true;
		this[BUFFER].length = 0;
		this[BUFFERLENGTH] = 0;
		const wc = this;
		if (typeof wc.close === "function" && !this[CLOSED]) wc.close();
		if (er) this.emit("error", er);
		else this.emit(DESTROYED);
		return this;
	}
	static get isStream() {
		return isStream;
	}
};
// node_modules/path-scurry/dist/esm/index.js
const realpathSync = realpathSync$1.native;
const defaultFS = {
	lstatSync: lstatSync$1,
	readdir: readdir$1,
	readdirSync,
	readlinkSync,
	realpathSync,
	promises: {
		lstat,
		readdir,
		readlink,
		realpath
	}
};
const fsFromOption = (fsOption) => !fsOption || fsOption === defaultFS || fsOption === actualFS ? defaultFS : {
	...defaultFS,
	...fsOption,
	promises: {
		...defaultFS.promises,
		...fsOption.promises
	}
};
const uncDriveRegexp = /^\\\\\?\\([a-z]:)\\?$/i;
const uncLongRegexp = /^\\\\\?\\UNC\\([^\\]+\\[^\\]+)\\?$/i;
const uncShareRegexp = /^\\\\[^\\?]+\\[^\\]+$/;
const uncToDrive = (rootPath) => rootPath.replace(/\//g, "\\").replace(uncDriveRegexp, "$1\\").replace(uncLongRegexp, "\\\\$1\\").replace(uncShareRegexp, "$&\\");
const longUncRoot = /^[\\/]{2}\?[\\/]unc[\\/][^\\/]+[\\/][^\\/]+(?:[\\/]|$)/i;
const longDrivePrefix = /^[\\/]{2}\?[\\/](?=[a-z]:)/i;
const longUncPrefix = /^[\\/]{2}\?[\\/]unc(?=[\\/][^\\/]+[\\/][^\\/])/i;
const eitherSep = /[\\/]/;
const UNKNOWN = 0;
const IFIFO = 1;
const IFCHR = 2;
const IFDIR = 4;
const IFBLK = 6;
const IFREG = 8;
const IFLNK = 10;
const IFSOCK = 12;
const IFMT = 15;
const IFMT_UNKNOWN = -16;
const READDIR_CALLED = 16;
const LSTAT_CALLED = 32;
const ENOTDIR = 64;
const ENOENT = 128;
const ENOREADLINK = 256;
const ENOREALPATH = 512;
const ENOCHILD = 704;
const TYPEMASK = 1023;
const entToType = (s) => s.isFile() ? IFREG : s.isDirectory() ? IFDIR : s.isSymbolicLink() ? IFLNK : s.isCharacterDevice() ? IFCHR : s.isBlockDevice() ? IFBLK : s.isSocket() ? IFSOCK : s.isFIFO() ? IFIFO : UNKNOWN;
const normalizeCache = new I({ max: 4096 });
const normalize = (s) => {
	const c = normalizeCache.get(s);
	if (c) return c;
	const n = s.normalize("NFKD");
	normalizeCache.set(s, n);
	return n;
};
const normalizeNocaseCache = new I({ max: 4096 });
const normalizeNocase = (s) => {
	const c = normalizeNocaseCache.get(s);
	if (c) return c;
	const n = normalize(s.toLowerCase());
	normalizeNocaseCache.set(s, n);
	return n;
};
var ResolveCache = class extends I {
	constructor() {
		super({ max: 256 });
	}
};
var ChildrenCache = class extends I {
	constructor(maxSize = 16384) {
		super({
			maxSize,
			sizeCalculation: (a) => a.length + 1
		});
	}
};
const setAsCwd = Symbol("PathScurry setAsCwd");
var PathBase = class {
	name;
	root;
	roots;
	parent;
	nocase;
	isCWD = false;
	#fs;
	#dev;
	get dev() {
		return this.#dev;
	}
	#mode;
	get mode() {
		return this.#mode;
	}
	#nlink;
	get nlink() {
		return this.#nlink;
	}
	#uid;
	get uid() {
		return this.#uid;
	}
	#gid;
	get gid() {
		return this.#gid;
	}
	#rdev;
	get rdev() {
		return this.#rdev;
	}
	#blksize;
	get blksize() {
		return this.#blksize;
	}
	#ino;
	get ino() {
		return this.#ino;
	}
	#size;
	get size() {
		return this.#size;
	}
	#blocks;
	get blocks() {
		return this.#blocks;
	}
	#atimeMs;
	get atimeMs() {
		return this.#atimeMs;
	}
	#mtimeMs;
	get mtimeMs() {
		return this.#mtimeMs;
	}
	#ctimeMs;
	get ctimeMs() {
		return this.#ctimeMs;
	}
	#birthtimeMs;
	get birthtimeMs() {
		return this.#birthtimeMs;
	}
	#atime;
	get atime() {
		return this.#atime;
	}
	#mtime;
	get mtime() {
		return this.#mtime;
	}
	#ctime;
	get ctime() {
		return this.#ctime;
	}
	#birthtime;
	get birthtime() {
		return this.#birthtime;
	}
	#matchName;
	#depth;
	#fullpath;
	#fullpathPosix;
	#relative;
	#relativePosix;
	#type;
	#children;
	#linkTarget;
	#realpath;
	get parentPath() {
		return (this.parent || this).fullpath();
	}
	get path() {
		return this.parentPath;
	}
	constructor(name, type = UNKNOWN, root, roots, nocase, children, opts) {
		this.name = name;
		this.#matchName = nocase ? normalizeNocase(name) : normalize(name);
		this.#type = type & TYPEMASK;
		this.nocase = nocase;
		this.roots = roots;
		this.root = root || this;
		this.#children = children;
		this.#fullpath = opts.fullpath;
		this.#relative = opts.relative;
		this.#relativePosix = opts.relativePosix;
		this.parent = opts.parent;
		if (this.parent) this.#fs = this.parent.#fs;
		else this.#fs = fsFromOption(opts.fs);
	}
	get fs() {
		return this.#fs;
	}
	depth() {
		if (this.#depth !== void 0) return this.#depth;
		if (!this.parent) return this.#depth = 0;
		return this.#depth = this.parent.depth() + 1;
	}
	childrenCache() {
		return this.#children;
	}
	resolve(path) {
		if (!path) return this;
		const rootPath = this.getRootString(path);
		const dirParts = path.substring(rootPath.length).split(this.splitSep);
		return rootPath ? this.getRoot(rootPath).#resolveParts(dirParts) : this.#resolveParts(dirParts);
	}
	#resolveParts(dirParts) {
		let p = this;
		for (const part of dirParts) p = p.child(part);
		return p;
	}
	children() {
		const cached = this.#children.get(this);
		if (cached) return cached;
		const children = Object.assign([], { provisional: 0 });
		this.#children.set(this, children);
		this.#type &= -17;
		return children;
	}
	child(pathPart, opts) {
		if (pathPart === "" || pathPart === ".") return this;
		if (pathPart === "..") return this.parent || this;
		const children = this.children();
		const name = this.nocase ? normalizeNocase(pathPart) : normalize(pathPart);
		for (const p of children) if (p.#matchName === name) return p;
		const s = this.parent ? this.sep : "";
		const fullpath = this.#fullpath ? this.#fullpath + s + pathPart : void 0;
		const pchild = this.newChild(pathPart, UNKNOWN, {
			...opts,
			parent: this,
			fullpath
		});
		if (!this.canReaddir()) pchild.#type |= ENOENT;
		children.push(pchild);
		return pchild;
	}
	relative() {
		if (this.isCWD) return "";
		if (this.#relative !== void 0) return this.#relative;
		const name = this.name;
		const p = this.parent;
		if (!p) return this.#relative = this.name;
		const pv = p.relative();
		return pv + (!pv || !p.parent ? "" : this.sep) + name;
	}
	relativePosix() {
		if (this.sep === "/") return this.relative();
		if (this.isCWD) return "";
		if (this.#relativePosix !== void 0) return this.#relativePosix;
		const name = this.name;
		const p = this.parent;
		if (!p) return this.#relativePosix = this.fullpathPosix();
		const pv = p.relativePosix();
		return pv + (!pv || !p.parent ? "" : "/") + name;
	}
	fullpath() {
		if (this.#fullpath !== void 0) return this.#fullpath;
		const name = this.name;
		const p = this.parent;
		if (!p) return this.#fullpath = this.name;
		const fp = p.fullpath() + (!p.parent ? "" : this.sep) + name;
		return this.#fullpath = fp;
	}
	fullpathPosix() {
		if (this.#fullpathPosix !== void 0) return this.#fullpathPosix;
		if (this.sep === "/") return this.#fullpathPosix = this.fullpath();
		if (!this.parent) {
			const p = this.fullpath().replace(/\\/g, "/");
			if (/^[a-z]:\//i.test(p)) return this.#fullpathPosix = `//?/${p}`;
			else return this.#fullpathPosix = p;
		}
		const p = this.parent;
		const pfpp = p.fullpathPosix();
		const fpp = pfpp + (!pfpp || !p.parent ? "" : "/") + this.name;
		return this.#fullpathPosix = fpp;
	}
	isUnknown() {
		return (this.#type & IFMT) === UNKNOWN;
	}
	isType(type) {
		return this[`is${type}`]();
	}
	getType() {
		return this.isUnknown() ? "Unknown" : this.isDirectory() ? "Directory" : this.isFile() ? "File" : this.isSymbolicLink() ? "SymbolicLink" : this.isFIFO() ? "FIFO" : this.isCharacterDevice() ? "CharacterDevice" : this.isBlockDevice() ? "BlockDevice" : this.isSocket() ? "Socket" : "Unknown";
	}
	isFile() {
		return (this.#type & IFMT) === IFREG;
	}
	isDirectory() {
		return (this.#type & IFMT) === IFDIR;
	}
	isCharacterDevice() {
		return (this.#type & IFMT) === IFCHR;
	}
	isBlockDevice() {
		return (this.#type & IFMT) === IFBLK;
	}
	isFIFO() {
		return (this.#type & IFMT) === IFIFO;
	}
	isSocket() {
		return (this.#type & IFMT) === IFSOCK;
	}
	isSymbolicLink() {
		return (this.#type & IFLNK) === IFLNK;
	}
	lstatCached() {
		return this.#type & LSTAT_CALLED ? this : void 0;
	}
	readlinkCached() {
		return this.#linkTarget;
	}
	realpathCached() {
		return this.#realpath;
	}
	readdirCached() {
		const children = this.children();
		return children.slice(0, children.provisional);
	}
	canReadlink() {
		if (this.#linkTarget) return true;
		if (!this.parent) return false;
		const ifmt = this.#type & IFMT;
		return !(ifmt !== UNKNOWN && ifmt !== IFLNK || this.#type & ENOREADLINK || this.#type & ENOENT);
	}
	calledReaddir() {
		return !!(this.#type & READDIR_CALLED);
	}
	isENOENT() {
		return !!(this.#type & ENOENT);
	}
	isNamed(n) {
		return !this.nocase ? this.#matchName === normalize(n) : this.#matchName === normalizeNocase(n);
	}
	async readlink() {
		const target = this.#linkTarget;
		if (target) return target;
		if (!this.canReadlink()) return;
		if (!this.parent) return;
		try {
			const read = await this.#fs.promises.readlink(this.fullpath());
			const linkTarget = (await this.parent.realpath())?.resolve(read);
			if (linkTarget) return this.#linkTarget = linkTarget;
		} catch (er) {
			this.#readlinkFail(er.code);
			return;
		}
	}
	readlinkSync() {
		const target = this.#linkTarget;
		if (target) return target;
		if (!this.canReadlink()) return;
		if (!this.parent) return;
		try {
			const read = this.#fs.readlinkSync(this.fullpath());
			const linkTarget = this.parent.realpathSync()?.resolve(read);
			if (linkTarget) return this.#linkTarget = linkTarget;
		} catch (er) {
			this.#readlinkFail(er.code);
			return;
		}
	}
	#readdirSuccess(children) {
		this.#type |= READDIR_CALLED;
		for (let p = children.provisional; p < children.length; p++) {
			const c = children[p];
			if (c) c.#markENOENT();
		}
	}
	#markENOENT() {
		if (this.#type & ENOENT) return;
		this.#type = (this.#type | ENOENT) & IFMT_UNKNOWN;
		this.#markChildrenENOENT();
	}
	#markChildrenENOENT() {
		const children = this.children();
		children.provisional = 0;
		for (const p of children) p.#markENOENT();
	}
	#markENOREALPATH() {
		this.#type |= ENOREALPATH;
		this.#markENOTDIR();
	}
	#markENOTDIR() {
		if (this.#type & ENOTDIR) return;
		let t = this.#type;
		if ((t & IFMT) === IFDIR) t &= IFMT_UNKNOWN;
		this.#type = t | ENOTDIR;
		this.#markChildrenENOENT();
	}
	#readdirFail(code = "") {
		if (code === "ENOTDIR" || code === "EPERM") this.#markENOTDIR();
		else if (code === "ENOENT") this.#markENOENT();
		else this.children().provisional = 0;
	}
	#lstatFail(code = "") {
		if (code === "ENOTDIR") this.parent.#markENOTDIR();
		else if (code === "ENOENT") this.#markENOENT();
	}
	#readlinkFail(code = "") {
		let ter = this.#type;
		ter |= ENOREADLINK;
		if (code === "ENOENT") ter |= ENOENT;
		if (code === "EINVAL" || code === "UNKNOWN") ter &= IFMT_UNKNOWN;
		this.#type = ter;
		if (code === "ENOTDIR" && this.parent) this.parent.#markENOTDIR();
	}
	#readdirAddChild(e, c) {
		return this.#readdirMaybePromoteChild(e, c) || this.#readdirAddNewChild(e, c);
	}
	#readdirAddNewChild(e, c) {
		const type = entToType(e);
		const child = this.newChild(e.name, type, { parent: this });
		const ifmt = child.#type & IFMT;
		if (ifmt !== IFDIR && ifmt !== IFLNK && ifmt !== UNKNOWN) child.#type |= ENOTDIR;
		c.unshift(child);
		c.provisional++;
		return child;
	}
	#readdirMaybePromoteChild(e, c) {
		for (let p = c.provisional; p < c.length; p++) {
			const pchild = c[p];
			if ((this.nocase ? normalizeNocase(e.name) : normalize(e.name)) !== pchild.#matchName) continue;
			return this.#readdirPromoteChild(e, pchild, p, c);
		}
	}
	#readdirPromoteChild(e, p, index, c) {
		const v = p.name;
		p.#type = p.#type & IFMT_UNKNOWN | entToType(e);
		if (v !== e.name) p.name = e.name;
		if (index !== c.provisional) {
			if (index === c.length - 1) c.pop();
			else c.splice(index, 1);
			c.unshift(p);
		}
		c.provisional++;
		return p;
	}
	async lstat() {
		if ((this.#type & ENOENT) === 0) try {
			this.#applyStat(await this.#fs.promises.lstat(this.fullpath()));
			return this;
		} catch (er) {
			this.#lstatFail(er.code);
		}
	}
	lstatSync() {
		if ((this.#type & ENOENT) === 0) try {
			this.#applyStat(this.#fs.lstatSync(this.fullpath()));
			return this;
		} catch (er) {
			this.#lstatFail(er.code);
		}
	}
	#applyStat(st) {
		const { atime, atimeMs, birthtime, birthtimeMs, blksize, blocks, ctime, ctimeMs, dev, gid, ino, mode, mtime, mtimeMs, nlink, rdev, size, uid } = st;
		this.#atime = atime;
		this.#atimeMs = atimeMs;
		this.#birthtime = birthtime;
		this.#birthtimeMs = birthtimeMs;
		this.#blksize = blksize;
		this.#blocks = blocks;
		this.#ctime = ctime;
		this.#ctimeMs = ctimeMs;
		this.#dev = dev;
		this.#gid = gid;
		this.#ino = ino;
		this.#mode = mode;
		this.#mtime = mtime;
		this.#mtimeMs = mtimeMs;
		this.#nlink = nlink;
		this.#rdev = rdev;
		this.#size = size;
		this.#uid = uid;
		const ifmt = entToType(st);
		this.#type = this.#type & IFMT_UNKNOWN | ifmt | LSTAT_CALLED;
		if (ifmt !== UNKNOWN && ifmt !== IFDIR && ifmt !== IFLNK) this.#type |= ENOTDIR;
	}
	#onReaddirCB = [];
	#readdirCBInFlight = false;
	#callOnReaddirCB(children) {
		this.#readdirCBInFlight = false;
		const cbs = this.#onReaddirCB.slice();
		this.#onReaddirCB.length = 0;
		cbs.forEach((cb) => cb(null, children));
	}
	readdirCB(cb, allowZalgo = false) {
		if (!this.canReaddir()) {
			if (allowZalgo) cb(null, []);
			else queueMicrotask(() => cb(null, []));
			return;
		}
		const children = this.children();
		if (this.calledReaddir()) {
			const c = children.slice(0, children.provisional);
			if (allowZalgo) cb(null, c);
			else queueMicrotask(() => cb(null, c));
			return;
		}
		this.#onReaddirCB.push(cb);
		if (this.#readdirCBInFlight) return;
		this.#readdirCBInFlight = true;
		const fullpath = this.fullpath();
		this.#fs.readdir(fullpath, { withFileTypes: true }, (er, entries) => {
			if (er) {
				this.#readdirFail(er.code);
				children.provisional = 0;
			} else {
				for (const e of entries) this.#readdirAddChild(e, children);
				this.#readdirSuccess(children);
			}
			this.#callOnReaddirCB(children.slice(0, children.provisional));
		});
	}
	#asyncReaddirInFlight;
	async readdir() {
		if (!this.canReaddir()) return [];
		const children = this.children();
		if (this.calledReaddir()) return children.slice(0, children.provisional);
		const fullpath = this.fullpath();
		if (this.#asyncReaddirInFlight) await this.#asyncReaddirInFlight;
		else {
			let resolve = () => {};
			this.#asyncReaddirInFlight = new Promise((res) => resolve = res);
			try {
				for (const e of await this.#fs.promises.readdir(fullpath, { withFileTypes: true })) this.#readdirAddChild(e, children);
				this.#readdirSuccess(children);
			} catch (er) {
				this.#readdirFail(er.code);
				children.provisional = 0;
			}
			this.#asyncReaddirInFlight = void 0;
			resolve();
		}
		return children.slice(0, children.provisional);
	}
	readdirSync() {
		if (!this.canReaddir()) return [];
		const children = this.children();
		if (this.calledReaddir()) return children.slice(0, children.provisional);
		const fullpath = this.fullpath();
		try {
			for (const e of this.#fs.readdirSync(fullpath, { withFileTypes: true })) this.#readdirAddChild(e, children);
			this.#readdirSuccess(children);
		} catch (er) {
			this.#readdirFail(er.code);
			children.provisional = 0;
		}
		return children.slice(0, children.provisional);
	}
	canReaddir() {
		if (this.#type & ENOCHILD) return false;
		const ifmt = IFMT & this.#type;
		if (!(ifmt === UNKNOWN || ifmt === IFDIR || ifmt === IFLNK)) return false;
		return true;
	}
	shouldWalk(dirs, walkFilter) {
		return (this.#type & IFDIR) === IFDIR && !(this.#type & ENOCHILD) && !dirs.has(this) && (!walkFilter || walkFilter(this));
	}
	async realpath() {
		if (this.#realpath) return this.#realpath;
		if (896 & this.#type) return void 0;
		try {
			const rp = await this.#fs.promises.realpath(this.fullpath());
			return this.#realpath = this.resolve(rp);
		} catch {
			this.#markENOREALPATH();
		}
	}
	realpathSync() {
		if (this.#realpath) return this.#realpath;
		if (896 & this.#type) return void 0;
		try {
			const rp = this.#fs.realpathSync(this.fullpath());
			return this.#realpath = this.resolve(rp);
		} catch {
			this.#markENOREALPATH();
		}
	}
	[setAsCwd](oldCwd) {
		if (oldCwd === this) return;
		oldCwd.isCWD = false;
		this.isCWD = true;
		const changed = new Set([]);
		let rp = [];
		let p = this;
		while (p && p.parent) {
			changed.add(p);
			p.#relative = rp.join(this.sep);
			p.#relativePosix = rp.join("/");
			p = p.parent;
			rp.push("..");
		}
		p = oldCwd;
		while (p && p.parent && !changed.has(p)) {
			p.#relative = void 0;
			p.#relativePosix = void 0;
			p = p.parent;
		}
	}
};
var PathWin32 = class PathWin32 extends PathBase {
	sep = "\\";
	splitSep = eitherSep;
	constructor(name, type = UNKNOWN, root, roots, nocase, children, opts) {
		super(name, type, root, roots, nocase, children, opts);
	}
	newChild(name, type = UNKNOWN, opts = {}) {
		return new PathWin32(name, type, this.root, this.roots, this.nocase, this.childrenCache(), opts);
	}
	getRootString(path) {
		return longUncRoot.exec(path)?.[0] ?? win32.parse(path).root;
	}
	getRoot(rootPath) {
		rootPath = uncToDrive(rootPath.toUpperCase());
		if (rootPath === this.root.name || /^[\\/]$/.test(rootPath)) return this.root;
		for (const [compare, root] of Object.entries(this.roots)) if (this.sameRoot(rootPath, compare)) return this.roots[rootPath] = root;
		return this.roots[rootPath] = new PathScurryWin32(rootPath, {
			nocase: this.nocase,
			fs: this.fs
		}).root;
	}
	sameRoot(rootPath, compare = this.root.name) {
		return uncToDrive(rootPath.toUpperCase()) === compare;
	}
};
var PathPosix = class PathPosix extends PathBase {
	splitSep = "/";
	sep = "/";
	constructor(name, type = UNKNOWN, root, roots, nocase, children, opts) {
		super(name, type, root, roots, nocase, children, opts);
	}
	getRootString(path) {
		return path.startsWith("/") ? "/" : "";
	}
	getRoot(_rootPath) {
		return this.root;
	}
	newChild(name, type = UNKNOWN, opts = {}) {
		return new PathPosix(name, type, this.root, this.roots, this.nocase, this.childrenCache(), opts);
	}
};
var PathScurryBase = class {
	root;
	rootPath;
	roots;
	cwd;
	#resolveCache;
	#resolvePosixCache;
	#children;
	nocase;
	#fs;
	constructor(cwd = process.cwd(), pathImpl, sep, { nocase, childrenCacheSize = 16384, fs = defaultFS } = {}) {
		this.#fs = fsFromOption(fs);
		if (cwd instanceof URL || cwd.startsWith("file://")) cwd = fileURLToPath(cwd);
		const cwdPath = pathImpl.resolve(cwd);
		this.roots = Object.create(null);
		this.rootPath = this.parseRootPath(cwdPath);
		this.#resolveCache = new ResolveCache();
		this.#resolvePosixCache = new ResolveCache();
		this.#children = new ChildrenCache(childrenCacheSize);
		const split = cwdPath.substring(this.rootPath.length).split(sep);
		if (split.length === 1 && !split[0]) split.pop();
		if (nocase === void 0) throw new TypeError("must provide nocase setting to PathScurryBase ctor");
		this.nocase = nocase;
		this.root = this.newRoot(this.#fs);
		this.roots[this.rootPath] = this.root;
		let prev = this.root;
		let len = split.length - 1;
		const joinSep = pathImpl.sep;
		let abs = this.rootPath;
		let sawFirst = false;
		for (const part of split) {
			const l = len--;
			prev = prev.child(part, {
				relative: new Array(l).fill("..").join(joinSep),
				relativePosix: new Array(l).fill("..").join("/"),
				fullpath: abs += (sawFirst ? "" : joinSep) + part
			});
			sawFirst = true;
		}
		this.cwd = prev;
	}
	depth(path = this.cwd) {
		if (typeof path === "string") path = this.cwd.resolve(path);
		return path.depth();
	}
	childrenCache() {
		return this.#children;
	}
	resolve(...paths) {
		let r = "";
		for (let i = paths.length - 1; i >= 0; i--) {
			const p = paths[i];
			if (!p || p === ".") continue;
			r = r ? `${p}/${r}` : p;
			if (this.isAbsolute(p)) break;
		}
		const cached = this.#resolveCache.get(r);
		if (cached !== void 0) return cached;
		const result = this.cwd.resolve(r).fullpath();
		this.#resolveCache.set(r, result);
		return result;
	}
	resolvePosix(...paths) {
		let r = "";
		for (let i = paths.length - 1; i >= 0; i--) {
			const p = paths[i];
			if (!p || p === ".") continue;
			r = r ? `${p}/${r}` : p;
			if (this.isAbsolute(p)) break;
		}
		const cached = this.#resolvePosixCache.get(r);
		if (cached !== void 0) return cached;
		const result = this.cwd.resolve(r).fullpathPosix();
		this.#resolvePosixCache.set(r, result);
		return result;
	}
	relative(entry = this.cwd) {
		if (typeof entry === "string") entry = this.cwd.resolve(entry);
		return entry.relative();
	}
	relativePosix(entry = this.cwd) {
		if (typeof entry === "string") entry = this.cwd.resolve(entry);
		return entry.relativePosix();
	}
	basename(entry = this.cwd) {
		if (typeof entry === "string") entry = this.cwd.resolve(entry);
		return entry.name;
	}
	dirname(entry = this.cwd) {
		if (typeof entry === "string") entry = this.cwd.resolve(entry);
		return (entry.parent || entry).fullpath();
	}
	async readdir(entry = this.cwd, opts = { withFileTypes: true }) {
		if (typeof entry === "string") entry = this.cwd.resolve(entry);
		else if (!(entry instanceof PathBase)) {
			opts = entry;
			entry = this.cwd;
		}
		const { withFileTypes } = opts;
		if (!entry.canReaddir()) return [];
		else {
			const p = await entry.readdir();
			return withFileTypes ? p : p.map((e) => e.name);
		}
	}
	readdirSync(entry = this.cwd, opts = { withFileTypes: true }) {
		if (typeof entry === "string") entry = this.cwd.resolve(entry);
		else if (!(entry instanceof PathBase)) {
			opts = entry;
			entry = this.cwd;
		}
		const { withFileTypes = true } = opts;
		if (!entry.canReaddir()) return [];
		else if (withFileTypes) return entry.readdirSync();
		else return entry.readdirSync().map((e) => e.name);
	}
	async lstat(entry = this.cwd) {
		if (typeof entry === "string") entry = this.cwd.resolve(entry);
		return entry.lstat();
	}
	lstatSync(entry = this.cwd) {
		if (typeof entry === "string") entry = this.cwd.resolve(entry);
		return entry.lstatSync();
	}
	async readlink(entry = this.cwd, { withFileTypes } = { withFileTypes: false }) {
		if (typeof entry === "string") entry = this.cwd.resolve(entry);
		else if (!(entry instanceof PathBase)) {
			withFileTypes = entry.withFileTypes;
			entry = this.cwd;
		}
		const e = await entry.readlink();
		return withFileTypes ? e : e?.fullpath();
	}
	readlinkSync(entry = this.cwd, { withFileTypes } = { withFileTypes: false }) {
		if (typeof entry === "string") entry = this.cwd.resolve(entry);
		else if (!(entry instanceof PathBase)) {
			withFileTypes = entry.withFileTypes;
			entry = this.cwd;
		}
		const e = entry.readlinkSync();
		return withFileTypes ? e : e?.fullpath();
	}
	async realpath(entry = this.cwd, { withFileTypes } = { withFileTypes: false }) {
		if (typeof entry === "string") entry = this.cwd.resolve(entry);
		else if (!(entry instanceof PathBase)) {
			withFileTypes = entry.withFileTypes;
			entry = this.cwd;
		}
		const e = await entry.realpath();
		return withFileTypes ? e : e?.fullpath();
	}
	realpathSync(entry = this.cwd, { withFileTypes } = { withFileTypes: false }) {
		if (typeof entry === "string") entry = this.cwd.resolve(entry);
		else if (!(entry instanceof PathBase)) {
			withFileTypes = entry.withFileTypes;
			entry = this.cwd;
		}
		const e = entry.realpathSync();
		return withFileTypes ? e : e?.fullpath();
	}
	async walk(entry = this.cwd, opts = {}) {
		if (typeof entry === "string") entry = this.cwd.resolve(entry);
		else if (!(entry instanceof PathBase)) {
			opts = entry;
			entry = this.cwd;
		}
		const { withFileTypes = true, follow = false, filter, walkFilter } = opts;
		const results = [];
		if (!filter || filter(entry)) results.push(withFileTypes ? entry : entry.fullpath());
		const dirs = new Set();
		const walk = (dir, cb) => {
			dirs.add(dir);
			dir.readdirCB((er, entries) => {
				if (er) return cb(er);
				let len = entries.length;
				if (!len) return cb();
				const next = () => {
					if (--len === 0) cb();
				};
				for (const e of entries) {
					if (!filter || filter(e)) results.push(withFileTypes ? e : e.fullpath());
					if (follow && e.isSymbolicLink()) e.realpath().then((r) => r?.isUnknown() ? r.lstat() : r).then((r) => r?.shouldWalk(dirs, walkFilter) ? walk(r, next) : next());
					else if (e.shouldWalk(dirs, walkFilter)) walk(e, next);
					else next();
				}
			}, true);
		};
		const start = entry;
		return new Promise((res, rej) => {
			walk(start, (er) => {
				if (er) return rej(er);
				res(results);
			});
		});
	}
	walkSync(entry = this.cwd, opts = {}) {
		if (typeof entry === "string") entry = this.cwd.resolve(entry);
		else if (!(entry instanceof PathBase)) {
			opts = entry;
			entry = this.cwd;
		}
		const { withFileTypes = true, follow = false, filter, walkFilter } = opts;
		const results = [];
		if (!filter || filter(entry)) results.push(withFileTypes ? entry : entry.fullpath());
		const dirs = new Set([entry]);
		for (const dir of dirs) {
			const entries = dir.readdirSync();
			for (const e of entries) {
				if (!filter || filter(e)) results.push(withFileTypes ? e : e.fullpath());
				let r = e;
				if (e.isSymbolicLink()) {
					if (!(follow && (r = e.realpathSync()))) continue;
					if (r.isUnknown()) r.lstatSync();
				}
				if (r.shouldWalk(dirs, walkFilter)) dirs.add(r);
			}
		}
		return results;
	}
	[Symbol.asyncIterator]() {
		return this.iterate();
	}
	iterate(entry = this.cwd, options = {}) {
		if (typeof entry === "string") entry = this.cwd.resolve(entry);
		else if (!(entry instanceof PathBase)) {
			options = entry;
			entry = this.cwd;
		}
		return this.stream(entry, options)[Symbol.asyncIterator]();
	}
	[Symbol.iterator]() {
		return this.iterateSync();
	}
	*iterateSync(entry = this.cwd, opts = {}) {
		if (typeof entry === "string") entry = this.cwd.resolve(entry);
		else if (!(entry instanceof PathBase)) {
			opts = entry;
			entry = this.cwd;
		}
		const { withFileTypes = true, follow = false, filter, walkFilter } = opts;
		if (!filter || filter(entry)) yield withFileTypes ? entry : entry.fullpath();
		const dirs = new Set([entry]);
		for (const dir of dirs) {
			const entries = dir.readdirSync();
			for (const e of entries) {
				if (!filter || filter(e)) yield withFileTypes ? e : e.fullpath();
				let r = e;
				if (e.isSymbolicLink()) {
					if (!(follow && (r = e.realpathSync()))) continue;
					if (r.isUnknown()) r.lstatSync();
				}
				if (r.shouldWalk(dirs, walkFilter)) dirs.add(r);
			}
		}
	}
	stream(entry = this.cwd, opts = {}) {
		if (typeof entry === "string") entry = this.cwd.resolve(entry);
		else if (!(entry instanceof PathBase)) {
			opts = entry;
			entry = this.cwd;
		}
		const { withFileTypes = true, follow = false, filter, walkFilter } = opts;
		const results = new Minipass({ objectMode: true });
		if (!filter || filter(entry)) results.write(withFileTypes ? entry : entry.fullpath());
		const dirs = new Set();
		const queue = [entry];
		let processing = 0;
		const process = () => {
			let paused = false;
			while (!paused) {
				const dir = queue.shift();
				if (!dir) {
					if (processing === 0) results.end();
					return;
				}
				processing++;
				dirs.add(dir);
				const onReaddir = (er, entries, didRealpaths = false) => {
					if (er) return results.emit("error", er);
					if (follow && !didRealpaths) {
						const promises = [];
						for (const e of entries) if (e.isSymbolicLink()) promises.push(e.realpath().then((r) => r?.isUnknown() ? r.lstat() : r));
						if (promises.length) {
							Promise.all(promises).then(() => onReaddir(null, entries, true));
							return;
						}
					}
					for (const e of entries) if (e && (!filter || filter(e))) {
						if (!results.write(withFileTypes ? e : e.fullpath())) paused = true;
					}
					processing--;
					for (const e of entries) {
						const r = e.realpathCached() || e;
						if (r.shouldWalk(dirs, walkFilter)) queue.push(r);
					}
					if (paused && !results.flowing) results.once("drain", process);
					else if (!sync) process();
				};
				let sync = true;
				dir.readdirCB(onReaddir, true);
				sync = false;
			}
		};
		process();
		return results;
	}
	streamSync(entry = this.cwd, opts = {}) {
		if (typeof entry === "string") entry = this.cwd.resolve(entry);
		else if (!(entry instanceof PathBase)) {
			opts = entry;
			entry = this.cwd;
		}
		const { withFileTypes = true, follow = false, filter, walkFilter } = opts;
		const results = new Minipass({ objectMode: true });
		const dirs = new Set();
		if (!filter || filter(entry)) results.write(withFileTypes ? entry : entry.fullpath());
		const queue = [entry];
		let processing = 0;
		const process = () => {
			let paused = false;
			while (!paused) {
				const dir = queue.shift();
				if (!dir) {
					if (processing === 0) results.end();
					return;
				}
				processing++;
				dirs.add(dir);
				const entries = dir.readdirSync();
				for (const e of entries) if (!filter || filter(e)) {
					if (!results.write(withFileTypes ? e : e.fullpath())) paused = true;
				}
				processing--;
				for (const e of entries) {
					let r = e;
					if (e.isSymbolicLink()) {
						if (!(follow && (r = e.realpathSync()))) continue;
						if (r.isUnknown()) r.lstatSync();
					}
					if (r.shouldWalk(dirs, walkFilter)) queue.push(r);
				}
			}
			if (paused && !results.flowing) results.once("drain", process);
		};
		process();
		return results;
	}
	chdir(path = this.cwd) {
		const oldCwd = this.cwd;
		this.cwd = typeof path === "string" ? this.cwd.resolve(path) : path;
		this.cwd[setAsCwd](oldCwd);
	}
};
var PathScurryWin32 = class extends PathScurryBase {
	sep = "\\";
	constructor(cwd = process.cwd(), opts = {}) {
		const { nocase = true } = opts;
		if (typeof cwd === "string" && !cwd.startsWith("file://")) cwd = cwd.replace(longDrivePrefix, "").replace(longUncPrefix, "\\");
		super(cwd, win32, "\\", {
			...opts,
			nocase
		});
		this.nocase = nocase;
		for (let p = this.cwd; p; p = p.parent) p.nocase = this.nocase;
	}
	parseRootPath(dir) {
		return win32.parse(dir).root.toUpperCase();
	}
	newRoot(fs) {
		return new PathWin32(this.rootPath, IFDIR, void 0, this.roots, this.nocase, this.childrenCache(), { fs });
	}
	isAbsolute(p) {
		return p.startsWith("/") || p.startsWith("\\") || /^[a-z]:(\/|\\)/i.test(p);
	}
};
var PathScurryPosix = class extends PathScurryBase {
	sep = "/";
	constructor(cwd = process.cwd(), opts = {}) {
		const { nocase = false } = opts;
		super(cwd, posix, "/", {
			...opts,
			nocase
		});
		this.nocase = nocase;
	}
	parseRootPath(_dir) {
		return "/";
	}
	newRoot(fs) {
		return new PathPosix(this.rootPath, IFDIR, void 0, this.roots, this.nocase, this.childrenCache(), { fs });
	}
	isAbsolute(p) {
		return p.startsWith("/");
	}
};
var PathScurryDarwin = class extends PathScurryPosix {
	constructor(cwd = process.cwd(), opts = {}) {
		const { nocase = true } = opts;
		super(cwd, {
			...opts,
			nocase
		});
	}
};
process.platform;
const PathScurry = process.platform === "win32" ? PathScurryWin32 : process.platform === "darwin" ? PathScurryDarwin : PathScurryPosix;
// node_modules/glob/dist/esm/pattern.js
const isPatternList = (pl) => pl.length >= 1;
const isGlobList = (gl) => gl.length >= 1;
const customInspect = Symbol.for("nodejs.util.inspect.custom");
var Pattern = class Pattern {
	#patternList;
	#globList;
	#index;
	length;
	#platform;
	#rest;
	#globString;
	#isDrive;
	#isUNC;
	#isAbsolute;
	#followGlobstar = true;
	constructor(patternList, globList, index, platform) {
		if (!isPatternList(patternList)) throw new TypeError("empty pattern list");
		if (!isGlobList(globList)) throw new TypeError("empty glob list");
		if (globList.length !== patternList.length) throw new TypeError("mismatched pattern list and glob list lengths");
		this.length = patternList.length;
		if (index < 0 || index >= this.length) throw new TypeError("index out of range");
		this.#patternList = patternList;
		this.#globList = globList;
		this.#index = index;
		this.#platform = platform;
		if (this.#index === 0) {
			if (this.isUNC()) {
				const n = this.#isLongUNC() ? 6 : 4;
				const proot = this.#patternList.slice(0, n);
				const groot = this.#globList.slice(0, n);
				const prest = this.#patternList.slice(n);
				const grest = this.#globList.slice(n);
				if (prest[0] === "") {
					prest.shift();
					grest.shift();
				}
				const p = [...proot, ""].join("/");
				const g = [...groot, ""].join("/");
				this.#patternList = [p, ...prest];
				this.#globList = [g, ...grest];
				this.length = this.#patternList.length;
			} else if (this.isDrive() || this.isAbsolute()) {
				const [p1, ...prest] = this.#patternList;
				const [g1, ...grest] = this.#globList;
				if (prest[0] === "") {
					prest.shift();
					grest.shift();
				}
				const p = `${p1}/`;
				const g = `${g1}/`;
				this.#patternList = [p, ...prest];
				this.#globList = [g, ...grest];
				this.length = this.#patternList.length;
			}
		}
	}
	[customInspect]() {
		return `Pattern <${this.#globList.slice(this.#index).join("/")}>`;
	}
	pattern() {
		return this.#patternList[this.#index];
	}
	isString() {
		return typeof this.#patternList[this.#index] === "string";
	}
	isGlobstar() {
		return this.#patternList[this.#index] === GLOBSTAR;
	}
	isMatcher() {
		return typeof this.#patternList[this.#index] === "object";
	}
	globString() {
		return this.#globString = this.#globString || (this.#index === 0 ? this.isAbsolute() ? this.#globList[0] + this.#globList.slice(1).join("/") : this.#globList.join("/") : this.#globList.slice(this.#index).join("/"));
	}
	hasMore() {
		return this.length > this.#index + 1;
	}
	rest() {
		if (this.#rest !== void 0) return this.#rest;
		if (!this.hasMore()) return this.#rest = null;
		this.#rest = new Pattern(this.#patternList, this.#globList, this.#index + 1, this.#platform);
		this.#rest.#isAbsolute = this.#isAbsolute;
		this.#rest.#isUNC = this.#isUNC;
		this.#rest.#isDrive = this.#isDrive;
		return this.#rest;
	}
	#isLongUNC() {
		const pl = this.#patternList;
		return pl[2] === "?" && typeof pl[3] === "string" && /^unc$/i.test(pl[3]);
	}
	isUNC() {
		const pl = this.#patternList;
		const h = this.#isLongUNC() ? 4 : 2;
		return this.#isUNC !== void 0 ? this.#isUNC : this.#isUNC = this.#platform === "win32" && this.#index === 0 && pl[0] === "" && pl[1] === "" && typeof pl[h] === "string" && !!pl[h] && typeof pl[h + 1] === "string" && !!pl[h + 1];
	}
	isDrive() {
		const pl = this.#patternList;
		return this.#isDrive !== void 0 ? this.#isDrive : this.#isDrive = this.#platform === "win32" && this.#index === 0 && this.length > 1 && typeof pl[0] === "string" && /^[a-z]:$/i.test(pl[0]);
	}
	isAbsolute() {
		const pl = this.#patternList;
		return this.#isAbsolute !== void 0 ? this.#isAbsolute : this.#isAbsolute = pl[0] === "" && pl.length > 1 || this.isDrive() || this.isUNC();
	}
	root() {
		const p = this.#patternList[0];
		return typeof p === "string" && this.isAbsolute() && this.#index === 0 ? p : "";
	}
	checkFollowGlobstar() {
		return !(this.#index === 0 || !this.isGlobstar() || !this.#followGlobstar);
	}
	markFollowGlobstar() {
		if (this.#index === 0 || !this.isGlobstar() || !this.#followGlobstar) return false;
		this.#followGlobstar = false;
		return true;
	}
};
// node_modules/glob/dist/esm/ignore.js
const defaultPlatform$1 = typeof process === "object" && process && typeof process.platform === "string" ? process.platform : "linux";
var Ignore = class {
	relative;
	relativeChildren;
	absolute;
	absoluteChildren;
	platform;
	mmopts;
	slashRoot;
	constructor(ignored, { nobrace, nocase, noext, noglobstar, normalize, platform = defaultPlatform$1, root, windowsPathsNoEscape, allowWindowsEscape, braceExpandMax = 1e4 }, cwd) {
		this.relative = [];
		this.absolute = [];
		this.relativeChildren = [];
		this.absoluteChildren = [];
		this.platform = platform;
		windowsPathsNoEscape = !!windowsPathsNoEscape || allowWindowsEscape === false;
		this.mmopts = {
			braceExpandMax,
			dot: true,
			nobrace,
			nocase,
			noext,
			noglobstar,
			normalize,
			optimizationLevel: 2,
			platform,
			nocomment: true,
			nonegate: true,
			windowsPathsNoEscape
		};
		const slashRoot = cwd?.resolve(root ?? "/").fullpath() ?? "/";
		this.slashRoot = escape(slashRoot.replace(/\\/g, "/").replace(/\/$/, ""), {
			magicalBraces: true,
			windowsPathsNoEscape
		});
		for (const ign of ignored) this.add(ign);
	}
	add(ign) {
		const mm = new Minimatch(ign, this.mmopts);
		for (let i = 0; i < mm.set.length; i++) {
			const parsed = mm.set[i];
			const globParts = mm.globParts[i];
			if (!parsed || !globParts) throw new Error("invalid pattern object");
			while (parsed[0] === "." && globParts[0] === ".") {
				parsed.shift();
				globParts.shift();
			}
			const p = new Pattern(parsed, globParts, 0, this.platform);
			const m = new Minimatch(p.root() === "/" ? `${this.slashRoot}/${p.rest()?.globString() ?? ""}` : p.globString(), this.mmopts);
			const children = globParts[globParts.length - 1] === "**";
			const absolute = p.isAbsolute();
			if (absolute) this.absolute.push(m);
			else this.relative.push(m);
			if (children) {
				if (absolute) this.absoluteChildren.push(m);
				else this.relativeChildren.push(m);
			}
		}
	}
	ignored(p) {
		const fullpath = p.fullpath();
		const fullpaths = `${fullpath}/`;
		const relative = p.relative() || ".";
		const relatives = `${relative}/`;
		for (const m of this.relative) if (m.match(relative) || m.match(relatives)) return true;
		for (const m of this.absolute) if (m.match(fullpath) || m.match(fullpaths)) return true;
		return false;
	}
	childrenIgnored(p) {
		const fullpath = `${p.fullpath()}/`;
		const relative = `${p.relative() || "."}/`;
		for (const m of this.relativeChildren) if (m.match(relative)) return true;
		for (const m of this.absoluteChildren) if (m.match(fullpath)) return true;
		return false;
	}
};
// node_modules/glob/dist/esm/processor.js
var HasWalkedCache = class HasWalkedCache {
	parent;
	store;
	constructor(parent) {
		this.parent = parent;
	}
	copy() {
		return new HasWalkedCache(this);
	}
	#find(fullpath) {
		const set = this.store?.get(fullpath);
		return set || !this.parent ? set : this.parent.#find(fullpath);
	}
	hasWalked(target, pattern) {
		return !!this.#find(target.fullpath())?.has(pattern.globString());
	}
	storeWalked(target, pattern) {
		const fullpath = target.fullpath();
		const cached = this.#find(fullpath);
		if (cached) cached.add(pattern.globString());
		else (this.store ??= new Map()).set(fullpath, new Set([pattern.globString()]));
	}
};
var MatchRecord = class MatchRecord {
	static ABSOLUTE = 2;
	static IF_DIR = 1;
	store = new Map();
	add(target, absolute, ifDir) {
		const n = (absolute ? MatchRecord.ABSOLUTE : 0) | (ifDir ? MatchRecord.IF_DIR : 0);
		const current = this.store.get(target);
		this.store.set(target, current === void 0 ? n : n & current);
	}
};
var SubWalks = class {
	store = new Map();
	add(target, pattern) {
		if (!target.canReaddir()) return;
		const subs = this.store.get(target);
		if (subs) {
			if (!subs.find((p) => p.globString() === pattern.globString())) subs.push(pattern);
		} else this.store.set(target, [pattern]);
	}
	get(target) {
		const subs = this.store.get(target);
		if (!subs) throw new Error("attempting to walk unknown path");
		return subs;
	}
	entries() {
		return this.keys().map((k) => [k, this.store.get(k)]);
	}
	keys() {
		return [...this.store.keys()].filter((t) => t.canReaddir());
	}
};
var Processor = class Processor {
	hasWalkedCache;
	matches = new MatchRecord();
	subwalks = new SubWalks();
	patterns;
	follow;
	dot;
	opts;
	constructor(opts, hasWalkedCache) {
		this.opts = opts;
		this.follow = !!opts.follow;
		this.dot = !!opts.dot;
		this.hasWalkedCache = hasWalkedCache ? hasWalkedCache.copy() : new HasWalkedCache();
	}
	processPatterns(target, patterns) {
		this.patterns = patterns;
		const processingSet = patterns.map((p) => [target, p]);
		for (let [t, pattern] of processingSet) {
			this.hasWalkedCache.storeWalked(t, pattern);
			const root = pattern.root();
			const absolute = pattern.isAbsolute() && this.opts.absolute !== false;
			if (root) {
				t = t.resolve(root === "/" && this.opts.root !== void 0 ? this.opts.root : root);
				const rest = pattern.rest();
				if (!rest) {
					this.matches.add(t, true, false);
					continue;
				} else pattern = rest;
			}
			if (t.isENOENT()) continue;
			let p;
			let rest;
			let changed = false;
			while (typeof (p = pattern.pattern()) === "string" && (rest = pattern.rest())) {
				t = t.resolve(p);
				pattern = rest;
				changed = true;
			}
			p = pattern.pattern();
			rest = pattern.rest();
			if (changed) {
				if (this.hasWalkedCache.hasWalked(t, pattern)) continue;
				this.hasWalkedCache.storeWalked(t, pattern);
			}
			if (typeof p === "string") {
				const ifDir = p === ".." || p === "" || p === ".";
				this.matches.add(t.resolve(p), absolute, ifDir);
				continue;
			} else if (p === GLOBSTAR) {
				if (!t.isSymbolicLink() || this.follow || pattern.checkFollowGlobstar()) this.subwalks.add(t, pattern);
				const rp = rest?.pattern();
				const rrest = rest?.rest();
				if (!rest || (rp === "" || rp === ".") && !rrest) this.matches.add(t, absolute, rp === "" || rp === ".");
				else if (rp === "..") {
					const tp = t.parent || t;
					if (!rrest) this.matches.add(tp, absolute, true);
					else if (!this.hasWalkedCache.hasWalked(tp, rrest)) this.subwalks.add(tp, rrest);
				}
			} else if (typeof p === "object") this.subwalks.add(t, pattern);
		}
		return this;
	}
	subwalkTargets() {
		return this.subwalks.keys();
	}
	child() {
		return new Processor(this.opts, this.hasWalkedCache);
	}
	filterEntries(parent, entries) {
		const patterns = this.subwalks.get(parent);
		const results = this.child();
		for (const e of entries) for (const pattern of patterns) {
			const absolute = pattern.isAbsolute();
			const p = pattern.pattern();
			const rest = pattern.rest();
			if (p === GLOBSTAR) results.testGlobstar(e, pattern, rest, absolute);
			else if (typeof p === "object") results.testMatcher(e, p, rest, absolute);
			else results.testString(e, p, rest, absolute);
		}
		return results;
	}
	testGlobstar(e, pattern, rest, absolute) {
		if (this.dot || !e.name.startsWith(".")) {
			if (!pattern.hasMore()) this.matches.add(e, absolute, false);
			if (e.canReaddir()) {
				if (this.follow || !e.isSymbolicLink()) this.subwalks.add(e, pattern);
				else if (e.isSymbolicLink()) {
					if (rest && pattern.checkFollowGlobstar()) this.subwalks.add(e, rest);
					else if (pattern.markFollowGlobstar()) this.subwalks.add(e, pattern);
				}
			}
		}
		if (rest) {
			const rp = rest.pattern();
			if (typeof rp === "string" && rp !== ".." && rp !== "" && rp !== ".") this.testString(e, rp, rest.rest(), absolute);
			else if (rp === "..") {
				const ep = e.parent || e;
				this.subwalks.add(ep, rest);
			} else if (typeof rp === "object") this.testMatcher(e, rp, rest.rest(), absolute);
		}
	}
	testMatcher(e, p, rest, absolute) {
		if (!p.testUnchecked(e.name)) return;
		if (!rest) this.matches.add(e, absolute, false);
		else this.subwalks.add(e, rest);
	}
	testString(e, p, rest, absolute) {
		if (!e.isNamed(p)) return;
		if (!rest) this.matches.add(e, absolute, false);
		else this.subwalks.add(e, rest);
	}
};
// node_modules/glob/dist/esm/walker.js
const { ABSOLUTE, IF_DIR } = MatchRecord;
const makeIgnore = (ignore, opts, cwd) => typeof ignore === "string" ? new Ignore([ignore], opts, cwd) : Array.isArray(ignore) ? new Ignore(ignore, opts, cwd) : ignore;
var GlobUtil = class {
	path;
	patterns;
	opts;
	seen = new Set();
	paused = false;
	aborted = false;
	#onResume = [];
	#ignore;
	#sep;
	signal;
	maxDepth;
	includeChildMatches;
	constructor(patterns, path, opts) {
		this.patterns = patterns;
		this.path = path;
		this.opts = opts;
		this.#sep = !opts.posix && opts.platform === "win32" ? "\\" : "/";
		this.includeChildMatches = opts.includeChildMatches !== false;
		if (opts.ignore || !this.includeChildMatches) {
			this.#ignore = makeIgnore(opts.ignore ?? [], opts, path);
			if (!this.includeChildMatches && typeof this.#ignore.add !== "function") throw new Error("cannot ignore child matches, ignore lacks add() method.");
		}
		this.maxDepth = opts.maxDepth || 1e400;
		if (opts.signal) {
			this.signal = opts.signal;
			this.signal.addEventListener("abort", () => {
				this.#onResume.length = 0;
			});
		}
	}
	#ignored(path) {
		return this.seen.has(path) || !!this.#ignore?.ignored?.(path);
	}
	#childrenIgnored(path) {
		return !!this.#ignore?.childrenIgnored?.(path);
	}
	pause() {
		this.paused = true;
	}
	resume() {
		if (this.signal?.aborted) return;
		this.paused = false;
		let fn = void 0;
		while (!this.paused && (fn = this.#onResume.shift())) fn();
	}
	onResume(fn) {
		if (!this.paused) fn();
		else this.#onResume.push(fn);
	}
	async matchCheck(inPath, ifDir) {
		if (ifDir && this.opts.nodir) return void 0;
		let rpc;
		let e;
		if (this.opts.realpath) {
			rpc = inPath.realpathCached() || await inPath.realpath();
			if (!rpc) return void 0;
			e = rpc;
		} else e = inPath;
		const s = e.isUnknown() || this.opts.stat ? await e.lstat() : e;
		if (this.opts.follow && this.opts.nodir && s?.isSymbolicLink()) {
			const target = await s.realpath();
			if (target && (target.isUnknown() || this.opts.stat)) await target.lstat();
		}
		return this.matchCheckTest(s, ifDir);
	}
	matchCheckTest(e, ifDir) {
		return e && (this.maxDepth === 1e400 || e.depth() <= this.maxDepth) && (!ifDir || e.canReaddir()) && (!this.opts.nodir || !e.isDirectory()) && (!this.opts.nodir || !this.opts.follow || !e.isSymbolicLink() || !e.realpathCached()?.isDirectory()) && !this.#ignored(e) ? e : void 0;
	}
	matchCheckSync(inPath, ifDir) {
		if (ifDir && this.opts.nodir) return void 0;
		let rpc;
		let e;
		if (this.opts.realpath) {
			rpc = inPath.realpathCached() || inPath.realpathSync();
			if (!rpc) return void 0;
			e = rpc;
		} else e = inPath;
		const s = e.isUnknown() || this.opts.stat ? e.lstatSync() : e;
		if (this.opts.follow && this.opts.nodir && s?.isSymbolicLink()) {
			const target = s.realpathSync();
			if (target && (target?.isUnknown() || this.opts.stat)) target.lstatSync();
		}
		return this.matchCheckTest(s, ifDir);
	}
	matchFinish(e, absolute) {
		if (this.#ignored(e)) return;
		this.#matchEmitChecked(e, absolute);
	}
	#matchEmitChecked(e, absolute) {
		if (!this.includeChildMatches && this.#ignore?.add) {
			const ign = `${e.relativePosix()}/**`;
			this.#ignore.add(ign);
		}
		const abs = this.opts.absolute === void 0 ? absolute : this.opts.absolute;
		this.seen.add(e);
		const mark = this.opts.mark && e.isDirectory() ? this.#sep : "";
		if (this.opts.withFileTypes) this.matchEmit(e);
		else if (abs) {
			const abs = this.opts.posix ? e.fullpathPosix() : e.fullpath();
			this.matchEmit(abs + mark);
		} else {
			const rel = this.opts.posix ? e.relativePosix() : e.relative();
			const pre = this.opts.dotRelative && !rel.startsWith(`..${this.#sep}`) ? `.${this.#sep}` : "";
			this.matchEmit(!rel ? `.${mark}` : pre + rel + mark);
		}
	}
	async match(e, absolute, ifDir) {
		const p = await this.matchCheck(e, ifDir);
		if (p) this.matchFinish(p, absolute);
	}
	matchSync(e, absolute, ifDir) {
		const p = this.matchCheckSync(e, ifDir);
		if (p) this.#matchEmitChecked(p, absolute);
	}
	walkCB(target, patterns, cb) {
		if (this.signal?.aborted) return cb();
		this.walkCB2(target, patterns, new Processor(this.opts), cb);
	}
	walkCB2(target, patterns, processor, cb) {
		if (this.#childrenIgnored(target)) return cb();
		if (this.signal?.aborted) return cb();
		if (this.paused) {
			this.onResume(() => this.walkCB2(target, patterns, processor, cb));
			return;
		}
		processor.processPatterns(target, patterns);
		let tasks = 1;
		const next = () => {
			if (--tasks === 0) cb();
		};
		for (const [m, n] of processor.matches.store) {
			if (this.#ignored(m)) continue;
			tasks++;
			this.match(m, !!(n & ABSOLUTE), !!(n & IF_DIR)).then(() => next());
		}
		for (const t of processor.subwalkTargets()) {
			if (this.maxDepth !== 1e400 && t.depth() >= this.maxDepth) continue;
			tasks++;
			const childrenCached = t.readdirCached();
			if (t.calledReaddir()) this.walkCB3(t, childrenCached, processor, next);
			else t.readdirCB((_, entries) => this.walkCB3(t, entries, processor, next), true);
		}
		next();
	}
	walkCB3(target, entries, processorx, cb) {
		const proc = processorx.filterEntries(target, entries);
		let tasks = 1;
		const next = () => {
			if (--tasks === 0) cb();
		};
		for (const [m, n] of proc.matches.store) {
			if (this.#ignored(m)) continue;
			tasks++;
			this.match(m, !!(n & ABSOLUTE), !!(n & IF_DIR)).then(() => next());
		}
		for (const [target, patterns] of proc.subwalks.entries()) {
			tasks++;
			this.walkCB2(target, patterns, proc.child(), next);
		}
		next();
	}
	walkCBSync(target, patterns, cb) {
		if (this.signal?.aborted) return cb();
		this.walkCB2Sync(target, patterns, new Processor(this.opts), cb);
	}
	walkCB2Sync(target, patterns, processor, cb) {
		if (this.#childrenIgnored(target)) return cb();
		if (this.signal?.aborted) return cb();
		if (this.paused) {
			this.onResume(() => this.walkCB2Sync(target, patterns, processor, cb));
			return;
		}
		processor.processPatterns(target, patterns);
		let tasks = 1;
		const next = () => {
			if (--tasks === 0) cb();
		};
		for (const [m, n] of processor.matches.store) {
			if (this.#ignored(m)) continue;
			this.matchSync(m, !!(n & ABSOLUTE), !!(n & IF_DIR));
		}
		for (const t of processor.subwalkTargets()) {
			if (this.maxDepth !== 1e400 && t.depth() >= this.maxDepth) continue;
			tasks++;
			const children = t.readdirSync();
			this.walkCB3Sync(t, children, processor, next);
		}
		next();
	}
	walkCB3Sync(target, entries, processor, cb) {
		const proc = processor.filterEntries(target, entries);
		let tasks = 1;
		const next = () => {
			if (--tasks === 0) cb();
		};
		for (const [m, n] of proc.matches.store) {
			if (this.#ignored(m)) continue;
			this.matchSync(m, !!(n & ABSOLUTE), !!(n & IF_DIR));
		}
		for (const [target, patterns] of proc.subwalks.entries()) {
			tasks++;
			this.walkCB2Sync(target, patterns, proc.child(), next);
		}
		next();
	}
};
var GlobWalker = class extends GlobUtil {
	matches = [];
	constructor(patterns, path, opts) {
		super(patterns, path, opts);
	}
	matchEmit(e) {
		this.matches.push(e);
	}
	async walk() {
		if (this.signal?.aborted) throw this.signal.reason;
		if (this.path.isUnknown()) await this.path.lstat();
		await new Promise((res, rej) => {
			this.walkCB(this.path, this.patterns, () => {
				if (this.signal?.aborted) rej(this.signal.reason);
				else res(this.matches);
			});
		});
		return this.matches;
	}
	walkSync() {
		if (this.signal?.aborted) throw this.signal.reason;
		if (this.path.isUnknown()) this.path.lstatSync();
		this.walkCBSync(this.path, this.patterns, () => {
			if (this.signal?.aborted) throw this.signal.reason;
		});
		return this.matches;
	}
};
var GlobStream = class extends GlobUtil {
	results;
	constructor(patterns, path, opts) {
		super(patterns, path, opts);
		this.results = new Minipass({
			signal: this.signal,
			objectMode: true
		});
		this.results.on("drain", () => this.resume());
		this.results.on("resume", () => this.resume());
	}
	matchEmit(e) {
		this.results.write(e);
		if (!this.results.flowing) this.pause();
	}
	stream() {
		const target = this.path;
		if (target.isUnknown()) target.lstat().then(() => {
			this.walkCB(target, this.patterns, () => this.results.end());
		});
		else this.walkCB(target, this.patterns, () => this.results.end());
		return this.results;
	}
	streamSync() {
		if (this.path.isUnknown()) this.path.lstatSync();
		this.walkCBSync(this.path, this.patterns, () => this.results.end());
		return this.results;
	}
};
// node_modules/glob/dist/esm/glob.js
const defaultPlatform = typeof process === "object" && process && typeof process.platform === "string" ? process.platform : "linux";
var Glob = class {
	absolute;
	cwd;
	root;
	dot;
	dotRelative;
	follow;
	ignore;
	magicalBraces;
	mark;
	matchBase;
	maxDepth;
	nobrace;
	nocase;
	nodir;
	noext;
	noglobstar;
	pattern;
	platform;
	realpath;
	scurry;
	stat;
	signal;
	windowsPathsNoEscape;
	withFileTypes;
	includeChildMatches;
	opts;
	patterns;
	constructor(pattern, opts) {
		if (!opts) throw new TypeError("glob options required");
		this.withFileTypes = !!opts.withFileTypes;
		this.signal = opts.signal;
		this.follow = !!opts.follow;
		this.dot = !!opts.dot;
		this.dotRelative = !!opts.dotRelative;
		this.nodir = !!opts.nodir;
		this.mark = !!opts.mark;
		if (!opts.cwd) this.cwd = "";
		else if (opts.cwd instanceof URL || opts.cwd.startsWith("file://")) opts.cwd = fileURLToPath(opts.cwd);
		this.cwd = opts.cwd || "";
		this.root = opts.root;
		this.magicalBraces = !!opts.magicalBraces;
		this.nobrace = !!opts.nobrace;
		this.noext = !!opts.noext;
		this.realpath = !!opts.realpath;
		this.absolute = opts.absolute;
		this.includeChildMatches = opts.includeChildMatches !== false;
		this.noglobstar = !!opts.noglobstar;
		this.matchBase = !!opts.matchBase;
		this.maxDepth = typeof opts.maxDepth === "number" ? opts.maxDepth : 1e400;
		this.stat = !!opts.stat;
		this.ignore = opts.ignore;
		if (this.withFileTypes && this.absolute !== void 0) throw new Error("cannot set absolute and withFileTypes:true");
		let p = typeof pattern === "string" ? [pattern] : pattern;
		this.windowsPathsNoEscape = !!opts.windowsPathsNoEscape || opts.allowWindowsEscape === false;
		if (this.windowsPathsNoEscape) p = p.map((p) => p.replace(/\\/g, "/"));
		if (this.matchBase) {
			if (opts.noglobstar) throw new TypeError("base matching requires globstar");
			p = p.map((p) => p.includes("/") ? p : `./**/${p}`);
		}
		this.pattern = p;
		this.platform = opts.platform || defaultPlatform;
		this.opts = {
			...opts,
			platform: this.platform
		};
		if (opts.scurry) {
			this.scurry = opts.scurry;
			if (opts.nocase !== void 0 && opts.nocase !== opts.scurry.nocase) throw new Error("nocase option contradicts provided scurry option");
		} else {
			const Scurry = opts.platform === "win32" ? PathScurryWin32 : opts.platform === "darwin" ? PathScurryDarwin : opts.platform ? PathScurryPosix : PathScurry;
			this.scurry = new Scurry(this.cwd, {
				nocase: opts.nocase,
				fs: opts.fs
			});
		}
		this.nocase = this.scurry.nocase;
		const nocaseMagicOnly = this.platform === "darwin" || this.platform === "win32";
		const mmo = {
			braceExpandMax: 1e4,
			...opts,
			dot: this.dot,
			matchBase: this.matchBase,
			nobrace: this.nobrace,
			nocase: this.nocase,
			nocaseMagicOnly,
			nocomment: true,
			noext: this.noext,
			nonegate: true,
			optimizationLevel: 2,
			platform: this.platform,
			windowsPathsNoEscape: this.windowsPathsNoEscape
		};
		const [matchSet, globParts] = this.pattern.map((p) => new Minimatch(p, mmo)).reduce((set, m) => {
			set[0].push(...m.set);
			set[1].push(...m.globParts);
			return set;
		}, [[], []]);
		this.patterns = matchSet.map((set, i) => {
			const g = globParts[i];
			if (!g) throw new Error("invalid pattern object");
			return new Pattern(set, g, 0, this.platform);
		});
	}
	async walk() {
		return await new GlobWalker(this.patterns, this.scurry.cwd, {
			...this.opts,
			maxDepth: this.maxDepth !== 1e400 ? this.maxDepth + this.scurry.cwd.depth() : 1e400,
			platform: this.platform,
			nocase: this.nocase,
			includeChildMatches: this.includeChildMatches
		}).walk();
	}
	walkSync() {
		return new GlobWalker(this.patterns, this.scurry.cwd, {
			...this.opts,
			maxDepth: this.maxDepth !== 1e400 ? this.maxDepth + this.scurry.cwd.depth() : 1e400,
			platform: this.platform,
			nocase: this.nocase,
			includeChildMatches: this.includeChildMatches
		}).walkSync();
	}
	stream() {
		return new GlobStream(this.patterns, this.scurry.cwd, {
			...this.opts,
			maxDepth: this.maxDepth !== 1e400 ? this.maxDepth + this.scurry.cwd.depth() : 1e400,
			platform: this.platform,
			nocase: this.nocase,
			includeChildMatches: this.includeChildMatches
		}).stream();
	}
	streamSync() {
		return new GlobStream(this.patterns, this.scurry.cwd, {
			...this.opts,
			maxDepth: this.maxDepth !== 1e400 ? this.maxDepth + this.scurry.cwd.depth() : 1e400,
			platform: this.platform,
			nocase: this.nocase,
			includeChildMatches: this.includeChildMatches
		}).streamSync();
	}
	iterateSync() {
		return this.streamSync()[Symbol.iterator]();
	}
	[Symbol.iterator]() {
		return this.iterateSync();
	}
	iterate() {
		return this.stream()[Symbol.asyncIterator]();
	}
	[Symbol.asyncIterator]() {
		return this.iterate();
	}
};
// node_modules/glob/dist/esm/has-magic.js
const hasMagic = (pattern, options = {}) => {
	for (const p of Array.isArray(pattern) ? pattern : [pattern]) if (new Minimatch(p, options).hasMagic()) return true;
	return false;
};
// node_modules/glob/dist/esm/index.js
function globStreamSync(pattern, options = {}) {
	return new Glob(pattern, options).streamSync();
}
function globStream(pattern, options = {}) {
	return new Glob(pattern, options).stream();
}
function globSync(pattern, options = {}) {
	return new Glob(pattern, options).walkSync();
}
async function glob_(pattern, options = {}) {
	return new Glob(pattern, options).walk();
}
function globIterateSync(pattern, options = {}) {
	return new Glob(pattern, options).iterateSync();
}
function globIterate(pattern, options = {}) {
	return new Glob(pattern, options).iterate();
}
const streamSync = globStreamSync;
const stream = Object.assign(globStream, { sync: globStreamSync });
const iterateSync = globIterateSync;
const iterate = Object.assign(globIterate, { sync: globIterateSync });
const sync = Object.assign(globSync, {
	stream: globStreamSync,
	iterate: globIterateSync
});
const glob = Object.assign(glob_, {
	glob: glob_,
	globSync,
	sync,
	globStream,
	stream,
	globStreamSync,
	streamSync,
	globIterate,
	iterate,
	globIterateSync,
	iterateSync,
	Glob,
	hasMagic,
	escape,
	unescape
});
glob.glob = glob;
// src/inventory/list-files.ts
init_errors$2();
const LINK_MODE = "120000";
const SUBMODULE_MODE = "160000";
const TOOL_FOLDERS = {
	".git": "data of Git",
	".hg": "data of Mercurial",
	".svn": "data of Subversion",
	node_modules: "installed packages",
	"site-packages": "installed packages",
	__pycache__: "compiled Python",
	".mypy_cache": "cache of a tool",
	".pytest_cache": "cache of a tool",
	".ruff_cache": "cache of a tool",
	".tox": "virtual environments",
	".nox": "virtual environments",
	".venv": "a virtual environment"
};
async function listFiles(root) {
	if (!(await stat(root).catch((error) => {
		throw new ColophonError(error.code === "ENOENT" ? `${root} does not exist. Name the folder to audit.` : `${root} cannot be read (${error.code}).`);
	})).isDirectory()) throw new ColophonError(`${root} is not a folder. Name the folder to audit.`);
	const facts = await gitFacts(root);
	return (facts === null ? null : await listByGit(root, facts)) ?? await listByWalk(root);
}
async function listByGit(root, facts) {
	const [tracked, untracked] = await Promise.all([git(root, [
		"ls-files",
		"-z",
		"-t",
		"--stage"
	]), git(root, [
		"ls-files",
		"-z",
		"--others",
		"--exclude-standard"
	])]);
	for (const outcome of [tracked, untracked]) if (outcome.code !== 0) throw new ColophonError(`git ls-files failed in ${root}: ${outcome.stderr.trim() || "it gave no reason"}`);
	if (tracked.stdout.length === 0 && untracked.stdout.length === 0 && facts.prefix !== "") {
		if ((await git(root, [
			"check-ignore",
			"--quiet",
			"--no-index",
			"."
		], { literal: false })).code === 0) return null;
	}
	const files = new Set();
	const skipped = [];
	const failed = [];
	let leftOut = 0;
	const add = (path) => {
		if (path.includes("�")) failed.push({
			path,
			reason: "its name is not valid UTF-8"
		});
		else files.add(path);
	};
	for (const entry of tracked.stdout.toString("utf8").split("\0")) {
		const match = /^(\S) (\d{6}) [0-9a-f]+ \d\t(.*)$/s.exec(entry);
		if (match === null) continue;
		const [, tag, mode, path] = match;
		if (mode === SUBMODULE_MODE) skipped.push({
			path,
			reason: "Git submodule: a repository of its own, to be audited there"
		});
		else if (mode === LINK_MODE) skipped.push({
			path,
			reason: "symbolic link, not followed"
		});
		else if (tag === "S") leftOut++;
		else add(path);
	}
	for (const path of untracked.stdout.toString("utf8").split("\0")) if (path.endsWith("/")) skipped.push({
		path: path.slice(0, -1),
		reason: "another Git repository"
	});
	else if (path !== "") add(path);
	for (const [, path] of untracked.stderr.matchAll(/^warning: could not open directory '(.*)\/': (?!No such)/gm)) failed.push({
		path,
		reason: "folder not readable: permission denied"
	});
	if (leftOut > 0) skipped.push({
		path: ".",
		reason: `${leftOut} tracked files that a sparse checkout leaves out`
	});
	return {
		files: [...files].sort(),
		git: facts,
		skipped: skipped.sort(byPath$1),
		failed: failed.sort(byPath$1)
	};
}
async function listByWalk(root) {
	const skipped = [];
	const failed = [];
	const name = (absolute) => relative(root, absolute).split(sep$1).join("/") || ".";
	const entries = await glob("**", {
		cwd: root,
		dot: true,
		follow: false,
		nodir: true,
		withFileTypes: true,
		ignore: { childrenIgnored: (folder) => {
			const reason = TOOL_FOLDERS[folder.name] ?? virtualEnvironment(folder.fullpath());
			if (reason === void 0 || folder.fullpath() === root) return false;
			const path = name(folder.fullpath());
			if (folder.name !== ".git" && !skipped.some((remark) => remark.path === path)) skipped.push({
				path,
				reason
			});
			return true;
		} },
		fs: { readdir: (folder, options, callback) => actualFS.readdir(folder, options, (error, found) => {
			if (error?.code === "EACCES" || error?.code === "EPERM") failed.push({
				path: name(folder),
				reason: "folder not readable: permission denied"
			});
			callback(error, found);
		}) }
	});
	const files = [];
	for (const entry of entries) {
		const path = name(entry.fullpath());
		if (entry.isSymbolicLink()) skipped.push({
			path,
			reason: "symbolic link, not followed"
		});
		else if (entry.isFile()) files.push(path);
		else if (!entry.isDirectory()) skipped.push({
			path,
			reason: "not a regular file"
		});
	}
	return {
		files: files.sort(),
		git: null,
		skipped: skipped.sort(byPath$1),
		failed: failed.sort(byPath$1)
	};
}
function virtualEnvironment(folder) {
	return actualFS.existsSync(join(folder, "pyvenv.cfg")) ? "a virtual environment" : void 0;
}
function byPath$1(a, b) {
	return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
// src/license/copyright.ts
function parseCopyright(line) {
	if (!MIGHT_STATE.test(line)) return null;
	const cleaned = line.slice(0, LONGEST_STATEMENT$1).replace(/^[\s*#/;%"'!<>|=_~-]+/u, "").replace(/^(?:@|:|\\)(?=copyright)/i, "").replace(/(?<=^copyright):\s/i, " ").trim();
	const tagged = /^SPDX-(?:File|Snippet)CopyrightText\s*[:=]\s*/i.exec(cleaned);
	const text = tagged === null ? cleaned : cleaned.slice(tagged[0].length);
	if (text === "" || PLACEHOLDER.test(text)) return null;
	let rest = null;
	let years = null;
	let start = 0;
	for (const opening of OPENINGS) {
		const found = opening.exec(text);
		if (found === null) continue;
		rest = text.slice(found.index + found[0].length);
		years = found.groups?.years?.trim() ?? null;
		start = found.index;
		break;
	}
	if (rest === null) {
		const bare = BARE_OPENING.exec(text) ?? C_MARK_WITH_COMPANY.exec(text);
		if (bare !== null) rest = text.slice(bare[0].length);
		else if (tagged !== null) {
			const lead = new RegExp(`^(?<years>${YEARS})`, "iu").exec(text);
			years = lead?.groups?.years?.trim() ?? null;
			rest = lead === null ? text : text.slice(lead[0].length);
		} else return null;
		if (MENTION.test(rest.trimStart())) return null;
	}
	const trailing = rest.trimStart().replace(/^[.,:：]+\s*/, "");
	if (years === null) {
		if (MENTION.test(trailing)) return null;
		const last = new RegExp(`[\\s,(]+(?<years>${YEARS})\\)?[\\s.]*$`, "iu").exec(rest.replace(TAILS[0], ""));
		if (last !== null) {
			years = last.groups?.years?.trim() ?? null;
			rest = rest.replace(TAILS[0], "").slice(0, last.index);
		}
	}
	const holders = holdersIn(rest);
	if (holders.length === 0 && years === null) return null;
	return {
		text: text.slice(start === 0 ? 0 : sentenceStart(text, start)).trim(),
		holders,
		years: years === null ? null : tidyYears(years)
	};
}
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
	if (/(?:,|\band|&|\bthe|\bof|\bby|-|及|和|、)$/i.test(bare) && !/\b(?:19|20)\d\d\s*-$/.test(bare)) return true;
	if (/\ball\s+rights$|\ball$/i.test(bare)) return true;
	if (/(?:copyright|©|\(c\))[\s:]*(?:\(c\)|©)?[\s:]*(?:\d{4}(?:\s*[-–,]\s*\d{4})*)?,?$/i.test(bare)) return true;
	return count(bare, "(") > count(bare, ")");
}
function count(text, ch) {
	return text.split(ch).length - 1;
}
function holdersIn(text) {
	let rest = ` ${text.replace(/\s+/g, " ")} `.replace(/<[^<>\s]*@[^<>]*>|\([^()\s]*@[^()]*\)|<https?:[^<>]*>|\(https?:[^()]*\)/g, " ").replace(/\bhttps?:\/\/\S+/g, " ").replace(/\S+/g, (word) => isMailAddress(word) ? " " : word).replace(/\b(Inc|Corp|Ltd|Co)\.(?=(?:and|or|the)\b)/gi, "$1. ").replace(/\bInc\.s\b/g, "Inc.");
	for (const tail of TAILS) rest = rest.replace(tail, " ");
	rest = firstSentence(rest.replace(/^[\s,.:：;)\]-]+/, "")).replace(/^(?:by|to)\s+/i, "").replace(/^authors?\s*:\s*/i, "");
	if (rest.trim() === "" || PLACEHOLDER.test(rest)) return [];
	const kept = [];
	for (const pattern of INSEPARABLE) rest = rest.replace(pattern, (stretch) => `\u0001${kept.push(stretch) - 1}\u0002`);
	const restore = (part) => {
		let whole = part;
		while (/\u0001\d+\u0002/.test(whole)) whole = whole.replace(/\u0001(\d+)\u0002/g, (_, i) => kept[Number(i)] ?? "");
		return whole;
	};
	const names = [];
	for (const part of rest.split(SEPARATOR)) for (const piece of part.split(/(?<!\b(?:of|at|by|for|to|from|in|and|with))\s+(?=The [\p{Lu}])|(?<=\b(?:Inc|Corp|Ltd|LLC)\.)\s+(?=\p{Lu})(?!Team)/u)) {
		const name = displayName(restore(piece));
		if (name !== null && !names.includes(name)) names.push(name);
	}
	return names;
}
function isMailAddress(word) {
	const at = word.indexOf("@");
	return at > 0 && word.includes(".", at + 2);
}
function firstSentence(text) {
	const end = /(?<!\b(?:inc|corp|ltd|co|llc|dr|prof|mr|ms|st|jr|sr|dept|univ|u|s|et al|bros|no|vs|intl|assoc|gmbh|n\.v|s\.a|l\.p))(?<![\s.(]\p{Lu})\.\s+(?=["'(]?[\p{Lu}])/iu;
	let from = 0;
	for (;;) {
		const found = end.exec(text.slice(from));
		if (found === null) return text;
		const at = from + found.index;
		if (/^\.\s+["'(]?\p{Lu}/u.test(text.slice(at))) return text.slice(0, at);
		from = at + found[0].length;
	}
}
function displayName(raw) {
	let name = raw.trim().replace(/^[\s.,:;"'`|*-]+/, "");
	name = name.replace(/^(?:and|&)\s+/i, "").replace(/^(?:the|by)\s+/i, "").replace(/^authors?\s*:\s*/i, "");
	name = name.replace(new RegExp(`[\\s,(]+${YEARS}\\)?[\\s.]*$`, "iu"), "");
	name = name.replace(/[\s,:;"'`|*]+$/, "").replace(/-+$/, "");
	if (!/(?<![\p{L}])(?:inc|corp|ltd|co|jr|sr|l\.p|n\.v|s\.a|al|\p{L})\.$/iu.test(name)) name = name.replace(/[\s.。]+$/, "");
	else name = name.replace(/\.{2,}$/, ".");
	name = name.replace(/\s{2,}/g, " ").trim();
	if (!/[\p{L}\d]/u.test(name) || name.length > 200 || /[{}]/.test(name)) return null;
	if (/^(?:www\.\S+|(?:were|was|are|is|which|that|written|see|from|for|in|under|as|used|all)\b.*)$/.test(name)) return null;
	if (/^(?:the|all|rights?|reserved|others|contributors|et al\.?|inc\.?|etc\.?|present|now)$/i.test(name)) return null;
	return name;
}
function identityWords(name) {
	return name.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").normalize("NFKC").toLowerCase().replace(/\([^()]*\)/g, " ").replace(/['’]s\b/g, "").split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
function holderKey(name) {
	let key = KEYS$1.get(name);
	if (key === void 0) {
		const words = identityWords(name);
		const telling = words.filter((word) => !IDLE.has(word));
		const bare = (telling.length > 0 ? telling : words).join(" ");
		key = GROUP.get(bare) ?? GROUP.get(bare.replaceAll(" ", "")) ?? bare;
		KEYS$1.set(name, key);
	}
	return key;
}
function satisfies(expected, { statements }) {
	const key = holderKey(expected);
	for (const { holders } of statements) for (const holder of holders) if (holderKey(holder) === key) return true;
	const words = identityWords(expected).filter((word) => !IDLE.has(word));
	if (words.length === 0) return false;
	const wanted = ` ${words.join(" ")} `;
	if (statements.some(({ text }) => ` ${identityWords(text).filter((word) => !IDLE.has(word)).join(" ")} `.includes(wanted))) return true;
	const parts = expected.split(SEPARATOR).filter((part) => part.trim() !== "");
	return parts.length > 1 && parts.every((part) => satisfies(part, { statements }));
}
function missingHolders(expected, notices) {
	return expected.filter((holder) => !satisfies(holder, notices));
}
var MARK, YEAR, YEARS, WORD, OPENINGS, BARE_OPENING, C_MARK_WITH_COMPANY, MENTION, PLACEHOLDER, TAILS, INSEPARABLE, SEPARATOR, LONGEST_STATEMENT$1, MIGHT_STATE, IDLE, GROUP, KEYS$1;
var init_copyright = __esmMin((() => {
	MARK = "(?:\\(c\\)|©|ⓒ|&copy;|\\\\\\(co)";
	YEAR = "(?:(?:19|20)\\d{2,3}|\\{[\\w. ]+\\}|\\[yyyy\\]|<year>)";
	YEARS = `${YEAR}(?!\\w|\\.\\w)(?:\\s*(?:[-–—~,/&]|to|and|until)\\s*(?:${YEAR}|\\d{2}|present|now|today|current)(?!\\w|\\.\\w))*(?:\\s*[-–—](?=\\s))?`;
	WORD = "(?:copyrights?|copyrighted|copr\\.|版权所有|版權所有|著作权|著作權|저작권|著作権)";
	OPENINGS = [
		new RegExp(`(?<![\\w-])${WORD}(?:\\s*notice)?\\s*(?:[:：]\\s*)?(?:by\\s+)?(?:${MARK}\\s*)*[:：,]?\\s*(?<years>${YEARS})\\s*(?:${MARK})?`, "iu"),
		new RegExp(`(?<![\\w])${MARK}\\s*(?:${WORD}\\s*)?(?<years>${YEARS})`, "iu"),
		new RegExp(`^(?<years>${YEARS})\\s*(?:${WORD}\\s*)?${MARK}(?=\\s*\\p{L})`, "iu"),
		new RegExp(`(?<![\\w-])${WORD}\\s*[:：]?\\s*${MARK}\\s*[:：,]?(?=\\s*(?:by\\s+|the\\s+)?[\\p{Lu}\\p{Lo}\\d])`, "iu"),
		new RegExp(`^${MARK}\\s*${WORD}\\b[:：,]?(?=\\s*(?:by\\s+)?[\\p{L}])`, "iu"),
		/^(?:©|ⓒ|&copy;)(?=\s*\p{Lu})/u
	];
	BARE_OPENING = /^(?:(?:https?:\/\/\S+|[\w./-]+\/[\w./-]+)\s+)?(?:(?:original|portions|modifications|parts|some parts|code|all code|software|this (?:file|code) is)\s+)?(?:copyright|Copyright|COPYRIGHT|版权所有|版权归|著作権|저작권)(?:\s*[:：]|\s+by\b)?\s+(?=(?:by\s+|the\s+|The\s+|contributors\s+to\s+)?[\p{Lu}\p{Lo}])|^(?:copyright|Copyright|COPYRIGHT)\s+(?:by\s+)?(?=(?:the\s+)?(?:[\w.-]+\s+)?(?:contributors|authors|developers|team|project)\b)/u;
	C_MARK_WITH_COMPANY = /^\(c\)\s*(?=\p{Lu}[^;:]{0,70}\b(?:inc|corp|corporation|llc|ltd|limited|gmbh|affiliates|contributors|authors|team|university|labs?)\b)/iu;
	MENTION = /^(?:notices?|holders?|owners?|acts?|laws?|licen[cs]es?|disclaimers?|interests?|statements?|infring\w*|and\b|or\b|protect\w*|is\b|are\b|of\b|in\b|to\b|for\b|headers?|info\w*|lines?|text|term\w*|years?|claims?|permission\w*|messages?|assign\w*|management|registration|rights?\b|treat\w*|office|material\w*|data\b|status|form\b|file\b|string|symbol|sign|attribution\w*|if\b|may\b|shall\b|must\b|doctrine|restrict\w*|works?\b|exception\w*|policy|tag\w*|block\w*|comment\w*|issue\w*|date\w*)/i;
	PLACEHOLDER = /name\s+of\s+(?:the\s+)?(?:copyright\s+)?(?:owner|author|holder)|copyright\s+(?:owner|holder)s?\b|<\s*(?:owner|holder|name|author|organi[sz]ation)s?\s*>|\{\{?\s*(?:owner|holder|name|author|organi[sz]ation|fullname|company)|\[\s*(?:name|fullname|owner|holder|your)/i;
	TAILS = [
		/[\s,;(-]*\ball\s+rights?(?:\s+(?:are\s+)?reserved\b.*)?$/i,
		/[\s,;(-]*\ball\s+rights?\s+(?:are\s+)?reserved\b.*$/i,
		/[\s,;(-]*\b(?:some|no)\s+rights?\s+reserved\b.*$/i,
		/[\s,;，。]*(?:保留所有权利|保留一切权利|版权所有|所有权利保留|無断転載|모든 권리 보유|All rights).*$/i,
		/[\s,;(-]*\b(?:re-?)?licen[cs]ed\s+(?:under|to|by|with)\b.*$/i,
		/[\s,;(-]*\b(?:released|distributed|available|published|provided|made available|governed|covered)\s+(?:under|by|in accordance)\b.*$/i,
		/[\s,;(-]*\bunder\s+(?:the|an?|terms)\s.*$/i,
		/[\s,;(-]*\b(?:use|usage|redistribution|permission|subject)\s+(?:of|and|is|to)\b.*$/i,
		/[\s,;(-]*\bSPDX-.*$/i,
		/[\s.;]+(?:see|please see|for full|this (?:file|code|source|software|work|program|is|product|module)|the (?:code|software|source|license)|it is|licen[cs]e|apache licen|mit licen|bsd licen|confidential|proprietary|unauthori[sz]ed|written by|originally|modified by|adapted from|based on|contact|e-?mail|author[s]?:)\b.*$/i,
		/[\s(]+(?:MIT|BSD|Apache|GPL|LGPL|MPL)(?:[- ]?[\d.]+(?:-Clause)?)?(?:[- ]style)?\s+licen[cs]e\b.*$/
	];
	INSEPARABLE = [
		/\([^()]*\)/g,
		/^(?:The )?(?:[A-Z][\w.-]*(?: [A-Z][\w.-]*)*, )+[A-Z][\w.-]*(?: [A-Z][\w.-]*)* and (?!the\b)[A-Z][\w.-]*(?: [A-Z][\w.-]*)* Authors(?= and the\b)/gi,
		new RegExp(`,\\s*(?=(?:inc|incorporated|llc|l\\.l\\.c|ltd|limited|corp|corporation|co|company|gmbh|s\\.?a|s\\.?a\\.?s|s\\.?r\\.?l|n\\.?v|b\\.?v|l\\.?p|plc|pte|pty|k\\.?k|a\\.?g|s\\.?p\\.?a|oy|ab)\\b)`, "gi"),
		/,?\s+(?:and\/or|and|or|&)\s+(?:its|their|his|her|all|other|any|our)?\s*(?:affiliates?|affiliated\b[\w ]*|subsidiaries|contributors|collaborators|co-?authors|others|partners|sons|company|co\.)(?![\w-])/gi,
		/,\s+an?\s+[\p{L}\d .-]+?\s+(?:company|subsidiary|affiliate|division|project)(?![\p{L}])/gu,
		/\b(?:science|sciences|engineering|research|computing|computer|arts|mathematics|mining|health|education|atmospheric|electronics|information)\s*(?:&|and)\s+(?:technology|technologies|engineering|development|telecommunications?|innovation|sciences?|medicine|mathematics|design|systems)\b/gi,
		/\bGLM[\w.-]*\s*&\s*Zhipu\s?AI\b/gi,
		/\b(?:board of )?(?:trustees|regents|president and fellows)\s+of\s+(?:the\s+)?[\p{Lu}][\p{L}]*(?:\s+[\p{Lu}][\p{L}]*)*/gu,
		/\bAT&T\b/g
	];
	SEPARATOR = /\s*[;、；]\s*|\s*，\s*|\s*,\s*(?:(?:and|&|及|和)\s+)?|\s+(?:and|And|AND|&|\+|und|et|y|及|和|以及|與|与)\s+|\s*(?:以及|및)\s*/;
	LONGEST_STATEMENT$1 = 5e3;
	MIGHT_STATE = /copyright|\(c\)|©|ⓒ|&copy;|copr\.|版权|版權|著作|저작권/i;
	IDLE = new Set("the a an and or of by to its their all other inc incorporated corp corporation llc ltd limited co company gmbh plc pte affiliates affiliate affiliated subsidiaries contributors contributor authors author teams team rights reserved org organization holder holders present s project developers developer".split(" "));
	GROUP = new Map([
		[
			"huggingface",
			"hugging face",
			"hf"
		],
		[
			"zhipuai",
			"zhipu ai",
			"zhipu",
			"glm zhipuai",
			"glm4 zhipuai",
			"glm zhipu ai",
			"z ai",
			"zai",
			"zai org",
			"智谱",
			"智谱ai",
			"智谱华章"
		],
		[
			"qwen",
			"alibaba",
			"alibaba group",
			"alibaba cloud",
			"alibaba group holding",
			"qwen alibaba group",
			"qwen alibaba cloud",
			"阿里云",
			"阿里巴巴"
		],
		[
			"deepseek",
			"deepseek ai",
			"deep seek",
			"deep seek ai"
		],
		[
			"eleutherai",
			"eleuther ai",
			"eleuther"
		],
		[
			"meta",
			"meta platforms",
			"meta ai",
			"metaai",
			"facebook",
			"facebook ai",
			"facebook ai research",
			"facebook ai research fair",
			"fair",
			"meta platform"
		],
		["openai", "open ai"],
		["google ai language", "google ai language research"],
		["nvidia"],
		["microsoft", "microsoft research"],
		[
			"mistral",
			"mistral ai",
			"mistralai"
		],
		[
			"minimax",
			"minimax ai",
			"minimaxai"
		],
		["vllm", "vllm project"],
		["sglang", "sglang project"],
		[
			"adept",
			"adept ai",
			"adeptai"
		],
		[
			"allen institute for ai",
			"allen institute for artificial intelligence",
			"allenai",
			"allen ai",
			"ai2"
		],
		[
			"deepmind",
			"deepmind technologies",
			"google deepmind"
		],
		["baidu"],
		[
			"bytedance",
			"bytedance seed",
			"byte dance"
		],
		[
			"moonshot",
			"moonshot ai",
			"moonshotai"
		],
		["kvcache ai", "kvcache"],
		[
			"tencent",
			"thl a29",
			"thl a29 tencent"
		],
		[
			"tii",
			"technology innovation institute",
			"technological innovation institute"
		],
		[
			"salesforce",
			"salesforce com",
			"salesforce research"
		],
		["amd", "advanced micro devices"],
		[
			"ibm",
			"international business machines",
			"ibm research"
		],
		["naver", "naver cloud"],
		["lg ai research", "lg"],
		["studio ousia", "studio ouisa"],
		[
			"stability",
			"stability ai",
			"stabilityai"
		],
		[
			"cohere",
			"cohere ai",
			"cohere for ai"
		],
		[
			"bigscience",
			"big science",
			"bigscience workshop",
			"big science workshop"
		],
		[
			"berkeley",
			"regents university california",
			"uc berkeley",
			"university california berkeley"
		]
	].flatMap((names) => names.map((name) => [name, names[0]])));
	KEYS$1 = new Map();
}));
// src/license/attribution.ts
function statesChange(line, header) {
	if (!MIGHT_STATE_CHANGE.test(line)) return false;
	if ((header ? CJK_CHANGE : CJK_CHANGE_STATED).test(line)) return true;
	if (NO_CHANGE.test(line)) return false;
	if (BARE_SYMBOL.test(line) || RENAMING_COPY.test(line)) return false;
	if (header && !LICENSE_TEXT.test(line) && HEADER_CHANGE.some((pattern) => pattern.test(line))) return true;
	return CHANGE.some((pattern) => pattern.test(line));
}
function declaresOrigin(line) {
	if (!MIGHT_DECLARE.test(line)) return false;
	if (IMPORT.test(line) || BARE_SYMBOL.test(line)) return false;
	return CODE_URL.test(line) || DECLARATION.some((pattern) => pattern.test(line));
}
function creditsSource(line) {
	return CREDIT.test(line) && declaresOrigin(line);
}
function targetsIn(line) {
	const urls = [...line.matchAll(/https?:\/\/[^\s<>"'`)\]]+/gi)].map(([url]) => url.replace(/[.,;:!]+$/, "").replace(/#.*$/, "").replace(/\/(?:blob|tree|raw)\/[^/]+/, "").toLowerCase());
	const names = [...line.replace(/https?:\S+/gi, " ").matchAll(/[\w-]+(?:[./][\w-]+)+/g)].map(([name]) => name.toLowerCase());
	return [...urls, ...names];
}
function urlIn(line) {
	const found = /https?:\/\/[^\s<>"'`)\]]+/i.exec(line);
	return found === null ? null : found[0].replace(/[.,;:!]+$/, "");
}
var ADVERBS, SUBJECT, CHANGE, HEADER_CHANGE, LICENSE_TEXT, NO_CHANGE, CJK_CHANGE, CJK_CHANGE_STATED, PORT_PARAGRAPH, MIGHT_STATE_CHANGE, BARE_SYMBOL, RENAMING_COPY, VERB, TARGET, DECLARATION, IMPORT, CODE_URL, MIGHT_DECLARE, CREDIT;
var init_attribution = __esmMin((() => {
	ADVERBS = "(?:(?:heavily|partially|partly|largely|mostly|slightly|lightly|further|also|originally|directly|mainly|initially|copied|copy|pasted|borrowed|taken|reproduced|forked|ported|derived|and)(?![a-z])[\\s,&/]*)*";
	SUBJECT = "(?:(?:this|the|these|original|following|above|below|most|some|much|parts?|portions?|sections?|all|many|several|a|an|lot|of|code|file|class|classes|module|script|function|functions|method|methods|implementation|source|here|is|are|was|were|has|have|been|it|kernel|kernels|model|\\d+)\\s+)*";
	CHANGE = [
		/\[\s*(?:modified|modification|modifications|modify|changed|changes?|adapted|edited)\b[^\]]{0,60}\]/i,
		/\bMODIFIED\b|\bMODIFICATIONS?\b/,
		new RegExp(`^${SUBJECT}${ADVERBS}(?:modified|adapted|adopted|adjusted|altered|customi[sz]ed|patched|tweaked)\\s+(?:\\w+\\s+)?(?:from|by|for|to|on|in|based|after|version|copy|code)\\b`, "i"),
		new RegExp(`^${SUBJECT}${ADVERBS}(?:modified|adapted|adopted|adjusted)\\s*(?:from)?\\s*[:：,(\\[-]`, "i"),
		/^modified\W*$/i,
		new RegExp(`^${SUBJECT}${ADVERBS}(?:derived|translated|rewritten|refactored|reworked|converted|simplified|extended|ported|forked)\\s+(?:\\w+\\s+)?from\\b`, "i"),
		/^(?:Changed|Edited|Altered|Revised|Reworked|Refactored|Rewritten|Extended|Patched)\s+by\b/,
		/^(?:our\s+|my\s+|list\s+of\s+|summary\s+of\s+|main\s+|major\s+|minor\s+|some\s+|local\s+|other\s+|the\s+|copyright\s+)*(?:modifications?|changes|adaptations?|alterations?|amendments?)\s*(?:[:：(–-]|by\b|copyright\b|©|are\b|were\b|made\b|from\b|includ|w\.?r\.?t\b|denoted\b|marked\b|in\s+this\s+(?:file|code)|since\b|compared\b|against\b|relative\b|vs\b|on\s+top\b)/i,
		/\b(?:this|the\s+original|original|following|above)\s+(?:\w+\s+){0,3}?(?:file|code|module|class|script|version|implementation|source|program|work|model)s?\b.{0,40}?\b(?:was|were|is|are|has\s+been|have\s+been|been)\s+(?:\w+ly\s+|also\s+|further\s+|then\s+)*(?:modified|changed|adapted|adopted|altered|edited|customi[sz]ed|patched|rewritten|extended|derived|tweaked)(?:\s+(?:from|by|for|to|based|in|on|since|with)\b|\s*[.,;:(]|$)/i,
		/\bwith\s+(?:(?:some|minor|major|several|few|a|the|following|slight|small|our|own|additional|significant|format|local|various|many|certain|necessary|custom|these|below|further|major)\s+){0,4}(?:modifications?|changes|adaptations?|alterations?|edits|tweaks|adjustments)\b/i,
		/\b(?:modified|adapted|customi[sz]ed|altered|patched|changed|extended|edited)\s+(?:version|copy|variant|fork)\s+(?:of|from)\b|\bmodification\s+of\b/i,
		/\b(?:changes?|modifications?|differences?|deviations?)\b.{0,40}?\b(?:from|to|vs\.?|against|relative\s+to|compared\s+(?:to|with)|w\.?r\.?t\.?)\s+(?:the\s+)?(?:original|upstream|hugging\s?face|hf\b|transformers\b)/i,
		/\b(?:modified|adapted|changed|altered|edited)\s+(?:and\s+\w+\s+)?by\s+(?:the\s+)?\p{Lu}[\p{L}.-]+.{0,60}?(?:\b(?:19|20)\d\d\b|\binc\b|\bteam\b|\bcorp|\bltd|\blabs?\b|$)/u
	];
	HEADER_CHANGE = [
		/\b(?:modified|changed|edited|altered|adapted|updated|amended|renamed|revised)\b.{0,60}\bby\b/i,
		/\b(?:modified|modifies|changed|changes|edited|altered|adapted|amended|revised|renamed)\s+(?:this|the)\s+\w+/i,
		/\bfile\s+(?:contains?|includes?|carries|has)\b.{0,30}\b(?:modifications?|changes)\b/i,
		/\b(?:changes|changed|modifications?|modified)\s*[:：]/i
	];
	LICENSE_TEXT = /\bmust\s+cause\b|\bstating\s+that\s+you\s+changed\b/i;
	NO_CHANGE = /\b(?:un-?modified|without\s+(?:any\s+)?(?:modification|change)s?|with\s+no\s+(?:modification|change)s?|not?\s+(?:been\s+)?(?:modified|changed|modification|change)s?|never\s+modified|verbatim)\b|no\s+changes/i;
	CJK_CHANGE = /修改|改编|改編|改自|改写|改寫|改动|改動|魔改|수정|변경|개조|변형|변경사항|変更|改変/u;
	CJK_CHANGE_STATED = /修改自|改编自|改編自|改自|修改[:：于於]|[【[](?:修改|改动|변경|수정|変更)[】\]]|(?:进行|做|作|有)了?(?:\S{0,6})?(?:修改|改动)|수정\s*[:：]|수정본|수정함|수정하였|수정했|에서\s*수정|(?:을|를)\s*(?:수정|변경)|変更点|変更[:：]|を変更|から改変/u;
	PORT_PARAGRAPH = /\bmodified\s+from\s+(?:its|their)\s+original\s+forms?\s+to\s+accommodate\s+(?:the\s+)?minor\s+architectural\s+differences\b/gi;
	MIGHT_STATE_CHANGE = /modif|adapt|adopt|chang|updat|renam|alter|custom|patch|deriv|translat|writ|factor|work|convert|simpl|exten|port|fork|edit|revis|tweak|adjust|differ|deviat|amend|[改修수변変개]/i;
	BARE_SYMBOL = /^(?:\w+\s+)?(?:[Aa]dapted|[Aa]dopted|[Mm]odified|[Cc]opied)\s+from\s+`?[A-Z]\w*(?:\.\w+)*(?:\(\))?`?\W*$/;
	RENAMING_COPY = /^(?:copied\s+from\s+transformers\.\S+(?:\s+with\s.*)?|(?:modified|adapted)\s+from\s+transformers\.\S+\s+with\s+\S+\s*->.*)$/i;
	VERB = "(?:copied|copy|adapted|adopted|taken|borrowed|derived|ported|forked|modified|extracted|cherry-?picked|pasted|translated|converted|reused|re-used|imported|lifted|migrated|sourced|vendored|transplanted|excerpted|refactored|rewritten|cloned|obtained|downloaded|originated|originates|comes|came|inherited|simplified)";
	TARGET = "(?:https?://|www\\.|git@|github\\.com|[\\w.-]+/[\\w./-]+|[\\w-]+(?:\\.[\\w-]+){2,}|[\\w-]+\\.(?:py|cu|cpp|h|cc|c|rs|go|ts|js)\\b|`)";
	DECLARATION = [
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
	IMPORT = /^(?:from\s+[\w.]+\s+)?import\s/;
	CODE_URL = /https?:\/\/(?!\S*\/(?:issues|pull|pulls|discussions|releases|wiki|docs|papers|blog|spaces)(?:\/|$))(?:www\.)?(?:github\.com|raw\.githubusercontent\.com|gitlab\.com|gitee\.com|bitbucket\.org|huggingface\.co|hf\.co|modelscope\.cn|codeberg\.org)\/[^\s)>\]"'`,]+/i;
	MIGHT_DECLARE = new RegExp(`${VERB}|source|origin|upstream|code|implementation|ref|credit|thanks|acknowl|from|see|via|link|repo|based|built|model|generated|portion|version|fork|SPDX-Snippet|https?:|[参來来摘改源원출참出引]`, "i");
	CREDIT = new RegExp(`\\b${VERB}\\b|^(?:original\\s+)?(?:code\\s+)?(?:source|sources|origin|upstream|original)(?:\\s+code)?\\s*[:：]|\\bbased\\s+(?:up)?on\\b|\\bgenerated\\s+from\\b|\\bportions?\\s+of\\s+this\\b|\\b(?:version|fork|copy|variant)\\s+of\\b|^SPDX-Snippet|来源|改自|摘自|来自|출처|原本|出典`, "i");
}));
// src/license/notice-text.ts
function findNotices(text) {
	if (!MIGHT_BE.test(text)) return [];
	const found = [];
	for (const [pattern, name] of TERMS) for (const match of text.matchAll(pattern)) {
		const end = closing$1(text, match.index);
		const license = name === "BSD" ? bsdVariant$1(text.slice(match.index, match.index + LONGEST_NOTICE)) : name;
		found.push({
			start: match.index,
			end,
			kind: "text",
			license
		});
	}
	for (const match of text.matchAll(OPENING)) {
		const window = text.slice(match.index, match.index + match[0].length + REACH);
		if (REFERS_BACK.test(window)) continue;
		const named = customName(window) ?? nameIn(window);
		if (named === null && !pointsToLicenseFile(window)) continue;
		if (named !== null && /^licen[cs]e\s*[:：]/i.test(match[0]) && named.at > match[0].length + 40) continue;
		const end = Math.max(closing$1(text, match.index), match.index + (named?.end ?? match[0].length));
		found.push({
			start: match.index,
			end,
			kind: "header",
			license: named === null ? null : named.license
		});
	}
	for (const match of text.matchAll(/(?<=^|\n)\W*(?:the\s+)?(MIT|ISC|Apache|BSD[ -][23][ -]Clause)\s+licen[cs]e\b(?:,?\s*version\s+2\.0)?[^\n]{0,20}(?=\n|$)/gi)) {
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
		if (span.license === null && last !== void 0 && last.license !== null && span.start < last.end + REACH) kept[kept.length - 1] = {
			...last,
			end: Math.max(last.end, span.end)
		};
		else if (last === void 0 || span.start >= last.end) kept.push(span);
		else if (last.license === null && span.license !== null) kept[kept.length - 1] = {
			...last,
			license: span.license,
			end: Math.max(last.end, span.end)
		};
	}
	return kept;
}
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
	return `${family}-${version.includes(".") ? version : `${version}.0`}-${/or\s*\(?\s*(?:at\s+your\s+option\s*\)?\s*)?any\s+later|or[\s-]later|\+/i.test(text.slice(0, REACH)) ? "or-later" : "only"}`;
}
function bsdVariant$1(text) {
	return /neither\s+the\s+names?\b|may\s+(?:not\s+)?be\s+used\s+to\s+endorse/i.test(text) ? "BSD-3-Clause" : "BSD-2-Clause";
}
function pointsToLicenseFile(window) {
	return /\b(?:found|see|refer)\b.{0,40}\blicen[cs]e|\blicen[cs]e\s+(?:file|text)|the\s+licen[cs]e\s+found\s+in/i.test(window);
}
function closing$1(text, start) {
	const window = text.slice(start, start + LONGEST_NOTICE);
	let end = 0;
	for (const pattern of CLOSINGS) {
		const match = pattern.exec(window);
		if (match !== null && (end === 0 || match.index + match[0].length < end)) end = match.index + match[0].length;
	}
	return start + end;
}
var NAMES, OPENING, REACH, TERMS, CLOSINGS, LONGEST_NOTICE, MIGHT_BE, REFERS_BACK;
var init_notice_text = __esmMin((() => {
	NAMES = [
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
	OPENING = /\b(?:re-?)?licen[cs]ed\s+(?:to\s+\S.{0,80}?\s)?(?:under|in\s+accordance|by)\b|\b(?:released|distributed|available|provided|published|covered|governed|shared|redistribute\s+it|redistributed|dedicated|contributed)\b[^.;]{0,60}?\b(?:under|by|in\s+accordance\s+with)\b(?=.{0,80}?licen[cs]e)|\bsubject\s+to\s+the\s+(?:terms|licen[cs]e)\b|\b(?:use|usage)\s+of\s+this\s+(?:source\s+code|software|file|code|material)\b|\bunder\s+the\s+terms\s+(?:and\s+conditions\s+)?of\b|\blicen[cs]e\s*[:：](?=\s*\S)|\bfor\s+(?:the\s+)?full\s+licen[cs]e(?:\s+text)?\b|\bsee\s+(?:the\s+)?(?:accompanying\s+)?(?:file\s+)?licen[cs]e\b|(?:根据|依据|基于|遵循|采用|按照).{0,20}?(?:许可|授权|协议)|라이선스|ライセンス/gi;
	REACH = 220;
	TERMS = [
		[/permission\s+is\s+hereby\s+granted,?\s+free\s+of\s+charge,?\s+to\s+any\s+person\s+obtaining\s+a\s+copy/gi, "MIT"],
		[/redistribution\s+and\s+use\s+in\s+source\s+and\s+binary\s+forms/gi, "BSD"],
		[/permission\s+to\s+use,\s+copy,\s+modify,\s+and(?:\/or)?\s+distribute\s+this\s+software\s+for\s+any\s+purpose/gi, "ISC"],
		[/terms\s+and\s+conditions\s+for\s+use,\s+reproduction,?\s+and\s+distribution/gi, "Apache-2.0"],
		[/this\s+is\s+free\s+and\s+unencumbered\s+software\s+released\s+into\s+the\s+public\s+domain/gi, "Unlicense"]
	];
	CLOSINGS = [
		/limitations\s+under\s+the\s+licen[cs]e\.?/i,
		/possibility\s+of\s+such\s+damages?\.?/i,
		/other\s+dealings\s+in\s+(?:the|this)\s+software\.?/i,
		/see\s+<?https?:\/\/www\.gnu\.org\/licenses\/?>?\.?/i,
		/(?:use|performance)\s+(?:or\s+performance\s+)?of\s+this\s+software\.?/i
	];
	LONGEST_NOTICE = 4e3;
	MIGHT_BE = /licen[cs]|permission|redistribution|unencumbered|许可|授权|라이선스|ライセンス/i;
	REFERS_BACK = /^(?:distributed|licen[cs]ed|provided)\s+under\s+the\s+licen[cs]e\s+(?:is|on)\b|^see\s+the\s+licen[cs]e\s+for\s+the\b/i;
}));
// src/license/file-notices.ts
function readFileNotices(lines) {
	const statements = [];
	const licenseNotices = [];
	const spdxTags = [];
	const changeNotices = [];
	const declarations = [];
	for (const block of blocksOf(lines)) {
		const whole = joined(block);
		readStatements(block, statements);
		readRemarks(block, whole, changeNotices, declarations);
		readLicenseNotices(block, whole, licenseNotices, spdxTags);
	}
	licenseNotices.sort((a, b) => a.line - b.line);
	return {
		statements,
		holders: distinctHolders(statements),
		licenseNotices,
		spdxTags,
		changeNotices,
		declarations,
		headerLine: headerLineOf(lines)
	};
}
function headerLineOf(lines) {
	let at = 1;
	for (const { line, text } of lines) {
		if (line !== at || line > 2) break;
		if (!(line === 1 && /^\/\S+/.test(text)) && !/^(?:-\*-\s*)?(?:vim:.*)?(?:file)?(?:en)?coding[:=]\s*[-\w.]+/.test(text)) break;
		at++;
	}
	return at;
}
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
	for (const { line, text: full, header } of lines) {
		const text = full.length > LONGEST_LINE ? full.slice(0, LONGEST_LINE) : full;
		if (line > previous + 1 || line < previous) close();
		previous = line;
		const telling = TELLING.test(text);
		any ||= telling;
		current.push({
			line,
			text,
			header,
			telling
		});
	}
	close();
	return blocks;
}
function cleaned(text) {
	return text.replace(/^(?:[\s*#;%|!]|\/{2,}|--+|[=_~]{2,}|"{3}|'{3})+/, "").replace(/[\s*#|=_~]+$/, "");
}
function readStatements(block, into) {
	for (let i = 0; i < block.length; i++) {
		const first = block[i];
		if (!first.telling) continue;
		let statement = parseCopyright(first.text);
		if (statement === null) continue;
		let text = first.text;
		let last = i;
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
		while (last + 1 < block.length) {
			const row = /^(?:\(c\)\s*|©\s*)?((?:19|20)\d{2}(?:\s*[-–,]\s*(?:19|20)?\d{2,4})*,?\s+\p{Lu}[^:;]{2,80})$/u.exec(block[last + 1].text);
			const parsed = row === null ? null : parseCopyright(`Copyright ${row[1]}`);
			if (parsed === null || parsed.holders.length === 0) break;
			rows.push(parsed);
			last++;
		}
		const holders = [...new Set(rows.flatMap((row) => row.holders))];
		if (holders.length > 0) into.push({
			line: first.line,
			endLine: block[last].line,
			text: statement.text,
			holders,
			years: statement.years,
			header: first.header
		});
		i = last;
	}
}
function continues(text, next) {
	if (next === "" || parseCopyright(next) !== null || !isUnfinished(text)) return false;
	if (/^(?:licen[cs]ed|this\s|the\s+(?:software|code)|permission|redistribution|use\s+of|see\s|for\s|SPDX-|you\s|https?:|import\s|from\s|@|\d+[.)]\s)/i.test(next)) return false;
	return !/(?:\d{4}|\)|©|copyright),?$/i.test(text) || /^(?:by\s+|the\s+)?[\p{Lu}\p{Lo}]/u.test(next) && next.length < 120;
}
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
	for (const { start, end, kind, license } of findNotices(text)) {
		const first = lineAt(start);
		notices.push({
			line: first.line,
			endLine: lineAt(Math.max(start, end - 1)).line,
			kind,
			license,
			header: first.header
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
			let i = starts.length - 1;
			while (i > 0 && starts[i] > place) i--;
			return block[i];
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
function factsOf(lines) {
	return factsOfNotices(readFileNotices(lines.filter(({ header }) => header)));
}
function factsOfNotices(notices) {
	const licenses = notices.licenseNotices.flatMap(({ header, license }) => header && license !== null ? [license] : []);
	const distinct = [...new Set(licenses)];
	return {
		license: distinct.length === 0 ? null : distinct.map((id) => distinct.length > 1 && / OR /i.test(id) ? `(${id})` : id).join(" AND "),
		holders: distinctHolders(notices.statements.filter(({ header }) => header)),
		notice: noticeKindOf(notices, true)
	};
}
function phraseHash(text) {
	const words = text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
	let hash = 2166136261;
	for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 16777619);
	return hash >>> 0;
}
var NO_NOTICES, LONGEST_STATEMENT, LONGEST_LINE, TELLING, DANGLING;
var init_file_notices = __esmMin((() => {
	init_attribution();
	init_copyright();
	init_notice_text();
	NO_NOTICES = {
		statements: [],
		holders: [],
		licenseNotices: [],
		spdxTags: [],
		changeNotices: [],
		declarations: [],
		headerLine: 1
	};
	LONGEST_STATEMENT = 8;
	LONGEST_LINE = 2e3;
	TELLING = /opyright|OPYRIGHT|\([cC]\)|[^\u0000-\u024f]|©|&copy|opr\.|icen[cs]|ICEN[CS]|ermission|ERMISSION|edistribution|EDISTRIBUTION|nencumbered|SPDX|spdx|odif|ODIF|dapted|daptation|DAPTED|dopted|hange[ds]|HANGE|pdated|UPDATED|enamed|mended|ltered|lteration|ustomi|atched|eriv|ranslated|ewritten|actored|eworked|onverted|implified|xtended|dited|evised|weaked|djust|ifference|eviat|mendment|opied|Copy |copy |aken|orrowed|xtracted|asted|loned|btained|endored|eused|mported|ifted|igrated|ource|rigin|pstream|redit|hanks to|cknowl|omes from|ame from|xcerpt|nherited|ased|uilt on|odel+ed|enerated from|ortion|orked|orted|fork of|https?:|www\.|ithub|^[(]?(?:19|20)\d\d/;
	DANGLING = /(?:\b(?:from|by|on|of|to|at|in|here|the|and)|[:：,])\W*$/i;
}));
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
// node_modules/spdx-expression-parse/index.js
var require_spdx_expression_parse = __commonJSMin(((exports, module) => {
	var scan = require_scan();
	var parse = require_parse();
	module.exports = function(source) {
		return parse(scan(source));
	};
}));
// src/license/expression.ts
init_file_notices();
var import_spdx_expression_parse = __toESM(require_spdx_expression_parse(), 1);
var import_deprecated = __toESM(require_deprecated(), 1);
var import_spdx_license_ids = __toESM(require_spdx_license_ids(), 1);
const CURRENT = new Set(import_spdx_license_ids.default);
const DEPRECATED = new Set(import_deprecated.default);
const LONGEST = 2e3;
const BY_SPELLING = new Map([...new Map([
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
]), ...[...import_deprecated.default, ...import_spdx_license_ids.default].map((id) => [squeezed(id), id])]);
function squeezed(text) {
	return text.toLowerCase().replace(/[^a-z0-9+]+/g, "");
}
function parseExpression(text) {
	if (text.length > LONGEST) return null;
	try {
		return (0, import_spdx_expression_parse.default)(text.trim());
	} catch {
		return null;
	}
}
function expressionProblems(text) {
	const trimmed = text.trim();
	if (trimmed === "") return [{
		kind: "empty",
		part: "",
		suggestion: null
	}];
	if (trimmed === "NONE" || trimmed === "NOASSERTION") return [];
	const node = parseExpression(trimmed);
	if (node !== null) return [...new Set(namesIn(node))].filter((id) => DEPRECATED.has(id.replace(/\+$/, ""))).map((id) => ({
		kind: "deprecated",
		part: id,
		suggestion: replaced(trimmed, id, successor(id))
	}));
	const strangers = trimmed.slice(0, LONGEST).replace(/[()]/g, " ").split(/(?:^|\s+)(?:AND|OR|WITH)(?=\s|$)/i).map((part) => part.trim()).filter((part) => part !== "").filter((part) => !isName(part.replace(/\+$/, "")));
	if (strangers.length === 0) return [{
		kind: "syntax",
		part: trimmed.slice(0, LONGEST),
		suggestion: null
	}];
	const whole = respelled(trimmed.slice(0, LONGEST));
	return strangers.map((part) => ({
		kind: BY_SPELLING.get(squeezed(part))?.toLowerCase() === part.toLowerCase() ? "spelling" : "unknown",
		part,
		suggestion: whole
	}));
}
function isName(part) {
	return CURRENT.has(part) || DEPRECATED.has(part) || parseExpression(part) !== null || parseExpression(`MIT WITH ${part}`) !== null;
}
function respelled(text) {
	const direct = BY_SPELLING.get(squeezed(text));
	if (direct !== void 0) return current(direct);
	const fixed = text.replace(/\s*[,/|]\s*/g, " AND ").split(/(\s+(?:AND|OR|WITH)\s+|[()])/i).map((part) => {
		if (/^\s+(?:AND|OR|WITH)\s+$/i.test(part)) return ` ${part.trim().toUpperCase()} `;
		const name = part.trim();
		if (name === "" || /^[()]$/.test(name)) return name;
		if (isName(name)) return name;
		const known = BY_SPELLING.get(squeezed(name));
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
	const exception = /^(GPL-\d\.\d)-with-(.+)-exception$/.exec(id);
	if (exception !== null) return `${exception[1]}-only WITH ${exceptionName(exception[2])}`;
	if (/^BSD-2-Clause-(?:FreeBSD|NetBSD)$/.test(id)) return id.endsWith("FreeBSD") ? "BSD-2-Clause-Views" : "BSD-2-Clause";
	return null;
}
function exceptionName(short) {
	return {
		autoconf: "Autoconf-exception-2.0",
		bison: "Bison-exception-2.2",
		classpath: "Classpath-exception-2.0",
		font: "Font-exception-2.0",
		GCC: "GCC-exception-2.0"
	}[short] ?? `${short}-exception`;
}
function replaced(text, id, by) {
	if (by === null) return null;
	const pattern = new RegExp(`(?<![\\w.-])${id.replace(/[.+]/g, "\\$&")}(?![\\w.-])`, "g");
	return text.replace(pattern, () => by);
}
function licensesOf(text) {
	const node = parseExpression(text);
	return node === null ? [] : [...new Set(licensesIn(node))];
}
function choicesOf(text) {
	const node = parseExpression(text);
	return node === null ? null : alternatives(node);
}
function licensesIn(node) {
	return "license" in node ? [node.license] : [...licensesIn(node.left), ...licensesIn(node.right)];
}
function namesIn(node) {
	if (!("license" in node)) return [...namesIn(node.left), ...namesIn(node.right)];
	return [node.plus ? `${node.license}+` : node.license];
}
const MOST_ALTERNATIVES = 256;
function alternatives(node) {
	if ("license" in node) return [[node.plus ? `${node.license}+` : node.license]];
	const left = alternatives(node.left);
	const right = alternatives(node.right);
	if (left === null || right === null) return null;
	if (left.length * right.length > MOST_ALTERNATIVES || left.length + right.length > MOST_ALTERNATIVES) return null;
	return node.conjunction === "or" ? [...left, ...right] : left.flatMap((a) => right.map((b) => [...a, ...b]));
}
function keeps(declared, origin) {
	const offered = parseExpression(declared);
	const owed = parseExpression(origin);
	if (offered === null || owed === null) return "unknown";
	const choices = alternatives(offered);
	const demands = alternatives(owed);
	if (choices === null || demands === null) return "unknown";
	if (choices.every((choice) => demands.some((demand) => demand.every((id) => choice.some((has) => stands(has, id)))))) return "kept";
	const custom = /^(?:DocumentRef-|LicenseRef-)/;
	if ([...choices, ...demands].some((list) => list.some((id) => custom.test(id)))) return "unknown";
	return "replaced";
}
function stands(has, owed) {
	if (has === owed) return true;
	const a = gnuTerms(has);
	const b = gnuTerms(owed);
	if (a === null || b === null || a.family !== b.family) return false;
	return b.orLater ? a.version >= b.version : a.version === b.version && !a.orLater;
}
function gnuTerms(id) {
	const match = /^((?:A|L)?GPL)-(\d\.\d)(-only|-or-later|\+)?$/.exec(id);
	if (match === null) return null;
	return {
		family: match[1],
		version: Number(match[2]),
		orLater: match[3] === "-or-later" || match[3] === "+"
	};
}
function textId(id) {
	return id.replace(/\+$/, "").replace(/-(?:only|or-later)$/, "");
}
// src/license/notice-documents.ts
const NOT_PROSE = /\.(?:py|pyi|pyc|ipynb|js|mjs|cjs|ts|tsx|jsx|json|ya?ml|toml|c|cc|cpp|cu|cuh|h|hpp|rs|go|java|kt|swift|rb|php|sh|bat|ps1|sql|css|scss|png|jpe?g|gif|svg|ico|pdf|zip|gz|whl|lock|cfg|ini|proto|xml|csv|tsv|parquet|bin|safetensors|docx?)$/i;
function documentKind(path) {
	const parts = path.split("/");
	const base = parts.at(-1) ?? "";
	if (base === "REUSE.toml") return "reuse-toml";
	if (path === ".reuse/dep5" || path.endsWith("/.reuse/dep5")) return "dep5";
	if (base === "pyproject.toml") return "pyproject";
	if (/.\.license$/i.test(base)) return "sidecar";
	if (NOT_PROSE.test(base)) return null;
	if (/^third[-_ ]?part(?:y|ies)|^3rd[-_ ]?party/i.test(base)) return "third-party";
	if (/(?:^|[-_.])(?:notices?|attributions?|credits|acknowledge?ments?|copyright)(?:[-_.]|$)/i.test(base) && !/^(?:changelog|release)/i.test(base)) return "notice";
	if (/(?:^|[-_.])(?:un)?licen[cs]es?(?:[-_.]|$)|^copying(?:[-_.]|$)/i.test(base)) return "license";
	if (parts.slice(0, -1).some((part) => /^(?:licen[cs]es|notices|third[-_]party[-_](?:licen[cs]es|notices))$/i.test(part))) return "license";
	return null;
}
function isNoticeDocument(path) {
	return documentKind(path) !== null;
}
// node_modules/smol-toml/dist/error.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function getLineColFromPtr(string, ptr) {
	let lines = string.slice(0, ptr).split(/\r?\n/);
	return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
	let lines = string.split(/\r?\n/);
	let codeblock = "";
	let numberLen = (Math.log10(line + 1) | 0) + 1;
	for (let i = line - 1; i <= line + 1; i++) {
		let l = lines[i - 1];
		if (!l) continue;
		codeblock += i.toString().padEnd(numberLen, " ");
		codeblock += ":  ";
		codeblock += l;
		codeblock += "\n";
		if (i === line) {
			codeblock += " ".repeat(numberLen + column + 2);
			codeblock += "^\n";
		}
	}
	return codeblock;
}
var TomlError = class TomlError extends Error {
	line;
	column;
	codeblock;
	constructor(message, options) {
		const [line, column] = getLineColFromPtr(options.toml, options.ptr);
		const codeblock = makeCodeBlock(options.toml, line, column);
		super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
		this.line = line;
		this.column = column;
		this.codeblock = codeblock;
	}
	static x(message, ctx, ptr) {
		throw new TomlError(message, {
			toml: ctx.s,
			ptr: ptr ?? ctx.p
		});
	}
};
// node_modules/smol-toml/dist/primitive.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function parseString(ctx) {
	let startPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p++);
	let first = c;
	let isLiteral = c === 39;
	let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
	if (isMultiline) {
		if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10) ctx.p++;
		else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) ctx.p += 2;
	}
	let parsed = "";
	let sliceStart = ctx.p;
	let state = 0;
	for (; ctx.p < ctx.s.length; ctx.p++) {
		c = ctx.s.charCodeAt(ctx.p);
		if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) state = state && 3;
		else if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in strings", ctx);
		else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
			if (isMultiline) {
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
			}
			if (!state) {
				let s = ctx.s.slice(sliceStart, ctx.p);
				parsed = parsed ? parsed + s : s;
			}
			ctx.p += isMultiline ? 3 : 1;
			return parsed;
		} else if (!state) {
			if (!isLiteral && c === 92) {
				parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
				state = 1;
			}
		} else if (state === 1) {
			if (c === 120 || c === 117 || c === 85) {
				let errPtr = ctx.p++ - 1;
				let value = 0;
				let len = c === 120 ? 2 : c === 117 ? 4 : 8;
				for (let j = 0; j < len; j++, ctx.p++) {
					let hex = ctx.s.charCodeAt(ctx.p);
					let digit = hex >= 48 && hex <= 57 ? hex - 48 : hex >= 65 && hex <= 70 ? hex - 65 + 10 : hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1;
					if (digit < 0) TomlError.x("invalid non-hex character in unicode escape", ctx);
					value = value << 4 | digit;
				}
				if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) TomlError.x("invalid unicode escape", ctx, errPtr);
				parsed += String.fromCodePoint(value);
				sliceStart = ctx.p--;
				state = 0;
			} else if (isMultiline && (c === 32 || c === 9)) state = 2;
			else {
				if (c === 98) parsed += "\b";
				else if (c === 116) parsed += "	";
				else if (c === 110) parsed += "\n";
				else if (c === 102) parsed += "\f";
				else if (c === 114) parsed += "\r";
				else if (c === 101) parsed += "\x1B";
				else if (c === 34) parsed += "\"";
				else if (c === 92) parsed += "\\";
				else TomlError.x("unrecognised escape sequence", ctx);
				sliceStart = ctx.p + 1;
				state = 0;
			}
		} else if (c !== 32 && c !== 9) {
			if (state === 2) TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
			state = !isLiteral && c === 92 ? 1 : 0;
			sliceStart = ctx.p;
		}
	}
	TomlError.x("unfinished string", ctx, startPtr);
}
// node_modules/smol-toml/dist/date.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class TomlDate extends Date {
	#hasDate = false;
	#hasTime = false;
	#offset = null;
	constructor(date, fasttype, unsafeDelim) {
		let hasDate = true;
		let hasTime = true;
		let offset = "Z";
		let c;
		if (typeof date === "string") {
			if (fasttype) prep: {
				if (fasttype < 3) {
					if (+date.slice(11, 13) > 23) {
						date = "";
						break prep;
					}
					if (fasttype === 2) {
						offset = null;
						date += "Z";
					} else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) offset = date.slice(date.length - 6);
					if (unsafeDelim) date = date.slice(0, 10) + "T" + date.slice(11);
				} else if (fasttype === 4) date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
				hasDate = fasttype !== 4;
				hasTime = fasttype !== 3;
			}
			else {
				let match = date.match(DATE_TIME_RE);
				if (match) {
					if (!match[1]) {
						hasDate = false;
						date = `0000-01-01T${date}`;
					}
					hasTime = !!match[2];
					hasTime && date[10] === " " && (date = date.replace(" ", "T"));
					if (match[2] && +match[2] > 23) date = "";
					else {
						offset = match[3] || null;
						if (!offset && hasTime) date += "Z";
					}
				} else date = "";
			}
		}
		super(date);
		if (!isNaN(this.getTime())) {
			this.#hasDate = hasDate;
			this.#hasTime = hasTime;
			this.#offset = offset;
		}
	}
	isDateTime() {
		return this.#hasDate && this.#hasTime;
	}
	isLocal() {
		return !this.#hasDate || !this.#hasTime || !this.#offset;
	}
	isDate() {
		return this.#hasDate && !this.#hasTime;
	}
	isTime() {
		return this.#hasTime && !this.#hasDate;
	}
	isValid() {
		return this.#hasDate || this.#hasTime;
	}
	toISOString() {
		let iso = super.toISOString();
		if (this.isDate()) return iso.slice(0, 10);
		if (this.isTime()) return iso.slice(11, 23);
		if (this.#offset === null) return iso.slice(0, -1);
		if (this.#offset === "Z" || this.#offset === "z") return iso;
		let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
		offset = this.#offset[0] === "-" ? offset : -offset;
		return new Date(this.getTime() - offset * 6e4).toISOString().slice(0, -1) + this.#offset;
	}
	static wrapAsOffsetDateTime(jsDate, offset = "Z") {
		let date = new TomlDate(jsDate);
		date.#offset = offset;
		return date;
	}
	static wrapAsLocalDateTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#offset = null;
		return date;
	}
	static wrapAsLocalDate(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasTime = false;
		date.#offset = null;
		return date;
	}
	static wrapAsLocalTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasDate = false;
		date.#offset = null;
		return date;
	}
};
// node_modules/smol-toml/dist/extract.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function isDigit(char, base = 10) {
	return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
	return char === 32 || char === 9 || char === 10 || char === 13 || delim && (char === delim || char === 44) || char === 35;
}
function extractValue(ctx, end) {
	let errPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p);
	if (c === 91 || c === 123) {
		ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
		let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
		ctx.d++;
		return value;
	}
	if (c === 34 || c === 39) return parseString(ctx);
	if (c === 116) {
		if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, true;
	}
	if (c === 102) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, false;
	}
	if (c === 43 || c === 45) return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
	if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) return parseDate(ctx, c, end);
	if (ctx.s.charCodeAt(ctx.p + 2) === 58) return parseTime(ctx, c, end);
	return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
	let c = startChr;
	let state = 0;
	let hasUnderscores = false;
	if (c === 105) {
		if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, (sign || 1) / 0;
	}
	if (c === 110) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, NaN;
	}
	if (c === 48) {
		if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr)) return ctx.bi === true ? 0n : 0;
		if (!sign) {
			if (c === 120) return parseIntegerBaseN(ctx, startPtr, 16, endChr);
			else if (c === 98) return parseIntegerBaseN(ctx, startPtr, 2, endChr);
			else if (c === 111) return parseIntegerBaseN(ctx, startPtr, 8, endChr);
		}
		if (c === 46) state = 2;
		else if (c === 101 || c === 69) state = 4;
		else TomlError.x("illegal leading zero", ctx, startPtr);
	} else if (!isDigit(c)) TomlError.x("invalid value", ctx, startPtr);
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
		if (!state) state = 1;
		if (c === 95) {
			if (!(state & 1)) TomlError.x("illegal underscore", ctx);
			state += 11;
			hasUnderscores = true;
		} else if (state === 1 && c === 46) state = 2;
		else if ((state === 1 || state === 3) && (c === 101 || c === 69)) state = 4;
		else if (state === 4 && (c === 43 || c === 45)) state = 6;
		else if (!isDigit(c)) TomlError.x(`illegal character in numeric literal`, ctx);
		else if (state > 9) state -= 11;
		else if (!(state & 1)) state++;
	}
	if (!state) {
		let val = (startChr - 48) * (sign || 1);
		return ctx.bi === true ? BigInt(val) : val;
	}
	if (!(state & 1)) TomlError.x("unfinished numeric value", ctx, startPtr);
	let str = ctx.s.slice(startPtr, ctx.p);
	if (hasUnderscores) str = str.replaceAll("_", "");
	return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
	let c, underscore = 1;
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) if (c === 95) {
		if (underscore & 1) TomlError.x("illegal underscore", ctx);
		underscore = 3;
	} else if (!isDigit(c, base)) TomlError.x(`illegal character in numeric literal`, ctx);
	else if (underscore & 1) underscore--;
	if (underscore & 1) TomlError.x("unfinished numeric value", ctx);
	let str = ctx.s.slice(startPtr + 2, ctx.p);
	if (underscore) str = str.replaceAll("_", "");
	return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
	if (ctx.bi !== true) int: {
		let val = parseInt(str, base);
		if (!Number.isSafeInteger(val)) {
			if (ctx.bi) break int;
			TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
		}
		return val;
	}
	return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
	let startPtr = ctx.p++, unsafeSeparator;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
	ctx.p += 5;
	if (!isDigit(ctx.s.charCodeAt(ctx.p++))) TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
	if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 3, false, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) !== 58) TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	if (c = ctx.s.charCodeAt(ctx.p)) {
		if (c === 90 || c === 122) return readDate(ctx, ctx.s.slice(startPtr, ++ctx.p), 1, unsafeSeparator, startPtr, "[+00:00]");
		if (c === 43 || c === 45) return readDate(ctx, ctx.s.slice(startPtr, ctx.p += 6), 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
	}
	return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
	let start = ctx.p;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) return parseNumber(ctx, --ctx.p, c, 0, endChr);
	if (ctx.s.charCodeAt(ctx.p += 4) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	return readDate(ctx, ctx.s.slice(start, ctx.p), 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
	if (ctx.ld) {
		let date = new TomlDate(str, type, unsafeDelim);
		if (!date.isValid()) TomlError.x("invalid date", ctx, errPtr);
		return date;
	}
	try {
		if (temporalSuffix) str += temporalSuffix;
		switch (type) {
			case 1: return Temporal.ZonedDateTime.from(str);
			case 2: return Temporal.PlainDateTime.from(str);
			case 3: return Temporal.PlainDate.from(str);
			case 4: return Temporal.PlainTime.from(str);
		}
	} catch (e) {
		TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
	}
}
// node_modules/smol-toml/dist/util.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function skipComment(ctx) {
	for (; ctx.p < ctx.s.length; ctx.p++) {
		let c = ctx.s.charCodeAt(ctx.p);
		if (c === 10) break;
		if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
			ctx.p++;
			break;
		}
		if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in comments", ctx);
	}
}
function skipVoid(ctx, banNewLines, banComments) {
	let c;
	while (ctx.p < ctx.s.length) {
		while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10))) ctx.p++;
		if (banComments || c !== 35) break;
		skipComment(ctx);
	}
}
// node_modules/smol-toml/dist/struct.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function parseKey(ctx, end = 61) {
	let startPtr;
	let state = 0;
	let parsed = [];
	let sliceStart;
	let c = ctx.s.charCodeAt(startPtr = ctx.p);
	do
		if (c === end) {
			if (!state) TomlError.x("unexpected end of key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			return ctx.p++, parsed;
		} else if (c === 46) {
			if (!state) TomlError.x("illegal empty bare key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			state = 0;
		} else if (!state && (c === 34 || c === 39)) {
			if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2)) TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
			parsed.push(parseString(ctx));
			state = 2;
			ctx.p--;
		} else if (c === 32 || c === 9) {
			if (state === 1) {
				parsed.push(ctx.s.slice(sliceStart, ctx.p));
				state = 2;
			}
		} else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) TomlError.x("illegal character in key", ctx);
		else if (!state) {
			state = 1;
			sliceStart = ctx.p;
		}
	while (c = ctx.s.charCodeAt(++ctx.p));
	TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
	let startPtr = ctx.p++;
	let res = Object.create(null);
	let seen = new Set();
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
			ctx.p++;
			return res;
		}
		let k;
		let t = res;
		let hasOwn = false;
		let errPtr = ctx.p;
		let key = parseKey(ctx);
		for (let i = 0; i < key.length; i++) {
			if (i) t = hasOwn ? t[k] : t[k] = Object.create(null);
			k = key[i];
			if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) {
				t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
				break;
			}
			if (!hasOwn && unsafe) Object.defineProperty(t, k, {
				enumerable: true,
				configurable: true,
				writable: true
			});
		}
		if (hasOwn) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
		skipVoid(ctx, true, true);
		let value = extractValue(ctx, 125);
		if (t && typeof (t[k] = value) === "object") seen.add(value);
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
	let startPtr = ctx.p++;
	let res = [];
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
			ctx.p++;
			return res;
		}
		res.push(extractValue(ctx, 93));
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished array", ctx, startPtr);
}
// node_modules/smol-toml/dist/parse.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
function peekTable(ctx, key, table, meta, type) {
	let t = table;
	let m = meta;
	let k;
	let hasOwn = false;
	let state;
	for (let i = 0; i < key.length; i++) {
		if (i) {
			t = hasOwn ? t[k] : t[k] = Object.create(null);
			m = (state = m[k]).c;
			if (type === 0 && (state.t === 1 || state.t === 2)) return null;
			if (state.t === 2) {
				let l = t.length - 1;
				t = t[l];
				m = m[l].c;
			}
		}
		k = key[i];
		if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) return null;
		if (!hasOwn) {
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) return false;
			if (unsafe) {
				Object.defineProperty(t, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
				Object.defineProperty(m, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
			}
			m[k] = {
				t: i < key.length - 1 && type === 2 ? 3 : type,
				d: false,
				i: 0,
				c: Object.create(null)
			};
		}
	}
	state = m[k];
	if (state.t !== type && !(type === 1 && state.t === 3)) return null;
	if (type === 2) {
		if (!state.d) {
			state.d = true;
			t[k] = [];
		}
		t[k].push(t = Object.create(null));
		state.c[state.i++] = state = {
			t: 1,
			d: false,
			i: 0,
			c: Object.create(null)
		};
	}
	if (state.d) return null;
	state.d = true;
	if (type === 1) t = hasOwn ? t[k] : t[k] = Object.create(null);
	else if (type === 0 && hasOwn) return null;
	return [
		k,
		t,
		state.c
	];
}
function validateTablePeek(ctx, peek, ptr) {
	if (peek === null || ctx.uk === 2) TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse$1(toml, options = {}) {
	let ctx = {
		s: toml,
		p: 0,
		d: options.maxDepth ?? 1e3,
		bi: options.integersAsBigInt ?? false,
		ld: options.useLegacyDate ?? true,
		uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
	};
	let res = Object.create(null);
	let meta = Object.create(null);
	let tmp;
	let skipping = false;
	let tbl = res;
	let m = meta;
	if (toml.charCodeAt(0) === 65279) ctx.p++;
	skipVoid(ctx);
	while (ctx.p < toml.length) {
		if (toml.charCodeAt(ctx.p) === 91) {
			let isTableArray = toml.charCodeAt(++ctx.p) === 91;
			tmp = ctx.p += +isTableArray;
			skipping = false;
			let k = parseKey(ctx, 93);
			if (isTableArray) {
				if (toml.charCodeAt(ctx.p) !== 93) TomlError.x("expected end of table array declaration", ctx);
				ctx.p++;
			}
			let p = peekTable(ctx, k, res, meta, isTableArray ? 2 : 1);
			if (!p) {
				validateTablePeek(ctx, p, tmp);
				skipping = true;
			} else {
				m = p[2];
				tbl = p[1];
			}
		} else {
			tmp = ctx.p;
			let p = peekTable(ctx, parseKey(ctx), tbl, m, 0);
			if (!p && !skipping) validateTablePeek(ctx, p, tmp);
			skipVoid(ctx, true, true);
			let v = extractValue(ctx, void 0);
			if (p && !skipping) p[1][p[0]] = v;
		}
		skipVoid(ctx, true);
		if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
		skipVoid(ctx);
	}
	return res;
}
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
"".isWellFormed;
// node_modules/smol-toml/dist/index.js
/*!
* Copyright (c) Squirrel Chat et al., All rights reserved.
* SPDX-License-Identifier: BSD-3-Clause
*
* Redistribution and use in source and binary forms, with or without
* modification, are permitted provided that the following conditions are met:
*
* 1. Redistributions of source code must retain the above copyright notice, this
*    list of conditions and the following disclaimer.
* 2. Redistributions in binary form must reproduce the above copyright notice,
*    this list of conditions and the following disclaimer in the
*    documentation and/or other materials provided with the distribution.
* 3. Neither the name of the copyright holder nor the names of its contributors
*    may be used to endorse or promote products derived from this software without
*    specific prior written permission.
*
* THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
* ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
* WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
* DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
* FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
* DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
* SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
* CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
* OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
* OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
*/
// src/license/pyproject.ts
function readPyproject(text) {
	let project;
	try {
		project = parse$1(text).project;
	} catch (error) {
		return {
			license: null,
			problem: `is not valid TOML (${(error instanceof Error ? error.message : String(error)).split("\n")[0]?.replace(/^Invalid TOML document:\s*/, "").trim()})`
		};
	}
	const value = typeof project === "object" && project !== null && "license" in project ? project.license : void 0;
	if (typeof value !== "string") return {
		license: null,
		problem: null
	};
	const lines = text.split(/\r\n|\r|\n/);
	const section = lines.findIndex((line) => /^\s*\[\s*project\s*\]/.test(line));
	const at = lines.findIndex((line, i) => i > section && /^\s*license\s*=/.test(line));
	return {
		license: {
			expression: value,
			line: at < 0 ? 1 : at + 1
		},
		problem: null
	};
}
// src/license/reuse.ts
init_copyright();
function readReuseToml(path, text) {
	let table;
	try {
		table = parse$1(text);
	} catch (error) {
		return {
			annotations: [],
			problem: `is not valid TOML (${firstLine(error)}), so what it declares does not count`
		};
	}
	const list = table.annotations ?? [];
	if (!Array.isArray(list)) return {
		annotations: [],
		problem: "“annotations” is not an array of tables ([[annotations]])"
	};
	const folder = path.slice(0, path.lastIndexOf("/") + 1);
	const lines = tableLines(text);
	const annotations = [];
	let problem = null;
	list.forEach((entry, i) => {
		const values = isTable(entry) ? entry : {};
		const patterns = strings(values.path);
		if (patterns.length === 0) {
			problem ??= `annotation ${i + 1} has no “path”`;
			return;
		}
		const globs = patterns.map(reuseGlob);
		annotations.push({
			path,
			line: lines[i] ?? 1,
			matches: (file) => file.startsWith(folder) && globs.some((glob) => glob.test(file.slice(folder.length))),
			statements: strings(values["SPDX-FileCopyrightText"]).map(statementOf),
			licenses: strings(values["SPDX-License-Identifier"])
		});
	});
	return {
		annotations,
		problem
	};
}
function tableLines(text) {
	return text.split(/\r\n|\r|\n/).flatMap((line, i) => /^\s*\[\[\s*annotations\s*\]\]/.test(line) ? [i + 1] : []);
}
function reuseGlob(pattern) {
	const source = pattern.replace(/\\([\s\S])|\*\*|\*|[\s\S]/gu, (part, escaped) => {
		if (escaped !== void 0) return literal$2(escaped);
		if (part === "**") return "[\\s\\S]*";
		return part === "*" ? "[^/]*" : literal$2(part);
	});
	return new RegExp(`^${source}$`, "u");
}
function readDep5(path, text) {
	const folder = path.replace(/\.reuse\/dep5$/, "");
	const annotations = [];
	let problem = null;
	let fields = [];
	const close = () => {
		const files = fields.find(({ name }) => name === "files");
		if (files !== void 0) {
			const globs = files.value.join(" ").split(/\s+/).filter((pattern) => pattern !== "").map(dep5Glob);
			const of = (field) => fields.find(({ name }) => name === field)?.value.filter((row) => row.trim() !== "") ?? [];
			annotations.push({
				path,
				line: files.line,
				matches: (file) => file.startsWith(folder) && globs.some((glob) => glob.test(file.slice(folder.length))),
				statements: of("copyright").map(statementOf),
				licenses: of("license").slice(0, 1)
			});
		}
		fields = [];
	};
	text.split(/\r\n|\r|\n/).forEach((line, i) => {
		if (line.startsWith("#")) return;
		if (line.trim() === "") {
			close();
			return;
		}
		const field = /^([A-Za-z][\w-]*):\s*(.*)$/.exec(line);
		if (field !== null) fields.push({
			name: field[1].toLowerCase(),
			value: [field[2]],
			line: i + 1
		});
		else if (/^\s/.test(line)) fields.at(-1)?.value.push(line.trim() === "." ? "" : line.trim());
		else problem ??= `line ${i + 1} is neither a field nor the continuation of one`;
	});
	close();
	return {
		annotations,
		problem
	};
}
function dep5Glob(pattern) {
	const source = pattern.replace(/\\([\s\S])|[\s\S]/gu, (part, escaped) => {
		if (escaped !== void 0) return literal$2(escaped);
		if (part === "*") return "[\\s\\S]*";
		return part === "?" ? "[\\s\\S]" : literal$2(part);
	});
	return new RegExp(`^(?:\\./)?${source}$`, "u");
}
function literal$2(text) {
	return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
function statementOf(text) {
	return {
		text,
		holders: (parseCopyright(text) ?? parseCopyright(`SPDX-FileCopyrightText: ${text}`))?.holders ?? []
	};
}
function strings(value) {
	if (typeof value === "string") return [value];
	return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
function isTable(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
function firstLine(error) {
	return (error instanceof Error ? error.message : String(error)).split("\n")[0]?.replace(/^Invalid TOML document:\s*/, "").trim() ?? "";
}
// data/license-fingerprints.json
var licenses = [
	{
		"id": "0BSD",
		"hashes": "85sil 3ghp4o 4dz25l 4eg59m 4lnvyf 4z6u71 5jec4w 5l7hw1 5xkj14 665x6d 7i3eip 90hzlk 9jeerd 9nyhut a20634 a5jnf3 cq2eyj cwawwp d3rnqa dxpjt9 eoehvq h2vj2o h4ntug ho21fk k7a33h koh1yz noikep o5ypye otz9mf oyhik1 pqm88k ptqhlu r9g8rm rv8g0k sdd75v uewni5 v1cxjg vfh4r0 xk4l9c xo28j9 yevwld yym0b0 11j43zn 12zklno 13fbmw3 145hyjx 15rjk48 16r3fj1 17fbumo 18hvc7y 18vwceh 19phx3a 1ah5sz8 1az2h1h 1bgv58a 1boeljl 1c1xrf3 1cp4mhh 1daw7mu 1df91b8 1dnusf2 1dtt1rv 1etrsdt 1f4hclg 1fhrcdt 1hfga0s 1hkydd8 1hnsy63 1hnxcc9 1i4esp9 1i4v05i 1ibz4o3 1iq5den 1jkgc6p 1jno3ja 1kewgt1 1kyw3ig 1l155y3 1lwzcol 1m61j1c 1n8s8x8 1nt1q63 1pvjjvb 1rb3v7n 1rguf1x 1s5xbaf 1smcci8 1ttibv2 1tzuk5w 1uqjqao 1v1z2ue 1we8dj9 1xldldq"
	},
	{
		"id": "AGPL-3.0",
		"hashes": "5vls 1ht7c suq6o 1fhqvk 1h6p40 1mbg4o 1msyrc 1r3uwo 1rxs7s 1wazm8 1wcbls 208aps 236ba0 24t0dk 27vk3c 2gmx8g 2vkj7c 2x9a5s 2yoei8 30yohc 36owzs 37dxhk 39u308 3a4414 3awdbs 3hog5s 3jlmg8 3kgnv4 3knypk 3oo1wg 3u0im8 3u8x88 3v6tbc 3yj7mw 40wnqg 40xhso 42380o 44zglk 4qnn7s 4ux1sw 4ze41c 51rlqo 52kym8 53i6ug 5krhy0 5q7gog 5qh2xs 5rg72o 5x80y0 5zbx88 5zpzww 68obrk 6955yw 6aiun4 6f5ktc 6hz8s0 6ipbuo 6jpr7c 6ls6ko 6qgmzc 6x7aiw 78h2p4 7alhtk 7cev8w 7fof7k 7h6tnc 7m5inc 7n2kb4 7pwx8w 7tq17s 7zw0k0 80089s 82ga7k 82lx6w 8j51k0 8ktrv4 8m3umo 8pwyfk 8q6s5c 8t1w2w 8v23zc 8zrbiw 92dp2g 95c2qo 99wdaw 99zo5k 9dpb4o 9dwt6o 9en874 9jiyl4 9wjs9k a37uk0 a3i86w adxuf4 ahtmk8 ak4q34 aneg08 anuyf4 aq4aqo auc8k8 awnzxs awsn34 axrsvc b07zko b0ku4w b1ydxs b34aao b3oc28 b3r0e0 b5gwzk b8adg8 b9kqc0 b9z89k bbhfrs blaemo bo5rkg bqvii0 bylr0o bzziso cdnyu0 ckcrvk crh3ew czeb2o d39hqo d8kyv4 d90mc0 dm59og drv86g dzwmsw e55q08 e5ljo0 e8jpsg ea02ow ehfvs0 ekco0w esruow etsvkw ewnqc8 f0vneg f4qsqg f8570o faw8rc ff4rc8 fk22d4 flckkg fls8rc fm5z08 fnjpwg fqb2pk fr5tzk fzx40w g2zeo8 g6is74 gjl58g gk67xk gkhg1c grasc0 gzizco h1gjp4 h2q8sw ha0mzk hflwhk hh9t28 hp6uyw ht96xs hybwk0 hyoveo ibcbbc il3ay0 ipix60 iy83y0 j5hlqw j5x8yo j8gmxc j8mnxc jb26og jd0aww jf3qgo jfgvo8 jk0aog joqhp4 jsd9js ju7te8 jvbi28 jzqens kc2854 klr13k knw5uo kq7ork kqdza8 kql1vk kru014 ktu1ag l2eyuw l39gh4 l4apr4 l78f3c lhxrog limb6o lj6j54 ln527s lphlv4 m08z4g m95c1c mbuj5c mjcvg0 mt3qo0 mwzfvk ncxv4w ncy8l4 nhfpo0 nk5lmg nkjh94 num9z4 o27mmw o4deg0 o8rpg8 o94414 oagn2o ochceo oe2avk ogcu5s oipiuo okrfyo oomn3k osdgc0 otoxy0 oy2b8g p0bz4w p5qjlk p8scfk ph1skw pq4gw8 ps81dk pv1xfs pw67bk pyva14 q26uzs q5pltc q73d8w qezcg0 qf4vdc qlu11s qr24zc qr9wjc qu22oo qurmgg qv9yzk qvgo60 r0a46o rar9og rfki34 rlbviw rljtqw rodh2w rtj5ow s6tyd4 sakza8 sbsb5k sd4etc sefi4o ssh57c svy8vc szniso t3b4y8 t3u614 t42fvc t79lsw t7kkcw t82jz4 t8qjls tg5tm8 tgdn2w to12xk ttvkfc u3hhv4 u63faw uc80b4 ucmgc0 utv4fk uv6fzs v9s93c v9w074 vaeb9s vkfenc vmg89c vn92p4 vo3nyo vpzfy0 vxd49s w97c3k wcbfy0 wdyjfs wp560g wuomds x03qo0 x128go x3b6e8 x3ysyg x5s6h4 x6pxg8 x87ooo xcvv80 xf3zj4 xhalyw xlufrs xr7sg0 y4612o y9v55k yjp914 ymuhsg z1us88 z5p8oo z6sejc zb07so zjrdk8 zodvuw zs34vs zsxeug 10fdq00 10v29vs 10znsi0 1122q7k 113if9s 113xfow 1152z68 117xp6g 118nlpc 11mdpww 11nksg8 11o592o 11px5og 11qzgdk 11s165k 11wwc80 120ue1c 122msu0 123ej74 126xte0 12dmo14 12mpek8 12r9rqo 12u5x0o 12v4ldk 12wqmkg 1304o28 1358z0w 1386ybk 13dxfmo 13sohgo 13v65ns 13vmek8 13w58ko 13w95cg 13xbj6g 14800qo 14blf8o 14u0rs8 14y0pxc 14ytryg 150zu7s 151tv14 154nfdk 1585pd4 15mirwo 15mlud4 15u3au0 163youo 16ba0dk 16g3pzc 16gbso8 16lwgxk 16rrbe8 16y1leo 170u9fs 17fmp7k 17hkv80 17l00u8 17o2dhc 17p7w6o 17tv7qg 183u9ps 183wqwg 1855zhk 18eu5q0 18p4bjs 18skd3c 18wtxww 18xcpag 18xgb6o 197yba8 19c9jbc 19efag8 19n1gjs 19oy7g0 19zfim0 1a3c228 1a5a5rc 1ahuyrs 1ajuexs 1ak8i6w 1ar4m6w 1au6sxk 1au996o 1aujjy8 1b7ygbk 1bf9h2o 1bmftpc 1bo4bsg 1bp1co8 1brnecg 1bty774 1bzybfs 1c2f5qg 1c2o0hs 1c328c0 1c5d5iw 1ca5j20 1cb6y7c 1cj297k 1cjg0gw 1coibww 1cph7kw 1cppvw8 1croaog 1crz27k 1czo5zs 1czvrp4 1d8vlqg 1d9oa00 1ddry4w 1den6zk 1dhk9wo 1dhn8qo 1dn9jag 1dox5i8 1drcaig 1dt8jgg 1dwqnw0 1dzdjb4 1e119q0 1e28yow 1e6lu3k 1e9bewo 1ebbxf4 1edncxc 1edpktk 1ejht7s 1ek9dxc 1eowb34 1epuj28 1erageg 1etd9bc 1ew78i0 1ewurew 1ey9erk 1ezky2w 1f0itqo 1fc3dag 1fdr53s 1fjd9o8 1fjvk3s 1foqh8g 1fsth34 1fxnw4w 1fy1bt4 1fy62rs 1fzj0rc 1g5okds 1gasr94 1gi01zk 1gjb32o 1gt65eg 1gy2lcg 1h0dhww 1h320ww 1h89zbc 1hcmic0 1hdk420 1hk3ug8 1hpitzc 1i51puw 1i9oxao 1ia37lc 1ifiolc 1ihoi08 1ilbktk 1itg3eg 1ix10u8 1j20ygg 1j31a2g 1j374ts 1jni3ag 1jq3js8 1ju74a0 1k7ncfc 1k8z29k 1kaazls 1kl78mg 1kmz25s 1kpv9ew 1ksn6h4 1kzj3rk 1l8rxcw 1le8tq0 1lhl7g8 1lopbqg 1lspr28 1lzot80 1m40bhs 1m9sgxs 1mha7vk 1mnr9o8 1mu1exs 1my8ld4 1mykr9c 1n0vx2o 1n3azwg 1nlbxmg 1nogcjs 1np517c 1nqkmw8 1ntygx4 1o2ztc0 1oaqrz4 1ob69p4 1ob98lc 1oiext4 1ol6dg0 1om2sa0 1oo79yo 1oqzy3k 1owch1c 1p05seg 1pkyir4 1pscic8 1pxjjw8 1py0o54 1pyy7io 1q1zico 1q3fdu0 1qc056g 1qpruug 1qt3lhk 1r2p6qg 1r39j1k 1rhike8 1rkmwao 1rlyoao 1rmqfi0 1rnrgzk 1rraemw 1rt6byo 1rtf4xc 1rtnw14 1rv6oy0 1s2jbkw 1s2sgls 1s2u43s 1s7ccyg 1sdr9bc 1sf3gf4 1sj0na8 1sqr6k0 1sx19ug 1t0fujc 1t1nnb4 1t4wbsw 1tamv3s 1thkxy8 1tmxay8 1ton2wg 1tqsjiw 1tsm5rc 1u3mjkg 1u42mc0 1u6hdaw 1u6uhww 1ugehgg 1unid0w 1uoagts 1uu8zyw 1uvj348 1uxam3k 1v7eyr4 1v7tjs8 1v8bjy8 1v9t2m0 1vdg49s 1vesieo 1vlnavs 1vq7ywo 1vqp8nc 1vrweig 1vtpc9c 1vu61lk 1vvev9s 1vztw9k 1w0wdns 1w1flu8 1w8pvf4 1w96tp4 1waqefc 1we7i34 1wgyiaw 1wj0uig 1wkuuog 1wn6bww 1wod0h4 1wpgzm8 1wrl8w0 1ws97go 1wtpg7k 1x5e7aw 1x79mp4 1x7pia0 1xe5lco 1xi6rsw 1xlxt0o 1xzkf8g 1yljdy8"
	},
	{
		"id": "Apache-2.0",
		"hashes": "nhffc v5t60 19nuhs 1s34xk 202zq0 212guw 27j1q8 2isu5k 2odl14 2vebds 2zqo9c 3aoiaw 3arsqg 3jk5kw 3jyjt4 3kgnv4 3qzf6o 41x0s8 42imio 4gsfpc 4zm6m0 53b8c8 69ewfk 6kpavk 7bs2f4 88fj20 8a3o9c 8bqyuw 8zmsnc 911qpc 9bn39s 9cawe0 9xvahc ab06qo agjusw b9w6fs bu0si8 chd108 crd520 dtowu8 dtqgyg edrfj4 eggf34 ehkj7k ercydc exl9zc f3dy9c fnlta0 fw122g g5r5nc gj98qg grege8 haswmw hodvi0 hvn4iw hw99sg hzr960 jp3y9k k2umnc kicnj4 kqwfoo kyv6h4 lb3l88 lj3wa8 lud24w mxemlk na013k nnxop4 nxixwo o7ky08 o8rpg8 pdokyo ptgwfc qqkzu8 qy9oeg ra4lww rik5u0 rn4vns rrw69s s6ie5c sre0v4 t4sl3k t912bk u2nidc uu2ru0 v2phkw v361l4 v76oy8 wj4cp4 wzcu8g x53ltc x7e7xs xu8hts ywx87s zg6r4w zx0ekg 10xcjfs 115r17c 11hdmow 11kh7xs 11ta7hc 11zfrpk 12ctvcw 12f26ts 12fc7aw 12qcfts 14d0t74 14si6o0 14ylu00 154jpag 1557ff4 15m7shc 15x8i68 168dxdk 16co41s 16xsjz4 17jrmj4 17nyxi8 1880dnc 193tjs0 1985i88 19h2m9k 1a9qaz4 1aghols 1al0mmw 1arbadk 1b1fdr4 1blmvgo 1btsvug 1burzzc 1cpgv2w 1cvwa4g 1dpeuv4 1gjzta0 1gla1d4 1gvjceo 1h22dc8 1he9j1s 1hyvuvs 1i03k6g 1i1uzug 1jcs9bk 1jjgp20 1jjzsc8 1jtjh3s 1kbojh4 1kom60o 1l18kq0 1l8ln6g 1ljuqtk 1llvmq0 1m8w40o 1mjvyvk 1mktcyw 1mz2feo 1nkvv7s 1o02ihk 1o49i5c 1oim88w 1p5wqoo 1p85y34 1pjjvjk 1pwy354 1q5kn40 1q9e3a8 1q9zqr4 1r5mozk 1r8oj68 1s92i4g 1s9d2vk 1snjkz4 1sy227s 1t3marc 1tdze54 1teg6w0 1u00h68 1u36tds 1u6avs0 1u7p5k0 1ungfpk 1uvhzm0 1uz88hk 1v953wg 1vhyds8 1vxdurc 1w5auo0 1wo9ql4 1x43p68 1xif8ko 1xm8xso 1xor7z4 1yhmfog 1yjoxrs"
	},
	{
		"id": "BSD-2-Clause",
		"hashes": "3hik2 mrqyb t1vk6 1rytc8 2z2ib7 3blal2 4rl1ts 59imol 5ai6h9 5dy70q 68cgde 6ca8bl 6nz1az 75w1w4 8fcwv2 8wmq4p 97misc 9codfp 9nyhut a4ki4u a5olql a8dn4z aylz0t b0fh1n b6ckql c71lfs cimjm7 d2j0a2 d98e5n dssgz0 dw2hjj e39t49 en8l9v epfjr3 fc66i0 fy6wrq g3213i i7hakm ikf10o ip3umi iqa4t7 iy675i j4efmp jaky2j japbtt jtpi79 jvtwxz kv9ej4 lafl15 lewg9l lgfatu mi5vsb mtnopb n1piaf na3549 nirxni no2lxp o0xd64 onrw7l opkiwj ovxb1n pa2dys pn9r3y pxdqfw qkolxa rativl rm5j7k sdbzp5 siofwv tilywk tv506l u6qeta upbb8v uu0c59 uxp9c6 uympug v1cxjg vp51zs wvinjq x2v4cs xb8s8z zkwngv 10loi2n 10noiat 10xeq2e 114d99o 1202dgm 121pbrf 127vhb4 12hzw7s 13magwm 13o1yz8 13td0b0 140o6f9 14w5mmv 15kzc57 16ylbsk 171tquq 186h6yp 18lnwrv 18t5cac 19jtt67 19yjprf 1a0r3q7 1ae9gc0 1akuuah 1alj00j 1an7dh7 1bc98lz 1bengpo 1c2tn8m 1cbzygk 1cgorx4 1cht5vd 1cn2pdr 1coibww 1d6ahi9 1e8x4jq 1ecvxqz 1epjd46 1evml31 1eyx0wj 1gbwl7i 1gcu6oz 1hhbgua 1ho95q9 1i7jtrl 1ij3cpu 1ikkto5 1jiwu07 1jmu1n6 1k8dgai 1ku2hld 1kxpg5a 1kyfiff 1kzf6bo 1l3bm28 1lq8ksv 1m4mmt1 1n4og17 1oj9l1s 1or45bq 1ouc6hb 1p1wzgn 1p9p7wi 1py0xoh 1pzw0cv 1qib3d9 1qoocop 1qu6823 1r1jmo8 1rm8u82 1rpqi9d 1s1yze7 1sd5n47 1sid25k 1t8mxk9 1tlx32n 1tu3oay 1u2x3nz 1u40c3n 1u77eq3 1usw4rr 1v67zzg 1vo3ns2 1wcgk0p 1wdlkhu 1wt6c30 1x47ao5 1xee1wt 1xhs93w 1xmlasr 1yfeuqw 1yr6vkf"
	},
	{
		"id": "BSD-3-Clause",
		"hashes": "3hik2 mrqyb t1vk6 1dpytd 1rytc8 2z2ib7 33w6tl 3blal2 43p14j 4rl1ts 56byca 59imol 5ai6h9 5cy8wb 5dy70q 5f9933 68cgde 6ca8bl 6nz1az 75w1w4 7fmxb9 7pkbd1 88352q 8fcwv2 8wmq4p 97misc 9codfp 9nyhut a4ki4u a5olql a8dn4z axpug5 aylz0t b0fh1n b6ckql bakt84 c3bx5d c71lfs d2j0a2 d98e5n dd97ld dssgz0 dw2hjj e39t49 en8l9v epfjr3 ey9io4 fc66i0 fy6wrq g3213i gujwee i7hakm ikf10o ip3umi iqa4t7 iy675i j4efmp j51r9o jaky2j japbtt jtpi79 jvtwxz kv9ej4 l1e56v lafl15 lewg9l lgfatu mi5vsb mtnopb n1piaf na3549 nirxni no2lxp o0xd64 onrw7l opkiwj ovxb1n pa2dys pn9r3y pxdqfw qkolxa rativl rm5j7k rs6umv sdbzp5 siofwv tg1bqw tilywk tln2dl tlupfm tv506l u6qeta un1k8u uu0c59 uxp9c6 uympug v1cxjg veiomz vp51zs wvinjq x2v4cs x5s4nd x85ium xb8s8z xzuvj9 zkwngv zp32bb 108hrv9 10loi2n 10noiat 10xeq2e 114d99o 1202dgm 121pbrf 127vhb4 12hzw7s 13magwm 13o1yz8 13td0b0 140o6f9 14w5mmv 15kzc57 16ylbsk 171tquq 186h6yp 18lnwrv 18t5cac 19jtt67 19yjprf 1a0r3q7 1ae9gc0 1akuuah 1alj00j 1an7dh7 1aoht3i 1bc98lz 1bengpo 1c2tn8m 1cbzygk 1cgorx4 1cht5vd 1cn2pdr 1coibww 1d0bqw7 1d6ahi9 1e8x4jq 1ecvxqz 1epjd46 1eyx0wj 1gbwl7i 1gcu6oz 1h19dq5 1hhbgua 1ho95q9 1i7jtrl 1ikkto5 1jiwu07 1k8dgai 1ku2hld 1kxpg5a 1kyfiff 1kzf6bo 1l3bm28 1lfp67b 1lq8ksv 1m4mmt1 1n4og17 1oj9l1s 1ooltmk 1or45bq 1ouc6hb 1p1wzgn 1p9p7wi 1py0xoh 1pzw0cv 1qib3d9 1qoocop 1qppti4 1qu6823 1r1jmo8 1rm8u82 1rpqi9d 1s1yze7 1sd5n47 1sid25k 1t8mxk9 1tctbt2 1tlx32n 1tu3oay 1u2x3nz 1u40c3n 1u77eq3 1usw4rr 1uv5bmv 1v67zzg 1vo3ns2 1wcgk0p 1wdlkhu 1wt6c30 1x47ao5 1xee1wt 1xhs93w 1xmlasr 1yfeuqw 1yr6vkf"
	},
	{
		"id": "BSL-1.0",
		"hashes": "5ha98 eigsh epyt7 16cb7z 1bkitc 1h1xks 1mp359 1x0xm6 28ie9i 2i4m9h 3jtvul 4jludt 4o9qkz 4ptxi3 4r0kos 4yxg8z 5gwd4x 5w1lv8 64s2la 6d8by8 6ek8zl 6k2bpu 6v6yor 792t10 7icqma 7v41ub 814lu8 88da7h 8fso1r 8w3c38 8xrn7p 9dw11j a8is51 ajj2p1 ax5ahv bgarks bghtsi clp7ff cr7erx crfldg cucf4a cyes0a d2gnmg dceau1 dhs2ou dm2o9c es7lo0 ewi011 fohr48 fp2gl9 fwaej6 glx6wc gz6um0 h0a047 htfcif i7hakm ittn9t iyj9ol izz0z6 jdxwyj jf9ih6 jxx0f1 kirsmp kxowkk kz3o7g l01em6 ldo0bd lnelw7 lsfbyn luwxzd n4h4bw ncwdjv nfc04b nhj0ge p7y0vv pi5l5o q2xx8b qrbzs7 qyl7yn r98yav rc45mr rz5xwy sdd75v t3tj4w thlgot tigt34 tu6cf7 tvfjn9 txhuzx u2ikln v6bwha v7b0nw vowe0w wg47ae wi4wul wsad21 wz8rhc x2a30j xfahgx xkxtgy ya8ci8 yjj7ef ykjeav yofuo9 ys62qs z1ualk zmpk94 ztzag7 10ijt1s 10xa8tn 1133jsj 116mkv9 11ld92q 1353kpm 13ep77w 13lgw3b 13olofd 13ph98w 13ufqpt 14sgdmp 1529n21 152dgen 15jgxdv 15rkcy3 176dn2t 178yhqa 17bl5bv 17fpx8d 17gjemt 17otq9u 1890w1v 18u9chr 196suqp 19k7db2 1a16yq6 1af82b9 1am0i62 1b98n0h 1c1xrf3 1cdfj7s 1ckxkzl 1e7q231 1e9rhpq 1ehw0r0 1eiyio4 1ev0gdd 1f1m9yr 1f47h47 1ftuztg 1fv940y 1gbiiha 1gn4jdr 1h52g0g 1ha1zxj 1hb3qw2 1hhbzdg 1ht58k6 1hu1gdn 1ipe9xr 1is2f1v 1jyqjjb 1k0zljz 1k6he0h 1kbl9lh 1lgvimq 1lsuj5l 1m16y14 1ma5nyz 1mhd9uo 1mtjuoa 1ndz1ir 1njk553 1npbjsp 1p7vutz 1pbi8zd 1pnok45 1pzw0cv 1q6ylc5 1q9t27s 1qbf03e 1r5hig1 1rb3v7n 1rj1kyc 1s0qo6v 1s519in 1sc5dt9 1st6a3n 1t6cp4o 1tkz76x 1ttcmcq 1tv8vue 1u7bg30 1u86k17 1uurhe5 1v09a4g 1v1uoz4 1wk4j5w 1wx4af5 1x2xwt6 1x4i6cm 1x95d86 1xdq4ul 1xvdqlx 1xxdmye 1xyje3g 1y22qnu 1y77x7l 1yi1vds 1yv6jsx"
	},
	{
		"id": "CC-BY-4.0",
		"hashes": "9daag qwvw8 y4ytc 13whhc 1hop14 1sq85c 1y2zmo 2042v4 2aa9ig 2agtko 2es7lk 2q4fog 2rehuo 3cvyds 3talqo 46qay0 4pg0nk 4z4yqw 52byg0 555jq8 59tu9k 5atyiw 5c7hg8 5rmpts 5sa448 5wx3pc 67q3xs 6aji7s 6bs9y8 6c4icg 6exf6o 6ig5oo 6pf5e0 6yeioo 7sm6eg 7v6nu0 7za228 8gmzww 8n8jnk 8nc3u0 8sq6dc 8w1biw 948mb4 9xpweo a11o80 a62vbc b4qfu8 bbs3rs bi3y2g bymqc8 c6h64w ca88kg ccngiw clgnxs cs2sd4 cu9v4g cutvxs cwue9s d27bao d9czwo dmrjm0 dyjbmo ebl6vk ecc31s elvpxs erl1m0 f1guk8 f30u0w faw8rc fnfcco fx3peg g5k8s8 gn6m9s gp1n4g gpe8yw gqml0w gqwf2o h1spso h2w3l4 h983eo hfdiyw hgrer4 htl72g i15uao i36g2g i7jnyo ifbg5c il3ayg irjik8 itgho0 ixpz2w jdu27k jgcwg8 jl35og jlbqpk jz4dk0 k6l40w kb6j7c kcbwag kchgew kfjoi8 l93ypc lltumg lp3o2o luu4ew mg4w6o mgcxco motgeo ncewaw nggf20 nhgxi8 nipogw nknbio o5lh3c ohthuo otghtc pdbiwo pmmxeo pvykbs qqncts quk6zk qywdiw ras7xk rdwbmg retvrc rijmkw rqy2cw s88al4 smii3s sn5yyo szpnoo t41kow t42fvc tf7tg8 tm3er4 togqe8 up4ce0 usejmo v6afjc vbnhvc veivo0 w7j1i8 wknl1s wm8yfc wn3pdk wtjxs0 wxs4ts x314m0 x9f1qo xdfuiw xpjqoo xr3hts xrjwcg xyl5ew y0mir4 y0r6z4 ygrsuw yqclq0 yx5e1c z2jn1k zwwhaw 10k5ua0 10s5pl4 10x4rx4 11mo8ew 11p6b5s 11q9izs 11uqn5s 11yueyw 11z2vuw 12s9i0w 12wmesg 134d6sw 13aro0g 13hiaqg 13jt4ow 13r8x20 13r90so 13v1cu8 149coeo 14gvmc8 14i6j74 14o2hbs 1578ryw 15db5ig 15v719k 16cmayg 16t6zjc 16u3viw 172r3hs 177plm8 17ekyz4 183lrug 18f8fuw 18qzsag 18voyco 19atoxk 19bcimo 19t780w 19t9v48 19w8v88 1a9sby8 1b4ovvs 1b9zt7k 1bnpo2o 1c9fui0 1chb7q8 1dms0qg 1esarf4 1ez9nyw 1f25rpk 1ffby5k 1fhcbaw 1fj7vjs 1fu97so 1fzthjc 1gezqrc 1gqh874 1gwzwps 1h2maqo 1ha5160 1hjhg94 1htoqow 1i1pdbs 1i4inuo 1i8lcl4 1iogsaw 1iopqr4 1jaoqaw 1jbsqgw 1jeuhi0 1jlzuqg 1k77akw 1keua7k 1ks2jp4 1kv4ako 1l88wdc 1lj59b4 1lj8s4o 1lkn3nk 1llk9qo 1lu9ub4 1mfimvc 1mnsmuo 1mz4opc 1n0i7hs 1nr8yxs 1nxriz4 1o522zc 1p1no9k 1pdxelc 1poa1ao 1pu1xig 1pvyi28 1pwdsbk 1q1d014 1qgd5hk 1r01gwo 1r0pz80 1r8725s 1rftub4 1rqgbiw 1rt6drc 1rtqbg0 1s1xpxk 1s8p9t4 1sb353c 1sklk2o 1spqj3s 1sqwn6w 1srchd4 1t7x6vk 1tcj768 1tdbjr4 1tlb488 1tlu0qg 1tmd5lc 1tp4w2o 1tquuiw 1u2ww5k 1umqm54 1vgwej4 1vh4c08 1vlbh6w 1vnni6o 1vov5xc 1vq9kqw 1wvmvlc 1wxl45s 1wybe6g 1x24caw 1xjmfyw 1xjnc6w 1xou4yo 1xqzzw8 1xrjp00 1y4xwzk 1yzgoy0"
	},
	{
		"id": "CC-BY-NC-4.0",
		"hashes": "9daag qwvw8 y4ytc 13whhc 1hop14 1sq85c 1y2zmo 2042v4 2aa9ig 2agtko 2es7lk 2q4fog 2rehuo 3cvyds 3talqo 46qay0 4pg0nk 4z4yqw 52byg0 555jq8 566gvk 59tu9k 5atyiw 5c7hg8 5cf7ds 5rmpts 5sa448 5wx3pc 67q3xs 6aji7s 6bs9y8 6c4icg 6exf6o 6ig5oo 6pf5e0 6yeioo 7sm6eg 7v6nu0 7za228 8gmzww 8n8jnk 8nc3u0 8sq6dc 8w1biw 948mb4 9wi85c 9xpweo a11o80 a62vbc b4qfu8 bbs3rs bi3y2g bymqc8 c6h64w ca88kg ccngiw clgnxs cs2sd4 cu9v4g cutvxs cwue9s d27bao d9czwo dmrjm0 dyjbmo ebl6vk ecc31s erl1m0 f1guk8 f30u0w faw8rc fnfcco fx3peg g5k8s8 gn6m9s gp1n4g gpe8yw gqml0w gqwf2o h1spso h2w3l4 h983eo hfdiyw hgrer4 htl72g i15uao i36g2g i7jnyo ifbg5c il3ayg irjik8 itgho0 ixpz2w jdu27k jgcwg8 jkuim8 jl35og jlbqpk jz4dk0 k6l40w kb6j7c kcbwag kchgew kfjoi8 l93ypc lltumg lp3o2o lp8yjs luu4ew mg4w6o mgcxco motgeo ncewaw nggf20 nhgxi8 nipogw nknbio o5lh3c ohthuo otghtc pdbiwo pmdig0 pmmxeo povqs8 pvykbs qd8kjs qpvqnc qqncts quk6zk qywdiw ras7xk rdwbmg retvrc rijmkw rqy2cw s88al4 smii3s sn5yyo szpnoo t41kow t42fvc tf7tg8 tm3er4 togqe8 up4ce0 usejmo v6afjc vbnhvc veivo0 w7j1i8 wknl1s wm8yfc wn3pdk wtjxs0 wxs4ts x314m0 x9f1qo xdfuiw xpjqoo xr3hts xrjwcg xyl5ew y0mir4 y0r6z4 ygrsuw yqclq0 yx5e1c z2jn1k zwwhaw 106u514 10k5ua0 10s5pl4 10x4rx4 11mo8ew 11p6b5s 11q9izs 11uqn5s 11yueyw 11z2vuw 12s9i0w 12wmesg 134d6sw 13aro0g 13hiaqg 13jt4ow 13r8x20 13r90so 13v1cu8 149coeo 14gvmc8 14i6j74 14o2hbs 15db5ig 15v719k 16cmayg 16f7imw 16t6zjc 16u3viw 172r3hs 177plm8 17ekyz4 183lrug 18830y8 18f8fuw 18qzsag 18voyco 19atoxk 19bcimo 19t780w 19t9v48 19w8v88 1a9sby8 1aynrww 1b4ovvs 1b9zt7k 1bnpo2o 1c9fui0 1chb7q8 1dms0qg 1esarf4 1ez9nyw 1f25rpk 1ffby5k 1fhcbaw 1fj7vjs 1fu97so 1fzthjc 1gezqrc 1gqh874 1h2maqo 1ha5160 1hjhg94 1htoqow 1i1pdbs 1i4inuo 1i8lcl4 1iogsaw 1iopqr4 1jaoqaw 1jbsqgw 1jeuhi0 1jlzuqg 1k77akw 1keua7k 1ks2jp4 1kv4ako 1l88wdc 1lj59b4 1lj8s4o 1lkn3nk 1llk9qo 1lu9ub4 1mfimvc 1mnsmuo 1mz4opc 1n0i7hs 1nr8yxs 1nxriz4 1o522zc 1p1no9k 1p89ulc 1pdxelc 1poa1ao 1pu1xig 1pvyi28 1pwdsbk 1q1d014 1r01gwo 1r0pz80 1r2k374 1r8725s 1rftub4 1rqgbiw 1rt6drc 1rtqbg0 1s1xpxk 1s8p9t4 1sb353c 1sklk2o 1spqj3s 1sqwn6w 1srchd4 1t7x6vk 1tcj768 1tdbjr4 1tlb488 1tlu0qg 1tmd5lc 1tp4w2o 1tquuiw 1u2ww5k 1ui6gfs 1umqm54 1vgwej4 1vh4c08 1vlbh6w 1vnni6o 1vov5xc 1vq9kqw 1wvmvlc 1wxl45s 1wybe6g 1x24caw 1xjmfyw 1xjnc6w 1xou4yo 1xqzzw8 1xrjp00 1y4xwzk 1yzgoy0"
	},
	{
		"id": "CC-BY-SA-4.0",
		"hashes": "9daag qwvw8 y4ytc 13whhc 1hop14 1sq85c 1y2zmo 2042v4 2aa9ig 2agtko 2e5hs0 2es7lk 2q4fog 2rehuo 3cvyds 3p3pmg 3talqo 3xmm9k 46qay0 4pg0nk 4z4yqw 52byg0 555jq8 59tu9k 5atyiw 5c7hg8 5rmpts 5sa448 5uv6kg 5wx3pc 67q3xs 6aji7s 6c4icg 6exf6o 6fsyfc 6ig5oo 6pf5e0 6yeioo 7sm6eg 7v6nu0 7za228 8gmzww 8n8jnk 8nc3u0 8sq6dc 8w1biw 948mb4 9xpweo a11o80 a62vbc b4qfu8 bboahk bbs3rs bi3y2g c0a4dc c6h64w ca88kg ccngiw clgnxs cs2sd4 cu9v4g cutvxs cwue9s d27bao d9czwo dawb00 dmrjm0 dyjbmo ebl6vk ecc31s elvpxs erl1m0 evpp8w f1guk8 f30u0w faw8rc fec7k0 fnfcco fx3peg g5k8s8 gn6m9s gp1n4g gpe8yw gqml0w guzkvk h1spso h2w3l4 h983eo hfdiyw hgrer4 htl72g i15uao i36g2g ifbg5c il3ayg irjik8 itgho0 ixpz2w jdu27k jgcwg8 jl35og jlbqpk jolml4 jz4dk0 k6l40w kb6j7c kcbwag kchgew kfjoi8 l93ypc lltumg loygtc lp3o2o luu4ew mg4w6o mgcxco motgeo n2zhqg ncewaw nggf20 nhgxi8 nipogw nknbio o5lh3c ohthuo otghtc pdbiwo pmmxeo pvykbs qqncts quk6zk qywdiw ras7xk retvrc rijmkw rqy2cw s88al4 smii3s sn5yyo szpnoo t26fjs t42fvc tf7tg8 tm3er4 togqe8 toz4c8 up4ce0 usejmo v6afjc vbnhvc veivo0 w7j1i8 wknl1s wm8yfc wn3pdk wtjxs0 wxs4ts x314m0 x95l6g x9f1qo xdfuiw xfapk0 xpjqoo xrjwcg xyl5ew y0mir4 y0r6z4 ygrsuw yqclq0 yx5e1c z2jn1k zsbtmw zwwhaw 10s5pl4 10x4rx4 11mo8ew 11p6b5s 11q9izs 11uqn5s 11yueyw 11z2vuw 12s9i0w 12wmesg 132s15s 134d6sw 13aro0g 13eht5s 13hiaqg 13jt4ow 13r8x20 13r90so 13v1cu8 141wl5c 149coeo 14gvmc8 14i6j74 14o2hbs 15db5ig 15v719k 16cmayg 16t6zjc 16u3viw 172r3hs 177plm8 17ekyz4 183lrug 18f8fuw 18qzsag 18voyco 19atoxk 19t780w 19t9v48 19w8v88 1a9sby8 1b4ovvs 1b9zt7k 1bn2n20 1bnpo2o 1c9fui0 1chb7q8 1crrfqg 1dms0qg 1efj3i8 1esarf4 1ez9nyw 1f25rpk 1ffby5k 1fhcbaw 1fj7vjs 1fq6q4o 1fu97so 1fzthjc 1g1ohi8 1gezqrc 1gqh874 1gwzwps 1h2maqo 1ha5160 1hjhg94 1htoqow 1i1pdbs 1i4inuo 1i4ncfk 1i8lcl4 1iogsaw 1iopqr4 1jaoqaw 1jbsqgw 1jeuhi0 1jlzuqg 1k77akw 1keua7k 1kpnxrs 1ks2jp4 1kv4ako 1l88wdc 1lj59b4 1lj8s4o 1lkn3nk 1llk9qo 1lu9ub4 1mfimvc 1mjeqxc 1mnsmuo 1mz4opc 1n0i7hs 1nhluqg 1niox7k 1nr8yxs 1nxriz4 1o2bg9k 1o522zc 1oh3rc0 1p1no9k 1pdxelc 1poa1ao 1pu1xig 1pvyi28 1pwdsbk 1q1d014 1qjipvk 1qs1xvc 1r01gwo 1r0pz80 1r8725s 1rftub4 1rqgbiw 1rt6drc 1rtqbg0 1s8p9t4 1sb353c 1sklk2o 1spqj3s 1sqwn6w 1srchd4 1t7x6vk 1tcj768 1tdbjr4 1tlb488 1tlu0qg 1tmd5lc 1tp4w2o 1tqf7co 1tquuiw 1u0l8y0 1u2ww5k 1umqm54 1vgwej4 1vlbh6w 1vnni6o 1vov5xc 1vq9kqw 1wvmvlc 1wxl45s 1wybe6g 1x24caw 1xjmfyw 1xjnc6w 1xou4yo 1xqzzw8 1xrjp00 1xsoxds 1y18880 1y4xwzk 1yzgoy0 1z0oepk"
	},
	{
		"id": "CC0-1.0",
		"hashes": "51t8w otgmo 1jkzfc 1wvr88 2aozt4 2eup5k 2mlzy0 31wtbk 3bujyo 3jgbio 4cu2q0 4fge7s 54puiw 5ik60g 5sk3cg 6avt0w 6r8wds 7fcwa8 8m9flk 8yec4o 99h3ko aeede8 bdes3s bn3ndc cd642w clofz4 cxozhk e0j5fs egf7wo em5smg f30u0w fjayx4 fpiufc gl1yn4 hcz1zs hv2fc8 in3qbc jl4sbs jr9tiw kw7014 mfjzsw motgeo o9k4l4 oih7k0 ou7dao rqy2cw s88al4 u050iw u52274 urfqtc uyvcmg vd65i8 x5eln4 ydssag yn5q88 11gzmtc 11vg0rs 12kp6sw 12qd8zk 12vxeaw 13iszo0 14ulilk 14vods8 14xik5s 152u5k0 159qmco 16jngj4 17cx0io 17wf02g 186c2c0 19ffi6o 19jnhyg 1a7ubcg 1b27w3k 1b84tb4 1bbi9gw 1bbzphc 1ben48o 1bk168g 1cbaoe0 1ccwvog 1dcmtbc 1dnsrb4 1e6pfu8 1ebj2q8 1egj6ls 1fl1xig 1gq5gsg 1gqh874 1gyaxxk 1hfphtc 1htoqow 1i2xhww 1ii3zqw 1m68v1c 1m85fy8 1oj4yiw 1pyrlnk 1q1eq7k 1q9idtk 1qiovzs 1qv5gmg 1ro0pns 1rqr0qg 1rwl280 1s3l8yw 1syey2o 1tlv4gg 1too29k 1v9y77c 1vi2prs 1w72cvk 1wfqcug 1x4x5qo 1yl5ya0"
	},
	{
		"id": "GPL-2.0",
		"hashes": "4hzjc bjbn4 f0jps gmsvk suq6o 1cmy5k 1hmecw 1tiszc 1ym6c0 22868w 27ibsg 27vk3c 28f4lc 2ch0i0 2n29gw 2q4yvs 2uvdoo 2x9a5s 36owzs 3746h4 3b4pz4 3d7atc 3kgnv4 3knypk 3kzz48 3v6tbc 3yiivs 42380o 4ksafk 4ofb1k 4ux1sw 53i6ug 54qdfk 6079og 60gzsg 6wrboo 79y1q0 7b8mrs 7dktvc 7e6hmg 7i71wo 7n5q6w 7tq17s 7uylm0 81fy4w 81yk7k 84tfi0 873mrk 8pwyfk 92if88 93ir88 953fm8 9je9r4 9wjs9k auc8k8 axrsvc b0cl7c b3oc28 b8524g b9cpbs blaemo bq7sig bvwbxc c88dew c99sq0 cd4nxc cxurz4 d13jmo d90mc0 ddj9u8 dkkbcg dnvfnk dsm2u8 dt64bc dv600o ej8raw esruow f354fs fh6ac0 fmhma8 fqb2pk gdh9e8 gjv6tk gkhg1c gq45k8 gq6dew grahhc hicpk8 hk8654 hpp3yo hrde48 hreh68 hw99sg i25vcg i37248 iarri8 ibcbbc icvahs ikb98g j5hlqw jaqjz4 jb6yuo jbbvuo jbkvio jcyqao jrwcb4 k5tjag kovl88 ktu1ag kx0jmg kxhtjk kxkp8w l3p5cg l8vglc lep7h4 m08z4g mcjkz4 mulso0 mx7p2w n7oibc n8l0yg nfmgps nig7lk o0cnd4 od646o oipiuo oy2b8g oz8fgw p0bz4w ph1skw piyx68 pj7xzk pl35pk pmkvmw pttp8g pus1h4 pxfjrc q66jvk qezcg0 qf4vdc qr24zc qurmgg rgz41c rnzq3k s0gs60 sakza8 sqhhy8 sykk6w t2du0g t61azc tef65k tgzg20 tlyjx4 ts4uq8 u5hqs0 ucv64o uluxns vp07cg vwsxyw vyyw0o wa4m34 whiy9k wm4k60 wt0vuo x03qo0 xyyndk y4612o yqiefk z03va0 z6sejc zccgw0 zfzynk zz0ffk 1040e5s 107gpco 10fqwig 10mlozc 10r63oo 1122q7k 112zdpk 113xfow 11garc0 11lbmc0 11mdpww 11od7fc 11px5og 11vu2ew 11wwc80 12a1548 1304o28 131s0tk 138dyn4 13hw0rs 13w4yag 14r9gqo 154hc08 15fvdyo 15str08 16t56jc 16y1leo 17l2odk 188mljc 18ob3x4 18skd3c 18uq8g0 18wtxww 18z4yc0 19dfof4 19fr1aw 19odmc8 19zo8c0 1a49mm8 1a7z5dk 1ac01l4 1afk9hs 1aww0ts 1bp1co8 1bqovcw 1c0x4l4 1cdc29k 1cfoe0w 1co3l0w 1coibww 1cpmzc8 1cptou0 1cvg1mw 1di4zh4 1du9h3c 1dzdjb4 1dzsups 1f5r8vs 1f694d4 1fd0lh4 1g0yjv4 1g8ddrc 1gur388 1h93xv4 1hpwwww 1hrqi7k 1hzj2ao 1i83k00 1ia37lc 1il21i0 1irgl9s 1ix10u8 1j31a2g 1j7znb4 1k2q1uw 1kfna3s 1khamtc 1kl78mg 1kmha7k 1kp6yjc 1kpv9ew 1ktfsco 1l84s14 1lh1w3s 1lmnszc 1ly5r9s 1mha7vk 1mi9ksw 1mkanrk 1mlak00 1mols2g 1n0vx2o 1os6s3c 1p6l39c 1p8lbuo 1pbam3c 1ppcxzs 1py8c60 1q278dk 1qwnlxk 1qxjbkg 1r2p6qg 1r9of6g 1robe4o 1rs2r14 1s0fwv4 1s73y4g 1s8lxdk 1s9mld4 1sdiyw0 1sdnchk 1ssjoxk 1swdd2w 1sylb80 1syxgx4 1t0awcw 1thkxy8 1tt7yeg 1u3mjkg 1u61kmo 1uhik5k 1ul3vpk 1uq15hc 1ur9p2g 1v0kshs 1v5zxwg 1vbmgl4 1vdg49s 1vpev1c 1vztw9k 1wgk01k 1wgyiaw 1x4dc1c 1xbbhrs 1xi390w 1xi6rsw 1xj7s5k 1xjycr4 1xjyy6o 1xresig 1y9y8rs"
	},
	{
		"id": "GPL-3.0",
		"hashes": "5vls 35mfk krhkg suq6o 1cmy5k 1fhqvk 1h6p40 1mbg4o 1msyrc 1r3uwo 1rxs7s 1wazm8 1wcbls 208aps 236ba0 24t0dk 27vk3c 2rtuu0 2vkj7c 2yoei8 30yohc 36owzs 375ywg 37dxhk 39u308 3a4414 3awdbs 3hog5s 3jlmg8 3kgnv4 3knypk 3kzz48 3oo1wg 3u0im8 3u8x88 3v6tbc 3yj7mw 40wnqg 40xhso 42380o 44zglk 4i48p4 4qnn7s 4ux1sw 4ze41c 52kym8 53i6ug 5krhy0 5q7gog 5qh2xs 5rg72o 5x80y0 5zbx88 5zpzww 628uts 68obrk 6955yw 6aiun4 6evwu0 6f5ktc 6hz8s0 6ipbuo 6jpr7c 6ls6ko 6qgmzc 6x7aiw 78h2p4 7alhtk 7cev8w 7fof7k 7h6tnc 7m5inc 7n2kb4 7tq17s 7zw0k0 80089s 8j51k0 8ktrv4 8m3umo 8pwyfk 8q6s5c 8v23zc 8xsa2w 8zrbiw 92dp2g 95c2qo 99zo5k 9dpb4o 9dwt6o 9en874 9jiyl4 9wjs9k a37uk0 a3i86w afeauo ahtmk8 ak4q34 aneg08 anuyf4 aq4aqo auc8k8 awnzxs awsn34 axrsvc b07zko b0ku4w b1ydxs b34aao b3oc28 b3r0e0 b5gwzk b8adg8 b9kqc0 b9z89k bbhfrs blaemo bo5rkg bqvii0 bzziso c9sans cbjmbs cdnyu0 ckcrvk cm97sg crh3ew czeb2o d39hqo d8kyv4 d90mc0 diziyo dm59og drv86g dzwmsw e55q08 e5ljo0 e8jpsg ea02ow ehfvs0 ekco0w esruow etsvkw ewnqc8 f0vneg f4qsqg f8570o faw8rc ff4rc8 fk22d4 flckkg fls8rc fm5z08 fnjpwg fqb2pk fr5tzk fxamfc g2zeo8 g6is74 gjl58g gk67xk gkhg1c grasc0 gt501c gvoghs gwav9c gzizco h1gjp4 h2q8sw ha0mzk he9bsw hflwhk hh9t28 hp6uyw ht96xs hyoveo ibcbbc il3ay0 ipix60 j5hlqw j8gmxc j8mnxc jb26og jf3qgo jfgvo8 jk0aog joqhp4 jtv7dc jvbi28 jzqens k32jk8 kc2854 klr13k knw5uo kq7ork kqdza8 kql1vk kru014 ktu1ag kty2aw l2eyuw l4apr4 l78f3c lhxrog limb6o lj6j54 ln527s lphlv4 m08z4g m95c1c mbuj5c mjcvg0 mt3qo0 mwzfvk ncxv4w ncy8l4 nhfpo0 nk5lmg nkjh94 num9z4 o27mmw o4deg0 o8rpg8 o94414 oagn2o ochceo od0uko oe2avk ogcu5s oipiuo okrfyo oomn3k osdgc0 otoxy0 oy2b8g p0bz4w p5qjlk ph1skw pq4gw8 ps81dk pv1xfs pw67bk pyva14 q1vj6o q26uzs q4uvgw q5pltc q73d8w qezcg0 qf4vdc qlu11s qr24zc qr9wjc qu22oo qurmgg qv9yzk r0a46o r6u4mo rar9og rfki34 rlbviw rodh2w rtj5ow s6tyd4 sakza8 sbsb5k sd4etc sefi4o ssh57c svy8vc szniso t3b4y8 t3u614 t42fvc t79lsw t7kkcw t82jz4 t8qjls tg5tm8 tgdn2w tkca0w to12xk ttvkfc u3hhv4 u63faw uc80b4 ucmgc0 utv4fk uv6fzs v7b5js v9s93c vaeb9s vkfenc vmg89c vn92p4 vo3nyo vpzfy0 vxd49s wcbfy0 wdyjfs wh41q0 wp560g ww2oo8 x03qo0 x128go x3b6e8 x3ysyg x5s6h4 x6pxg8 x87ooo xcvv80 xf3zj4 xlufrs y4612o y9v55k z1us88 z5p8oo z6sejc zb07so zjrdk8 zodvuw zs34vs zsxeug 10fdq00 10v29vs 10znsi0 1122q7k 113if9s 113xfow 1152z68 117xp6g 118nlpc 11mdpww 11nksg8 11o592o 11px5og 11qzgdk 11s165k 11wwc80 120ue1c 122msu0 123ej74 126xte0 12mpek8 12r9rqo 12u5x0o 12v4ldk 12wqmkg 1304o28 131fbe8 1358z0w 1386ybk 13dxfmo 13sohgo 13v65ns 13vmek8 13w58ko 13xbj6g 14800qo 14blf8o 14u0rs8 14y0pxc 14ytryg 150zu7s 151tv14 154nfdk 1585pd4 15a7ep4 15mirwo 15mlud4 15u3au0 163youo 16ba0dk 16g3pzc 16gbso8 16iaab4 16lwgxk 16y1leo 170u9fs 17fmp7k 17hkv80 17l00u8 17p7w6o 17tv7qg 183u9ps 1855zhk 18eu5q0 18p4bjs 18skd3c 18uq8g0 18wtxww 18xcpag 18xgb6o 197yba8 19c9jbc 19efag8 19n1gjs 19oy7g0 19zfim0 1a3c228 1a5a5rc 1ahuyrs 1ajuexs 1ar4m6w 1au6sxk 1au996o 1aujjy8 1b7ygbk 1bbv2m8 1bf9h2o 1bmftpc 1bo4bsg 1bp1co8 1bty774 1bzybfs 1c2f5qg 1c2o0hs 1c328c0 1c5d5iw 1ca5j20 1cb6y7c 1cjg0gw 1coibww 1cph7kw 1cppvw8 1croaog 1crz27k 1cvf560 1czo5zs 1czvrp4 1d9oa00 1ddry4w 1den6zk 1dhk9wo 1dhn8qo 1dn9jag 1dox5i8 1drcaig 1dt8jgg 1dwqnw0 1dzdjb4 1e119q0 1e28yow 1e6lu3k 1e9bewo 1ebbxf4 1edpktk 1ejht7s 1ek9dxc 1epuj28 1eq38eo 1etd9bc 1ew78i0 1ewurew 1ey9erk 1ezky2w 1f0itqo 1fc3dag 1fd0lh4 1fdr53s 1fjd9o8 1fjvk3s 1foqh8g 1fsth34 1fxnw4w 1fy1bt4 1fy62rs 1fzj0rc 1g5okds 1gasr94 1gawtvc 1gc5ye0 1gi01zk 1gt65eg 1h0dhww 1h320ww 1h89zbc 1hcmic0 1hdk420 1hk3ug8 1hpitzc 1hw3zy8 1i51puw 1i9oxao 1ia37lc 1ifiolc 1ihoi08 1ilbktk 1itg3eg 1ix10u8 1j20ygg 1j2a7g0 1j31a2g 1j374ts 1j4wwls 1jni3ag 1jq3js8 1ju74a0 1k7ncfc 1k8z29k 1kaazls 1kl78mg 1kmz25s 1kpv9ew 1ksi4bk 1ksn6h4 1kzj3rk 1l8rxcw 1le8tq0 1lhl7g8 1lspr28 1lyq8ts 1lzot80 1m40bhs 1mha7vk 1mnr9o8 1mu1exs 1my8ld4 1mykr9c 1n0vx2o 1n3azwg 1niilww 1nqkmw8 1ntygx4 1nxwuy8 1o2ztc0 1o8v4n4 1oaqrz4 1ob69p4 1ob98lc 1oiext4 1ol6dg0 1om2sa0 1oo79yo 1oqzy3k 1owch1c 1p05seg 1p6l39c 1pkyir4 1pscic8 1pxjjw8 1py0o54 1pyy7io 1q3fdu0 1qc056g 1qpruug 1qt3lhk 1qx8cq8 1r2p6qg 1r39j1k 1r5pk0w 1rhike8 1rkmwao 1rlyoao 1rnrgzk 1rraemw 1rt6byo 1rtf4xc 1rtnw14 1rv6oy0 1s2jbkw 1s2sgls 1s2u43s 1s7ccyg 1s8lxdk 1sdnchk 1sdr9bc 1sf3gf4 1sj0na8 1sqr6k0 1sx19ug 1t0fujc 1t4wbsw 1tamv3s 1thkxy8 1tmxay8 1ton2wg 1tqsjiw 1tsm5rc 1u3mjkg 1u5hf68 1u6hdaw 1u6uhww 1ugehgg 1ukz274 1unid0w 1uoagts 1uu8zyw 1uvj348 1uxam3k 1v20x14 1v7eyr4 1v7tjs8 1v8bjy8 1v9t2m0 1vbvwwo 1vdg49s 1vesieo 1vlnavs 1vq7ywo 1vqp8nc 1vrweig 1vtpc9c 1vu61lk 1vvev9s 1vztw9k 1w0wdns 1w1flu8 1w8pvf4 1waqefc 1we7i34 1wgyiaw 1wj0uig 1wkuuog 1wn6bww 1wod0h4 1wpgzm8 1wrl8w0 1ws97go 1wtpg7k 1wz98ww 1x5e7aw 1x79mp4 1x7pia0 1xbbhrs 1xe5lco 1xi2lvc 1xi6rsw 1ybgvps 1yjt7zk 1yljdy8"
	},
	{
		"id": "ISC",
		"hashes": "85sil 3ghp4o 4dz25l 4eg59m 4lnvyf 5jec4w 5l7hw1 5xkj14 665x6d 7i3eip 90hzlk 9jeerd 9nyhut a20634 a5jnf3 be01gf bz2agu cq2eyj cwawwp d3rnqa dxpjt9 dzoipq ebudl2 edfagj fdzofl gl7suk h2vj2o ho21fk im65j5 imlm46 jcx2hf k7a33h koh1yz noikep nupj5v o5ypye pqm88k ptqhlu r9g8rm sdd75v tgmy6u th1c09 uewni5 v1cxjg w19bji xf3jtz xk4l9c xo28j9 yevwld yym0b0 zb9jkt 11j43zn 12zklno 14tj4y6 15rjk48 1635alo 1686upd 16r3fj1 17150xb 17fbumo 18hvc7y 18vwceh 19xmype 1az2h1h 1bgv58a 1c1xrf3 1c6xcye 1cpp3n3 1df91b8 1dnusf2 1dtt1rv 1eg3hb0 1f4hclg 1g3vmke 1hfga0s 1hk1ffz 1hkydd8 1hnsy63 1hnxcc9 1hxofmy 1i4v05i 1ibz4o3 1iq5den 1jno3ja 1kewgt1 1kraiiw 1kyw3ig 1l155y3 1laqofj 1lwzcol 1m61j1c 1n8s8x8 1nt1q63 1pvjjvb 1qesa49 1rb3v7n 1rguf1x 1s5xbaf 1smcci8 1t42thb 1ttibv2 1tzuk5w 1ulxe8h 1uqjqao 1v1z2ue 1we8dj9 1xs6d77"
	},
	{
		"id": "LGPL-2.1",
		"hashes": "4hzjc 6pemg 9gp9c bjbn4 gmsvk q4jtk sa1js suq6o vo7tc vwhuo 16w3kg 1cmy5k 1hmecw 1tiszc 1ym6c0 22868w 27ibsg 27jqfk 27vk3c 28f4lc 2ch0i0 2n29gw 2vt7uo 2yjg54 315xo8 31uf5k 36owzs 3746h4 38d5qg 3b4pz4 3ehdp4 3jft60 3kgnv4 3knypk 3kzz48 3npd5s 42380o 433j3c 4ksafk 4lvnkw 4ux1sw 53i6ug 54qdfk 5er6w8 6079og 60gzsg 62qy1c 63ajrc 67hb9s 6mgobs 75til4 76rj14 79c0i0 79y1q0 7afgts 7dktvc 7e6hmg 7itzk8 7iwp1c 7j321s 7k2na0 7snmxk 7tq17s 7uylm0 81fy4w 81yk7k 8a7xi0 8pwyfk 8t40ug 8upi94 92if88 93ir88 953fm8 9je9r4 9njf88 9wjs9k a8r6uw ahdwvk ak3clk auc8k8 axrsvc b0cl7c b0wzpc b8zioo b9cpbs blaemo bq7sig bvwbxc c88dew c99sq0 cd4nxc cxurz4 ddj9u8 drbzmw dt64bc dv600o ej8raw esruow f354fs fe6kls fhd02w fqb2pk g7ckmo gc6wmo ge8fso gejzzk ghcw0o gkhg1c gq45k8 gq6dew grahhc gxrups h04bj4 h5xbag hhbvhc hreh68 hw99sg hy71qo ibcbbc icvahs jbbvuo jbkvio jl5lw8 jrwcb4 k5tjag kk32v4 ktu1ag kuy5pc kx0jmg kxhtjk kxkp8w l3p5cg l8vglc lfqb7k lhzc2g lil14w llnl0g m08z4g m2rexc majgjk mcjkz4 n7jk00 nau534 nfmgps nig7lk nkakzc nrzccg ny3k74 o0cnd4 o5b00w o7l71s oblt6g od646o oj3ky0 opfim0 ory3bk owcpe0 oy2b8g p0bz4w p0wxds p1b9l4 p65wf4 pcyj2w pgmots pl35pk pmkvmw pqprb4 pus1h4 pxfjrc qb9534 qf4vdc qgmgz4 quj3o0 qurmgg quu34o qywswg r0qalc r6fpk0 rgz41c rkei5c rxn11c rxuho8 rzre5k s0gs60 s3e9qg sakza8 sbjvi8 se5ee0 sfpd5k ssh9qo sum96w sx1e94 sykk6w t2du0g tpbxw8 ts4uq8 ui8xp4 uive7s uluxns urud5k v0s6dk v7404w vglgpk vwsxyw w6l6og wa4m34 whiy9k wm4k60 wn2eds wt0vuo wtvma0 x03qo0 xcs48g xez4gg xirfs8 xkamc8 xqpq4w y4612o y566s8 ycnbjs ydm5zc yfx2ds yj83bs yls2t4 ymno4g yqiefk yzip94 z03va0 z5h0jc z6sejc z7okqw zdkqvk zufxnk zzvd8o 103ted4 10esnqo 10mlozc 10r63oo 10u0e1s 10ww13s 113xfow 11g220w 11garc0 11ky8vs 11mdpww 11mn5fc 11od7fc 11px5og 11wwc80 121ym5c 125o8cg 129793c 12a1548 12a5lrs 12css0g 12id8lc 12yvhuo 1304o28 131s0tk 133ec1c 1367yr4 138dyn4 13d62ww 13hw0rs 13iunco 13kjvbk 13mbrco 13w4yag 13xhavs 1409ws8 141xs6w 142r60o 145k6cg 14gyp4o 14wnjao 159tbi8 15ag3bs 15ap6g8 15kkzi8 15str08 15ub74o 15y61j4 166e6nc 16iome8 16y1leo 179wlbc 17iteio 17l2odk 17m7gaw 17ph0bk 188mljc 18g0mrk 18ix4fc 18l5m5k 18ob3x4 18t3u68 18uq8g0 18vqhns 18vyi1c 18wtxww 190f8gw 19de6gw 19dq3io 19fr1aw 19gky0o 19ikqww 19sdjew 1a1rceg 1a49mm8 1a7z5dk 1ac01l4 1afk9hs 1aivdt4 1aww0ts 1b4mzxc 1bl1mqo 1bqovcw 1bshrqo 1bsywlc 1bud2dc 1c2vjdc 1c3v1wg 1cczxqo 1cdc29k 1co3l0w 1coibww 1cpmzc8 1d0g6vs 1dcwk80 1di4zh4 1dptxg8 1dsh0nk 1dzdjb4 1dzsups 1e3s0sg 1e4vnig 1ecckrk 1el7myg 1f5r8vs 1f694d4 1fb95ew 1fd0lh4 1ff9f3s 1fga8s0 1fljdkg 1g0yjv4 1g52ko8 1g5pug8 1g6ax0g 1gbrzoo 1ge8ra0 1gkrvl4 1gqcwgg 1gur388 1h6v01c 1hhkpq0 1i93pa0 1ia37lc 1il21i0 1irgl9s 1iuo368 1ix10u8 1j31a2g 1j68u5k 1jl97bk 1k2q1uw 1k7l2tc 1kfna3s 1kl78mg 1kpv9ew 1krky0o 1ktfsco 1kyku3s 1l68p8o 1l84s14 1latmbc 1lcow6g 1lf6qgg 1lgxamw 1ljoyb4 1lmnszc 1lokybc 1lqx75k 1ls1f1k 1lt07r4 1ly5r9s 1lyxu3k 1m2ptxc 1m4cg20 1m9f7iw 1mbpzow 1mha7vk 1mi9ksw 1mkanrk 1mmae5c 1mo7szc 1msi5sw 1mtzf7s 1n0vx2o 1n83q4g 1naghu8 1nbrqio 1o5uqew 1oqrshs 1or41n4 1our41c 1p6l39c 1ppcxzs 1py8c60 1q10i4o 1q5bc2g 1qjnum8 1quom80 1qwnlxk 1r2p6qg 1rble0o 1rlyoao 1robe4o 1rr52zk 1rradu8 1s1g55c 1s6edso 1s9u04w 1saa3g8 1sc6uu0 1skub6w 1smcdj4 1swdd2w 1sylb80 1t42ae0 1t6uj1s 1tfks6g 1thkxy8 1tiw8q8 1toz2bc 1tt7yeg 1tysneg 1u3mjkg 1u61kmo 1u6k18o 1ua4ifs 1udc380 1uhik5k 1ul3vpk 1uoagts 1uzq0o8 1v0kshs 1v1vdts 1va5yc8 1vbmgl4 1vdg49s 1vg6zzc 1vj6o68 1vlmjzs 1vml3go 1vpev1c 1w9un28 1waez74 1wgw22w 1wgyiaw 1wqygzk 1wsuy1c 1x4dc1c 1xbbhrs 1xi6rsw 1xj7s5k 1xjycr4 1xjyy6o 1xresig 1y0y7q8 1y70z28 1y8z374 1ykj41k 1yqw8eo 1yx2doo 1yx5lu8"
	},
	{
		"id": "LGPL-3.0",
		"hashes": "5iiz4 27jqfk 2vt7uo 2yx4o0 32z4g8 352ux4 3u8x88 49cm5k 4i48p4 4twt9k 60ycq8 6zwdo8 817xhk 8aij8g 8rdq54 8saz68 8t40ug 97r6lc a4il8w acjkeo b5hj54 b7bojk b7lz80 bnybts bqmqzk cnh6og eheatk eivg94 fatbkw gz68v4 h015ww hmhi8w i0jb3s i9pxvs ibcbbc id57hs j2wza8 j5hlqw j7cb6g jmzfug kgjnx4 meecq8 n91ets ntg74w o3vrns o96quw obz0y0 p0bz4w plsq6o q126j4 qjjueo quj3o0 rhhspc sguvls sl9ueo sqlmxk u01f3s ui8xp4 usuy94 v0s6dk w4dpwg ww2oo8 xwzf5s z6sejc z74b0w zamnig 106td5s 10ce3f4 10s96wg 113xfow 11o592o 12lchxc 131nu68 135q16w 16pp548 16y7400 18l5m5k 18vyi1c 19kumts 1a6exy0 1acoq2o 1ax41i8 1bcnekw 1bhsf60 1dhn8qo 1dsh0nk 1dxjj5k 1e0pbhs 1ecckrk 1f7nsbk 1fga8s0 1gawtvc 1hks5e0 1hlw2ns 1htdwxc 1i8dcq8 1ijj4bs 1iu2nbs 1j4ub4w 1j4wwls 1jluyqw 1kpv9ew 1krp5q0 1l590ds 1l68p8o 1m4i4s8 1m8tegg 1mo7szc 1o90j20 1oxalls 1ozaq40 1pbsgw0 1pbum9s 1pomhsw 1r9jvbc 1rr52zk 1s9qtx4 1sptm94 1tcd400 1tim4eg 1vh99u8 1vztw9k 1w8fn0w 1wn71tc 1xz8wug 1yupnag 1yx2doo"
	},
	{
		"id": "MIT",
		"hashes": "146u58 16pg9x 223nwf 35o93f 39fbwy 39x5mw 3d1hna 3rt92j 3y07yv 4o0c9k 4yxg8z 5gwd4x 5w1lv8 5w2reg 60iixf 66f2kq 6970cs 6d8by8 6rzky9 6v6yor 74qijc 792t10 7icqma 7vw9a0 9dw11j 9ywedn a8is51 ayagqb bg5utw bgarks bjjfkv cgj5qp cy7leh eas8no ekimst f37mla ftv9zu gu5whi htfcif i0fo82 i7hakm ib7k5g iu7u0r izz0z6 jgp1kk k3sdeb kacuxn kbfri3 kmd8el kn6uor kw5eyu kz3o7g ldo0bd lsfbyn m2tkxf mmga7s mnla6u mw2qei nfc04b nhj0ge o96oy7 olnfva pfsfh5 pzcpbk r98yav rb91h6 rwhjbp rx9rdq rz5xwy s9ez9g saq2l8 sdd75v tal81p tsr2sm twhmub txhuzx vra4z8 vt5skl x1gnt7 x4q1l2 xbll3f xf3jtz xfahgx xkxtgy y21s53 ys62qs zettds 11cuput 11nci6n 11ue76s 12ji7ja 13c74du 14df66t 14xoef9 152dgen 15edmj6 15jgxdv 160x4d9 176dn2t 17bl5bv 17fpx8d 17otq9u 184z6we 1890w1v 199yltz 19ci5vm 19u2asf 1a26701 1a83r83 1b5s00b 1b7fg4w 1b80ms9 1btjekh 1c1xrf3 1dcitqy 1e9rhpq 1eazd64 1eiyio4 1ev0gdd 1f3ok2i 1ftuztg 1fv940y 1g0sast 1g61ppc 1h78sqt 1ha1zxj 1ha483q 1i3pxln 1ibz4o3 1ijcjvf 1jqcugg 1k7qbkr 1kbl9lh 1kraiiw 1loxpqp 1ma5nyz 1mexkla 1mrbfaf 1mtjuoa 1ndz1ir 1pzh1py 1qw8isp 1r3fj9u 1r5hig1 1rb3v7n 1rj1kyc 1s519in 1sv4krf 1t42thb 1ta3bm4 1td1af5 1tkz76x 1ttcmcq 1twxp5p 1tx4p5t 1uxr0eq 1x2xwt6 1x41u7q 1xxdmye 1xyje3g"
	},
	{
		"id": "MPL-2.0",
		"hashes": "n0wo c4b8o ensuw xpgy8 12iigo 1lmn7k 1m8ja8 1msyrc 1usvc8 21bz2o 26p2k8 2kup9s 2liljs 2lz3wo 2mb42g 2n34c0 2q6mh4 2qjiwo 3279lc 35t534 4av5fs 4hytdc 53b8c8 55vzkw 5axkv4 5c6u08 5ezpm0 5oae7k 69chew 6v1jig 6zc8ns 72jz6g 731q8g 74q3hc 7atlpc 7ct7cw 7o8lyg 7pcc5c 7u6xi0 7x8q28 7yxb2o 7zjh88 81qy2w 87idv4 8bx7fk 8gkljk 914dk8 9fswso 9ik1iw 9nsv3s 9syejk a1cjaw a2pfsg a3i86w a57qfs ach2nk aeu5t4 ajjttc aqrkd4 avmw6g bhrr3k bplkt4 c142i0 chd108 crco2o cu6f9k d6btu8 dhulds dljvgw dntf8w dpy1p4 dpyt4g dvi1ow dw8l48 er6djc f2cs8g f5fx9s f6zd4w f90kxs f9airc fnlta0 fw09eg fxrjt4 g8b1t4 g9v13k gfc6og grege8 grzgc8 gzthp4 h1ag0o hgpibc hnhbmg hsc8cg i4ylhc i7eups i8osfk icflqo igx2eo iqfc60 ire6wg ja0ubc jecr5c jp3y9k jukswo k7qp6g k8vj3c kk284o kl7ay0 krt7ig l3p5cg lo3e48 lzlkvs m0g96w m7sbyw mbcfbk mg2am0 mgolb4 mtrpfk mxqh48 n94cfc njqqvk nrth14 nxlzig o7l71s oc6o4o oddk08 ohrezk omvsog op3nx4 oqpfog oxwhqo ozkvjk p89rwo qad0pk qdfvjs qeldjc qf9h8w ql30ds rfkxe8 rrfw68 rrjoa8 s037ww s4akhc s5ysbs scx45c sjyhi8 sl47xc sy8o08 syumds szk4ns szmh3k t7khx4 t8ude8 t8x354 tgk040 tjc1w8 tkv2u0 tmfhl4 uoo96g uyfqpk v1amug v361l4 vcdkg0 wb00a8 wckz0g wfxns0 wi9ivk xf3zj4 xw0j60 yppxz4 yqtjjk yzcsm8 zbudf4 zc25m8 zf36ag zjrkaw zu6aps zy5xko 10abx7c 10j0d3s 111bb0w 116u32w 1180qy8 11r3x8o 129irkw 12xvnww 1326oe8 136hm0o 13brl5k 13rmbe0 144p3jc 1450w1c 147z274 1498sco 149k9pc 149xa6o 14h5aq0 150ibf4 15enlcw 15wpshs 15zondc 16712v4 16c0h34 16m3xsg 170t4xk 176rsl4 17cqruw 17dpcts 17sc5ow 17ugi6g 17w96v4 18pdlfk 18r6a9k 18wexww 18y93tk 197aqpc 1980qtc 19f56ag 19wyvzs 1a92x74 1atm2y0 1b50tew 1b9jyzs 1b9w0k0 1bxevfk 1cthuxc 1d77og0 1d7czi8 1dba07k 1dd6wk8 1duqdcg 1ehuhkw 1ep3mfc 1f4c1lc 1fb5140 1fghdk8 1fzetvk 1g0kp9k 1grssg0 1gsssy0 1gxpcg8 1gzuq7c 1h2gauw 1h34al4 1h5usy0 1h9n408 1hi1g6g 1i906ts 1ib93ns 1ie9rrk 1ila620 1it9r3k 1j3rk00 1jkauns 1jr0f9c 1jyw7uw 1jztw8o 1kd1lhc 1kp01sw 1kpv9ew 1l9ftt4 1ldcj7k 1ljpe54 1lloax4 1lqiduo 1lrvpc0 1ltdj28 1mhv37k 1n8ged4 1n8qjgw 1n9tpl4 1nadsk0 1neknxs 1ngqlu8 1nmwrgo 1nn8xts 1o2oo40 1od868w 1oi7jh4 1p26h2w 1p2m47s 1p8c5vc 1pjjvjk 1pl9o7s 1ppj0eg 1pvgcc8 1q5kn40 1qhyvr4 1r2hiqo 1r2r69s 1rcougw 1rgd44g 1rtertk 1rvng68 1s2u43s 1sbzkbc 1sf8r9s 1spk6y8 1tg37n4 1u7vw1k 1ul5hkg 1v7w8kw 1va8z9c 1vmw1m0 1vo2tv4 1vsfa14 1wat0vs 1wdj3nk 1xa18c8 1xgkre8 1xgsm3k 1xjyy5k 1xzfgns 1y7zbbs 1yk7tog 1yk82ls 1yp881s 1yulqko 1z09fvk"
	},
	{
		"id": "PSF-2.0",
		"hashes": "1tcry 31kjb 7yg0w 9b4ty dbzsg nbvlo 12c9in 17dqca 19jxl8 1m9zsj 1swlqw 1t1g47 232kzm 2def9d 327q2t 3cmw15 3gg8va 3lk19b 3r9wg1 3zpl88 4924kc 4b3i12 4ie692 4ko62r 4m5u51 4yidkk 51uy37 55qmvc 57w5kt 5e1sjt 5vvpkr 5xgygj 5xl0b2 64gwzy 690urh 6b0nl9 6nvtbi 6vnmv2 6w4u31 6x10kw 6xcx57 71c92p 77ep7n 799vog 79nb1b 7aaf97 7d54zj 7qvwte 7rcqic 7unrtk 85j3t1 8d6f7a 8fjwns 9acz9a 9afa4p 9m926b 9tcxmf a1ts6g a6fht1 a82z5z a8yayj ale1po ap4nwb ar4xrn b2kxeu b3pfjk blgd39 bw3qjg cesn45 cgk1v4 cr6m1a crgqqy cwsuih cy2vqi d32te7 d9eyu5 de3hxh djj0ln dm5u7i dmp0yz dzd9fx e7dhsb ebunnj edm9tc edvx9y ejw0x0 em3dtl eq37kp f1iz5v f1r9ou f9521n fenoh2 fidw3j ged9bw gts3ha gupe86 h1sgav h8gyjv hlrjzn hnkkys hx5xkm i0s8sr i2q34f i2xvt0 i3w4nd i8gnq8 idg8x9 ilyqmo insizg ip35a7 iv5n6j ivqqlh j06uk8 ja0hrl jhflqh jolwzc ju9plh k0wo6t kruwr3 ktogch kvwp0u kw5ecj kzsk6u l7dtee l7y4rn l9v7q2 lbmdwz lcjlmd lk2ysm lkvcr5 lm3lvx ln599m lp0abx m0oi23 m1776s m8d15j mcrddl ne2ftd nhaoga nhdkf5 nmvtw5 nty5pl o2wvsf ojuxno op376c pavews pruxey pw4fcb q0c9k5 q13e36 q472lg q4ynxg qmpjvi r8ddts r9imjg sxhomn t1d79r t5rn7a tbppxo tg9yjw twqp4a u7m66r u9e1l8 uao27g ubm2u9 ugotwy v1qiof v3zoyb vbjld4 vdel0u vi2651 wamiag wcc6i9 wgv5jq wjz9f9 wpc3z7 wq82uk wzzecv x8gyrl x96afu x9hxbc xg8dms xoynj3 yliocs yneg3j yze6o3 z2gwt6 z4wepx z9adoi zd2kvp ztrb1d 101yt5o 105b6td 109mgge 10c46jc 10dx5sy 10e233f 10fb3hc 10htcxm 10rwntx 10wdzif 1171fkh 11ewzzh 11i97hm 127ura5 12a6vra 12iurpz 12yiim8 12zus5g 13hosau 13l66bt 13mrgnh 13w3mf8 13w4wm7 140bsbe 141szgl 147flvh 148vwsr 148zndw 14a1711 150o228 153isd2 155onay 155r493 15r5iyv 15zpymo 163wx7z 1646g2z 16d7rtn 16e9mpm 16o6a3e 16olpii 16w809v 176filr 17a1ptk 17bz2qh 180eukq 18221mm 183t72t 18qa7dh 18swxs0 18ulxec 191psyf 19444j2 1965if6 198p99i 19bm5y8 19e3h77 19iglox 19miu9f 19tteas 19z0qzf 19zans2 1a0r3q7 1a2ur6m 1a97z43 1anzofu 1b5mn4d 1bj3q6e 1bl9827 1boi9l1 1c1bow2 1c7gmz3 1c7qbwc 1cwl06z 1cyfzmq 1dj3f2z 1dlapi9 1dtdxpw 1dyz97h 1eaa115 1ebk7ru 1ei98to 1eli4vs 1exhy30 1exlufr 1g5sf23 1g9n7o5 1go51ga 1gt0dhi 1gyvukl 1h1ci2q 1h995pn 1hj5aka 1hmla0x 1i53tid 1i9z5q0 1id3c98 1iotmtj 1ipl1rr 1j3f1zt 1jh2qd6 1jkw2rm 1jlsmhh 1kdz7vr 1kjn2vm 1kvhhqz 1kxirg1 1l6u5vj 1li3w2a 1lk7v0q 1lnyo5k 1lo9eyx 1lqfmmk 1mby0ws 1mcgb9p 1mcos3w 1mm3x3m 1mm8wpe 1mzipug 1n5rlim 1natp7s 1o1z495 1o2uwlz 1o46ox7 1o8i0fy 1oguupk 1ok5e2e 1p2vrh0 1pfvp3e 1pnmtm5 1pnznqb 1poztjn 1pzpdey 1q6l2gr 1q8ogga 1qe3lee 1qfk3ie 1qloqwo 1qngsrp 1qpwswv 1qy61wh 1r52dg6 1r5sacp 1rfh3t3 1rgt9rb 1rj6u1s 1rkd386 1ruprmp 1ryvgq4 1sd3nm8 1snrqf2 1spxaan 1sv8jfz 1sxsb0h 1t6mjut 1tcjap9 1tpr22r 1tzl2se 1u4hz7w 1ue3zof 1ugmeqa 1unab7g 1uypuw3 1vh890n 1vh8tt1 1vnbpm4 1w1m6kg 1wath2e 1wf3pqe 1wj3bo0 1wn4xc1 1x2xvg7 1x3wfen 1xadpf3 1xgq4r9 1xjpnqc 1xrreay 1xs0ist 1xum13x 1xx8ew5 1yd7fru 1yf7hh8 1yp4jx7 1yuuxbd 1z088uz"
	},
	{
		"id": "Unlicense",
		"hashes": "cb3gu ioadz nrwci rgck1 10mov1 2kmc59 2wcz3s 38g069 3jugg0 4w4y9c 4yxg8z 5gwd4x 5ukm0i 5wxcug 63q7pz 6a7fta 6d8by8 6v6yor 74qijc 792t10 7icqma 7pgycz 8ainvt 8kvtc3 8xqi8i 9ucsc7 9xiez0 a4dyxj a8is51 a9t6mt ayagqb ayzabt bg5utw bgarks cbnkg0 ci0epv cj5a4m cl16ix cy7leh escqhc fflyq9 fnu0i4 gbenf4 h6si1k hnz1nz hyzgpa hz7crc i7hakm inlveg izz0z6 jgp1kk juv1l2 jzeobh k7f61i kacuxn kbfri3 kmd8el kz3o7g l9dka0 ldo0bd lrkzyv lsfbyn lwhccl m807hj mnla6u mtkgo1 mtv2qh n03yku nfc04b nhj0ge nlwbm4 o9bwt8 o9iczz oj83kc pda57q pf6fo2 pfsfh5 qcf0br qkig35 qo32xl qrit2n qrs0yq qsvo7t qtghho r0w25g r98yav rb91h6 rlt1pi rpblaj ry3w1u rz5xwy sdd75v sk36hj sns8rg spfbgm tal81p tfvb0x tpo29d tsr2sm txhuzx uh2a64 v2tt60 w0dm5c wi82r6 wr8aq8 xfahgx xkxtgy xs3cko ys62qs ytvw9h z1bl6m 10giwle 11c0k1b 11fgr19 11nci6n 11nnj5e 12k0hb5 12lzn0m 13a5upy 13qzc26 14vxwj6 152dgen 15jgxdv 160x4d9 16nusxj 170k5sa 17bl5bv 17fpx8d 1890w1v 18h5jb3 18jbofr 18w07q0 19jslu1 1a83r83 1b80ms9 1bcrtuy 1btjekh 1c1xrf3 1cladyh 1czn8lw 1d59qju 1ddxvlk 1emvay5 1ev0gdd 1ezw9zq 1f1j8bb 1fm5vmp 1ftuztg 1fv940y 1gvrn69 1haa226 1hi6n10 1i3pxln 1ibz4o3 1iftqrg 1iwu7a8 1jmddfu 1jn845j 1jwyvpu 1kbi2br 1kbl9lh 1ljvsgl 1lwls9a 1ma5nyz 1mengh7 1mknh2s 1moxt5j 1mtjuoa 1mvpiv2 1mznah0 1ndz1ir 1o7hbnr 1olc947 1otvqsn 1pyhj2j 1qn3a3t 1rb3v7n 1rj1kyc 1rjagrd 1rr2d43 1s519in 1surma7 1tkz76x 1ttcmcq 1txopb2 1tygt6a 1u351a8 1u5tjjq 1u8noi2 1uxr0eq 1x9az9u 1xkmvie 1xudrqe 1xxdmye 1xyje3g"
	},
	{
		"id": "Zlib",
		"hashes": "577qt 77tnz upbab 335xwe 3hxg3r 3rymtf 4d5djv 5qdhk5 6tq0x4 88ohtn 9qb1fu 9r6t3u 9uv1or aa2z4q abz066 adx6xi at01km axr3t3 az67dh b32jk3 byy7r4 c7u255 ci854x cqlosi ddzu1e djrom4 doakpc dy4452 eh197u ezr8kb fe99s4 fq3q76 g03itr gqos58 h22sxw h6770a hjrhxm i85gvt iltuxg jaidvs jkk4g9 jorsxz k2yajr k7w0ny kg7zb4 kyv5si m2oy0n m8ba3j mvi8dv ndh4fa no18nt odcptf q5icpk q6vi9a qpu5vx qwrdjq rly90v u0g0uh ua5fbu uh494v ul6ryy up2zd7 viibf4 vx0ibf vzrhpw whl7f7 xkivqu xywtm0 ykrmz1 z5ftkd zby9ia 10e3dzt 10ooku8 110f49f 11yximf 12g2lst 12w6fnf 139hdgd 13t1xs8 13yh5xe 14fmeh9 14m1ka0 15s33mc 16duh1n 1890w1v 194jnju 1a4keph 1cr7uy8 1ctkkp8 1d8w2lg 1dfb5je 1ebpsri 1edr3jh 1esndti 1fmjz10 1hw5qq3 1jhw189 1k0jevr 1ktz6qf 1kwg74s 1lkz3pd 1lm85e5 1m7gtc4 1m80oce 1m963am 1ndaixm 1odulby 1ot02jj 1owsmzx 1ox2ttj 1pfah7b 1pvoq01 1qv6ufh 1ry4205 1s93uoj 1t3lelx 1tadhyd 1ugf8q0 1uplzz8 1uw486f 1uy8fxr 1vcd49u 1wallmh 1wsjnv1 1xb4l5s 1xd3s8j 1ygzspl 1yu6u82 1yz84ll 1z0jgzg"
	}
];
// src/license/text.ts
const SHINGLE = 6;
const PRESENT = .86;
const EXPLAINED = .9;
function shingles(text) {
	const words = text.toLowerCase().replace(/[’‘`]/g, "'").match(/[\p{L}\p{N}]+/gu) ?? [];
	const hashes = words.map(wordHash);
	const out = new Uint32Array(Math.max(0, words.length - SHINGLE + 1));
	for (let i = 0; i < out.length; i++) {
		let hash = 2166136261;
		for (let j = 0; j < SHINGLE; j++) hash = Math.imul(hash ^ hashes[i + j], 16777619) ^ hash >>> 15;
		out[i] = hash;
	}
	return out;
}
function wordHash(word) {
	let hash = 2166136261;
	for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 16777619);
	return hash;
}
let sketches = null;
function licenseSketches() {
	sketches ??= licenses.map(({ id, hashes }) => ({
		id,
		hashes: new Set(hashes.split(" ").map((hash) => Number.parseInt(hash, 36)))
	}));
	return sketches;
}
function isKnownText(id) {
	return licenseSketches().some((sketch) => sketch.id === id);
}
function identifyLicenseTexts(text) {
	const document = new Set(shingles(text));
	if (document.size === 0) return [];
	const candidates = licenseSketches().map((sketch) => ({
		sketch,
		containment: shareIn(sketch.hashes, document)
	})).filter(({ containment }) => containment >= PRESENT).sort((a, b) => b.containment - a.containment || b.sketch.hashes.size - a.sketch.hashes.size);
	const accepted = [];
	for (const candidate of candidates) {
		const own = [...candidate.sketch.hashes].filter((hash) => !accepted.some(({ sketch }) => sketch.hashes.has(hash)));
		if (own.length >= 3 ? shareIn(new Set(own), document) >= PRESENT : accepted.length === 0) accepted.push(candidate);
	}
	return accepted.filter((candidate) => !accepted.some((other) => other !== candidate && other.sketch.hashes.size > candidate.sketch.hashes.size && shareIn(candidate.sketch.hashes, other.sketch.hashes) >= EXPLAINED)).map(({ sketch, containment }) => ({
		id: bsdVariant(sketch.id, text),
		containment
	}));
}
function bsdVariant(id, text) {
	if (!/^BSD-[23]-Clause$/.test(id)) return id;
	if (/advertising\s+materials\s+mentioning\s+features/i.test(text)) return "BSD-4-Clause";
	return /endorse\s+or\s+promote\s+products\s+derived\s+from/i.test(text) ? "BSD-3-Clause" : "BSD-2-Clause";
}
function shareIn(part, whole) {
	let inside = 0;
	for (const hash of part) if (whole.has(hash)) inside++;
	return part.size === 0 ? 0 : inside / part.size;
}
// src/license/release-notices.ts
init_copyright();
function readReleaseNotices(documents) {
	const sorted = [...documents].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
	const texts = new Map();
	const expressions = [];
	const problems = [];
	const annotations = [];
	const sidecars = new Map();
	const prose = [];
	const declared = [];
	const lineCounts = new Map();
	for (const { path, text } of sorted) {
		const kind = documentKind(path);
		lineCounts.set(path, lineCountOf(text));
		if (kind === "reuse-toml" || kind === "dep5") {
			const read = kind === "dep5" ? readDep5(path, text) : readReuseToml(path, text);
			annotations.push(...read.annotations);
			if (read.problem !== null) problems.push({
				path,
				reason: read.problem
			});
			for (const { licenses, line } of read.annotations) for (const expression of licenses) expressions.push({
				path,
				line,
				expression
			});
		} else if (kind === "pyproject") {
			const { license, problem } = readPyproject(text);
			if (problem !== null) problems.push({
				path,
				reason: problem
			});
			if (license !== null) {
				expressions.push({
					path,
					line: license.line,
					expression: license.expression
				});
				if (!path.includes("/")) declared.push(license.expression);
			}
		} else if (kind === "sidecar") {
			const notices = readFileNotices(plainLines(text));
			for (const tag of notices.spdxTags) expressions.push({
				path,
				line: tag.line,
				expression: tag.text
			});
			const licenses = notices.licenseNotices.flatMap(({ license }) => license === null ? [] : [license]);
			sidecars.set(path.replace(/\.license$/i, ""), {
				paths: [path],
				statements: notices.statements,
				licenses
			});
		} else if (kind !== null) {
			const found = identifyLicenseTexts(text);
			for (const { id } of found) texts.set(id, [...texts.get(id) ?? [], path]);
			if (kind === "license" && !path.includes("/")) declared.push(...found.map(({ id }) => id));
			prose.push({
				path,
				text,
				statements: readFileNotices(plainLines(text)).statements
			});
		}
	}
	const words = prose.map(({ text }) => ` ${identityWords(text).join(" ")} `);
	return {
		texts,
		declared: [...new Set(declared)],
		expressions,
		noticePaths: sorted.map(({ path }) => path).filter((path) => !path.includes("/") && /^(?:notice|third)/i.test(path)).sort((a, b) => Number(!/^notice/i.test(a)) - Number(!/^notice/i.test(b))),
		lineCount: (path) => lineCounts.get(path) ?? 0,
		hasText: (license) => texts.get(textId(license))?.[0] ?? null,
		names: (component) => namingDocument(component, prose),
		namesHolder: (holder) => {
			const key = holderKey(holder);
			const stated = prose.find(({ statements }) => statements.some(({ holders }) => holders.some((name) => holderKey(name) === key)));
			if (stated !== void 0) return stated.path;
			const wanted = ` ${identityWords(holder).filter((word) => word !== "the").join(" ")} `;
			const at = wanted.length < 4 ? -1 : words.findIndex((text, i) => /notice|third|attribution|credit/i.test(prose[i]?.path ?? "") && text.includes(wanted));
			return prose[at]?.path ?? null;
		},
		coverage: (path) => coverageOf(path, sidecars, annotations),
		problems
	};
}
function lineCountOf(text) {
	if (text === "") return 0;
	const lines = text.split(/\r\n|\r|\n/).length;
	return /[\r\n]$/.test(text) ? lines - 1 : lines;
}
function plainLines(text) {
	return text.split(/\r\n|\r|\n/).map((line, i) => ({
		line: i + 1,
		text: line.trim(),
		header: true
	}));
}
function namingDocument(component, prose) {
	const slug = component.repository?.replace(/^[a-z+]+:\/\/[^/]+\//i, "").replace(/(?:\.git)?\/*$/, "") ?? null;
	const names = [
		component.name,
		...component.aliases,
		...slug === null ? [] : [slug]
	].filter((name) => name.trim().length > 1);
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${names.map(literal$1).join("|")})(?![\\p{L}\\p{N}_-])`, "iu");
	if (names.length === 0) return null;
	for (const { path, text } of prose) if (pattern.test(text) || names.some((name) => namedByPath(path, name))) return path;
	return null;
}
function namedByPath(path, name) {
	const parts = path.toLowerCase().split(/[^a-z0-9]+/);
	const wanted = name.toLowerCase().split(/[^a-z0-9]+/).filter((part) => part !== "");
	return wanted.length > 0 && parts.some((_, i) => wanted.every((part, j) => parts[i + j] === part));
}
function literal$1(text) {
	return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/\s+/g, "\\s+");
}
function coverageOf(path, sidecars, annotations) {
	const found = [];
	const sidecar = sidecars.get(path);
	if (sidecar !== void 0) found.push(sidecar);
	const byDocument = new Map();
	for (const annotation of annotations) if (annotation.matches(path)) byDocument.set(annotation.path, annotation);
	for (const { path: document, statements, licenses } of byDocument.values()) found.push({
		paths: [document],
		statements,
		licenses
	});
	if (found.length === 0) return null;
	return {
		paths: found.flatMap(({ paths }) => paths),
		statements: found.flatMap(({ statements }) => statements),
		licenses: [...new Set(found.flatMap(({ licenses }) => licenses))]
	};
}
// src/origin/index-data.ts
function isAnchor(hash) {
	return (hash & 3) === 0;
}
const MAX_GAP_TOKENS = 60;
const MAX_LINE_JUMP = 40;
function mergeRegions({ lexed, prints }, member, originLine, k) {
	const drafts = [];
	const seen = new Set();
	let anyShift = 0;
	for (let i = 0; i < member.length; i++) {
		if (member[i] === 0) continue;
		const first = prints.positions[i];
		const last = Math.min(first + k, lexed.tokens.length) - 1;
		const startLine = lexed.lines[first];
		const endLine = lexed.lines[last];
		const repeated = seen.has(prints.hashes[i]);
		seen.add(prints.hashes[i]);
		const line = repeated ? -1 : originLine(i);
		const shift = line < 0 ? NaN : line - startLine;
		if (!Number.isNaN(shift)) anyShift = shift;
		const draft = drafts.at(-1);
		const near = draft !== void 0 && first - draft.last <= MAX_GAP_TOKENS;
		const jumps = draft !== void 0 && !Number.isNaN(shift) && !Number.isNaN(draft.tail) && Math.abs(shift - draft.tail) > MAX_LINE_JUMP;
		if (near && !jumps) {
			draft.last = Math.max(draft.last, last);
			draft.endLine = Math.max(draft.endLine, endLine);
			if (Number.isNaN(draft.head)) draft.head = shift;
			if (!Number.isNaN(shift)) draft.tail = shift;
		} else {
			const from = jumps && near ? Math.max(first, draft.last + 1) : first;
			if (from > last) continue;
			drafts.push({
				first: from,
				last,
				startLine: Math.max(lexed.lines[from], draft === void 0 ? 1 : draft.startLine),
				endLine,
				head: shift,
				tail: shift
			});
		}
	}
	const placed = drafts.filter((draft) => !Number.isNaN(draft.head) || draft.last - draft.first >= MAX_GAP_TOKENS);
	let shift = NaN;
	return (placed.length > 0 ? placed : drafts).map((draft) => {
		const head = [
			draft.head,
			shift,
			anyShift
		].find((value) => !Number.isNaN(value));
		const tail = Number.isNaN(draft.tail) ? head : draft.tail;
		shift = tail;
		const originStartLine = Math.max(1, draft.startLine + head);
		return {
			startLine: draft.startLine,
			endLine: draft.endLine,
			originStartLine,
			originEndLine: Math.max(originStartLine, draft.endLine + tail),
			tokens: draft.last - draft.first + 1
		};
	});
}
const IN_TREE_HITS = 30;
function matchInTree(files, asked, k, lacks) {
	const origins = files.filter((file) => file.holders.length > 0);
	if (new Set(files.map((file) => [...file.holders].sort().join("\n"))).size < 2) return [];
	const where = new Map();
	origins.forEach((origin, o) => {
		for (const hash of new Set(origin.prints.hashes.filter(isAnchor))) {
			const list = where.get(hash);
			if (list === void 0) where.set(hash, [o]);
			else list.push(o);
		}
	});
	const matches = [];
	for (const file of files) {
		if (!asked.has(file.path)) continue;
		const counts = new Map();
		const anchors = file.prints.hashes.filter(isAnchor);
		for (const hash of anchors) for (const o of where.get(hash) ?? []) counts.set(o, (counts.get(o) ?? 0) + 1);
		const found = [];
		for (const [o, count] of counts) {
			const origin = origins[o];
			if (origin === file || count < anchors.length * .6 || !lacks(file, origin)) continue;
			const match = compare$3(file, origin, k);
			if (match !== null) found.push(match);
		}
		matches.push(...found.sort((a, b) => b.share - a.share || (a.origin.path < b.origin.path ? -1 : 1)));
	}
	return matches;
}
function compare$3(file, origin, k) {
	const lines = new Map();
	origin.prints.hashes.forEach((hash, i) => {
		if (!lines.has(hash)) lines.set(hash, origin.lexed.lines[origin.prints.positions[i]]);
	});
	const member = Uint8Array.from(file.prints.hashes, (hash) => lines.has(hash) ? 1 : 0);
	const hits = member.reduce((sum, hit) => sum + hit, 0);
	const share = hits / Math.max(1, member.length);
	if (hits < IN_TREE_HITS || share < .75) return null;
	return {
		file,
		origin,
		share,
		verbatim: file.lexed.codeDigest === origin.lexed.codeDigest,
		regions: mergeRegions(file, member, (i) => lines.get(file.prints.hashes[i]) ?? -1, k)
	};
}
// src/origin/describe.ts
init_copyright();
function evidenceOf(match) {
	const { component, facts } = match;
	const required = holdersInCommon(facts, match.rivalFacts);
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
		license: facts.license,
		holders: facts.holders,
		notice: facts.notice,
		share: round(match.share),
		margin: match.margin === null ? null : round(match.margin),
		confidence: match.confidence,
		kind: match.kind,
		importsOnly: match.importsOnly,
		lengthRatio: round(match.lengthRatio),
		regions: match.regions,
		alternatives: match.alternatives.map((other) => ({
			purl: versioned(other.component, other.release),
			path: other.path,
			share: round(other.share),
			holders: other.facts.holders
		})),
		requiredHolders: required,
		doubtfulHolders: facts.holders.filter((holder) => !required.includes(holder))
	};
}
function inTreeEvidence(match, facts, older, holders) {
	const certain = older && match.share >= .9;
	return {
		...facts,
		component: IN_TREE$1,
		purl: IN_TREE$1.purl,
		path: match.origin.path,
		url: null,
		releases: null,
		source: "in-tree",
		share: round(match.share),
		margin: null,
		confidence: certain ? "high" : "low",
		kind: match.verbatim ? "verbatim" : "modified",
		importsOnly: false,
		lengthRatio: null,
		regions: match.regions,
		alternatives: [],
		requiredHolders: certain ? holders : [],
		doubtfulHolders: certain ? [] : holders
	};
}
const IN_TREE$1 = {
	purl: "pkg:generic/in-tree",
	name: "this repository",
	aliases: [],
	repository: null,
	license: null
};
function originReport(evidence) {
	return {
		purl: evidence.purl,
		path: evidence.path,
		url: evidence.url,
		releases: evidence.releases,
		license: evidence.license,
		holders: evidence.holders,
		share: evidence.share,
		confidence: evidence.confidence,
		kind: evidence.kind,
		regions: evidence.regions,
		alternatives: evidence.alternatives.map(({ purl, path, share }) => ({
			purl,
			path,
			share
		}))
	};
}
function holdersInCommon(facts, rivals) {
	const rivalKeys = rivals.map((rival) => new Set(rival.holders.map(holderKey)));
	return facts.holders.filter((holder) => rivalKeys.every((keys) => keys.has(holderKey(holder))));
}
function versioned(component, release) {
	return `${component.purl}@${component.releases[release]?.version ?? ""}`;
}
function permalink({ component, path, release, regions }) {
	if (component.permalink === null) return null;
	const start = Math.min(...regions.map((region) => region.originStartLine));
	const end = Math.max(...regions.map((region) => region.originEndLine));
	const values = {
		tag: encodeURIComponent(component.releases[release]?.tag ?? ""),
		path: path.split("/").map(encodeURIComponent).join("/"),
		start: String(start),
		end: String(end)
	};
	return component.permalink.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}
function round(share) {
	return Math.round(share * 100) / 100;
}
// src/origin/fingerprint.ts
function finalise(h) {
	h ^= h >>> 16;
	h = Math.imul(h, 2246822507);
	h ^= h >>> 13;
	h = Math.imul(h, 3266489909);
	return (h ^ h >>> 16) >>> 0;
}
function fingerprint(tokens, options = DEFAULT_OPTIONS) {
	const { k, window, minDistinct } = options;
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
var DEFAULT_OPTIONS, BASE;
var init_fingerprint = __esmMin((() => {
	DEFAULT_OPTIONS = {
		k: 20,
		window: 10,
		minDistinct: 9
	};
	BASE = 747796405;
}));
// src/origin/index-format.ts
function bucketBitsOf(fingerprints) {
	return Math.max(1, Math.floor(Math.log2(Math.max(2, fingerprints))) - 2);
}
function encodeIndex(data) {
	const n = data.hashes.length;
	const bucketBits = bucketBitsOf(n);
	const lowBits = 32 - bucketBits;
	const setBits = Math.max(1, Math.ceil(Math.log2(Math.max(2, data.setStart.length - 1))));
	const bucketCounts = new Uint32Array(2 ** bucketBits);
	const lows = new Uint32Array(n);
	const lowMask = lowBits === 32 ? 4294967295 : 2 ** lowBits - 1;
	data.hashes.forEach((hash, i) => {
		const bucket = hash >>> lowBits;
		bucketCounts[bucket] = bucketCounts[bucket] + 1;
		lows[i] = (hash & lowMask) >>> 0;
	});
	const anchorLow = Uint8Array.from(data.anchorLines, (line) => line & 255);
	const anchorHigh = Uint8Array.from(data.anchorLines, (line) => line >>> 8);
	const stored = [
		[
			"components",
			"brotli",
			json(data.components)
		],
		[
			"facts",
			"brotli",
			json(data.facts)
		],
		[
			"path.text",
			"brotli",
			Buffer.from(data.pathText.join("\n"), "utf8")
		],
		[
			"origin.component",
			"brotli",
			varints(data.originComponent)
		],
		[
			"path.count",
			"brotli",
			varints(rowCounts(data.pathStart))
		],
		[
			"path.since",
			"brotli",
			varints(data.pathSince)
		],
		[
			"path.name",
			"brotli",
			varints(data.pathName)
		],
		[
			"content.count",
			"brotli",
			varints(rowCounts(data.contentStart))
		],
		[
			"content.first",
			"brotli",
			varints(data.contentFirst)
		],
		[
			"content.span",
			"brotli",
			varints(data.contentLast.map((last, i) => last - data.contentFirst[i]))
		],
		[
			"content.code",
			"raw",
			bytesOf(data.contentCode)
		],
		[
			"content.imports",
			"brotli",
			bytesOf(data.contentImports)
		],
		[
			"content.tokens",
			"brotli",
			varints(data.contentTokens)
		],
		[
			"content.facts",
			"brotli",
			varints(data.contentFacts)
		],
		[
			"shift.count",
			"brotli",
			varints(rowCounts(data.shiftStart))
		],
		[
			"shift.line",
			"brotli",
			varints(data.shiftLine)
		],
		[
			"shift.delta",
			"brotli",
			varints(Uint32Array.from(data.shiftDelta, zigzag))
		],
		[
			"segment.origin",
			"brotli",
			varints(deltas(data.segmentOrigin))
		],
		[
			"segment.first",
			"brotli",
			varints(data.segmentFirst)
		],
		[
			"segment.span",
			"brotli",
			varints(data.segmentLast.map((last, i) => last - data.segmentFirst[i]))
		],
		[
			"set.count",
			"brotli",
			varints(rowCounts(data.setStart))
		],
		[
			"set.segment",
			"brotli",
			varints(rowDeltas(data.setStart, data.setSegment))
		],
		[
			"hash.bucket",
			"brotli",
			varints(bucketCounts)
		],
		[
			"hash.low",
			"raw",
			pack(lows, lowBits)
		],
		[
			"hash.set",
			"raw",
			pack(data.hashSet, setBits)
		],
		[
			"anchor.low",
			"raw",
			anchorLow
		],
		[
			"anchor.high",
			"brotli",
			anchorHigh
		],
		[
			"phrases",
			"raw",
			bytesOf(data.phrases)
		]
	].map(([name, codec, bytes]) => ({
		name,
		codec,
		bytes: codec === "raw" ? bytes : compress(bytes)
	}));
	const headerBytes = json({
		version: data.version,
		options: data.options,
		counts: {
			hashes: n,
			bucketBits,
			setBits
		},
		sections: stored.map(({ name, codec, bytes }) => ({
			name,
			codec,
			bytes: bytes.length
		}))
	});
	const prefix = Buffer.alloc(PREFIX_BYTES);
	prefix.write(MAGIC, 0, "latin1");
	prefix.writeUInt16LE(1, 8);
	prefix.writeUInt16LE(0, 10);
	prefix.writeUInt32LE(headerBytes.length, 12);
	const body = Buffer.concat([
		prefix,
		headerBytes,
		...stored.map((part) => part.bytes)
	]);
	return Buffer.concat([body, sha256(body)]);
}
function decodeIndex(file, name) {
	const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
	if (bytes.length < 48 || bytes.toString("latin1", 0, 8) !== MAGIC) throw new ColophonError(`${name} is not an origin index. Restore it, or build it with “colophon index build”.`);
	const major = bytes.readUInt16LE(8);
	if (major !== 1) throw new ColophonError(`${name} has index format ${major}, and this version reads format 1. ${major > 1 ? "Update colophon." : "Build the index anew."}`);
	const body = bytes.subarray(0, bytes.length - DIGEST_BYTES);
	if (!sha256(body).equals(bytes.subarray(bytes.length - DIGEST_BYTES))) throw new ColophonError(`${name} is damaged: its checksum does not agree. Restore it or build it anew.`);
	try {
		return decodeBody(body);
	} catch (error) {
		throw new ColophonError(`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
	}
}
function decodeBody(body) {
	const headerEnd = PREFIX_BYTES + body.readUInt32LE(12);
	const header = JSON.parse(body.toString("utf8", PREFIX_BYTES, headerEnd));
	const sections = new Map();
	let at = headerEnd;
	for (const section of header.sections) {
		const stored = body.subarray(at, at + section.bytes);
		at += section.bytes;
		sections.set(section.name, section.codec === "raw" ? stored : brotliDecompressSync(stored));
	}
	const section = (name) => {
		const found = sections.get(name);
		if (found === void 0) throw new Error(`section ${name} is missing`);
		return found;
	};
	const numbers = (name) => readVarints(section(name));
	const { hashes: n, bucketBits, setBits } = header.counts;
	const contentFirst = new Uint16Array(numbers("content.first"));
	const contentSpan = numbers("content.span");
	const segmentFirst = new Uint16Array(numbers("segment.first"));
	const segmentSpan = numbers("segment.span");
	const setStart = starts(numbers("set.count"));
	const hashes = unpack(section("hash.low"), 32 - bucketBits, n);
	let i = 0;
	numbers("hash.bucket").forEach((count, bucket) => {
		const high = bucket << 32 - bucketBits >>> 0;
		for (const end = i + count; i < end; i++) hashes[i] = (hashes[i] | high) >>> 0;
	});
	const anchorLow = section("anchor.low");
	const anchorHigh = section("anchor.high");
	const anchorLines = new Uint16Array(anchorLow.length);
	for (let a = 0; a < anchorLines.length; a++) anchorLines[a] = anchorLow[a] | anchorHigh[a] << 8;
	return {
		version: header.version,
		options: header.options,
		components: JSON.parse(section("components").toString("utf8")),
		originComponent: new Uint16Array(numbers("origin.component")),
		pathStart: starts(numbers("path.count")),
		pathSince: new Uint16Array(numbers("path.since")),
		pathName: numbers("path.name"),
		pathText: section("path.text").toString("utf8").split("\n"),
		contentStart: starts(numbers("content.count")),
		contentFirst,
		contentLast: contentFirst.map((first, c) => first + contentSpan[c]),
		contentCode: words(section("content.code")),
		contentImports: words(section("content.imports")),
		contentTokens: numbers("content.tokens"),
		contentFacts: numbers("content.facts"),
		facts: JSON.parse(section("facts").toString("utf8")),
		shiftStart: starts(numbers("shift.count")),
		shiftLine: new Uint16Array(numbers("shift.line")),
		shiftDelta: unzigzagged(numbers("shift.delta")),
		segmentOrigin: sums(numbers("segment.origin")),
		segmentFirst,
		segmentLast: segmentFirst.map((first, s) => first + segmentSpan[s]),
		setStart,
		setSegment: rowSums(setStart, numbers("set.segment")),
		hashes,
		hashSet: unpack(section("hash.set"), setBits, n),
		anchorLines,
		phrases: words(section("phrases"))
	};
}
function anchorStarts(data) {
	const out = new Uint32Array(data.hashes.length);
	let at = 0;
	for (let i = 0; i < out.length; i++) {
		out[i] = at;
		if (isAnchor(data.hashes[i])) {
			const set = data.hashSet[i];
			at += data.setStart[set + 1] - data.setStart[set];
		}
	}
	return out;
}
function sha256(bytes) {
	return createHash("sha256").update(bytes).digest();
}
function json(value) {
	return Buffer.from(JSON.stringify(value), "utf8");
}
function compress(bytes) {
	return brotliCompressSync(bytes, { params: {
		[constants$1.BROTLI_PARAM_QUALITY]: constants$1.BROTLI_MAX_QUALITY,
		[constants$1.BROTLI_PARAM_LGWIN]: constants$1.BROTLI_MAX_WINDOW_BITS,
		[constants$1.BROTLI_PARAM_SIZE_HINT]: bytes.length
	} });
}
function varints(values) {
	const out = new Uint8Array(values.length * 5);
	let at = 0;
	for (let value of values) {
		while (value >= 128) {
			out[at++] = value & 127 | 128;
			value >>>= 7;
		}
		out[at++] = value;
	}
	return out.subarray(0, at);
}
function readVarints(bytes) {
	const out = new Uint32Array(bytes.length);
	let count = 0;
	let value = 0;
	let shift = 0;
	for (const byte of bytes) {
		value |= (byte & 127) << shift;
		if (byte < 128) {
			out[count++] = value;
			value = 0;
			shift = 0;
		} else shift += 7;
	}
	return out.subarray(0, count);
}
function pack(values, width) {
	const words = new Uint32Array(Math.ceil(values.length * width / 32) + 1);
	let bit = 0;
	for (const value of values) {
		const word = bit >>> 5;
		const offset = bit & 31;
		words[word] = (words[word] | value << offset) >>> 0;
		if (offset + width > 32) words[word + 1] = value >>> 32 - offset;
		bit += width;
	}
	return bytesOf(words);
}
function unpack(bytes, width, count) {
	const source = words(bytes);
	if (source.length * 32 < count * width) throw new Error("a bit-packed section is too short");
	const out = new Uint32Array(count);
	const mask = width === 32 ? 4294967295 : 2 ** width - 1;
	let word = 0;
	let offset = 0;
	for (let i = 0; i < count; i++) {
		let value = source[word] >>> offset;
		if (offset + width > 32) value |= source[word + 1] << 32 - offset;
		out[i] = (value & mask) >>> 0;
		offset += width;
		if (offset >= 32) {
			offset -= 32;
			word++;
		}
	}
	return out;
}
function bytesOf(values) {
	const out = Buffer.alloc(values.length * 4);
	for (let i = 0; i < values.length; i++) out.writeUInt32LE(values[i], i * 4);
	return out;
}
function words(bytes) {
	return new Uint32Array(new Uint8Array(bytes).buffer, 0, bytes.length >>> 2);
}
function zigzag(value) {
	return (value << 1 ^ value >> 31) >>> 0;
}
function unzigzagged(values) {
	const out = new Int16Array(values.length);
	for (let i = 0; i < values.length; i++) out[i] = values[i] >>> 1 ^ -(values[i] & 1);
	return out;
}
function rowCounts(start) {
	const out = new Uint32Array(start.length - 1);
	for (let i = 0; i < out.length; i++) out[i] = start[i + 1] - start[i];
	return out;
}
function starts(counts) {
	const out = new Uint32Array(counts.length + 1);
	for (let i = 0; i < counts.length; i++) out[i + 1] = out[i] + counts[i];
	return out;
}
function deltas(values) {
	return values.map((value, i) => i === 0 ? value : value - values[i - 1]);
}
function sums(values) {
	for (let i = 1; i < values.length; i++) values[i] = values[i] + values[i - 1];
	return values;
}
function rowDeltas(start, values) {
	const out = values.slice();
	for (let row = 0; row + 1 < start.length; row++) for (let i = start[row + 1] - 1; i > start[row]; i--) out[i] = values[i] - values[i - 1];
	return out;
}
function rowSums(start, values) {
	for (let row = 0; row + 1 < start.length; row++) for (let i = start[row] + 1; i < start[row + 1]; i++) values[i] = values[i] + values[i - 1];
	return values;
}
var MAGIC, PREFIX_BYTES, DIGEST_BYTES;
var init_index_format = __esmMin((() => {
	init_errors$2();
	MAGIC = "COLOPHON";
	PREFIX_BYTES = 16;
	DIGEST_BYTES = 32;
}));
// src/origin/origin-index.ts
init_fingerprint();
init_index_format();
var OriginIndex = class {
	data;
	bucketShift;
	bucketStart;
	anchors = null;
	phraseSet;
	constructor(data) {
		this.data = data;
		const bits = bucketBitsOf(data.hashes.length);
		this.bucketShift = 32 - bits;
		this.bucketStart = new Uint32Array(2 ** bits + 1);
		const { hashes } = data;
		let i = 0;
		for (let bucket = 0; bucket < this.bucketStart.length; bucket++) {
			while (i < hashes.length && hashes[i] >>> this.bucketShift < bucket) i++;
			this.bucketStart[bucket] = i;
		}
		this.phraseSet = new Set(data.phrases);
	}
	find(hash) {
		const bucket = hash >>> this.bucketShift;
		const { hashes } = this.data;
		const end = this.bucketStart[bucket + 1];
		for (let i = this.bucketStart[bucket]; i < end; i++) if (hashes[i] === hash) return i;
		return -1;
	}
	hasPhrase(hash) {
		return this.phraseSet.has(hash);
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
	contentAt(origin, release) {
		const { contentStart, contentFirst } = this.data;
		let content = contentStart[origin];
		while (content + 1 < contentStart[origin + 1] && contentFirst[content + 1] <= release) content++;
		return content;
	}
	factsOf(content) {
		return this.data.facts[this.data.contentFacts[content]];
	}
	day(segment) {
		const { segmentOrigin, segmentFirst } = this.data;
		const { releases } = this.component(segmentOrigin[segment]);
		return releases[segmentFirst[segment]]?.day ?? 0;
	}
	lineAt(found, origin, release) {
		const { data } = this;
		if (!isAnchor(data.hashes[found])) return -1;
		this.anchors ??= anchorStarts(data);
		const set = data.hashSet[found];
		const from = data.setStart[set];
		const to = data.setStart[set + 1];
		for (let s = from; s < to; s++) {
			const segment = data.setSegment[s];
			if (data.segmentOrigin[segment] !== origin) continue;
			const line = data.anchorLines[this.anchors[found] + s - from];
			return this.shifted(origin, line, data.segmentFirst[segment], release);
		}
		return -1;
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
// src/origin/load-index.ts
init_errors$2();
init_index_format();
function embeddedIndexPath() {
	const candidates = ["../data/origins.idx", "../../data/origins.idx"].map((path) => fileURLToPath(new URL(path, import.meta.url)));
	return candidates.find((path) => existsSync(path)) ?? candidates[0];
}
async function loadIndex(path) {
	return new OriginIndex(decodeIndex(await readFile$1(path).catch((error) => {
		const reason = error.code === "ENOENT" ? "does not exist" : `cannot be read (${error.code})`;
		throw new ColophonError(`The origin index ${path} ${reason}. Restore it, or name another with --index.`);
	}), path));
}
// src/origin/match.ts
const DERIVED_SHARE = .15;
const DERIVED_HITS = 12;
const CLEAR_SHARE = .3;
const PLENTY_HITS = 80;
const UNCLEAR_HITS = 24;
const FIRST_PUBLISHER_CREDIT = .4;
const TIE_CREDIT = .001;
const NAME_CREDIT = .5;
const DECLARED_TRUST = 1.6;
const ELSEWHERE_SHARE = .5;
const WHOLE_SHARE = .9;
const REPOSITORY = /^https?:\/\/(?:www\.)?(?:(?:github|gitlab|gitee|bitbucket|codeberg)\.(?:com|org)\/[^/]+\/[^/]+|huggingface\.co\/.+\/(?:blob|tree|resolve|raw)\/)/;
const FURTHER_SHARE = .1;
const FURTHER_HITS = 20;
const ANCESTOR_SHARE = .5;
const MAX_ORIGINS = 5;
const MAX_CANDIDATES = 20;
const MAX_PROMISING = 64;
const COMMON_ORIGINS = 48;
const ENOUGH_RARE = 40;
const MAX_ALTERNATIVES = 5;
const MAX_RIVALS = 8;
const NOTHING = {
	derived: false,
	coverage: 0,
	origins: []
};
function matchFile(input, indexes, isOwn) {
	const total = input.prints.hashes.length;
	if (total < DERIVED_HITS) return NOTHING;
	const founds = indexes.map((index) => Int32Array.from(input.prints.hashes, (hash) => index.find(hash)));
	const origins = [];
	let explained = 0;
	while (origins.length < MAX_ORIGINS) {
		const candidates = indexes.flatMap((index, i) => candidatesOf(index, founds[i], input, isOwn));
		const best = bestOf(candidates);
		if (best === null) break;
		if (origins.length === 0 ? !isDerived(best.hits, total) : !isFurther(best.hits, total)) break;
		const others = candidates.filter((candidate) => candidate !== best);
		origins.push(describe(best, others, input, origins.length, "source"));
		explained += best.hits;
		const ancestor = origins.length === 1 ? ancestorOf(best, others) : null;
		if (ancestor !== null) {
			const rest = others.filter((other) => other !== ancestor);
			origins.push(describe(ancestor, rest, input, 0, "ancestor"));
		}
		best.member.forEach((hit, i) => {
			if (hit !== 0) for (const found of founds) found[i] = -1;
		});
	}
	if (origins.length === 0) return NOTHING;
	origins.sort((x, y) => Number(x.role === "ancestor") - Number(y.role === "ancestor"));
	return {
		derived: true,
		coverage: explained / total,
		origins
	};
}
function ancestorOf(source, others) {
	let best = null;
	for (const other of others) {
		if (other.firsts < source.hits * ANCESTOR_SHARE || other.firsts <= source.firsts) continue;
		if (best === null || other.firsts > best.firsts) best = other;
	}
	return best;
}
function isDerived(hits, total) {
	const share = hits / total;
	if (hits >= PLENTY_HITS) return true;
	return hits >= (share >= CLEAR_SHARE ? DERIVED_HITS : UNCLEAR_HITS) && share >= DERIVED_SHARE;
}
function isFurther(hits, total) {
	return hits >= PLENTY_HITS || hits >= FURTHER_HITS && hits / total >= FURTHER_SHARE;
}
function candidatesOf(index, found, input, isOwn) {
	const { data } = index;
	const total = found.length;
	let present = 0;
	for (const fingerprint of found) if (fingerprint >= 0) present++;
	if (present < DERIVED_HITS) return [];
	const owned = data.components.map(isOwn);
	const scratch = scratchOf(index);
	const counted = countInFull(index, found, promising(index, found, scratch, owned), scratch).filter(({ hits }) => hits >= PLENTY_HITS / 2 || hits >= DERIVED_HITS && hits / total >= FURTHER_SHARE / 2);
	const unexplained = 1 - Math.max(0, ...counted.map(({ hits }) => hits)) / present;
	const credit = FIRST_PUBLISHER_CREDIT * unexplained + TIE_CREDIT;
	const best = counted.map((candidate) => ({
		...candidate,
		score: candidate.hits + credit * candidate.firsts + (isNamed(index, candidate.origin, input.name) ? NAME_CREDIT : 0)
	})).sort((a, b) => b.score - a.score || a.origin - b.origin).slice(0, MAX_CANDIDATES);
	const members = memberships(index, found, best, scratch);
	return best.map((candidate, place) => ({
		...candidate,
		index,
		found,
		member: members[place],
		exact: exactContents(index, candidate.origin, input.lexed),
		declared: isDeclared(index, candidate.origin, input.declared)
	}));
}
function promising(index, found, scratch, owned) {
	const { hashSet, setStart, setSegment, segmentOrigin, originComponent } = index.data;
	const { hits } = scratch;
	const touched = [];
	const count = (common) => {
		let counted = 0;
		for (const fingerprint of found) {
			if (fingerprint < 0) continue;
			const set = hashSet[fingerprint];
			const from = setStart[set];
			const to = setStart[set + 1];
			if (to - from > COMMON_ORIGINS !== common) continue;
			counted++;
			for (let s = from; s < to; s++) {
				const origin = segmentOrigin[setSegment[s]];
				if (hits[origin] === 0) touched.push(origin);
				hits[origin] = hits[origin] + 1;
			}
		}
		return counted;
	};
	if (count(false) < ENOUGH_RARE) count(true);
	const best = touched.filter((origin) => !owned[originComponent[origin]]).map((origin) => ({
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
		const { originComponent, segmentOrigin, setStart, setSegment } = index.data;
		const day = Uint16Array.from(segmentOrigin, (_, segment) => index.day(segment));
		const firstDay = new Uint16Array(setStart.length - 1).fill(65535);
		for (let set = 0; set < firstDay.length; set++) for (let s = setStart[set]; s < setStart[set + 1]; s++) firstDay[set] = Math.min(firstDay[set], day[setSegment[s]]);
		const origins = originComponent.length;
		scratch = {
			hits: new Uint32Array(origins),
			slot: new Uint8Array(origins),
			day,
			firstDay
		};
		scratches.set(index, scratch);
	}
	return scratch;
}
function visitSegments(index, found, origins, { slot }, visit) {
	const { hashSet, setStart, setSegment, segmentOrigin } = index.data;
	origins.forEach(({ origin }, place) => {
		slot[origin] = place + 1;
	});
	for (let i = 0; i < found.length; i++) {
		if (found[i] < 0) continue;
		const set = hashSet[found[i]];
		const to = setStart[set + 1];
		for (let s = setStart[set]; s < to; s++) {
			const segment = setSegment[s];
			const place = slot[segmentOrigin[segment]];
			if (place > 0) visit(place - 1, i, segment, set);
		}
	}
	for (const { origin } of origins) slot[origin] = 0;
}
function countInFull(index, found, origins, scratch) {
	const counted = origins.map((origin) => ({
		origin,
		hits: 0,
		firsts: 0
	}));
	visitSegments(index, found, counted, scratch, (place, _, segment, set) => {
		const candidate = counted[place];
		candidate.hits++;
		if (scratch.day[segment] === scratch.firstDay[set]) candidate.firsts++;
	});
	return counted;
}
function memberships(index, found, origins, scratch) {
	const members = origins.map(() => new Uint32Array(found.length));
	visitSegments(index, found, origins, scratch, (place, fingerprint, segment) => {
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
function isNamed(index, origin, name) {
	return index.paths(origin).some((path) => path.endsWith(`/${name}`));
}
function isDeclared(index, origin, addresses) {
	const { repository } = index.component(origin);
	if (repository === null || addresses.length === 0) return false;
	const folders = addresses.filter((address) => address.toLowerCase().startsWith(`${repository.toLowerCase()}/`)).map((address) => address.slice(repository.length).split(/[?#]/)[0]).map((path) => path.split("/").filter(Boolean).slice(2).join("/")).filter((path) => path.includes("/"));
	return index.paths(origin).some((path) => folders.some((folder) => path === folder || path.startsWith(`${folder}/`)));
}
function bestOf(candidates) {
	let best = null;
	for (const candidate of candidates) {
		const trust = candidate.declared ? DECLARED_TRUST : 1;
		const worth = (candidate.exact.length > 0 ? candidate.member.length : 0) + candidate.score * trust;
		if (best === null || worth > best.worth) best = {
			candidate,
			worth
		};
	}
	return best?.candidate ?? null;
}
function describe(candidate, others, input, rank, role) {
	const { index, origin } = candidate;
	const total = input.prints.hashes.length;
	const { hits } = candidate;
	const share = hits / total;
	const { first, last, contents } = copiedReleases(candidate, input.lexed);
	const release = index.typicalRelease(origin, first, last);
	const content = contents.find((c) => c === index.contentAt(origin, release)) ?? contents[0];
	const verbatim = candidate.exact.length > 0;
	const imports = candidate.exact.some((c) => index.data.contentImports[c] === input.lexed.importsDigest);
	const sameTokens = hits === total && contents.some((c) => index.data.contentTokens[c] === input.lexed.tokens.length);
	const kind = verbatim ? "verbatim" : sameTokens ? "renamed" : "modified";
	const tie = 2 + .01 * hits + .05 * Math.min(total - hits, hits);
	const rivals = others.toSorted((a, b) => b.hits - a.hits).filter((other, place) => place < MAX_RIVALS || hits - other.hits <= tie).map((other) => {
		const releases = copiedReleases(other, input.lexed);
		return {
			other,
			release: other.index.typicalRelease(other.origin, releases.first, releases.last),
			facts: other.index.factsOf(releases.contents[0])
		};
	});
	const facts = index.factsOf(content);
	const tied = verbatim ? [] : rivals.filter(({ other }) => hits - other.hits <= tie).map((rival) => rival.facts);
	const different = rivals.find((rival) => rival.facts.holders.join() !== facts.holders.join());
	return {
		index,
		origin,
		component: index.component(origin),
		path: index.path(origin, release),
		release,
		firstRelease: first,
		lastRelease: last,
		share,
		confidence: confidenceOf(share, hits, rank, namesAnother(index.component(origin), input.declared)),
		kind,
		importsOnly: verbatim && !imports,
		lengthRatio: input.lexed.tokens.length / Math.max(1, index.data.contentTokens[content]),
		regions: mergeRegions(input, candidate.member, (i) => index.lineAt(candidate.found[i], origin, release), index.data.options.k),
		facts,
		role,
		rivalFacts: [...contents.filter((c) => c !== content).map((c) => index.factsOf(c)), ...tied],
		margin: different === void 0 ? null : (hits - different.other.hits) / total,
		alternatives: rivals.slice(0, MAX_ALTERNATIVES).map(({ other, release, facts: theirs }) => ({
			component: other.index.component(other.origin),
			release,
			path: other.index.path(other.origin, release),
			share: other.hits / total,
			facts: theirs
		}))
	};
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
	const releases = index.component(origin).releases.length;
	const change = new Int32Array(releases + 1);
	for (const segment of member) {
		if (segment === 0) continue;
		const from = data.segmentFirst[segment - 1];
		const to = data.segmentLast[segment - 1] + 1;
		change[from] = change[from] + 1;
		change[to] = change[to] - 1;
	}
	let alive = 0;
	let most = 0;
	let first = 0;
	let last = 0;
	for (let release = 0; release < releases; release++) {
		alive += change[release];
		if (alive > most) {
			most = alive;
			first = release;
			last = release;
		} else if (alive === most && last === release - 1) last = release;
	}
	const contents = [];
	for (let c = index.contentAt(origin, first); c <= index.contentAt(origin, last); c++) contents.push(c);
	return {
		first,
		last,
		contents
	};
}
function confidenceOf(share, hits, rank, elsewhere) {
	if (elsewhere && share < ELSEWHERE_SHARE) return "low";
	if (rank === 0 && (share >= .3 && hits >= 30 || share >= WHOLE_SHARE)) return "high";
	if (hits >= 160) return "medium";
	if (share >= .2 && hits >= (share >= .25 ? 20 : 60)) return "medium";
	return "low";
}
function namesAnother(component, addresses) {
	const repository = component.repository?.toLowerCase();
	const named = addresses.map((address) => address.toLowerCase());
	return !(repository !== void 0 && named.some((address) => address.startsWith(repository))) && named.some((address) => REPOSITORY.test(address));
}
// src/origin/ownership.ts
function ownershipOf(component, identity) {
	const slug = component.repository === null ? null : repositorySlug(component.repository);
	for (const entry of identity.declared) if (entry.toLowerCase() === component.purl.toLowerCase() || slug !== null && repositorySlug(entry) === slug) return `the configuration names ${entry}`;
	if (identity.repository !== null) return slug !== null && repositorySlug(identity.repository) === slug ? `this is the repository ${slug}` : null;
	if (identity.packageName !== null && identity.packageName.toLowerCase() === component.name.toLowerCase()) return `the package metadata name it ${identity.packageName}`;
	return null;
}
function repositorySlug(address) {
	return address.replace(/^[a-z+]+:\/\/[^/]+\//i, "").replace(/^[^@\s/]+@[^:\s]+:/, "").replace(/(\.git)?\/*$/, "").split("/").slice(-2).join("/").toLowerCase();
}
function packageNameOf(file, text) {
	const section = file === "pyproject.toml" ? /^\[(?:project|tool\.poetry)\]\s*$/m : /^\[metadata\]\s*$/m;
	if (file === "setup.py") return /\bname\s*=\s*["']([\w.-]+)["']/.exec(text)?.[1] ?? null;
	const start = section.exec(text);
	if (start === null) return null;
	const body = text.slice(start.index + start[0].length).split(/^\[/m)[0];
	return /^\s*name\s*=\s*["']?([\w.-]+)/m.exec(body)?.[1] ?? null;
}
// src/report/schema.ts
const RULE_IDS = [
	"license-notice-missing",
	"holder-missing",
	"change-notice-missing",
	"license-text-missing",
	"notice-entry-missing",
	"notice-removed",
	"license-replaced",
	"origin-undeclared",
	"spdx-invalid"
];
// src/license/duties.ts
const PERMISSION = {
	"license-notice": "permission notice",
	holders: "copyright notice",
	"license-text": "permission notice"
};
const BSD = {
	"license-notice": "clause 1",
	holders: "clause 1",
	"license-text": "clause 1"
};
const GPL3 = {
	"license-notice": "§5(b)",
	holders: "§4",
	"change-notice": "§5(a)",
	"license-text": "§4"
};
const CLAUSES = new Map([
	["Apache-2.0", {
		"license-notice": "§4(c)",
		holders: "§4(c)",
		"change-notice": "§4(b)",
		"license-text": "§4(a)"
	}],
	["MIT", PERMISSION],
	["ISC", PERMISSION],
	["X11", PERMISSION],
	["BSD-2-Clause", BSD],
	["BSD-3-Clause", BSD],
	["BSD-4-Clause", BSD],
	["Zlib", {
		"license-notice": "clause 3",
		holders: "clause 3",
		"change-notice": "clause 2",
		"license-text": "clause 3"
	}],
	["BSL-1.0", {
		"license-notice": "notice clause",
		holders: "notice clause",
		"license-text": "notice clause"
	}],
	["MPL-1.1", {
		"license-notice": "§3.5",
		holders: "§3.5",
		"change-notice": "§3.3",
		"license-text": "§3.5"
	}],
	["MPL-2.0", {
		"license-notice": "§3.4",
		holders: "§3.4",
		"license-text": "§3.1"
	}],
	["GPL-2.0", {
		"license-notice": "§1",
		holders: "§1",
		"change-notice": "§2(a)",
		"license-text": "§1"
	}],
	["LGPL-2.1", {
		"license-notice": "§1",
		holders: "§1",
		"change-notice": "§2(b)",
		"license-text": "§1"
	}],
	["GPL-3.0", GPL3],
	["LGPL-3.0", GPL3],
	["AGPL-3.0", GPL3],
	["CC-BY-4.0", {
		"license-notice": "§3(a)(1)",
		holders: "§3(a)(1)",
		"change-notice": "§3(a)(1)(B)",
		"license-text": "§3(a)(1)"
	}]
]);
const FREE = new Set([
	"0BSD",
	"CC0-1.0",
	"MIT-0",
	"Unlicense",
	"WTFPL"
]);
function dutyOf(license, duty) {
	if (license === null) return duty === "change-notice" ? null : "policy";
	const ids = licensesOf(license);
	for (const id of ids) {
		const clause = CLAUSES.get(textId(id))?.[duty];
		if (clause !== void 0) return `${id} ${clause}`;
	}
	if (ids.length > 0 && ids.every((id) => FREE.has(id) || CLAUSES.has(textId(id)))) return null;
	return duty === "change-notice" ? null : "policy";
}
const STRONG = /^(?:[AL]?GPL|MPL|EPL|CDDL|EUPL|OSL|CC-BY-SA)-/;
function isCopyleft(id) {
	return STRONG.test(id);
}
// src/rules/derived.ts
init_copyright();
function derivedFiles$1({ files }) {
	return files.flatMap((file) => file.origins.map((origin) => ({
		file,
		origin
	})));
}
function importedFiles(context) {
	return derivedFiles$1(context).filter(({ origin }) => origin.source === "index");
}
function statementsFor(file, release) {
	const coverage = release.coverage(file.path);
	return { statements: [...file.notices.statements, ...coverage?.statements ?? []] };
}
function licensesFor(file, release, headerOnly) {
	return [...file.notices.licenseNotices.filter(({ header }) => header || !headerOnly).map(({ license }) => license), ...release.coverage(file.path)?.licenses ?? []];
}
function isOwn(holder, { ownHolders }) {
	const key = holderKey(holder);
	return ownHolders.some((own) => holderKey(own) === key);
}
function headerPlace(file) {
	const statement = file.notices.statements.find(({ header }) => header);
	return statement === void 0 ? {
		startLine: 1,
		endLine: 1
	} : {
		startLine: statement.line,
		endLine: statement.endLine
	};
}
function regionPlace(origin) {
	const line = Math.min(...origin.regions.map(({ startLine }) => startLine));
	return Number.isFinite(line) ? {
		startLine: line,
		endLine: line
	} : {
		startLine: 1,
		endLine: 1
	};
}
function levelFor(level, { confidence }) {
	return level === "error" && confidence === "low" ? "warning" : level;
}
function about(origin) {
	return {
		origin: {
			purl: origin.purl,
			path: origin.path
		},
		waived: null
	};
}
function evidenceFor(origin, expected, found) {
	return {
		expected,
		found,
		share: origin.share,
		margin: origin.margin
	};
}
// src/rules/messages.ts
function list(items) {
	if (items.length < 2) return items[0] ?? "";
	return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
function percent$1(share) {
	return `${Math.round(share * 100)} %`;
}
function nameOf({ component, purl }) {
	const version = purl.startsWith(`${component.purl}@`) ? ` ${purl.slice(component.purl.length + 1)}` : "";
	return `${component.name}${version}`;
}
function originName$1(origin) {
	return origin.source === "in-tree" ? `${origin.path} in this repository` : `${origin.path} of ${nameOf(origin)}`;
}
function agreement(origin) {
	const [first] = origin.regions;
	const more = origin.regions.length - 1;
	const where = first === void 0 ? "" : ` (lines ${first.startLine}–${first.endLine}${more > 0 ? ` and ${more} more ${more === 1 ? "region" : "regions"}` : ""})`;
	return `${percent$1(origin.share)} of this file${where} agrees with ${originName$1(origin)}`;
}
const terms = (license) => license ?? "an unknown license";
const messages = {
	licenseNoticeMissing: (origin) => `${agreement(origin)}, whose header carries ${origin.license === null ? "a license notice" : `the ${origin.license} notice`}${origin.holders.length > 0 ? ` and names ${list(origin.holders)}` : ""}. No such notice was found in this file, in a .license file beside it or in REUSE.toml.`,
	holderMissing: (origin, missing, found) => `${agreement(origin)}, whose copyright statement names ${list(origin.holders)}. ${foundHolders(found)} ${list(missing)} ${missing.length === 1 ? "was" : "were"} not found there, in a .license file beside it or in REUSE.toml.`,
	holderElsewhere: (origin, missing, document) => `${agreement(origin)}, whose copyright statement names ${list(missing)}. ${document} names ${missing.length === 1 ? "this holder" : "these holders"}; the statement is expected in the source file as well.`,
	holderDoubtful: (origin, missing) => `${agreement(origin)}, whose copyright statement also names ${list(missing)}. ${origin.alternatives.length > 0 ? `${list(origin.alternatives.slice(0, 3).map(({ path }) => path))} ${origin.alternatives.length === 1 ? "agrees" : "agree"} nearly as well and ${origin.alternatives.length === 1 ? "does" : "do"} not all name ${missing.length === 1 ? "this holder" : "them"}, so please check which file this one comes from.` : `Please check whether ${missing.length === 1 ? "this holder" : "they"} should be named here.`}`,
	changeNoticeMissing: (origin) => `${agreement(origin)}, with changes. ${terms(origin.license)} asks that a changed file says so; no such line was found in this file.`,
	changeNoticeSlight: (origin) => `${agreement(origin)}, with few changes. They may be upstream's own, made between two releases; if they are yours, ${terms(origin.license)} asks that the file says so, and no such line was found in it.`,
	changeNoticeImportsOnly: (origin) => `The code of this file is that of ${originName$1(origin)}; only import statements differ. ${terms(origin.license)} asks that a changed file says so.`,
	licenseTextMissing: (origin, licenses) => `${agreement(origin)}, which stands under ${terms(origin.license)}. The text of ${list(licenses)} was not found in LICENSE, LICENSES/ or another license document of this repository.`,
	noticeEntryMissing: (origin) => `${agreement(origin)}. No NOTICE or third-party notices of this repository name ${origin.component.name}.`,
	noticeRemoved: (holders, now) => now.length === 0 ? `This change takes out a copyright statement that names ${list(holders)}; it was not found elsewhere in the change.` : `This change takes out a copyright statement that names ${list(holders)}; the new text names ${list(now)}. Adding a holder is fine as long as the earlier ones stay.`,
	licenseNoticeRemoved: (license, now) => `This change takes out the ${license} notice of this file${now.length === 0 ? "" : `; the new lines say ${list(now)}`}. It was not found elsewhere in the change.`,
	attributionRemoved: (text) => `This change takes out a line that says where code comes from (“${text}”); it was not found elsewhere in the change.`,
	licenseReplaced: (origin, declared) => `${agreement(origin)}, which stands under ${terms(origin.license)}. This file declares ${declared}, which does not include ${terms(origin.license)}.`,
	licenseReplacedByRelease: (origin, declared) => `${agreement(origin)}, which stands under ${terms(origin.license)} and asks to stay under it. This repository declares ${list(declared)}.`,
	originUndeclared: (origin) => `${agreement(origin)}. No line of this file says where the code comes from.`,
	spdxInvalid: (expression, kind, part, suggestion) => {
		const advice = suggestion === null ? "See https://spdx.org/licenses for the list of identifiers." : `Write ${suggestion}.`;
		if (kind === "empty") return "The license tag names no license. Write an SPDX identifier, for instance Apache-2.0.";
		if (kind === "syntax") return `“${expression}” is not a valid SPDX license expression. Join identifiers with AND, OR and WITH, and close every bracket.`;
		if (kind === "deprecated") return `“${part}” is a deprecated SPDX identifier. ${advice}`;
		if (kind === "spelling") return `SPDX spells “${part}” differently. ${advice}`;
		return `“${part}” is not an SPDX identifier. ${advice}${suggestion === null ? " For a license that SPDX does not list, write LicenseRef- and a name." : ""}`;
	}
};
const fixes = {
	addHolders: (holders) => `Name ${list(holders)} in the header, beside the holders that stand there.`,
	addLicenseNotice: (license) => `Add the ${license} notice to the header.`,
	addChangeNotice: "Say in the header that the file was changed, and what was changed.",
	addNoticeEntry: (name, document) => `Name ${name} in ${document}.`,
	declareOrigin: "Say in the header where the code comes from.",
	restoreNotice: "Put the line back.",
	writeExpression: (suggestion) => `Write ${suggestion}.`
};
function foundHolders(found) {
	return found.length === 0 ? "This file names no holder." : `This file names ${list(found)}.`;
}
// src/rules/fixes.ts
const APACHE_NOTICE = `
Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
`;
function comment(text) {
	return text.replace(/\n$/, "").split("\n").map((line) => `# ${line}`.trimEnd()).join("\n").concat("\n");
}
function insertion(description, path, line, newText) {
	return {
		description,
		edits: [{
			path,
			startLine: line,
			endLine: line - 1,
			newText
		}]
	};
}
function behindStatements(file) {
	const ends = file.notices.statements.filter(({ header }) => header).map(({ endLine }) => endLine);
	return ends.length === 0 ? file.notices.headerLine : Math.max(...ends) + 1;
}
function copyrightLine(holder) {
	return `Copyright ${/\b(?:teams?|authors)$/i.test(holder) ? "The " : ""}${holder}`;
}
function addHolders(file, holders) {
	const text = comment(holders.map(copyrightLine).join("\n"));
	return insertion(fixes.addHolders(holders), file.path, behindStatements(file), text);
}
function addLicenseNotice(file, license) {
	const text = license === "Apache-2.0" ? APACHE_NOTICE : `SPDX-License-Identifier: ${license}`;
	return insertion(fixes.addLicenseNotice(license), file.path, behindStatements(file), comment(text));
}
function addChangeNotice(file, origin) {
	const text = comment(`This file was modified from ${originName$1(origin)}; changes: …`);
	return insertion(fixes.addChangeNotice, file.path, file.notices.headerLine, text);
}
function declareOrigin(file, origin) {
	const text = comment(`Source: ${origin.url?.replace(/#.*$/, "") ?? originName$1(origin)}`);
	return insertion(fixes.declareOrigin, file.path, file.notices.headerLine, text);
}
function addNoticeEntry(release, origins) {
	const [first] = origins;
	const path = release.noticePaths[0] ?? "NOTICE";
	const lines = release.lineCount(path);
	const holders = [...new Set(origins.flatMap(({ holders: names }) => names))];
	const entry = [`This product contains code from ${first.component.name}${first.component.repository === null ? "" : ` (${first.component.repository})`}${first.license === null ? "" : `, under ${first.license}`}:`, ...holders.map(copyrightLine)].join("\n");
	const newText = `${lines > 0 ? "\n" : ""}${entry}\n`;
	return insertion(fixes.addNoticeEntry(first.component.name, path), path, lines + 1, newText);
}
// src/rules/change-notice-missing.ts
const SLIGHT_CHANGE = .98;
const changeNoticeMissing = {
	id: "change-notice-missing",
	level: "error",
	check(context) {
		const asked = new Set();
		return importedFiles(context).flatMap(({ file, origin }) => {
			if (origin.kind === "verbatim" && !origin.importsOnly) return [];
			const duty = dutyOf(origin.license, "change-notice");
			if (duty === null || asked.has(file.path)) return [];
			if (file.notices.changeNotices.some(({ text }) => !context.isUpstreamPhrase(text))) return [];
			asked.add(file.path);
			const slight = origin.kind === "modified" && origin.share >= SLIGHT_CHANGE && sameLength(origin);
			return [{
				rule: this.id,
				level: origin.importsOnly || slight ? "warning" : levelFor(this.level, origin),
				path: file.path,
				...regionPlace(origin),
				duty,
				message: origin.importsOnly ? messages.changeNoticeImportsOnly(origin) : slight ? messages.changeNoticeSlight(origin) : messages.changeNoticeMissing(origin),
				...about(origin),
				evidence: evidenceFor(origin, ["a line that says that the file was changed"], []),
				fix: addChangeNotice(file, origin)
			}];
		});
	}
};
function sameLength({ lengthRatio }) {
	return lengthRatio === null || Math.abs(lengthRatio - 1) <= .03;
}
// src/rules/holder-missing.ts
init_copyright();
init_file_notices();
const holderMissing = {
	id: "holder-missing",
	level: "error",
	check(context) {
		const { release } = context;
		const asked = new Map();
		return derivedFiles$1(context).flatMap(({ file, origin }) => {
			const duty = dutyOf(origin.license, "holders");
			if (duty === null) return [];
			const statements = statementsFor(file, release);
			const before = asked.get(file.path) ?? new Set();
			asked.set(file.path, before);
			const absent = (holders) => missingHolders(holders, statements).filter((holder) => !isOwn(holder, context) && !before.has(holderKey(holder)));
			const finding = (level, message, expected, missing) => {
				for (const holder of missing) before.add(holderKey(holder));
				return {
					rule: this.id,
					level,
					path: file.path,
					...headerPlace(file),
					duty,
					message,
					...about(origin),
					evidence: evidenceFor(origin, expected, distinctHolders(statements.statements)),
					fix: addHolders(file, missing)
				};
			};
			const findings = [];
			const error = levelFor(this.level, origin) === "error" && origin.license !== null;
			const certain = error ? origin.requiredHolders : [...origin.requiredHolders, ...origin.doubtfulHolders];
			const required = absent(certain);
			if (required.length > 0) {
				const documents = required.map((holder) => release.namesHolder(holder));
				const nowhere = documents.includes(null);
				findings.push(finding(error && nowhere ? "error" : "warning", nowhere ? messages.holderMissing(origin, required, distinctHolders(statements.statements)) : messages.holderElsewhere(origin, required, documents[0] ?? ""), certain, required));
			}
			const doubtful = error ? absent(origin.doubtfulHolders) : [];
			if (doubtful.length > 0) findings.push(finding("warning", messages.holderDoubtful(origin, doubtful), origin.doubtfulHolders, doubtful));
			return findings;
		});
	}
};
// src/rules/license-notice-missing.ts
const licenseNoticeMissing = {
	id: "license-notice-missing",
	level: "error",
	check(context) {
		const asked = new Set();
		return derivedFiles$1(context).flatMap(({ file, origin }) => {
			if (origin.notice !== "header" && origin.notice !== "spdx") return [];
			const duty = dutyOf(origin.license, "license-notice");
			if (duty === null) return [];
			const found = licensesFor(file, context.release, false);
			if (found.some((license) => isNoticeOf(license, origin))) return [];
			const key = JSON.stringify([file.path, origin.license]);
			if (asked.has(key)) return [];
			asked.add(key);
			return [{
				rule: this.id,
				level: origin.license === null ? "warning" : levelFor(this.level, origin),
				path: file.path,
				...headerPlace(file),
				duty,
				message: messages.licenseNoticeMissing(origin),
				...about(origin),
				evidence: evidenceFor(origin, [origin.license ?? "a license notice"], found.filter((license) => license !== null)),
				fix: origin.license === null ? null : addLicenseNotice(file, origin.license)
			}];
		});
	}
};
function isNoticeOf(license, origin) {
	if (origin.license === null) return true;
	const owed = licensesOf(origin.license);
	if (license === null) return owed.length === 0 || owed.some((id) => id.startsWith("BSD-"));
	if (license === origin.license) return true;
	const named = new Set((licensesOf(license).length === 0 ? [license] : licensesOf(license)).map(textId));
	return owed.some((id) => named.has(textId(id)));
}
// src/rules/license-replaced.ts
const licenseReplaced = {
	id: "license-replaced",
	level: "error",
	check(context) {
		const asked = new Set();
		return derivedFiles$1(context).flatMap(({ file, origin }) => {
			if (origin.license === null || dutyOf(origin.license, "license-text") === null) return [];
			const key = JSON.stringify([file.path, origin.license]);
			if (asked.has(key)) return [];
			const finding = (message, declared) => ({
				rule: this.id,
				level: levelFor(this.level, origin),
				path: file.path,
				...headerPlace(file),
				duty: dutyOf(origin.license, "license-notice") ?? "policy",
				message,
				...about(origin),
				evidence: evidenceFor(origin, origin.license === null ? [] : [origin.license], declared),
				fix: null
			});
			const declared = licensesFor(file, context.release, true).filter((license) => license !== null);
			if (declared.length > 0) {
				if (origin.notice !== "header" && origin.notice !== "spdx" && staysByText(origin, context)) return [];
				const all = licensesFor(file, context.release, false).filter((license) => license !== null);
				if (keeps([...new Set(all)].map((license) => `(${license})`).join(" AND "), origin.license) !== "replaced") return [];
				asked.add(key);
				return [finding(messages.licenseReplaced(origin, [...new Set(declared)].join(" AND ")), [...new Set(declared)])];
			}
			const { release } = context;
			const strict = licensesOf(origin.license).length > 0 && licensesOf(origin.license).every(isCopyleft);
			if (origin.source === "in-tree" || !strict || release.declared.length === 0) return [];
			if (licensesOf(origin.license).some((id) => release.hasText(id) !== null)) return [];
			if (release.declared.some((license) => keeps(license, origin.license ?? "") !== "replaced")) return [];
			asked.add(key);
			return [finding(messages.licenseReplacedByRelease(origin, release.declared), release.declared)];
		});
	}
};
function staysByText(origin, { release }) {
	const permissive = /^(?:MIT|ISC|X11|BSD-\d-Clause)$/;
	const ids = licensesOf(origin.license ?? "").map(textId);
	return ids.length > 0 && ids.every((id) => permissive.test(id)) && (origin.source === "index" || ids.some((id) => release.hasText(id) !== null));
}
// src/rules/license-text-missing.ts
const licenseTextMissing = {
	id: "license-text-missing",
	level: "error",
	check(context) {
		const asked = new Set();
		return importedFiles(context).flatMap(({ file, origin }) => {
			if (origin.license === null) return [];
			const duty = dutyOf(origin.license, "license-text");
			if (duty === null) return [];
			const inFile = new Set(file.notices.licenseNotices.flatMap(({ kind, license }) => kind === "text" && license !== null ? [textId(license)] : []));
			const missing = (choicesOf(origin.license) ?? []).map((ids) => ids.filter((id) => isKnownText(textId(id)) && !inFile.has(textId(id)) && context.release.hasText(id) === null)).sort((a, b) => a.length - b.length)[0] ?? [];
			const key = JSON.stringify([file.path, missing]);
			if (missing.length === 0 || asked.has(key)) return [];
			asked.add(key);
			return [{
				rule: this.id,
				level: levelFor(this.level, origin),
				path: file.path,
				...regionPlace(origin),
				duty,
				message: messages.licenseTextMissing(origin, missing),
				...about(origin),
				evidence: evidenceFor(origin, missing, [...context.release.texts.keys()].sort()),
				fix: null
			}];
		});
	}
};
// src/rules/notice-entry-missing.ts
const noticeEntryMissing = {
	id: "notice-entry-missing",
	level: "error",
	check(context) {
		const unnamed = importedFiles(context).filter(({ origin }) => context.release.names(origin.component) === null).sort((a, b) => a.file.path < b.file.path ? -1 : a.file.path > b.file.path ? 1 : 0);
		const origins = new Map();
		for (const { origin } of unnamed) origins.get(origin.component.purl)?.push(origin) ?? origins.set(origin.component.purl, [origin]);
		const asked = new Set();
		const proposed = new Map();
		return unnamed.flatMap(({ file, origin }) => {
			const { purl } = origin.component;
			const key = JSON.stringify([file.path, purl]);
			if (asked.has(key)) return [];
			asked.add(key);
			const known = proposed.get(purl);
			const fix = known ?? addNoticeEntry(context.release, origins.get(purl));
			proposed.set(purl, fix);
			return [{
				rule: this.id,
				level: levelFor(this.level, origin),
				path: file.path,
				...regionPlace(origin),
				duty: "policy",
				message: messages.noticeEntryMissing(origin),
				...about(origin),
				evidence: evidenceFor(origin, [origin.component.name], []),
				fix: known === void 0 ? fix : {
					...fix,
					edits: []
				}
			}];
		});
	}
};
// src/rules/notice-removed.ts
init_attribution();
init_copyright();
init_file_notices();
const noticeRemoved = {
	id: "notice-removed",
	level: "error",
	check(context) {
		const files = new Map(context.files.map((file) => [file.path, file]));
		const changes = context.diff.filter((diff) => diff.removed.length > 0 || diff.added.length > 0).map((diff) => ({
			diff,
			before: noticesIn(diff.removed),
			after: noticesIn(diff.added),
			file: files.get(diff.path) ?? null
		}));
		const gained = changes.map(({ after }) => after);
		return changes.filter(({ diff }) => diff.status !== "added" && (diff.status !== "deleted" || isNotice(diff.path))).flatMap((change) => {
			const elsewhere = losesContent(change.diff) ? gained : [];
			const findings = [
				...removedStatements(change, elsewhere, context, this),
				...removedLicenses(change, elsewhere, context, this),
				...removedCredits(change, elsewhere, context, this)
			];
			return findings.length > 0 ? findings : removedInclusions(change, context, this);
		});
	}
};
const MOVED_LINES = 3;
function losesContent({ path, removed }) {
	if (documentKind(path) !== null) return true;
	return removed.filter(({ text }) => text.trim() !== "" && !COMMENT.test(text)).length >= MOVED_LINES;
}
function isNotice(path) {
	const kind = documentKind(path);
	return kind === "notice" || kind === "third-party" || kind === "sidecar";
}
const COMMENT = /^\s*(?:#|\/\/|\/?\*|--|;|%|<!--|"""|'''|REM\b|\.\.)/;
function noticesIn(lines) {
	if (lines.length === 0) return NO_NOTICES;
	return readFileNotices(lines.map(({ line, text }) => ({
		line,
		text: isCode(text) ? "" : text.replace(/^\s*(?:\/\*+|<!--|"""|''')?[#\s]*/, "").replace(/\s*(?:\*\/|-->|"""|''')?\s*$/, ""),
		header: true
	})));
}
function isCode(text) {
	return !COMMENT.test(text) && /^\s*(?:[rbfuRBFU]{0,2}(?:"(?!"")|'(?!''))|@\w|def\s|class\s|async\s|return\b|if\s|elif\s|for\s|while\s|with\s|try:|except\b|raise\s|import\s|from\s+[\w.]+\s+import|const\s|let\s|var\s|function\s|export\s|public\s|static\s|[\w.[\]]+\s*[-+*/|&]?=[^=]|[\w.]+\(.*\)?[,;]?\s*$)/.test(text);
}
function removedStatements(change, gained, context, rule) {
	const { diff, before, after, file } = change;
	return before.statements.flatMap((statement) => {
		const kept = [
			after,
			...gained,
			...file === null ? [] : [file.notices]
		];
		let lost = statement.holders.filter((holder) => !isOwn(holder, context));
		for (const notices of kept) lost = missingHolders(lost, notices);
		if (documentKind(diff.path) !== null) lost = lost.filter((holder) => context.release.namesHolder(holder) === null);
		if (lost.length === 0) return [];
		const now = after.statements.map(({ text }) => text);
		return [finding(rule, change, statement.line, {
			duty: dutyOf(licenseOf(change), "holders") ?? "policy",
			message: messages.noticeRemoved(lost, [...after.holders]),
			expected: [statement.text],
			found: now,
			endOffset: statement.endLine - statement.line
		})];
	});
}
function removedLicenses(change, gained, context, rule) {
	const { diff, before, after, file } = change;
	if (isNotice(diff.path) || documentKind(diff.path) === "license") return [];
	if (!isSomebodyElses(change, context)) return [];
	const stays = new Set();
	for (const { licenseNotices } of [
		after,
		...gained,
		...file === null ? [] : [file.notices]
	]) for (const { license } of licenseNotices) for (const id of idsOf(license)) stays.add(id);
	for (const license of context.release.coverage(diff.path)?.licenses ?? []) for (const id of idsOf(license)) stays.add(id);
	const asked = new Set();
	return before.licenseNotices.flatMap(({ line, endLine, license }) => {
		const lost = idsOf(license).filter((id) => !stays.has(id) && !asked.has(id));
		if (license === null || lost.length === 0) return [];
		for (const id of lost) asked.add(id);
		const now = after.licenseNotices.flatMap((notice) => notice.license === null ? [] : [notice.license]);
		const removed = diff.removed.find((row) => row.line === line)?.text.trim() ?? license;
		return [finding(rule, change, line, {
			duty: dutyOf(license, "license-notice") ?? "policy",
			message: messages.licenseNoticeRemoved(license, now),
			expected: [removed],
			found: now,
			endOffset: endLine - line
		})];
	});
}
function removedCredits(change, gained, context, rule) {
	const { diff, before, after, file } = change;
	const stays = [
		after,
		...gained,
		...file === null ? [] : [file.notices]
	].flatMap(({ declarations }) => declarations);
	const targets = new Set(stays.flatMap(({ text }) => targetsIn(text)));
	const phrases = new Set(stays.map(({ text }) => phraseHash(text)));
	const ownWords = (text) => context.ownHolders.some((own) => own !== "" && text.toLowerCase().includes(`/${own.toLowerCase()}/`));
	let reported = -10;
	return before.declarations.flatMap(({ line, text }) => {
		if (!creditsSource(text) || ownWords(text)) return [];
		if (phrases.has(phraseHash(text)) || goesWithItsCode(diff.removed, line)) return [];
		const pointed = targetsIn(text);
		if (pointed.length > 0 ? pointed.some((target) => targets.has(target)) : after.declarations.length > 0) return [];
		if (line <= reported + 1) return [];
		reported = line;
		return [finding(rule, change, line, {
			duty: dutyOf(licenseOf(change), "holders") ?? "policy",
			message: messages.attributionRemoved(text),
			expected: [text],
			found: after.declarations.map((declaration) => declaration.text),
			endOffset: 0
		})];
	});
}
const INCLUSION = /\b(?:includes?|contains?|incorporates?)\s+(?:[\w-]+\s+){0,4}?(?:developed|written|created|made|licensed|provided|material|code|software|works?)\b.{0,80}?\b(?:by|from|of|at)\s+\S/i;
function removedInclusions(change, context, rule) {
	const { diff } = change;
	if (!isNotice(diff.path) || diff.status === "deleted") return [];
	const added = new Set(context.diff.flatMap((other) => other.added.map(({ text }) => phraseHash(text))));
	const named = (text) => context.ownHolders.some((own) => own !== "" && text.toLowerCase().includes(own.toLowerCase()));
	return diff.removed.filter(({ text }) => INCLUSION.test(text) && !creditsSource(text) && !named(text)).filter(({ text }) => !added.has(phraseHash(text))).map(({ line, text }) => finding(rule, change, line, {
		duty: dutyOf(licenseOf(change), "holders") ?? "policy",
		message: messages.attributionRemoved(text),
		expected: [text],
		found: [],
		endOffset: 0
	}));
}
function goesWithItsCode(removed, line) {
	const at = removed.findIndex((row) => row.line === line);
	for (let i = at + 1; i < removed.length && removed[i]?.line === (removed[i - 1]?.line ?? 0) + 1; i++) {
		const { text } = removed[i];
		if (text.trim() === "" || COMMENT.test(text)) continue;
		return isCode(text);
	}
	return false;
}
function isSomebodyElses({ before, after, file }, context) {
	if (file?.status === "derived") return true;
	return [...before.holders, ...(file?.notices ?? after).holders].some((holder) => !isOwn(holder, context));
}
function licenseOf({ before, file }) {
	return [...before.licenseNotices, ...file?.notices.licenseNotices ?? []].find(({ license }) => license !== null)?.license ?? file?.origins[0]?.license ?? null;
}
function idsOf(license) {
	if (license === null) return [];
	const ids = licensesOf(license);
	return (ids.length === 0 ? [license] : ids).map(textId);
}
function finding(rule, { diff }, removedLine, given) {
	const line = diff.status === "deleted" ? 1 : lineNow(diff, removedLine);
	const lost = diff.removed.filter((row) => row.line >= removedLine && row.line <= removedLine + given.endOffset);
	return {
		rule: rule.id,
		level: rule.level,
		path: diff.path,
		startLine: line,
		endLine: line,
		duty: given.duty,
		message: given.message,
		origin: null,
		evidence: {
			expected: given.expected,
			found: given.found,
			share: null,
			margin: null
		},
		fix: {
			description: fixes.restoreNotice,
			edits: [{
				path: diff.path,
				startLine: line,
				endLine: line - 1,
				newText: `${lost.map(({ text }) => text).join("\n")}\n`
			}]
		},
		waived: null
	};
}
function lineNow({ removed, added }, line) {
	let now = line - removed.filter((row) => row.line < line).length;
	for (const row of [...added].sort((a, b) => a.line - b.line)) if (row.line < now) now++;
	return Math.max(1, now);
}
// src/rules/origin-undeclared.ts
init_attribution();
const originUndeclared = {
	id: "origin-undeclared",
	level: "warning",
	check(context) {
		const asked = new Set();
		return importedFiles(context).flatMap(({ file, origin }) => {
			const key = JSON.stringify([file.path, origin.component.purl]);
			if (asked.has(key)) return [];
			asked.add(key);
			const { declarations } = file.notices;
			if (declarations.some((declaration) => pointsTo(declaration, origin.component))) return [];
			if (declarations.some(({ text }) => creditsSource(text) && !context.isUpstreamPhrase(text))) return [];
			return [{
				rule: this.id,
				level: this.level,
				path: file.path,
				...regionPlace(origin),
				duty: "policy",
				message: messages.originUndeclared(origin),
				...about(origin),
				evidence: evidenceFor(origin, [origin.component.repository ?? origin.component.name], declarations.flatMap(({ url }) => url === null ? [] : [url])),
				fix: declareOrigin(file, origin)
			}];
		});
	}
};
function pointsTo({ text, url }, { repository, name, aliases }) {
	const slug = repository?.replace(/^[a-z+]+:\/\/[^/]+\//i, "").replace(/(?:\.git)?\/*$/, "").toLowerCase();
	const lower = text.toLowerCase();
	if (slug !== void 0 && slug !== "" && (url?.toLowerCase().includes(slug) || lower.includes(slug))) return true;
	return creditsSource(text) && [name, ...aliases].some((known) => namesWord(lower, known.toLowerCase()));
}
function namesWord(text, word) {
	for (let at = text.indexOf(word); word !== "" && at >= 0; at = text.indexOf(word, at + 1)) if (!/[\p{L}\p{N}_-]/u.test(text[at - 1] ?? " ") && !/[\p{L}\p{N}_-]/u.test(text[at + word.length] ?? " ")) return true;
	return false;
}
// src/rules/registry.ts
const RULES = [
	licenseNoticeMissing,
	holderMissing,
	changeNoticeMissing,
	licenseTextMissing,
	noticeEntryMissing,
	noticeRemoved,
	licenseReplaced,
	originUndeclared,
	{
		id: "spdx-invalid",
		level: "error",
		check({ files, release }) {
			return [...files.flatMap(({ path, notices }) => notices.spdxTags.map(({ line, text }) => ({
				path,
				line,
				expression: text
			}))), ...release.expressions].flatMap(({ path, line, expression }) => {
				const [problem] = expressionProblems(expression);
				if (problem === void 0) return [];
				return [{
					rule: this.id,
					level: this.level,
					path,
					startLine: line,
					endLine: line,
					duty: "SPDX",
					message: messages.spdxInvalid(expression, problem.kind, problem.part, problem.suggestion),
					origin: null,
					evidence: {
						expected: problem.suggestion === null ? [] : [problem.suggestion],
						found: [expression],
						share: null,
						margin: null
					},
					fix: null,
					waived: null
				}];
			});
		}
	}
];
function runRules(context) {
	return RULES.flatMap((rule) => rule.check(context)).sort((a, b) => compare$2(a.path, b.path) || a.startLine - b.startLine || compare$2(a.rule, b.rule) || compare$2(a.message, b.message));
}
function compare$2(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/source/comment-lines.ts
function commentLines(src, lexed) {
	const firstCode = lexed.lines.length > 0 ? lexed.lines[0] : Number.POSITIVE_INFINITY;
	const out = [];
	for (const span of lexed.comments) {
		const text = DECODER.decode(src.subarray(span.start, span.end));
		let line = span.line;
		for (const part of text.split(/\r\n|\r|\n/)) {
			out.push({
				line,
				text: part.replace(/^[#!\s]+/, "").trimEnd(),
				header: line < firstCode
			});
			line++;
		}
	}
	return out;
}
var DECODER;
var init_comment_lines = __esmMin((() => {
	DECODER = new TextDecoder("utf-8", { fatal: false });
}));
// src/source/python.ts
function hashOf(text) {
	let h = FNV_OFFSET;
	for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), FNV_PRIME);
	return h >>> 0;
}
function lexPython(src) {
	const n = src.length;
	let capacity = Math.max(64, n >> 2);
	let tokens = new Uint32Array(capacity);
	let lines = new Uint32Array(capacity);
	let count = 0;
	const comments = [];
	const problems = [];
	let codeDigest = FNV_OFFSET;
	let importsDigest = FNV_OFFSET;
	let pos = n >= 3 && src[0] === 239 && src[1] === 187 && src[2] === 191 ? 3 : 0;
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
	let lastWasString = false;
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
	const begin = (raw) => {
		if (atStart) {
			atStart = false;
			first = raw;
			firstEmitted = count;
			digestBefore = codeDigest;
			inImport = raw === KW_IMPORT || raw === KW_FROM;
			isDef = raw === KW_DEF;
		} else if (statementTokens === 1 && first === KW_ASYNC) {
			if (raw === KW_DEF) isDef = true;
			else first = raw;
		}
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
		switch (CLASS[c]) {
			case SPACE:
				pos++;
				break;
			case NEWLINE:
				pos += c === 13 && src[pos + 1] === 10 ? 2 : 1;
				line++;
				if (depth === 0 && !atStart) endStatement();
				break;
			case HASH: {
				let end = pos + 1;
				while (end < n && src[end] !== 10 && src[end] !== 13) end++;
				comments.push({
					start: pos + 1,
					end,
					line,
					kind: "comment"
				});
				pos = end;
				break;
			}
			case BACKSLASH: {
				const next = src[pos + 1];
				if (next === 10 || next === 13) {
					pos += next === 13 && src[pos + 2] === 10 ? 3 : 2;
					line++;
				} else pos++;
				break;
			}
			case NAME: {
				const start = pos;
				let h = FNV_OFFSET;
				do {
					h = Math.imul(h ^ src[pos], FNV_PRIME);
					pos++;
				} while (pos < n && (CLASS[src[pos]] === NAME || CLASS[src[pos]] === DIGIT));
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
				let lead = start;
				while (src[lead] === 95 && lead < pos) lead++;
				const initial = src[lead];
				emit(initial >= 65 && initial <= 90 && lead < pos && !KEPT_CAPITALS.has(h) ? CAPITAL_TOKEN : h, h, line);
				break;
			}
			case DIGIT:
				readNumber();
				break;
			case QUOTE:
				readString(pos);
				break;
			case OPEN:
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
			case CLOSE:
				begin(c);
				onlyStrings = false;
				lastWasString = false;
				if (depth > 0) {
					depth--;
					if (open.pop() !== c) problems.push({
						line,
						message: `“${String.fromCharCode(c)}” closes another kind of bracket`
					});
				} else problems.push({
					line,
					message: `“${String.fromCharCode(c)}” closes nothing`
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
	if (depth > 0) problems.push({
		line,
		message: "a bracket is never closed"
	});
	return {
		tokens: tokens.slice(0, count),
		lines: lines.slice(0, count),
		comments,
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
			if (cls !== DIGIT && cls !== NAME && d !== 46 && !exponentSign) break;
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
		const triple = src[pos + 1] === quote && src[pos + 2] === quote;
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
				message: "a string that starts here never ends"
			});
			if (triple) {
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
		if (c === 46 && CLASS[src[pos + 1]] === DIGIT) {
			readNumber();
			return;
		}
		let length = 1;
		let h = c;
		const candidates = OPERATORS[c];
		if (candidates !== void 0) for (const op of candidates) {
			let same = true;
			for (let i = 1; i < op.length; i++) if (src[pos + i] !== op[i]) same = false;
			if (!same) continue;
			length = op.length;
			h = FNV_OFFSET;
			for (const b of op) h = Math.imul(h ^ b, FNV_PRIME);
			h >>>= 0;
			break;
		}
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
					skipDepth = depth;
					return;
				} else if (skip === "return" && depth === 0) skip = "none";
				else if (depth === 0 && skip === "none" && !assigned && !isDef && !inImport && (!COMPOUND.has(first) || statementTokens === 2 && isSoftKeyword(first))) {
					skip = "variable";
					skipDepth = 0;
					return;
				}
			}
		} else if (c === 45 && length === 2 && src[pos - 1] === 62 && isDef && depth === 0) {
			skip = "return";
			return;
		}
		emit(h, h, at);
	}
}
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
var FNV_OFFSET, FNV_PRIME, STRING_TOKEN, NUMBER_TOKEN, CAPITAL_TOKEN, SPACE, NEWLINE, NAME, DIGIT, QUOTE, HASH, OPEN, CLOSE, BACKSLASH, CLASS, KW_IMPORT, KW_FROM, KW_DEF, KW_ASYNC, KW_LAMBDA, KEPT_CAPITALS, COMPOUND, MULTI_OPERATORS, OPERATORS, SOFT_KEYWORDS;
var init_python = __esmMin((() => {
	FNV_OFFSET = 2166136261;
	FNV_PRIME = 16777619;
	STRING_TOKEN = 1398035015;
	NUMBER_TOKEN = 1314213186;
	CAPITAL_TOKEN = 1128353875;
	SPACE = 1;
	NEWLINE = 2;
	NAME = 3;
	DIGIT = 4;
	QUOTE = 5;
	HASH = 6;
	OPEN = 7;
	CLOSE = 8;
	BACKSLASH = 9;
	CLASS = new Uint8Array(256);
	for (let c = 0; c < 256; c++) {
		const ch = String.fromCharCode(c);
		if (c === 10 || c === 13) CLASS[c] = NEWLINE;
		else if (ch === " " || ch === "	" || ch === "\f" || ch === "\v") CLASS[c] = SPACE;
		else if (ch >= "a" && ch <= "z" || ch >= "A" && ch <= "Z" || ch === "_" || c >= 128) CLASS[c] = NAME;
		else if (ch >= "0" && ch <= "9") CLASS[c] = DIGIT;
		else if (ch === "\"" || ch === "'") CLASS[c] = QUOTE;
		else if (ch === "#") CLASS[c] = HASH;
		else if (ch === "(" || ch === "[" || ch === "{") CLASS[c] = OPEN;
		else if (ch === ")" || ch === "]" || ch === "}") CLASS[c] = CLOSE;
		else if (ch === "\\") CLASS[c] = BACKSLASH;
	}
	KW_IMPORT = hashOf("import");
	KW_FROM = hashOf("from");
	KW_DEF = hashOf("def");
	KW_ASYNC = hashOf("async");
	KW_LAMBDA = hashOf("lambda");
	KEPT_CAPITALS = new Set([
		"True",
		"False",
		"None"
	].map(hashOf));
	COMPOUND = new Set("if elif else for while with try except finally class match case".split(" ").map(hashOf));
	MULTI_OPERATORS = new Set([
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
		"*=",
		"/=",
		"%=",
		"&=",
		"|=",
		"^=",
		"@=",
		":=",
		"<>"
	]);
	OPERATORS = [];
	for (const op of [...MULTI_OPERATORS].sort((a, b) => b.length - a.length)) {
		const first = op.charCodeAt(0);
		const bytes = Uint8Array.from(op, (c) => c.charCodeAt(0));
		OPERATORS[first] = [...OPERATORS[first] ?? [], bytes];
	}
	SOFT_KEYWORDS = new Set(["match", "case"].map(hashOf));
}));
// src/audit.ts
init_errors$2();
init_copyright();
init_file_notices();
init_comment_lines();
init_python();
const PYTHON = /\.py$/i;
const FULLY_EXPLAINED = .95;
const IN_TREE_SIZE_RATIO = {
	least: .7,
	most: 4
};
async function audit(options) {
	const { scope } = options;
	const [indexes, inventory, wholeDiff] = await Promise.all([
		Promise.all((options.indexPaths ?? [embeddedIndexPath()]).map(loadIndex)),
		listFiles(options.root),
		scope.diff ?? (scope.base === void 0 ? [] : gitDiff(options.root, scope.base))
	]);
	const fingerprints = sharedOptions(indexes);
	const excluded = (0, import_picomatch$1.default)([...options.exclude ?? []]);
	const paths = inventory.files.filter((path) => !excluded(path));
	const diff = wholeDiff.filter(({ path }) => !excluded(path));
	const identity = await identityOf(options, inventory, paths);
	const own = new Map();
	for (const index of indexes) for (const component of index.data.components) {
		const reason = ownershipOf(component, identity);
		if (reason !== null) own.set(component.purl, reason);
	}
	const inScope = new Set(scopeOf(options, paths, diff));
	const skipped = [...inventory.skipped];
	const failed = [...inventory.failed];
	const notes = [...options.notes ?? []];
	const scanned = [];
	let done = 0;
	for (const path of inScope) {
		options.onProgress?.(done++, inScope.size);
		const source = readSource(options.root, path);
		if (source.status === "read") scanned.push(scanFile(path, source.bytes, fingerprints, indexes, (purl) => own.has(purl)));
		else (source.status === "failed" ? failed : skipped).push({
			path,
			reason: source.reason
		});
	}
	options.onProgress?.(done, inScope.size);
	failed.push(...scanned.flatMap(lexicalFailure));
	if (scanned.length + failed.length === 0) notes.push(scope.kind === "changed" ? `No Python file changed since ${scope.base}, so there was nothing to compare.` : "No Python file was found, so there was nothing to compare.");
	const release = readReleaseNotices(readDocuments(options.root, inventory.files.filter(isNoticeDocument), failed));
	failed.push(...release.problems);
	const ownHolders = [...identity.declared, ...identity.repository === null ? [] : [repositorySlug(identity.repository).split("/")[0]]];
	const inTree = await inTreeOrigins(options, inventory, paths, scanned, diff, fingerprints, ownHolders);
	if (inTree.undated > 0) notes.push("Files of this repository agree with each other and name different holders, and without Git history nothing says which is older; such findings are warnings. A full clone (fetch-depth: 0) would tell.");
	const evidence = new Map();
	const findings = runRules({
		files: scanned.map((file) => {
			const fromIndex = file.match.origins.map(evidenceOf);
			const inside = inTree.evidence.get(file.path) ?? [];
			evidence.set(file.path, [...fromIndex, ...inside]);
			const owing = fromIndex.filter((origin, i) => {
				return file.match.origins[i]?.role === "source" && (i === 0 || origin.confidence !== "low");
			});
			return {
				path: file.path,
				status: owing.length + inside.length > 0 ? "derived" : "original",
				notices: file.notices,
				origins: [...owing, ...inside],
				firstCodeLine: file.tree.lexed.lines[0] ?? 1
			};
		}),
		release,
		diff,
		ownHolders,
		isUpstreamPhrase: (text) => indexes.some((index) => index.hasPhrase(phraseHash(text)))
	});
	const report = {
		schemaVersion: 1,
		tool: {
			name: "colophon",
			version: VERSION,
			index: {
				version: indexes.map((index) => index.data.version).join("+"),
				components: sum(indexes, (index) => index.data.components.length),
				files: sum(indexes, (index) => index.data.originComponent.length),
				fingerprints: sum(indexes, (index) => index.data.hashes.length)
			}
		},
		target: {
			root: options.displayRoot ?? ".",
			scope: scope.kind,
			base: scope.base ?? null,
			files: {
				scanned: scanned.length,
				skipped: skipped.sort(byPath),
				failed: failed.sort(byPath)
			},
			own: [...own].map(([what, reason]) => ({
				what,
				reason
			})),
			notes
		},
		files: scanned.map((file) => fileReport(file, evidence.get(file.path) ?? [])),
		findings,
		verdict: verdictOf(findings, failed)
	};
	const withFindings = new Set(findings.map((finding) => finding.path));
	return {
		report,
		sources: new Map(scanned.filter((file) => withFindings.has(file.path)).map((file) => [file.path, Buffer.from(file.bytes).toString("utf8")]))
	};
}
function lexicalFailure({ path, tree }) {
	const [problem] = tree.lexed.problems;
	if (problem === void 0) return [];
	return [{
		path,
		reason: `line ${problem.line}: ${problem.message}, so this is not valid Python; it was compared as far as it can be read`
	}];
}
function readDocuments(root, paths, failed) {
	const documents = [];
	for (const path of paths) {
		const source = readSource(root, path);
		if (source.status === "read") documents.push({
			path,
			text: Buffer.from(source.bytes).toString("utf8")
		});
		else if (source.status === "failed") failed.push({
			path,
			reason: source.reason
		});
	}
	return documents;
}
function sharedOptions(indexes) {
	const [first] = indexes;
	if (first === void 0) throw new ColophonError("No origin index is named.");
	for (const { data } of indexes) if (JSON.stringify(data.options) !== JSON.stringify(first.data.options)) throw new ColophonError(`The origin indexes ${first.data.version} and ${data.version} use other fingerprints. Build both with the same version of colophon.`);
	return first.data.options;
}
function scopeOf(options, paths, diff) {
	const only = options.only === void 0 ? null : new Set(options.only);
	const changed = options.scope.kind === "changed" ? new Set(diff.filter(({ status }) => status !== "deleted").map(({ path }) => path)) : null;
	return paths.filter((path) => (only === null ? PYTHON.test(path) : only.has(path)) && (changed === null || changed.has(path)));
}
async function identityOf(options, inventory, paths) {
	let packageName = null;
	for (const name of [
		"pyproject.toml",
		"setup.cfg",
		"setup.py"
	]) if (packageName === null && paths.includes(name)) packageName = packageNameOf(name, await readFile$1(join(options.root, name), "utf8").catch(() => ""));
	return {
		repository: options.repository ?? inventory.git?.remoteUrl ?? null,
		packageName,
		declared: options.own ?? []
	};
}
function scanFile(path, bytes, options, indexes, isOwn) {
	const lexed = lexPython(bytes);
	const prints = fingerprint(lexed.tokens, options);
	const notices = readFileNotices(commentLines(bytes, lexed));
	const declared = notices.declarations.flatMap(({ url, text }) => url === null || indexes.some((index) => index.hasPhrase(phraseHash(text))) ? [] : [url]);
	return {
		path,
		bytes,
		tree: {
			path,
			lexed,
			prints,
			holders: notices.holders
		},
		notices,
		facts: factsOfNotices(notices),
		match: matchFile({
			name: path.slice(path.lastIndexOf("/") + 1),
			lexed,
			prints,
			declared
		}, indexes, (component) => isOwn(component.purl))
	};
}
async function inTreeOrigins(options, inventory, paths, scanned, diff, fingerprints, ownHolders) {
	const others = options.scope.kind === "changed" || options.only !== void 0 ? await similarlySized(options, paths, scanned, diff, fingerprints) : [];
	const all = new Map([...scanned, ...others].map((file) => [file.path, file]));
	const own = new Set(ownHolders.map(holderKey));
	const keys = new Map([...all.values()].map((file) => [file.path, new Set(file.notices.holders.map(holderKey))]));
	const missing = (file, origin) => (all.get(origin)?.facts.holders ?? []).filter((holder) => {
		const key = holderKey(holder);
		return !own.has(key) && !keys.get(file)?.has(key);
	});
	const matches = matchInTree([...all.values()].map((file) => file.tree), new Set(scanned.filter(mayHaveInTreeOrigin).map((file) => file.path)), fingerprints.k, (file, origin) => missing(file.path, origin.path).length > 0);
	const evidence = new Map();
	if (matches.length === 0) return {
		evidence,
		undated: 0
	};
	const dates = inventory.git === null || inventory.git.shallow ? new Map() : await firstCommitDates(options.root, [...new Set(matches.flatMap(({ file, origin }) => [file.path, origin.path]))]);
	const added = new Set(diff.filter(({ status }) => status === "added").map(({ path }) => path));
	let undated = 0;
	for (const match of matches) {
		const { file, origin } = match;
		const scannedFile = all.get(file.path);
		const asked = new Set(scannedFile.match.origins.flatMap(({ facts }) => facts.holders.map(holderKey)));
		const holders = missing(file.path, origin.path).filter((holder) => !asked.has(holderKey(holder)));
		const explained = scannedFile.match.origins[0]?.share ?? 0;
		if (holders.length === 0 || explained >= match.share || evidence.has(file.path)) continue;
		const order = orderInTime(match, dates, added);
		if (order === "younger") continue;
		if (order === "unknown") undated++;
		const facts = all.get(origin.path).facts;
		evidence.set(file.path, [inTreeEvidence(match, facts, order === "older", holders)]);
	}
	return {
		evidence,
		undated
	};
}
function mayHaveInTreeOrigin(file) {
	return file.tree.prints.hashes.length > 0 && (file.match.origins[0]?.share ?? 0) < FULLY_EXPLAINED;
}
function isLargelyNew({ status, added, removed }) {
	return status === "added" || added.length > 2 * removed.length + 100 || removed.length > 50 && added.length > 50;
}
function orderInTime({ file, origin }, dates, added) {
	if (added.has(file.path) !== added.has(origin.path)) return added.has(file.path) ? "older" : "younger";
	const mine = dates.get(file.path);
	const theirs = dates.get(origin.path);
	if (mine === void 0 && theirs !== void 0) return "older";
	if (mine !== void 0 && theirs === void 0) return "younger";
	if (mine === void 0 || theirs === void 0 || mine === theirs) return "unknown";
	return theirs < mine ? "older" : "younger";
}
async function similarlySized(options, paths, scanned, diff, fingerprints) {
	const inScope = new Set(scanned.map((file) => file.path));
	const largelyNew = new Set(diff.filter(isLargelyNew).map(({ path }) => path));
	const sizes = scanned.filter((file) => (options.only !== void 0 || largelyNew.has(file.path)) && mayHaveInTreeOrigin(file)).map((file) => file.bytes.length);
	if (sizes.length === 0) return [];
	const { least, most } = IN_TREE_SIZE_RATIO;
	const candidates = [];
	for (const path of paths) {
		if (!PYTHON.test(path) || inScope.has(path)) continue;
		const size = await lstat(join(options.root, path)).then((found) => found.size, () => 0);
		if (sizes.some((mine) => size >= mine * least && size <= mine * most)) candidates.push(path);
	}
	const out = [];
	for (const path of candidates) {
		const source = readSource(options.root, path);
		if (source.status === "read") out.push(scanFile(path, source.bytes, fingerprints, [], () => false));
	}
	return out;
}
function fileReport(file, origins) {
	const inTree = origins.filter((origin) => origin.source === "in-tree");
	const coverage = Math.max(file.match.coverage, ...inTree.map((origin) => origin.share), 0);
	return {
		path: file.path,
		status: origins.length > 0 ? "derived" : "original",
		coverage: round(coverage),
		tokens: file.tree.lexed.tokens.length,
		origins: origins.map(originReport)
	};
}
function verdictOf(findings, failed) {
	if (findings.some((finding) => finding.level === "error" && finding.waived === null)) return "fail";
	return failed.length > 0 ? "incomplete" : "pass";
}
function sum(items, of) {
	return items.reduce((total, item) => total + of(item), 0);
}
function byPath(a, b) {
	return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJSMin(((exports) => {
	const ALIAS = Symbol.for("yaml.alias");
	const DOC = Symbol.for("yaml.document");
	const MAP = Symbol.for("yaml.map");
	const PAIR = Symbol.for("yaml.pair");
	const SCALAR = Symbol.for("yaml.scalar");
	const SEQ = Symbol.for("yaml.seq");
	const NODE_TYPE = Symbol.for("yaml.node.type");
	const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
	const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
	const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
	const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
	const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
	const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
	function isCollection(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case MAP:
			case SEQ: return true;
		}
		return false;
	}
	function isNode(node) {
		if (node && typeof node === "object") switch (node[NODE_TYPE]) {
			case ALIAS:
			case MAP:
			case SCALAR:
			case SEQ: return true;
		}
		return false;
	}
	const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
	exports.ALIAS = ALIAS;
	exports.DOC = DOC;
	exports.MAP = MAP;
	exports.NODE_TYPE = NODE_TYPE;
	exports.PAIR = PAIR;
	exports.SCALAR = SCALAR;
	exports.SEQ = SEQ;
	exports.hasAnchor = hasAnchor;
	exports.isAlias = isAlias;
	exports.isCollection = isCollection;
	exports.isDocument = isDocument;
	exports.isMap = isMap;
	exports.isNode = isNode;
	exports.isPair = isPair;
	exports.isScalar = isScalar;
	exports.isSeq = isSeq;
}));
// node_modules/yaml/dist/visit.js
var require_visit = __commonJSMin(((exports) => {
	var identity = require_identity();
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove node");
	function visit(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else visit_(null, node, visitor_, Object.freeze([]));
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	function visit_(key, node, visitor, path) {
		const ctrl = callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visit_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = visit_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = visit_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = visit_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	async function visitAsync(node, visitor) {
		const visitor_ = initVisitor(visitor);
		if (identity.isDocument(node)) {
			if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE) node.contents = null;
		} else await visitAsync_(null, node, visitor_, Object.freeze([]));
	}
	visitAsync.BREAK = BREAK;
	visitAsync.SKIP = SKIP;
	visitAsync.REMOVE = REMOVE;
	async function visitAsync_(key, node, visitor, path) {
		const ctrl = await callVisitor(key, node, visitor, path);
		if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
			replaceNode(key, path, ctrl);
			return visitAsync_(key, ctrl, visitor, path);
		}
		if (typeof ctrl !== "symbol") {
			if (identity.isCollection(node)) {
				path = Object.freeze(path.concat(node));
				for (let i = 0; i < node.items.length; ++i) {
					const ci = await visitAsync_(i, node.items[i], visitor, path);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						node.items.splice(i, 1);
						i -= 1;
					}
				}
			} else if (identity.isPair(node)) {
				path = Object.freeze(path.concat(node));
				const ck = await visitAsync_("key", node.key, visitor, path);
				if (ck === BREAK) return BREAK;
				else if (ck === REMOVE) node.key = null;
				const cv = await visitAsync_("value", node.value, visitor, path);
				if (cv === BREAK) return BREAK;
				else if (cv === REMOVE) node.value = null;
			}
		}
		return ctrl;
	}
	function initVisitor(visitor) {
		if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
			Alias: visitor.Node,
			Map: visitor.Node,
			Scalar: visitor.Node,
			Seq: visitor.Node
		}, visitor.Value && {
			Map: visitor.Value,
			Scalar: visitor.Value,
			Seq: visitor.Value
		}, visitor.Collection && {
			Map: visitor.Collection,
			Seq: visitor.Collection
		}, visitor);
		return visitor;
	}
	function callVisitor(key, node, visitor, path) {
		if (typeof visitor === "function") return visitor(key, node, path);
		if (identity.isMap(node)) return visitor.Map?.(key, node, path);
		if (identity.isSeq(node)) return visitor.Seq?.(key, node, path);
		if (identity.isPair(node)) return visitor.Pair?.(key, node, path);
		if (identity.isScalar(node)) return visitor.Scalar?.(key, node, path);
		if (identity.isAlias(node)) return visitor.Alias?.(key, node, path);
	}
	function replaceNode(key, path, node) {
		const parent = path[path.length - 1];
		if (identity.isCollection(parent)) parent.items[key] = node;
		else if (identity.isPair(parent)) {
			if (key === "key") parent.key = node;
			else parent.value = node;
		} else if (identity.isDocument(parent)) parent.contents = node;
		else {
			const pt = identity.isAlias(parent) ? "alias" : "scalar";
			throw new Error(`Cannot replace node with ${pt} parent`);
		}
	}
	exports.visit = visit;
	exports.visitAsync = visitAsync;
}));
// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	const escapeChars = {
		"!": "%21",
		",": "%2C",
		"[": "%5B",
		"]": "%5D",
		"{": "%7B",
		"}": "%7D"
	};
	const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
	var Directives = class Directives {
		constructor(yaml, tags) {
			this.docStart = null;
			this.docEnd = false;
			this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
			this.tags = Object.assign({}, Directives.defaultTags, tags);
		}
		clone() {
			const copy = new Directives(this.yaml, this.tags);
			copy.docStart = this.docStart;
			return copy;
		}
		atDocument() {
			const res = new Directives(this.yaml, this.tags);
			switch (this.yaml.version) {
				case "1.1":
					this.atNextDocument = true;
					break;
				case "1.2":
					this.atNextDocument = false;
					this.yaml = {
						explicit: Directives.defaultYaml.explicit,
						version: "1.2"
					};
					this.tags = Object.assign({}, Directives.defaultTags);
			}
			return res;
		}
		add(line, onError) {
			if (this.atNextDocument) {
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.1"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
				this.atNextDocument = false;
			}
			const parts = line.trim().split(/[ \t]+/);
			const name = parts.shift();
			switch (name) {
				case "%TAG": {
					if (parts.length !== 2) {
						onError(0, "%TAG directive should contain exactly two parts");
						if (parts.length < 2) return false;
					}
					const [handle, prefix] = parts;
					this.tags[handle] = prefix;
					return true;
				}
				case "%YAML": {
					this.yaml.explicit = true;
					if (parts.length !== 1) {
						onError(0, "%YAML directive should contain exactly one part");
						return false;
					}
					const [version] = parts;
					if (version === "1.1" || version === "1.2") {
						this.yaml.version = version;
						return true;
					} else {
						const isValid = /^\d+\.\d+$/.test(version);
						onError(6, `Unsupported YAML version ${version}`, isValid);
						return false;
					}
				}
				default:
					onError(0, `Unknown directive ${name}`, true);
					return false;
			}
		}
		tagName(source, onError) {
			if (source === "!") return "!";
			if (source[0] !== "!") {
				onError(`Not a valid tag: ${source}`);
				return null;
			}
			if (source[1] === "<") {
				const verbatim = source.slice(2, -1);
				if (verbatim === "!" || verbatim === "!!") {
					onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
					return null;
				}
				if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
				return verbatim;
			}
			const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
			if (!suffix) onError(`The ${source} tag has no suffix`);
			const prefix = this.tags[handle];
			if (prefix) try {
				return prefix + decodeURIComponent(suffix);
			} catch (error) {
				onError(String(error));
				return null;
			}
			if (handle === "!") return source;
			onError(`Could not resolve tag: ${source}`);
			return null;
		}
		tagString(tag) {
			for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
			return tag[0] === "!" ? tag : `!<${tag}>`;
		}
		toString(doc) {
			const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
			const tagEntries = Object.entries(this.tags);
			let tagNames;
			if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
				const tags = {};
				visit.visit(doc.contents, (_key, node) => {
					if (identity.isNode(node) && node.tag) tags[node.tag] = true;
				});
				tagNames = Object.keys(tags);
			} else tagNames = [];
			for (const [handle, prefix] of tagEntries) {
				if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
				if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
			}
			return lines.join("\n");
		}
	};
	Directives.defaultYaml = {
		explicit: false,
		version: "1.2"
	};
	Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
	exports.Directives = Directives;
}));
// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJSMin(((exports) => {
	var identity = require_identity();
	var visit = require_visit();
	function anchorIsValid(anchor) {
		if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
			const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
			throw new Error(msg);
		}
		return true;
	}
	function anchorNames(root) {
		const anchors = new Set();
		visit.visit(root, { Value(_key, node) {
			if (node.anchor) anchors.add(node.anchor);
		} });
		return anchors;
	}
	function findNewAnchor(prefix, exclude) {
		for (let i = 1;; ++i) {
			const name = `${prefix}${i}`;
			if (!exclude.has(name)) return name;
		}
	}
	function createNodeAnchors(doc, prefix) {
		const aliasObjects = [];
		const sourceObjects = new Map();
		let prevAnchors = null;
		return {
			onAnchor: (source) => {
				aliasObjects.push(source);
				prevAnchors ?? (prevAnchors = anchorNames(doc));
				const anchor = findNewAnchor(prefix, prevAnchors);
				prevAnchors.add(anchor);
				return anchor;
			},
			setAnchors: () => {
				for (const source of aliasObjects) {
					const ref = sourceObjects.get(source);
					if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) ref.node.anchor = ref.anchor;
					else {
						const error = new Error("Failed to resolve repeated object (this should not happen)");
						error.source = source;
						throw error;
					}
				}
			},
			sourceObjects
		};
	}
	exports.anchorIsValid = anchorIsValid;
	exports.anchorNames = anchorNames;
	exports.createNodeAnchors = createNodeAnchors;
	exports.findNewAnchor = findNewAnchor;
}));
// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJSMin(((exports) => {
	function applyReviver(reviver, obj, key, val) {
		if (val && typeof val === "object") {
			if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
				const v0 = val[i];
				const v1 = applyReviver(reviver, val, String(i), v0);
				if (v1 === void 0) delete val[i];
				else if (v1 !== v0) val[i] = v1;
			}
			else if (val instanceof Map) for (const k of Array.from(val.keys())) {
				const v0 = val.get(k);
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) val.delete(k);
				else if (v1 !== v0) val.set(k, v1);
			}
			else if (val instanceof Set) for (const v0 of Array.from(val)) {
				const v1 = applyReviver(reviver, val, v0, v0);
				if (v1 === void 0) val.delete(v0);
				else if (v1 !== v0) {
					val.delete(v0);
					val.add(v1);
				}
			}
			else for (const [k, v0] of Object.entries(val)) {
				const v1 = applyReviver(reviver, val, k, v0);
				if (v1 === void 0) delete val[k];
				else if (v1 !== v0) val[k] = v1;
			}
		}
		return reviver.call(obj, key, val);
	}
	exports.applyReviver = applyReviver;
}));
// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJSMin(((exports) => {
	var identity = require_identity();
	function toJS(value, arg, ctx) {
		if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
		if (value && typeof value.toJSON === "function") {
			if (!ctx || !identity.hasAnchor(value)) return value.toJSON(arg, ctx);
			const data = {
				aliasCount: 0,
				count: 1,
				res: void 0
			};
			ctx.anchors.set(value, data);
			ctx.onCreate = (res) => {
				data.res = res;
				delete ctx.onCreate;
			};
			const res = value.toJSON(arg, ctx);
			if (ctx.onCreate) ctx.onCreate(res);
			return res;
		}
		if (typeof value === "bigint" && !ctx?.keep) return Number(value);
		return value;
	}
	exports.toJS = toJS;
}));
// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJSMin(((exports) => {
	var applyReviver = require_applyReviver();
	var identity = require_identity();
	var toJS = require_toJS();
	var NodeBase = class {
		constructor(type) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: type });
		}
		clone() {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			if (!identity.isDocument(doc)) throw new TypeError("A document argument is required");
			const ctx = {
				anchors: new Map(),
				doc,
				keep: true,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this, "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
	};
	exports.NodeBase = NodeBase;
}));
// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var visit = require_visit();
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	var Alias = class extends Node.NodeBase {
		constructor(source) {
			super(identity.ALIAS);
			this.source = source;
			Object.defineProperty(this, "tag", { set() {
				throw new Error("Alias nodes cannot have tags");
			} });
		}
		resolve(doc, ctx) {
			if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
			let nodes;
			if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
			else {
				nodes = [];
				visit.visit(doc, { Node: (_key, node) => {
					if (identity.isAlias(node) || identity.hasAnchor(node)) nodes.push(node);
				} });
				if (ctx) ctx.aliasResolveCache = nodes;
			}
			let found = void 0;
			for (const node of nodes) {
				if (node === this) break;
				if (node.anchor === this.source) found = node;
			}
			if (found && ctx) {
				const { anchors, doc, maxAliasCount } = ctx;
				let data = anchors.get(found);
				if (!data) {
					toJS.toJS(found, null, ctx);
					data = anchors.get(found);
				}
				if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
				if (maxAliasCount >= 0) {
					data.count += 1;
					if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
					if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
				}
			}
			return found;
		}
		toJSON(_arg, ctx) {
			if (!ctx) return { source: this.source };
			const source = this.resolve(ctx.doc, ctx);
			if (!source) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new ReferenceError(msg);
			}
			return ctx.anchors.get(source).res;
		}
		toString(ctx, _onComment, _onChompKeep) {
			const src = `*${this.source}`;
			if (ctx) {
				anchors.anchorIsValid(this.source);
				if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
					const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
					throw new Error(msg);
				}
				if (ctx.implicitKey) return `${src} `;
			}
			return src;
		}
	};
	function getAliasCount(doc, node, anchors) {
		if (identity.isAlias(node)) {
			const source = node.resolve(doc);
			const anchor = anchors && source && anchors.get(source);
			return anchor ? anchor.count * anchor.aliasCount : 0;
		} else if (identity.isCollection(node)) {
			let count = 0;
			for (const item of node.items) {
				const c = getAliasCount(doc, item, anchors);
				if (c > count) count = c;
			}
			return count;
		} else if (identity.isPair(node)) {
			const kc = getAliasCount(doc, node.key, anchors);
			const vc = getAliasCount(doc, node.value, anchors);
			return Math.max(kc, vc);
		}
		return 1;
	}
	exports.Alias = Alias;
}));
// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Node = require_Node();
	var toJS = require_toJS();
	const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
	var Scalar = class extends Node.NodeBase {
		constructor(value) {
			super(identity.SCALAR);
			this.value = value;
		}
		toJSON(arg, ctx) {
			return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
		}
		toString() {
			return String(this.value);
		}
	};
	Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
	Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
	Scalar.PLAIN = "PLAIN";
	Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
	Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
	exports.Scalar = Scalar;
	exports.isScalarValue = isScalarValue;
}));
// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var Scalar = require_Scalar();
	const defaultTagPrefix = "tag:yaml.org,2002:";
	function findTagObject(value, tagName, tags) {
		if (tagName) {
			const match = tags.filter((t) => t.tag === tagName);
			const tagObj = match.find((t) => !t.format) ?? match[0];
			if (!tagObj) throw new Error(`Tag ${tagName} not found`);
			return tagObj;
		}
		return tags.find((t) => t.identify?.(value) && !t.format);
	}
	function createNode(value, tagName, ctx) {
		if (identity.isDocument(value)) value = value.contents;
		if (identity.isNode(value)) return value;
		if (identity.isPair(value)) {
			const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
			map.items.push(value);
			return map;
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
		const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
		let ref = void 0;
		if (aliasDuplicateObjects && value && typeof value === "object") {
			ref = sourceObjects.get(value);
			if (ref) {
				ref.anchor ?? (ref.anchor = onAnchor(value));
				return new Alias.Alias(ref.anchor);
			} else {
				ref = {
					anchor: null,
					node: null
				};
				sourceObjects.set(value, ref);
			}
		}
		if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
		let tagObj = findTagObject(value, tagName, schema.tags);
		if (!tagObj) {
			if (value && typeof value.toJSON === "function") value = value.toJSON();
			if (!value || typeof value !== "object") {
				const node = new Scalar.Scalar(value);
				if (ref) ref.node = node;
				return node;
			}
			tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
		}
		if (onTagObj) {
			onTagObj(tagObj);
			delete ctx.onTagObj;
		}
		const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
		if (tagName) node.tag = tagName;
		else if (!tagObj.default) node.tag = tagObj.tag;
		if (ref) ref.node = node;
		return node;
	}
	exports.createNode = createNode;
}));
// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var identity = require_identity();
	var Node = require_Node();
	function collectionFromPath(schema, path, value) {
		let v = value;
		for (let i = path.length - 1; i >= 0; --i) {
			const k = path[i];
			if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
				const a = [];
				a[k] = v;
				v = a;
			} else v = new Map([[k, v]]);
		}
		return createNode.createNode(v, void 0, {
			aliasDuplicateObjects: false,
			keepUndefined: false,
			onAnchor: () => {
				throw new Error("This should not happen, please report a bug.");
			},
			schema,
			sourceObjects: new Map()
		});
	}
	const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
	var Collection = class extends Node.NodeBase {
		constructor(type, schema) {
			super(type);
			Object.defineProperty(this, "schema", {
				value: schema,
				configurable: true,
				enumerable: false,
				writable: true
			});
		}
		clone(schema) {
			const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
			if (schema) copy.schema = schema;
			copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		addIn(path, value) {
			if (isEmptyPath(path)) this.add(value);
			else {
				const [key, ...rest] = path;
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.addIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
		deleteIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.delete(key);
			const node = this.get(key, true);
			if (identity.isCollection(node)) return node.deleteIn(rest);
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
		getIn(path, keepScalar) {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (rest.length === 0) return !keepScalar && identity.isScalar(node) ? node.value : node;
			else return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
		}
		hasAllNullValues(allowScalar) {
			return this.items.every((node) => {
				if (!identity.isPair(node)) return false;
				const n = node.value;
				return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
			});
		}
		hasIn(path) {
			const [key, ...rest] = path;
			if (rest.length === 0) return this.has(key);
			const node = this.get(key, true);
			return identity.isCollection(node) ? node.hasIn(rest) : false;
		}
		setIn(path, value) {
			const [key, ...rest] = path;
			if (rest.length === 0) this.set(key, value);
			else {
				const node = this.get(key, true);
				if (identity.isCollection(node)) node.setIn(rest, value);
				else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
				else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
			}
		}
	};
	exports.Collection = Collection;
	exports.collectionFromPath = collectionFromPath;
	exports.isEmptyPath = isEmptyPath;
}));
// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJSMin(((exports) => {
	const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
	function indentComment(comment, indent) {
		if (/^\n+$/.test(comment)) return comment.substring(1);
		return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
	}
	const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
	exports.indentComment = indentComment;
	exports.lineComment = lineComment;
	exports.stringifyComment = stringifyComment;
}));
// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJSMin(((exports) => {
	const FOLD_FLOW = "flow";
	const FOLD_BLOCK = "block";
	const FOLD_QUOTED = "quoted";
	function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
		if (!lineWidth || lineWidth < 0) return text;
		if (lineWidth < minContentWidth) minContentWidth = 0;
		const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
		if (text.length <= endStep) return text;
		const folds = [];
		const escapedFolds = {};
		let end = lineWidth - indent.length;
		if (typeof indentAtStart === "number") {
			if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
			else end = lineWidth - indentAtStart;
		}
		let split = void 0;
		let prev = void 0;
		let overflow = false;
		let i = -1;
		let escStart = -1;
		let escEnd = -1;
		if (mode === FOLD_BLOCK) {
			i = consumeMoreIndentedLines(text, i, indent.length);
			if (i !== -1) end = i + endStep;
		}
		for (let ch; ch = text[i += 1];) {
			if (mode === FOLD_QUOTED && ch === "\\") {
				escStart = i;
				switch (text[i + 1]) {
					case "x":
						i += 3;
						break;
					case "u":
						i += 5;
						break;
					case "U":
						i += 9;
						break;
					default: i += 1;
				}
				escEnd = i;
			}
			if (ch === "\n") {
				if (mode === FOLD_BLOCK) i = consumeMoreIndentedLines(text, i, indent.length);
				end = i + indent.length + endStep;
				split = void 0;
			} else {
				if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
					const next = text[i + 1];
					if (next && next !== " " && next !== "\n" && next !== "	") split = i;
				}
				if (i >= end) {
					if (split) {
						folds.push(split);
						end = split + endStep;
						split = void 0;
					} else if (mode === FOLD_QUOTED) {
						while (prev === " " || prev === "	") {
							prev = ch;
							ch = text[i += 1];
							overflow = true;
						}
						const j = i > escEnd + 1 ? i - 2 : escStart - 1;
						if (escapedFolds[j]) return text;
						folds.push(j);
						escapedFolds[j] = true;
						end = j + endStep;
						split = void 0;
					} else overflow = true;
				}
			}
			prev = ch;
		}
		if (overflow && onOverflow) onOverflow();
		if (folds.length === 0) return text;
		if (onFold) onFold();
		let res = text.slice(0, folds[0]);
		for (let i = 0; i < folds.length; ++i) {
			const fold = folds[i];
			const end = folds[i + 1] || text.length;
			if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
			else {
				if (mode === FOLD_QUOTED && escapedFolds[fold]) res += `${text[fold]}\\`;
				res += `\n${indent}${text.slice(fold + 1, end)}`;
			}
		}
		return res;
	}
	function consumeMoreIndentedLines(text, i, indent) {
		let end = i;
		let start = i + 1;
		let ch = text[start];
		while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
		else {
			do
				ch = text[++i];
			while (ch && ch !== "\n");
			end = i;
			start = i + 1;
			ch = text[start];
		}
		return end;
	}
	exports.FOLD_BLOCK = FOLD_BLOCK;
	exports.FOLD_FLOW = FOLD_FLOW;
	exports.FOLD_QUOTED = FOLD_QUOTED;
	exports.foldFlowLines = foldFlowLines;
}));
// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var foldFlowLines = require_foldFlowLines();
	const getFoldOptions = (ctx, isBlock) => ({
		indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
		lineWidth: ctx.options.lineWidth,
		minContentWidth: ctx.options.minContentWidth
	});
	const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
	function lineLengthOverLimit(str, lineWidth, indentLength) {
		if (!lineWidth || lineWidth < 0) return false;
		const limit = lineWidth - indentLength;
		const strLen = str.length;
		if (strLen <= limit) return false;
		for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
			if (i - start > limit) return true;
			start = i + 1;
			if (strLen - start <= limit) return false;
		}
		return true;
	}
	function doubleQuotedString(value, ctx) {
		const json = JSON.stringify(value);
		if (ctx.options.doubleQuotedAsJSON) return json;
		const { implicitKey } = ctx;
		const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		let str = "";
		let start = 0;
		for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
			if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
				str += json.slice(start, i) + "\\ ";
				i += 1;
				start = i;
				ch = "\\";
			}
			if (ch === "\\") switch (json[i + 1]) {
				case "u":
					{
						str += json.slice(start, i);
						const code = json.substr(i + 2, 4);
						switch (code) {
							case "0000":
								str += "\\0";
								break;
							case "0007":
								str += "\\a";
								break;
							case "000b":
								str += "\\v";
								break;
							case "001b":
								str += "\\e";
								break;
							case "0085":
								str += "\\N";
								break;
							case "00a0":
								str += "\\_";
								break;
							case "2028":
								str += "\\L";
								break;
							case "2029":
								str += "\\P";
								break;
							default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
							else str += json.substr(i, 6);
						}
						i += 5;
						start = i + 1;
					}
					break;
				case "n":
					if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
					else {
						str += json.slice(start, i) + "\n\n";
						while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
							str += "\n";
							i += 2;
						}
						str += indent;
						if (json[i + 2] === " ") str += "\\";
						i += 1;
						start = i + 1;
					}
					break;
				default: i += 1;
			}
		}
		str = start ? str + json.slice(start) : json;
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
	}
	function singleQuotedString(value, ctx) {
		if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
		const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
		const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
		return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function quotedString(value, ctx) {
		const { singleQuote } = ctx.options;
		let qs;
		if (singleQuote === false) qs = doubleQuotedString;
		else {
			const hasDouble = value.includes("\"");
			const hasSingle = value.includes("'");
			if (hasDouble && !hasSingle) qs = singleQuotedString;
			else if (hasSingle && !hasDouble) qs = doubleQuotedString;
			else qs = singleQuote ? singleQuotedString : doubleQuotedString;
		}
		return qs(value, ctx);
	}
	let blockEndNewlines;
	try {
		blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
	} catch {
		blockEndNewlines = /\n+(?!\n|$)/g;
	}
	function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
		const { blockQuote, commentString, lineWidth } = ctx.options;
		if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
		const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
		const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
		if (!value) return literal ? "|\n" : ">\n";
		let chomp;
		let endStart;
		for (endStart = value.length; endStart > 0; --endStart) {
			const ch = value[endStart - 1];
			if (ch !== "\n" && ch !== "	" && ch !== " ") break;
		}
		let end = value.substring(endStart);
		const endNlPos = end.indexOf("\n");
		if (endNlPos === -1) chomp = "-";
		else if (value === end || endNlPos !== end.length - 1) {
			chomp = "+";
			if (onChompKeep) onChompKeep();
		} else chomp = "";
		if (end) {
			value = value.slice(0, -end.length);
			if (end[end.length - 1] === "\n") end = end.slice(0, -1);
			end = end.replace(blockEndNewlines, `$&${indent}`);
		}
		let startWithSpace = false;
		let startEnd;
		let startNlPos = -1;
		for (startEnd = 0; startEnd < value.length; ++startEnd) {
			const ch = value[startEnd];
			if (ch === " ") startWithSpace = true;
			else if (ch === "\n") startNlPos = startEnd;
			else break;
		}
		let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
		if (start) {
			value = value.substring(start.length);
			start = start.replace(/\n+/g, `$&${indent}`);
		}
		let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
		if (comment) {
			header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
			if (onComment) onComment();
		}
		if (!literal) {
			const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
			let literalFallback = false;
			const foldOptions = getFoldOptions(ctx, true);
			if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
				literalFallback = true;
			};
			const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
			if (!literalFallback) return `>${header}\n${indent}${body}`;
		}
		value = value.replace(/\n+/g, `$&${indent}`);
		return `|${header}\n${indent}${start}${value}${end}`;
	}
	function plainString(item, ctx, onComment, onChompKeep) {
		const { type, value } = item;
		const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
		if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
		if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
		if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
		if (containsDocumentMarker(value)) {
			if (indent === "") {
				ctx.forceBlockIndent = true;
				return blockString(item, ctx, onComment, onChompKeep);
			} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
		}
		const str = value.replace(/\n+/g, `$&\n${indent}`);
		if (actualString) {
			const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
			const { compat, tags } = ctx.doc.schema;
			if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
		}
		return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
	}
	function stringifyString(item, ctx, onComment, onChompKeep) {
		const { implicitKey, inFlow } = ctx;
		const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
		let { type } = item;
		if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
			if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.Scalar.QUOTE_DOUBLE;
		}
		const _stringify = (_type) => {
			switch (_type) {
				case Scalar.Scalar.BLOCK_FOLDED:
				case Scalar.Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
				case Scalar.Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
				case Scalar.Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
				case Scalar.Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
				default: return null;
			}
		};
		let res = _stringify(type);
		if (res === null) {
			const { defaultKeyType, defaultStringType } = ctx.options;
			const t = implicitKey && defaultKeyType || defaultStringType;
			res = _stringify(t);
			if (res === null) throw new Error(`Unsupported default string type ${t}`);
		}
		return res;
	}
	exports.stringifyString = stringifyString;
}));
// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJSMin(((exports) => {
	var anchors = require_anchors();
	var identity = require_identity();
	var stringifyComment = require_stringifyComment();
	var stringifyString = require_stringifyString();
	function createStringifyContext(doc, options) {
		const opt = Object.assign({
			blockQuote: true,
			commentString: stringifyComment.stringifyComment,
			defaultKeyType: null,
			defaultStringType: "PLAIN",
			directives: null,
			doubleQuotedAsJSON: false,
			doubleQuotedMinMultiLineLength: 40,
			falseStr: "false",
			flowCollectionPadding: true,
			indentSeq: true,
			lineWidth: 80,
			minContentWidth: 20,
			nullStr: "null",
			simpleKeys: false,
			singleQuote: null,
			trailingComma: false,
			trueStr: "true",
			verifyAliasOrder: true
		}, doc.schema.toStringOptions, options);
		let inFlow;
		switch (opt.collectionStyle) {
			case "block":
				inFlow = false;
				break;
			case "flow":
				inFlow = true;
				break;
			default: inFlow = null;
		}
		return {
			anchors: new Set(),
			doc,
			flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
			indent: "",
			indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
			inFlow,
			options: opt
		};
	}
	function getTagObject(tags, item) {
		if (item.tag) {
			const match = tags.filter((t) => t.tag === item.tag);
			if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
		}
		let tagObj = void 0;
		let obj;
		if (identity.isScalar(item)) {
			obj = item.value;
			let match = tags.filter((t) => t.identify?.(obj));
			if (match.length > 1) {
				const testMatch = match.filter((t) => t.test);
				if (testMatch.length > 0) match = testMatch;
			}
			tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
		} else {
			obj = item;
			tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
		}
		if (!tagObj) {
			const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
			throw new Error(`Tag not resolved for ${name} value`);
		}
		return tagObj;
	}
	function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
		if (!doc.directives) return "";
		const props = [];
		const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
		if (anchor && anchors.anchorIsValid(anchor)) {
			anchors$1.add(anchor);
			props.push(`&${anchor}`);
		}
		const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
		if (tag) props.push(doc.directives.tagString(tag));
		return props.join(" ");
	}
	function stringify(item, ctx, onComment, onChompKeep) {
		if (identity.isPair(item)) return item.toString(ctx, onComment, onChompKeep);
		if (identity.isAlias(item)) {
			if (ctx.doc.directives) return item.toString(ctx);
			if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
			else {
				if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
				else ctx.resolvedAliases = new Set([item]);
				item = item.resolve(ctx.doc);
			}
		}
		let tagObj = void 0;
		const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
		tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
		const props = stringifyProps(node, tagObj, ctx);
		if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
		const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
		if (!props) return str;
		return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
	}
	exports.createStringifyContext = createStringifyContext;
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
		const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
		let keyComment = identity.isNode(key) && key.comment || null;
		if (simpleKeys) {
			if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
			if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
		}
		let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
		ctx = Object.assign({}, ctx, {
			allNullValues: false,
			implicitKey: !explicitKey && (simpleKeys || !allNullValues),
			indent: indent + indentStep
		});
		let keyCommentDone = false;
		let chompKeep = false;
		let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
		if (!explicitKey && !ctx.inFlow && str.length > 1024) {
			if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
			explicitKey = true;
		}
		if (ctx.inFlow) {
			if (allNullValues || value == null) {
				if (keyCommentDone && onComment) onComment();
				return str === "" ? "?" : explicitKey ? `? ${str}` : str;
			}
		} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
			str = `? ${str}`;
			if (keyComment && !keyCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			else if (chompKeep && onChompKeep) onChompKeep();
			return str;
		}
		if (keyCommentDone) keyComment = null;
		if (explicitKey) {
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
			str = `? ${str}\n${indent}:`;
		} else {
			str = `${str}:`;
			if (keyComment) str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
		}
		let vsb, vcb, valueComment;
		if (identity.isNode(value)) {
			vsb = !!value.spaceBefore;
			vcb = value.commentBefore;
			valueComment = value.comment;
		} else {
			vsb = false;
			vcb = null;
			valueComment = null;
			if (value && typeof value === "object") value = doc.createNode(value);
		}
		ctx.implicitKey = false;
		if (!explicitKey && !keyComment && identity.isScalar(value)) ctx.indentAtStart = str.length + 1;
		chompKeep = false;
		if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
		let valueCommentDone = false;
		const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
		let ws = " ";
		if (keyComment || vsb || vcb) {
			ws = vsb ? "\n" : "";
			if (vcb) {
				const cs = commentString(vcb);
				ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
			}
			if (valueStr === "" && !ctx.inFlow) {
				if (ws === "\n" && valueComment) ws = "\n\n";
			} else ws += `\n${ctx.indent}`;
		} else if (!explicitKey && identity.isCollection(value)) {
			const vs0 = valueStr[0];
			const nl0 = valueStr.indexOf("\n");
			const hasNewline = nl0 !== -1;
			const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
			if (hasNewline || !flow) {
				let hasPropsLine = false;
				if (hasNewline && (vs0 === "&" || vs0 === "!")) {
					let sp0 = valueStr.indexOf(" ");
					if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
					if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
				}
				if (!hasPropsLine) ws = `\n${ctx.indent}`;
			}
		} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
		str += ws + valueStr;
		if (ctx.inFlow) {
			if (valueCommentDone && onComment) onComment();
		} else if (valueComment && !valueCommentDone) str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	exports.stringifyPair = stringifyPair;
}));
// node_modules/yaml/dist/log.js
var require_log = __commonJSMin(((exports) => {
	var node_process = __require("process");
	function debug(logLevel, ...messages) {
		if (logLevel === "debug") console.log(...messages);
	}
	function warn(logLevel, warning) {
		if (logLevel === "debug" || logLevel === "warn") {
			if (typeof node_process.emitWarning === "function") node_process.emitWarning(warning);
			else console.warn(warning);
		}
	}
	exports.debug = debug;
	exports.warn = warn;
}));
// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	const MERGE_KEY = "<<";
	const merge = {
		identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
		default: "key",
		tag: "tag:yaml.org,2002:merge",
		test: /^<<$/,
		resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
		stringify: () => MERGE_KEY
	};
	const isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
	function addMergeToJSMap(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (identity.isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
		else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
		else mergeValue(ctx, map, source);
	}
	function mergeValue(ctx, map, value) {
		const source = resolveAliasValue(ctx, value);
		if (!identity.isMap(source)) throw new Error("Merge sources must be maps or map aliases");
		const srcMap = source.toJSON(null, ctx, Map);
		for (const [key, value] of srcMap) if (map instanceof Map) {
			if (!map.has(key)) map.set(key, value);
		} else if (map instanceof Set) map.add(key);
		else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
			value,
			writable: true,
			enumerable: true,
			configurable: true
		});
		return map;
	}
	function resolveAliasValue(ctx, value) {
		return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
	}
	exports.addMergeToJSMap = addMergeToJSMap;
	exports.isMergeKey = isMergeKey;
	exports.merge = merge;
}));
// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJSMin(((exports) => {
	var log = require_log();
	var merge = require_merge();
	var stringify = require_stringify();
	var identity = require_identity();
	var toJS = require_toJS();
	function addPairToJSMap(ctx, map, { key, value }) {
		if (identity.isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
		else if (merge.isMergeKey(ctx, key)) merge.addMergeToJSMap(ctx, map, value);
		else {
			const jsKey = toJS.toJS(key, "", ctx);
			if (map instanceof Map) map.set(jsKey, toJS.toJS(value, jsKey, ctx));
			else if (map instanceof Set) map.add(jsKey);
			else {
				const stringKey = stringifyKey(key, jsKey, ctx);
				const jsValue = toJS.toJS(value, stringKey, ctx);
				if (stringKey in map) Object.defineProperty(map, stringKey, {
					value: jsValue,
					writable: true,
					enumerable: true,
					configurable: true
				});
				else map[stringKey] = jsValue;
			}
		}
		return map;
	}
	function stringifyKey(key, jsKey, ctx) {
		if (jsKey === null) return "";
		if (typeof jsKey !== "object") return String(jsKey);
		if (identity.isNode(key) && ctx?.doc) {
			const strCtx = stringify.createStringifyContext(ctx.doc, {});
			strCtx.anchors = new Set();
			for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
			strCtx.inFlow = true;
			strCtx.inStringifyKey = true;
			const strKey = key.toString(strCtx);
			if (!ctx.mapKeyWarned) {
				let jsonStr = JSON.stringify(strKey);
				if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
				log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
				ctx.mapKeyWarned = true;
			}
			return strKey;
		}
		return JSON.stringify(jsKey);
	}
	exports.addPairToJSMap = addPairToJSMap;
}));
// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyPair = require_stringifyPair();
	var addPairToJSMap = require_addPairToJSMap();
	var identity = require_identity();
	function createPair(key, value, ctx) {
		return new Pair(createNode.createNode(key, void 0, ctx), createNode.createNode(value, void 0, ctx));
	}
	var Pair = class Pair {
		constructor(key, value = null) {
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
			this.key = key;
			this.value = value;
		}
		clone(schema) {
			let { key, value } = this;
			if (identity.isNode(key)) key = key.clone(schema);
			if (identity.isNode(value)) value = value.clone(schema);
			return new Pair(key, value);
		}
		toJSON(_, ctx) {
			const pair = ctx?.mapAsMap ? new Map() : {};
			return addPairToJSMap.addPairToJSMap(ctx, pair, this);
		}
		toString(ctx, onComment, onChompKeep) {
			return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
		}
	};
	exports.Pair = Pair;
	exports.createPair = createPair;
}));
// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyCollection(collection, ctx, options) {
		return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
	}
	function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
		const { indent, options: { commentString } } = ctx;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			type: null
		});
		let chompKeep = false;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (!chompKeep && item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (!chompKeep && ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
				}
			}
			chompKeep = false;
			let str = stringify.stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			if (chompKeep && comment) chompKeep = false;
			lines.push(blockItemPrefix + str);
		}
		let str;
		if (lines.length === 0) str = flowChars.start + flowChars.end;
		else {
			str = lines[0];
			for (let i = 1; i < lines.length; ++i) {
				const line = lines[i];
				str += line ? `\n${indent}${line}` : "\n";
			}
		}
		if (comment) {
			str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
			if (onComment) onComment();
		} else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
		const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
		itemIndent += indentStep;
		const itemCtx = Object.assign({}, ctx, {
			indent: itemIndent,
			inFlow: true,
			type: null
		});
		let reqNewline = false;
		let linesAtValue = 0;
		const lines = [];
		for (let i = 0; i < items.length; ++i) {
			const item = items[i];
			let comment = null;
			if (identity.isNode(item)) {
				if (item.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, item.commentBefore, false);
				if (item.comment) comment = item.comment;
			} else if (identity.isPair(item)) {
				const ik = identity.isNode(item.key) ? item.key : null;
				if (ik) {
					if (ik.spaceBefore) lines.push("");
					addCommentBefore(ctx, lines, ik.commentBefore, false);
					if (ik.comment) reqNewline = true;
				}
				const iv = identity.isNode(item.value) ? item.value : null;
				if (iv) {
					if (iv.comment) comment = iv.comment;
					if (iv.commentBefore) reqNewline = true;
				} else if (item.value == null && ik?.comment) comment = ik.comment;
			}
			if (comment) reqNewline = true;
			let str = stringify.stringify(item, itemCtx, () => comment = null);
			reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
			if (i < items.length - 1) str += ",";
			else if (ctx.options.trailingComma) {
				if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
				if (reqNewline) str += ",";
			}
			if (comment) str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
			lines.push(str);
			linesAtValue = lines.length;
		}
		const { start, end } = flowChars;
		if (lines.length === 0) return start + end;
		else {
			if (!reqNewline) {
				const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
				reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
			}
			if (reqNewline) {
				let str = start;
				for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
				return `${str}\n${indent}${end}`;
			} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
		}
	}
	function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
		if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
		if (comment) {
			const ic = stringifyComment.indentComment(commentString(comment), indent);
			lines.push(ic.trimStart());
		}
	}
	exports.stringifyCollection = stringifyCollection;
}));
// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJSMin(((exports) => {
	var stringifyCollection = require_stringifyCollection();
	var addPairToJSMap = require_addPairToJSMap();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	function findPair(items, key) {
		const k = identity.isScalar(key) ? key.value : key;
		for (const it of items) if (identity.isPair(it)) {
			if (it.key === key || it.key === k) return it;
			if (identity.isScalar(it.key) && it.key.value === k) return it;
		}
	}
	var YAMLMap = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:map";
		}
		constructor(schema) {
			super(identity.MAP, schema);
			this.items = [];
		}
		static from(schema, obj, ctx) {
			const { keepUndefined, replacer } = ctx;
			const map = new this(schema);
			const add = (key, value) => {
				if (typeof replacer === "function") value = replacer.call(obj, key, value);
				else if (Array.isArray(replacer) && !replacer.includes(key)) return;
				if (value !== void 0 || keepUndefined) map.items.push(Pair.createPair(key, value, ctx));
			};
			if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
			else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
			if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
			return map;
		}
		add(pair, overwrite) {
			let _pair;
			if (identity.isPair(pair)) _pair = pair;
			else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair.Pair(pair, pair?.value);
			else _pair = new Pair.Pair(pair.key, pair.value);
			const prev = findPair(this.items, _pair.key);
			const sortEntries = this.schema?.sortMapEntries;
			if (prev) {
				if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
				if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value)) prev.value.value = _pair.value;
				else prev.value = _pair.value;
			} else if (sortEntries) {
				const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
				if (i === -1) this.items.push(_pair);
				else this.items.splice(i, 0, _pair);
			} else this.items.push(_pair);
		}
		delete(key) {
			const it = findPair(this.items, key);
			if (!it) return false;
			return this.items.splice(this.items.indexOf(it), 1).length > 0;
		}
		get(key, keepScalar) {
			const node = findPair(this.items, key)?.value;
			return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
		}
		has(key) {
			return !!findPair(this.items, key);
		}
		set(key, value) {
			this.add(new Pair.Pair(key, value), true);
		}
		toJSON(_, ctx, Type) {
			const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const item of this.items) addPairToJSMap.addPairToJSMap(ctx, map, item);
			return map;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			for (const item of this.items) if (!identity.isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
			if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "",
				flowChars: {
					start: "{",
					end: "}"
				},
				itemIndent: ctx.indent || "",
				onChompKeep,
				onComment
			});
		}
	};
	exports.YAMLMap = YAMLMap;
	exports.findPair = findPair;
}));
// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLMap = require_YAMLMap();
	exports.map = {
		collection: "map",
		default: true,
		nodeClass: YAMLMap.YAMLMap,
		tag: "tag:yaml.org,2002:map",
		resolve(map, onError) {
			if (!identity.isMap(map)) onError("Expected a mapping for this tag");
			return map;
		},
		createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJSMin(((exports) => {
	var createNode = require_createNode();
	var stringifyCollection = require_stringifyCollection();
	var Collection = require_Collection();
	var identity = require_identity();
	var Scalar = require_Scalar();
	var toJS = require_toJS();
	var YAMLSeq = class extends Collection.Collection {
		static get tagName() {
			return "tag:yaml.org,2002:seq";
		}
		constructor(schema) {
			super(identity.SEQ, schema);
			this.items = [];
		}
		add(value) {
			this.items.push(value);
		}
		delete(key) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return false;
			return this.items.splice(idx, 1).length > 0;
		}
		get(key, keepScalar) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") return void 0;
			const it = this.items[idx];
			return !keepScalar && identity.isScalar(it) ? it.value : it;
		}
		has(key) {
			const idx = asItemIndex(key);
			return typeof idx === "number" && idx < this.items.length;
		}
		set(key, value) {
			const idx = asItemIndex(key);
			if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
			const prev = this.items[idx];
			if (identity.isScalar(prev) && Scalar.isScalarValue(value)) prev.value = value;
			else this.items[idx] = value;
		}
		toJSON(_, ctx) {
			const seq = [];
			if (ctx?.onCreate) ctx.onCreate(seq);
			let i = 0;
			for (const item of this.items) seq.push(toJS.toJS(item, String(i++), ctx));
			return seq;
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			return stringifyCollection.stringifyCollection(this, ctx, {
				blockItemPrefix: "- ",
				flowChars: {
					start: "[",
					end: "]"
				},
				itemIndent: (ctx.indent || "") + "  ",
				onChompKeep,
				onComment
			});
		}
		static from(schema, obj, ctx) {
			const { replacer } = ctx;
			const seq = new this(schema);
			if (obj && Symbol.iterator in Object(obj)) {
				let i = 0;
				for (let it of obj) {
					if (typeof replacer === "function") {
						const key = obj instanceof Set ? it : String(i++);
						it = replacer.call(obj, key, it);
					}
					seq.items.push(createNode.createNode(it, void 0, ctx));
				}
			}
			return seq;
		}
	};
	function asItemIndex(key) {
		let idx = identity.isScalar(key) ? key.value : key;
		if (idx && typeof idx === "string") idx = Number(idx);
		return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
	}
	exports.YAMLSeq = YAMLSeq;
}));
// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJSMin(((exports) => {
	var identity = require_identity();
	var YAMLSeq = require_YAMLSeq();
	exports.seq = {
		collection: "seq",
		default: true,
		nodeClass: YAMLSeq.YAMLSeq,
		tag: "tag:yaml.org,2002:seq",
		resolve(seq, onError) {
			if (!identity.isSeq(seq)) onError("Expected a sequence for this tag");
			return seq;
		},
		createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
	};
}));
// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJSMin(((exports) => {
	var stringifyString = require_stringifyString();
	exports.string = {
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify(item, ctx, onComment, onChompKeep) {
			ctx = Object.assign({ actualString: true }, ctx);
			return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const nullTag = {
		identify: (value) => value == null,
		createNode: () => new Scalar.Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^(?:~|[Nn]ull|NULL)?$/,
		resolve: () => new Scalar.Scalar(null),
		stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
	};
	exports.nullTag = nullTag;
}));
// node_modules/yaml/dist/schema/core/bool.js
var require_bool$1 = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	const boolTag = {
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
		resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
		stringify({ source, value }, ctx) {
			if (source && boolTag.test.test(source)) {
				if (value === (source[0] === "t" || source[0] === "T")) return source;
			}
			return value ? ctx.options.trueStr : ctx.options.falseStr;
		}
	};
	exports.boolTag = boolTag;
}));
// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJSMin(((exports) => {
	function stringifyNumber({ format, minFractionDigits, tag, value }) {
		if (typeof value === "bigint") return String(value);
		const num = typeof value === "number" ? value : Number(value);
		if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
		let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
		if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
			let i = n.indexOf(".");
			if (i < 0) {
				i = n.length;
				n += ".";
			}
			let d = minFractionDigits - (n.length - i - 1);
			while (d-- > 0) n += "0";
		}
		return n;
	}
	exports.stringifyNumber = stringifyNumber;
}));
// node_modules/yaml/dist/schema/core/float.js
var require_float$1 = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str));
			const dot = str.indexOf(".");
			if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/core/int.js
var require_int$1 = __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	const intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value) && value >= 0) return prefix + value.toString(radix);
		return stringifyNumber.stringifyNumber(node);
	}
	const intOct = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^0o[0-7]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
		stringify: (node) => intStringify(node, 8, "0o")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: (value) => intIdentify(value) && value >= 0,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^0x[0-9a-fA-F]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/core/schema.js
var require_schema$2 = __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.boolTag,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float
	];
}));
// node_modules/yaml/dist/schema/json/schema.js
var require_schema$1 = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var map = require_map();
	var seq = require_seq();
	function intIdentify(value) {
		return typeof value === "bigint" || Number.isInteger(value);
	}
	const stringifyJSON = ({ value }) => JSON.stringify(value);
	const jsonScalars = [
		{
			identify: (value) => typeof value === "string",
			default: true,
			tag: "tag:yaml.org,2002:str",
			resolve: (str) => str,
			stringify: stringifyJSON
		},
		{
			identify: (value) => value == null,
			createNode: () => new Scalar.Scalar(null),
			default: true,
			tag: "tag:yaml.org,2002:null",
			test: /^null$/,
			resolve: () => null,
			stringify: stringifyJSON
		},
		{
			identify: (value) => typeof value === "boolean",
			default: true,
			tag: "tag:yaml.org,2002:bool",
			test: /^true$|^false$/,
			resolve: (str) => str === "true",
			stringify: stringifyJSON
		},
		{
			identify: intIdentify,
			default: true,
			tag: "tag:yaml.org,2002:int",
			test: /^-?(?:0|[1-9][0-9]*)$/,
			resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
			stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
		},
		{
			identify: (value) => typeof value === "number",
			default: true,
			tag: "tag:yaml.org,2002:float",
			test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
			resolve: (str) => parseFloat(str),
			stringify: stringifyJSON
		}
	];
	exports.schema = [map.map, seq.seq].concat(jsonScalars, {
		default: true,
		tag: "",
		test: /^/,
		resolve(str, onError) {
			onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
			return str;
		}
	});
}));
// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJSMin(((exports) => {
	var node_buffer = __require("buffer");
	var Scalar = require_Scalar();
	var stringifyString = require_stringifyString();
	exports.binary = {
		identify: (value) => value instanceof Uint8Array,
		default: false,
		tag: "tag:yaml.org,2002:binary",
		resolve(src, onError) {
			if (typeof node_buffer.Buffer === "function") return node_buffer.Buffer.from(src, "base64");
			else if (typeof atob === "function") {
				const str = atob(src.replace(/[\n\r]/g, ""));
				const buffer = new Uint8Array(str.length);
				for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
				return buffer;
			} else {
				onError("This environment does not support reading binary tags; either Buffer or atob is required");
				return src;
			}
		},
		stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
			if (!value) return "";
			const buf = value;
			let str;
			if (typeof node_buffer.Buffer === "function") str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
			else if (typeof btoa === "function") {
				let s = "";
				for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
				str = btoa(s);
			} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
			type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
			if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
				const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
				const n = Math.ceil(str.length / lineWidth);
				const lines = new Array(n);
				for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
				str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
			}
			return stringifyString.stringifyString({
				comment,
				type,
				value: str
			}, ctx, onComment, onChompKeep);
		}
	};
}));
// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLSeq = require_YAMLSeq();
	function resolvePairs(seq, onError) {
		if (identity.isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
			let item = seq.items[i];
			if (identity.isPair(item)) continue;
			else if (identity.isMap(item)) {
				if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
				const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
				if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
				if (item.comment) {
					const cn = pair.value ?? pair.key;
					cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
				}
				item = pair;
			}
			seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
		}
		else onError("Expected a sequence for this tag");
		return seq;
	}
	function createPairs(schema, iterable, ctx) {
		const { replacer } = ctx;
		const pairs = new YAMLSeq.YAMLSeq(schema);
		pairs.tag = "tag:yaml.org,2002:pairs";
		let i = 0;
		if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
			if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
			let key, value;
			if (Array.isArray(it)) {
				if (it.length === 2) {
					key = it[0];
					value = it[1];
				} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
			} else if (it && it instanceof Object) {
				const keys = Object.keys(it);
				if (keys.length === 1) {
					key = keys[0];
					value = it[key];
				} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
			} else key = it;
			pairs.items.push(Pair.createPair(key, value, ctx));
		}
		return pairs;
	}
	const pairs = {
		collection: "seq",
		default: false,
		tag: "tag:yaml.org,2002:pairs",
		resolve: resolvePairs,
		createNode: createPairs
	};
	exports.createPairs = createPairs;
	exports.pairs = pairs;
	exports.resolvePairs = resolvePairs;
}));
// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJSMin(((exports) => {
	var identity = require_identity();
	var toJS = require_toJS();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var pairs = require_pairs();
	var YAMLOMap = class YAMLOMap extends YAMLSeq.YAMLSeq {
		constructor() {
			super();
			this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
			this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
			this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
			this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
			this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
			this.tag = YAMLOMap.tag;
		}
		toJSON(_, ctx) {
			if (!ctx) return super.toJSON(_);
			const map = new Map();
			if (ctx?.onCreate) ctx.onCreate(map);
			for (const pair of this.items) {
				let key, value;
				if (identity.isPair(pair)) {
					key = toJS.toJS(pair.key, "", ctx);
					value = toJS.toJS(pair.value, key, ctx);
				} else key = toJS.toJS(pair, "", ctx);
				if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
				map.set(key, value);
			}
			return map;
		}
		static from(schema, iterable, ctx) {
			const pairs$1 = pairs.createPairs(schema, iterable, ctx);
			const omap = new this();
			omap.items = pairs$1.items;
			return omap;
		}
	};
	YAMLOMap.tag = "tag:yaml.org,2002:omap";
	const omap = {
		collection: "seq",
		identify: (value) => value instanceof Map,
		nodeClass: YAMLOMap,
		default: false,
		tag: "tag:yaml.org,2002:omap",
		resolve(seq, onError) {
			const pairs$1 = pairs.resolvePairs(seq, onError);
			const seenKeys = [];
			for (const { key } of pairs$1.items) if (identity.isScalar(key)) {
				if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
				else seenKeys.push(key.value);
			}
			return Object.assign(new YAMLOMap(), pairs$1);
		},
		createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
	};
	exports.YAMLOMap = YAMLOMap;
	exports.omap = omap;
}));
// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function boolStringify({ value, source }, ctx) {
		if (source && (value ? trueTag : falseTag).test.test(source)) return source;
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
	const trueTag = {
		identify: (value) => value === true,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
		resolve: () => new Scalar.Scalar(true),
		stringify: boolStringify
	};
	const falseTag = {
		identify: (value) => value === false,
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
		resolve: () => new Scalar.Scalar(false),
		stringify: boolStringify
	};
	exports.falseTag = falseTag;
	exports.trueTag = trueTag;
}));
// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var stringifyNumber = require_stringifyNumber();
	const floatNaN = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
		resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
		stringify: stringifyNumber.stringifyNumber
	};
	const floatExp = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "EXP",
		test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
		resolve: (str) => parseFloat(str.replace(/_/g, "")),
		stringify(node) {
			const num = Number(node.value);
			return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
		}
	};
	exports.float = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
		resolve(str) {
			const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
			const dot = str.indexOf(".");
			if (dot !== -1) {
				const f = str.substring(dot + 1).replace(/_/g, "");
				if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
			}
			return node;
		},
		stringify: stringifyNumber.stringifyNumber
	};
	exports.floatExp = floatExp;
	exports.floatNaN = floatNaN;
}));
// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int = __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
	function intResolve(str, offset, radix, { intAsBigInt }) {
		const sign = str[0];
		if (sign === "-" || sign === "+") offset += 1;
		str = str.substring(offset).replace(/_/g, "");
		if (intAsBigInt) {
			switch (radix) {
				case 2:
					str = `0b${str}`;
					break;
				case 8:
					str = `0o${str}`;
					break;
				case 16: str = `0x${str}`;
			}
			const n = BigInt(str);
			return sign === "-" ? BigInt(-1) * n : n;
		}
		const n = parseInt(str, radix);
		return sign === "-" ? -1 * n : n;
	}
	function intStringify(node, radix, prefix) {
		const { value } = node;
		if (intIdentify(value)) {
			const str = value.toString(radix);
			return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
		}
		return stringifyNumber.stringifyNumber(node);
	}
	const intBin = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "BIN",
		test: /^[-+]?0b[0-1_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
		stringify: (node) => intStringify(node, 2, "0b")
	};
	const intOct = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "OCT",
		test: /^[-+]?0[0-7_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
		stringify: (node) => intStringify(node, 8, "0")
	};
	const int = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^[-+]?[0-9][0-9_]*$/,
		resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
		stringify: stringifyNumber.stringifyNumber
	};
	const intHex = {
		identify: intIdentify,
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "HEX",
		test: /^[-+]?0x[0-9a-fA-F_]+$/,
		resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
		stringify: (node) => intStringify(node, 16, "0x")
	};
	exports.int = int;
	exports.intBin = intBin;
	exports.intHex = intHex;
	exports.intOct = intOct;
}));
// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSet = class YAMLSet extends YAMLMap.YAMLMap {
		constructor(schema) {
			super(schema);
			this.tag = YAMLSet.tag;
		}
		add(key) {
			let pair;
			if (identity.isPair(key)) pair = key;
			else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair.Pair(key.key, null);
			else pair = new Pair.Pair(key, null);
			if (!YAMLMap.findPair(this.items, pair.key)) this.items.push(pair);
		}
		get(key, keepPair) {
			const pair = YAMLMap.findPair(this.items, key);
			return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
		}
		set(key, value) {
			if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
			const prev = YAMLMap.findPair(this.items, key);
			if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
			else if (!prev && value) this.items.push(new Pair.Pair(key));
		}
		toJSON(_, ctx) {
			return super.toJSON(_, ctx, Set);
		}
		toString(ctx, onComment, onChompKeep) {
			if (!ctx) return JSON.stringify(this);
			if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
			else throw new Error("Set items must all have null values");
		}
		static from(schema, iterable, ctx) {
			const { replacer } = ctx;
			const set = new this(schema);
			if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
				if (typeof replacer === "function") value = replacer.call(iterable, value, value);
				set.items.push(Pair.createPair(value, null, ctx));
			}
			return set;
		}
	};
	YAMLSet.tag = "tag:yaml.org,2002:set";
	const set = {
		collection: "map",
		identify: (value) => value instanceof Set,
		nodeClass: YAMLSet,
		default: false,
		tag: "tag:yaml.org,2002:set",
		createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
		resolve(map, onError) {
			if (identity.isMap(map)) {
				if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
				else onError("Set items must all have null values");
			} else onError("Expected a mapping for this tag");
			return map;
		}
	};
	exports.YAMLSet = YAMLSet;
	exports.set = set;
}));
// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJSMin(((exports) => {
	var stringifyNumber = require_stringifyNumber();
	function parseSexagesimal(str, asBigInt) {
		const sign = str[0];
		const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
		const num = (n) => asBigInt ? BigInt(n) : Number(n);
		const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
		return sign === "-" ? num(-1) * res : res;
	}
	function stringifySexagesimal(node) {
		let { value } = node;
		let num = (n) => n;
		if (typeof value === "bigint") num = (n) => BigInt(n);
		else if (isNaN(value) || !isFinite(value)) return stringifyNumber.stringifyNumber(node);
		let sign = "";
		if (value < 0) {
			sign = "-";
			value *= num(-1);
		}
		const _60 = num(60);
		const parts = [value % _60];
		if (value < 60) parts.unshift(0);
		else {
			value = (value - parts[0]) / _60;
			parts.unshift(value % _60);
			if (value >= 60) {
				value = (value - parts[0]) / _60;
				parts.unshift(value);
			}
		}
		return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
	}
	const intTime = {
		identify: (value) => typeof value === "bigint" || Number.isInteger(value),
		default: true,
		tag: "tag:yaml.org,2002:int",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
		resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
		stringify: stringifySexagesimal
	};
	const floatTime = {
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		format: "TIME",
		test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
		resolve: (str) => parseSexagesimal(str, false),
		stringify: stringifySexagesimal
	};
	const timestamp = {
		identify: (value) => value instanceof Date,
		default: true,
		tag: "tag:yaml.org,2002:timestamp",
		test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
		resolve(str) {
			const match = str.match(timestamp.test);
			if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
			const [, year, month, day, hour, minute, second] = match.map(Number);
			const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
			let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
			const tz = match[8];
			if (tz && tz !== "Z") {
				let d = parseSexagesimal(tz, false);
				if (Math.abs(d) < 30) d *= 60;
				date -= 6e4 * d;
			}
			return new Date(date);
		},
		stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
	};
	exports.floatTime = floatTime;
	exports.intTime = intTime;
	exports.timestamp = timestamp;
}));
// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema = __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var binary = require_binary();
	var bool = require_bool();
	var float = require_float();
	var int = require_int();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var set = require_set();
	var timestamp = require_timestamp();
	exports.schema = [
		map.map,
		seq.seq,
		string.string,
		_null.nullTag,
		bool.trueTag,
		bool.falseTag,
		int.intBin,
		int.intOct,
		int.int,
		int.intHex,
		float.floatNaN,
		float.floatExp,
		float.float,
		binary.binary,
		merge.merge,
		omap.omap,
		pairs.pairs,
		set.set,
		timestamp.intTime,
		timestamp.floatTime,
		timestamp.timestamp
	];
}));
// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJSMin(((exports) => {
	var map = require_map();
	var _null = require_null();
	var seq = require_seq();
	var string = require_string();
	var bool = require_bool$1();
	var float = require_float$1();
	var int = require_int$1();
	var schema = require_schema$2();
	var schema$1 = require_schema$1();
	var binary = require_binary();
	var merge = require_merge();
	var omap = require_omap();
	var pairs = require_pairs();
	var schema$2 = require_schema();
	var set = require_set();
	var timestamp = require_timestamp();
	const schemas = new Map([
		["core", schema.schema],
		["failsafe", [
			map.map,
			seq.seq,
			string.string
		]],
		["json", schema$1.schema],
		["yaml11", schema$2.schema],
		["yaml-1.1", schema$2.schema]
	]);
	const tagsByName = {
		binary: binary.binary,
		bool: bool.boolTag,
		float: float.float,
		floatExp: float.floatExp,
		floatNaN: float.floatNaN,
		floatTime: timestamp.floatTime,
		int: int.int,
		intHex: int.intHex,
		intOct: int.intOct,
		intTime: timestamp.intTime,
		map: map.map,
		merge: merge.merge,
		null: _null.nullTag,
		omap: omap.omap,
		pairs: pairs.pairs,
		seq: seq.seq,
		set: set.set,
		timestamp: timestamp.timestamp
	};
	const coreKnownTags = {
		"tag:yaml.org,2002:binary": binary.binary,
		"tag:yaml.org,2002:merge": merge.merge,
		"tag:yaml.org,2002:omap": omap.omap,
		"tag:yaml.org,2002:pairs": pairs.pairs,
		"tag:yaml.org,2002:set": set.set,
		"tag:yaml.org,2002:timestamp": timestamp.timestamp
	};
	function getTags(customTags, schemaName, addMergeTag) {
		const schemaTags = schemas.get(schemaName);
		if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
		let tags = schemaTags;
		if (!tags) {
			if (Array.isArray(customTags)) tags = [];
			else {
				const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
			}
		}
		if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
		else if (typeof customTags === "function") tags = customTags(tags.slice());
		if (addMergeTag) tags = tags.concat(merge.merge);
		return tags.reduce((tags, tag) => {
			const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
			if (!tagObj) {
				const tagName = JSON.stringify(tag);
				const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
				throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
			}
			if (!tags.includes(tagObj)) tags.push(tagObj);
			return tags;
		}, []);
	}
	exports.coreKnownTags = coreKnownTags;
	exports.getTags = getTags;
}));
// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJSMin(((exports) => {
	var identity = require_identity();
	var map = require_map();
	var seq = require_seq();
	var string = require_string();
	var tags = require_tags();
	const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	exports.Schema = class Schema {
		constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
			this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
			this.name = typeof schema === "string" && schema || "core";
			this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
			this.tags = tags.getTags(customTags, this.name, merge);
			this.toStringOptions = toStringDefaults ?? null;
			Object.defineProperty(this, identity.MAP, { value: map.map });
			Object.defineProperty(this, identity.SCALAR, { value: string.string });
			Object.defineProperty(this, identity.SEQ, { value: seq.seq });
			this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
		}
		clone() {
			const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
			copy.tags = this.tags.slice();
			return copy;
		}
	};
}));
// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJSMin(((exports) => {
	var identity = require_identity();
	var stringify = require_stringify();
	var stringifyComment = require_stringifyComment();
	function stringifyDocument(doc, options) {
		const lines = [];
		let hasDirectives = options.directives === true;
		if (options.directives !== false && doc.directives) {
			const dir = doc.directives.toString(doc);
			if (dir) {
				lines.push(dir);
				hasDirectives = true;
			} else if (doc.directives.docStart) hasDirectives = true;
		}
		if (hasDirectives) lines.push("---");
		const ctx = stringify.createStringifyContext(doc, options);
		const { commentString } = ctx.options;
		if (doc.commentBefore) {
			if (lines.length !== 1) lines.unshift("");
			const cs = commentString(doc.commentBefore);
			lines.unshift(stringifyComment.indentComment(cs, ""));
		}
		let chompKeep = false;
		let contentComment = null;
		if (doc.contents) {
			if (identity.isNode(doc.contents)) {
				if (doc.contents.spaceBefore && hasDirectives) lines.push("");
				if (doc.contents.commentBefore) {
					const cs = commentString(doc.contents.commentBefore);
					lines.push(stringifyComment.indentComment(cs, ""));
				}
				ctx.forceBlockIndent = !!doc.comment;
				contentComment = doc.contents.comment;
			}
			const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
			let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
			if (contentComment) body += stringifyComment.lineComment(body, "", commentString(contentComment));
			if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
			else lines.push(body);
		} else lines.push(stringify.stringify(doc.contents, ctx));
		if (doc.directives?.docEnd) {
			if (doc.comment) {
				const cs = commentString(doc.comment);
				if (cs.includes("\n")) {
					lines.push("...");
					lines.push(stringifyComment.indentComment(cs, ""));
				} else lines.push(`... ${cs}`);
			} else lines.push("...");
		} else {
			let dc = doc.comment;
			if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
			if (dc) {
				if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
				lines.push(stringifyComment.indentComment(commentString(dc), ""));
			}
		}
		return lines.join("\n") + "\n";
	}
	exports.stringifyDocument = stringifyDocument;
}));
// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var Collection = require_Collection();
	var identity = require_identity();
	var Pair = require_Pair();
	var toJS = require_toJS();
	var Schema = require_Schema();
	var stringifyDocument = require_stringifyDocument();
	var anchors = require_anchors();
	var applyReviver = require_applyReviver();
	var createNode = require_createNode();
	var directives = require_directives();
	var Document = class Document {
		constructor(value, replacer, options) {
			this.commentBefore = null;
			this.comment = null;
			this.errors = [];
			this.warnings = [];
			Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
			let _replacer = null;
			if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
			else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const opt = Object.assign({
				intAsBigInt: false,
				keepSourceTokens: false,
				logLevel: "warn",
				prettyErrors: true,
				strict: true,
				stringKeys: false,
				uniqueKeys: true,
				version: "1.2"
			}, options);
			this.options = opt;
			let { version } = opt;
			if (options?._directives) {
				this.directives = options._directives.atDocument();
				if (this.directives.yaml.explicit) version = this.directives.yaml.version;
			} else this.directives = new directives.Directives({ version });
			this.setSchema(version, options);
			this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
		}
		clone() {
			const copy = Object.create(Document.prototype, { [identity.NODE_TYPE]: { value: identity.DOC } });
			copy.commentBefore = this.commentBefore;
			copy.comment = this.comment;
			copy.errors = this.errors.slice();
			copy.warnings = this.warnings.slice();
			copy.options = Object.assign({}, this.options);
			if (this.directives) copy.directives = this.directives.clone();
			copy.schema = this.schema.clone();
			copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
			if (this.range) copy.range = this.range.slice();
			return copy;
		}
		add(value) {
			if (assertCollection(this.contents)) this.contents.add(value);
		}
		addIn(path, value) {
			if (assertCollection(this.contents)) this.contents.addIn(path, value);
		}
		createAlias(node, name) {
			if (!node.anchor) {
				const prev = anchors.anchorNames(this);
				node.anchor = !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
			}
			return new Alias.Alias(node.anchor);
		}
		createNode(value, replacer, options) {
			let _replacer = void 0;
			if (typeof replacer === "function") {
				value = replacer.call({ "": value }, "", value);
				_replacer = replacer;
			} else if (Array.isArray(replacer)) {
				const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
				const asStr = replacer.filter(keyToStr).map(String);
				if (asStr.length > 0) replacer = replacer.concat(asStr);
				_replacer = replacer;
			} else if (options === void 0 && replacer) {
				options = replacer;
				replacer = void 0;
			}
			const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
			const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, anchorPrefix || "a");
			const ctx = {
				aliasDuplicateObjects: aliasDuplicateObjects ?? true,
				keepUndefined: keepUndefined ?? false,
				onAnchor,
				onTagObj,
				replacer: _replacer,
				schema: this.schema,
				sourceObjects
			};
			const node = createNode.createNode(value, tag, ctx);
			if (flow && identity.isCollection(node)) node.flow = true;
			setAnchors();
			return node;
		}
		createPair(key, value, options = {}) {
			const k = this.createNode(key, null, options);
			const v = this.createNode(value, null, options);
			return new Pair.Pair(k, v);
		}
		delete(key) {
			return assertCollection(this.contents) ? this.contents.delete(key) : false;
		}
		deleteIn(path) {
			if (Collection.isEmptyPath(path)) {
				if (this.contents == null) return false;
				this.contents = null;
				return true;
			}
			return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
		}
		get(key, keepScalar) {
			return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
		}
		getIn(path, keepScalar) {
			if (Collection.isEmptyPath(path)) return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
			return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
		}
		has(key) {
			return identity.isCollection(this.contents) ? this.contents.has(key) : false;
		}
		hasIn(path) {
			if (Collection.isEmptyPath(path)) return this.contents !== void 0;
			return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
		}
		set(key, value) {
			if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, [key], value);
			else if (assertCollection(this.contents)) this.contents.set(key, value);
		}
		setIn(path, value) {
			if (Collection.isEmptyPath(path)) this.contents = value;
			else if (this.contents == null) this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
			else if (assertCollection(this.contents)) this.contents.setIn(path, value);
		}
		setSchema(version, options = {}) {
			if (typeof version === "number") version = String(version);
			let opt;
			switch (version) {
				case "1.1":
					if (this.directives) this.directives.yaml.version = "1.1";
					else this.directives = new directives.Directives({ version: "1.1" });
					opt = {
						resolveKnownTags: false,
						schema: "yaml-1.1"
					};
					break;
				case "1.2":
				case "next":
					if (this.directives) this.directives.yaml.version = version;
					else this.directives = new directives.Directives({ version });
					opt = {
						resolveKnownTags: true,
						schema: "core"
					};
					break;
				case null:
					if (this.directives) delete this.directives;
					opt = null;
					break;
				default: {
					const sv = JSON.stringify(version);
					throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
				}
			}
			if (options.schema instanceof Object) this.schema = options.schema;
			else if (opt) this.schema = new Schema.Schema(Object.assign(opt, options));
			else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
		}
		toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
			const ctx = {
				anchors: new Map(),
				doc: this,
				keep: !json,
				mapAsMap: mapAsMap === true,
				mapKeyWarned: false,
				maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
			};
			const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
			if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
			return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
		}
		toJSON(jsonArg, onAnchor) {
			return this.toJS({
				json: true,
				jsonArg,
				mapAsMap: false,
				onAnchor
			});
		}
		toString(options = {}) {
			if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
			if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
				const s = JSON.stringify(options.indent);
				throw new Error(`"indent" option must be a positive integer, not ${s}`);
			}
			return stringifyDocument.stringifyDocument(this, options);
		}
	};
	function assertCollection(contents) {
		if (identity.isCollection(contents)) return true;
		throw new Error("Expected a YAML collection as document contents");
	}
	exports.Document = Document;
}));
// node_modules/yaml/dist/errors.js
var require_errors = __commonJSMin(((exports) => {
	var YAMLError = class extends Error {
		constructor(name, pos, code, message) {
			super();
			this.name = name;
			this.code = code;
			this.message = message;
			this.pos = pos;
		}
	};
	var YAMLParseError = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLParseError", pos, code, message);
		}
	};
	var YAMLWarning = class extends YAMLError {
		constructor(pos, code, message) {
			super("YAMLWarning", pos, code, message);
		}
	};
	const prettifyError = (src, lc) => (error) => {
		if (error.pos[0] === -1) return;
		error.linePos = error.pos.map((pos) => lc.linePos(pos));
		const { line, col } = error.linePos[0];
		error.message += ` at line ${line}, column ${col}`;
		let ci = col - 1;
		let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
		if (ci >= 60 && lineStr.length > 80) {
			const trimStart = Math.min(ci - 39, lineStr.length - 79);
			lineStr = "…" + lineStr.substring(trimStart);
			ci -= trimStart - 1;
		}
		if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
		if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
			let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
			if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
			lineStr = prev + lineStr;
		}
		if (/[^ ]/.test(lineStr)) {
			let count = 1;
			const end = error.linePos[1];
			if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
			const pointer = " ".repeat(ci) + "^".repeat(count);
			error.message += `:\n\n${lineStr}\n${pointer}\n`;
		}
	};
	exports.YAMLError = YAMLError;
	exports.YAMLParseError = YAMLParseError;
	exports.YAMLWarning = YAMLWarning;
	exports.prettifyError = prettifyError;
}));
// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJSMin(((exports) => {
	function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
		let spaceBefore = false;
		let atNewline = startOnNewline;
		let hasSpace = startOnNewline;
		let comment = "";
		let commentSep = "";
		let hasNewline = false;
		let reqSpace = false;
		let tab = null;
		let anchor = null;
		let tag = null;
		let newlineAfterProp = null;
		let comma = null;
		let found = null;
		let start = null;
		for (const token of tokens) {
			if (reqSpace) {
				if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
				reqSpace = false;
			}
			if (tab) {
				if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
				tab = null;
			}
			switch (token.type) {
				case "space":
					if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
					hasSpace = true;
					break;
				case "comment": {
					if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = token.source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += commentSep + cb;
					commentSep = "";
					atNewline = false;
					break;
				}
				case "newline":
					if (atNewline) {
						if (comment) comment += token.source;
						else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
					} else commentSep += token.source;
					atNewline = true;
					hasNewline = true;
					if (anchor || tag) newlineAfterProp = token;
					hasSpace = true;
					break;
				case "anchor":
					if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
					if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
					anchor = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case "tag":
					if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
					tag = token;
					start ?? (start = token.offset);
					atNewline = false;
					hasSpace = false;
					reqSpace = true;
					break;
				case indicator:
					if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
					if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
					found = token;
					atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
					hasSpace = false;
					break;
				case "comma": if (flow) {
					if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
					comma = token;
					atNewline = false;
					hasSpace = false;
					break;
				}
				default:
					onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
					atNewline = false;
					hasSpace = false;
			}
		}
		const last = tokens[tokens.length - 1];
		const end = last ? last.offset + last.source.length : offset;
		if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
		if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
		return {
			comma,
			found,
			spaceBefore,
			comment,
			hasNewline,
			anchor,
			tag,
			newlineAfterProp,
			end,
			start: start ?? end
		};
	}
	exports.resolveProps = resolveProps;
}));
// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJSMin(((exports) => {
	function containsNewline(key) {
		if (!key) return null;
		switch (key.type) {
			case "alias":
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				if (key.source.includes("\n")) return true;
				if (key.end) {
					for (const st of key.end) if (st.type === "newline") return true;
				}
				return false;
			case "flow-collection":
				for (const it of key.items) {
					for (const st of it.start) if (st.type === "newline") return true;
					if (it.sep) {
						for (const st of it.sep) if (st.type === "newline") return true;
					}
					if (containsNewline(it.key) || containsNewline(it.value)) return true;
				}
				return false;
			default: return true;
		}
	}
	exports.containsNewline = containsNewline;
}));
// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJSMin(((exports) => {
	var utilContainsNewline = require_util_contains_newline();
	function flowIndentCheck(indent, fc, onError) {
		if (fc?.type === "flow-collection") {
			const end = fc.end[0];
			if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
		}
	}
	exports.flowIndentCheck = flowIndentCheck;
}));
// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJSMin(((exports) => {
	var identity = require_identity();
	function mapIncludes(ctx, items, search) {
		const { uniqueKeys } = ctx.options;
		if (uniqueKeys === false) return false;
		const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
		return items.some((pair) => isEqual(pair.key, search));
	}
	exports.mapIncludes = mapIncludes;
}));
// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJSMin(((exports) => {
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	var utilMapIncludes = require_util_map_includes();
	const startColMsg = "All mapping items must start at the same column";
	function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
		const map = new ((tag?.nodeClass) ?? YAMLMap.YAMLMap)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		let offset = bm.offset;
		let commentEnd = null;
		for (const collItem of bm.items) {
			const { start, key, sep, value } = collItem;
			const keyProps = resolveProps.resolveProps(start, {
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: bm.indent,
				startOnNewline: true
			});
			const implicitKey = !keyProps.found;
			if (implicitKey) {
				if (key) {
					if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
					else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
				}
				if (!keyProps.anchor && !keyProps.tag && !sep) {
					commentEnd = keyProps.end;
					if (keyProps.comment) {
						if (map.comment) map.comment += "\n" + keyProps.comment;
						else map.comment = keyProps.comment;
					}
					continue;
				}
				if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
			} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			ctx.atKey = true;
			const keyStart = keyProps.end;
			const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
			ctx.atKey = false;
			if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
			const valueProps = resolveProps.resolveProps(sep ?? [], {
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: bm.indent,
				startOnNewline: !key || key.type === "block-scalar"
			});
			offset = valueProps.end;
			if (valueProps.found) {
				if (implicitKey) {
					if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
					if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
				if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
				offset = valueNode.range[2];
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			} else {
				if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
				if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				map.items.push(pair);
			}
		}
		if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
		map.range = [
			bm.offset,
			offset,
			commentEnd ?? offset
		];
		return map;
	}
	exports.resolveBlockMap = resolveBlockMap;
}));
// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJSMin(((exports) => {
	var YAMLSeq = require_YAMLSeq();
	var resolveProps = require_resolve_props();
	var utilFlowIndentCheck = require_util_flow_indent_check();
	function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
		const seq = new ((tag?.nodeClass) ?? YAMLSeq.YAMLSeq)(ctx.schema);
		if (ctx.atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = bs.offset;
		let commentEnd = null;
		for (const { start, value } of bs.items) {
			const props = resolveProps.resolveProps(start, {
				indicator: "seq-item-ind",
				next: value,
				offset,
				onError,
				parentIndent: bs.indent,
				startOnNewline: true
			});
			if (!props.found) {
				if (props.anchor || props.tag || value) {
					if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
					else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
				} else {
					commentEnd = props.end;
					if (props.comment) seq.comment = props.comment;
					continue;
				}
			}
			const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
			if (ctx.schema.compat) utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
			offset = node.range[2];
			seq.items.push(node);
		}
		seq.range = [
			bs.offset,
			offset,
			commentEnd ?? offset
		];
		return seq;
	}
	exports.resolveBlockSeq = resolveBlockSeq;
}));
// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJSMin(((exports) => {
	function resolveEnd(end, offset, reqSpace, onError) {
		let comment = "";
		if (end) {
			let hasSpace = false;
			let sep = "";
			for (const token of end) {
				const { source, type } = token;
				switch (type) {
					case "space":
						hasSpace = true;
						break;
					case "comment": {
						if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
						const cb = source.substring(1) || " ";
						if (!comment) comment = cb;
						else comment += sep + cb;
						sep = "";
						break;
					}
					case "newline":
						if (comment) sep += source;
						hasSpace = true;
						break;
					default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
				}
				offset += source.length;
			}
		}
		return {
			comment,
			offset
		};
	}
	exports.resolveEnd = resolveEnd;
}));
// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Pair = require_Pair();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	var utilContainsNewline = require_util_contains_newline();
	var utilMapIncludes = require_util_map_includes();
	const blockMsg = "Block collections are not allowed within flow collections";
	const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
	function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
		const isMap = fc.start.source === "{";
		const fcName = isMap ? "flow map" : "flow sequence";
		const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq))(ctx.schema);
		coll.flow = true;
		const atRoot = ctx.atRoot;
		if (atRoot) ctx.atRoot = false;
		if (ctx.atKey) ctx.atKey = false;
		let offset = fc.offset + fc.start.source.length;
		for (let i = 0; i < fc.items.length; ++i) {
			const collItem = fc.items[i];
			const { start, key, sep, value } = collItem;
			const props = resolveProps.resolveProps(start, {
				flow: fcName,
				indicator: "explicit-key-ind",
				next: key ?? sep?.[0],
				offset,
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (!props.found) {
				if (!props.anchor && !props.tag && !sep && !value) {
					if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
					else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
					if (props.comment) {
						if (coll.comment) coll.comment += "\n" + props.comment;
						else coll.comment = props.comment;
					}
					offset = props.end;
					continue;
				}
				if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
			}
			if (i === 0) {
				if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
			} else {
				if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
				if (props.comment) {
					let prevItemComment = "";
					loop: for (const st of start) switch (st.type) {
						case "comma":
						case "space": break;
						case "comment":
							prevItemComment = st.source.substring(1);
							break loop;
						default: break loop;
					}
					if (prevItemComment) {
						let prev = coll.items[coll.items.length - 1];
						if (identity.isPair(prev)) prev = prev.value ?? prev.key;
						if (prev.comment) prev.comment += "\n" + prevItemComment;
						else prev.comment = prevItemComment;
						props.comment = props.comment.substring(prevItemComment.length + 1);
					}
				}
			}
			if (!isMap && !sep && !props.found) {
				const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
				coll.items.push(valueNode);
				offset = valueNode.range[2];
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else {
				ctx.atKey = true;
				const keyStart = props.end;
				const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
				if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
				ctx.atKey = false;
				const valueProps = resolveProps.resolveProps(sep ?? [], {
					flow: fcName,
					indicator: "map-value-ind",
					next: value,
					offset: keyNode.range[2],
					onError,
					parentIndent: fc.indent,
					startOnNewline: false
				});
				if (valueProps.found) {
					if (!isMap && !props.found && ctx.options.strict) {
						if (sep) for (const st of sep) {
							if (st === valueProps.found) break;
							if (st.type === "newline") {
								onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
								break;
							}
						}
						if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
					}
				} else if (value) {
					if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
					else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
				}
				const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
				if (valueNode) {
					if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
				} else if (valueProps.comment) {
					if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
					else keyNode.comment = valueProps.comment;
				}
				const pair = new Pair.Pair(keyNode, valueNode);
				if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
				if (isMap) {
					const map = coll;
					if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
					map.items.push(pair);
				} else {
					const map = new YAMLMap.YAMLMap(ctx.schema);
					map.flow = true;
					map.items.push(pair);
					const endRange = (valueNode ?? keyNode).range;
					map.range = [
						keyNode.range[0],
						endRange[1],
						endRange[2]
					];
					coll.items.push(map);
				}
				offset = valueNode ? valueNode.range[2] : valueProps.end;
			}
		}
		const expectedEnd = isMap ? "}" : "]";
		const [ce, ...ee] = fc.end;
		let cePos = offset;
		if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
		else {
			const name = fcName[0].toUpperCase() + fcName.substring(1);
			const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
			onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
			if (ce && ce.source.length !== 1) ee.unshift(ce);
		}
		if (ee.length > 0) {
			const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
			if (end.comment) {
				if (coll.comment) coll.comment += "\n" + end.comment;
				else coll.comment = end.comment;
			}
			coll.range = [
				fc.offset,
				cePos,
				end.offset
			];
		} else coll.range = [
			fc.offset,
			cePos,
			cePos
		];
		return coll;
	}
	exports.resolveFlowCollection = resolveFlowCollection;
}));
// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	var resolveBlockMap = require_resolve_block_map();
	var resolveBlockSeq = require_resolve_block_seq();
	var resolveFlowCollection = require_resolve_flow_collection();
	function resolveCollection(CN, ctx, token, onError, tagName, tag) {
		const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
		const Coll = coll.constructor;
		if (tagName === "!" || tagName === Coll.tagName) {
			coll.tag = Coll.tagName;
			return coll;
		}
		if (tagName) coll.tag = tagName;
		return coll;
	}
	function composeCollection(CN, ctx, token, props, onError) {
		const tagToken = props.tag;
		const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
		if (token.type === "block-seq") {
			const { anchor, newlineAfterProp: nl } = props;
			const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
			if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
		}
		const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
		if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
		let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
		if (!tag) {
			const kt = ctx.schema.knownTags[tagName];
			if (kt?.collection === expType) {
				ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
				tag = kt;
			} else {
				if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
				else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
				return resolveCollection(CN, ctx, token, onError, tagName);
			}
		}
		const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
		const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
		const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
		node.range = coll.range;
		node.tag = tagName;
		if (tag?.format) node.format = tag.format;
		return node;
	}
	exports.composeCollection = composeCollection;
}));
// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	function resolveBlockScalar(ctx, scalar, onError) {
		const start = scalar.offset;
		const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
		if (!header) return {
			value: "",
			type: null,
			comment: "",
			range: [
				start,
				start,
				start
			]
		};
		const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
		const lines = scalar.source ? splitLines(scalar.source) : [];
		let chompStart = lines.length;
		for (let i = lines.length - 1; i >= 0; --i) {
			const content = lines[i][1];
			if (content === "" || content === "\r") chompStart = i;
			else break;
		}
		if (chompStart === 0) {
			const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
			let end = start + header.length;
			if (scalar.source) end += scalar.source.length;
			return {
				value,
				type,
				comment: header.comment,
				range: [
					start,
					end,
					end
				]
			};
		}
		let trimIndent = scalar.indent + header.indent;
		let offset = scalar.offset + header.length;
		let contentStart = 0;
		for (let i = 0; i < chompStart; ++i) {
			const [indent, content] = lines[i];
			if (content === "" || content === "\r") {
				if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
			} else {
				if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
				if (header.indent === 0) trimIndent = indent.length;
				contentStart = i;
				if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
				break;
			}
			offset += indent.length + content.length + 1;
		}
		for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
		let value = "";
		let sep = "";
		let prevMoreIndented = false;
		for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
		for (let i = contentStart; i < chompStart; ++i) {
			let [indent, content] = lines[i];
			offset += indent.length + content.length + 1;
			const crlf = content[content.length - 1] === "\r";
			if (crlf) content = content.slice(0, -1);
			if (content && indent.length < trimIndent) {
				const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
				onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
				indent = "";
			}
			if (type === Scalar.Scalar.BLOCK_LITERAL) {
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
			} else if (indent.length > trimIndent || content[0] === "	") {
				if (sep === " ") sep = "\n";
				else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
				value += sep + indent.slice(trimIndent) + content;
				sep = "\n";
				prevMoreIndented = true;
			} else if (content === "") {
				if (sep === "\n") value += "\n";
				else sep = "\n";
			} else {
				value += sep + content;
				sep = " ";
				prevMoreIndented = false;
			}
		}
		switch (header.chomp) {
			case "-": break;
			case "+":
				for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
				if (value[value.length - 1] !== "\n") value += "\n";
				break;
			default: value += "\n";
		}
		const end = start + header.length + scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	function parseBlockScalarHeader({ offset, props }, strict, onError) {
		if (props[0].type !== "block-scalar-header") {
			onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
			return null;
		}
		const { source } = props[0];
		const mode = source[0];
		let indent = 0;
		let chomp = "";
		let error = -1;
		for (let i = 1; i < source.length; ++i) {
			const ch = source[i];
			if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
			else {
				const n = Number(ch);
				if (!indent && n) indent = n;
				else if (error === -1) error = offset + i;
			}
		}
		if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
		let hasSpace = false;
		let comment = "";
		let length = source.length;
		for (let i = 1; i < props.length; ++i) {
			const token = props[i];
			switch (token.type) {
				case "space": hasSpace = true;
				case "newline":
					length += token.source.length;
					break;
				case "comment":
					if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					length += token.source.length;
					comment = token.source.substring(1);
					break;
				case "error":
					onError(token, "UNEXPECTED_TOKEN", token.message);
					length += token.source.length;
					break;
				default: {
					onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
					const ts = token.source;
					if (ts && typeof ts === "string") length += ts.length;
				}
			}
		}
		return {
			mode,
			indent,
			chomp,
			comment,
			length
		};
	}
	function splitLines(source) {
		const split = source.split(/\n( *)/);
		const first = split[0];
		const m = first.match(/^( *)/);
		const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
		for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
		return lines;
	}
	exports.resolveBlockScalar = resolveBlockScalar;
}));
// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJSMin(((exports) => {
	var Scalar = require_Scalar();
	var resolveEnd = require_resolve_end();
	function resolveFlowScalar(scalar, strict, onError) {
		const { offset, type, source, end } = scalar;
		let _type;
		let value;
		const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
		switch (type) {
			case "scalar":
				_type = Scalar.Scalar.PLAIN;
				value = plainValue(source, _onError);
				break;
			case "single-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_SINGLE;
				value = singleQuotedValue(source, _onError);
				break;
			case "double-quoted-scalar":
				_type = Scalar.Scalar.QUOTE_DOUBLE;
				value = doubleQuotedValue(source, _onError);
				break;
			default:
				onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
				return {
					value: "",
					type: null,
					comment: "",
					range: [
						offset,
						offset + source.length,
						offset + source.length
					]
				};
		}
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
		return {
			value,
			type: _type,
			comment: re.comment,
			range: [
				offset,
				valueEnd,
				re.offset
			]
		};
	}
	function plainValue(source, onError) {
		let badChar = "";
		switch (source[0]) {
			case "	":
				badChar = "a tab character";
				break;
			case ",":
				badChar = "flow indicator character ,";
				break;
			case "%":
				badChar = "directive indicator character %";
				break;
			case "|":
			case ">":
				badChar = `block scalar indicator ${source[0]}`;
				break;
			case "@":
			case "`": badChar = `reserved character ${source[0]}`;
		}
		if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
		return unfoldLines(source);
	}
	function singleQuotedValue(source, onError) {
		if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
		return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
	}
	function unfoldLines(source) {
		const line = /(.*?)\r?\n/sy;
		let match = line.exec(source);
		if (!match) return source;
		let trimEnd, trimBoth;
		try {
			trimEnd = new RegExp("(?<![ 	])[ 	]+$");
			trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
		} catch {
			trimEnd = /[ \t]+$/;
			trimBoth = /^[ \t]+|[ \t]+$/g;
		}
		let res = match[1].replace(trimEnd, "");
		let sep = " ";
		let pos = line.lastIndex;
		while (match = line.exec(source)) {
			const lm = match[1].replace(trimBoth, "");
			if (lm === "") {
				if (sep === "\n") res += sep;
				else sep = "\n";
			} else {
				res += sep + lm;
				sep = " ";
			}
			pos = line.lastIndex;
		}
		const last = /[ \t]*(.*)/sy;
		last.lastIndex = pos;
		match = last.exec(source);
		return res + sep + (match?.[1] ?? "");
	}
	function doubleQuotedValue(source, onError) {
		let res = "";
		for (let i = 1; i < source.length - 1; ++i) {
			const ch = source[i];
			if (ch === "\r" && source[i + 1] === "\n") continue;
			if (ch === "\n") {
				const { fold, offset } = foldNewline(source, i);
				res += fold;
				i = offset;
			} else if (ch === "\\") {
				let next = source[++i];
				const cc = escapeCodes[next];
				if (cc) res += cc;
				else if (next === "\n") {
					next = source[i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "\r" && source[i + 1] === "\n") {
					next = source[++i + 1];
					while (next === " " || next === "	") next = source[++i + 1];
				} else if (next === "x" || next === "u" || next === "U") {
					const length = next === "x" ? 2 : next === "u" ? 4 : 8;
					res += parseCharCode(source, i + 1, length, onError);
					i += length;
				} else {
					const raw = source.substr(i - 1, 2);
					onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
					res += raw;
				}
			} else if (ch === " " || ch === "	") {
				const wsStart = i;
				let next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
				if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
			} else res += ch;
		}
		if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
		return res;
	}
	function foldNewline(source, offset) {
		let fold = "";
		let ch = source[offset + 1];
		while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
			if (ch === "\r" && source[offset + 2] !== "\n") break;
			if (ch === "\n") fold += "\n";
			offset += 1;
			ch = source[offset + 1];
		}
		if (!fold) fold = " ";
		return {
			fold,
			offset
		};
	}
	const escapeCodes = {
		"0": "\0",
		a: "\x07",
		b: "\b",
		e: "\x1B",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	",
		v: "\v",
		N: "",
		_: "\xA0",
		L: "\u2028",
		P: "\u2029",
		" ": " ",
		"\"": "\"",
		"/": "/",
		"\\": "\\",
		"	": "	"
	};
	function parseCharCode(source, offset, length, onError) {
		const cc = source.substr(offset, length);
		const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
		try {
			return String.fromCodePoint(code);
		} catch {
			const raw = source.substr(offset - 2, length + 2);
			onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
			return raw;
		}
	}
	exports.resolveFlowScalar = resolveFlowScalar;
}));
// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJSMin(((exports) => {
	var identity = require_identity();
	var Scalar = require_Scalar();
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	function composeScalar(ctx, token, tagToken, onError) {
		const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
		const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
		let tag;
		if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[identity.SCALAR];
		else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
		else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
		else tag = ctx.schema[identity.SCALAR];
		let scalar;
		try {
			const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
			scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
		} catch (error) {
			const msg = error instanceof Error ? error.message : String(error);
			onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
			scalar = new Scalar.Scalar(value);
		}
		scalar.range = range;
		scalar.source = value;
		if (type) scalar.type = type;
		if (tagName) scalar.tag = tagName;
		if (tag.format) scalar.format = tag.format;
		if (comment) scalar.comment = comment;
		return scalar;
	}
	function findScalarTagByName(schema, value, tagName, tagToken, onError) {
		if (tagName === "!") return schema[identity.SCALAR];
		const matchWithTest = [];
		for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
			if (tag.default && tag.test) matchWithTest.push(tag);
			else return tag;
		}
		for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
		const kt = schema.knownTags[tagName];
		if (kt && !kt.collection) {
			schema.tags.push(Object.assign({}, kt, {
				default: false,
				test: void 0
			}));
			return kt;
		}
		onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
		return schema[identity.SCALAR];
	}
	function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
		const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[identity.SCALAR];
		if (schema.compat) {
			const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[identity.SCALAR];
			if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
		}
		return tag;
	}
	exports.composeScalar = composeScalar;
}));
// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJSMin(((exports) => {
	function emptyScalarPosition(offset, before, pos) {
		if (before) {
			pos ?? (pos = before.length);
			for (let i = pos - 1; i >= 0; --i) {
				let st = before[i];
				switch (st.type) {
					case "space":
					case "comment":
					case "newline":
						offset -= st.source.length;
						continue;
				}
				st = before[++i];
				while (st?.type === "space") {
					offset += st.source.length;
					st = before[++i];
				}
				break;
			}
		}
		return offset;
	}
	exports.emptyScalarPosition = emptyScalarPosition;
}));
// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJSMin(((exports) => {
	var Alias = require_Alias();
	var identity = require_identity();
	var composeCollection = require_compose_collection();
	var composeScalar = require_compose_scalar();
	var resolveEnd = require_resolve_end();
	var utilEmptyScalarPosition = require_util_empty_scalar_position();
	const CN = {
		composeNode,
		composeEmptyNode
	};
	function composeNode(ctx, token, props, onError) {
		const atKey = ctx.atKey;
		const { spaceBefore, comment, anchor, tag } = props;
		let node;
		let isSrcToken = true;
		switch (token.type) {
			case "alias":
				node = composeAlias(ctx, token, onError);
				if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
				break;
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "block-scalar":
				node = composeScalar.composeScalar(ctx, token, tag, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
				break;
			case "block-map":
			case "block-seq":
			case "flow-collection":
				try {
					node = composeCollection.composeCollection(CN, ctx, token, props, onError);
					if (anchor) node.anchor = anchor.source.substring(1);
				} catch (error) {
					onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
				}
				break;
			default:
				onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
				isSrcToken = false;
		}
		node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
		if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			if (token.type === "scalar" && token.source === "") node.comment = comment;
			else node.commentBefore = comment;
		}
		if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
		return node;
	}
	function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
		const token = {
			type: "scalar",
			offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
			indent: -1,
			source: ""
		};
		const node = composeScalar.composeScalar(ctx, token, tag, onError);
		if (anchor) {
			node.anchor = anchor.source.substring(1);
			if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
		}
		if (spaceBefore) node.spaceBefore = true;
		if (comment) {
			node.comment = comment;
			node.range[2] = end;
		}
		return node;
	}
	function composeAlias({ options }, { offset, source, end }, onError) {
		const alias = new Alias.Alias(source.substring(1));
		if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
		if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
		const valueEnd = offset + source.length;
		const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
		alias.range = [
			offset,
			valueEnd,
			re.offset
		];
		if (re.comment) alias.comment = re.comment;
		return alias;
	}
	exports.composeEmptyNode = composeEmptyNode;
	exports.composeNode = composeNode;
}));
// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJSMin(((exports) => {
	var Document = require_Document();
	var composeNode = require_compose_node();
	var resolveEnd = require_resolve_end();
	var resolveProps = require_resolve_props();
	function composeDoc(options, directives, { offset, start, value, end }, onError) {
		const opts = Object.assign({ _directives: directives }, options);
		const doc = new Document.Document(void 0, opts);
		const ctx = {
			atKey: false,
			atRoot: true,
			directives: doc.directives,
			options: doc.options,
			schema: doc.schema
		};
		const props = resolveProps.resolveProps(start, {
			indicator: "doc-start",
			next: value ?? end?.[0],
			offset,
			onError,
			parentIndent: 0,
			startOnNewline: true
		});
		if (props.found) {
			doc.directives.docStart = true;
			if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
		}
		doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
		const contentEnd = doc.contents.range[2];
		const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
		if (re.comment) doc.comment = re.comment;
		doc.range = [
			offset,
			contentEnd,
			re.offset
		];
		return doc;
	}
	exports.composeDoc = composeDoc;
}));
// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJSMin(((exports) => {
	var node_process = __require("process");
	var directives = require_directives();
	var Document = require_Document();
	var errors = require_errors();
	var identity = require_identity();
	var composeDoc = require_compose_doc();
	var resolveEnd = require_resolve_end();
	function getErrorPos(src) {
		if (typeof src === "number") return [src, src + 1];
		if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
		const { offset, source } = src;
		return [offset, offset + (typeof source === "string" ? source.length : 1)];
	}
	function parsePrelude(prelude) {
		let comment = "";
		let atComment = false;
		let afterEmptyLine = false;
		for (let i = 0; i < prelude.length; ++i) {
			const source = prelude[i];
			switch (source[0]) {
				case "#":
					comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
					atComment = true;
					afterEmptyLine = false;
					break;
				case "%":
					if (prelude[i + 1]?.[0] !== "#") i += 1;
					atComment = false;
					break;
				default:
					if (!atComment) afterEmptyLine = true;
					atComment = false;
			}
		}
		return {
			comment,
			afterEmptyLine
		};
	}
	var Composer = class {
		constructor(options = {}) {
			this.doc = null;
			this.atDirectives = false;
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
			this.onError = (source, code, message, warning) => {
				const pos = getErrorPos(source);
				if (warning) this.warnings.push(new errors.YAMLWarning(pos, code, message));
				else this.errors.push(new errors.YAMLParseError(pos, code, message));
			};
			this.directives = new directives.Directives({ version: options.version || "1.2" });
			this.options = options;
		}
		decorate(doc, afterDoc) {
			const { comment, afterEmptyLine } = parsePrelude(this.prelude);
			if (comment) {
				const dc = doc.contents;
				if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
				else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
				else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
					let it = dc.items[0];
					if (identity.isPair(it)) it = it.key;
					const cb = it.commentBefore;
					it.commentBefore = cb ? `${comment}\n${cb}` : comment;
				} else {
					const cb = dc.commentBefore;
					dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
				}
			}
			if (afterDoc) {
				for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
				for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
			} else {
				doc.errors = this.errors;
				doc.warnings = this.warnings;
			}
			this.prelude = [];
			this.errors = [];
			this.warnings = [];
		}
		streamInfo() {
			return {
				comment: parsePrelude(this.prelude).comment,
				directives: this.directives,
				errors: this.errors,
				warnings: this.warnings
			};
		}
		*compose(tokens, forceDoc = false, endOffset = -1) {
			for (const token of tokens) yield* this.next(token);
			yield* this.end(forceDoc, endOffset);
		}
		*next(token) {
			if (node_process.env.LOG_STREAM) console.dir(token, { depth: null });
			switch (token.type) {
				case "directive":
					this.directives.add(token.source, (offset, message, warning) => {
						const pos = getErrorPos(token);
						pos[0] += offset;
						this.onError(pos, "BAD_DIRECTIVE", message, warning);
					});
					this.prelude.push(token.source);
					this.atDirectives = true;
					break;
				case "document": {
					const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
					if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
					this.decorate(doc, false);
					if (this.doc) yield this.doc;
					this.doc = doc;
					this.atDirectives = false;
					break;
				}
				case "byte-order-mark":
				case "space": break;
				case "comment":
				case "newline":
					this.prelude.push(token.source);
					break;
				case "error": {
					const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
					const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
					if (this.atDirectives || !this.doc) this.errors.push(error);
					else this.doc.errors.push(error);
					break;
				}
				case "doc-end": {
					if (!this.doc) {
						this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
						break;
					}
					this.doc.directives.docEnd = true;
					const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
					this.decorate(this.doc, true);
					if (end.comment) {
						const dc = this.doc.comment;
						this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
					}
					this.doc.range[2] = end.offset;
					break;
				}
				default: this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
			}
		}
		*end(forceDoc = false, endOffset = -1) {
			if (this.doc) {
				this.decorate(this.doc, true);
				yield this.doc;
				this.doc = null;
			} else if (forceDoc) {
				const opts = Object.assign({ _directives: this.directives }, this.options);
				const doc = new Document.Document(void 0, opts);
				if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
				doc.range = [
					0,
					endOffset,
					endOffset
				];
				this.decorate(doc, false);
				yield doc;
			}
		}
	};
	exports.Composer = Composer;
}));
// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJSMin(((exports) => {
	var resolveBlockScalar = require_resolve_block_scalar();
	var resolveFlowScalar = require_resolve_flow_scalar();
	var errors = require_errors();
	var stringifyString = require_stringifyString();
	function resolveAsScalar(token, strict = true, onError) {
		if (token) {
			const _onError = (pos, code, message) => {
				const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
				if (onError) onError(offset, code, message);
				else throw new errors.YAMLParseError([offset, offset + 1], code, message);
			};
			switch (token.type) {
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
				case "block-scalar": return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
			}
		}
		return null;
	}
	function createScalarToken(value, context) {
		const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey,
			indent: indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		const end = context.end ?? [{
			type: "newline",
			offset: -1,
			indent,
			source: "\n"
		}];
		switch (source[0]) {
			case "|":
			case ">": {
				const he = source.indexOf("\n");
				const head = source.substring(0, he);
				const body = source.substring(he + 1) + "\n";
				const props = [{
					type: "block-scalar-header",
					offset,
					indent,
					source: head
				}];
				if (!addEndtoBlockProps(props, end)) props.push({
					type: "newline",
					offset: -1,
					indent,
					source: "\n"
				});
				return {
					type: "block-scalar",
					offset,
					indent,
					props,
					source: body
				};
			}
			case "\"": return {
				type: "double-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			case "'": return {
				type: "single-quoted-scalar",
				offset,
				indent,
				source,
				end
			};
			default: return {
				type: "scalar",
				offset,
				indent,
				source,
				end
			};
		}
	}
	function setScalarValue(token, value, context = {}) {
		let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
		let indent = "indent" in token ? token.indent : null;
		if (afterKey && typeof indent === "number") indent += 2;
		if (!type) switch (token.type) {
			case "single-quoted-scalar":
				type = "QUOTE_SINGLE";
				break;
			case "double-quoted-scalar":
				type = "QUOTE_DOUBLE";
				break;
			case "block-scalar": {
				const header = token.props[0];
				if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
				type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
				break;
			}
			default: type = "PLAIN";
		}
		const source = stringifyString.stringifyString({
			type,
			value
		}, {
			implicitKey: implicitKey || indent === null,
			indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
			inFlow,
			options: {
				blockQuote: true,
				lineWidth: -1
			}
		});
		switch (source[0]) {
			case "|":
			case ">":
				setBlockScalarValue(token, source);
				break;
			case "\"":
				setFlowScalarValue(token, source, "double-quoted-scalar");
				break;
			case "'":
				setFlowScalarValue(token, source, "single-quoted-scalar");
				break;
			default: setFlowScalarValue(token, source, "scalar");
		}
	}
	function setBlockScalarValue(token, source) {
		const he = source.indexOf("\n");
		const head = source.substring(0, he);
		const body = source.substring(he + 1) + "\n";
		if (token.type === "block-scalar") {
			const header = token.props[0];
			if (header.type !== "block-scalar-header") throw new Error("Invalid block scalar header");
			header.source = head;
			token.source = body;
		} else {
			const { offset } = token;
			const indent = "indent" in token ? token.indent : -1;
			const props = [{
				type: "block-scalar-header",
				offset,
				indent,
				source: head
			}];
			if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0)) props.push({
				type: "newline",
				offset: -1,
				indent,
				source: "\n"
			});
			for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
			Object.assign(token, {
				type: "block-scalar",
				indent,
				props,
				source: body
			});
		}
	}
	function addEndtoBlockProps(props, end) {
		if (end) for (const st of end) switch (st.type) {
			case "space":
			case "comment":
				props.push(st);
				break;
			case "newline":
				props.push(st);
				return true;
		}
		return false;
	}
	function setFlowScalarValue(token, source, type) {
		switch (token.type) {
			case "scalar":
			case "double-quoted-scalar":
			case "single-quoted-scalar":
				token.type = type;
				token.source = source;
				break;
			case "block-scalar": {
				const end = token.props.slice(1);
				let oa = source.length;
				if (token.props[0].type === "block-scalar-header") oa -= token.props[0].source.length;
				for (const tok of end) tok.offset += oa;
				delete token.props;
				Object.assign(token, {
					type,
					source,
					end
				});
				break;
			}
			case "block-map":
			case "block-seq": {
				const nl = {
					type: "newline",
					offset: token.offset + source.length,
					indent: token.indent,
					source: "\n"
				};
				delete token.items;
				Object.assign(token, {
					type,
					source,
					end: [nl]
				});
				break;
			}
			default: {
				const indent = "indent" in token ? token.indent : -1;
				const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
				for (const key of Object.keys(token)) if (key !== "type" && key !== "offset") delete token[key];
				Object.assign(token, {
					type,
					indent,
					source,
					end
				});
			}
		}
	}
	exports.createScalarToken = createScalarToken;
	exports.resolveAsScalar = resolveAsScalar;
	exports.setScalarValue = setScalarValue;
}));
// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJSMin(((exports) => {
	const stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
	function stringifyToken(token) {
		switch (token.type) {
			case "block-scalar": {
				let res = "";
				for (const tok of token.props) res += stringifyToken(tok);
				return res + token.source;
			}
			case "block-map":
			case "block-seq": {
				let res = "";
				for (const item of token.items) res += stringifyItem(item);
				return res;
			}
			case "flow-collection": {
				let res = token.start.source;
				for (const item of token.items) res += stringifyItem(item);
				for (const st of token.end) res += st.source;
				return res;
			}
			case "document": {
				let res = stringifyItem(token);
				if (token.end) for (const st of token.end) res += st.source;
				return res;
			}
			default: {
				let res = token.source;
				if ("end" in token && token.end) for (const st of token.end) res += st.source;
				return res;
			}
		}
	}
	function stringifyItem({ start, key, sep, value }) {
		let res = "";
		for (const st of start) res += st.source;
		if (key) res += stringifyToken(key);
		if (sep) for (const st of sep) res += st.source;
		if (value) res += stringifyToken(value);
		return res;
	}
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJSMin(((exports) => {
	const BREAK = Symbol("break visit");
	const SKIP = Symbol("skip children");
	const REMOVE = Symbol("remove item");
	function visit(cst, visitor) {
		if ("type" in cst && cst.type === "document") cst = {
			start: cst.start,
			value: cst.value
		};
		_visit(Object.freeze([]), cst, visitor);
	}
	visit.BREAK = BREAK;
	visit.SKIP = SKIP;
	visit.REMOVE = REMOVE;
	visit.itemAtPath = (cst, path) => {
		let item = cst;
		for (const [field, index] of path) {
			const tok = item?.[field];
			if (tok && "items" in tok) item = tok.items[index];
			else return void 0;
		}
		return item;
	};
	visit.parentCollection = (cst, path) => {
		const parent = visit.itemAtPath(cst, path.slice(0, -1));
		const field = path[path.length - 1][0];
		const coll = parent?.[field];
		if (coll && "items" in coll) return coll;
		throw new Error("Parent collection not found");
	};
	function _visit(path, item, visitor) {
		let ctrl = visitor(item, path);
		if (typeof ctrl === "symbol") return ctrl;
		for (const field of ["key", "value"]) {
			const token = item[field];
			if (token && "items" in token) {
				for (let i = 0; i < token.items.length; ++i) {
					const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
					if (typeof ci === "number") i = ci - 1;
					else if (ci === BREAK) return BREAK;
					else if (ci === REMOVE) {
						token.items.splice(i, 1);
						i -= 1;
					}
				}
				if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
			}
		}
		return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
	}
	exports.visit = visit;
}));
// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJSMin(((exports) => {
	var cstScalar = require_cst_scalar();
	var cstStringify = require_cst_stringify();
	var cstVisit = require_cst_visit();
	const BOM = "﻿";
	const DOCUMENT = "";
	const FLOW_END = "";
	const SCALAR = "";
	const isCollection = (token) => !!token && "items" in token;
	const isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
	function prettyToken(token) {
		switch (token) {
			case BOM: return "<BOM>";
			case DOCUMENT: return "<DOC>";
			case FLOW_END: return "<FLOW_END>";
			case SCALAR: return "<SCALAR>";
			default: return JSON.stringify(token);
		}
	}
	function tokenType(source) {
		switch (source) {
			case BOM: return "byte-order-mark";
			case DOCUMENT: return "doc-mode";
			case FLOW_END: return "flow-error-end";
			case SCALAR: return "scalar";
			case "---": return "doc-start";
			case "...": return "doc-end";
			case "":
			case "\n":
			case "\r\n": return "newline";
			case "-": return "seq-item-ind";
			case "?": return "explicit-key-ind";
			case ":": return "map-value-ind";
			case "{": return "flow-map-start";
			case "}": return "flow-map-end";
			case "[": return "flow-seq-start";
			case "]": return "flow-seq-end";
			case ",": return "comma";
		}
		switch (source[0]) {
			case " ":
			case "	": return "space";
			case "#": return "comment";
			case "%": return "directive-line";
			case "*": return "alias";
			case "&": return "anchor";
			case "!": return "tag";
			case "'": return "single-quoted-scalar";
			case "\"": return "double-quoted-scalar";
			case "|":
			case ">": return "block-scalar-header";
		}
		return null;
	}
	exports.createScalarToken = cstScalar.createScalarToken;
	exports.resolveAsScalar = cstScalar.resolveAsScalar;
	exports.setScalarValue = cstScalar.setScalarValue;
	exports.stringify = cstStringify.stringify;
	exports.visit = cstVisit.visit;
	exports.BOM = BOM;
	exports.DOCUMENT = DOCUMENT;
	exports.FLOW_END = FLOW_END;
	exports.SCALAR = SCALAR;
	exports.isCollection = isCollection;
	exports.isScalar = isScalar;
	exports.prettyToken = prettyToken;
	exports.tokenType = tokenType;
}));
// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJSMin(((exports) => {
	var cst = require_cst();
	function isEmpty(ch) {
		switch (ch) {
			case void 0:
			case " ":
			case "\n":
			case "\r":
			case "	": return true;
			default: return false;
		}
	}
	const hexDigits = new Set("0123456789ABCDEFabcdef");
	const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
	const flowIndicatorChars = new Set(",[]{}");
	const invalidAnchorChars = new Set(" ,[]{}\n\r	");
	const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
	var Lexer = class {
		constructor() {
			this.atEnd = false;
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			this.buffer = "";
			this.flowKey = false;
			this.flowLevel = 0;
			this.indentNext = 0;
			this.indentValue = 0;
			this.lineEndPos = null;
			this.next = null;
			this.pos = 0;
		}
		*lex(source, incomplete = false) {
			if (source) {
				if (typeof source !== "string") throw TypeError("source is not a string");
				this.buffer = this.buffer ? this.buffer + source : source;
				this.lineEndPos = null;
			}
			this.atEnd = !incomplete;
			let next = this.next ?? "stream";
			while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
		}
		atLineEnd() {
			let i = this.pos;
			let ch = this.buffer[i];
			while (ch === " " || ch === "	") ch = this.buffer[++i];
			if (!ch || ch === "#" || ch === "\n") return true;
			if (ch === "\r") return this.buffer[i + 1] === "\n";
			return false;
		}
		charAt(n) {
			return this.buffer[this.pos + n];
		}
		continueScalar(offset) {
			let ch = this.buffer[offset];
			if (this.indentNext > 0) {
				let indent = 0;
				while (ch === " ") ch = this.buffer[++indent + offset];
				if (ch === "\r") {
					const next = this.buffer[indent + offset + 1];
					if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
				}
				return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
			}
			if (ch === "-" || ch === ".") {
				const dt = this.buffer.substr(offset, 3);
				if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3])) return -1;
			}
			return offset;
		}
		getLine() {
			let end = this.lineEndPos;
			if (typeof end !== "number" || end !== -1 && end < this.pos) {
				end = this.buffer.indexOf("\n", this.pos);
				this.lineEndPos = end;
			}
			if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
			if (this.buffer[end - 1] === "\r") end -= 1;
			return this.buffer.substring(this.pos, end);
		}
		hasChars(n) {
			return this.pos + n <= this.buffer.length;
		}
		setNext(state) {
			this.buffer = this.buffer.substring(this.pos);
			this.pos = 0;
			this.lineEndPos = null;
			this.next = state;
			return null;
		}
		peek(n) {
			return this.buffer.substr(this.pos, n);
		}
		*parseNext(next) {
			switch (next) {
				case "stream": return yield* this.parseStream();
				case "line-start": return yield* this.parseLineStart();
				case "block-start": return yield* this.parseBlockStart();
				case "doc": return yield* this.parseDocument();
				case "flow": return yield* this.parseFlowCollection();
				case "quoted-scalar": return yield* this.parseQuotedScalar();
				case "block-scalar": return yield* this.parseBlockScalar();
				case "plain-scalar": return yield* this.parsePlainScalar();
			}
		}
		*parseStream() {
			let line = this.getLine();
			if (line === null) return this.setNext("stream");
			if (line[0] === cst.BOM) {
				yield* this.pushCount(1);
				line = line.substring(1);
			}
			if (line[0] === "%") {
				let dirEnd = line.length;
				let cs = line.indexOf("#");
				while (cs !== -1) {
					const ch = line[cs - 1];
					if (ch === " " || ch === "	") {
						dirEnd = cs - 1;
						break;
					} else cs = line.indexOf("#", cs + 1);
				}
				while (true) {
					const ch = line[dirEnd - 1];
					if (ch === " " || ch === "	") dirEnd -= 1;
					else break;
				}
				const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
				yield* this.pushCount(line.length - n);
				this.pushNewline();
				return "stream";
			}
			if (this.atLineEnd()) {
				const sp = yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - sp);
				yield* this.pushNewline();
				return "stream";
			}
			yield cst.DOCUMENT;
			return yield* this.parseLineStart();
		}
		*parseLineStart() {
			const ch = this.charAt(0);
			if (!ch && !this.atEnd) return this.setNext("line-start");
			if (ch === "-" || ch === ".") {
				if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
				const s = this.peek(3);
				if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
					yield* this.pushCount(3);
					this.indentValue = 0;
					this.indentNext = 0;
					return s === "---" ? "doc" : "stream";
				}
			}
			this.indentValue = yield* this.pushSpaces(false);
			if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1))) this.indentNext = this.indentValue;
			return yield* this.parseBlockStart();
		}
		*parseBlockStart() {
			const [ch0, ch1] = this.peek(2);
			if (!ch1 && !this.atEnd) return this.setNext("block-start");
			if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
				const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
				this.indentNext = this.indentValue + 1;
				this.indentValue += n;
				return "block-start";
			}
			return "doc";
		}
		*parseDocument() {
			yield* this.pushSpaces(true);
			const line = this.getLine();
			if (line === null) return this.setNext("doc");
			let n = yield* this.pushIndicators();
			switch (line[n]) {
				case "#": yield* this.pushCount(line.length - n);
				case void 0:
					yield* this.pushNewline();
					return yield* this.parseLineStart();
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel = 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					return "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "doc";
				case "\"":
				case "'": return yield* this.parseQuotedScalar();
				case "|":
				case ">":
					n += yield* this.parseBlockScalarHeader();
					n += yield* this.pushSpaces(true);
					yield* this.pushCount(line.length - n);
					yield* this.pushNewline();
					return yield* this.parseBlockScalar();
				default: return yield* this.parsePlainScalar();
			}
		}
		*parseFlowCollection() {
			let nl, sp;
			let indent = -1;
			do {
				nl = yield* this.pushNewline();
				if (nl > 0) {
					sp = yield* this.pushSpaces(false);
					this.indentValue = indent = sp;
				} else sp = 0;
				sp += yield* this.pushSpaces(true);
			} while (nl + sp > 0);
			const line = this.getLine();
			if (line === null) return this.setNext("flow");
			if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
				if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
					this.flowLevel = 0;
					yield cst.FLOW_END;
					return yield* this.parseLineStart();
				}
			}
			let n = 0;
			while (line[n] === ",") {
				n += yield* this.pushCount(1);
				n += yield* this.pushSpaces(true);
				this.flowKey = false;
			}
			n += yield* this.pushIndicators();
			switch (line[n]) {
				case void 0: return "flow";
				case "#":
					yield* this.pushCount(line.length - n);
					return "flow";
				case "{":
				case "[":
					yield* this.pushCount(1);
					this.flowKey = false;
					this.flowLevel += 1;
					return "flow";
				case "}":
				case "]":
					yield* this.pushCount(1);
					this.flowKey = true;
					this.flowLevel -= 1;
					return this.flowLevel ? "flow" : "doc";
				case "*":
					yield* this.pushUntil(isNotAnchorChar);
					return "flow";
				case "\"":
				case "'":
					this.flowKey = true;
					return yield* this.parseQuotedScalar();
				case ":": {
					const next = this.charAt(1);
					if (this.flowKey || isEmpty(next) || next === ",") {
						this.flowKey = false;
						yield* this.pushCount(1);
						yield* this.pushSpaces(true);
						return "flow";
					}
				}
				default:
					this.flowKey = false;
					return yield* this.parsePlainScalar();
			}
		}
		*parseQuotedScalar() {
			const quote = this.charAt(0);
			let end = this.buffer.indexOf(quote, this.pos + 1);
			if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
			else while (end !== -1) {
				let n = 0;
				while (this.buffer[end - 1 - n] === "\\") n += 1;
				if (n % 2 === 0) break;
				end = this.buffer.indexOf("\"", end + 1);
			}
			const qb = this.buffer.substring(0, end);
			let nl = qb.indexOf("\n", this.pos);
			if (nl !== -1) {
				while (nl !== -1) {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = qb.indexOf("\n", cs);
				}
				if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
			}
			if (end === -1) {
				if (!this.atEnd) return this.setNext("quoted-scalar");
				end = this.buffer.length;
			}
			yield* this.pushToIndex(end + 1, false);
			return this.flowLevel ? "flow" : "doc";
		}
		*parseBlockScalarHeader() {
			this.blockScalarIndent = -1;
			this.blockScalarKeep = false;
			let i = this.pos;
			while (true) {
				const ch = this.buffer[++i];
				if (ch === "+") this.blockScalarKeep = true;
				else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
				else if (ch !== "-") break;
			}
			return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
		}
		*parseBlockScalar() {
			let nl = this.pos - 1;
			let indent = 0;
			let ch;
			loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
				case " ":
					indent += 1;
					break;
				case "\n":
					nl = i;
					indent = 0;
					break;
				case "\r": {
					const next = this.buffer[i + 1];
					if (!next && !this.atEnd) return this.setNext("block-scalar");
					if (next === "\n") break;
				}
				default: break loop;
			}
			if (!ch && !this.atEnd) return this.setNext("block-scalar");
			if (indent >= this.indentNext) {
				if (this.blockScalarIndent === -1) this.indentNext = indent;
				else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
				do {
					const cs = this.continueScalar(nl + 1);
					if (cs === -1) break;
					nl = this.buffer.indexOf("\n", cs);
				} while (nl !== -1);
				if (nl === -1) {
					if (!this.atEnd) return this.setNext("block-scalar");
					nl = this.buffer.length;
				}
			}
			let i = nl + 1;
			ch = this.buffer[i];
			while (ch === " ") ch = this.buffer[++i];
			if (ch === "	") {
				while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
				nl = i - 1;
			} else if (!this.blockScalarKeep) do {
				let i = nl - 1;
				let ch = this.buffer[i];
				if (ch === "\r") ch = this.buffer[--i];
				const lastChar = i;
				while (ch === " ") ch = this.buffer[--i];
				if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
				else break;
			} while (true);
			yield cst.SCALAR;
			yield* this.pushToIndex(nl + 1, true);
			return yield* this.parseLineStart();
		}
		*parsePlainScalar() {
			const inFlow = this.flowLevel > 0;
			let end = this.pos - 1;
			let i = this.pos - 1;
			let ch;
			while (ch = this.buffer[++i]) if (ch === ":") {
				const next = this.buffer[i + 1];
				if (isEmpty(next) || inFlow && flowIndicatorChars.has(next)) break;
				end = i;
			} else if (isEmpty(ch)) {
				let next = this.buffer[i + 1];
				if (ch === "\r") {
					if (next === "\n") {
						i += 1;
						ch = "\n";
						next = this.buffer[i + 1];
					} else end = i;
				}
				if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
				if (ch === "\n") {
					const cs = this.continueScalar(i + 1);
					if (cs === -1) break;
					i = Math.max(i, cs - 2);
				}
			} else {
				if (inFlow && flowIndicatorChars.has(ch)) break;
				end = i;
			}
			if (!ch && !this.atEnd) return this.setNext("plain-scalar");
			yield cst.SCALAR;
			yield* this.pushToIndex(end + 1, true);
			return inFlow ? "flow" : "doc";
		}
		*pushCount(n) {
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos += n;
				return n;
			}
			return 0;
		}
		*pushToIndex(i, allowEmpty) {
			const s = this.buffer.slice(this.pos, i);
			if (s) {
				yield s;
				this.pos += s.length;
				return s.length;
			} else if (allowEmpty) yield "";
			return 0;
		}
		*pushIndicators() {
			let n = 0;
			loop: while (true) {
				switch (this.charAt(0)) {
					case "!":
						n += yield* this.pushTag();
						n += yield* this.pushSpaces(true);
						continue loop;
					case "&":
						n += yield* this.pushUntil(isNotAnchorChar);
						n += yield* this.pushSpaces(true);
						continue loop;
					case "-":
					case "?":
					case ":": {
						const inFlow = this.flowLevel > 0;
						const ch1 = this.charAt(1);
						if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
							if (!inFlow) this.indentNext = this.indentValue + 1;
							else if (this.flowKey) this.flowKey = false;
							n += yield* this.pushCount(1);
							n += yield* this.pushSpaces(true);
							continue loop;
						}
					}
				}
				break loop;
			}
			return n;
		}
		*pushTag() {
			if (this.charAt(1) === "<") {
				let i = this.pos + 2;
				let ch = this.buffer[i];
				while (!isEmpty(ch) && ch !== ">") ch = this.buffer[++i];
				return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
			} else {
				let i = this.pos + 1;
				let ch = this.buffer[i];
				while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
				else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
				else break;
				return yield* this.pushToIndex(i, false);
			}
		}
		*pushNewline() {
			const ch = this.buffer[this.pos];
			if (ch === "\n") return yield* this.pushCount(1);
			else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
			else return 0;
		}
		*pushSpaces(allowTabs) {
			let i = this.pos - 1;
			let ch;
			do
				ch = this.buffer[++i];
			while (ch === " " || allowTabs && ch === "	");
			const n = i - this.pos;
			if (n > 0) {
				yield this.buffer.substr(this.pos, n);
				this.pos = i;
			}
			return n;
		}
		*pushUntil(test) {
			let i = this.pos;
			let ch = this.buffer[i];
			while (!test(ch)) ch = this.buffer[++i];
			return yield* this.pushToIndex(i, false);
		}
	};
	exports.Lexer = Lexer;
}));
// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJSMin(((exports) => {
	var LineCounter = class {
		constructor() {
			this.lineStarts = [];
			this.addNewLine = (offset) => this.lineStarts.push(offset);
			this.linePos = (offset) => {
				let low = 0;
				let high = this.lineStarts.length;
				while (low < high) {
					const mid = low + high >> 1;
					if (this.lineStarts[mid] < offset) low = mid + 1;
					else high = mid;
				}
				if (this.lineStarts[low] === offset) return {
					line: low + 1,
					col: 1
				};
				if (low === 0) return {
					line: 0,
					col: offset
				};
				const start = this.lineStarts[low - 1];
				return {
					line: low,
					col: offset - start + 1
				};
			};
		}
	};
	exports.LineCounter = LineCounter;
}));
// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJSMin(((exports) => {
	var node_process = __require("process");
	var cst = require_cst();
	var lexer = require_lexer();
	function includesToken(list, type) {
		for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
		return false;
	}
	function findNonEmptyIndex(list) {
		for (let i = 0; i < list.length; ++i) switch (list[i].type) {
			case "space":
			case "comment":
			case "newline": break;
			default: return i;
		}
		return -1;
	}
	function isFlowToken(token) {
		switch (token?.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar":
			case "flow-collection": return true;
			default: return false;
		}
	}
	function getPrevProps(parent) {
		switch (parent.type) {
			case "document": return parent.start;
			case "block-map": {
				const it = parent.items[parent.items.length - 1];
				return it.sep ?? it.start;
			}
			case "block-seq": return parent.items[parent.items.length - 1].start;
			default: return [];
		}
	}
	function getFirstKeyStartProps(prev) {
		if (prev.length === 0) return [];
		let i = prev.length;
		loop: while (--i >= 0) switch (prev[i].type) {
			case "doc-start":
			case "explicit-key-ind":
			case "map-value-ind":
			case "seq-item-ind":
			case "newline": break loop;
		}
		while (prev[++i]?.type === "space");
		return prev.splice(i, prev.length);
	}
	function arrayPushArray(target, source) {
		if (source.length < 1e5) Array.prototype.push.apply(target, source);
		else for (let i = 0; i < source.length; ++i) target.push(source[i]);
	}
	function fixFlowSeqItems(fc) {
		if (fc.start.type === "flow-seq-start") {
			for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
				if (it.key) it.value = it.key;
				delete it.key;
				if (isFlowToken(it.value)) {
					if (it.value.end) arrayPushArray(it.value.end, it.sep);
					else it.value.end = it.sep;
				} else arrayPushArray(it.start, it.sep);
				delete it.sep;
			}
		}
	}
	var Parser = class {
		constructor(onNewLine) {
			this.atNewLine = true;
			this.atScalar = false;
			this.indent = 0;
			this.offset = 0;
			this.onKeyLine = false;
			this.stack = [];
			this.source = "";
			this.type = "";
			this.lexer = new lexer.Lexer();
			this.onNewLine = onNewLine;
		}
		*parse(source, incomplete = false) {
			if (this.onNewLine && this.offset === 0) this.onNewLine(0);
			for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
			if (!incomplete) yield* this.end();
		}
		*next(source) {
			this.source = source;
			if (node_process.env.LOG_TOKENS) console.log("|", cst.prettyToken(source));
			if (this.atScalar) {
				this.atScalar = false;
				yield* this.step();
				this.offset += source.length;
				return;
			}
			const type = cst.tokenType(source);
			if (!type) {
				const message = `Not a YAML token: ${source}`;
				yield* this.pop({
					type: "error",
					offset: this.offset,
					message,
					source
				});
				this.offset += source.length;
			} else if (type === "scalar") {
				this.atNewLine = false;
				this.atScalar = true;
				this.type = "scalar";
			} else {
				this.type = type;
				yield* this.step();
				switch (type) {
					case "newline":
						this.atNewLine = true;
						this.indent = 0;
						if (this.onNewLine) this.onNewLine(this.offset + source.length);
						break;
					case "space":
						if (this.atNewLine && source[0] === " ") this.indent += source.length;
						break;
					case "explicit-key-ind":
					case "map-value-ind":
					case "seq-item-ind":
						if (this.atNewLine) this.indent += source.length;
						break;
					case "doc-mode":
					case "flow-error-end": return;
					default: this.atNewLine = false;
				}
				this.offset += source.length;
			}
		}
		*end() {
			while (this.stack.length > 0) yield* this.pop();
		}
		get sourceToken() {
			return {
				type: this.type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		*step() {
			const top = this.peek(1);
			if (this.type === "doc-end" && top?.type !== "doc-end") {
				while (this.stack.length > 0) yield* this.pop();
				this.stack.push({
					type: "doc-end",
					offset: this.offset,
					source: this.source
				});
				return;
			}
			if (!top) return yield* this.stream();
			switch (top.type) {
				case "document": return yield* this.document(top);
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return yield* this.scalar(top);
				case "block-scalar": return yield* this.blockScalar(top);
				case "block-map": return yield* this.blockMap(top);
				case "block-seq": return yield* this.blockSequence(top);
				case "flow-collection": return yield* this.flowCollection(top);
				case "doc-end": return yield* this.documentEnd(top);
			}
			yield* this.pop();
		}
		peek(n) {
			return this.stack[this.stack.length - n];
		}
		*pop(error) {
			const token = error ?? this.stack.pop();
			if (!token) yield {
				type: "error",
				offset: this.offset,
				source: "",
				message: "Tried to pop an empty stack"
			};
			else if (this.stack.length === 0) yield token;
			else {
				const top = this.peek(1);
				if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
				else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
				if (token.type === "flow-collection") fixFlowSeqItems(token);
				switch (top.type) {
					case "document":
						top.value = token;
						break;
					case "block-scalar":
						top.props.push(token);
						break;
					case "block-map": {
						const it = top.items[top.items.length - 1];
						if (it.value) {
							top.items.push({
								start: [],
								key: token,
								sep: []
							});
							this.onKeyLine = true;
							return;
						} else if (it.sep) it.value = token;
						else {
							Object.assign(it, {
								key: token,
								sep: []
							});
							this.onKeyLine = !it.explicitKey;
							return;
						}
						break;
					}
					case "block-seq": {
						const it = top.items[top.items.length - 1];
						if (it.value) top.items.push({
							start: [],
							value: token
						});
						else it.value = token;
						break;
					}
					case "flow-collection": {
						const it = top.items[top.items.length - 1];
						if (!it || it.value) top.items.push({
							start: [],
							key: token,
							sep: []
						});
						else if (it.sep) it.value = token;
						else Object.assign(it, {
							key: token,
							sep: []
						});
						return;
					}
					default:
						yield* this.pop();
						yield* this.pop(token);
				}
				if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
					const last = token.items[token.items.length - 1];
					if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
						if (top.type === "document") top.end = last.start;
						else top.items.push({ start: last.start });
						token.items.splice(-1, 1);
					}
				}
			}
		}
		*stream() {
			switch (this.type) {
				case "directive-line":
					yield {
						type: "directive",
						offset: this.offset,
						source: this.source
					};
					return;
				case "byte-order-mark":
				case "space":
				case "comment":
				case "newline":
					yield this.sourceToken;
					return;
				case "doc-mode":
				case "doc-start": {
					const doc = {
						type: "document",
						offset: this.offset,
						start: []
					};
					if (this.type === "doc-start") doc.start.push(this.sourceToken);
					this.stack.push(doc);
					return;
				}
			}
			yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML stream`,
				source: this.source
			};
		}
		*document(doc) {
			if (doc.value) return yield* this.lineEnd(doc);
			switch (this.type) {
				case "doc-start":
					if (findNonEmptyIndex(doc.start) !== -1) {
						yield* this.pop();
						yield* this.step();
					} else doc.start.push(this.sourceToken);
					return;
				case "anchor":
				case "tag":
				case "space":
				case "comment":
				case "newline":
					doc.start.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(doc);
			if (bv) this.stack.push(bv);
			else yield {
				type: "error",
				offset: this.offset,
				message: `Unexpected ${this.type} token in YAML document`,
				source: this.source
			};
		}
		*scalar(scalar) {
			if (this.type === "map-value-ind") {
				const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
				let sep;
				if (scalar.end) {
					sep = scalar.end;
					sep.push(this.sourceToken);
					delete scalar.end;
				} else sep = [this.sourceToken];
				const map = {
					type: "block-map",
					offset: scalar.offset,
					indent: scalar.indent,
					items: [{
						start,
						key: scalar,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(scalar);
		}
		*blockScalar(scalar) {
			switch (this.type) {
				case "space":
				case "comment":
				case "newline":
					scalar.props.push(this.sourceToken);
					return;
				case "scalar":
					scalar.source = this.source;
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) {
						let nl = this.source.indexOf("\n") + 1;
						while (nl !== 0) {
							this.onNewLine(this.offset + nl);
							nl = this.source.indexOf("\n", nl) + 1;
						}
					}
					yield* this.pop();
					break;
				default:
					yield* this.pop();
					yield* this.step();
			}
		}
		*blockMap(map) {
			const it = map.items[map.items.length - 1];
			switch (this.type) {
				case "newline":
					this.onKeyLine = false;
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else map.items.push({ start: [this.sourceToken] });
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) map.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else {
						if (this.atIndentedComment(it.start, map.indent)) {
							const end = map.items[map.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								map.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
			}
			if (this.indent >= map.indent) {
				const atMapIndent = !this.onKeyLine && this.indent === map.indent;
				const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
				let start = [];
				if (atNextItem && it.sep && !it.value) {
					const nl = [];
					for (let i = 0; i < it.sep.length; ++i) {
						const st = it.sep[i];
						switch (st.type) {
							case "newline":
								nl.push(i);
								break;
							case "space": break;
							case "comment":
								if (st.indent > map.indent) nl.length = 0;
								break;
							default: nl.length = 0;
						}
					}
					if (nl.length >= 2) start = it.sep.splice(nl[1]);
				}
				switch (this.type) {
					case "anchor":
					case "tag":
						if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({ start });
							this.onKeyLine = true;
						} else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "explicit-key-ind":
						if (!it.sep && !it.explicitKey) {
							it.start.push(this.sourceToken);
							it.explicitKey = true;
						} else if (atNextItem || it.value) {
							start.push(this.sourceToken);
							map.items.push({
								start,
								explicitKey: true
							});
						} else this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [this.sourceToken],
								explicitKey: true
							}]
						});
						this.onKeyLine = true;
						return;
					case "map-value-ind":
						if (it.explicitKey) {
							if (!it.sep) {
								if (includesToken(it.start, "newline")) Object.assign(it, {
									key: null,
									sep: [this.sourceToken]
								});
								else {
									const start = getFirstKeyStartProps(it.start);
									this.stack.push({
										type: "block-map",
										offset: this.offset,
										indent: this.indent,
										items: [{
											start,
											key: null,
											sep: [this.sourceToken]
										}]
									});
								}
							} else if (it.value) map.items.push({
								start: [],
								key: null,
								sep: [this.sourceToken]
							});
							else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key: null,
									sep: [this.sourceToken]
								}]
							});
							else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
								const start = getFirstKeyStartProps(it.start);
								const key = it.key;
								const sep = it.sep;
								sep.push(this.sourceToken);
								delete it.key;
								delete it.sep;
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key,
										sep
									}]
								});
							} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
							else it.sep.push(this.sourceToken);
						} else if (!it.sep) Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.value || atNextItem) map.items.push({
							start,
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start: [],
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else it.sep.push(this.sourceToken);
						this.onKeyLine = true;
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (atNextItem || it.value) {
							map.items.push({
								start,
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						} else if (it.sep) this.stack.push(fs);
						else {
							Object.assign(it, {
								key: fs,
								sep: []
							});
							this.onKeyLine = true;
						}
						return;
					}
					default: {
						const bv = this.startBlockValue(map);
						if (bv) {
							if (bv.type === "block-seq") {
								if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
									yield* this.pop({
										type: "error",
										offset: this.offset,
										message: "Unexpected block-seq-ind on same line with key",
										source: this.source
									});
									return;
								}
							} else if (atMapIndent) map.items.push({ start });
							this.stack.push(bv);
							return;
						}
					}
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*blockSequence(seq) {
			const it = seq.items[seq.items.length - 1];
			switch (this.type) {
				case "newline":
					if (it.value) {
						const end = "end" in it.value ? it.value.end : void 0;
						if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
						else seq.items.push({ start: [this.sourceToken] });
					} else it.start.push(this.sourceToken);
					return;
				case "space":
				case "comment":
					if (it.value) seq.items.push({ start: [this.sourceToken] });
					else {
						if (this.atIndentedComment(it.start, seq.indent)) {
							const end = seq.items[seq.items.length - 2]?.value?.end;
							if (Array.isArray(end)) {
								arrayPushArray(end, it.start);
								end.push(this.sourceToken);
								seq.items.pop();
								return;
							}
						}
						it.start.push(this.sourceToken);
					}
					return;
				case "anchor":
				case "tag":
					if (it.value || this.indent <= seq.indent) break;
					it.start.push(this.sourceToken);
					return;
				case "seq-item-ind":
					if (this.indent !== seq.indent) break;
					if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
			}
			if (this.indent > seq.indent) {
				const bv = this.startBlockValue(seq);
				if (bv) {
					this.stack.push(bv);
					return;
				}
			}
			yield* this.pop();
			yield* this.step();
		}
		*flowCollection(fc) {
			const it = fc.items[fc.items.length - 1];
			if (this.type === "flow-error-end") {
				let top;
				do {
					yield* this.pop();
					top = this.peek(1);
				} while (top?.type === "flow-collection");
			} else if (fc.end.length === 0) {
				switch (this.type) {
					case "comma":
					case "explicit-key-ind":
						if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
						else it.start.push(this.sourceToken);
						return;
					case "map-value-ind":
						if (!it || it.value) fc.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (it.sep) it.sep.push(this.sourceToken);
						else Object.assign(it, {
							key: null,
							sep: [this.sourceToken]
						});
						return;
					case "space":
					case "comment":
					case "newline":
					case "anchor":
					case "tag":
						if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
						else if (it.sep) it.sep.push(this.sourceToken);
						else it.start.push(this.sourceToken);
						return;
					case "alias":
					case "scalar":
					case "single-quoted-scalar":
					case "double-quoted-scalar": {
						const fs = this.flowScalar(this.type);
						if (!it || it.value) fc.items.push({
							start: [],
							key: fs,
							sep: []
						});
						else if (it.sep) this.stack.push(fs);
						else Object.assign(it, {
							key: fs,
							sep: []
						});
						return;
					}
					case "flow-map-end":
					case "flow-seq-end":
						fc.end.push(this.sourceToken);
						return;
				}
				const bv = this.startBlockValue(fc);
				if (bv) this.stack.push(bv);
				else {
					yield* this.pop();
					yield* this.step();
				}
			} else {
				const parent = this.peek(2);
				if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
					yield* this.pop();
					yield* this.step();
				} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
					const start = getFirstKeyStartProps(getPrevProps(parent));
					fixFlowSeqItems(fc);
					const sep = fc.end.splice(1, fc.end.length);
					sep.push(this.sourceToken);
					const map = {
						type: "block-map",
						offset: fc.offset,
						indent: fc.indent,
						items: [{
							start,
							key: fc,
							sep
						}]
					};
					this.onKeyLine = true;
					this.stack[this.stack.length - 1] = map;
				} else yield* this.lineEnd(fc);
			}
		}
		flowScalar(type) {
			if (this.onNewLine) {
				let nl = this.source.indexOf("\n") + 1;
				while (nl !== 0) {
					this.onNewLine(this.offset + nl);
					nl = this.source.indexOf("\n", nl) + 1;
				}
			}
			return {
				type,
				offset: this.offset,
				indent: this.indent,
				source: this.source
			};
		}
		startBlockValue(parent) {
			switch (this.type) {
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": return this.flowScalar(this.type);
				case "block-scalar-header": return {
					type: "block-scalar",
					offset: this.offset,
					indent: this.indent,
					props: [this.sourceToken],
					source: ""
				};
				case "flow-map-start":
				case "flow-seq-start": return {
					type: "flow-collection",
					offset: this.offset,
					indent: this.indent,
					start: this.sourceToken,
					items: [],
					end: []
				};
				case "seq-item-ind": return {
					type: "block-seq",
					offset: this.offset,
					indent: this.indent,
					items: [{ start: [this.sourceToken] }]
				};
				case "explicit-key-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					start.push(this.sourceToken);
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							explicitKey: true
						}]
					};
				}
				case "map-value-ind": {
					this.onKeyLine = true;
					const start = getFirstKeyStartProps(getPrevProps(parent));
					return {
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start,
							key: null,
							sep: [this.sourceToken]
						}]
					};
				}
			}
			return null;
		}
		atIndentedComment(start, indent) {
			if (this.type !== "comment") return false;
			if (this.indent <= indent) return false;
			return start.every((st) => st.type === "newline" || st.type === "space");
		}
		*documentEnd(docEnd) {
			if (this.type !== "doc-mode") {
				if (docEnd.end) docEnd.end.push(this.sourceToken);
				else docEnd.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
			}
		}
		*lineEnd(token) {
			switch (this.type) {
				case "comma":
				case "doc-start":
				case "doc-end":
				case "flow-seq-end":
				case "flow-map-end":
				case "map-value-ind":
					yield* this.pop();
					yield* this.step();
					break;
				case "newline": this.onKeyLine = false;
				default:
					if (token.end) token.end.push(this.sourceToken);
					else token.end = [this.sourceToken];
					if (this.type === "newline") yield* this.pop();
			}
		}
	};
	exports.Parser = Parser;
}));
// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var errors = require_errors();
	var log = require_log();
	var identity = require_identity();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	function parseOptions(options) {
		const prettyErrors = options.prettyErrors !== false;
		return {
			lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null,
			prettyErrors
		};
	}
	function parseAllDocuments(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		const docs = Array.from(composer$1.compose(parser$1.parse(source)));
		if (prettyErrors && lineCounter) for (const doc of docs) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		if (docs.length > 0) return docs;
		return Object.assign([], { empty: true }, composer$1.streamInfo());
	}
	function parseDocument(source, options = {}) {
		const { lineCounter, prettyErrors } = parseOptions(options);
		const parser$1 = new parser.Parser(lineCounter?.addNewLine);
		const composer$1 = new composer.Composer(options);
		let doc = null;
		for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) if (!doc) doc = _doc;
		else if (doc.options.logLevel !== "silent") {
			doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
			break;
		}
		if (prettyErrors && lineCounter) {
			doc.errors.forEach(errors.prettifyError(source, lineCounter));
			doc.warnings.forEach(errors.prettifyError(source, lineCounter));
		}
		return doc;
	}
	function parse(src, reviver, options) {
		let _reviver = void 0;
		if (typeof reviver === "function") _reviver = reviver;
		else if (options === void 0 && reviver && typeof reviver === "object") options = reviver;
		const doc = parseDocument(src, options);
		if (!doc) return null;
		doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
		if (doc.errors.length > 0) {
			if (doc.options.logLevel !== "silent") throw doc.errors[0];
			else doc.errors = [];
		}
		return doc.toJS(Object.assign({ reviver: _reviver }, options));
	}
	function stringify(value, replacer, options) {
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) options = replacer;
		if (typeof options === "string") options = options.length;
		if (typeof options === "number") {
			const indent = Math.round(options);
			options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
		}
		if (value === void 0) {
			const { keepUndefined } = options ?? replacer ?? {};
			if (!keepUndefined) return void 0;
		}
		if (identity.isDocument(value) && !_replacer) return value.toString(options);
		return new Document.Document(value, _replacer, options).toString(options);
	}
	exports.parse = parse;
	exports.parseAllDocuments = parseAllDocuments;
	exports.parseDocument = parseDocument;
	exports.stringify = stringify;
}));
// node_modules/yaml/dist/index.js
var require_dist = __commonJSMin(((exports) => {
	var composer = require_composer();
	var Document = require_Document();
	var Schema = require_Schema();
	var errors = require_errors();
	var Alias = require_Alias();
	var identity = require_identity();
	var Pair = require_Pair();
	var Scalar = require_Scalar();
	var YAMLMap = require_YAMLMap();
	var YAMLSeq = require_YAMLSeq();
	require_cst();
	var lexer = require_lexer();
	var lineCounter = require_line_counter();
	var parser = require_parser();
	var publicApi = require_public_api();
	var visit = require_visit();
	exports.Composer = composer.Composer;
	exports.Document = Document.Document;
	exports.Schema = Schema.Schema;
	exports.YAMLError = errors.YAMLError;
	exports.YAMLParseError = errors.YAMLParseError;
	exports.YAMLWarning = errors.YAMLWarning;
	exports.Alias = Alias.Alias;
	exports.isAlias = identity.isAlias;
	exports.isCollection = identity.isCollection;
	exports.isDocument = identity.isDocument;
	exports.isMap = identity.isMap;
	exports.isNode = identity.isNode;
	exports.isPair = identity.isPair;
	exports.isScalar = identity.isScalar;
	exports.isSeq = identity.isSeq;
	exports.Pair = Pair.Pair;
	exports.Scalar = Scalar.Scalar;
	exports.YAMLMap = YAMLMap.YAMLMap;
	exports.YAMLSeq = YAMLSeq.YAMLSeq;
	exports.Lexer = lexer.Lexer;
	exports.LineCounter = lineCounter.LineCounter;
	exports.Parser = parser.Parser;
	exports.parse = publicApi.parse;
	exports.parseAllDocuments = publicApi.parseAllDocuments;
	exports.parseDocument = publicApi.parseDocument;
	exports.stringify = publicApi.stringify;
	exports.visit = visit.visit;
	exports.visitAsync = visit.visitAsync;
}));
// node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
	const numericValues = Object.values(entries).filter((v) => typeof v === "number");
	return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
}
function joinValues(array, separator = "|") {
	return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
	if (typeof value === "bigint") return value.toString();
	return value;
}
function cached$1(getter) {
	return new Cached(getter);
}
function nullish(input) {
	return input === null || input === void 0;
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
function rawShape(def) {
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
	return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
	Object.defineProperty(target, key, {
		get() {
			const value = getter();
			assignProp(this, key, value);
			return value;
		},
		enumerable: true,
		configurable: true
	});
}
function putProp(target, key, value) {
	if (key in target) assignProp(target, key, value);
	else target[key] = value;
}
function mirrorShape(target, source, keys, wrap) {
	const raw = sourceShape(source);
	for (const key of keys) {
		const desc = Object.getOwnPropertyDescriptor(raw, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => {
			const value = source._zod.def.shape[key];
			return wrap ? wrap(value, key) : value;
		});
		else putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
	}
}
function mirrorProps(target, source) {
	for (const key of Reflect.ownKeys(source)) {
		const desc = Object.getOwnPropertyDescriptor(source, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => source[key]);
		else putProp(target, key, desc.value);
	}
}
function mergeDefs(...defs) {
	const mergedDescriptors = {};
	for (const def of defs) {
		const descriptors = Object.getOwnPropertyDescriptors(def);
		Object.assign(mergedDescriptors, descriptors);
	}
	return Object.defineProperties({}, mergedDescriptors);
}
function esc(str) {
	return JSON.stringify(str);
}
function slugify(input) {
	return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
function isObject(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
function isPlainObject(o) {
	if (isObject(o) === false) return false;
	const ctor = o.constructor;
	if (ctor === void 0) return true;
	if (typeof ctor !== "function") return true;
	const prot = ctor.prototype;
	if (isObject(prot) === false) return false;
	if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
	return true;
}
function shallowClone(o) {
	if (isPlainObject(o)) return { ...o };
	if (Array.isArray(o)) return [...o];
	if (o instanceof Map) return new Map(o);
	if (o instanceof Set) return new Set(o);
	return o;
}
function escapeRegex(str) {
	return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
	const cl = new inst._zod.constr(def ?? inst._zod.def);
	if (!def || params?.parent) cl._zod.parent = inst;
	return cl;
}
function normalizeParams(_params) {
	const params = _params;
	if (!params) return {};
	if (typeof params === "string") return { error: () => params };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	delete params.message;
	if (typeof params.error === "string") return {
		...params,
		error: () => params.error
	};
	return params;
}
function stringifyPrimitive(value) {
	if (typeof value === "bigint") return value.toString() + "n";
	if (typeof value === "string") return `"${value}"`;
	return `${value}`;
}
function optionalKeys(shape) {
	return Object.keys(shape).filter((k) => {
		return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
	});
}
function pick(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".pick() cannot be used on object schemas containing refinements");
	const newShape = {};
	mirrorShape(newShape, schema, maskedKeys(schema, mask));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function maskedKeys(schema, mask) {
	const raw = sourceShape(schema);
	const keys = [];
	for (const key of Reflect.ownKeys(mask)) {
		if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) throw new Error(`Unrecognized key: "${String(key)}"`);
		if (mask[key]) keys.push(key);
	}
	return keys;
}
function omit(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".omit() cannot be used on object schemas containing refinements");
	const omitted = new Set(maskedKeys(schema, mask));
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function extend(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to extend: expected a plain object");
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) {
		const existingShape = sourceShape(schema);
		for (const key of Reflect.ownKeys(shape)) if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
	mirrorProps(newShape, shape);
	return newShape;
}
function safeExtend(schema, shape) {
	if (!isPlainObject(shape)) throw new Error("Invalid input to safeExtend: expected a plain object");
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
	if (!b?._zod?.def) throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
	if (a._zod.def.checks?.length) throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
	const newShape = {};
	mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
	mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
	return clone(a, mergeDefs(a._zod.def, {
		shape: newShape,
		get catchall() {
			return b._zod.def.catchall;
		},
		checks: b._zod.def.checks ?? []
	}));
}
function partial(Class, schema, mask, name = "partial") {
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class && ((value, key) => selected && !selected.has(key) ? value : new Class({
		type: "optional",
		innerType: value
	})));
	return clone(schema, mergeDefs(schema._zod.def, {
		shape: newShape,
		checks: []
	}));
}
function required(Class, schema, mask) {
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => selected && !selected.has(key) ? value : new Class({
		type: "nonoptional",
		innerType: value
	}));
	return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
	return false;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
	return false;
}
function prefixIssues(path, issues) {
	return issues.map((iss) => {
		var _a;
		(_a = iss).path ?? (_a.path = []);
		iss.path.unshift(path);
		return iss;
	});
}
function unwrapMessage(message) {
	return typeof message === "string" ? message : message?.message;
}
function sizeCaps(defChecks) {
	const caps = [];
	for (const ch of defChecks ?? []) {
		const d = ch._zod.def;
		if (!/_(length|size)$|_equals$/.test(d.check)) break;
		const max = d.maximum ?? d.length ?? d.size;
		if (max >= 0) caps.push([max, ch]);
	}
	return caps;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	const traits = iss.inst?._zod?.traits;
	if (traits?.has("$ZodType")) {
		if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
		else iss.schema = iss.inst;
	}
	const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
	const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
	const full = {};
	for (const k of Object.keys(iss)) {
		if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
		full[k] = iss[k];
	}
	full.path ?? (full.path = []);
	full.message = message;
	if (ctx?.reportInput) full.input = iss.input;
	return full;
}
function codePointLength(str) {
	const units = str.length;
	if (!highSurrogate.test(str)) return units;
	let count = units;
	for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
		count--;
		i++;
	}
	return count;
}
function getLengthableOrigin(input) {
	if (Array.isArray(input)) return "array";
	if (typeof input === "string") return "string";
	return "unknown";
}
function parsedType(data) {
	const t = typeof data;
	switch (t) {
		case "number": return Number.isNaN(data) ? "nan" : "number";
		case "object": {
			if (data === null) return "null";
			if (Array.isArray(data)) return "array";
			const obj = data;
			if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) return obj.constructor.name;
		}
	}
	return t;
}
function issue(...args) {
	const [iss, input, inst] = args;
	if (typeof iss === "string") return {
		message: iss,
		code: "custom",
		input,
		inst
	};
	return { ...iss };
}
function members(proto, table) {
	for (const key in table) {
		const desc = Object.getOwnPropertyDescriptor(table, key);
		if (desc.get) Object.defineProperty(proto, key, {
			...desc,
			enumerable: false
		});
		else defineBound(proto, key, desc.value);
	}
}
function own(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
function hide(inst, key, value) {
	return own(inst, key, value, false);
}
function derived(computes, table) {
	for (const key in computes) {
		const compute = computes[key];
		Object.defineProperty(table, key, {
			configurable: true,
			enumerable: true,
			get() {
				return own(this, key, compute(this));
			},
			set(value) {
				own(this, key, value);
			}
		});
	}
	return table;
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own(this, key, fn.bind(this));
		},
		set(value) {
			own(this, key, value);
		}
	});
}
function claim(inst, sentinel) {
	const proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
}
function defineLazyInternal(inst, key, compute) {
	const proto = Object.getPrototypeOf(inst._zod);
	if (key in proto && installing !== inst._zod) {
		installing = void 0;
		return;
	}
	installing = inst._zod;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			Object.defineProperty(this, key, breaker);
			const outer = broke;
			broke = false;
			try {
				const value = compute(this);
				if (broke) delete this[key];
				else Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					value
				});
				broke = broke || outer;
				return value;
			} catch (err) {
				delete this[key];
				broke = broke || outer;
				throw err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				value
			});
		}
	});
}
function installLazyProp(inst, key, make, enumerable) {
	const proto = claim(inst, key);
	if (!proto) return;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			const desc = {
				configurable: true,
				writable: true,
				enumerable,
				value: void 0
			};
			Object.defineProperty(this, key, desc);
			desc.value = make(this);
			Object.defineProperty(this, key, desc);
			return desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				enumerable,
				value
			});
		}
	});
}
function constantCatch(value) {
	const fn = () => value;
	fn[CONSTANT_CATCH] = true;
	return fn;
}
var Cached, captureStackTrace, allowsEval, propertyKeyTypes, NUMBER_FORMAT_RANGES, BIGINT_FORMAT_RANGES, highSurrogate, installing, broke, breaker, CONSTANT_CATCH;
var init_util = __esmMin((() => {
	init_core$1();
	Cached = class {
		constructor(getter) {
			this._getter = getter;
			this._value = void 0;
		}
		get value() {
			const getter = this._getter;
			if (getter !== void 0) {
				this._value = getter();
				this._getter = void 0;
			}
			return this._value;
		}
	};
	captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
	allowsEval = cached$1(() => {
		if (globalConfig.jitless) return false;
		if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) return false;
		try {
			new Function("");
			return true;
		} catch (_) {
			return false;
		}
	});
	propertyKeyTypes = new Set([
		"string",
		"number",
		"symbol"
	]);
	NUMBER_FORMAT_RANGES = (() => ({
		safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
		int32: [-2147483648, 2147483647],
		uint32: [0, 4294967295],
		float32: [-34028234663852886e22, 34028234663852886e22],
		float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
	}))();
	BIGINT_FORMAT_RANGES = {
		int64: [BigInt("-9223372036854775808"), BigInt("9223372036854775807")],
		uint64: [BigInt(0), BigInt("18446744073709551615")]
	};
	highSurrogate = /[\uD800-\uDBFF]/;
	broke = false;
	breaker = {
		configurable: true,
		get() {
			broke = true;
		}
	};
	CONSTANT_CATCH = "~constantCatch";
}));
// node_modules/zod/v4/core/core.js
function newError(Definition) {
	const E = _E;
	if (E) {
		const saved = E.stackTraceLimit;
		if (typeof saved === "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				_E = null;
				return new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
function $constructor(name, initializer, proto, params) {
	const zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = new Set();
	}
	Internals.prototype = zodProto;
	const protoMembers = proto;
	const initialized = protoMembers && new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		inst._zod.traits.add(name);
		initializer(inst, def);
		if (initialized) {
			const own = Object.getPrototypeOf(inst);
			const ctorProto = inst._zod.constr.prototype;
			let up = own;
			while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
			const target = up ?? own;
			if (!initialized.has(target)) {
				initialized.add(target);
				members(target, protoMembers);
			}
		}
		const proto = _.prototype;
		for (const k in proto) {
			if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
			if (!(k in inst)) inst[k] = proto[k].bind(inst);
		}
	}
	const Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		const inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		const deferred = inst._zod.deferred;
		if (deferred) {
			for (const fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		const pp = globalThis.__zod_globalConfig?.postProcessor;
		if (pp) pp(inst);
		return inst;
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
		if (params?.Parent && inst instanceof params.Parent) return true;
		return inst?._zod?.traits?.has(name);
	} });
	Object.defineProperty(_, "name", { value: name });
	return _;
}
function config(newConfig) {
	if (newConfig) Object.assign(globalConfig, newConfig);
	return globalConfig;
}
var _a$1, _zodDesc, _E, $ZodAsyncError, $ZodEncodeError, globalConfig;
var init_core$1 = __esmMin((() => {
	init_util();
	_zodDesc = {
		value: void 0,
		enumerable: false
	};
	_E = "captureStackTrace" in Error ? Error : null;
	$ZodAsyncError = class extends Error {
		constructor() {
			super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
		}
	};
	$ZodEncodeError = class extends Error {
		constructor(name) {
			super(`Encountered unidirectional transform during encode: ${name}`);
			this.name = "ZodEncodeError";
		}
	};
	(_a$1 = globalThis).__zod_globalConfig ?? (_a$1.__zod_globalConfig = {});
	globalConfig = globalThis.__zod_globalConfig;
}));
// node_modules/zod/v4/core/errors.js
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
function node(obj, key, make) {
	if (!Object.prototype.hasOwnProperty.call(obj, key)) {
		if (key === "__proto__") Object.defineProperty(obj, key, {
			value: make(),
			writable: true,
			enumerable: true,
			configurable: true
		});
		else obj[key] = make();
	}
	return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
	const fieldErrors = {};
	const formErrors = [];
	for (const sub of error.issues) if (sub.path.length > 0) node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
	else formErrors.push(mapper(sub));
	return {
		formErrors,
		fieldErrors
	};
}
function formatError(error, mapper = (issue) => issue.message) {
	const fieldErrors = { _errors: [] };
	const processError = (error, path = []) => {
		for (const issue of error.issues) if (issue.code === "invalid_union" && issue.errors.length) issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
		else if (issue.code === "invalid_key") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else if (issue.code === "invalid_element") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else {
			const fullpath = [...path, ...issue.path];
			if (fullpath.length === 0) fieldErrors._errors.push(mapper(issue));
			else {
				let curr = fieldErrors;
				let i = 0;
				while (i < fullpath.length) {
					const el = fullpath[i];
					const terminal = i === fullpath.length - 1;
					if (el === "_errors") {
						if (terminal) curr._errors.push(mapper(issue));
						i++;
						continue;
					}
					if (!Object.prototype.hasOwnProperty.call(curr, el)) Object.defineProperty(curr, el, {
						value: { _errors: [] },
						enumerable: true,
						writable: true,
						configurable: true
					});
					const node = curr[el];
					if (terminal) node._errors.push(mapper(issue));
					curr = node;
					i++;
				}
			}
		}
	};
	processError(error);
	return fieldErrors;
}
var _messageDesc, _issuesDesc, _installedToString, initializer$1, $ZodError;
var init_errors$1 = __esmMin((() => {
	init_core$1();
	init_util();
	_messageDesc = {
		get: _getMessage,
		set: _setMessage,
		enumerable: true,
		configurable: true
	};
	_issuesDesc = {
		value: void 0,
		enumerable: false
	};
	_installedToString = new WeakSet([Object.prototype, Error.prototype]);
	initializer$1 = (inst, def) => {
		inst.name = "$ZodError";
		_issuesDesc.value = def;
		Object.defineProperty(inst, "issues", _issuesDesc);
		_issuesDesc.value = void 0;
		Object.defineProperty(inst, "message", _messageDesc);
		const proto = Object.getPrototypeOf(inst);
		if (!_installedToString.has(proto)) {
			_installedToString.add(proto);
			Object.defineProperty(proto, "toString", {
				configurable: true,
				enumerable: false,
				get() {
					const value = () => this.message;
					Object.defineProperty(this, "toString", {
						value,
						configurable: true,
						writable: true
					});
					return value;
				},
				set(value) {
					Object.defineProperty(this, "toString", {
						value,
						configurable: true,
						writable: true
					});
				}
			});
		}
	};
	$ZodError = $constructor("$ZodError", initializer$1);
}));
// node_modules/zod/v4/core/parse.js
function finalizeParams(callee, params) {
	return {
		callee: params?.callee ?? callee,
		Err: params?.Err
	};
}
function failure(Err, issues, ctx) {
	let error;
	return {
		success: false,
		get error() {
			if (!error) {
				error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
				issues = void 0;
				ctx = void 0;
			}
			return error;
		},
		set error(e) {
			error = e;
			issues = void 0;
			ctx = void 0;
		}
	};
}
function validateFallback(schema, value, _ctx) {
	const ctx = _ctx ? {
		..._ctx,
		async: false,
		abortEarly: true
	} : {
		async: false,
		abortEarly: true
	};
	const fallbackRun = schema._zod.bag.fallbackRun;
	let result;
	if (fallbackRun) {
		ctx[COMPILE_FALLBACK] = true;
		result = fallbackRun({
			value,
			issues: []
		}, ctx);
	} else result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length === 0;
}
var _parse, _parseAsync, _safeParse, _safeParseAsync, COMPILE_INVALID, COMPILE_FALLBACK, validate, validateAsync$1, _encode, _decode, _encodeAsync, _decodeAsync, _safeEncode, _safeDecode, _safeEncodeAsync, _safeDecodeAsync;
var init_parse$1 = __esmMin((() => {
	init_core$1();
	init_util();
	_parse = (_Err) => {
		const fn = (schema, value, _ctx, _params) => {
			const ctx = _ctx ? {
				..._ctx,
				async: false
			} : { async: false };
			const result = schema._zod.run({
				value,
				issues: []
			}, ctx);
			if (result instanceof Promise) throw new $ZodAsyncError();
			if (result.issues.length) {
				const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
				captureStackTrace(e, _params?.callee ?? fn);
				throw e;
			}
			return result.value;
		};
		return fn;
	};
	_parseAsync = (_Err) => {
		const fn = async (schema, value, _ctx, params) => {
			const ctx = _ctx ? {
				..._ctx,
				async: true
			} : { async: true };
			let result = schema._zod.run({
				value,
				issues: []
			}, ctx);
			if (result instanceof Promise) result = await result;
			if (result.issues.length) {
				const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
				captureStackTrace(e, params?.callee ?? fn);
				throw e;
			}
			return result.value;
		};
		return fn;
	};
	_safeParse = (_Err) => (schema, value, _ctx) => {
		const ctx = _ctx ? {
			..._ctx,
			async: false
		} : { async: false };
		const result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new $ZodAsyncError();
		return result.issues.length ? failure(_Err, result.issues, ctx) : {
			success: true,
			data: result.value
		};
	};
	_safeParseAsync = (_Err) => async (schema, value, _ctx) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true
		} : { async: true };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		return result.issues.length ? failure(_Err, result.issues, ctx) : {
			success: true,
			data: result.value
		};
	};
	COMPILE_INVALID = Symbol.for("zod.compile.invalid");
	COMPILE_FALLBACK = Symbol.for("zod.compile.fallback");
	validate = ((schema, value, _ctx) => {
		const validator = schema._zod.bag.validator;
		if (validator !== void 0) {
			if (validator(value) !== COMPILE_INVALID) return true;
			if (validator.definite === true && _ctx === void 0) return false;
		}
		return validateFallback(schema, value, _ctx);
	});
	validateAsync$1 = async (schema, value, _ctx) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true,
			abortEarly: true
		} : {
			async: true,
			abortEarly: true
		};
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		return result.issues.length === 0;
	};
	_encode = (_Err) => {
		const parse = _parse(_Err);
		const fn = (schema, value, _ctx, _params) => {
			const ctx = _ctx ? {
				..._ctx,
				direction: "backward"
			} : { direction: "backward" };
			return parse(schema, value, ctx, finalizeParams(fn, _params));
		};
		return fn;
	};
	_decode = (_Err) => {
		const parse = _parse(_Err);
		const fn = (schema, value, _ctx, _params) => {
			return parse(schema, value, _ctx, finalizeParams(fn, _params));
		};
		return fn;
	};
	_encodeAsync = (_Err) => {
		const parseAsync = _parseAsync(_Err);
		const fn = async (schema, value, _ctx, _params) => {
			const ctx = _ctx ? {
				..._ctx,
				direction: "backward"
			} : { direction: "backward" };
			return await parseAsync(schema, value, ctx, finalizeParams(fn, _params));
		};
		return fn;
	};
	_decodeAsync = (_Err) => {
		const parseAsync = _parseAsync(_Err);
		const fn = async (schema, value, _ctx, _params) => {
			return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
		};
		return fn;
	};
	_safeEncode = (_Err) => (schema, value, _ctx) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return _safeParse(_Err)(schema, value, ctx);
	};
	_safeDecode = (_Err) => (schema, value, _ctx) => {
		return _safeParse(_Err)(schema, value, _ctx);
	};
	_safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return _safeParseAsync(_Err)(schema, value, ctx);
	};
	_safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
		return _safeParseAsync(_Err)(schema, value, _ctx);
	};
}));
// node_modules/zod/v4/core/regexes.js
function nanoidOfLength(length) {
	return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
function emoji() {
	return new RegExp(_emoji$1, "u");
}
function anchor(source) {
	return new RegExp(`^${source}$`);
}
function timeSource(args) {
	const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
	return typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function time(args) {
	return new RegExp(`^${timeSource(args)}$`);
}
function datetime(args) {
	const opts = ["Z"];
	if (args.offset) opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
	const qualified = `${timeSource({
		precision: args.precision,
		seconds: true
	})}(?:${opts.join("|")})`;
	const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
	return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
var cuid, cuid2, ulid, xid, ksuid, nanoid, duration, guid, uuid, email, _emoji$1, ipv4, ipv6, cidrv4, cidrv6, base64, base64url, httpProtocol, e164, dateSource, date$1, anyString, integer, number, boolean$1, lowercase, uppercase;
var init_regexes = __esmMin((() => {
	cuid = /^[cC][0-9a-z]{6,}$/;
	cuid2 = /^[0-9a-z]+$/;
	ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
	xid = /^[0-9a-vA-V]{20}$/;
	ksuid = /^[A-Za-z0-9]{27}$/;
	nanoid = /^[a-zA-Z0-9_-]{21}$/;
	duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
	guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
	uuid = (version) => {
		if (!version) return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
		return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
	};
	email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
	_emoji$1 = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
	ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
	ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
	cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
	cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
	base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
	base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
	httpProtocol = /^https?$/;
	e164 = /^\+[1-9]\d{6,14}$/;
	dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
	date$1 = anchor(dateSource);
	anyString = /^[\s\S]{0,}$/;
	integer = /^-?\d+$/;
	number = /^-?\d+(?:\.\d+)?$/;
	boolean$1 = /^(?:true|false)$/i;
	lowercase = /^[^A-Z]*$/;
	uppercase = /^[^a-z]*$/;
}));
// node_modules/zod/v4/core/checks.js
var $ZodCheck, _whenHasLength, $ZodCheckMaxLength, $ZodCheckMinLength, $ZodCheckLengthEquals, $ZodCheckStringFormat, $ZodCheckRegex, $ZodCheckLowerCase, $ZodCheckUpperCase, $ZodCheckIncludes, $ZodCheckStartsWith, $ZodCheckEndsWith, $ZodCheckOverwrite;
var init_checks$1 = __esmMin((() => {
	init_core$1();
	init_regexes();
	init_util();
	$ZodCheck = $constructor("$ZodCheck", (inst, def) => {
		var _a;
		inst._zod ?? (inst._zod = {});
		inst._zod.def = def;
		(_a = inst._zod).onattach ?? (_a.onattach = []);
	});
	_whenHasLength = (payload) => {
		const val = payload.value;
		return !nullish(val) && val.length !== void 0;
	};
	$ZodCheckMaxLength = $constructor("$ZodCheckMaxLength", (inst, def) => {
		var _a;
		$ZodCheck.init(inst, def);
		(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
		inst._zod.check = (payload) => {
			const input = payload.value;
			const units = input.length;
			if ((typeof input === "string" && units > def.maximum ? codePointLength(input) : units) <= def.maximum) return;
			const origin = getLengthableOrigin(input);
			payload.issues.push({
				origin,
				code: "too_big",
				maximum: def.maximum,
				inclusive: true,
				input,
				inst,
				continue: !def.abort
			});
		};
	});
	$ZodCheckMinLength = $constructor("$ZodCheckMinLength", (inst, def) => {
		var _a;
		$ZodCheck.init(inst, def);
		(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
		inst._zod.check = (payload) => {
			const input = payload.value;
			const units = input.length;
			if ((typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum) return;
			const origin = getLengthableOrigin(input);
			payload.issues.push({
				origin,
				code: "too_small",
				minimum: def.minimum,
				inclusive: true,
				input,
				inst,
				continue: !def.abort
			});
		};
	});
	$ZodCheckLengthEquals = $constructor("$ZodCheckLengthEquals", (inst, def) => {
		var _a;
		$ZodCheck.init(inst, def);
		(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
		inst._zod.check = (payload) => {
			const input = payload.value;
			const units = input.length;
			const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? codePointLength(input) : units;
			if (length === def.length) return;
			const origin = getLengthableOrigin(input);
			const tooBig = length > def.length;
			payload.issues.push({
				origin,
				...tooBig ? {
					code: "too_big",
					maximum: def.length
				} : {
					code: "too_small",
					minimum: def.length
				},
				inclusive: true,
				exact: true,
				input: payload.value,
				inst,
				continue: !def.abort
			});
		};
	});
	$ZodCheckStringFormat = $constructor("$ZodCheckStringFormat", (inst, def) => {
		var _a, _b;
		$ZodCheck.init(inst, def);
		if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload) => {
			def.pattern.lastIndex = 0;
			if (def.pattern.test(payload.value)) return;
			payload.issues.push({
				origin: "string",
				code: "invalid_format",
				format: def.format,
				input: payload.value,
				...def.pattern ? { pattern: def.pattern.toString() } : {},
				inst,
				continue: !def.abort
			});
		});
		else (_b = inst._zod).check ?? (_b.check = () => {});
	});
	$ZodCheckRegex = $constructor("$ZodCheckRegex", (inst, def) => {
		$ZodCheckStringFormat.init(inst, def);
		inst._zod.check = (payload) => {
			def.pattern.lastIndex = 0;
			if (def.pattern.test(payload.value)) return;
			payload.issues.push({
				origin: "string",
				code: "invalid_format",
				format: "regex",
				input: payload.value,
				pattern: def.pattern.toString(),
				inst,
				continue: !def.abort
			});
		};
	});
	$ZodCheckLowerCase = $constructor("$ZodCheckLowerCase", (inst, def) => {
		def.pattern ?? (def.pattern = lowercase);
		$ZodCheckStringFormat.init(inst, def);
	});
	$ZodCheckUpperCase = $constructor("$ZodCheckUpperCase", (inst, def) => {
		def.pattern ?? (def.pattern = uppercase);
		$ZodCheckStringFormat.init(inst, def);
	});
	$ZodCheckIncludes = $constructor("$ZodCheckIncludes", (inst, def) => {
		$ZodCheck.init(inst, def);
		const escapedRegex = escapeRegex(def.includes);
		def.pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
		inst._zod.check = (payload) => {
			if (payload.value.includes(def.includes, def.position)) return;
			payload.issues.push({
				origin: "string",
				code: "invalid_format",
				format: "includes",
				includes: def.includes,
				input: payload.value,
				inst,
				continue: !def.abort
			});
		};
	});
	$ZodCheckStartsWith = $constructor("$ZodCheckStartsWith", (inst, def) => {
		$ZodCheck.init(inst, def);
		const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
		def.pattern ?? (def.pattern = pattern);
		inst._zod.check = (payload) => {
			if (payload.value.startsWith(def.prefix)) return;
			payload.issues.push({
				origin: "string",
				code: "invalid_format",
				format: "starts_with",
				prefix: def.prefix,
				input: payload.value,
				inst,
				continue: !def.abort
			});
		};
	});
	$ZodCheckEndsWith = $constructor("$ZodCheckEndsWith", (inst, def) => {
		$ZodCheck.init(inst, def);
		const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
		def.pattern ?? (def.pattern = pattern);
		inst._zod.check = (payload) => {
			if (payload.value.endsWith(def.suffix)) return;
			payload.issues.push({
				origin: "string",
				code: "invalid_format",
				format: "ends_with",
				suffix: def.suffix,
				input: payload.value,
				inst,
				continue: !def.abort
			});
		};
	});
	$ZodCheckOverwrite = $constructor("$ZodCheckOverwrite", (inst, def) => {
		$ZodCheck.init(inst, def);
		inst._zod.check = (payload) => {
			payload.value = def.tx(payload.value);
		};
	});
}));
// node_modules/zod/v4/core/doc.js
var Doc;
var init_doc = __esmMin((() => {
	Doc = class {
		constructor(args = [], closed = {}) {
			this.content = [];
			this.indent = 0;
			this.args = args;
			this.closed = closed;
		}
		indented(fn) {
			this.indent += 1;
			try {
				fn(this);
			} finally {
				this.indent -= 1;
			}
		}
		write(arg) {
			if (typeof arg === "function") {
				arg(this, { execution: "sync" });
				arg(this, { execution: "async" });
				return;
			}
			const lines = arg.split("\n").filter((x) => x);
			const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
			const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
			for (const line of dedented) this.content.push(line);
		}
		compile() {
			const F = Function;
			const content = this?.content ?? [``];
			return new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`)(...Object.values(this.closed));
		}
	};
}));
// node_modules/zod/v4/core/versions.js
var version;
var init_versions = __esmMin((() => {
	version = {
		major: 4,
		minor: 6,
		patch: 7
	};
}));
// node_modules/zod/v4/core/schemas.js
async function validateAsync(inst, value) {
	const ctx = { async: true };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: (value) => {
			const ctx = { async: false };
			try {
				const r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch (_) {}
			return validateAsync(inst, value);
		},
		vendor: "zod",
		version: 1
	};
}
function canParseURL(input) {
	try {
		if (typeof URL !== "undefined" && typeof URL.canParse === "function") return URL.canParse(input);
		new URL(input);
		return true;
	} catch {
		return false;
	}
}
function validateURL(trimmed, def) {
	if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) return canParseURL(trimmed) || 2;
	return parseURLObject(trimmed, def);
}
function parseURLObject(trimmed, def) {
	if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) return 1;
	try {
		if (typeof URL !== "undefined") {
			const URLStatic = URL;
			if (typeof URLStatic.parse === "function") return URLStatic.parse(trimmed) ?? 2;
		}
		return new URL(trimmed);
	} catch {
		return 2;
	}
}
function stripTabAndNewline(value) {
	return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
	hostname.lastIndex = 0;
	return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
	protocol.lastIndex = 0;
	return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
function isValidIPv6(value) {
	if (!ipv6Alphabet.test(value)) return false;
	return canParseURL(`http://[${value}]`);
}
function isValidCIDRv6(value) {
	const parts = value.split("/");
	if (parts.length !== 2) return false;
	const [address, prefix] = parts;
	if (!prefix) return false;
	const prefixNum = Number(prefix);
	if (`${prefixNum}` !== prefix) return false;
	if (prefixNum < 0 || prefixNum > 128) return false;
	return isValidIPv6(address);
}
function isValidBase64(data) {
	if (data === "") return true;
	if (/\s/.test(data)) return false;
	if (data.length % 4 !== 0) return false;
	try {
		atob(data);
		return true;
	} catch {
		return false;
	}
}
function isValidBase64URL(data) {
	if (!base64urlCharset.test(data)) return false;
	const base64 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/");
	return isValidBase64(base64.padEnd(Math.ceil(base64.length / 4) * 4, "="));
}
function isValidJWT(token, algorithm = null) {
	try {
		const tokensParts = token.split(".");
		if (tokensParts.length !== 3) return false;
		const [header] = tokensParts;
		if (!header) return false;
		const parsedHeader = JSON.parse(atob(header));
		if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT") return false;
		if (!parsedHeader.alg) return false;
		if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm)) return false;
		return true;
	} catch {
		return false;
	}
}
function capSize(inst, size) {
	const caps = sizeCaps(inst._zod.def.checks);
	if (!caps.length) return;
	const cap = Math.min(...caps.map((c) => c[0]));
	const parse = inst._zod.parse;
	inst._zod.parse = (payload, ctx) => {
		const n = size(payload.value);
		if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
			for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
				const start = payload.issues.length;
				ch._zod.check(payload);
				payload.issues[start].continue = false;
				attachSchema(payload.issues, start, inst);
				return payload;
			}
		}
		return parse(payload, ctx);
	};
}
function handleArrayResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
function handlePropertyResult(result, final, key, input, optin, optout) {
	const isPresent = key in input;
	const isOptionalOut = optout === "optional";
	if (!isPresent && isOptionalOut && optin === "optional") return;
	if (result.issues.length) {
		if (optin !== void 0 && isOptionalOut && !isPresent) return;
		final.issues.push(...prefixIssues(key, result.issues));
	}
	if (!isPresent && optin === void 0) {
		if (!result.issues.length) final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		});
		return;
	}
	if (result.value === void 0) {
		if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
	} else final.value[key] = result.value;
}
function normalizeDef(def) {
	const keys = Object.keys(def.shape);
	const ownSymbols = Object.getOwnPropertySymbols(def.shape);
	const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	const okeys = optionalKeys(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	const unrecognized = [];
	const keySet = def.keySet;
	const _catchall = def.catchall._zod;
	const t = _catchall.def.type;
	const optin = _catchall.optin;
	const optout = _catchall.optout;
	let seen = 0;
	for (const key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if (aborted(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			if (t === "never") unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		const r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
		else handlePropertyResult(r, payload, key, input, optin, optout);
	}
	if (unrecognized.length) payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: true
	});
	if (!proms.length) return payload;
	return Promise.all(proms).then(() => {
		return payload;
	});
}
function handleUnionResults(results, final, inst, ctx) {
	for (const result of results) if (result.issues.length === 0) {
		final.value = result.value;
		return final;
	}
	const nonaborted = results.filter((r) => !aborted(r));
	if (nonaborted.length === 1) {
		final.value = nonaborted[0].value;
		return nonaborted[0];
	}
	final.issues.push({
		code: "invalid_union",
		input: final.value,
		inst,
		errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
	});
	return final;
}
function discriminatorMap(def) {
	const map = new Map();
	for (const option of def.options) {
		const values = option._zod.propValues?.[def.discriminator];
		if (!values || values.size === 0) throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
		for (const value of values) if (map.has(value)) {
			if (value !== void 0) throw new Error(`Duplicate discriminator value "${String(value)}"`);
			map.set(value, null);
		} else map.set(value, option);
	}
	return map;
}
function mergeValues(a, b) {
	if (a === b) return {
		valid: true,
		data: a
	};
	if (a instanceof Date && b instanceof Date && +a === +b) return {
		valid: true,
		data: a
	};
	if (isPlainObject(a) && isPlainObject(b)) {
		const bKeys = Object.keys(b);
		const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
		const newObj = {
			...a,
			...b
		};
		if (Object.prototype.hasOwnProperty.call(newObj, "__proto__")) delete newObj.__proto__;
		for (const key of sharedKeys) {
			if (key === "__proto__") continue;
			const sharedValue = mergeValues(a[key], b[key]);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
			};
			newObj[key] = sharedValue.data;
		}
		return {
			valid: true,
			data: newObj
		};
	}
	if (Array.isArray(a) && Array.isArray(b)) {
		if (a.length !== b.length) return {
			valid: false,
			mergeErrorPath: []
		};
		const newArray = [];
		for (let index = 0; index < a.length; index++) {
			const itemA = a[index];
			const itemB = b[index];
			const sharedValue = mergeValues(itemA, itemB);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
			};
			newArray.push(sharedValue.data);
		}
		return {
			valid: true,
			data: newArray
		};
	}
	return {
		valid: false,
		mergeErrorPath: []
	};
}
function handleIntersectionResults(result, left, right) {
	const unrecKeys = new Map();
	let unrecIssue;
	const keyIssues = new Map();
	const collect = (iss, side) => {
		let keys;
		if (iss.code === "unrecognized_keys" && !iss.path?.length) {
			unrecIssue ?? (unrecIssue = iss);
			keys = iss.keys;
		} else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
			const k = String(iss.path[0]);
			if (!keyIssues.has(k)) keyIssues.set(k, iss);
			keys = [k];
		} else return false;
		for (const k of keys) {
			if (!unrecKeys.has(k)) unrecKeys.set(k, {});
			unrecKeys.get(k)[side] = true;
		}
		return true;
	};
	for (const iss of left.issues) if (!collect(iss, "l")) result.issues.push(iss);
	for (const iss of right.issues) if (!collect(iss, "r")) result.issues.push(iss);
	const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
	if (bothKeys.length) {
		const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
		if (aggregated.length) result.issues.push({
			...unrecIssue,
			keys: aggregated
		});
		for (const k of bothKeys) if (!aggregated.includes(k) && keyIssues.has(k)) result.issues.push(keyIssues.get(k));
	}
	const merged = mergeValues(left.value, right.value);
	if (!merged.valid) {
		if (aborted(result)) return result;
		throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
	}
	result.value = merged.data;
	return result;
}
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
function handleDefaultResult(payload, def) {
	if (payload.value === void 0) payload.value = def.defaultValue;
	return payload;
}
function handleNonOptionalResult(payload, inst) {
	if (!payload.issues.length && payload.value === void 0) payload.issues.push({
		code: "invalid_type",
		expected: "nonoptional",
		input: payload.value,
		inst
	});
	return payload;
}
function handleCatchResult(payload, result, def, ctx) {
	if (!result.issues.length) {
		payload.value = result.value;
		if (result.memo) payload.memo = true;
		return payload;
	}
	payload.value = def.catchValue({
		...result,
		value: payload.value,
		error: { issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())) },
		input: payload.value
	});
	return payload;
}
function handlePipeResult(left, next, ctx) {
	if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
		left.aborted = true;
		return left;
	}
	return next._zod.run({
		value: left.value,
		issues: left.issues
	}, ctx);
}
function handleReadonlyResult(payload) {
	if (!payload.memo) payload.value = Object.freeze(payload.value);
	return payload;
}
function handleRefineResult(result, payload, input, inst) {
	if (!result) {
		const _iss = {
			code: "custom",
			input,
			inst,
			path: [...inst._zod.def.path ?? []],
			continue: !inst._zod.def.abort
		};
		if (inst._zod.def.params) _iss.params = inst._zod.def.params;
		payload.issues.push(issue(_iss));
	}
}
var $ZodType, toStandardResult, $ZodString, $ZodStringFormat, $ZodGUID, $ZodUUID, $ZodEmail, asciiTabOrNewline, $ZodURL, $ZodEmoji, $ZodNanoID, $ZodCUID, $ZodCUID2, $ZodULID, $ZodXID, $ZodKSUID, $ZodISODateTime, $ZodISODate, $ZodISOTime, $ZodISODuration, $ZodIPv4, ipv6Alphabet, $ZodIPv6, $ZodCIDRv4, $ZodCIDRv6, base64Charset, $ZodBase64, base64urlCharset, $ZodBase64URL, $ZodE164, $ZodJWT, $ZodBoolean, $ZodUnknown, $ZodNever, arraySize, $ZodArray, NO_SYMBOL_KEYS, $ZodObject, $ZodObjectJIT, $ZodUnion, $ZodDiscriminatedUnion, $ZodIntersection, $ZodRecord, $ZodEnum, $ZodLiteral, $ZodTransform, $ZodOptional, $ZodExactOptional, $ZodNullable, $ZodDefault, $ZodPrefault, $ZodNonOptional, $ZodCatch, $ZodPipe, $ZodReadonly, $ZodCustom;
var init_schemas$1 = __esmMin((() => {
	init_checks$1();
	init_core$1();
	init_doc();
	init_regexes();
	init_util();
	init_versions();
	$ZodType = $constructor("$ZodType", (inst, def) => {
		var _a;
		inst ?? (inst = {});
		inst._zod.def = def;
		inst._zod.bag = inst._zod.bag || {};
		inst._zod.version = version;
		const defChecks = inst._zod.def.checks;
		const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
		for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
		if (checks.length === 0) {
			(_a = inst._zod).deferred ?? (_a.deferred = []);
			inst._zod.deferred?.push(() => {
				inst._zod.run = inst._zod.parse;
			});
		} else {
			const runChecks = (payload, checks, ctx) => {
				if (payload.memo) return payload;
				let isAborted = aborted(payload);
				let asyncResult;
				for (const ch of checks) {
					if (ch._zod.def.when) {
						if (explicitlyAborted(payload)) continue;
						if (!ch._zod.def.when(payload)) continue;
					} else if (isAborted) continue;
					const currLen = payload.issues.length;
					const _ = ch._zod.check(payload);
					if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
					if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
						await _;
						if (payload.issues.length === currLen) return;
						attachSchema(payload.issues, currLen, inst);
						if (!isAborted) isAborted = aborted(payload, currLen);
					});
					else {
						if (payload.issues.length === currLen) continue;
						attachSchema(payload.issues, currLen, inst);
						if (!isAborted) isAborted = aborted(payload, currLen);
					}
				}
				if (asyncResult) return asyncResult.then(() => {
					return payload;
				});
				return payload;
			};
			const handleCanaryResult = (canary, payload, ctx) => {
				if (aborted(canary)) {
					canary.aborted = true;
					return canary;
				}
				const checkResult = runChecks(payload, checks, ctx);
				if (checkResult instanceof Promise) {
					if (ctx.async === false) throw new $ZodAsyncError();
					return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
				}
				return inst._zod.parse(checkResult, ctx);
			};
			inst._zod.run = (payload, ctx) => {
				if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
				if (ctx.direction === "backward") {
					const canary = inst._zod.parse({
						value: payload.value,
						issues: []
					}, {
						...ctx,
						skipChecks: true
					});
					if (canary instanceof Promise) return canary.then((canary) => {
						return handleCanaryResult(canary, payload, ctx);
					});
					return handleCanaryResult(canary, payload, ctx);
				}
				const result = inst._zod.parse(payload, ctx);
				if (result instanceof Promise) {
					if (ctx.async === false) throw new $ZodAsyncError();
					return result.then((result) => runChecks(result, checks, ctx));
				}
				return runChecks(result, checks, ctx);
			};
		}
	}, {
		get "~standard"() {
			return hide(this, "~standard", standardProps(this));
		},
		set "~standard"(value) {
			own(this, "~standard", value);
		}
	});
	toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
	$ZodString = $constructor("$ZodString", (inst, def) => {
		$ZodType.init(inst, def);
		inst._zod.pattern = def.pattern ?? anyString;
		inst._zod.parse = (payload, _) => {
			if (def.coerce) try {
				payload.value = String(payload.value);
			} catch (_) {}
			if (typeof payload.value === "string") return payload;
			payload.issues.push({
				expected: "string",
				code: "invalid_type",
				input: payload.value,
				inst
			});
			return payload;
		};
	});
	$ZodStringFormat = $constructor("$ZodStringFormat", (inst, def) => {
		$ZodCheckStringFormat.init(inst, def);
		$ZodString.init(inst, def);
	});
	$ZodGUID = $constructor("$ZodGUID", (inst, def) => {
		def.pattern ?? (def.pattern = guid);
		$ZodStringFormat.init(inst, def);
	});
	$ZodUUID = $constructor("$ZodUUID", (inst, def) => {
		if (def.version) {
			const v = {
				v1: 1,
				v2: 2,
				v3: 3,
				v4: 4,
				v5: 5,
				v6: 6,
				v7: 7,
				v8: 8
			}[def.version];
			if (v === void 0) throw new Error(`Invalid UUID version: "${def.version}"`);
			def.pattern ?? (def.pattern = uuid(v));
		} else def.pattern ?? (def.pattern = uuid());
		$ZodStringFormat.init(inst, def);
	});
	$ZodEmail = $constructor("$ZodEmail", (inst, def) => {
		def.pattern ?? (def.pattern = email);
		$ZodStringFormat.init(inst, def);
	});
	asciiTabOrNewline = /[\t\n\r]/g;
	$ZodURL = $constructor("$ZodURL", (inst, def) => {
		$ZodStringFormat.init(inst, def);
		inst._zod.check = (payload) => {
			try {
				const trimmed = payload.value.trim();
				const url = validateURL(trimmed, def);
				if (url === 1) {
					payload.issues.push({
						code: "invalid_format",
						format: "url",
						note: "Invalid URL format",
						input: payload.value,
						inst,
						continue: !def.abort
					});
					return;
				}
				if (url === 2) {
					payload.issues.push({
						code: "invalid_format",
						format: "url",
						input: payload.value,
						inst,
						continue: !def.abort
					});
					return;
				}
				if (url === true) {
					payload.value = stripTabAndNewline(trimmed);
					return;
				}
				if (def.hostname && !urlHostnameOk(url, def.hostname)) payload.issues.push({
					code: "invalid_format",
					format: "url",
					note: "Invalid hostname",
					pattern: def.hostname.source,
					input: payload.value,
					inst,
					continue: !def.abort
				});
				if (def.protocol && !urlProtocolOk(url, def.protocol)) payload.issues.push({
					code: "invalid_format",
					format: "url",
					note: "Invalid protocol",
					pattern: def.protocol.source,
					input: payload.value,
					inst,
					continue: !def.abort
				});
				payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
				return;
			} catch (_) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					input: payload.value,
					inst,
					continue: !def.abort
				});
			}
		};
	});
	$ZodEmoji = $constructor("$ZodEmoji", (inst, def) => {
		def.pattern ?? (def.pattern = emoji());
		$ZodStringFormat.init(inst, def);
	});
	$ZodNanoID = $constructor("$ZodNanoID", (inst, def) => {
		if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1)) throw new Error(`Invalid nanoid length: ${def.length}`);
		def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length));
		$ZodStringFormat.init(inst, def);
	});
	$ZodCUID = $constructor("$ZodCUID", (inst, def) => {
		def.pattern ?? (def.pattern = cuid);
		$ZodStringFormat.init(inst, def);
	});
	$ZodCUID2 = $constructor("$ZodCUID2", (inst, def) => {
		def.pattern ?? (def.pattern = cuid2);
		$ZodStringFormat.init(inst, def);
	});
	$ZodULID = $constructor("$ZodULID", (inst, def) => {
		def.pattern ?? (def.pattern = ulid);
		$ZodStringFormat.init(inst, def);
	});
	$ZodXID = $constructor("$ZodXID", (inst, def) => {
		def.pattern ?? (def.pattern = xid);
		$ZodStringFormat.init(inst, def);
	});
	$ZodKSUID = $constructor("$ZodKSUID", (inst, def) => {
		def.pattern ?? (def.pattern = ksuid);
		$ZodStringFormat.init(inst, def);
	});
	$ZodISODateTime = $constructor("$ZodISODateTime", (inst, def) => {
		def.pattern ?? (def.pattern = datetime(def));
		$ZodStringFormat.init(inst, def);
	});
	$ZodISODate = $constructor("$ZodISODate", (inst, def) => {
		def.pattern ?? (def.pattern = date$1);
		$ZodStringFormat.init(inst, def);
	});
	$ZodISOTime = $constructor("$ZodISOTime", (inst, def) => {
		def.pattern ?? (def.pattern = time(def));
		$ZodStringFormat.init(inst, def);
	});
	$ZodISODuration = $constructor("$ZodISODuration", (inst, def) => {
		def.pattern ?? (def.pattern = duration);
		$ZodStringFormat.init(inst, def);
	});
	$ZodIPv4 = $constructor("$ZodIPv4", (inst, def) => {
		def.pattern ?? (def.pattern = ipv4);
		$ZodStringFormat.init(inst, def);
	});
	ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
	$ZodIPv6 = $constructor("$ZodIPv6", (inst, def) => {
		def.pattern ?? (def.pattern = ipv6);
		$ZodStringFormat.init(inst, def);
		inst._zod.check = (payload) => {
			if (!isValidIPv6(payload.value)) payload.issues.push({
				code: "invalid_format",
				format: "ipv6",
				input: payload.value,
				inst,
				continue: !def.abort
			});
		};
	});
	$ZodCIDRv4 = $constructor("$ZodCIDRv4", (inst, def) => {
		def.pattern ?? (def.pattern = cidrv4);
		$ZodStringFormat.init(inst, def);
	});
	$ZodCIDRv6 = $constructor("$ZodCIDRv6", (inst, def) => {
		def.pattern ?? (def.pattern = cidrv6);
		$ZodStringFormat.init(inst, def);
		inst._zod.check = (payload) => {
			if (!isValidCIDRv6(payload.value)) payload.issues.push({
				code: "invalid_format",
				format: "cidrv6",
				input: payload.value,
				inst,
				continue: !def.abort
			});
		};
	});
	base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
	$ZodBase64 = $constructor("$ZodBase64", (inst, def) => {
		def.pattern ?? (def.pattern = base64Charset);
		$ZodStringFormat.init(inst, def);
		inst._zod.check = (payload) => {
			if (isValidBase64(payload.value)) return;
			payload.issues.push({
				code: "invalid_format",
				format: "base64",
				input: payload.value,
				inst,
				continue: !def.abort
			});
		};
	});
	base64urlCharset = /^[A-Za-z0-9_-]*$/;
	$ZodBase64URL = $constructor("$ZodBase64URL", (inst, def) => {
		def.pattern ?? (def.pattern = base64urlCharset);
		$ZodStringFormat.init(inst, def);
		inst._zod.check = (payload) => {
			if (isValidBase64URL(payload.value)) return;
			payload.issues.push({
				code: "invalid_format",
				format: "base64url",
				input: payload.value,
				inst,
				continue: !def.abort
			});
		};
	});
	$ZodE164 = $constructor("$ZodE164", (inst, def) => {
		def.pattern ?? (def.pattern = e164);
		$ZodStringFormat.init(inst, def);
	});
	$ZodJWT = $constructor("$ZodJWT", (inst, def) => {
		$ZodStringFormat.init(inst, def);
		inst._zod.check = (payload) => {
			if (isValidJWT(payload.value, def.alg)) return;
			payload.issues.push({
				code: "invalid_format",
				format: "jwt",
				input: payload.value,
				inst,
				continue: !def.abort
			});
		};
	});
	$ZodBoolean = $constructor("$ZodBoolean", (inst, def) => {
		$ZodType.init(inst, def);
		inst._zod.pattern = boolean$1;
		inst._zod.parse = (payload, _ctx) => {
			if (def.coerce) try {
				payload.value = Boolean(payload.value);
			} catch (_) {}
			const input = payload.value;
			if (typeof input === "boolean") return payload;
			payload.issues.push({
				expected: "boolean",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		};
	});
	$ZodUnknown = $constructor("$ZodUnknown", (inst, def) => {
		$ZodType.init(inst, def);
		inst._zod.parse = (payload) => payload;
	});
	$ZodNever = $constructor("$ZodNever", (inst, def) => {
		$ZodType.init(inst, def);
		inst._zod.parse = (payload, _ctx) => {
			payload.issues.push({
				expected: "never",
				code: "invalid_type",
				input: payload.value,
				inst
			});
			return payload;
		};
	});
	arraySize = (input) => Array.isArray(input) ? input.length : -1;
	$ZodArray = $constructor("$ZodArray", (inst, def) => {
		$ZodType.init(inst, def);
		const memo = globalConfig.memoizer;
		memo?.attach(inst);
		inst._zod.parse = (payload, ctx) => {
			const input = payload.value;
			if (!Array.isArray(input)) {
				payload.issues.push({
					expected: "array",
					code: "invalid_type",
					input,
					inst
				});
				return payload;
			}
			payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
			const proms = [];
			const abortEarly = ctx?.abortEarly;
			for (let i = 0; i < input.length; i++) {
				const item = input[i];
				const result = def.element._zod.run({
					value: item,
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
				else {
					handleArrayResult(result, payload, i);
					if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
				}
			}
			if (proms.length) return Promise.all(proms).then(() => payload);
			return payload;
		};
		capSize(inst, arraySize);
	});
	NO_SYMBOL_KEYS = [];
	$ZodObject = $constructor("$ZodObject", (inst, def) => {
		$ZodType.init(inst, def);
		const desc = Object.getOwnPropertyDescriptor(def, "shape");
		const sh = desc?.get ? desc.get.raw : def.shape ?? {};
		if (sh) {
			const get = () => {
				const newSh = { ...sh };
				Object.defineProperty(def, "shape", { value: newSh });
				get.raw = newSh;
				return newSh;
			};
			get.raw = sh;
			Object.defineProperty(def, "shape", { get });
		}
		const _normalized = cached$1(() => normalizeDef(def));
		defineLazyInternal(inst, "propValues", (zod) => {
			const shape = zod.def.shape;
			const propValues = {};
			for (const key in shape) {
				const field = shape[key]._zod;
				if (field.values) {
					if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, new Set());
					for (const v of field.values) propValues[key].add(v);
					if (field.optin !== void 0) propValues[key].add(void 0);
				}
			}
			return propValues;
		});
		const isObject$1 = isObject;
		const catchall = def.catchall;
		let value;
		const memo = globalConfig.memoizer;
		memo?.attach(inst);
		inst._zod.parse = (payload, ctx) => {
			value ?? (value = _normalized.value);
			const input = payload.value;
			if (!isObject$1(input)) {
				payload.issues.push({
					expected: "object",
					code: "invalid_type",
					input,
					inst
				});
				return payload;
			}
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			const proms = [];
			const shape = value.shape;
			const abortEarly = ctx?.abortEarly;
			let seen = payload.issues.length;
			for (const key of value.allKeys) {
				if (abortEarly && payload.issues.length !== seen) {
					if (aborted(payload, seen)) break;
					seen = payload.issues.length;
				}
				if (key === "__proto__") continue;
				const el = shape[key];
				const optin = el._zod.optin;
				const optout = el._zod.optout;
				const r = el._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
				else handlePropertyResult(r, payload, key, input, optin, optout);
			}
			if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
			return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
		};
	});
	$ZodObjectJIT = $constructor("$ZodObjectJIT", (inst, def) => {
		$ZodObject.init(inst, def);
		const superParse = inst._zod.parse;
		const _normalized = cached$1(() => normalizeDef(def));
		const memo = globalConfig.memoizer;
		const generateFastpass = (shape) => {
			const normalized = _normalized.value;
			const syms = normalized.symbolKeys;
			const doc = new Doc(["payload", "ctx"], {
				shape,
				inst,
				memo,
				syms
			});
			const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
			const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
			doc.write(`const input = payload.value;`);
			const ids = Object.create(null);
			let counter = 0;
			for (const key of normalized.allKeys) ids[key] = `key_${counter++}`;
			doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
			for (const key of normalized.allKeys) {
				if (key === "__proto__") continue;
				const id = ids[key];
				const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
				const isPresent = `${k} in input`;
				const schema = shape[key];
				const optin = schema?._zod?.optin;
				const isOptionalIn = optin !== void 0;
				const isOptionalOut = schema?._zod?.optout === "optional";
				doc.write(`const ${id} = ${parseStr(k)};`);
				if (isOptionalIn && isOptionalOut) {
					const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
					doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
				} else if (!isOptionalIn) doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
				else {
					doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
					if (optin === "defaulted") doc.write(`newResult[${k}] = ${id}.value;`);
					else doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
				}
			}
			doc.write(`payload.value = newResult;`);
			doc.write(`return payload;`);
			return doc.compile();
		};
		let fastpass;
		const isObject$2 = isObject;
		const jit = !globalConfig.jitless;
		const fastEnabled = jit && allowsEval.value;
		const catchall = def.catchall;
		let value;
		inst._zod.parse = (payload, ctx) => {
			value ?? (value = _normalized.value);
			const input = payload.value;
			if (!isObject$2(input)) {
				payload.issues.push({
					expected: "object",
					code: "invalid_type",
					input,
					inst
				});
				return payload;
			}
			if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
				if (!fastpass) fastpass = generateFastpass(def.shape);
				payload = fastpass(payload, ctx);
				if (!catchall) return payload;
				return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
			}
			return superParse(payload, ctx);
		};
	});
	$ZodUnion = $constructor("$ZodUnion", (inst, def) => {
		$ZodType.init(inst, def);
		defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
		defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
		defineLazyInternal(inst, "values", (zod) => {
			if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
		});
		defineLazyInternal(inst, "pattern", (zod) => {
			if (zod.def.options.every((o) => o._zod.pattern)) {
				const patterns = zod.def.options.map((o) => o._zod.pattern);
				return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
			}
		});
		const first = def.options.length === 1 ? def.options[0]._zod.run : null;
		inst._zod.parse = (payload, ctx) => {
			if (first) return first(payload, ctx);
			let async = false;
			const results = [];
			for (const option of def.options) {
				const result = option._zod.run({
					value: payload.value,
					issues: []
				}, ctx);
				if (result instanceof Promise) {
					results.push(result);
					async = true;
				} else {
					if (result.issues.length === 0) return result;
					results.push(result);
				}
			}
			if (!async) return handleUnionResults(results, payload, inst, ctx);
			return Promise.all(results).then((results) => {
				return handleUnionResults(results, payload, inst, ctx);
			});
		};
	});
	$ZodDiscriminatedUnion = $constructor("$ZodDiscriminatedUnion", (inst, def) => {
		def.inclusive = false;
		$ZodUnion.init(inst, def);
		const _super = inst._zod.parse;
		defineLazyInternal(inst, "propValues", (zod) => {
			const propValues = {};
			let undefinedCount = 0;
			for (const option of zod.def.options) {
				const pv = option._zod.propValues;
				if (!pv || Object.keys(pv).length === 0) throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
				if (pv[zod.def.discriminator]?.has(void 0)) undefinedCount++;
				for (const [k, v] of Object.entries(pv)) {
					if (!Object.prototype.hasOwnProperty.call(propValues, k)) assignProp(propValues, k, new Set());
					for (const val of v) propValues[k].add(val);
				}
			}
			if (!zod.def.unionFallback && undefinedCount > 1) propValues[zod.def.discriminator]?.delete(void 0);
			return propValues;
		});
		def.options.forEach((option, i) => {
			const propShape = rawShape(option._zod.def);
			if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) throw new Error(`Invalid discriminated union option at index "${i}"`);
		});
		const disc = cached$1(() => discriminatorMap(def));
		inst._zod.parse = (payload, ctx) => {
			const input = payload.value;
			if (!isObject(input)) {
				payload.issues.push({
					code: "invalid_type",
					expected: "object",
					input,
					inst
				});
				return payload;
			}
			const value = input?.[def.discriminator];
			const opt = disc.value.get(value);
			if (opt && (value !== void 0 || ctx.direction !== "backward")) return opt._zod.run(payload, ctx);
			if (def.unionFallback || ctx.direction === "backward") return _super(payload, ctx);
			payload.issues.push({
				code: "invalid_union",
				errors: [],
				note: "No matching discriminator",
				discriminator: def.discriminator,
				options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
				input,
				path: [def.discriminator],
				inst
			});
			return payload;
		};
	});
	$ZodIntersection = $constructor("$ZodIntersection", (inst, def) => {
		$ZodType.init(inst, def);
		inst._zod.parse = (payload, ctx) => {
			const input = payload.value;
			const left = def.left._zod.run({
				value: input,
				issues: []
			}, ctx);
			const right = def.right._zod.run({
				value: input,
				issues: []
			}, ctx);
			if (left instanceof Promise || right instanceof Promise) return Promise.all([left, right]).then(([left, right]) => {
				return handleIntersectionResults(payload, left, right);
			});
			return handleIntersectionResults(payload, left, right);
		};
	});
	$ZodRecord = $constructor("$ZodRecord", (inst, def) => {
		$ZodType.init(inst, def);
		const memo = globalConfig.memoizer;
		memo?.attach(inst);
		inst._zod.parse = (payload, ctx) => {
			const input = payload.value;
			if (!isPlainObject(input)) {
				payload.issues.push({
					expected: "record",
					code: "invalid_type",
					input,
					inst
				});
				return payload;
			}
			const proms = [];
			const values = def.keyType._zod.values;
			if (values && !def.partial) {
				payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
				const recordKeys = new Set();
				for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
					recordKeys.add(typeof key === "number" ? key.toString() : key);
					if (key === "__proto__") continue;
					const keyResult = def.keyType._zod.run({
						value: key,
						issues: []
					}, ctx);
					if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
					if (keyResult.issues.length) {
						payload.issues.push({
							code: "invalid_key",
							origin: "record",
							issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
							input: key,
							path: [key],
							inst
						});
						continue;
					}
					const outKey = keyResult.value;
					if (outKey === "__proto__") continue;
					const result = def.valueType._zod.run({
						value: input[key],
						issues: []
					}, ctx);
					if (result instanceof Promise) proms.push(result.then((result) => {
						if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
						payload.value[outKey] = result.value;
					}));
					else {
						if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
						payload.value[outKey] = result.value;
					}
				}
				let unrecognized;
				for (const key in input) if (!recordKeys.has(key)) {
					if (def.mode === "loose") {
						if (key === "__proto__") continue;
						payload.value[key] = input[key];
					} else {
						unrecognized = unrecognized ?? [];
						unrecognized.push(key);
					}
				}
				if (unrecognized && unrecognized.length > 0) payload.issues.push({
					code: "unrecognized_keys",
					input,
					inst,
					keys: unrecognized,
					continue: true
				});
			} else {
				payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
				let unrecognized;
				for (const key of Reflect.ownKeys(input)) {
					if (key === "__proto__") continue;
					if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
					let keyResult = def.keyType._zod.run({
						value: key,
						issues: []
					}, ctx);
					if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
					if (typeof key === "string" && number.test(key) && keyResult.issues.length) {
						const retryResult = def.keyType._zod.run({
							value: Number(key),
							issues: []
						}, ctx);
						if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
						if (retryResult.issues.length === 0) keyResult = retryResult;
					}
					if (keyResult.issues.length) {
						if (def.mode === "loose") payload.value[key] = input[key];
						else if (values) {
							unrecognized = unrecognized ?? [];
							unrecognized.push(key);
						} else payload.issues.push({
							code: "invalid_key",
							origin: "record",
							issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
							input: key,
							path: [key],
							inst
						});
						continue;
					}
					const outKey = keyResult.value;
					if (outKey === "__proto__") continue;
					const result = def.valueType._zod.run({
						value: input[key],
						issues: []
					}, ctx);
					if (result instanceof Promise) proms.push(result.then((result) => {
						if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
						payload.value[outKey] = result.value;
					}));
					else {
						if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
						payload.value[outKey] = result.value;
					}
				}
				if (unrecognized && unrecognized.length > 0) payload.issues.push({
					code: "unrecognized_keys",
					input,
					inst,
					keys: unrecognized,
					continue: true
				});
			}
			if (proms.length) return Promise.all(proms).then(() => payload);
			return payload;
		};
	});
	$ZodEnum = $constructor("$ZodEnum", (inst, def) => {
		$ZodType.init(inst, def);
		const values = getEnumValues(def.entries);
		const valuesSet = new Set(values);
		inst._zod.values = valuesSet;
		defineLazyInternal(inst, "pattern", (zod) => {
			const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
			return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
		});
		inst._zod.parse = (payload, _ctx) => {
			const input = payload.value;
			if (valuesSet.has(input)) return payload;
			payload.issues.push({
				code: "invalid_value",
				values,
				input,
				inst
			});
			return payload;
		};
	});
	$ZodLiteral = $constructor("$ZodLiteral", (inst, def) => {
		$ZodType.init(inst, def);
		const values = new Set(def.values);
		inst._zod.values = values;
		defineLazyInternal(inst, "pattern", (zod) => {
			const vals = zod.def.values;
			return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
		});
		inst._zod.parse = (payload, _ctx) => {
			const input = payload.value;
			if (values.has(input)) return payload;
			payload.issues.push({
				code: "invalid_value",
				values: def.values,
				input,
				inst
			});
			return payload;
		};
	});
	$ZodTransform = $constructor("$ZodTransform", (inst, def) => {
		$ZodType.init(inst, def);
		inst._zod.optin = "optional";
		globalConfig.memoizer?.guard(inst);
		inst._zod.parse = (payload, ctx) => {
			if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
			const _out = def.transform(payload.value, payload);
			if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output) => {
				payload.value = output;
				return payload;
			});
			if (_out instanceof Promise) throw new $ZodAsyncError();
			payload.value = _out;
			return payload;
		};
	});
	$ZodOptional = $constructor("$ZodOptional", (inst, def) => {
		$ZodType.init(inst, def);
		defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
		inst._zod.optout = "optional";
		defineLazyInternal(inst, "values", (zod) => {
			const values = zod.def.innerType._zod.values;
			return values ? new Set([...values, void 0]) : void 0;
		});
		defineLazyInternal(inst, "pattern", (zod) => {
			const pattern = zod.def.innerType._zod.pattern;
			return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
		});
		inst._zod.parse = (payload, ctx) => {
			if (payload.value === void 0) {
				if (def.innerType._zod.optin !== "defaulted") return payload;
				const result = def.innerType._zod.run({
					value: payload.value,
					issues: []
				}, ctx);
				if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
				return handleOptionalResult(payload, result);
			}
			return def.innerType._zod.run(payload, ctx);
		};
	});
	$ZodExactOptional = $constructor("$ZodExactOptional", (inst, def) => {
		$ZodOptional.init(inst, def);
		defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
		defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
		inst._zod.parse = (payload, ctx) => {
			return def.innerType._zod.run(payload, ctx);
		};
	});
	$ZodNullable = $constructor("$ZodNullable", (inst, def) => {
		$ZodType.init(inst, def);
		defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
		defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
		defineLazyInternal(inst, "pattern", (zod) => {
			const pattern = zod.def.innerType._zod.pattern;
			return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
		});
		defineLazyInternal(inst, "values", (zod) => {
			return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : void 0;
		});
		inst._zod.parse = (payload, ctx) => {
			if (payload.value === null) return payload;
			return def.innerType._zod.run(payload, ctx);
		};
	});
	$ZodDefault = $constructor("$ZodDefault", (inst, def) => {
		$ZodType.init(inst, def);
		inst._zod.optin = "defaulted";
		defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
		inst._zod.parse = (payload, ctx) => {
			if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
			if (payload.value === void 0) {
				payload.value = def.defaultValue;
				return payload;
			}
			const result = def.innerType._zod.run(payload, ctx);
			if (result instanceof Promise) return result.then((result) => handleDefaultResult(result, def));
			return handleDefaultResult(result, def);
		};
	});
	$ZodPrefault = $constructor("$ZodPrefault", (inst, def) => {
		$ZodType.init(inst, def);
		inst._zod.optin = "defaulted";
		defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
		inst._zod.parse = (payload, ctx) => {
			if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
			if (payload.value === void 0) payload.value = def.defaultValue;
			return def.innerType._zod.run(payload, ctx);
		};
	});
	$ZodNonOptional = $constructor("$ZodNonOptional", (inst, def) => {
		$ZodType.init(inst, def);
		defineLazyInternal(inst, "values", (zod) => {
			const v = zod.def.innerType._zod.values;
			return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
		});
		inst._zod.parse = (payload, ctx) => {
			const result = def.innerType._zod.run(payload, ctx);
			if (result instanceof Promise) return result.then((result) => handleNonOptionalResult(result, inst));
			return handleNonOptionalResult(result, inst);
		};
	});
	$ZodCatch = $constructor("$ZodCatch", (inst, def) => {
		$ZodType.init(inst, def);
		defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
		defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
		defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
		inst._zod.parse = (payload, ctx) => {
			if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
			const result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then((result) => handleCatchResult(payload, result, def, ctx));
			return handleCatchResult(payload, result, def, ctx);
		};
	});
	$ZodPipe = $constructor("$ZodPipe", (inst, def) => {
		$ZodType.init(inst, def);
		defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
		defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
		defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
		defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
		inst._zod.parse = (payload, ctx) => {
			if (ctx.direction === "backward") {
				const right = def.out._zod.run(payload, ctx);
				if (right instanceof Promise) return right.then((right) => handlePipeResult(right, def.in, ctx));
				return handlePipeResult(right, def.in, ctx);
			}
			const left = def.in._zod.run(payload, ctx);
			if (left instanceof Promise) return left.then((left) => handlePipeResult(left, def.out, ctx));
			return handlePipeResult(left, def.out, ctx);
		};
	});
	$ZodReadonly = $constructor("$ZodReadonly", (inst, def) => {
		$ZodType.init(inst, def);
		defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
		defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
		defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
		defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
		inst._zod.parse = (payload, ctx) => {
			if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
			const result = def.innerType._zod.run(payload, ctx);
			if (result instanceof Promise) return result.then(handleReadonlyResult);
			return handleReadonlyResult(result);
		};
	});
	$ZodCustom = $constructor("$ZodCustom", (inst, def) => {
		$ZodCheck.init(inst, def);
		$ZodType.init(inst, def);
		inst._zod.parse = (payload, _) => {
			return payload;
		};
		inst._zod.check = (payload) => {
			const input = payload.value;
			const r = def.fn(input);
			if (r instanceof Promise) return r.then((r) => handleRefineResult(r, payload, input, inst));
			handleRefineResult(r, payload, input, inst);
		};
	});
}));
// node_modules/zod/v4/core/memoizer.js
function isRef(value) {
	return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
	return issues.map((iss) => iss.path ? {
		...iss,
		path: iss.path.slice()
	} : { ...iss });
}
function isRecursive(inst, stack, resolve) {
	const cached = recursive.get(inst);
	if (cached !== void 0) return cached ? PROVEN : NONE;
	if (stack.has(inst)) return PROVEN;
	stack.add(inst);
	let result = NONE;
	const check = (child) => {
		if (result !== PROVEN && child?._zod) {
			const answer = isRecursive(child, stack, resolve);
			if (answer > result) result = answer;
		}
	};
	const shape = (sh, spread) => {
		let answer = NONE;
		for (const key of Reflect.ownKeys(sh)) {
			const desc = Object.getOwnPropertyDescriptor(sh, key);
			if (spread && !desc.enumerable) continue;
			const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
			if (child > answer) answer = child;
		}
		return answer;
	};
	const merge = (answer) => {
		if (answer > result) result = answer;
	};
	const def = inst._zod.def;
	switch (def.type) {
		case "object": {
			const raw = rawShape(def);
			merge(raw ? shape(raw, true) : ASSUMED);
			check(def.catchall);
			break;
		}
		case "array":
			check(def.element);
			break;
		case "tuple":
			for (const el of def.items) check(el);
			check(def.rest);
			break;
		case "record":
		case "map":
			check(def.keyType);
			check(def.valueType);
			break;
		case "set":
			check(def.valueType);
			break;
		case "union":
			for (const el of def.options) check(el);
			break;
		case "intersection":
			check(def.left);
			check(def.right);
			break;
		case "optional":
		case "nullable":
		case "default":
		case "prefault":
		case "catch":
		case "readonly":
		case "nonoptional":
		case "promise":
		case "success":
			check(def.innerType);
			break;
		case "pipe":
			check(def.in);
			check(def.out);
			break;
		case "function":
			check(def.input);
			check(def.output);
			break;
		case "lazy": {
			const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
			merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
			break;
		}
		case "template_literal":
		case "string":
		case "number":
		case "int":
		case "boolean":
		case "bigint":
		case "symbol":
		case "undefined":
		case "null":
		case "void":
		case "never":
		case "any":
		case "unknown":
		case "date":
		case "nan":
		case "enum":
		case "literal":
		case "file":
		case "transform":
		case "custom": break;
		default: for (const key in def) {
			const desc = Object.getOwnPropertyDescriptor(def, key);
			if (!desc || desc.get) continue;
			const value = desc.value;
			if (!value || typeof value !== "object") continue;
			if (value._zod) check(value);
			else if (Array.isArray(value)) for (const el of value) check(el);
		}
	}
	stack.delete(inst);
	return settle(inst, result);
}
function settle(inst, answer) {
	if (answer !== ASSUMED) recursive.set(inst, answer === PROVEN);
	return answer;
}
function bucketFor(state, inst) {
	let bucket = state.buckets.get(inst);
	if (!bucket) {
		bucket = new WeakMap();
		state.buckets.set(inst, bucket);
	}
	return bucket;
}
function memoizer() {
	return memo;
}
function isBackEdge(ctx, value) {
	const backEdges = ctx[STATE]?.backEdges;
	return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}
var $ZodCyclicError, STATE, NO_ISSUES, recursive, NONE, ASSUMED, PROVEN, handoff, open, memo;
var init_memoizer = __esmMin((() => {
	init_util();
	$ZodCyclicError = class extends Error {
		constructor() {
			super(`Cannot parse a reference cycle that closes through a transform`);
			this.name = "ZodCyclicError";
		}
	};
	STATE = "~memo";
	NO_ISSUES = [];
	recursive = new WeakMap();
	NONE = 0;
	ASSUMED = 1;
	PROVEN = 2;
	open = [];
	memo = {
		alloc(_inst, payload, empty) {
			const bucket = handoff;
			if (!bucket) return empty;
			handoff = void 0;
			const entry = {
				value: empty,
				issues: null
			};
			bucket.set(payload.value, entry);
			open.push(entry);
			return empty;
		},
		guard(inst) {
			var _a;
			(_a = inst._zod).deferred ?? (_a.deferred = []);
			inst._zod.deferred.push(() => {
				const base = inst._zod.parse;
				const wrapped = (payload, ctx) => {
					if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value)) throw new $ZodCyclicError();
					return base(payload, ctx);
				};
				inst._zod.parse = wrapped;
				if (inst._zod.run === base) inst._zod.run = wrapped;
			});
		},
		attach(inst) {
			var _a;
			let isRecursiveInst;
			let rechecked = false;
			let lastCtx;
			let lastBucket;
			(_a = inst._zod).deferred ?? (_a.deferred = []);
			inst._zod.deferred.push(() => {
				const base = inst._zod.parse;
				const wrapped = (payload, ctx) => {
					if (isRecursiveInst === void 0) {
						const walked = isRecursive(inst, new Set(), false);
						if (walked === NONE) {
							inst._zod.parse = base;
							if (inst._zod.run === wrapped) inst._zod.run = base;
							return base(payload, ctx);
						}
						if (walked === PROVEN || rechecked) isRecursiveInst = true;
						else rechecked = true;
					}
					const input = payload.value;
					if (!isRef(input)) return base(payload, ctx);
					let state = ctx[STATE];
					if (!state) {
						state = {
							buckets: new WeakMap(),
							backEdges: void 0
						};
						ctx[STATE] = state;
					}
					let bucket;
					if (lastCtx === ctx) bucket = lastBucket;
					else {
						bucket = bucketFor(state, inst);
						lastCtx = ctx;
						lastBucket = bucket;
					}
					const hit = bucket.get(input);
					if (hit) {
						payload.value = hit.value;
						if (hit.issues) {
							if (hit.issues.length) payload.issues.push(...cloneIssues(hit.issues));
						} else {
							payload.memo = true;
							state.backEdges ?? (state.backEdges = new WeakSet());
							state.backEdges.add(hit.value);
						}
						return payload;
					}
					handoff = bucket;
					const depth = open.length;
					const result = base(payload, ctx);
					handoff = void 0;
					const entry = open.length > depth ? open.pop() : void 0;
					if (result instanceof Promise) return result.then((r) => {
						if (entry) entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
						return r;
					});
					if (entry) entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
					return result;
				};
				inst._zod.parse = wrapped;
				if (inst._zod.run === base) inst._zod.run = wrapped;
			});
		}
	};
}));
// node_modules/zod/v4/locales/en.js
function en_default() {
	return { localeError: error() };
}
var error;
var init_en = __esmMin((() => {
	init_util();
	error = () => {
		const Sizable = {
			string: {
				unit: "characters",
				verb: "to have"
			},
			file: {
				unit: "bytes",
				verb: "to have"
			},
			array: {
				unit: "items",
				verb: "to have"
			},
			set: {
				unit: "items",
				verb: "to have"
			},
			map: {
				unit: "entries",
				verb: "to have"
			}
		};
		function getSizing(origin) {
			return Sizable[origin] ?? null;
		}
		const FormatDictionary = {
			regex: "input",
			email: "email address",
			url: "URL",
			emoji: "emoji",
			uuid: "UUID",
			uuidv4: "UUIDv4",
			uuidv6: "UUIDv6",
			nanoid: "nanoid",
			guid: "GUID",
			cuid: "cuid",
			cuid2: "cuid2",
			ulid: "ULID",
			xid: "XID",
			ksuid: "KSUID",
			datetime: "ISO datetime",
			date: "ISO date",
			time: "ISO time",
			duration: "ISO duration",
			ipv4: "IPv4 address",
			ipv6: "IPv6 address",
			mac: "MAC address",
			cidrv4: "IPv4 range",
			cidrv6: "IPv6 range",
			base64: "base64-encoded string",
			base64url: "base64url-encoded string",
			json_string: "JSON string",
			e164: "E.164 number",
			currency_code: "currency code",
			credit_card: "credit card number",
			iban: "IBAN",
			jwt: "JWT",
			template_literal: "input"
		};
		const TypeDictionary = { nan: "NaN" };
		function getTypeName(type, input) {
			if (type === "number" && typeof input === "number" && !Number.isFinite(input)) return String(input);
			return TypeDictionary[type] ?? type;
		}
		return (issue) => {
			switch (issue.code) {
				case "invalid_type": return `Invalid input: expected ${getTypeName(issue.expected)}, received ${getTypeName(parsedType(issue.input), issue.input)}`;
				case "invalid_value":
					if (issue.values.length === 1) return `Invalid input: expected ${stringifyPrimitive(issue.values[0])}`;
					return `Invalid option: expected one of ${joinValues(issue.values, "|")}`;
				case "too_big": {
					const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
					const sizing = getSizing(issue.origin);
					if (sizing) return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
					return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
				}
				case "too_small": {
					const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
					const sizing = getSizing(issue.origin);
					if (sizing) return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
					return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
				}
				case "invalid_format": {
					const _issue = issue;
					if (_issue.format === "starts_with") return `Invalid string: must start with "${_issue.prefix}"`;
					if (_issue.format === "ends_with") return `Invalid string: must end with "${_issue.suffix}"`;
					if (_issue.format === "includes") return `Invalid string: must include "${_issue.includes}"`;
					if (_issue.format === "regex") return `Invalid string: must match pattern ${_issue.pattern}`;
					return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
				}
				case "not_multiple_of": return `Invalid number: must be a multiple of ${issue.divisor}`;
				case "unrecognized_keys": return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
				case "invalid_key": return `Invalid key in ${issue.origin}`;
				case "invalid_union":
					if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) return `Invalid discriminator value. Expected ${issue.options.map((o) => `'${o}'`).join(" | ")}`;
					if (issue.inclusive === false) return "Invalid input: more than one option matched";
					return "Invalid input";
				case "invalid_element": return `Invalid value in ${issue.origin}`;
				default: return `Invalid input`;
			}
		};
	};
}));
// node_modules/zod/v4/core/registries.js
function registry() {
	return new $ZodRegistry();
}
var _a, $ZodRegistry, globalRegistry;
var init_registries = __esmMin((() => {
	$ZodRegistry = class {
		constructor() {
			this._map = new WeakMap();
			this._idmap = new Map();
		}
		add(schema, ..._meta) {
			const meta = _meta[0];
			this._map.set(schema, meta);
			if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
			return this;
		}
		clear() {
			this._map = new WeakMap();
			this._idmap = new Map();
			return this;
		}
		remove(schema) {
			const meta = this._map.get(schema);
			if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
			this._map.delete(schema);
			return this;
		}
		get(schema) {
			const p = schema._zod.parent;
			if (p) {
				const pm = { ...this.get(p) ?? {} };
				delete pm.id;
				const f = {
					...pm,
					...this._map.get(schema)
				};
				return Object.keys(f).length ? f : void 0;
			}
			return this._map.get(schema);
		}
		has(schema) {
			return this._map.has(schema);
		}
	};
	(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
	globalRegistry = globalThis.__zod_globalRegistry;
}));
// node_modules/zod/v4/core/compile.js
var init_compile = __esmMin((() => {}));
// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
	if (def.checks) def.checks = [...def.checks];
	return def;
}
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		...normalizeParams(params)
	}));
}
function _email(Class, params) {
	return new Class({
		type: "string",
		format: "email",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _guid(Class, params) {
	return new Class({
		type: "string",
		format: "guid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _uuid(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _uuidv4(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v4",
		...normalizeParams(params)
	});
}
function _uuidv6(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v6",
		...normalizeParams(params)
	});
}
function _uuidv7(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v7",
		...normalizeParams(params)
	});
}
function _url(Class, params) {
	return new Class({
		type: "string",
		format: "url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _emoji(Class, params) {
	return new Class({
		type: "string",
		format: "emoji",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _nanoid(Class, params) {
	return new Class({
		type: "string",
		format: "nanoid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _cuid(Class, params) {
	return new Class({
		type: "string",
		format: "cuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _cuid2(Class, params) {
	return new Class({
		type: "string",
		format: "cuid2",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _ulid(Class, params) {
	return new Class({
		type: "string",
		format: "ulid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _xid(Class, params) {
	return new Class({
		type: "string",
		format: "xid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _ksuid(Class, params) {
	return new Class({
		type: "string",
		format: "ksuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _ipv4(Class, params) {
	return new Class({
		type: "string",
		format: "ipv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _ipv6(Class, params) {
	return new Class({
		type: "string",
		format: "ipv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _cidrv4(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _cidrv6(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _base64(Class, params) {
	return new Class({
		type: "string",
		format: "base64",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _base64url(Class, params) {
	return new Class({
		type: "string",
		format: "base64url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _e164(Class, params) {
	return new Class({
		type: "string",
		format: "e164",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _jwt(Class, params) {
	return new Class({
		type: "string",
		format: "jwt",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
function _isoDateTime(Class, params) {
	return new Class({
		type: "string",
		format: "datetime",
		check: "string_format",
		offset: false,
		local: false,
		precision: null,
		...normalizeParams(params)
	});
}
function _isoDate(Class, params) {
	return new Class({
		type: "string",
		format: "date",
		check: "string_format",
		...normalizeParams(params)
	});
}
function _isoTime(Class, params) {
	return new Class({
		type: "string",
		format: "time",
		check: "string_format",
		precision: null,
		...normalizeParams(params)
	});
}
function _isoDuration(Class, params) {
	return new Class({
		type: "string",
		format: "duration",
		check: "string_format",
		...normalizeParams(params)
	});
}
function _boolean(Class, params) {
	return new Class({
		type: "boolean",
		...normalizeParams(params)
	});
}
function _unknown(Class) {
	return new Class({ type: "unknown" });
}
function _never(Class, params) {
	return new Class({
		type: "never",
		...normalizeParams(params)
	});
}
function _maxLength(maximum, params) {
	return new $ZodCheckMaxLength({
		check: "max_length",
		...normalizeParams(params),
		maximum
	});
}
function _minLength(minimum, params) {
	return new $ZodCheckMinLength({
		check: "min_length",
		...normalizeParams(params),
		minimum
	});
}
function _length(length, params) {
	return new $ZodCheckLengthEquals({
		check: "length_equals",
		...normalizeParams(params),
		length
	});
}
function _regex(pattern, params) {
	return new $ZodCheckRegex({
		check: "string_format",
		format: "regex",
		...normalizeParams(params),
		pattern
	});
}
function _lowercase(params) {
	return new $ZodCheckLowerCase({
		check: "string_format",
		format: "lowercase",
		...normalizeParams(params)
	});
}
function _uppercase(params) {
	return new $ZodCheckUpperCase({
		check: "string_format",
		format: "uppercase",
		...normalizeParams(params)
	});
}
function _includes(includes, params) {
	return new $ZodCheckIncludes({
		check: "string_format",
		format: "includes",
		...normalizeParams(params),
		includes
	});
}
function _startsWith(prefix, params) {
	return new $ZodCheckStartsWith({
		check: "string_format",
		format: "starts_with",
		...normalizeParams(params),
		prefix
	});
}
function _endsWith(suffix, params) {
	return new $ZodCheckEndsWith({
		check: "string_format",
		format: "ends_with",
		...normalizeParams(params),
		suffix
	});
}
function _overwrite(tx) {
	return new $ZodCheckOverwrite({
		check: "overwrite",
		tx
	});
}
function _normalize(form) {
	return _overwrite((input) => input.normalize(form));
}
function _trim() {
	return _overwrite((input) => input.trim());
}
function _toLowerCase() {
	return _overwrite((input) => input.toLowerCase());
}
function _toUpperCase() {
	return _overwrite((input) => input.toUpperCase());
}
function _slugify() {
	return _overwrite((input) => slugify(input));
}
function _array(Class, element, params) {
	return new Class({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
function _refine(Class, fn, _params) {
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		...normalizeParams(_params)
	});
}
function _superRefine(fn, params) {
	const ch = _check((payload) => {
		payload.addIssue = (issue$2) => {
			if (typeof issue$2 === "string") payload.issues.push(issue(issue$2, payload.value, ch._zod.def));
			else {
				const _issue = issue$2;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = ch);
				_issue.continue ?? (_issue.continue = !ch._zod.def.abort);
				payload.issues.push(issue(_issue));
			}
		};
		return fn(payload.value, payload);
	}, params);
	return ch;
}
function _check(fn, params) {
	const ch = new $ZodCheck({
		check: "custom",
		...normalizeParams(params)
	});
	ch._zod.check = fn;
	return ch;
}
var init_api = __esmMin((() => {
	init_checks$1();
	init_util();
}));
// node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources) {
	for (const source of sources) for (const key of Reflect.ownKeys(source)) if (Object.prototype.propertyIsEnumerable.call(source, key)) assignProp(target, key, source[key]);
	return target;
}
function initializeContext(params) {
	let target = params?.target ?? "draft-2020-12";
	if (target === "draft-4") target = "draft-04";
	if (target === "draft-7") target = "draft-07";
	return {
		processors: params.processors ?? {},
		metadataRegistry: params?.metadata ?? globalRegistry,
		target,
		unrepresentable: params?.unrepresentable ?? "throw",
		override: params?.override ?? (() => {}),
		io: params?.io ?? "output",
		counter: 0,
		seen: new Map(),
		sharedDefsExtractedFor: void 0,
		sharedEmitDoneFor: void 0,
		cycles: params?.cycles ?? "ref",
		reused: params?.reused ?? "inline",
		intersections: [],
		deferred: [],
		external: params?.external ?? void 0
	};
}
function handleUnrepresentable(schema, ctx, json, params, message) {
	const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({
		zodSchema: schema,
		path: params.path,
		message
	}) : ctx.unrepresentable;
	if (result === "any") return false;
	if (result === void 0 || result === "throw") throw new Error(message);
	Object.assign(json, result);
	return true;
}
function processSchema(schema, ctx, _params = {
	path: [],
	schemaPath: []
}) {
	var _a;
	const def = schema._zod.def;
	const seen = ctx.seen.get(schema);
	if (seen) {
		seen.count++;
		if (_params.schemaPath.includes(schema)) seen.cycle = _params.path;
		return seen.schema;
	}
	const result = {
		schema: {},
		count: 1,
		cycle: void 0,
		path: _params.path
	};
	ctx.seen.set(schema, result);
	ctx.sharedDefsExtractedFor = void 0;
	ctx.sharedEmitDoneFor = void 0;
	const overrideSchema = schema._zod.toJSONSchema?.();
	if (overrideSchema) result.schema = overrideSchema;
	else {
		const params = {
			..._params,
			schemaPath: [..._params.schemaPath, schema],
			path: _params.path
		};
		if (schema._zod.processJSONSchema) schema._zod.processJSONSchema(ctx, result.schema, params);
		else {
			const _json = result.schema;
			const processor = ctx.processors[def.type];
			if (!processor) throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
			processor(schema, ctx, _json, params);
		}
		const parent = schema._zod.parent;
		if (parent) {
			if (!result.ref) result.ref = parent;
			processSchema(parent, ctx, params);
			ctx.seen.get(parent).isParent = true;
		}
	}
	const meta = ctx.metadataRegistry.get(schema);
	if (meta) assignProps(result.schema, meta);
	if (ctx.io === "input" && isTransforming(schema)) {
		delete result.schema.examples;
		delete result.schema.default;
	}
	if (ctx.io === "input" && "_prefault" in result.schema) (_a = result.schema).default ?? (_a.default = result.schema._prefault);
	delete result.schema._prefault;
	return ctx.seen.get(schema).schema;
}
function encodeJSONPointerSegment(segment) {
	return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external) return;
	const idToSchema = new Map();
	for (const entry of ctx.seen.entries()) {
		const id = ctx.metadataRegistry.get(entry[0])?.id;
		if (id) {
			const existing = idToSchema.get(id);
			if (existing && existing !== entry[0]) throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
			idToSchema.set(id, entry[0]);
		}
	}
	const makeURI = (entry) => {
		const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
		if (ctx.external) {
			const externalId = ctx.external.registry.get(entry[0])?.id;
			const uriGenerator = ctx.external.uri ?? ((id) => id);
			if (externalId) return { ref: uriGenerator(externalId) };
			const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
			entry[1].defId = id;
			return {
				defId: id,
				ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}`
			};
		}
		const uriPrefix = `#`;
		const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
		if (entry[1] === root && !entry[1].schema.id) return { ref: uriPrefix };
		const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
		return {
			defId,
			ref: defUriPrefix + encodeJSONPointerSegment(defId)
		};
	};
	const extractToDef = (entry) => {
		if (entry[1].schema.$ref) return;
		const seen = entry[1];
		const { ref, defId } = makeURI(entry);
		seen.def = { ...seen.schema };
		if (defId) seen.defId = defId;
		const schema = seen.schema;
		for (const key in schema) delete schema[key];
		schema.$ref = ref;
	};
	if (ctx.cycles === "throw") for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.cycle) throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
	}
	for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (schema === entry[0]) {
			extractToDef(entry);
			continue;
		}
		if (ctx.external) {
			const ext = ctx.external.registry.get(entry[0])?.id;
			if (schema !== entry[0] && ext) {
				extractToDef(entry);
				continue;
			}
		}
		if (ctx.metadataRegistry.get(entry[0])?.id) {
			extractToDef(entry);
			continue;
		}
		if (seen.cycle) {
			extractToDef(entry);
			continue;
		}
		if (seen.count > 1) {
			if (ctx.reused === "ref") extractToDef(entry);
		}
	}
	if (ctx.external) ctx.sharedDefsExtractedFor = ctx.external;
}
function compactTypeUnion(schema) {
	const options = schema.anyOf;
	if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0) return;
	const types = [];
	for (const option of options) {
		if (!option || typeof option !== "object") return;
		compactTypeUnion(option);
		const keys = Object.keys(option);
		if (keys.length !== 1 || keys[0] !== "type") return;
		const type = option.type;
		for (const member of Array.isArray(type) ? type : [type]) {
			if (typeof member !== "string") return;
			if (!types.includes(member)) types.push(member);
		}
	}
	delete schema.anyOf;
	schema.type = types.length === 1 ? types[0] : types;
}
function undeclaredConstraint(member) {
	const extra = member.additionalProperties;
	if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null) return null;
	return Object.keys(extra).length ? extra : null;
}
function foldObjects(members) {
	const objects = [];
	for (const member of members) {
		if (typeof member !== "object" || member.type !== "object") return null;
		for (const key in member) if (!FOLDABLE_KEYS.has(key)) return null;
		objects.push(member);
	}
	const properties = {};
	const required = new Set();
	for (const object of objects) {
		for (const key in object.properties) {
			if (Object.prototype.hasOwnProperty.call(properties, key)) continue;
			const parts = [];
			for (const other of objects) {
				const part = other.properties?.[key] ?? undeclaredConstraint(other);
				if (part === null || part === void 0) continue;
				if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part))) parts.push(part);
			}
			assignProp(properties, key, parts.length === 1 ? parts[0] : foldObjects(parts) ?? { allOf: parts });
		}
		for (const key of object.required ?? []) required.add(key);
	}
	const folded = {
		type: "object",
		properties
	};
	if (required.size) folded.required = [...required];
	if (objects.every((object) => object.additionalProperties === false)) folded.additionalProperties = false;
	else {
		const constraints = [];
		for (const object of objects) {
			const constraint = undeclaredConstraint(object);
			if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint))) constraints.push(constraint);
		}
		if (constraints.length === 1) folded.additionalProperties = constraints[0];
		else if (constraints.length > 1) folded.additionalProperties = { allOf: constraints };
	}
	return folded;
}
function foldIntersection(json) {
	const allOf = json.allOf;
	if (!Array.isArray(allOf) || allOf.length < 2) return;
	for (const key of FOLDABLE_KEYS) if (key in json) return;
	const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
	let folded = null;
	if (!unions.length) folded = foldObjects(allOf);
	else {
		const union = unions[0];
		const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
		if (Object.keys(union).length !== 1) return;
		const rest = allOf.filter((m) => m !== union);
		const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
		if (branches.some((b) => !b)) return;
		folded = { [keyword]: branches };
	}
	if (!folded) return;
	delete json.allOf;
	assignProps(json, folded);
}
function finalize(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	const flattenRef = (zodSchema) => {
		const seen = ctx.seen.get(zodSchema);
		if (seen.ref === null) return;
		const schema = seen.def ?? seen.schema;
		const _cached = { ...schema };
		const ref = seen.ref;
		seen.ref = null;
		if (ref) {
			flattenRef(ref);
			const refSeen = ctx.seen.get(ref);
			const refSchema = refSeen.schema;
			if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
				schema.allOf = schema.allOf ?? [];
				schema.allOf.push(refSchema);
			} else assignProps(schema, refSchema);
			assignProps(schema, _cached);
			if (zodSchema._zod.parent === ref) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (!(key in _cached)) delete schema[key];
			}
			if (refSchema.$ref && refSeen.def) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) delete schema[key];
			}
		}
		const parent = zodSchema._zod.parent;
		if (parent && parent !== ref) {
			flattenRef(parent);
			const parentSeen = ctx.seen.get(parent);
			if (parentSeen?.schema.$ref) {
				schema.$ref = parentSeen.schema.$ref;
				if (parentSeen.def) for (const key in schema) {
					if (key === "$ref" || key === "allOf") continue;
					if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) delete schema[key];
				}
			}
		}
		ctx.override({
			zodSchema,
			jsonSchema: schema,
			path: seen.path ?? []
		});
	};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
		for (const entry of [...ctx.seen.entries()].reverse()) flattenRef(entry[0]);
		if (ctx.target !== "openapi-3.0") for (const entry of ctx.seen.entries()) compactTypeUnion(entry[1].def ?? entry[1].schema);
		for (const rewrite of ctx.deferred) rewrite();
		if (ctx.intersections.length) {
			const carriers = new Map();
			for (const seen of ctx.seen.values()) for (const json of [seen.schema, seen.def]) {
				const allOf = json?.allOf;
				if (!Array.isArray(allOf)) continue;
				const existing = carriers.get(allOf);
				if (existing) existing.push(json);
				else carriers.set(allOf, [json]);
			}
			for (const allOf of ctx.intersections) for (const json of carriers.get(allOf) ?? []) foldIntersection(json);
		}
	}
	const result = {};
	if (ctx.target === "draft-2020-12") result.$schema = "https://json-schema.org/draft/2020-12/schema";
	else if (ctx.target === "draft-07") result.$schema = "http://json-schema.org/draft-07/schema#";
	else if (ctx.target === "draft-04") result.$schema = "http://json-schema.org/draft-04/schema#";
	else if (ctx.target === "openapi-3.0") {}
	if (ctx.external?.uri) {
		const id = ctx.external.registry.get(schema)?.id;
		if (!id) throw new Error("Schema is missing an `id` property");
		result.$id = ctx.external.uri(id);
	}
	assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
	const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
	if (rootMetaId !== void 0 && result.id === rootMetaId) delete result.id;
	const defs = ctx.external?.defs ?? {};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.def && seen.defId) {
			if (seen.def.id === seen.defId) delete seen.def.id;
			assignProp(defs, seen.defId, seen.def);
		}
	}
	if (ctx.external) ctx.sharedEmitDoneFor = ctx.external;
	if (ctx.external) {} else if (Object.keys(defs).length > 0) {
		if (ctx.target === "draft-2020-12") result.$defs = defs;
		else result.definitions = defs;
	}
	try {
		const finalized = JSON.parse(JSON.stringify(result));
		Object.defineProperty(finalized, "~standard", {
			value: {
				...schema["~standard"],
				jsonSchema: {
					input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
					output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
				}
			},
			enumerable: false,
			writable: false
		});
		return finalized;
	} catch (_err) {
		throw new Error("Error converting schema to JSON.");
	}
}
function isTransforming(_schema, _ctx) {
	const ctx = _ctx ?? { seen: new Set() };
	if (ctx.seen.has(_schema)) return false;
	ctx.seen.add(_schema);
	const def = _schema._zod.def;
	if (def.type === "transform") return true;
	if (def.type === "array") return isTransforming(def.element, ctx);
	if (def.type === "set") return isTransforming(def.valueType, ctx);
	if (def.type === "lazy") return isTransforming(def.getter(), ctx);
	if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") return isTransforming(def.innerType, ctx);
	if (def.type === "intersection") return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
	if (def.type === "record" || def.type === "map") return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
	if (def.type === "pipe") {
		if (_schema._zod.traits.has("$ZodCodec")) return true;
		return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
	}
	if (def.type === "object") {
		for (const key in def.shape) if (isTransforming(def.shape[key], ctx)) return true;
		return false;
	}
	if (def.type === "union") {
		for (const option of def.options) if (isTransforming(option, ctx)) return true;
		return false;
	}
	if (def.type === "tuple") {
		for (const item of def.items) if (isTransforming(item, ctx)) return true;
		if (def.rest && isTransforming(def.rest, ctx)) return true;
		return false;
	}
	return false;
}
var FOLDABLE_KEYS, UNION_KEYS, createToJSONSchemaMethod, createStandardJSONSchemaMethod;
var init_to_json_schema = __esmMin((() => {
	init_registries();
	init_util();
	FOLDABLE_KEYS = new Set([
		"type",
		"properties",
		"required",
		"additionalProperties"
	]);
	UNION_KEYS = ["oneOf", "anyOf"];
	createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
		const ctx = initializeContext({
			...params,
			processors
		});
		processSchema(schema, ctx);
		extractDefs(ctx, schema);
		return finalize(ctx, schema);
	};
	createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
		const { libraryOptions, target } = params ?? {};
		const ctx = initializeContext({
			...libraryOptions ?? {},
			target,
			io,
			processors
		});
		processSchema(schema, ctx);
		extractDefs(ctx, schema);
		return finalize(ctx, schema);
	};
}));
// node_modules/zod/v4/core/json-schema-processors.js
function aggregateChecks(schema) {
	const agg = {};
	const def = schema._zod.def;
	const list = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
	for (const ch of list) contributors[ch._zod.def.check]?.(agg, ch._zod.def);
	const bag = schema._zod.bag;
	if (bag.minimum !== void 0) narrowMin(agg, "minimum", bag.minimum);
	if (bag.exclusiveMinimum !== void 0) narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
	if (bag.maximum !== void 0) narrowMax(agg, "maximum", bag.maximum);
	if (bag.exclusiveMaximum !== void 0) narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
	if (bag.multipleOf !== void 0) addDivisor(agg, bag.multipleOf);
	if (bag.format !== void 0) {
		agg.format ?? (agg.format = bag.format);
		if (bag.format.includes("int")) agg.isInt = true;
	}
	if (bag.mime) intersectMime(agg, bag.mime);
	for (const pattern of bag.patterns ?? []) addPattern(agg, pattern);
	return agg;
}
function inputOptin(schema) {
	const def = schema._zod.def;
	if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) return inputOptin(def.out);
	if (def.type === "catch") return inputOptin(def.innerType);
	return schema._zod.optin;
}
function stringifyKeyNames(bySchema, json, visited) {
	if (json.$ref) {
		if (visited.has(json)) return json;
		visited.add(json);
		const def = bySchema.get(json)?.def;
		if (!def) return json;
		const inlined = stringifyKeyNames(bySchema, def, visited);
		return inlined === def ? json : inlined;
	}
	for (const keyword of ["anyOf", "oneOf"]) {
		const branches = json[keyword];
		if (!Array.isArray(branches)) continue;
		const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
		if (mapped.some((branch, i) => branch !== branches[i])) json = {
			...json,
			[keyword]: mapped
		};
	}
	const types = Array.isArray(json.type) ? json.type : [json.type];
	const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
	const values = json.enum ?? (json.const !== void 0 ? [json.const] : void 0);
	if (!numericType && !values?.some((v) => typeof v === "number")) return json;
	const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
	if (rest.enum) rest.enum = rest.enum.map((v) => typeof v === "number" ? String(v) : v);
	else if (typeof rest.const === "number") rest.const = String(rest.const);
	if (!numericType) return rest;
	rest.type = "string";
	if (!values) rest.pattern = (types.includes("number") ? number : integer).source;
	return rest;
}
function rewriteKeyNames(ctx) {
	const bySchema = new Map();
	for (const entry of ctx.seen.values()) if (entry.def && !bySchema.has(entry.schema)) bySchema.set(entry.schema, entry);
	const rewrites = new Map();
	for (const record of pendingRecords.get(ctx) ?? []) {
		const seen = ctx.seen.get(record);
		const names = (seen?.def ?? seen?.schema)?.propertyNames;
		if (!names || names === true || rewrites.has(names)) continue;
		const rewritten = stringifyKeyNames(bySchema, names, new Set());
		if (rewritten !== names) rewrites.set(names, rewritten);
	}
	if (!rewrites.size) return;
	for (const entry of ctx.seen.values()) for (const carrier of [entry.schema, entry.def]) {
		const rewritten = carrier && rewrites.get(carrier.propertyNames);
		if (rewritten) carrier.propertyNames = rewritten;
	}
}
function serializeDefaultValue(value, schema, ctx, json, params) {
	let unrepresentable = false;
	const serialized = JSON.stringify(value, (_, val) => {
		if (typeof val !== "bigint") return val;
		unrepresentable = true;
		return null;
	});
	if (!unrepresentable) return JSON.parse(serialized);
	handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
	return UNREPRESENTABLE_DEFAULT;
}
var narrowMin, narrowMax, narrowBoth, addDivisor, addPattern, intersectMime, setFormat, minContributor, maxContributor, formatContributor, contributors, formatMap, exactPatterns, exactPattern, stringProcessor, booleanProcessor, neverProcessor, unknownProcessor, enumProcessor, literalProcessor, customProcessor, transformProcessor, arrayProcessor, objectProcessor, unionProcessor, intersectionProcessor, pendingRecords, recordProcessor, nullableProcessor, nonoptionalProcessor, UNREPRESENTABLE_DEFAULT, defaultProcessor, prefaultProcessor, catchProcessor, pipeProcessor, readonlyProcessor, optionalProcessor;
var init_json_schema_processors = __esmMin((() => {
	init_regexes();
	init_schemas$1();
	init_to_json_schema();
	init_util();
	narrowMin = (agg, key, value) => {
		if (agg[key] === void 0 || value > agg[key]) agg[key] = value;
	};
	narrowMax = (agg, key, value) => {
		if (agg[key] === void 0 || value < agg[key]) agg[key] = value;
	};
	narrowBoth = (agg, value) => {
		narrowMin(agg, "minimum", value);
		narrowMax(agg, "maximum", value);
	};
	addDivisor = (agg, value) => {
		agg.multipleOf ?? (agg.multipleOf = []);
		if (!agg.multipleOf.includes(value)) agg.multipleOf.push(value);
	};
	addPattern = (agg, pattern) => {
		agg.patterns ?? (agg.patterns = new Set());
		agg.patterns.add(pattern);
	};
	intersectMime = (agg, mime) => {
		agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
	};
	setFormat = (agg, format) => {
		agg.format = format;
		if (format.includes("int")) agg.isInt = true;
	};
	minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
	maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
	formatContributor = (ranges) => (agg, def) => {
		setFormat(agg, def.format);
		const [minimum, maximum] = ranges[def.format];
		narrowMin(agg, "minimum", minimum);
		narrowMax(agg, "maximum", maximum);
	};
	contributors = {
		greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
		less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
		multiple_of: (agg, def) => addDivisor(agg, def.value),
		number_format: formatContributor(NUMBER_FORMAT_RANGES),
		bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
		min_length: minContributor,
		max_length: maxContributor,
		length_equals: (agg, def) => narrowBoth(agg, def.length),
		min_size: minContributor,
		max_size: maxContributor,
		size_equals: (agg, def) => narrowBoth(agg, def.size),
		string_format: (agg, def) => {
			setFormat(agg, def.format);
			if (def.pattern) addPattern(agg, def.pattern);
			if (def.format === "base64" || def.format === "base64url") agg.contentEncoding = def.format;
			if (def.local || def.precision === -1) agg.laxFormat = true;
		},
		mime_type: (agg, def) => intersectMime(agg, def.mime)
	};
	formatMap = {
		guid: "uuid",
		url: "uri",
		datetime: "date-time",
		json_string: "json-string",
		regex: ""
	};
	exactPatterns = new Map([[base64Charset, base64], [base64urlCharset, base64url]]);
	exactPattern = (p) => exactPatterns.get(p) ?? p;
	stringProcessor = (schema, ctx, _json, _params) => {
		const json = _json;
		json.type = "string";
		const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
		if (typeof minimum === "number") json.minLength = minimum;
		if (typeof maximum === "number") json.maxLength = maximum;
		if (format) {
			json.format = formatMap[format] ?? format;
			if (json.format === "") delete json.format;
			if (format === "time" || laxFormat) delete json.format;
		}
		if (contentEncoding) json.contentEncoding = contentEncoding;
		if (patterns && patterns.size > 0) {
			const patternList = [...patterns].map(exactPattern);
			if (patternList.length === 1) json.pattern = patternList[0].source;
			else if (patternList.length > 1) json.allOf = [...patternList.map((regex) => ({
				...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
				pattern: regex.source
			}))];
		}
	};
	booleanProcessor = (_schema, _ctx, json, _params) => {
		json.type = "boolean";
	};
	neverProcessor = (_schema, _ctx, json, _params) => {
		json.not = {};
	};
	unknownProcessor = (_schema, _ctx, _json, _params) => {};
	enumProcessor = (schema, _ctx, json, _params) => {
		const def = schema._zod.def;
		const values = getEnumValues(def.entries);
		if (values.length === 0) {
			json.not = {};
			return;
		}
		if (values.every((v) => typeof v === "number")) json.type = "number";
		if (values.every((v) => typeof v === "string")) json.type = "string";
		json.enum = values;
	};
	literalProcessor = (schema, ctx, json, params) => {
		const def = schema._zod.def;
		if (def.values.length === 0) {
			json.not = {};
			return;
		}
		const vals = [];
		for (const val of def.values) if (val === void 0) {
			if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema")) return;
		} else if (typeof val === "bigint") {
			if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema")) return;
			vals.push(Number(val));
		} else vals.push(val);
		if (vals.length === 0) {} else if (vals.length === 1) {
			const val = vals[0];
			json.type = val === null ? "null" : typeof val;
			if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") json.enum = [val];
			else json.const = val;
		} else {
			if (vals.every((v) => typeof v === "number")) json.type = "number";
			if (vals.every((v) => typeof v === "string")) json.type = "string";
			if (vals.every((v) => typeof v === "boolean")) json.type = "boolean";
			if (vals.every((v) => v === null)) json.type = "null";
			json.enum = vals;
		}
	};
	customProcessor = (schema, ctx, json, params) => {
		handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
	};
	transformProcessor = (schema, ctx, json, params) => {
		handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
	};
	arrayProcessor = (schema, ctx, _json, params) => {
		const json = _json;
		const def = schema._zod.def;
		const { minimum, maximum } = aggregateChecks(schema);
		if (typeof minimum === "number") json.minItems = minimum;
		if (typeof maximum === "number") json.maxItems = maximum;
		json.type = "array";
		json.items = processSchema(def.element, ctx, {
			...params,
			path: [...params.path, "items"]
		});
	};
	objectProcessor = (schema, ctx, _json, params) => {
		const json = _json;
		const def = schema._zod.def;
		const shape = def.shape;
		if (Object.getOwnPropertySymbols(shape).length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) return;
		json.type = "object";
		json.properties = {};
		for (const key in shape) assignProp(json.properties, key, processSchema(shape[key], ctx, {
			...params,
			path: [
				...params.path,
				"properties",
				key
			]
		}));
		const requiredKeys = [];
		for (const key of Object.keys(shape)) {
			const field = def.shape[key];
			if (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) requiredKeys.push(key);
		}
		if (requiredKeys.length > 0) json.required = requiredKeys;
		if (def.catchall?._zod.def.type === "never") json.additionalProperties = false;
		else if (!def.catchall) {
			if (ctx.io === "output") json.additionalProperties = false;
		} else if (def.catchall) json.additionalProperties = processSchema(def.catchall, ctx, {
			...params,
			path: [...params.path, "additionalProperties"]
		});
	};
	unionProcessor = (schema, ctx, json, params) => {
		const def = schema._zod.def;
		const isExclusive = def.inclusive === false;
		const options = def.options.map((x, i) => processSchema(x, ctx, {
			...params,
			path: [
				...params.path,
				isExclusive ? "oneOf" : "anyOf",
				i
			]
		}));
		if (isExclusive) json.oneOf = options;
		else json.anyOf = options;
	};
	intersectionProcessor = (schema, ctx, json, params) => {
		const def = schema._zod.def;
		const a = processSchema(def.left, ctx, {
			...params,
			path: [
				...params.path,
				"allOf",
				0
			]
		});
		const b = processSchema(def.right, ctx, {
			...params,
			path: [
				...params.path,
				"allOf",
				1
			]
		});
		const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
		const allOf = [...isSimpleIntersection(a) ? a.allOf : [a], ...isSimpleIntersection(b) ? b.allOf : [b]];
		json.allOf = allOf;
		ctx.intersections.push(allOf);
	};
	pendingRecords = new WeakMap();
	recordProcessor = (schema, ctx, _json, params) => {
		const json = _json;
		const def = schema._zod.def;
		json.type = "object";
		const keyType = def.keyType;
		const patterns = aggregateChecks(keyType).patterns;
		if (def.mode === "loose" && patterns && patterns.size > 0) {
			const valueSchema = processSchema(def.valueType, ctx, {
				...params,
				path: [
					...params.path,
					"patternProperties",
					"*"
				]
			});
			json.patternProperties = {};
			for (const pattern of patterns) assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
		} else {
			if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
				json.propertyNames = processSchema(def.keyType, ctx, {
					...params,
					path: [...params.path, "propertyNames"]
				});
				let pending = pendingRecords.get(ctx);
				if (!pending) {
					pending = [];
					pendingRecords.set(ctx, pending);
					ctx.deferred.push(() => rewriteKeyNames(ctx));
				}
				pending.push(schema);
			}
			json.additionalProperties = processSchema(def.valueType, ctx, {
				...params,
				path: [...params.path, "additionalProperties"]
			});
		}
		const keyValues = keyType._zod.values;
		const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== void 0;
		if (keyValues && !def.partial && !omittableOnInput) {
			const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
			if (validKeyValues.length > 0) json.required = validKeyValues.map(String);
		}
	};
	nullableProcessor = (schema, ctx, json, params) => {
		const def = schema._zod.def;
		const inner = processSchema(def.innerType, ctx, params);
		const seen = ctx.seen.get(schema);
		if (ctx.target === "openapi-3.0") {
			seen.ref = def.innerType;
			json.nullable = true;
		} else json.anyOf = [inner, { type: "null" }];
	};
	nonoptionalProcessor = (schema, ctx, _json, params) => {
		const def = schema._zod.def;
		processSchema(def.innerType, ctx, params);
		const seen = ctx.seen.get(schema);
		seen.ref = def.innerType;
	};
	UNREPRESENTABLE_DEFAULT = Symbol();
	defaultProcessor = (schema, ctx, json, params) => {
		const def = schema._zod.def;
		processSchema(def.innerType, ctx, params);
		const seen = ctx.seen.get(schema);
		seen.ref = def.innerType;
		const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
		if (value !== UNREPRESENTABLE_DEFAULT) json.default = value;
	};
	prefaultProcessor = (schema, ctx, json, params) => {
		const def = schema._zod.def;
		processSchema(def.innerType, ctx, params);
		const seen = ctx.seen.get(schema);
		seen.ref = def.innerType;
		if (ctx.io !== "input") return;
		const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
		if (value !== UNREPRESENTABLE_DEFAULT) json._prefault = value;
	};
	catchProcessor = (schema, ctx, json, params) => {
		const def = schema._zod.def;
		processSchema(def.innerType, ctx, params);
		const seen = ctx.seen.get(schema);
		seen.ref = def.innerType;
		let catchValue;
		try {
			catchValue = def.catchValue(void 0);
		} catch {
			handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
			return;
		}
		json.default = catchValue;
	};
	pipeProcessor = (schema, ctx, _json, params) => {
		const def = schema._zod.def;
		const inIsTransform = def.in._zod.traits.has("$ZodTransform");
		const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
		processSchema(innerType, ctx, params);
		const seen = ctx.seen.get(schema);
		seen.ref = innerType;
	};
	readonlyProcessor = (schema, ctx, json, params) => {
		const def = schema._zod.def;
		processSchema(def.innerType, ctx, params);
		const seen = ctx.seen.get(schema);
		seen.ref = def.innerType;
		json.readOnly = true;
	};
	optionalProcessor = (schema, ctx, _json, params) => {
		const def = schema._zod.def;
		processSchema(def.innerType, ctx, params);
		const seen = ctx.seen.get(schema);
		seen.ref = def.innerType;
	};
}));
// node_modules/zod/v4/core/index.js
var init_core = __esmMin((() => {
	init_core$1();
	init_parse$1();
	init_errors$1();
	init_schemas$1();
	init_memoizer();
	init_checks$1();
	init_versions();
	init_util();
	init_regexes();
	init_en();
	init_registries();
	init_doc();
	init_compile();
	init_api();
	init_to_json_schema();
	init_json_schema_processors();
	init_to_json_schema();
}));
// node_modules/zod/v4/classic/checks.js
var init_checks = __esmMin((() => {
	init_core();
}));
// node_modules/zod/v4/classic/errors.js
function _lazyMethod(proto, key, make) {
	Object.defineProperty(proto, key, {
		configurable: true,
		enumerable: false,
		get() {
			const value = make(this);
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
			return value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
		}
	});
}
var _installedErrorProtos, initializer, ZodRealError;
var init_errors = __esmMin((() => {
	init_core();
	init_util();
	_installedErrorProtos = new WeakSet([Object.prototype, Error.prototype]);
	initializer = (inst, issues) => {
		$ZodError.init(inst, issues);
		inst.name = "ZodError";
		const proto = Object.getPrototypeOf(inst);
		if (_installedErrorProtos.has(proto)) return;
		_installedErrorProtos.add(proto);
		_lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
		_lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
		_lazyMethod(proto, "addIssue", (self) => (issue) => {
			self.issues.push(issue);
			self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
		});
		_lazyMethod(proto, "addIssues", (self) => (issues) => {
			self.issues.push(...issues);
			self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
		});
		Object.defineProperty(proto, "isEmpty", {
			configurable: true,
			enumerable: false,
			get() {
				return this.issues.length === 0;
			}
		});
	};
	ZodRealError = $constructor("ZodError", initializer, void 0, { Parent: Error });
}));
// node_modules/zod/v4/classic/parse.js
var parse, parseAsync, safeParse, safeParseAsync, encode, decode, encodeAsync, decodeAsync, safeEncode, safeDecode, safeEncodeAsync, safeDecodeAsync;
var init_parse = __esmMin((() => {
	init_core();
	init_errors();
	parse = _parse(ZodRealError);
	parseAsync = _parseAsync(ZodRealError);
	safeParse = _safeParse(ZodRealError);
	safeParseAsync = _safeParseAsync(ZodRealError);
	encode = _encode(ZodRealError);
	decode = _decode(ZodRealError);
	encodeAsync = _encodeAsync(ZodRealError);
	decodeAsync = _decodeAsync(ZodRealError);
	safeEncode = _safeEncode(ZodRealError);
	safeDecode = _safeDecode(ZodRealError);
	safeEncodeAsync = _safeEncodeAsync(ZodRealError);
	safeDecodeAsync = _safeDecodeAsync(ZodRealError);
}));
// node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
	if (!globalConfig.localeError) config(en_default());
}
function _ensureDefaultMemoizer() {
	if (!globalConfig.memoizer) config({ memoizer: memoizer() });
}
function string(params) {
	return _string(ZodString, params);
}
function url(params) {
	return _url(ZodURL, params);
}
function boolean(params) {
	return _boolean(ZodBoolean, params);
}
function unknown() {
	return _unknown(ZodUnknown);
}
function never(params) {
	return _never(ZodNever, params);
}
function array(element, params) {
	return _array(ZodArray, element, params);
}
function object(shape, params) {
	const def = {
		type: "object",
		shape: shape ?? {},
		...normalizeParams(params)
	};
	return new ZodObject(def);
}
function strictObject(shape, params) {
	return new ZodObject({
		type: "object",
		shape,
		catchall: never(),
		...normalizeParams(params)
	});
}
function union(options, params) {
	return new ZodUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
function discriminatedUnion(discriminator, options, params) {
	return new ZodDiscriminatedUnion({
		type: "union",
		options,
		discriminator,
		...normalizeParams(params)
	});
}
function intersection(left, right) {
	return new ZodIntersection({
		type: "intersection",
		left,
		right
	});
}
function record(keyType, valueType, params) {
	if (!valueType || !valueType._zod) return new ZodRecord({
		type: "record",
		keyType: string(),
		valueType: keyType,
		...normalizeParams(valueType)
	});
	return new ZodRecord({
		type: "record",
		keyType,
		valueType,
		...normalizeParams(params)
	});
}
function _enum(values, params) {
	const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
	return new ZodEnum({
		type: "enum",
		entries,
		...normalizeParams(params)
	});
}
function literal(value, params) {
	return new ZodLiteral({
		type: "literal",
		values: Array.isArray(value) ? value : [value],
		...normalizeParams(params)
	});
}
function transform(fn) {
	return new ZodTransform({
		type: "transform",
		transform: fn
	});
}
function optional(innerType) {
	return new ZodOptional({
		type: "optional",
		innerType
	});
}
function exactOptional(innerType) {
	return new ZodExactOptional({
		type: "optional",
		innerType
	});
}
function nullable(innerType) {
	return new ZodNullable({
		type: "nullable",
		innerType
	});
}
function _default(innerType, defaultValue) {
	return new ZodDefault({
		type: "default",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
function prefault(innerType, defaultValue) {
	return new ZodPrefault({
		type: "prefault",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
function nonoptional(innerType, params) {
	return new ZodNonOptional({
		type: "nonoptional",
		innerType,
		...normalizeParams(params)
	});
}
function _catch(innerType, catchValue) {
	return new ZodCatch({
		type: "catch",
		innerType,
		catchValue: typeof catchValue === "function" ? catchValue : constantCatch(catchValue)
	});
}
function pipe(in_, out) {
	return new ZodPipe({
		type: "pipe",
		in: in_,
		out
	});
}
function readonly(innerType) {
	return new ZodReadonly({
		type: "readonly",
		innerType
	});
}
function refine(fn, _params = {}) {
	return _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
	return _superRefine(fn, params);
}
var ZodType, _ZodString, ZodString, ZodStringFormat, ZodISODateTime, ZodISODate, ZodISOTime, ZodISODuration, ZodEmail, ZodGUID, ZodUUID, ZodURL, ZodEmoji, ZodNanoID, ZodCUID, ZodCUID2, ZodULID, ZodXID, ZodKSUID, ZodIPv4, ZodIPv6, ZodCIDRv4, ZodCIDRv6, ZodBase64, ZodBase64URL, ZodE164, ZodJWT, ZodBoolean, ZodUnknown, ZodNever, ZodArray, ZodObject, ZodUnion, ZodDiscriminatedUnion, ZodIntersection, ZodRecord, ZodEnum, ZodLiteral, ZodTransform, ZodOptional, ZodExactOptional, ZodNullable, ZodDefault, ZodPrefault, ZodNonOptional, ZodCatch, ZodPipe, ZodReadonly, ZodCustom;
var init_schemas = __esmMin((() => {
	init_core();
	init_json_schema_processors();
	init_to_json_schema();
	init_en();
	init_checks();
	init_parse();
	ZodType = $constructor("ZodType", (inst, def) => {
		_ensureDefaultLocale();
		$ZodType.init(inst, def);
		inst.def = def;
		inst.type = def.type;
		return inst;
	}, {
		check(...chks) {
			const def = this.def;
			return this.clone(mergeDefs(def, { checks: [...def.checks ?? [], ...chks.map((ch) => typeof ch === "function" ? { _zod: {
				check: ch,
				def: { check: "custom" },
				onattach: []
			} } : ch)] }), { parent: true });
		},
		with(...chks) {
			return this.check(...chks);
		},
		clone(def, params) {
			return clone(this, def, params);
		},
		brand() {
			return this;
		},
		register(reg, meta) {
			reg.add(this, meta);
			return this;
		},
		refine(check, params) {
			return this.check(refine(check, params));
		},
		superRefine(refinement, params) {
			return this.check(superRefine(refinement, params));
		},
		overwrite(fn) {
			return this.check(_overwrite(fn));
		},
		optional() {
			return optional(this);
		},
		exactOptional() {
			return exactOptional(this);
		},
		nullable() {
			return nullable(this);
		},
		nullish() {
			return optional(nullable(this));
		},
		nonoptional(params) {
			return nonoptional(this, params);
		},
		array() {
			return array(this);
		},
		or(arg) {
			return union([this, arg]);
		},
		and(arg) {
			return intersection(this, arg);
		},
		transform(tx) {
			return pipe(this, transform(tx));
		},
		default(d) {
			return _default(this, d);
		},
		prefault(d) {
			return prefault(this, d);
		},
		catch(params) {
			return _catch(this, params);
		},
		pipe(target) {
			return pipe(this, target);
		},
		readonly() {
			return readonly(this);
		},
		describe(description) {
			const cl = this.clone();
			globalRegistry.add(cl, { description });
			return cl;
		},
		meta(...args) {
			if (args.length === 0) return globalRegistry.get(this);
			const cl = this.clone();
			globalRegistry.add(cl, args[0]);
			return cl;
		},
		isOptional() {
			return this.safeParse(void 0).success;
		},
		isNullable() {
			return this.safeParse(null).success;
		},
		apply(fn, ...args) {
			return args.length === 0 ? fn(this) : fn(this, ...args);
		},
		get "~standard"() {
			return hide(this, "~standard", {
				...standardProps(this),
				jsonSchema: {
					input: createStandardJSONSchemaMethod(this, "input"),
					output: createStandardJSONSchemaMethod(this, "output")
				}
			});
		},
		set "~standard"(value) {
			own(this, "~standard", value);
		},
		parse: function _parse(data, params) {
			return parse(this, data, params, { callee: _parse });
		},
		parseAsync: async function _parseAsync(data, params) {
			return await parseAsync(this, data, params, { callee: _parseAsync });
		},
		safeParse(data, params) {
			return safeParse(this, data, params);
		},
		async safeParseAsync(data, params) {
			return safeParseAsync(this, data, params);
		},
		get spa() {
			return this?.safeParseAsync;
		},
		set spa(value) {
			own(this, "spa", value);
		},
		validate(data, params) {
			return validate(this, data, params);
		},
		validateAsync(data, params) {
			return validateAsync$1(this, data, params);
		},
		encode: function _encode(data, params) {
			return encode(this, data, params, { callee: _encode });
		},
		decode: function _decode(data, params) {
			return decode(this, data, params, { callee: _decode });
		},
		encodeAsync: async function _encodeAsync(data, params) {
			return await encodeAsync(this, data, params, { callee: _encodeAsync });
		},
		decodeAsync: async function _decodeAsync(data, params) {
			return await decodeAsync(this, data, params, { callee: _decodeAsync });
		},
		safeEncode(data, params) {
			return safeEncode(this, data, params);
		},
		safeDecode(data, params) {
			return safeDecode(this, data, params);
		},
		async safeEncodeAsync(data, params) {
			return safeEncodeAsync(this, data, params);
		},
		async safeDecodeAsync(data, params) {
			return safeDecodeAsync(this, data, params);
		},
		toJSONSchema(params) {
			return createToJSONSchemaMethod(this, {})(params);
		},
		get description() {
			return globalRegistry.get(this)?.description;
		},
		get _def() {
			return this._zod.def;
		}
	});
	_ZodString = $constructor("_ZodString", (inst, def) => {
		$ZodString.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
	}, derived({
		format: (inst) => aggregateChecks(inst).format ?? null,
		minLength: (inst) => aggregateChecks(inst).minimum ?? null,
		maxLength: (inst) => aggregateChecks(inst).maximum ?? null
	}, {
		regex(...args) {
			return this.check(_regex(...args));
		},
		includes(...args) {
			return this.check(_includes(...args));
		},
		startsWith(...args) {
			return this.check(_startsWith(...args));
		},
		endsWith(...args) {
			return this.check(_endsWith(...args));
		},
		min(...args) {
			return this.check(_minLength(...args));
		},
		max(...args) {
			return this.check(_maxLength(...args));
		},
		length(...args) {
			return this.check(_length(...args));
		},
		nonempty(...args) {
			return this.check(_minLength(1, ...args));
		},
		lowercase(params) {
			return this.check(_lowercase(params));
		},
		uppercase(params) {
			return this.check(_uppercase(params));
		},
		trim() {
			return this.check(_trim());
		},
		normalize(...args) {
			return this.check(_normalize(...args));
		},
		toLowerCase() {
			return this.check(_toLowerCase());
		},
		toUpperCase() {
			return this.check(_toUpperCase());
		},
		slugify() {
			return this.check(_slugify());
		}
	}));
	ZodString = $constructor("ZodString", (inst, def) => {
		$ZodString.init(inst, def);
		_ZodString.init(inst, def);
	}, {
		email(params) {
			return this.check(_email(ZodEmail, params));
		},
		url(params) {
			return this.check(_url(ZodURL, params));
		},
		jwt(params) {
			return this.check(_jwt(ZodJWT, params));
		},
		emoji(params) {
			return this.check(_emoji(ZodEmoji, params));
		},
		guid(params) {
			return this.check(_guid(ZodGUID, params));
		},
		uuid(params) {
			return this.check(_uuid(ZodUUID, params));
		},
		uuidv4(params) {
			return this.check(_uuidv4(ZodUUID, params));
		},
		uuidv6(params) {
			return this.check(_uuidv6(ZodUUID, params));
		},
		uuidv7(params) {
			return this.check(_uuidv7(ZodUUID, params));
		},
		nanoid(params) {
			return this.check(_nanoid(ZodNanoID, params));
		},
		cuid(params) {
			return this.check(_cuid(ZodCUID, params));
		},
		cuid2(params) {
			return this.check(_cuid2(ZodCUID2, params));
		},
		ulid(params) {
			return this.check(_ulid(ZodULID, params));
		},
		base64(params) {
			return this.check(_base64(ZodBase64, params));
		},
		base64url(params) {
			return this.check(_base64url(ZodBase64URL, params));
		},
		xid(params) {
			return this.check(_xid(ZodXID, params));
		},
		ksuid(params) {
			return this.check(_ksuid(ZodKSUID, params));
		},
		ipv4(params) {
			return this.check(_ipv4(ZodIPv4, params));
		},
		ipv6(params) {
			return this.check(_ipv6(ZodIPv6, params));
		},
		cidrv4(params) {
			return this.check(_cidrv4(ZodCIDRv4, params));
		},
		cidrv6(params) {
			return this.check(_cidrv6(ZodCIDRv6, params));
		},
		e164(params) {
			return this.check(_e164(ZodE164, params));
		},
		datetime(params) {
			return this.check(_isoDateTime(ZodISODateTime, params));
		},
		date(params) {
			return this.check(_isoDate(ZodISODate, params));
		},
		time(params) {
			return this.check(_isoTime(ZodISOTime, params));
		},
		duration(params) {
			return this.check(_isoDuration(ZodISODuration, params));
		}
	});
	ZodStringFormat = $constructor("ZodStringFormat", (inst, def) => {
		$ZodStringFormat.init(inst, def);
		_ZodString.init(inst, def);
	});
	ZodISODateTime = $constructor("ZodISODateTime", (inst, def) => {
		$ZodISODateTime.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodISODate = $constructor("ZodISODate", (inst, def) => {
		$ZodISODate.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodISOTime = $constructor("ZodISOTime", (inst, def) => {
		$ZodISOTime.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodISODuration = $constructor("ZodISODuration", (inst, def) => {
		$ZodISODuration.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodEmail = $constructor("ZodEmail", (inst, def) => {
		$ZodEmail.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodGUID = $constructor("ZodGUID", (inst, def) => {
		$ZodGUID.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodUUID = $constructor("ZodUUID", (inst, def) => {
		$ZodUUID.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodURL = $constructor("ZodURL", (inst, def) => {
		$ZodURL.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodEmoji = $constructor("ZodEmoji", (inst, def) => {
		$ZodEmoji.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodNanoID = $constructor("ZodNanoID", (inst, def) => {
		$ZodNanoID.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodCUID = $constructor("ZodCUID", (inst, def) => {
		$ZodCUID.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodCUID2 = $constructor("ZodCUID2", (inst, def) => {
		$ZodCUID2.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodULID = $constructor("ZodULID", (inst, def) => {
		$ZodULID.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodXID = $constructor("ZodXID", (inst, def) => {
		$ZodXID.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodKSUID = $constructor("ZodKSUID", (inst, def) => {
		$ZodKSUID.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodIPv4 = $constructor("ZodIPv4", (inst, def) => {
		$ZodIPv4.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodIPv6 = $constructor("ZodIPv6", (inst, def) => {
		$ZodIPv6.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodCIDRv4 = $constructor("ZodCIDRv4", (inst, def) => {
		$ZodCIDRv4.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodCIDRv6 = $constructor("ZodCIDRv6", (inst, def) => {
		$ZodCIDRv6.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodBase64 = $constructor("ZodBase64", (inst, def) => {
		$ZodBase64.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodBase64URL = $constructor("ZodBase64URL", (inst, def) => {
		$ZodBase64URL.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodE164 = $constructor("ZodE164", (inst, def) => {
		$ZodE164.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodJWT = $constructor("ZodJWT", (inst, def) => {
		$ZodJWT.init(inst, def);
		ZodStringFormat.init(inst, def);
	});
	ZodBoolean = $constructor("ZodBoolean", (inst, def) => {
		$ZodBoolean.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
	});
	ZodUnknown = $constructor("ZodUnknown", (inst, def) => {
		$ZodUnknown.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
	});
	ZodNever = $constructor("ZodNever", (inst, def) => {
		$ZodNever.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
	});
	ZodArray = $constructor("ZodArray", (inst, def) => {
		_ensureDefaultMemoizer();
		$ZodArray.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
		inst.element = def.element;
	}, {
		min(n, params) {
			return this.check(_minLength(n, params));
		},
		nonempty(params) {
			return this.check(_minLength(1, params));
		},
		max(n, params) {
			return this.check(_maxLength(n, params));
		},
		length(n, params) {
			return this.check(_length(n, params));
		},
		unwrap() {
			return this.element;
		}
	});
	ZodObject = $constructor("ZodObject", (inst, def) => {
		_ensureDefaultMemoizer();
		$ZodObjectJIT.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
		installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
	}, {
		keyof() {
			return _enum(Object.keys(this._zod.def.shape));
		},
		catchall(catchall) {
			return this.clone(mergeDefs(this._zod.def, { catchall }));
		},
		passthrough() {
			return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
		},
		loose() {
			return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
		},
		strict() {
			return this.clone(mergeDefs(this._zod.def, { catchall: never() }));
		},
		strip() {
			return this.clone(mergeDefs(this._zod.def, { catchall: void 0 }));
		},
		extend(incoming) {
			return extend(this, incoming);
		},
		safeExtend(incoming) {
			return safeExtend(this, incoming);
		},
		merge(other) {
			return merge(this, other);
		},
		pick(mask) {
			return pick(this, mask);
		},
		omit(mask) {
			return omit(this, mask);
		},
		partial(...args) {
			return partial(ZodOptional, this, args[0]);
		},
		exactPartial(...args) {
			return partial(ZodExactOptional, this, args[0], "exactPartial");
		},
		required(...args) {
			return required(ZodNonOptional, this, args[0]);
		}
	});
	ZodUnion = $constructor("ZodUnion", (inst, def) => {
		$ZodUnion.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
		inst.options = def.options;
	});
	ZodDiscriminatedUnion = $constructor("ZodDiscriminatedUnion", (inst, def) => {
		ZodUnion.init(inst, def);
		$ZodDiscriminatedUnion.init(inst, def);
	});
	ZodIntersection = $constructor("ZodIntersection", (inst, def) => {
		$ZodIntersection.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
	});
	ZodRecord = $constructor("ZodRecord", (inst, def) => {
		_ensureDefaultMemoizer();
		$ZodRecord.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
		inst.keyType = def.keyType;
		inst.valueType = def.valueType;
	});
	ZodEnum = $constructor("ZodEnum", (inst, def) => {
		$ZodEnum.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
		inst.enum = def.entries;
		inst.options = [...inst._zod.values];
		const keys = new Set(Object.keys(def.entries));
		inst.extract = (values, params) => {
			const newEntries = {};
			for (const value of values) if (keys.has(value)) newEntries[value] = def.entries[value];
			else throw new Error(`Key ${value} not found in enum`);
			return new ZodEnum({
				...def,
				checks: [],
				...normalizeParams(params),
				entries: newEntries
			});
		};
		inst.exclude = (values, params) => {
			const newEntries = { ...def.entries };
			for (const value of values) if (keys.has(value)) delete newEntries[value];
			else throw new Error(`Key ${value} not found in enum`);
			return new ZodEnum({
				...def,
				checks: [],
				...normalizeParams(params),
				entries: newEntries
			});
		};
	});
	ZodLiteral = $constructor("ZodLiteral", (inst, def) => {
		$ZodLiteral.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
		inst.values = new Set(def.values);
		Object.defineProperty(inst, "value", { get() {
			if (def.values.length > 1) throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
			return def.values[0];
		} });
	});
	ZodTransform = $constructor("ZodTransform", (inst, def) => {
		_ensureDefaultMemoizer();
		$ZodTransform.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
		inst._zod.parse = (payload, _ctx) => {
			if (_ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
			payload.addIssue = (issue$1) => {
				if (typeof issue$1 === "string") payload.issues.push(issue(issue$1, payload.value, def));
				else {
					const _issue = issue$1;
					if (_issue.fatal) _issue.continue = false;
					_issue.code ?? (_issue.code = "custom");
					if (!("input" in _issue)) _issue.input = payload.value;
					_issue.inst ?? (_issue.inst = inst);
					payload.issues.push(issue(_issue));
				}
			};
			const output = def.transform(payload.value, payload);
			if (output instanceof Promise) return output.then((output) => {
				payload.value = output;
				return payload;
			});
			payload.value = output;
			return payload;
		};
	});
	ZodOptional = $constructor("ZodOptional", (inst, def) => {
		$ZodOptional.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
		inst.unwrap = () => inst._zod.def.innerType;
	});
	ZodExactOptional = $constructor("ZodExactOptional", (inst, def) => {
		$ZodExactOptional.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
		inst.unwrap = () => inst._zod.def.innerType;
	});
	ZodNullable = $constructor("ZodNullable", (inst, def) => {
		$ZodNullable.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
		inst.unwrap = () => inst._zod.def.innerType;
	});
	ZodDefault = $constructor("ZodDefault", (inst, def) => {
		$ZodDefault.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
		inst.unwrap = () => inst._zod.def.innerType;
		inst.removeDefault = inst.unwrap;
	});
	ZodPrefault = $constructor("ZodPrefault", (inst, def) => {
		$ZodPrefault.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
		inst.unwrap = () => inst._zod.def.innerType;
	});
	ZodNonOptional = $constructor("ZodNonOptional", (inst, def) => {
		$ZodNonOptional.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
		inst.unwrap = () => inst._zod.def.innerType;
	});
	ZodCatch = $constructor("ZodCatch", (inst, def) => {
		$ZodCatch.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
		inst.unwrap = () => inst._zod.def.innerType;
		inst.removeCatch = inst.unwrap;
	});
	ZodPipe = $constructor("ZodPipe", (inst, def) => {
		$ZodPipe.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
		inst.in = def.in;
		inst.out = def.out;
	});
	ZodReadonly = $constructor("ZodReadonly", (inst, def) => {
		$ZodReadonly.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
		inst.unwrap = () => inst._zod.def.innerType;
	});
	ZodCustom = $constructor("ZodCustom", (inst, def) => {
		$ZodCustom.init(inst, def);
		ZodType.init(inst, def);
		inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
	});
}));
// node_modules/zod/v4/classic/compat.js
var init_compat = __esmMin((() => {
	init_core();
}));
// node_modules/zod/v4/classic/iso.js
function date(params) {
	return _isoDate(ZodISODate, params);
}
var init_iso = __esmMin((() => {
	init_core();
	init_schemas();
}));
// node_modules/zod/v4/classic/external.js
var init_external = __esmMin((() => {
	init_core();
	init_schemas();
	init_checks();
	init_errors();
	init_parse();
	init_compat();
	init_json_schema_processors();
	init_registries();
	init_util();
	init_checks();
	init_iso();
	init_schemas();
	init_schemas$1();
	init_en();
}));
// node_modules/zod/index.js
var init_zod = __esmMin((() => {
	init_external();
	init_external();
}));
// src/config.ts
var import_dist$1 = require_dist();
init_zod();
init_errors$2();
const configuration = strictObject({
	own: array(string().min(1)).default([]),
	exclude: array(string().min(1)).default([]),
	index: array(string().min(1)).default([])
});
const KEYS = Object.keys(configuration.shape);
async function readConfiguration(root, named) {
	const path = named ?? join(root, ".github/colophon.yml");
	let text;
	try {
		text = await readFile$1(path, "utf8");
	} catch (error) {
		const { code } = error;
		if (named === null && (code === "ENOENT" || code === "ENOTDIR")) return {
			configuration: configuration.parse({}),
			path: null
		};
		throw new ColophonError(code === "ENOENT" ? `The configuration ${path} does not exist. Name another, or none.` : `The configuration ${path} cannot be read (${code}).`);
	}
	return {
		configuration: parseConfiguration(text, named ?? ".github/colophon.yml"),
		path: named ?? ".github/colophon.yml"
	};
}
function parseConfiguration(text, name) {
	const lineCounter = new import_dist$1.LineCounter();
	const document = (0, import_dist$1.parseDocument)(text, {
		lineCounter,
		prettyErrors: false
	});
	const [broken] = document.errors;
	if (broken !== void 0) throw new ColophonError(`${name}, line ${lineCounter.linePos(broken.pos[0]).line}: ${broken.message}.`);
	let value;
	try {
		value = document.toJS() ?? {};
	} catch (error) {
		throw new ColophonError(`${name}: ${error instanceof Error ? error.message : String(error)}.`);
	}
	const result = configuration.safeParse(value);
	if (result.success) return result.data;
	const lineOf = (path) => {
		for (let length = path.length; length > 0; length--) {
			const node = document.getIn(path.slice(0, length), true);
			if ((0, import_dist$1.isNode)(node) && node.range) return lineCounter.linePos(node.range[0]).line;
		}
		return 1;
	};
	const problems = result.error.issues.flatMap((issue) => {
		if (issue.code === "unrecognized_keys") return issue.keys.map((key) => `line ${lineOf([...issue.path, key])}: ${JSON.stringify(key)} is not known.${didYouMean(key, KEYS) || ` Known are ${KEYS.join(", ")}.`}`);
		const what = issue.path.length === 0 ? "the file" : issue.path.join(".");
		const wanted = issue.path.length === 0 ? "a list of settings" : issue.path.length === 1 ? "a list" : "text";
		const detail = issue.code === "invalid_type" ? `must be ${wanted}` : issue.message;
		return [`line ${lineOf(issue.path)}: ${what} ${detail}.`];
	});
	throw new ColophonError(`${name}, ${problems.join(" ")}`);
}
function configurationNotes({ exclude }, path) {
	return exclude.length === 0 ? [] : [`${path} leaves out: ${exclude.join(", ")}`];
}
// src/report/outcome.ts
const FAIL_ON = [
	"error",
	"warning",
	"never"
];
function exitCodeOf(report, failOn) {
	const counting = failOn === "never" ? [] : failOn === "warning" ? ["error", "warning"] : ["error"];
	if (report.findings.some(({ level, waived }) => waived === null && counting.includes(level))) return 1;
	return report.target.files.failed.length > 0 ? 2 : 0;
}
// src/cli/command.ts
init_errors$2();
function parsed(command, args, options) {
	try {
		return parseArgs({
			args: [...args],
			options,
			allowPositionals: true
		});
	} catch (error) {
		const { code, message } = error;
		const see = ` See colophon ${command} --help.`;
		if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
			const [, typed = ""] = /'(-[^' ]*)/.exec(message) ?? [];
			const known = Object.keys(options).map((name) => `--${name}`);
			throw new ColophonError(`There is no option ${typed}.${didYouMean(typed, known) || see}`);
		}
		if (code?.startsWith("ERR_PARSE_ARGS")) throw new ColophonError(`${message.split("\n")[0]?.replace(/\.$/, "")}.${see}`);
		throw error;
	}
}
function oneOf(option, value, allowed) {
	const found = allowed.find((name) => name === value);
	if (found !== void 0) return found;
	throw new ColophonError(`${option} cannot be ${JSON.stringify(value)}. It is one of ${allowed.join(", ")}.${didYouMean(value, allowed)}`);
}
function atMost(positionals, count, usage) {
	const extra = positionals[count];
	if (extra !== void 0) throw new ColophonError(`${JSON.stringify(extra)} is one argument too many. Usage: ${usage}`);
}
// src/report/group.ts
const RELEASE_WIDE = new Set(["license-text-missing", "notice-entry-missing"]);
const LEVELS = {
	error: 0,
	warning: 1,
	note: 2
};
function grouped(findings) {
	const groups = new Map();
	findings.forEach((finding, i) => {
		if (finding.waived !== null) return;
		const key = isReleaseWide(finding) ? JSON.stringify([
			finding.rule,
			finding.level,
			finding.duty,
			finding.origin?.purl.replace(/@[^@]*$/, ""),
			finding.evidence.expected
		]) : String(i);
		groups.set(key, [...groups.get(key) ?? [], finding]);
	});
	return [...groups.values()].map((members) => {
		const [first] = members.sort(byImportance);
		return {
			finding: first,
			paths: [...new Set(members.map((member) => member.path))].sort()
		};
	}).sort((a, b) => byImportance(a.finding, b.finding));
}
function isReleaseWide(finding) {
	return RELEASE_WIDE.has(finding.rule);
}
function byImportance(a, b) {
	return LEVELS[a.level] - LEVELS[b.level] || (b.evidence.share ?? 0) - (a.evidence.share ?? 0) || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || RULE_IDS.indexOf(a.rule) - RULE_IDS.indexOf(b.rule) || a.startLine - b.startLine;
}
// src/report/wording.ts
function counted(count, noun) {
	return `${thousands(count)} ${noun}${count === 1 ? "" : "s"}`;
}
function thousands(count) {
	return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
function percent(share) {
	const rounded = Math.round(share * 100);
	return `${rounded === 100 && share < 1 ? 99 : rounded} %`;
}
function componentName(purl) {
	if (purl === IN_TREE) return "this repository";
	const match = /^pkg:[^/]+\/(.+?)(?:@([^@?#]+))?(?:[?#].*)?$/.exec(purl);
	if (match === null) return purl;
	const [, name = purl, version] = match;
	return [name, version].filter((part) => part !== void 0).map(decoded).join(" ");
}
const IN_TREE = "pkg:generic/in-tree";
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function originName(origin) {
	const { releases } = origin;
	const through = releases === null || releases.first === releases.last ? "" : ` to ${releases.last}`;
	return `${origin.path} of ${componentName(origin.purl)}${through}`;
}
function regionLines(region) {
	return `${lines(region.startLine, region.endLine)} ↔ ${lines(region.originStartLine, region.originEndLine)}`;
}
function lines(start, end) {
	return end > start ? `${start}–${end}` : String(start);
}
function mainRegions(regions, most) {
	const shown = [...regions].sort((a, b) => b.tokens - a.tokens || a.startLine - b.startLine).slice(0, most).sort((a, b) => a.startLine - b.startLine);
	return {
		shown,
		others: regions.length - shown.length
	};
}
function countsOf(findings) {
	const count = (level) => findings.filter((finding) => finding.level === level && finding.waived === null).length;
	return {
		error: count("error"),
		warning: count("warning"),
		note: count("note")
	};
}
function countsText(counts) {
	const parts = [
		"error",
		"warning",
		"note"
	].filter((level) => counts[level] > 0).map((level) => counted(counts[level], level));
	return parts.length === 0 ? "nothing found" : parts.join(", ");
}
function derivedFiles(report) {
	return report.files.filter((file) => file.status === "derived");
}
function remarksByReason(remarks) {
	const counts = new Map();
	for (const { reason } of remarks) counts.set(reason, (counts.get(reason) ?? 0) + 1);
	return [...counts];
}
// src/report/annotations.ts
const MOST_OF_A_KIND = 10;
const MESSAGE_LENGTH = 2e3;
const PATHS_NAMED = 5;
const COMMANDS$1 = {
	error: "error",
	warning: "warning",
	note: "notice"
};
function formatAnnotations(report, options) {
	const groups = grouped(report.findings);
	const failed = notJudged(report, options.prefix);
	const out = [];
	let dropped = 0;
	for (const level of [
		"error",
		"warning",
		"note"
	]) {
		const ofLevel = groups.filter((group) => group.finding.level === level).map((group) => annotation(group, options.prefix));
		if (level === "error" && failed !== null) ofLevel.unshift(failed);
		const most = level === "note" ? 9 : MOST_OF_A_KIND;
		out.push(...ofLevel.slice(0, most));
		dropped += Math.max(0, ofLevel.length - most);
	}
	if (dropped > 0) {
		const place = options.reportPlace === null ? "" : ` All are in ${printable(options.reportPlace)}.`;
		out.push(command("notice", { title: "Colophon" }, `${counted(dropped, "more finding")} not shown here.${place}`));
	}
	return out.map((line) => `${line}\n`).join("");
}
function annotation({ finding, paths }, prefix) {
	const { expected, found } = finding.evidence;
	const message = [
		printable(finding.message),
		...paths.length > 1 ? [`The same holds for ${named(paths.filter((path) => path !== finding.path))}.`] : [],
		...expected.length > 0 ? [`Expected: ${expected.map(printable).join("; ")}`] : [],
		...found.length > 0 ? [`Found: ${found.map(printable).join("; ")}`] : [],
		...finding.fix === null ? [] : [`What to do: ${printable(finding.fix.description)}`]
	].join("\n");
	const line = Math.max(1, finding.startLine);
	return command(COMMANDS$1[finding.level], {
		file: prefix + finding.path,
		line: String(line),
		endLine: String(Math.max(line, finding.endLine)),
		title: `${finding.rule} (${printable(finding.duty)})`
	}, shortened(message, MESSAGE_LENGTH));
}
function notJudged(report, prefix) {
	const { failed } = report.target.files;
	const [first] = failed;
	if (first === void 0) return null;
	const title = `Not judged: ${counted(failed.length, "file")}`;
	const reasons = failed.slice(0, PATHS_NAMED).map(({ path, reason }) => printable(`${path}: ${reason}`));
	const others = failed.length - reasons.length;
	const message = [...reasons, ...others > 0 ? [`and ${others} more`] : []].join("\n");
	return command("error", {
		...failed.length === 1 ? { file: prefix + first.path } : {},
		title
	}, message);
}
function named(paths) {
	const others = paths.length - PATHS_NAMED;
	const shown = paths.slice(0, PATHS_NAMED).map(printable).join(", ");
	return others > 0 ? `${shown} and ${others} more` : shown;
}
function command(name, properties, data) {
	const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
	return `::${name}${list.length > 0 ? ` ${list.join(",")}` : ""}::${escapeData(data)}`;
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
// src/report/json.ts
function formatJson(report) {
	return `${escapedInJson(JSON.stringify(report, null, 2))}\n`;
}
// src/report/text.ts
var import_picocolors = __commonJSMin(((exports, module) => {
	let p = process || {};
	let argv = p.argv || [];
	let env = p.env || {};
	let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	let formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	let replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	let createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
}))();
const LEAST_WIDTH = 60;
const REGIONS_SHOWN = 3;
const SOURCE_LINES_SHOWN = 3;
const FILES_SHOWN = 20;
const SOURCE_WIDTH = 120;
const LABEL = 9;
function formatText(report, options) {
	const page = new Page((0, import_picocolors.createColors)(options.color), Math.max(LEAST_WIDTH, options.width));
	const groups = grouped(report.findings);
	const files = new Map(report.files.map((file) => [file.path, file]));
	const perFile = new Map();
	for (const group of groups) {
		if (isReleaseWide(group.finding)) continue;
		const { path } = group.finding;
		perFile.set(path, [...perFile.get(path) ?? [], group]);
	}
	for (const [path, ofFile] of perFile) {
		const referred = ofFile.flatMap(({ finding }) => finding.origin === null ? [] : [finding.origin]);
		fileHead(page, path, files.get(path), referred, options);
		for (const group of ofFile) findingBlock(page, group, options.sources.get(path));
		page.blank();
	}
	const releaseWide = groups.filter((group) => isReleaseWide(group.finding));
	if (releaseWide.length > 0) {
		page.line(page.colors.bold("The release as a whole"));
		for (const group of releaseWide) findingBlock(page, group, void 0);
		page.blank();
	}
	clearFiles(page, report, new Set(perFile.keys()), options);
	remarks(page, report);
	page.line(closing(page.colors, report, options.milliseconds));
	return page.text();
}
var Page = class {
	colors;
	width;
	out = [];
	constructor(colors, width) {
		this.colors = colors;
		this.width = width;
	}
	line(text) {
		this.out.push(text);
	}
	blank() {
		if (this.out.length > 0 && this.out.at(-1) !== "") this.out.push("");
	}
	paragraph(indent, label, text, style = plain) {
		const column = label === null ? 0 : LABEL;
		wrapped(text, this.width - indent - column).forEach((part, i) => {
			const lead = i === 0 ? this.colors.dim((label ?? "").padEnd(column)) : " ".repeat(column);
			this.out.push(`${" ".repeat(indent)}${lead}${style(part)}`);
		});
	}
	list(indent, label, texts, style) {
		texts.forEach((text, i) => {
			this.paragraph(indent, i === 0 ? label : "", printable(text), style);
		});
	}
	text() {
		return `${this.out.join("\n")}\n`;
	}
};
function plain(line) {
	return line;
}
function wrapped(text, width) {
	const out = [];
	let current = "";
	for (const word of text.split(" ")) if (current !== "" && current.length + 1 + word.length > width) {
		out.push(current);
		current = word;
	} else current = current === "" ? word : `${current} ${word}`;
	out.push(current);
	return out;
}
function fileHead(page, path, file, referred, options) {
	const { colors } = page;
	const status = file?.status === "derived" ? `derived, ${percent(file.coverage)} of its code` : file?.status ?? "";
	page.line(`${colors.bold(printable(path))}${status === "" ? "" : colors.dim(`  ${status}`)}`);
	const origins = file?.origins ?? [];
	const detailed = options.detailed ?? false;
	const shown = origins.filter((origin, i) => detailed || i === 0 || referred.some(({ purl, path }) => purl === origin.purl && path === origin.path));
	for (const origin of shown) originBlock(page, origin, detailed);
	if (shown.length < origins.length) page.line(colors.dim(`  and ${counted(origins.length - shown.length, "more origin")}: colophon explain ${printable(path)}`));
}
function originBlock(page, origin, detailed) {
	const { shown, others } = mainRegions(origin.regions, detailed ? origin.regions.length : REGIONS_SHOWN);
	const how = [origin.confidence, origin.kind].join(", ");
	const name = printable(originName(origin));
	if (!detailed) {
		const places = shown.map(regionLines).join(", ");
		const rest = others > 0 ? ` and ${others} more` : "";
		page.paragraph(2, null, `agrees ${percent(origin.share)} with ${name} (${how})${places === "" ? "" : `, lines ${places}${rest}`}`);
		return;
	}
	page.paragraph(2, null, `agrees ${percent(origin.share)} with ${name} (${how})`);
	const facts = [
		["licence", origin.license ?? "not known"],
		["holders", origin.holders.length > 0 ? origin.holders.join("; ") : "none named in the file"],
		["see", origin.url ?? ""]
	];
	for (const [label, value] of facts) if (value !== "") page.paragraph(4, label, printable(value));
	for (const region of shown) {
		const mine = `lines ${lines(region.startLine, region.endLine)}`.padEnd(18);
		page.line(`    ${mine} ↔ ${lines(region.originStartLine, region.originEndLine).padEnd(12)}${page.colors.dim(counted(region.tokens, "token"))}`);
	}
	for (const other of origin.alternatives) page.paragraph(4, "or also", `${printable(other.path)} of ${printable(componentName(other.purl))}, ${percent(other.share)}`);
}
const MARKS = {
	error: "✖",
	warning: "▲",
	note: "•"
};
function findingBlock(page, { finding, paths }, source) {
	const { colors } = page;
	const paint = levelColor(colors, finding.level);
	page.blank();
	const duty = printable(finding.duty);
	page.line(`  ${paint(`${MARKS[finding.level]} ${finding.level}`)}  ${colors.bold(finding.rule)}  ${colors.dim(duty)}`);
	const releaseWide = isReleaseWide(finding);
	page.paragraph(4, null, printable(releaseWide ? `${finding.path}: ${finding.message}` : finding.message));
	if (releaseWide && paths.length > 1) {
		const others = paths.filter((path) => path !== finding.path);
		const more = others.length - FILES_SHOWN;
		const names = others.slice(0, FILES_SHOWN).map(printable).join(", ");
		page.paragraph(4, "also", `${names}${more > 0 ? ` and ${counted(more, "more file")}` : ""}`);
	}
	if (source !== void 0) sourceLines(page, finding, source);
	const { expected, found } = finding.evidence;
	page.list(4, "expected", expected, colors.green);
	page.list(4, "found", expected.length > 0 && found.length === 0 ? ["nothing of it"] : found, colors.red);
	if (finding.fix !== null) page.list(4, "next", [finding.fix.description], colors.cyan);
}
function sourceLines(page, finding, source) {
	const all = source.split(/\r\n|\r|\n/);
	const last = Math.min(finding.endLine, finding.startLine + SOURCE_LINES_SHOWN - 1, all.length);
	for (let line = Math.max(1, finding.startLine); line <= last; line++) {
		const text = shortened(printableCode(all[line - 1] ?? ""), SOURCE_WIDTH);
		if (text.trim() === "" && finding.endLine <= finding.startLine) continue;
		page.line(`    ${page.colors.dim(`${String(line).padStart(5)} │`)} ${text}`.trimEnd());
	}
	const more = Math.min(finding.endLine, all.length) - last;
	if (more > 0) page.line(page.colors.dim(`    ${"…".padStart(5)} │ ${counted(more, "more line")}`));
}
function levelColor(colors, level) {
	return level === "error" ? colors.red : level === "warning" ? colors.yellow : colors.blue;
}
function clearFiles(page, report, withFindings, options) {
	const clear = derivedFiles(report).filter((file) => !withFindings.has(file.path));
	if (options.detailed) {
		for (const file of report.files.filter(({ path }) => !withFindings.has(path))) {
			fileHead(page, file.path, file, [], options);
			page.blank();
		}
		return;
	}
	if (clear.length === 0) return;
	page.line(page.colors.bold("Derived, and nothing amiss in the file itself"));
	for (const file of clear.slice(0, FILES_SHOWN)) {
		const [origin] = file.origins;
		if (origin === void 0) continue;
		page.line(`  ${printable(file.path)}${page.colors.dim(`  ${percent(origin.share)} of ${printable(originName(origin))}`)}`);
	}
	if (clear.length > FILES_SHOWN) page.line(page.colors.dim(`  and ${counted(clear.length - FILES_SHOWN, "more file")}`));
	page.blank();
}
function remarks(page, report) {
	const { colors } = page;
	const { failed, skipped } = report.target.files;
	if (failed.length > 0) {
		page.line(colors.red(colors.bold(`INCOMPLETE: ${counted(failed.length, "file")} could not be judged, or not in full`)));
		for (const { path, reason } of failed) page.paragraph(2, null, printable(`${path}: ${reason}`));
		page.blank();
	}
	const small = [
		...report.target.notes,
		...report.target.own.map(({ what, reason }) => `${what} is taken for your own: ${reason}.`),
		...remarksByReason(skipped).map(([reason, count]) => `skipped ${counted(count, "path")}: ${reason}`)
	];
	for (const text of small) page.paragraph(0, "note", printable(text), colors.dim);
	if (small.length > 0) page.blank();
}
function closing(colors, report, milliseconds) {
	const { files } = report.target;
	const parts = [
		countsText(countsOf(report.findings)),
		`${counted(files.scanned, "file")} scanned, ${thousands(derivedFiles(report).length)} derived`,
		...files.failed.length > 0 ? [`${thousands(files.failed.length)} not judged`] : [],
		`index ${printable(report.tool.index.version)}`,
		...milliseconds === null ? [] : [`${(milliseconds / 1e3).toFixed(2)} s`]
	];
	const verdicts = {
		pass: colors.green("✔ pass"),
		fail: colors.red("✖ fail"),
		incomplete: colors.yellow("▲ incomplete")
	};
	return `${colors.bold(verdicts[report.verdict])}  ${parts.join(" · ")}`;
}
// src/cli/output.ts
init_errors$2();
const FORMATS = [
	"text",
	"json",
	"github"
];
const LATER$1 = [
	"sarif",
	"spdx",
	"cyclonedx",
	"html"
];
function formatNamed(value, allowed = FORMATS) {
	if (LATER$1.includes(value)) throw new ColophonError(`--format ${value} is not available in this version. Available are ${allowed.join(", ")}.`);
	return oneOf("--format", value, allowed);
}
function wantsColor(stream) {
	const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
	if (NO_COLOR !== void 0 && NO_COLOR !== "") return false;
	if (FORCE_COLOR !== void 0 && FORCE_COLOR !== "") return FORCE_COLOR !== "0";
	return stream.isTTY === true && TERM !== "dumb";
}
const DEFAULT_WIDTH = 100;
const MOST_WIDTH = 120;
async function emit(result, rendering, streams) {
	const { output } = rendering;
	const text = render(result, rendering, streams);
	if (output === null) streams.stdout.write(text);
	else await writeFile(output, text).catch((error) => {
		throw new ColophonError(`${output} cannot be written (${error.code}). Name another file with --output.`);
	});
}
function render({ report, sources }, rendering, streams) {
	switch (rendering.format) {
		case "json": return formatJson(report);
		case "github": {
			const { root } = report.target;
			return formatAnnotations(report, {
				prefix: annotationPrefix(root),
				reportPlace: null
			});
		}
		case "text": return formatText(report, {
			sources,
			color: rendering.output === null && wantsColor(streams.stdout),
			width: Math.min(MOST_WIDTH, streams.stdout.columns || DEFAULT_WIDTH),
			milliseconds: rendering.milliseconds,
			detailed: rendering.detailed
		});
	}
}
function annotationPrefix(root) {
	return root === "." || root.startsWith("..") || root.startsWith("/") ? "" : `${root.replace(/\/+$/, "")}/`;
}
// src/cli/progress.ts
const INTERVAL_MS = 100;
function progressOn(streams, verb, quiet) {
	if (quiet || !streams.stderr.isTTY) return {
		show: () => void 0,
		clear: () => void 0
	};
	let last = 0;
	let shown = false;
	return {
		show(done, total, what = "") {
			const now = Date.now();
			if (now - last < INTERVAL_MS) return;
			last = now;
			shown = true;
			const text = `${verb} ${thousands(done)} of ${thousands(total)} ${what}`.trimEnd();
			streams.stderr.write(`\r\x1b[2K${text.slice(0, (streams.stderr.columns || 80) - 1)}`);
		},
		clear() {
			if (shown) streams.stderr.write("\r\x1B[2K");
		}
	};
}
// src/cli/audit.ts
const USAGE$2 = "colophon audit [PATH] [options]";
const auditCommand = {
	usage: USAGE$2,
	summary: "which code comes from elsewhere, and what its licences ask for and do not get",
	help: `${USAGE$2}

Audits the folder PATH (default: this one): the files that Git tracks or would add, or all files outside Git.

  --format FORMAT       ${FORMATS.join(", ")} (default: text); github prints workflow commands
  --output FILE         write the report there instead of to standard output
  --changed BASE_REF    judge only the files that changed since they left BASE_REF
  --fail-on LEVEL       lowest level that gives exit code 1: ${FAIL_ON.join(", ")} (default: error)
  --config FILE         configuration (default: .github/colophon.yml below PATH, if it is there)
  --index FILE          further origin index to compare with; may be given several times
  --lang en             language of the report
  --quiet               no progress

Exit code: 0 no finding at or above --fail-on, 1 findings, 2 it could not be done in full.`,
	async run(args, streams) {
		const { values, positionals } = parsed("audit", args, {
			format: {
				type: "string",
				default: "text"
			},
			output: { type: "string" },
			changed: { type: "string" },
			"fail-on": {
				type: "string",
				default: "error"
			},
			config: { type: "string" },
			index: {
				type: "string",
				multiple: true
			},
			lang: {
				type: "string",
				default: "en"
			},
			quiet: {
				type: "boolean",
				default: false
			}
		});
		atMost(positionals, 1, USAGE$2);
		const format = formatNamed(values.format);
		const failOn = oneOf("--fail-on", values["fail-on"], FAIL_ON);
		oneOf("--lang", values.lang, ["en"]);
		const root = resolve(positionals[0] ?? ".");
		const started = performance.now();
		const { configuration, path } = await readConfiguration(root, values.config ?? null);
		const progress = progressOn(streams, "auditing", values.quiet);
		const result = await audit({
			root,
			scope: values.changed === void 0 ? { kind: "repository" } : {
				kind: "changed",
				base: values.changed
			},
			own: configuration.own,
			exclude: configuration.exclude,
			indexPaths: [
				embeddedIndexPath(),
				...configuration.index.map((file) => resolve(root, file)),
				...(values.index ?? []).map((file) => resolve(file))
			],
			displayRoot: displayed(root),
			notes: configurationNotes(configuration, path),
			onProgress: progress.show
		}).finally(progress.clear);
		const milliseconds = performance.now() - started;
		await emit(result, {
			format,
			output: values.output ?? null,
			milliseconds,
			detailed: false
		}, streams);
		return exitCodeOf(result.report, failOn);
	}
};
function displayed(root) {
	const path = relative(process.cwd(), root).split(sep$1).join("/");
	if (path === "") return ".";
	return isAbsolute(path) || path.startsWith("..") ? root.split(sep$1).at(-1) ?? "." : path;
}
// src/cli/explain.ts
init_errors$2();
const USAGE$1 = "colophon explain FILE [options]";
const explainCommand = {
	usage: USAGE$1,
	summary: "where each part of one file comes from, line region by line region",
	help: `${USAGE$1}

  --format FORMAT       text or json (default: text)
  --output FILE         write the report there instead of to standard output
  --config FILE         configuration (default: .github/colophon.yml of the file's repository, if it is there)
  --index FILE          further origin index to compare with; may be given several times

Exit code: 0 the file could be judged, whatever was found; 2 it could not.`,
	async run(args, streams) {
		const { values, positionals } = parsed("explain", args, {
			format: {
				type: "string",
				default: "text"
			},
			output: { type: "string" },
			config: { type: "string" },
			index: {
				type: "string",
				multiple: true
			},
			quiet: {
				type: "boolean",
				default: false
			}
		});
		atMost(positionals, 1, USAGE$1);
		const [name] = positionals;
		if (name === void 0) throw new ColophonError(`Which file? Usage: ${USAGE$1}`);
		const format = formatNamed(values.format, ["text", "json"]);
		const started = performance.now();
		const { root, path } = await placeOf(name);
		const { configuration } = await readConfiguration(root, values.config ?? null);
		const result = await audit({
			root,
			scope: { kind: "repository" },
			only: [path],
			own: configuration.own,
			indexPaths: [
				embeddedIndexPath(),
				...configuration.index.map((file) => resolve(root, file)),
				...(values.index ?? []).map((file) => resolve(file))
			],
			displayRoot: displayed(root)
		});
		const { scanned, failed, skipped } = result.report.target.files;
		if (scanned === 0 && failed.length === 0) {
			const remark = skipped.find((entry) => entry.path === path);
			throw new ColophonError(remark === void 0 ? `${name} is not part of what is audited: Git ignores it.` : `${name} is not judged: ${remark.reason}.`);
		}
		const milliseconds = performance.now() - started;
		await emit(result, {
			format,
			output: values.output ?? null,
			milliseconds,
			detailed: true
		}, streams);
		return failed.some((remark) => remark.path === path) ? 2 : 0;
	}
};
async function placeOf(name) {
	const absolute = resolve(name);
	if ((await stat(absolute).catch((error) => {
		throw new ColophonError(error.code === "ENOENT" ? `${name} does not exist. Name a file.` : `${name} cannot be read (${error.code}).`);
	})).isDirectory()) throw new ColophonError(`${name} is a folder. To audit it: colophon audit ${name}`);
	const folder = await realpath(dirname(absolute));
	const file = resolve(folder, basename(absolute));
	const repository = (await gitFacts(folder))?.topLevel;
	const ignored = repository !== void 0 && (await git(folder, [
		"check-ignore",
		"--quiet",
		file
	])).code === 0;
	const root = repository === void 0 || ignored ? projectOf(folder) : repository;
	return {
		root,
		path: relative(root, file).split(sep$1).join("/")
	};
}
const PROJECT_FILES = [
	"pyproject.toml",
	"setup.py",
	"setup.cfg",
	"LICENSE",
	"LICENSE.txt",
	"LICENSE.md",
	"NOTICE"
];
function projectOf(folder) {
	for (let at = folder; dirname(at) !== at; at = dirname(at)) if (PROJECT_FILES.some((file) => existsSync(join(at, file)))) return at;
	return folder;
}
// src/origin/inspect.ts
function summarizeIndex({ data }) {
	return {
		version: data.version,
		components: data.components.length,
		files: data.originComponent.length,
		contents: data.contentCode.length,
		fingerprints: data.hashes.length,
		options: data.options
	};
}
function summarizeComponents({ data }) {
	return data.components.map((component, c) => {
		const holders = new Set();
		let files = 0;
		let contents = 0;
		data.originComponent.forEach((owner, origin) => {
			if (owner !== c) return;
			files++;
			for (let v = data.contentStart[origin]; v < data.contentStart[origin + 1]; v++) {
				contents++;
				for (const holder of data.facts[data.contentFacts[v]]?.holders ?? []) holders.add(holder);
			}
		});
		const release = (i) => {
			const found = component.releases.at(i);
			return {
				version: found?.version ?? "",
				date: new Date((found?.day ?? 0) * 864e5).toISOString().slice(0, 10)
			};
		};
		return {
			purl: component.purl,
			license: component.license,
			repository: component.repository,
			releases: component.releases.length,
			first: release(0),
			last: release(-1),
			files,
			contents,
			holders: holders.size
		};
	});
}
// node_modules/@renovatebot/pep440/lib/version.js
var require_version = __commonJSMin(((exports, module) => {
	const VERSION_PATTERN = [
		"v?",
		"(?:",
		"(?:(?<epoch>[0-9]+)!)?",
		"(?<release>[0-9]+(?:\\.[0-9]+)*)",
		"(?<pre>",
		"[-_\\.]?",
		"(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))",
		"[-_\\.]?",
		"(?<pre_n>[0-9]+)?",
		")?",
		"(?<post>",
		"(?:-(?<post_n1>[0-9]+))",
		"|",
		"(?:",
		"[-_\\.]?",
		"(?<post_l>post|rev|r)",
		"[-_\\.]?",
		"(?<post_n2>[0-9]+)?",
		")",
		")?",
		"(?<dev>",
		"[-_\\.]?",
		"(?<dev_l>dev)",
		"[-_\\.]?",
		"(?<dev_n>[0-9]+)?",
		")?",
		")",
		"(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?"
	].join("");
	module.exports = {
		VERSION_PATTERN,
		valid,
		clean,
		explain,
		parse,
		stringify
	};
	const validRegex = new RegExp("^" + VERSION_PATTERN + "$", "i");
	function valid(version) {
		return validRegex.test(version) ? version : null;
	}
	const cleanRegex = new RegExp("^\\s*" + VERSION_PATTERN + "\\s*$", "i");
	function clean(version) {
		return stringify(parse(version, cleanRegex));
	}
	function parse(version, regex) {
		const { groups } = (regex || validRegex).exec(version) || {};
		if (!groups) return null;
		return {
			epoch: Number(groups.epoch ? groups.epoch : 0),
			release: groups.release.split(".").map(Number),
			pre: normalize_letter_version(groups.pre_l, groups.pre_n),
			post: normalize_letter_version(groups.post_l, groups.post_n1 || groups.post_n2),
			dev: normalize_letter_version(groups.dev_l, groups.dev_n),
			local: parse_local_version(groups.local)
		};
	}
	function stringify(parsed) {
		if (!parsed) return null;
		const { epoch, release, pre, post, dev, local } = parsed;
		const parts = [];
		if (epoch !== 0) parts.push(`${epoch}!`);
		parts.push(release.join("."));
		if (pre) parts.push(pre.join(""));
		if (post) parts.push("." + post.join(""));
		if (dev) parts.push("." + dev.join(""));
		if (local) parts.push(`+${local}`);
		return parts.join("");
	}
	function normalize_letter_version(letterIn, numberIn) {
		let letter = letterIn;
		let number = numberIn;
		if (letter) {
			if (!number) number = 0;
			letter = letter.toLowerCase();
			if (letter === "alpha") letter = "a";
			else if (letter === "beta") letter = "b";
			else if ([
				"c",
				"pre",
				"preview"
			].includes(letter)) letter = "rc";
			else if (["rev", "r"].includes(letter)) letter = "post";
			return [letter, Number(number)];
		}
		if (!letter && number) {
			letter = "post";
			return [letter, Number(number)];
		}
		return null;
	}
	function parse_local_version(local) {
		if (local) return local.split(/[._-]/).map((part) => Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part));
		return null;
	}
	function explain(version) {
		const parsed = parse(version);
		if (!parsed) return parsed;
		const { epoch, release, pre, post, dev, local } = parsed;
		let base_version = "";
		if (epoch !== 0) base_version += epoch + "!";
		base_version += release.join(".");
		const is_prerelease = Boolean(dev || pre);
		const is_devrelease = Boolean(dev);
		const is_postrelease = Boolean(post);
		return {
			epoch,
			release,
			pre,
			post: post ? post[1] : post,
			dev: dev ? dev[1] : dev,
			local: local ? local.join(".") : local,
			public: stringify(parsed).split("+", 1)[0],
			base_version,
			is_prerelease,
			is_devrelease,
			is_postrelease
		};
	}
}));
// node_modules/@renovatebot/pep440/lib/operator.js
var require_operator = __commonJSMin(((exports, module) => {
	const { parse } = require_version();
	module.exports = {
		compare,
		rcompare,
		lt,
		le,
		eq,
		ne,
		ge,
		gt,
		"<": lt,
		"<=": le,
		"==": eq,
		"!=": ne,
		">=": ge,
		">": gt,
		"===": arbitrary
	};
	function lt(version, other) {
		return compare(version, other) < 0;
	}
	function le(version, other) {
		return compare(version, other) <= 0;
	}
	function eq(version, other) {
		return compare(version, other) === 0;
	}
	function ne(version, other) {
		return compare(version, other) !== 0;
	}
	function ge(version, other) {
		return compare(version, other) >= 0;
	}
	function gt(version, other) {
		return compare(version, other) > 0;
	}
	function arbitrary(version, other) {
		return version.toLowerCase() === other.toLowerCase();
	}
	function compare(version, other) {
		const parsedVersion = parse(version);
		const parsedOther = parse(other);
		return pyCompare(calculateKey(parsedVersion), calculateKey(parsedOther));
	}
	function rcompare(version, other) {
		return -compare(version, other);
	}
	function pyCompare(elemIn, otherIn) {
		let elem = elemIn;
		let other = otherIn;
		if (elem === other) return 0;
		if (Array.isArray(elem) !== Array.isArray(other)) {
			elem = Array.isArray(elem) ? elem : [elem];
			other = Array.isArray(other) ? other : [other];
		}
		if (Array.isArray(elem)) {
			const len = Math.min(elem.length, other.length);
			for (let i = 0; i < len; i += 1) {
				const res = pyCompare(elem[i], other[i]);
				if (res !== 0) return res;
			}
			return elem.length - other.length;
		}
		if (elem === -1e400 || other === 1e400) return -1;
		if (elem === 1e400 || other === -1e400) return 1;
		return elem < other ? -1 : 1;
	}
	function calculateKey(input) {
		const { epoch } = input;
		let { release, pre, post, local, dev } = input;
		release = release.concat();
		release.reverse();
		while (release.length && release[0] === 0) release.shift();
		release.reverse();
		if (!pre && !post && dev) pre = -1e400;
		else if (!pre) pre = 1e400;
		if (!post) post = -1e400;
		if (!dev) dev = 1e400;
		if (!local) local = -1e400;
		else local = local.map((i) => Number.isNaN(Number(i)) ? [-1e400, i] : [Number(i), ""]);
		return [
			epoch,
			release,
			pre,
			post,
			dev,
			local
		];
	}
}));
// node_modules/@renovatebot/pep440/lib/specifier.js
var require_specifier = __commonJSMin(((exports, module) => {
	const { VERSION_PATTERN, explain: explainVersion } = require_version();
	const Operator = require_operator();
	const RANGE_PATTERN = [
		"(?<operator>(===|~=|==|!=|<=|>=|<|>))",
		"\\s*",
		"(",
		"(?<version>(?:" + VERSION_PATTERN.replace(/\?<\w+>/g, "?:") + "))",
		"(?<prefix>\\.\\*)?",
		"|",
		"(?<legacy>[^,;\\s)]+)",
		")"
	].join("");
	module.exports = {
		RANGE_PATTERN,
		parse,
		satisfies,
		filter,
		validRange,
		maxSatisfying,
		minSatisfying
	};
	const isEqualityOperator = (op) => [
		"==",
		"!=",
		"==="
	].includes(op);
	const rangeRegex = new RegExp("^" + RANGE_PATTERN + "$", "i");
	function parse(ranges) {
		if (!ranges.trim()) return [];
		const specifiers = ranges.split(",").map((range) => rangeRegex.exec(range.trim()) || {}).map(({ groups }) => {
			if (!groups) return null;
			let { ...spec } = groups;
			const { operator, version, prefix, legacy } = groups;
			if (version) {
				spec = {
					...spec,
					...explainVersion(version)
				};
				if (operator === "~=") {
					if (spec.release.length < 2) return null;
				}
				if (!isEqualityOperator(operator) && spec.local) return null;
				if (prefix) {
					if (!isEqualityOperator(operator) || spec.dev || spec.local) return null;
				}
			}
			if (legacy && operator !== "===") return null;
			return spec;
		});
		if (specifiers.filter(Boolean).length !== specifiers.length) return null;
		return specifiers;
	}
	function filter(versions, specifier, options = {}) {
		const filtered = pick(versions, specifier, options);
		if (filtered.length === 0 && options.prereleases === void 0) return pick(versions, specifier, { prereleases: true });
		return filtered;
	}
	function maxSatisfying(versions, range, options) {
		const found = filter(versions, range, options).sort(Operator.compare);
		return found.length === 0 ? null : found[found.length - 1];
	}
	function minSatisfying(versions, range, options) {
		const found = filter(versions, range, options).sort(Operator.compare);
		return found.length === 0 ? null : found[0];
	}
	function pick(versions, specifier, options) {
		const parsed = parse(specifier);
		if (!parsed) return [];
		return versions.filter((version) => {
			const explained = explainVersion(version);
			if (!parsed.length) return explained && !(explained.is_prerelease && !options.prereleases);
			return parsed.reduce((pass, spec) => {
				if (!pass) return false;
				return contains({
					...spec,
					...options
				}, {
					version,
					explained
				});
			}, true);
		});
	}
	function satisfies(version, specifier, options = {}) {
		return pick([version], specifier, options).length === 1;
	}
	function arrayStartsWith(array, prefix) {
		if (prefix.length > array.length) return false;
		for (let i = 0; i < prefix.length; i += 1) if (prefix[i] !== array[i]) return false;
		return true;
	}
	function contains(specifier, input) {
		const { explained } = input;
		let { version } = input;
		const { ...spec } = specifier;
		if (spec.prereleases === void 0) spec.prereleases = spec.is_prerelease;
		if (explained && explained.is_prerelease && !spec.prereleases) return false;
		if (spec.operator === "~=") {
			let compatiblePrefix = spec.release.slice(0, -1).concat("*").join(".");
			if (spec.epoch) compatiblePrefix = spec.epoch + "!" + compatiblePrefix;
			return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, { prereleases: spec.prereleases });
		}
		if (spec.prefix) {
			const isMatching = explained.epoch === spec.epoch && arrayStartsWith(explained.release, spec.release);
			return spec.operator !== "!=" ? isMatching : !isMatching;
		}
		if (explained) {
			if (explained.local && spec.version) {
				version = explained.public;
				spec.version = explainVersion(spec.version).public;
			}
		}
		if (spec.operator === "<" || spec.operator === ">") {
			if (Operator.eq(spec.release.join("."), explained.release.join("."))) return false;
		}
		const op = Operator[spec.operator];
		return op(version, spec.version || spec.legacy);
	}
	function validRange(specifier) {
		return Boolean(parse(specifier));
	}
}));
// node_modules/@renovatebot/pep440/lib/semantic.js
var require_semantic = __commonJSMin(((exports, module) => {
	const { explain, parse, stringify } = require_version();
	module.exports = {
		major,
		minor,
		patch,
		inc
	};
	function major(input) {
		const version = explain(input);
		if (!version) throw new TypeError("Invalid Version: " + input);
		return version.release[0];
	}
	function minor(input) {
		const version = explain(input);
		if (!version) throw new TypeError("Invalid Version: " + input);
		if (version.release.length < 2) return 0;
		return version.release[1];
	}
	function patch(input) {
		const version = explain(input);
		if (!version) throw new TypeError("Invalid Version: " + input);
		if (version.release.length < 3) return 0;
		return version.release[2];
	}
	function inc(input, release, preReleaseIdentifier) {
		let identifier = preReleaseIdentifier || `a`;
		const version = parse(input);
		if (!version) return null;
		if (![
			"a",
			"b",
			"c",
			"rc",
			"alpha",
			"beta",
			"pre",
			"preview"
		].includes(identifier)) return null;
		switch (release) {
			case "premajor":
				{
					const [majorVersion] = version.release;
					version.release.fill(0);
					version.release[0] = majorVersion + 1;
				}
				version.pre = [identifier, 0];
				delete version.post;
				delete version.dev;
				delete version.local;
				break;
			case "preminor":
				{
					const [majorVersion, minorVersion = 0] = version.release;
					version.release.fill(0);
					version.release[0] = majorVersion;
					version.release[1] = minorVersion + 1;
				}
				version.pre = [identifier, 0];
				delete version.post;
				delete version.dev;
				delete version.local;
				break;
			case "prepatch":
				{
					const [majorVersion, minorVersion = 0, patchVersion = 0] = version.release;
					version.release.fill(0);
					version.release[0] = majorVersion;
					version.release[1] = minorVersion;
					version.release[2] = patchVersion + 1;
				}
				version.pre = [identifier, 0];
				delete version.post;
				delete version.dev;
				delete version.local;
				break;
			case "prerelease":
				if (version.pre === null) {
					const [majorVersion, minorVersion = 0, patchVersion = 0] = version.release;
					version.release.fill(0);
					version.release[0] = majorVersion;
					version.release[1] = minorVersion;
					version.release[2] = patchVersion + 1;
					version.pre = [identifier, 0];
				} else {
					if (preReleaseIdentifier === void 0 && version.pre !== null) [identifier] = version.pre;
					const [letter, number] = version.pre;
					if (letter === identifier) version.pre = [letter, number + 1];
					else version.pre = [identifier, 0];
				}
				delete version.post;
				delete version.dev;
				delete version.local;
				break;
			case "major":
				if (version.release.slice(1).some((value) => value !== 0) || version.pre === null) {
					const [majorVersion] = version.release;
					version.release.fill(0);
					version.release[0] = majorVersion + 1;
				}
				delete version.pre;
				delete version.post;
				delete version.dev;
				delete version.local;
				break;
			case "minor":
				if (version.release.slice(2).some((value) => value !== 0) || version.pre === null) {
					const [majorVersion, minorVersion = 0] = version.release;
					version.release.fill(0);
					version.release[0] = majorVersion;
					version.release[1] = minorVersion + 1;
				}
				delete version.pre;
				delete version.post;
				delete version.dev;
				delete version.local;
				break;
			case "patch":
				if (version.release.slice(3).some((value) => value !== 0) || version.pre === null) {
					const [majorVersion, minorVersion = 0, patchVersion = 0] = version.release;
					version.release.fill(0);
					version.release[0] = majorVersion;
					version.release[1] = minorVersion;
					version.release[2] = patchVersion + 1;
				}
				delete version.pre;
				delete version.post;
				delete version.dev;
				delete version.local;
				break;
			default: return null;
		}
		return stringify(version);
	}
}));
// node_modules/@renovatebot/pep440/index.js
var require_pep440 = __commonJSMin(((exports, module) => {
	const { valid, clean, explain, parse } = require_version();
	const { lt, le, eq, ne, ge, gt, compare, rcompare } = require_operator();
	const { filter, maxSatisfying, minSatisfying, RANGE_PATTERN, satisfies, validRange } = require_specifier();
	const { major, minor, patch, inc } = require_semantic();
	module.exports = {
		valid,
		clean,
		explain,
		parse,
		lt,
		le,
		lte: le,
		eq,
		ne,
		neq: ne,
		ge,
		gte: ge,
		gt,
		compare,
		rcompare,
		filter,
		maxSatisfying,
		minSatisfying,
		RANGE_PATTERN,
		satisfies,
		validRange,
		major,
		minor,
		patch,
		inc
	};
}));
// src/origin/build/assemble.ts
function assembleIndex(histories, options, version) {
	const origins = histories.flatMap((history, c) => originsOf(history, c));
	const facts = new Interner();
	const names = new Interner();
	const paths = new Columns(["since", "name"]);
	const contents = new Columns([
		"first",
		"last",
		"code",
		"imports",
		"tokens",
		"facts"
	]);
	const shifts = new Columns(["line", "delta"]);
	const segments = new Columns([
		"origin",
		"first",
		"last"
	]);
	const postings = new Postings();
	const phrases = new Set();
	origins.forEach((origin, o) => {
		const component = histories[origin.component]?.component;
		for (const name of origin.names) paths.push(name.since, names.idOf(name.path, name.path));
		paths.endRow();
		const spans = new Map();
		let previous = null;
		for (const { first, last, record } of origin.contents) {
			const noticed = record.facts.notice === "header" || record.facts.notice === "spdx";
			const license = record.facts.license ?? (noticed ? null : component.license);
			const known = {
				...record.facts,
				license
			};
			contents.push(first, last, record.codeDigest, record.importsDigest, record.tokens, facts.idOf(known, JSON.stringify(known)));
			for (const [line, delta] of previous === null ? [] : lineShifts(previous, record)) shifts.push(line, delta);
			shifts.endRow();
			record.hashes.forEach((hash, i) => {
				const span = spans.get(hash);
				if (span === void 0) spans.set(hash, {
					first,
					last,
					line: record.lines[i]
				});
				else span.last = last;
			});
			for (const phrase of record.phrases) phrases.add(phrase);
			previous = record;
		}
		contents.endRow();
		const segmentIds = new Map();
		for (const [hash, { first, last, line }] of spans) {
			const key = first * 65536 + last;
			let segment = segmentIds.get(key);
			if (segment === void 0) {
				segment = segments.push(o, first, last);
				segmentIds.set(key, segment);
			}
			postings.push(hash, segment, line);
		}
	});
	return {
		version,
		options,
		components: histories.map((history) => history.component),
		originComponent: Uint16Array.from(origins, (origin) => origin.component),
		pathStart: paths.starts(),
		pathSince: Uint16Array.from(paths.column("since")),
		pathName: Uint32Array.from(paths.column("name")),
		pathText: names.values,
		contentStart: contents.starts(),
		contentFirst: Uint16Array.from(contents.column("first")),
		contentLast: Uint16Array.from(contents.column("last")),
		contentCode: Uint32Array.from(contents.column("code")),
		contentImports: Uint32Array.from(contents.column("imports")),
		contentTokens: Uint32Array.from(contents.column("tokens")),
		contentFacts: Uint32Array.from(contents.column("facts")),
		facts: facts.values,
		shiftStart: shifts.starts(),
		shiftLine: Uint16Array.from(shifts.column("line")),
		shiftDelta: Int16Array.from(shifts.column("delta")),
		segmentOrigin: Uint32Array.from(segments.column("origin")),
		segmentFirst: Uint16Array.from(segments.column("first")),
		segmentLast: Uint16Array.from(segments.column("last")),
		...postings.sets(),
		phrases: Uint32Array.from(phrases).sort()
	};
}
function originsOf(history, component) {
	const origins = [];
	const current = new Map();
	history.releases.forEach((files, release) => {
		const appeared = [...files.keys()].filter((path) => !current.has(path)).sort();
		const vanished = new Map();
		for (const path of [...current.keys()].sort()) if (!files.has(path)) vanished.set(baseName(path), [...vanished.get(baseName(path)) ?? [], path]);
		for (const path of appeared) {
			const record = files.get(path);
			const candidates = vanished.get(baseName(path)) ?? [];
			const from = candidates.find((old) => movedShare(current.get(old), record) >= MOVED_SHARE);
			const origin = from === void 0 ? {
				component,
				names: [],
				contents: []
			} : current.get(from);
			if (from === void 0) origins.push(origin);
			else {
				current.delete(from);
				candidates.splice(candidates.indexOf(from), 1);
			}
			origin.names.push({
				since: release,
				path
			});
			current.set(path, origin);
		}
		for (const [path, record] of files) {
			const { contents } = current.get(path);
			const latest = contents.at(-1);
			if (latest?.record === record && latest.last === release - 1) latest.last = release;
			else contents.push({
				first: release,
				last: release,
				record
			});
		}
	});
	return origins;
}
function baseName(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function movedShare(origin, record) {
	const before = origin.contents.at(-1)?.record;
	if (before.codeDigest === record.codeDigest) return 1;
	const hashes = new Set(before.hashes);
	return record.hashes.filter((hash) => hashes.has(hash)).length / Math.max(1, record.hashes.length, before.hashes.length);
}
function lineShifts(before, after) {
	const lineBefore = new Map();
	before.hashes.forEach((hash, i) => {
		lineBefore.set(hash, before.lines[i]);
	});
	const moves = [];
	after.hashes.forEach((hash, i) => {
		const line = lineBefore.get(hash);
		if (line !== void 0) moves.push([line, after.lines[i] - line]);
	});
	moves.sort(([a, da], [b, db]) => a - b || da - db);
	const shifts = [];
	let delta = 0;
	for (const [line, moved] of moves) {
		if (moved === delta || Math.abs(moved) > 32767) continue;
		if (shifts.at(-1)?.[0] === line) shifts.pop();
		shifts.push([line, moved]);
		delta = moved;
	}
	return shifts;
}
function doubled(values, Type) {
	const out = new Type(values.length * 2);
	out.set(values);
	return out;
}
var MOVED_SHARE, Interner, Columns, Postings;
var init_assemble = __esmMin((() => {
	MOVED_SHARE = .5;
	Interner = class {
		values = [];
		ids = new Map();
		idOf(value, key) {
			let id = this.ids.get(key);
			if (id === void 0) {
				id = this.values.push(value) - 1;
				this.ids.set(key, id);
			}
			return id;
		}
	};
	Columns = class {
		data;
		rowStarts = [0];
		names;
		constructor(names) {
			this.names = names;
			this.data = names.map(() => []);
		}
		push(...values) {
			for (const [i, value] of values.entries()) this.data[i]?.push(value);
			return this.data[0].length - 1;
		}
		endRow() {
			this.rowStarts.push(this.data[0].length);
		}
		starts() {
			return Uint32Array.from(this.rowStarts);
		}
		column(name) {
			return this.data[this.names.indexOf(name)];
		}
	};
	Postings = class {
		size = 0;
		hash = new Uint32Array(65536);
		segment = new Uint32Array(65536);
		line = new Uint16Array(65536);
		push(hash, segment, line) {
			if (this.size === this.hash.length) {
				this.hash = doubled(this.hash, Uint32Array);
				this.segment = doubled(this.segment, Uint32Array);
				this.line = doubled(this.line, Uint16Array);
			}
			this.hash[this.size] = hash;
			this.segment[this.size] = segment;
			this.line[this.size] = line;
			this.size++;
		}
		sets() {
			const order = new BigUint64Array(this.size);
			for (let i = 0; i < this.size; i++) order[i] = BigInt(this.hash[i]) << 32n | BigInt(i);
			order.sort();
			const at = Uint32Array.from(order, (key) => Number(key & 4294967295n));
			const ids = new Map();
			const setStart = [0];
			const setSegment = [];
			const hashes = [];
			const hashSet = [];
			const anchorLines = [];
			for (let i = 0; i < at.length;) {
				const hash = this.hash[at[i]];
				const rows = [];
				for (; i < at.length && this.hash[at[i]] === hash; i++) rows.push(at[i]);
				rows.sort((a, b) => this.segment[a] - this.segment[b]);
				const members = rows.map((row) => this.segment[row]);
				const key = members.join();
				let set = ids.get(key);
				if (set === void 0) {
					set = ids.size;
					ids.set(key, set);
					for (const member of members) setSegment.push(member);
					setStart.push(setSegment.length);
				}
				hashes.push(hash);
				hashSet.push(set);
				if (isAnchor(hash)) for (const row of rows) anchorLines.push(this.line[row]);
			}
			return {
				setStart: Uint32Array.from(setStart),
				setSegment: Uint32Array.from(setSegment),
				hashes: Uint32Array.from(hashes),
				hashSet: Uint32Array.from(hashSet),
				anchorLines: Uint16Array.from(anchorLines)
			};
		}
	};
}));
// src/origin/build/content.ts
function contentRecord(source, options) {
	const lexed = lexPython(source);
	const prints = fingerprint(lexed.tokens, options);
	const seen = new Set();
	const hashes = [];
	const lines = [];
	prints.hashes.forEach((hash, i) => {
		if (seen.has(hash)) return;
		seen.add(hash);
		hashes.push(hash);
		lines.push(Math.min(65535, lexed.lines[prints.positions[i]]));
	});
	const comments = commentLines(source, lexed);
	const notices = readFileNotices(comments);
	return {
		hashes: Uint32Array.from(hashes),
		lines: Uint16Array.from(lines),
		tokens: lexed.tokens.length,
		codeDigest: lexed.codeDigest,
		importsDigest: lexed.importsDigest,
		facts: factsOf(comments),
		phrases: [...notices.changeNotices, ...notices.declarations].map(({ text }) => phraseHash(text))
	};
}
var init_content = __esmMin((() => {
	init_file_notices();
	init_comment_lines();
	init_python();
	init_fingerprint();
}));
// src/origin/build/directory.ts
async function directoryReleases(folder, dates) {
	return (await readdir(folder, { withFileTypes: true }).catch(() => {
		throw new ColophonError(`The recipe names the folder ${folder}, which cannot be read.`);
	})).filter((entry) => entry.isDirectory()).map((entry) => ({
		version: entry.name,
		day: Math.floor(Date.parse(`${dates[entry.name] ?? "1970-01-01"}T00:00:00Z`) / 864e5),
		archive: null,
		yanked: false,
		open: async () => ({
			files: await filesBelow(join(folder, entry.name)),
			close: () => void 0
		})
	}));
}
async function filesBelow(root) {
	const entries = await readdir(root, {
		withFileTypes: true,
		recursive: true
	});
	const files = [];
	for (const entry of entries) {
		if (!entry.isFile()) continue;
		const absolute = join(entry.parentPath, entry.name);
		const bytes = await readFile$1(absolute);
		files.push({
			path: relative(root, absolute).split(sep$1).join("/"),
			contentKey: createHash("sha256").update(bytes).digest("hex"),
			read: async () => bytes
		});
	}
	return files;
}
var init_directory = __esmMin((() => {
	init_errors$2();
}));
// src/origin/build/manifest.ts
function manifestOf(data, rows, failed) {
	return {
		version: data.version,
		fingerprints: data.hashes.length,
		components: data.components.map((component, c) => {
			const holders = new Map();
			let files = 0;
			let contents = 0;
			data.originComponent.forEach((owner, origin) => {
				if (owner !== c) return;
				files++;
				for (let v = data.contentStart[origin]; v < data.contentStart[origin + 1]; v++) {
					contents++;
					for (const holder of data.facts[data.contentFacts[v]]?.holders ?? []) holders.set(holder, (holders.get(holder) ?? 0) + 1);
				}
			});
			return {
				purl: component.purl,
				license: component.license,
				repository: component.repository,
				files,
				contents,
				holders: Object.fromEntries([...holders].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))),
				releases: (rows[c] ?? []).map(({ release, files: count }) => ({
					version: release.version,
					date: new Date(release.day * 864e5).toISOString().slice(0, 10),
					archive: release.archive?.name ?? null,
					sha256: release.archive?.sha256 ?? null,
					files: count,
					...release.yanked ? { yanked: true } : {}
				})),
				failed: failed[c] ?? []
			};
		})
	};
}
function formatManifest(manifest) {
	return `${JSON.stringify(manifest, null, 2).replace(/\{\n\s+"version": ("[^"]*"),\n\s+"date": [^}]*\}/g, (row) => row.replace(/\n\s+/g, " "))}\n`;
}
// node_modules/pend/index.js
var require_pend = __commonJSMin(((exports, module) => {
	module.exports = Pend;
	function Pend() {
		this.pending = 0;
		this.max = 1e400;
		this.listeners = [];
		this.waiting = [];
		this.error = null;
	}
	Pend.prototype.go = function(fn) {
		if (this.pending < this.max) pendGo(this, fn);
		else this.waiting.push(fn);
	};
	Pend.prototype.wait = function(cb) {
		if (this.pending === 0) cb(this.error);
		else this.listeners.push(cb);
	};
	Pend.prototype.hold = function() {
		return pendHold(this);
	};
	function pendHold(self) {
		self.pending += 1;
		var called = false;
		return onCb;
		function onCb(err) {
			if (called) throw new Error("callback called twice");
			called = true;
			self.error = self.error || err;
			self.pending -= 1;
			if (self.waiting.length > 0 && self.pending < self.max) pendGo(self, self.waiting.shift());
			else if (self.pending === 0) {
				var listeners = self.listeners;
				self.listeners = [];
				listeners.forEach(cbListener);
			}
		}
		function cbListener(listener) {
			listener(self.error);
		}
	}
	function pendGo(self, fn) {
		fn(pendHold(self));
	}
}));
// node_modules/yauzl/fd-slicer.js
var require_fd_slicer = __commonJSMin(((exports) => {
	var fs = __require("fs");
	var util = __require("util");
	var stream = __require("stream");
	var Readable = stream.Readable;
	var PassThrough = stream.PassThrough;
	var Pend = require_pend();
	var EventEmitter = __require("events").EventEmitter;
	exports.BufferSlicer = BufferSlicer;
	exports.FdSlicer = FdSlicer;
	util.inherits(FdSlicer, EventEmitter);
	function FdSlicer(fd) {
		EventEmitter.call(this);
		this.fd = fd;
		this.pend = new Pend();
		this.pend.max = 1;
		this.refCount = 0;
	}
	FdSlicer.prototype.read = function(buffer, offset, length, position, callback) {
		var self = this;
		self.pend.go(function(cb) {
			fs.read(self.fd, buffer, offset, length, position, function(err, bytesRead, buffer) {
				cb();
				callback(err, bytesRead, buffer);
			});
		});
	};
	FdSlicer.prototype.createReadStream = function(options) {
		return new ReadStream(this, options);
	};
	FdSlicer.prototype.ref = function() {
		this.refCount += 1;
	};
	FdSlicer.prototype.unref = function() {
		var self = this;
		self.refCount -= 1;
		if (self.refCount < 0) throw new Error("invalid unref");
		if (self.refCount > 0) return;
		fs.close(self.fd, onCloseDone);
		function onCloseDone(err) {
			if (err) self.emit("error", err);
			else self.emit("close");
		}
	};
	util.inherits(ReadStream, Readable);
	function ReadStream(context, options) {
		options = options || {};
		Readable.call(this, options);
		this.context = context;
		this.context.ref();
		this.start = options.start || 0;
		this.endOffset = options.end;
		this.pos = this.start;
	}
	ReadStream.prototype._read = function(n) {
		var self = this;
		var toRead = Math.min(self._readableState.highWaterMark, n);
		if (self.endOffset != null) toRead = Math.min(toRead, self.endOffset - self.pos);
		if (toRead <= 0) {
			self.push(null);
			this._cleanup();
			return;
		}
		self.context.pend.go(function(cb) {
			var buffer = Buffer.allocUnsafe(toRead);
			fs.read(self.context.fd, buffer, 0, toRead, self.pos, function(err, bytesRead) {
				if (err) self.destroy(err);
				else if (bytesRead === 0) {
					self.push(null);
					self._cleanup();
				} else {
					self.pos += bytesRead;
					self.push(buffer.slice(0, bytesRead));
				}
				cb();
			});
		});
	};
	ReadStream.prototype._destroy = function(err, cb) {
		this._cleanup();
		cb(err);
	};
	ReadStream.prototype._cleanup = function() {
		if (this.context != null) {
			this.context.unref();
			this.context = null;
		}
	};
	util.inherits(BufferSlicer, EventEmitter);
	function BufferSlicer(buffer) {
		EventEmitter.call(this);
		this.refCount = 0;
		this.buffer = buffer;
	}
	BufferSlicer.prototype.read = function(buffer, offset, length, position, callback) {
		if (!(0 <= offset && offset <= buffer.length)) throw new RangeError("offset outside buffer: 0 <= " + offset + " <= " + buffer.length);
		if (position < 0) throw new RangeError("position is negative: " + position);
		if (offset + length > buffer.length) length = buffer.length - offset;
		if (position + length > this.buffer.length) length = this.buffer.length - position;
		if (length <= 0) {
			setImmediate(function() {
				callback(null, 0);
			});
			return;
		}
		this.buffer.copy(buffer, offset, position, position + length);
		setImmediate(function() {
			callback(null, length);
		});
	};
	BufferSlicer.prototype.createReadStream = function(options) {
		options = options || {};
		var readStream = new PassThrough(options);
		readStream.start = options.start || 0;
		readStream.endOffset = options.end;
		readStream.pos = readStream.endOffset || this.buffer.length;
		var entireSlice = this.buffer.slice(readStream.start, readStream.pos);
		var maxChunkSize = 65536;
		var offset = 0;
		while (true) {
			var nextOffset = offset + maxChunkSize;
			if (nextOffset >= entireSlice.length) {
				if (offset < entireSlice.length) readStream.write(entireSlice.slice(offset, entireSlice.length));
				break;
			}
			readStream.write(entireSlice.slice(offset, nextOffset));
			offset = nextOffset;
		}
		readStream.end();
		return readStream;
	};
	BufferSlicer.prototype.ref = function() {
		this.refCount += 1;
	};
	BufferSlicer.prototype.unref = function() {
		this.refCount -= 1;
		if (this.refCount < 0) throw new Error("invalid unref");
	};
}));
// node_modules/yauzl/crc32.js
var require_crc32 = __commonJSMin(((exports, module) => {
	const CRC_TABLE = new Int32Array([
		0,
		1996959894,
		3993919788,
		2567524794,
		124634137,
		1886057615,
		3915621685,
		2657392035,
		249268274,
		2044508324,
		3772115230,
		2547177864,
		162941995,
		2125561021,
		3887607047,
		2428444049,
		498536548,
		1789927666,
		4089016648,
		2227061214,
		450548861,
		1843258603,
		4107580753,
		2211677639,
		325883990,
		1684777152,
		4251122042,
		2321926636,
		335633487,
		1661365465,
		4195302755,
		2366115317,
		997073096,
		1281953886,
		3579855332,
		2724688242,
		1006888145,
		1258607687,
		3524101629,
		2768942443,
		901097722,
		1119000684,
		3686517206,
		2898065728,
		853044451,
		1172266101,
		3705015759,
		2882616665,
		651767980,
		1373503546,
		3369554304,
		3218104598,
		565507253,
		1454621731,
		3485111705,
		3099436303,
		671266974,
		1594198024,
		3322730930,
		2970347812,
		795835527,
		1483230225,
		3244367275,
		3060149565,
		1994146192,
		31158534,
		2563907772,
		4023717930,
		1907459465,
		112637215,
		2680153253,
		3904427059,
		2013776290,
		251722036,
		2517215374,
		3775830040,
		2137656763,
		141376813,
		2439277719,
		3865271297,
		1802195444,
		476864866,
		2238001368,
		4066508878,
		1812370925,
		453092731,
		2181625025,
		4111451223,
		1706088902,
		314042704,
		2344532202,
		4240017532,
		1658658271,
		366619977,
		2362670323,
		4224994405,
		1303535960,
		984961486,
		2747007092,
		3569037538,
		1256170817,
		1037604311,
		2765210733,
		3554079995,
		1131014506,
		879679996,
		2909243462,
		3663771856,
		1141124467,
		855842277,
		2852801631,
		3708648649,
		1342533948,
		654459306,
		3188396048,
		3373015174,
		1466479909,
		544179635,
		3110523913,
		3462522015,
		1591671054,
		702138776,
		2966460450,
		3352799412,
		1504918807,
		783551873,
		3082640443,
		3233442989,
		3988292384,
		2596254646,
		62317068,
		1957810842,
		3939845945,
		2647816111,
		81470997,
		1943803523,
		3814918930,
		2489596804,
		225274430,
		2053790376,
		3826175755,
		2466906013,
		167816743,
		2097651377,
		4027552580,
		2265490386,
		503444072,
		1762050814,
		4150417245,
		2154129355,
		426522225,
		1852507879,
		4275313526,
		2312317920,
		282753626,
		1742555852,
		4189708143,
		2394877945,
		397917763,
		1622183637,
		3604390888,
		2714866558,
		953729732,
		1340076626,
		3518719985,
		2797360999,
		1068828381,
		1219638859,
		3624741850,
		2936675148,
		906185462,
		1090812512,
		3747672003,
		2825379669,
		829329135,
		1181335161,
		3412177804,
		3160834842,
		628085408,
		1382605366,
		3423369109,
		3138078467,
		570562233,
		1426400815,
		3317316542,
		2998733608,
		733239954,
		1555261956,
		3268935591,
		3050360625,
		752459403,
		1541320221,
		2607071920,
		3965973030,
		1969922972,
		40735498,
		2617837225,
		3943577151,
		1913087877,
		83908371,
		2512341634,
		3803740692,
		2075208622,
		213261112,
		2463272603,
		3855990285,
		2094854071,
		198958881,
		2262029012,
		4057260610,
		1759359992,
		534414190,
		2176718541,
		4139329115,
		1873836001,
		414664567,
		2282248934,
		4279200368,
		1711684554,
		285281116,
		2405801727,
		4167216745,
		1634467795,
		376229701,
		2685067896,
		3608007406,
		1308918612,
		956543938,
		2808555105,
		3495958263,
		1231636301,
		1047427035,
		2932959818,
		3654703836,
		1088359270,
		936918e3,
		2847714899,
		3736837829,
		1202900863,
		817233897,
		3183342108,
		3401237130,
		1404277552,
		615818150,
		3134207493,
		3453421203,
		1423857449,
		601450431,
		3009837614,
		3294710456,
		1567103746,
		711928724,
		3020668471,
		3272380065,
		1510334235,
		755167117
	]);
	function crc32(buf) {
		let crc = -1;
		for (let x of buf) crc = CRC_TABLE[(crc ^ x) & 255] ^ crc >>> 8;
		return (crc ^ -1) >>> 0;
	}
	module.exports = crc32;
}));
// node_modules/yauzl/index.js
var require_yauzl = __commonJSMin(((exports) => {
	__require("fs");
	var zlib = __require("zlib");
	var fd_slicer = require_fd_slicer();
	var util = __require("util");
	var EventEmitter = __require("events").EventEmitter;
	var Transform = __require("stream").Transform;
	var PassThrough = __require("stream").PassThrough;
	var Writable = __require("stream").Writable;
	const crc32 = typeof zlib.crc32 === "function" ? zlib.crc32 : require_crc32();
	exports.fromBuffer = fromBuffer;
	function fromBuffer(buffer, options, callback) {
		if (typeof options === "function") {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		options.autoClose = false;
		if (options.lazyEntries == null) options.lazyEntries = false;
		if (options.decodeStrings == null) options.decodeStrings = true;
		if (options.validateEntrySizes == null) options.validateEntrySizes = true;
		if (options.strictFileNames == null) options.strictFileNames = false;
		fromRandomAccessReader(new fd_slicer.BufferSlicer(buffer), buffer.length, options, callback);
	}
	function fromRandomAccessReader(reader, totalSize, options, callback) {
		if (typeof options === "function") {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		if (options.autoClose == null) options.autoClose = true;
		if (options.lazyEntries == null) options.lazyEntries = false;
		if (options.decodeStrings == null) options.decodeStrings = true;
		var decodeStrings = !!options.decodeStrings;
		if (options.validateEntrySizes == null) options.validateEntrySizes = true;
		if (options.strictFileNames == null) options.strictFileNames = false;
		if (callback == null) callback = defaultCallback;
		if (typeof totalSize !== "number") throw new Error("expected totalSize parameter to be a number");
		if (totalSize > Number.MAX_SAFE_INTEGER) throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
		reader.ref();
		var eocdrWithoutCommentSize = 22;
		var zip64EocdlSize = 20;
		var bufferSize = Math.min(zip64EocdlSize + eocdrWithoutCommentSize + 65535, totalSize);
		var buffer = newBuffer(bufferSize);
		readAndAssertNoEof(reader, buffer, 0, bufferSize, totalSize - buffer.length, function(err) {
			if (err) return callback(err);
			for (var i = bufferSize - eocdrWithoutCommentSize; i >= 0; i -= 1) {
				if (buffer.readUInt32LE(i) !== 101010256) continue;
				var eocdrBuffer = buffer.subarray(i);
				var diskNumber = eocdrBuffer.readUInt16LE(4);
				var entryCount = eocdrBuffer.readUInt16LE(10);
				var centralDirectoryOffset = eocdrBuffer.readUInt32LE(16);
				var commentLength = eocdrBuffer.readUInt16LE(20);
				var expectedCommentLength = eocdrBuffer.length - eocdrWithoutCommentSize;
				if (commentLength !== expectedCommentLength) return callback(new Error("Invalid comment length. Expected: " + expectedCommentLength + ". Found: " + commentLength + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK☺☻` in the comment?"));
				var comment = decodeStrings ? decodeBuffer(eocdrBuffer.subarray(22), false) : eocdrBuffer.subarray(22);
				if (i - zip64EocdlSize >= 0 && buffer.readUInt32LE(i - zip64EocdlSize) === 117853008) {
					var zip64EocdrOffset = readUInt64LE(buffer.subarray(i - zip64EocdlSize, i - zip64EocdlSize + zip64EocdlSize), 8);
					var zip64EocdrBuffer = newBuffer(56);
					return readAndAssertNoEof(reader, zip64EocdrBuffer, 0, zip64EocdrBuffer.length, zip64EocdrOffset, function(err) {
						if (err) return callback(err);
						if (zip64EocdrBuffer.readUInt32LE(0) !== 101075792) return callback(new Error("invalid zip64 end of central directory record signature"));
						diskNumber = zip64EocdrBuffer.readUInt32LE(16);
						if (diskNumber !== 0) return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
						entryCount = readUInt64LE(zip64EocdrBuffer, 32);
						centralDirectoryOffset = readUInt64LE(zip64EocdrBuffer, 48);
						return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));
					});
				}
				if (diskNumber !== 0) return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
				return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));
			}
			callback(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
		});
	}
	util.inherits(ZipFile, EventEmitter);
	function ZipFile(reader, centralDirectoryOffset, fileSize, entryCount, comment, autoClose, lazyEntries, decodeStrings, validateEntrySizes, strictFileNames) {
		var self = this;
		EventEmitter.call(self);
		self.reader = reader;
		self.reader.on("error", function(err) {
			emitError(self, err);
		});
		self.reader.once("close", function() {
			self.emit("close");
		});
		self.readEntryCursor = centralDirectoryOffset;
		self.fileSize = fileSize;
		self.entryCount = entryCount;
		self.comment = comment;
		self.entriesRead = 0;
		self.autoClose = !!autoClose;
		self.lazyEntries = !!lazyEntries;
		self.decodeStrings = !!decodeStrings;
		self.validateEntrySizes = !!validateEntrySizes;
		self.strictFileNames = !!strictFileNames;
		self.isOpen = true;
		self.emittedError = false;
		self.hasEachEntryBeenCalled = false;
		if (!self.lazyEntries) self._readEntry();
	}
	ZipFile.prototype.close = function() {
		if (!this.isOpen) return;
		this.isOpen = false;
		this.reader.unref();
	};
	function emitErrorAndAutoClose(self, err) {
		if (self.autoClose) self.close();
		emitError(self, err);
	}
	function emitError(self, err) {
		if (self.emittedError) return;
		self.emittedError = true;
		self.emit("error", err);
	}
	ZipFile.prototype.readEntry = function() {
		if (!this.lazyEntries) throw new Error("readEntry() called without lazyEntries:true");
		this._readEntry();
	};
	ZipFile.prototype._readEntry = function() {
		var self = this;
		if (self.entryCount === self.entriesRead) {
			setImmediate(function() {
				if (self.autoClose) self.close();
				if (self.emittedError) return;
				self.emit("end");
			});
			return;
		}
		if (self.emittedError) return;
		var buffer = newBuffer(46);
		readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
			if (err) return emitErrorAndAutoClose(self, err);
			if (self.emittedError) return;
			var entry = new Entry();
			var signature = buffer.readUInt32LE(0);
			if (signature !== 33639248) return emitErrorAndAutoClose(self, new Error("invalid central directory file header signature: 0x" + signature.toString(16)));
			entry.versionMadeBy = buffer.readUInt16LE(4);
			entry.versionNeededToExtract = buffer.readUInt16LE(6);
			entry.generalPurposeBitFlag = buffer.readUInt16LE(8);
			entry.compressionMethod = buffer.readUInt16LE(10);
			entry.lastModFileTime = buffer.readUInt16LE(12);
			entry.lastModFileDate = buffer.readUInt16LE(14);
			entry.crc32 = buffer.readUInt32LE(16);
			entry.compressedSize = buffer.readUInt32LE(20);
			entry.uncompressedSize = buffer.readUInt32LE(24);
			entry.fileNameLength = buffer.readUInt16LE(28);
			entry.extraFieldLength = buffer.readUInt16LE(30);
			entry.fileCommentLength = buffer.readUInt16LE(32);
			entry.internalFileAttributes = buffer.readUInt16LE(36);
			entry.externalFileAttributes = buffer.readUInt32LE(38);
			entry.relativeOffsetOfLocalHeader = buffer.readUInt32LE(42);
			if (entry.generalPurposeBitFlag & 64) return emitErrorAndAutoClose(self, new Error("strong encryption is not supported"));
			self.readEntryCursor += 46;
			buffer = newBuffer(entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength);
			readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
				if (err) return emitErrorAndAutoClose(self, err);
				if (self.emittedError) return;
				entry.fileNameRaw = buffer.subarray(0, entry.fileNameLength);
				var fileCommentStart = entry.fileNameLength + entry.extraFieldLength;
				entry.extraFieldRaw = buffer.subarray(entry.fileNameLength, fileCommentStart);
				entry.fileCommentRaw = buffer.subarray(fileCommentStart, fileCommentStart + entry.fileCommentLength);
				try {
					entry.extraFields = parseExtraFields(entry.extraFieldRaw);
				} catch (err) {
					return emitErrorAndAutoClose(self, err);
				}
				if (self.decodeStrings) {
					var isUtf8 = (entry.generalPurposeBitFlag & 2048) !== 0;
					entry.fileComment = decodeBuffer(entry.fileCommentRaw, isUtf8);
					entry.fileName = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, self.strictFileNames);
					var errorMessage = validateFileName(entry.fileName);
					if (errorMessage != null) return emitErrorAndAutoClose(self, new Error(errorMessage));
				} else {
					entry.fileComment = entry.fileCommentRaw;
					entry.fileName = entry.fileNameRaw;
				}
				entry.comment = entry.fileComment;
				self.readEntryCursor += buffer.length;
				self.entriesRead += 1;
				for (var i = 0; i < entry.extraFields.length; i++) {
					var extraField = entry.extraFields[i];
					if (extraField.id !== 1) continue;
					var zip64EiefBuffer = extraField.data;
					var index = 0;
					if (entry.uncompressedSize === 4294967295) {
						if (index + 8 > zip64EiefBuffer.length) return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include uncompressed size"));
						entry.uncompressedSize = readUInt64LE(zip64EiefBuffer, index);
						index += 8;
					}
					if (entry.compressedSize === 4294967295) {
						if (index + 8 > zip64EiefBuffer.length) return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include compressed size"));
						entry.compressedSize = readUInt64LE(zip64EiefBuffer, index);
						index += 8;
					}
					if (entry.relativeOffsetOfLocalHeader === 4294967295) {
						if (index + 8 > zip64EiefBuffer.length) return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include relative header offset"));
						entry.relativeOffsetOfLocalHeader = readUInt64LE(zip64EiefBuffer, index);
						index += 8;
					}
					break;
				}
				if (self.validateEntrySizes && entry.compressionMethod === 0) {
					var expectedCompressedSize = entry.uncompressedSize;
					if (entry.isEncrypted()) expectedCompressedSize += 12;
					if (entry.compressedSize !== expectedCompressedSize) {
						var msg = "compressed/uncompressed size mismatch for stored file: " + entry.compressedSize + " != " + entry.uncompressedSize;
						return emitErrorAndAutoClose(self, new Error(msg));
					}
				}
				self.emit("entry", entry);
				if (!self.lazyEntries) self._readEntry();
			});
		});
	};
	ZipFile.prototype.eachEntry = function() {
		const self = this;
		if (!self.lazyEntries) throw new Error("eachEntry() requires lazyEntries: true");
		if (self.hasEachEntryBeenCalled) throw new Error("eachEntry() must only be called once per ZipFile");
		self.hasEachEntryBeenCalled = true;
		let pendingResolveReject = null;
		self.on("entry", onEntry);
		self.on("end", onEnd);
		self.on("error", onError);
		function cleanup() {
			self.removeListener("entry", onEntry);
			self.removeListener("end", onEnd);
			self.removeListener("error", onError);
			if (self.autoClose) self.close();
		}
		function onEntry(entry) {
			let { resolve } = pendingResolveReject;
			pendingResolveReject = null;
			resolve({ value: entry });
		}
		function onEnd() {
			let { resolve } = pendingResolveReject;
			pendingResolveReject = null;
			cleanup();
			resolve({ done: true });
		}
		function onError(err) {
			let { reject } = pendingResolveReject;
			pendingResolveReject = null;
			cleanup();
			reject(err);
		}
		return {
			[Symbol.asyncIterator]() {
				return this;
			},
			next() {
				const promise = new Promise((resolve, reject) => {
					if (pendingResolveReject != null) throw new Error("next() called before previous Promise was resolved.");
					pendingResolveReject = {
						resolve,
						reject
					};
				});
				self.readEntry();
				return promise;
			},
			return(value) {
				cleanup();
				return Promise.resolve({
					done: true,
					value
				});
			},
			throw(value) {
				cleanup();
				return Promise.reject(value);
			}
		};
	};
	ZipFile.prototype.openReadStream = function(entry, options, callback) {
		var self = this;
		var relativeStart = 0;
		var relativeEnd = entry.compressedSize;
		if (callback == null) {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		else {
			if (options.decodeFileData === false) {
				if (options.decrypt != null) throw new Error("cannot use options.decrypt when options.decodeFileData === false");
				if (options.decompress != null) throw new Error("cannot use options.decompress when options.decodeFileData === false");
			} else {
				if (options.decrypt != null) {
					if (!entry.isEncrypted()) throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
					if (options.decrypt !== false) throw new Error("invalid options.decrypt value: " + options.decrypt);
					if (entry.isCompressed()) {
						if (options.decompress !== false) throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.");
					}
				}
				if (options.decompress != null) {
					if (!entry.isCompressed()) throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");
					if (!(options.decompress === false || options.decompress === true)) throw new Error("invalid options.decompress value: " + options.decompress);
					decompress = options.decompress;
				}
			}
			if (options.start != null) {
				relativeStart = options.start;
				if (relativeStart < 0) throw new Error("options.start < 0");
				if (relativeStart > entry.compressedSize) throw new Error("options.start > entry.compressedSize");
			}
			if (options.end != null) {
				relativeEnd = options.end;
				if (relativeEnd < 0) throw new Error("options.end < 0");
				if (relativeEnd > entry.compressedSize) throw new Error("options.end > entry.compressedSize");
				if (relativeEnd < relativeStart) throw new Error("options.end < options.start");
			}
		}
		var rawMode = options.decodeFileData === false || (entry.compressionMethod === 0 || entry.compressionMethod === 8 && options.decompress === false) && (!entry.isEncrypted() || options.decrypt === false);
		if (options.start != null || options.end != null) {
			if (!rawMode) throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");
		}
		if (!self.isOpen) return callback(new Error("closed"));
		if (entry.isEncrypted() && !rawMode) {
			if (options.decrypt !== false) return callback(new Error("entry is encrypted, and options.decodeFileData !== false"));
		}
		var decompress;
		if (rawMode) decompress = false;
		else if (entry.compressionMethod === 8) decompress = options.decodeFileData !== true;
		else return callback(new Error("unsupported compression method: " + entry.compressionMethod));
		self.readLocalFileHeader(entry, { minimal: true }, function(err, localFileHeader) {
			if (err) return callback(err);
			self.openReadStreamLowLevel(localFileHeader.fileDataStart, entry.compressedSize, relativeStart, relativeEnd, decompress, entry.uncompressedSize, callback);
		});
	};
	ZipFile.prototype.openReadStreamLowLevel = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, callback) {
		var self = this;
		fileDataStart + compressedSize;
		var readStream = self.reader.createReadStream({
			start: fileDataStart + relativeStart,
			end: fileDataStart + relativeEnd
		});
		var endpointStream = readStream;
		if (decompress) {
			var destroyed = false;
			var inflateFilter = zlib.createInflateRaw();
			readStream.on("error", function(err) {
				setImmediate(function() {
					if (!destroyed) inflateFilter.emit("error", err);
				});
			});
			readStream.pipe(inflateFilter);
			if (self.validateEntrySizes) {
				endpointStream = new AssertByteCountStream(uncompressedSize);
				inflateFilter.on("error", function(err) {
					setImmediate(function() {
						if (!destroyed) endpointStream.emit("error", err);
					});
				});
				inflateFilter.pipe(endpointStream);
			} else endpointStream = inflateFilter;
			installDestroyFn(endpointStream, function() {
				destroyed = true;
				if (inflateFilter !== endpointStream) inflateFilter.unpipe(endpointStream);
				readStream.unpipe(inflateFilter);
				readStream.destroy();
			});
		}
		callback(null, endpointStream);
	};
	ZipFile.prototype.readLocalFileHeader = function(entry, options, callback) {
		var self = this;
		if (callback == null) {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		self.reader.ref();
		var buffer = newBuffer(30);
		readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader, function(err) {
			try {
				if (err) return callback(err);
				var signature = buffer.readUInt32LE(0);
				if (signature !== 67324752) return callback(new Error("invalid local file header signature: 0x" + signature.toString(16)));
				var fileNameLength = buffer.readUInt16LE(26);
				var extraFieldLength = buffer.readUInt16LE(28);
				var fileDataStart = entry.relativeOffsetOfLocalHeader + 30 + fileNameLength + extraFieldLength;
				if (fileDataStart + entry.compressedSize > self.fileSize) return callback(new Error("file data overflows file bounds: " + fileDataStart + " + " + entry.compressedSize + " > " + self.fileSize));
				if (options.minimal) return callback(null, { fileDataStart });
				var localFileHeader = new LocalFileHeader();
				localFileHeader.fileDataStart = fileDataStart;
				localFileHeader.versionNeededToExtract = buffer.readUInt16LE(4);
				localFileHeader.generalPurposeBitFlag = buffer.readUInt16LE(6);
				localFileHeader.compressionMethod = buffer.readUInt16LE(8);
				localFileHeader.lastModFileTime = buffer.readUInt16LE(10);
				localFileHeader.lastModFileDate = buffer.readUInt16LE(12);
				localFileHeader.crc32 = buffer.readUInt32LE(14);
				localFileHeader.compressedSize = buffer.readUInt32LE(18);
				localFileHeader.uncompressedSize = buffer.readUInt32LE(22);
				localFileHeader.fileNameLength = fileNameLength;
				localFileHeader.extraFieldLength = extraFieldLength;
				buffer = newBuffer(fileNameLength + extraFieldLength);
				self.reader.ref();
				readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader + 30, function(err) {
					try {
						if (err) return callback(err);
						localFileHeader.fileName = buffer.subarray(0, fileNameLength);
						localFileHeader.extraField = buffer.subarray(fileNameLength);
						return callback(null, localFileHeader);
					} finally {
						self.reader.unref();
					}
				});
			} finally {
				self.reader.unref();
			}
		});
	};
	ZipFile.prototype.openReadStreamPromise = function(entry, options) {
		return new Promise((resolve, reject) => {
			this.openReadStream(entry, options, function(err, readStream) {
				if (err) return reject(err);
				resolve(readStream);
			});
		});
	};
	ZipFile.prototype.openReadStreamLowLevelPromise = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize) {
		return new Promise((resolve, reject) => {
			this.openReadStream(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, function(err, readStream) {
				if (err) return reject(err);
				resolve(readStream);
			});
		});
	};
	ZipFile.prototype.readLocalFileHeaderPromise = function(entry, options) {
		return new Promise((resolve, reject) => {
			this.readLocalFileHeader(entry, options, function(err, localFileHeader) {
				if (err) return reject(err);
				resolve(localFileHeader);
			});
		});
	};
	function Entry() {}
	Entry.prototype.getLastModDate = function(options) {
		if (options == null) options = {};
		if (!options.forceDosFormat) for (var i = 0; i < this.extraFields.length; i++) {
			var extraField = this.extraFields[i];
			if (extraField.id === 21589) {
				var data = extraField.data;
				if (data.length < 5) continue;
				if (!(data[0] & 1)) continue;
				var posixTimestamp = data.readInt32LE(1);
				return new Date(posixTimestamp * 1e3);
			} else if (extraField.id === 10) {
				var data = extraField.data;
				if (data.length !== 32) continue;
				if (data.readUInt16LE(4) !== 1) continue;
				if (data.readUInt16LE(6) !== 24) continue;
				var millisecondsSince1970 = (data.readUInt32LE(8) + 4294967296 * data.readInt32LE(12)) / 1e4 - 0xa9730b66800;
				return new Date(millisecondsSince1970);
			}
		}
		return dosDateTimeToDate(this.lastModFileDate, this.lastModFileTime, options.timezone);
	};
	Entry.prototype.canDecodeFileData = function() {
		return !this.isEncrypted() && (this.compressionMethod === 0 || this.compressionMethod === 8);
	};
	Entry.prototype.isEncrypted = function() {
		return (this.generalPurposeBitFlag & 1) !== 0;
	};
	Entry.prototype.isCompressed = function() {
		return this.compressionMethod === 8;
	};
	function LocalFileHeader() {}
	function dosDateTimeToDate(date, time, timezone) {
		var day = date & 31;
		var month = (date >> 5 & 15) - 1;
		var year = (date >> 9 & 127) + 1980;
		var millisecond = 0;
		var second = (time & 31) * 2;
		var minute = time >> 5 & 63;
		var hour = time >> 11 & 31;
		if (timezone == null || timezone === "local") return new Date(year, month, day, hour, minute, second, millisecond);
		else if (timezone === "UTC") return new Date(Date.UTC(year, month, day, hour, minute, second, millisecond));
		else throw new Error("unrecognized options.timezone: " + options.timezone);
	}
	function getFileNameLowLevel(generalPurposeBitFlag, fileNameBuffer, extraFields, strictFileNames) {
		var fileName = null;
		for (var i = 0; i < extraFields.length; i++) {
			var extraField = extraFields[i];
			if (extraField.id === 28789) {
				if (extraField.data.length < 6) continue;
				if (extraField.data.readUInt8(0) !== 1) continue;
				var oldNameCrc32 = extraField.data.readUInt32LE(1);
				if (crc32(fileNameBuffer) !== oldNameCrc32) continue;
				fileName = decodeBuffer(extraField.data.subarray(5), true);
				break;
			}
		}
		if (fileName == null) fileName = decodeBuffer(fileNameBuffer, (generalPurposeBitFlag & 2048) !== 0);
		if (!strictFileNames) fileName = fileName.replace(/\\/g, "/");
		return fileName;
	}
	function validateFileName(fileName) {
		if (fileName.indexOf("\\") !== -1) return "invalid characters in fileName: " + fileName;
		if (/^[a-zA-Z]:/.test(fileName) || /^\//.test(fileName)) return "absolute path: " + fileName;
		if (fileName.split("/").indexOf("..") !== -1) return "invalid relative path: " + fileName;
		return null;
	}
	function parseExtraFields(extraFieldBuffer) {
		var extraFields = [];
		var i = 0;
		while (i < extraFieldBuffer.length - 3) {
			var headerId = extraFieldBuffer.readUInt16LE(i + 0);
			var dataSize = extraFieldBuffer.readUInt16LE(i + 2);
			var dataStart = i + 4;
			var dataEnd = dataStart + dataSize;
			if (dataEnd > extraFieldBuffer.length) throw new Error("extra field length exceeds extra field buffer size");
			var dataBuffer = extraFieldBuffer.subarray(dataStart, dataEnd);
			extraFields.push({
				id: headerId,
				data: dataBuffer
			});
			i = dataEnd;
		}
		return extraFields;
	}
	function readAndAssertNoEof(reader, buffer, offset, length, position, callback) {
		if (length === 0) return setImmediate(function() {
			callback(null, newBuffer(0));
		});
		reader.read(buffer, offset, length, position, function(err, bytesRead) {
			if (err) return callback(err);
			if (bytesRead < length) return callback(new Error("unexpected EOF"));
			callback();
		});
	}
	util.inherits(AssertByteCountStream, Transform);
	function AssertByteCountStream(byteCount) {
		Transform.call(this);
		this.actualByteCount = 0;
		this.expectedByteCount = byteCount;
	}
	AssertByteCountStream.prototype._transform = function(chunk, encoding, cb) {
		this.actualByteCount += chunk.length;
		if (this.actualByteCount > this.expectedByteCount) {
			var msg = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
			return cb(new Error(msg));
		}
		cb(null, chunk);
	};
	AssertByteCountStream.prototype._flush = function(cb) {
		if (this.actualByteCount < this.expectedByteCount) {
			var msg = "not enough bytes in the stream. expected " + this.expectedByteCount + ". got only " + this.actualByteCount;
			return cb(new Error(msg));
		}
		cb();
	};
	util.inherits(RandomAccessReader, EventEmitter);
	function RandomAccessReader() {
		EventEmitter.call(this);
		this.refCount = 0;
	}
	RandomAccessReader.prototype.ref = function() {
		this.refCount += 1;
	};
	RandomAccessReader.prototype.unref = function() {
		var self = this;
		self.refCount -= 1;
		if (self.refCount > 0) return;
		if (self.refCount < 0) throw new Error("invalid unref");
		self.close(onCloseDone);
		function onCloseDone(err) {
			if (err) return self.emit("error", err);
			self.emit("close");
		}
	};
	RandomAccessReader.prototype.createReadStream = function(options) {
		if (options == null) options = {};
		var start = options.start;
		var end = options.end;
		if (start === end) {
			var emptyStream = new PassThrough();
			setImmediate(function() {
				emptyStream.end();
			});
			return emptyStream;
		}
		var stream = this._readStreamForRange(start, end);
		var destroyed = false;
		var refUnrefFilter = new RefUnrefFilter(this);
		stream.on("error", function(err) {
			setImmediate(function() {
				if (!destroyed) refUnrefFilter.emit("error", err);
			});
		});
		installDestroyFn(refUnrefFilter, function() {
			stream.unpipe(refUnrefFilter);
			refUnrefFilter.unref();
			stream.destroy();
		});
		var byteCounter = new AssertByteCountStream(end - start);
		refUnrefFilter.on("error", function(err) {
			setImmediate(function() {
				if (!destroyed) byteCounter.emit("error", err);
			});
		});
		installDestroyFn(byteCounter, function() {
			destroyed = true;
			refUnrefFilter.unpipe(byteCounter);
			refUnrefFilter.destroy();
		});
		return stream.pipe(refUnrefFilter).pipe(byteCounter);
	};
	RandomAccessReader.prototype._readStreamForRange = function(start, end) {
		throw new Error("not implemented");
	};
	RandomAccessReader.prototype.read = function(buffer, offset, length, position, callback) {
		var readStream = this.createReadStream({
			start: position,
			end: position + length
		});
		var writeStream = new Writable();
		var written = 0;
		writeStream._write = function(chunk, encoding, cb) {
			chunk.copy(buffer, offset + written, 0, chunk.length);
			written += chunk.length;
			cb();
		};
		writeStream.on("finish", callback);
		readStream.on("error", function(error) {
			callback(error);
		});
		readStream.pipe(writeStream);
	};
	RandomAccessReader.prototype.close = function(callback) {
		setImmediate(callback);
	};
	util.inherits(RefUnrefFilter, PassThrough);
	function RefUnrefFilter(context) {
		PassThrough.call(this);
		this.context = context;
		this.context.ref();
		this.unreffedYet = false;
	}
	RefUnrefFilter.prototype._flush = function(cb) {
		this.unref();
		cb();
	};
	RefUnrefFilter.prototype.unref = function(cb) {
		if (this.unreffedYet) return;
		this.unreffedYet = true;
		this.context.unref();
	};
	var cp437 = "\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xA0";
	function decodeBuffer(buffer, isUtf8) {
		if (isUtf8) return buffer.toString("utf8");
		else {
			var result = "";
			for (var i = 0; i < buffer.length; i++) result += cp437[buffer[i]];
			return result;
		}
	}
	function readUInt64LE(buffer, offset) {
		var lower32 = buffer.readUInt32LE(offset);
		return buffer.readUInt32LE(offset + 4) * 4294967296 + lower32;
	}
	var newBuffer;
	if (typeof Buffer.allocUnsafe === "function") newBuffer = function(len) {
		return Buffer.allocUnsafe(len);
	};
	else newBuffer = function(len) {
		return new Buffer(len);
	};
	function installDestroyFn(stream, fn) {
		if (typeof stream.destroy === "function") stream._destroy = function(err, cb) {
			fn();
			if (cb != null) cb(err);
		};
		else stream.destroy = fn;
	}
	function defaultCallback(err) {
		if (err) throw err;
	}
}));
// src/origin/build/wheel.ts
async function openWheel(bytes) {
	const zip = await openZip(bytes, {
		lazyEntries: true,
		autoClose: false
	});
	return {
		files: (await new Promise((resolve, reject) => {
			const found = [];
			zip.on("entry", (entry) => {
				found.push(entry);
				zip.readEntry();
			});
			zip.on("end", () => resolve(found));
			zip.on("error", reject);
			zip.readEntry();
		})).filter((entry) => !entry.fileName.endsWith("/") && entry.uncompressedSize <= MAX_MEMBER_BYTES).map((entry) => ({
			path: entry.fileName,
			contentKey: `${entry.crc32.toString(16)}:${entry.uncompressedSize}`,
			read: () => inflate(zip, entry)
		})),
		close: () => zip.close()
	};
}
function inflate(zip, entry) {
	return new Promise((resolve, reject) => {
		zip.openReadStream(entry, (error, stream) => {
			if (error) return reject(error);
			const chunks = [];
			stream.on("data", (chunk) => chunks.push(chunk));
			stream.on("end", () => resolve(Buffer.concat(chunks)));
			stream.on("error", reject);
		});
	});
}
var import_yauzl, openZip, MAX_MEMBER_BYTES;
var init_wheel = __esmMin((() => {
	import_yauzl = require_yauzl();
	openZip = promisify(import_yauzl.fromBuffer);
	MAX_MEMBER_BYTES = 16777216;
}));
// src/origin/build/pypi.ts
async function pypiReleases(packageName, since, cacheFolder) {
	const address = `${(await repositoryAddress()).replace(/\/+$/, "")}/${packageName}/`;
	const response = await fetch(address, { headers: { accept: "application/vnd.pypi.simple.v1+json" } });
	if (!response.ok) throw new ColophonError(`The package repository answered ${response.status} for ${packageName}.`);
	const { files } = project.parse(await response.json());
	const wheels = new Map();
	for (const file of files) {
		const version = /^[^-]+-([^-]+)-.*\.whl$/.exec(file.filename)?.[1];
		if (version === void 0 || since !== void 0 && (0, import_pep440$1.compare)(version, since) < 0) continue;
		const known = wheels.get(version);
		if (known === void 0 || !known.filename.includes("-py3") && file.filename.includes("py3")) wheels.set(version, file);
	}
	return [...wheels].sort(([a], [b]) => (0, import_pep440$1.compare)(a, b)).map(([version, file]) => {
		const sha256 = file.hashes.sha256;
		if (sha256 === void 0) throw new ColophonError(`${file.filename} is listed without a SHA-256.`);
		return {
			version,
			day: Math.floor(Date.parse(file["upload-time"] ?? "1970-01-01T00:00:00Z") / 864e5),
			archive: {
				name: file.filename,
				sha256
			},
			yanked: file.yanked !== void 0 && file.yanked !== false,
			open: async () => openWheel(await cached(new URL(file.url, address), file.filename, sha256, cacheFolder))
		};
	});
}
async function cached(url, name, sha256, folder) {
	const path = join(folder, name);
	const kept = await readFile$1(path).catch(() => null);
	if (kept !== null && digest(kept) === sha256) return kept;
	const response = await fetch(url);
	if (!response.ok) throw new ColophonError(`The package repository answered ${response.status} for ${name}.`);
	const bytes = Buffer.from(await response.arrayBuffer());
	if (digest(bytes) !== sha256) throw new ColophonError(`${name} does not have the SHA-256 it is listed with.`);
	await mkdir(folder, { recursive: true });
	await writeFile(`${path}.part`, bytes);
	await rename(`${path}.part`, path);
	return bytes;
}
function digest(bytes) {
	return createHash("sha256").update(bytes).digest("hex");
}
async function repositoryAddress() {
	const fromEnvironment = process.env.PIP_INDEX_URL;
	if (fromEnvironment) return fromEnvironment;
	const configured = await run("python3", [
		"-m",
		"pip",
		"config",
		"get",
		"global.index-url"
	]).catch(() => null);
	if (configured?.stdout.trim()) return configured.stdout.trim();
	const preset = await run("python3", ["-c", "from pip._internal.models.index import PyPI; print(PyPI.simple_url)"]).catch(() => null);
	if (preset?.stdout.trim()) return preset.stdout.trim();
	throw new ColophonError("Building from PyPI needs python3 with pip, or PIP_INDEX_URL.");
}
var import_pep440$1, run, project;
var init_pypi = __esmMin((() => {
	import_pep440$1 = require_pep440();
	init_zod();
	init_errors$2();
	init_wheel();
	run = promisify(execFile);
	project = object({ files: array(object({
		filename: string(),
		url: string(),
		hashes: record(string(), string()),
		"upload-time": string().optional(),
		yanked: union([boolean(), string()]).optional()
	})) });
}));
// src/origin/build/recipe.ts
function parseRecipe(text, name) {
	const document = (0, import_dist.parseDocument)(text);
	const [problem] = document.errors;
	if (problem !== void 0) throw new ColophonError(`${name}: ${problem.message}`);
	const result = recipe.safeParse(document.toJS());
	if (result.success) return result.data;
	const issues = result.error.issues.map((issue) => `${issue.path.join(".") || "recipe"}: ${issue.message}`);
	throw new ColophonError(`${name} is no valid recipe. ${issues.join("; ")}`);
}
var import_dist, layout, source, component, recipe;
var init_recipe = __esmMin((() => {
	import_dist = require_dist();
	init_zod();
	init_errors$2();
	layout = strictObject({
		since: string(),
		prefix: string().default("")
	});
	source = discriminatedUnion("kind", [strictObject({
		kind: literal("pypi"),
		package: string(),
		since: string().optional()
	}), strictObject({
		kind: literal("dir"),
		path: string(),
		dates: record(string(), date()).default({})
	})]);
	component = strictObject({
		purl: string().startsWith("pkg:"),
		name: string(),
		aliases: array(string()).default([]),
		repository: url().nullable().default(null),
		license: string().nullable().default(null),
		tag: string().default("v{version}"),
		permalink: string().nullable().default(null),
		source,
		layout: array(layout).default([]),
		include: array(string()).min(1),
		exclude: array(string()).default([]),
		notes: string().optional()
	});
	recipe = strictObject({
		version: string(),
		components: array(component).min(1)
	});
}));
// src/origin/build/build.ts
var build_exports = __exportAll({
	buildIndex: () => buildIndex,
	manifestPath: () => manifestPath
});
async function buildIndex(recipePath, options) {
	const recipe = parseRecipe(await readFile$1(recipePath, "utf8").catch(() => {
		throw new ColophonError(`The recipe ${recipePath} cannot be read.`);
	}), recipePath);
	const listed = [];
	for (const component of recipe.components) listed.push({
		component,
		releases: await releasesOf(component, dirname(resolve(recipePath)), options.cache)
	});
	const total = listed.reduce((sum, { releases }) => sum + releases.length, 0);
	const records = new Map();
	const histories = [];
	const rows = [];
	const failed = [];
	let done = 0;
	for (const { component, releases } of listed) {
		const read = await readReleases(component, releases, records, (version) => {
			done++;
			options.onProgress?.(done, total, `${component.name} ${version}`);
		});
		histories.push({
			component: {
				purl: component.purl,
				name: component.name,
				aliases: component.aliases,
				repository: component.repository,
				license: component.license,
				permalink: component.permalink,
				releases: read.map(({ release }) => indexedRelease(component, release))
			},
			releases: read.map(({ files }) => files)
		});
		rows.push(read.map(({ release, files }) => ({
			release,
			files: files.size
		})));
		failed.push(releases.filter((release) => !read.some((row) => row.release === release)).map(({ version }) => ({
			version,
			reason: "the archive could not be read"
		})));
	}
	const data = assembleIndex(histories, DEFAULT_OPTIONS, recipe.version);
	const bytes = encodeIndex(data);
	const manifest = manifestOf(data, rows, failed);
	await mkdir(dirname(options.output), { recursive: true });
	await writeFile(options.output, bytes);
	await writeFile(manifestPath(options.output), formatManifest(manifest));
	return {
		manifest,
		bytes: bytes.length
	};
}
function manifestPath(indexPath) {
	return `${indexPath.replace(/\.[^./\\]+$/, "")}.json`;
}
async function releasesOf(component, folder, cache) {
	const { source } = component;
	return (source.kind === "pypi" ? await pypiReleases(source.package, source.since, join(cache, "pypi", source.package)) : await directoryReleases(join(folder, source.path), source.dates)).sort((a, b) => compareVersions(a.version, b.version));
}
function compareVersions(a, b) {
	try {
		return (0, import_pep440.compare)(a, b);
	} catch {
		return a < b ? -1 : a > b ? 1 : 0;
	}
}
function indexedRelease(component, release) {
	const layout = component.layout.filter(({ since }) => compareVersions(since, release.version) <= 0).at(-1);
	return {
		version: release.version,
		tag: component.tag.replace("{version}", release.version),
		day: release.day,
		prefix: layout?.prefix ?? ""
	};
}
async function readReleases(component, releases, records, onRelease) {
	const included = (0, import_picomatch.default)(component.include);
	const excluded = (0, import_picomatch.default)(component.exclude);
	const out = [];
	for (const release of releases) {
		try {
			const opened = await release.open();
			const files = new Map();
			for (const file of opened.files) {
				if (!included(file.path) || excluded(file.path)) continue;
				let record = records.get(file.contentKey);
				if (record === void 0) {
					record = contentRecord(await file.read(), DEFAULT_OPTIONS);
					records.set(file.contentKey, record);
				}
				files.set(file.path, record);
			}
			opened.close();
			out.push({
				release,
				files
			});
		} catch (error) {
			process.emitWarning(`${component.name} ${release.version}: ${error instanceof Error ? error.message : error}`);
		}
		onRelease(release.version);
	}
	return out;
}
var import_pep440, import_picomatch;
var init_build = __esmMin((() => {
	import_pep440 = require_pep440();
	import_picomatch = __toESM(require_picomatch(), 1);
	init_errors$2();
	init_fingerprint();
	init_index_format();
	init_assemble();
	init_content();
	init_directory();
	init_pypi();
	init_recipe();
}));
// src/cli/index-command.ts
init_errors$2();
const USAGE = "colophon index info | list | build RECIPE | verify [options]";
const ACTIONS = [
	"info",
	"list",
	"build",
	"verify"
];
const indexCommand = {
	usage: USAGE,
	summary: "what the origin index holds; build one, or check one",
	help: `${USAGE}

  info                  version and size of an origin index
  list                  its components, with their releases and licences
  build RECIPE          build an index from a recipe, with a manifest beside it
  verify                read all of an index and compare it with its manifest

  --index FILE          the index to look at (default: the one that ships with colophon)
  --format FORMAT       info, list: text or json (default: text)
  --output FILE         build: the index to write (default: the recipe's path, ending in .idx)
  --cache FOLDER        build: where fetched archives are kept (default: colophon in the user's cache)
  --quiet               no progress`,
	async run(args, streams) {
		const { values, positionals } = parsed("index", args, {
			index: { type: "string" },
			format: {
				type: "string",
				default: "text"
			},
			output: { type: "string" },
			cache: { type: "string" },
			quiet: {
				type: "boolean",
				default: false
			}
		});
		const [name, recipe] = positionals;
		if (name === void 0) throw new ColophonError(`What about the index? Usage: ${USAGE}`);
		const action = oneOf("The first argument", name, ACTIONS);
		atMost(positionals, action === "build" ? 2 : 1, USAGE);
		const json = oneOf("--format", values.format, ["text", "json"]) === "json";
		const path = resolve(values.index ?? embeddedIndexPath());
		switch (action) {
			case "info": return show(streams, json, summarizeIndex(await loadIndex(path)), (summary) => infoText(path, summary));
			case "list": return show(streams, json, summarizeComponents(await loadIndex(path)), listText);
			case "verify": return verify(path, streams);
			case "build":
				if (recipe === void 0) throw new ColophonError("Which recipe? Usage: colophon index build RECIPE");
				return build(recipe, resolve(values.output ?? `${recipe.replace(/\.ya?ml$/, "")}.idx`), resolve(values.cache ?? cacheFolder()), values.quiet, streams);
		}
	}
};
function show(streams, json, data, text) {
	streams.stdout.write(json ? `${JSON.stringify(data, null, 2)}\n` : text(data));
	return 0;
}
function infoText(path, summary) {
	const { k, window, minDistinct } = summary.options;
	return [
		`origin index ${printable(summary.version)}  (${printable(basename(path))})`,
		`${counted(summary.components, "component")}, ${counted(summary.files, "file")} in ${counted(summary.contents, "content")}, ${counted(summary.fingerprints, "fingerprint")}`,
		`fingerprints of ${k} tokens, window ${window}, at least ${minDistinct} distinct`,
		""
	].join("\n");
}
function listText(components) {
	return components.map(componentText).join("\n");
}
function componentText(component) {
	const { first, last } = component;
	return `${printable(component.purl)}
  ${printable(`${component.license ?? "licence not known"}, ${component.repository ?? "no repository"}`)}
  ${counted(component.releases, "release")}: ${printable(`${first.version} (${first.date}) to ${last.version} (${last.date})`)}
  ${counted(component.files, "file")} in ${counted(component.contents, "content")}, ${counted(component.holders, "holder")} named
`;
}
async function verify(path, streams) {
	const index = await loadIndex(path);
	const summary = summarizeIndex(index);
	const { manifestPath } = await Promise.resolve().then(() => (init_build(), build_exports));
	const beside = manifestPath(path);
	const text = await readFile$1(beside, "utf8").catch(() => {
		throw new ColophonError(`The index itself is sound, but its manifest ${beside} cannot be read.`);
	});
	let manifest;
	try {
		manifest = JSON.parse(text);
	} catch {
		throw new ColophonError(`The index itself is sound, but its manifest ${beside} is no JSON.`);
	}
	const differences = [
		...difference("version", manifest.version, summary.version),
		...difference("fingerprints", manifest.fingerprints, summary.fingerprints),
		...difference("components", manifest.components?.length, summary.components),
		...summarizeComponents(index).flatMap((component, i) => {
			const listed = manifest.components?.[i];
			return [
				...difference("purl", listed?.purl, component.purl),
				...difference(`${component.purl}: files`, listed?.files, component.files),
				...difference(`${component.purl}: contents`, listed?.contents, component.contents)
			];
		})
	];
	if (differences.length > 0) throw new ColophonError(`${path} is not the index that ${beside} describes (${differences.join("; ")}). Build it again from its recipe.`);
	streams.stdout.write(`${infoText(path, summary)}sound, and as its manifest says\n`);
	return 0;
}
function difference(what, inManifest, inIndex) {
	return inManifest === inIndex ? [] : [`${what}: manifest ${inManifest ?? "says nothing"}, index ${inIndex}`];
}
async function build(recipe, output, cache, quiet, streams) {
	const { buildIndex } = await Promise.resolve().then(() => (init_build(), build_exports));
	const progress = progressOn(streams, "reading release", quiet);
	const started = performance.now();
	const { manifest, bytes } = await buildIndex(recipe, {
		output,
		cache,
		onProgress: progress.show
	}).finally(progress.clear);
	const failed = manifest.components.flatMap((component) => component.failed.map(({ version, reason }) => `${component.purl}@${version}: ${reason}`));
	for (const line of failed) streams.stderr.write(`colophon: left out ${printable(line)}\n`);
	const files = manifest.components.reduce((total, component) => total + component.files, 0);
	streams.stdout.write(`${output}: ${counted(manifest.components.length, "component")}, ${counted(files, "file")}, ${counted(manifest.fingerprints, "fingerprint")}, ${counted(bytes, "byte")}, ${((performance.now() - started) / 1e3).toFixed(1)} s\n`);
	return failed.length > 0 ? 2 : 0;
}
function cacheFolder() {
	return join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "colophon");
}
// src/cli/main.ts
init_errors$2();
const COMMANDS = {
	audit: auditCommand,
	explain: explainCommand,
	index: indexCommand
};
const LATER = ["fix", "notice"];
const HELP = `colophon ${VERSION}
Says whether a repository that takes code from open models keeps what the licences of that code ask for.

${Object.values(COMMANDS).map(({ usage, summary }) => `  ${usage}\n      ${summary}`).join("\n")}

  colophon COMMAND --help tells the options of a command.
  colophon --version tells the version.

Exit code: 0 no finding that counts, 1 findings, 2 it could not be done in full.
`;
async function main(args, streams) {
	survivePipe(streams);
	try {
		return await dispatch(args, streams);
	} catch (error) {
		if (error instanceof ColophonError) {
			streams.stderr.write(`colophon: ${printable(error.message)}\n`);
			return error.exitCode;
		}
		const trace = error instanceof Error ? error.stack ?? error.message : String(error);
		streams.stderr.write(`colophon: this is a bug in colophon ${VERSION}, please report it.\n${trace.split("\n").map(printable).join("\n")}\n`);
		return 2;
	}
}
async function dispatch(args, streams) {
	const [name, ...rest] = args;
	if (name === void 0) {
		streams.stderr.write(HELP);
		return 2;
	}
	if (name === "--help" || name === "-h" || name === "help") {
		streams.stdout.write(HELP);
		return 0;
	}
	if (name === "--version" || name === "-V") {
		streams.stdout.write(`${VERSION}\n`);
		return 0;
	}
	const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : void 0;
	if (command !== void 0) {
		if (rest.includes("--help") || rest.includes("-h")) {
			streams.stdout.write(`${command.help}\n`);
			return 0;
		}
		return command.run(rest, streams);
	}
	if (LATER.includes(name)) throw new ColophonError(`The command ${name} is not available in this version.`);
	throw new ColophonError(name.startsWith("-") ? `Options come after a command, as in colophon audit ${name}.${didYouMean(name, ["--help", "--version"])}` : `There is no command ${name}.${didYouMean(name, Object.keys(COMMANDS)) || " See colophon --help."}`);
}
function survivePipe(streams) {
	for (const stream of [streams.stdout, streams.stderr]) stream.on("error", (error) => {
		if (error.code !== "EPIPE") throw error;
	});
}
// src/cli/index.ts
process.exitCode = await main(process.argv.slice(2), process);
export {};
