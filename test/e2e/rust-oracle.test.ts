/** rustfmt as the oracle of the lexer for Rust: however it lays code out, tokens and digests stay. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { lexRust } from '../../src/source/rust.ts';

const SOURCE = `//! Says what.
#![allow(dead_code)]
use std::{fmt, collections::{HashMap, BTreeMap}};
use crate::b; pub(crate) use self::a::{c};
mod z; mod a;
#[derive(Debug)] #[derive(Clone)]
pub struct Heron<'a, T: Clone> where T: fmt::Display { pub name: &'a str, count: HashMap<String, Vec<Vec<T>>>, }
extern fn call(x: i32) -> () { println!("{}", x) }
impl<'a, T> Heron<'a, T> where T: Clone + fmt::Display {
  pub(in crate::b) fn new(name: &'a str) -> Self { return Self { name, count: HashMap::new() } }
  fn sum<F>(&self, f: F, range: std::ops::Range<usize>) -> Result<u64, Box<dyn std::error::Error + Send + Sync>> where F: Fn(u64) -> u64 {
    let mut total = 0_u64; // why
    for i in range { total += match i { 0 => 1, 1 | 2 => { f(i as u64) } _ if i >= 0x1F => f(i as u64 >> 2) + self.count.values().map(|v| v.len() as u64).filter(|n| *n != 0).sum::<u64>(), _ => continue } }
    let text = r#"a " b"#; let c = '\\''; let deep = ((total));
    if deep > 1_000 { return Err(format!("{text}{c}{}", 1.5e-3f32).into()) } else { Ok(total) }
  }
}
macro_rules! pick { ($a:expr, $($rest:tt)*) => { $a + pick!($($rest)*) }; () => { 0 } }
`;

const LAYOUTS = [
  'max_width=100',
  'max_width=60,tab_spaces=2',
  'max_width=140,use_small_heuristics=Max,hard_tabs=true',
];
const rustfmt = spawnSync('rustfmt', ['--version']).status === 0;
if (!rustfmt) process.stderr.write('SKIPPED: the oracle of the lexer for Rust, since no rustfmt is here.\n');

(rustfmt ? describe : describe.skip)('code that rustfmt laid out', () => {
  test.each(LAYOUTS)('%s', (layout) => {
    const formatted = spawnSync('rustfmt', ['--edition', '2021', '--emit', 'stdout', '--config', layout], {
      input: SOURCE,
    });
    expect([formatted.status, formatted.stderr.toString()]).toEqual([0, '']);
    expect(formatted.stdout.toString()).not.toBe(SOURCE);
    const [one, other] = [lexRust(Buffer.from(SOURCE)), lexRust(formatted.stdout)];
    expect(other.tokens).toEqual(one.tokens);
    expect([other.importsDigest, other.problems]).toEqual([one.importsDigest, []]);
  });
});
