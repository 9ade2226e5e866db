"""What transformers itself says of where its code comes from. Prints JSON; bench/lineage.mjs reads it.

Usage: python3 lineage.py ROOT      (ROOT: an unpacked wheel; paths in the answer are relative to it)

- modular: for each `modular_*.py` the file that is generated from it, the modules of other models of which it inherits
  classes (with how many) or imports functions and classes otherwise, and of which its own classes inherit;
- markers: each `# Copied from transformers.…` above a function, method or class: where that stands, and where what it
  names stands, null where the wheel has nothing of this name;"""

import ast
import json
import re
import sys
from pathlib import Path

ROOT = Path(sys.argv[1])
PACKAGE = "transformers"
MARKER = re.compile(r"^\s*#\s*Copied from\s+(transformers\.\S+)")
MODULE = re.compile(r"^(?:modeling|modular)_\w+$")
BLOCKS = (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)

trees = {}
blocks = {}


def tree_of(path):
    """Text and syntax tree of a file."""
    if path not in trees:
        text = (ROOT / path).read_text(encoding="utf-8")
        try:
            trees[path] = (text.split("\n"), ast.parse(text))
        except SyntaxError:
            trees[path] = (text.split("\n"), ast.parse(""))
    return trees[path]


def module_of(node, path):
    """Dotted module that a `from … import` names, as a list."""
    named = node.module.split(".") if node.module else []
    if node.level == 0:
        return named
    folder = list(Path(path).parent.parts)
    return folder[: len(folder) - node.level + 1] + named


def modeling_file(parts, name):
    """The modeling file of another model that defines what is imported."""
    if parts[:2] != [PACKAGE, "models"] or len(parts) < 3:
        return None
    if len(parts) >= 4 and MODULE.match(parts[-1]):
        generated = parts[-1].replace("modular_", "modeling_", 1)
        path = "/".join([*parts[:-1], f"{generated}.py"])
        return path if (ROOT / path).is_file() else None
    folder = ROOT / "/".join(parts)
    if not folder.is_dir():
        return None
    # Imported from the package of the model: the file that has it.
    for file in sorted(folder.glob("modeling_*.py")):
        path = file.relative_to(ROOT).as_posix()
        if any(isinstance(node, BLOCKS) and node.name == name for node in tree_of(path)[1].body):
            return path
    return None


def imported(path):
    """What each name of a file stands for: name -> modeling file of another model; and aliases of whole modules."""
    names = {}
    for node in ast.walk(tree_of(path)[1]):
        if not isinstance(node, ast.ImportFrom):
            continue
        module = module_of(node, path)
        for alias in node.names:
            whole = modeling_file([*module, alias.name], None) if MODULE.match(alias.name) else None
            file = whole or modeling_file(module, alias.name)
            if file is not None:
                names[alias.asname or alias.name] = file
    return names


def definitions(path):
    """Names of the functions and classes of a file."""
    return {node.name for node in tree_of(path)[1].body if isinstance(node, BLOCKS)}


def class_prefix(names):
    """What most classes of a model begin with: its name."""
    classes = [name for name in names if name[:1].isupper()]
    starts = {name[:length] for name in classes for length in range(1, len(name))}
    shared = [start for start in starts if sum(name.startswith(start) for name in classes) > len(classes) / 2]
    return max(shared, key=len, default="")


def base_name(node):
    while isinstance(node, (ast.Attribute, ast.Subscript)):
        node = node.value
    return node.id if isinstance(node, ast.Name) else None


def modular(path):
    generated = str(Path(path).with_name(Path(path).name.replace("modular_", "modeling_", 1)))
    if not (ROOT / generated).is_file():
        return None
    names = imported(path)
    parents = {}
    classes = {}
    for file in names.values():
        if file != generated:
            parents.setdefault(file, {"file": file, "classes": 0, "imported": 0, "written": 0})["imported"] += 1
    for node in tree_of(path)[1].body:
        if not isinstance(node, ast.ClassDef):
            continue
        for file in sorted({names.get(base_name(base)) for base in node.bases} - {None, generated}):
            parents[file]["classes"] += 1
            classes.setdefault(node.name, []).append(file)
    written = definitions(generated)
    own = definitions(path)
    prefix = class_prefix(written)
    for name, file in names.items():
        if file != generated and name in definitions(file) and name not in own:
            renamed = prefix + name.removeprefix(class_prefix(definitions(file)))
            if name in written or (name[:1].isupper() and renamed in written and renamed not in own):
                parents[file]["written"] += 1
    return {
        "file": generated,
        "parents": sorted(parents.values(), key=lambda parent: parent["file"]),
        "classes": classes,
    }


def blocks_of(path):
    """Functions and classes of a file at any depth, with their dotted names."""
    if path in blocks:
        return blocks[path]
    found = blocks[path] = []

    def visit(node, prefix):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, BLOCKS):
                name = f"{prefix}{child.name}"
                found.append((name, child))
                visit(child, f"{name}.")
            elif isinstance(child, (ast.stmt, ast.ExceptHandler)):
                visit(child, prefix)

    visit(tree_of(path)[1], "")
    return found


def start_of(node):
    return min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])


def named_block(dotted):
    """File and lines of `transformers.models.bert.modeling_bert.BertLayer.forward`."""
    parts = dotted.split(".")
    for end in range(len(parts) - 1, 1, -1):
        path = "/".join(parts[:end]) + ".py"
        if (ROOT / path).is_file():
            name = ".".join(parts[end:])
            for block, node in blocks_of(path):
                if block == name:
                    return {"file": path, "start": start_of(node), "end": node.end_lineno, "name": name}
            return None
    return None


def has_markers(path):
    return "Copied from transformers." in (ROOT / path).read_text(encoding="utf-8")


def markers(path):
    lines, _ = tree_of(path)
    for name, node in blocks_of(path):
        start = start_of(node)
        # It may stand between a decorator and the function, too.
        first = start - 1
        while first > 0 and lines[first - 1].lstrip().startswith("#"):
            first -= 1
        marker = next((found for line in lines[first : node.lineno] if (found := MARKER.match(line))), None)
        if marker is None:
            continue
        yield {
            "file": path,
            "name": name,
            "kind": "class" if isinstance(node, ast.ClassDef) else "method" if "." in name else "function",
            "start": start,
            "def": node.lineno,
            "end": node.end_lineno,
            "parent": named_block(marker[1]),
        }


def files(pattern):
    return sorted(file.relative_to(ROOT).as_posix() for file in (ROOT / PACKAGE).rglob(pattern))


print(
    json.dumps(
        {
            "modular": [found for path in files("modular_*.py") if (found := modular(path)) is not None],
            "markers": [marker for path in files("*.py") if has_markers(path) for marker in markers(path)],
        }
    )
)
