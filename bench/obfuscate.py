"""
Rewrites Python files the way people disguise or adapt what they copy: the rungs of bench/ladder.mjs.

    python3 obfuscate.py [JOBS.json]        (standard input when no file is named; Python 3.11)

Jobs are a list of {"rung", "sources": [path, ...], "target": path, "seed": text, "hosts": [path, ...]}; the answer, on
standard output, is a list in the same order of {"target", "done", "reason", "excerpt"}. `done` is false where a rung
cannot be applied (no class of 40 lines, no valid Python 3), and then nothing is written; `excerpt` is what `one-class`
took. What is written always parses. Every rung works on the stripped text, so that no comment helps. `reformat` and
`all` need black.

What each rung does:

strip      every comment (headers, markers, encoding) and every documentation string is taken out
reprefix   every class that the file defines gets another prefix (BertLayer -> OnyxLayer), in strings too, and so do
           the classes of the same prefix that it takes from its own package
rename     every name that the file defines gets another one: functions, classes, methods, attributes (of self, of the
           class, of configurations), parameters (self too), local and module variables. Locals differ from function
           to function, an attribute from the parameter it is set from. What stays: imported names, built-ins,
           attributes and keywords of foreign objects and functions (x.view(...), nn.Linear(..., bias=...)), dunders
reformat   printed anew from the syntax tree, then by black at 60, 79 or 140 columns; a third of the files in steps of 2
reorder    methods within classes, functions and classes within the file in another order, as far as what is needed
           when the file is imported still comes first
edit20     edits for 20 % of the statements: half of them delete statements, half insert new ones before statements
merge      two files in one, their parts taking turns in one to four runs
one-class  one class of 40 lines of code or more amid 500 lines of code of an independent file
untyped    type hints, and the imports that only they needed, taken out
all        strip, untyped, rename, reorder, edit20 and reformat, in this order
"""

import ast
import builtins
import io
import json
import keyword
import multiprocessing
import os
import random
import re
import sys
import tokenize

LEAST_CLASS_LINES = 40
HOST_LINES = 500
WIDTHS = (60, 79, 140)
EDITED_PART = 0.2
DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
IMPORTS = (ast.Import, ast.ImportFrom)
BLOCKS = ("body", "orelse", "finalbody")


class Unsuitable(Exception):
    """The rung cannot be applied to this file."""


# --- text and syntax tree ---------------------------------------------------------------------------------------------


class Text:
    """A source with edits at places that the syntax tree names (lines from 1, columns in UTF-8 bytes)."""

    def __init__(self, source):
        self.bytes = source.encode()
        self.starts = [0]
        for line in self.bytes.split(b"\n"):
            self.starts.append(self.starts[-1] + len(line) + 1)
        self.edits = []

    def at(self, line, column):
        return self.starts[line - 1] + column

    def start(self, node):
        return self.at(node.lineno, node.col_offset)

    def end(self, node):
        return self.at(node.end_lineno, node.end_col_offset)

    def replace(self, start, end, new):
        self.edits.append((start, end, new.encode()))

    def lines_of(self, node):
        """Where the lines of a statement start and end; None where it shares them with another."""
        first = min([node.lineno, *(d.lineno for d in getattr(node, "decorator_list", []))])
        start, end = self.starts[first - 1], self.end(node)
        line_end = self.bytes.find(b"\n", end)
        line_end = len(self.bytes) if line_end < 0 else line_end + 1
        opening = self.start(node) if first == node.lineno else self.at(first, node.col_offset)
        if self.bytes[start:opening].strip() or self.bytes[end:line_end].strip():
            return None
        return start, line_end

    def drop(self, node, block):
        """Takes a statement out; `block`: its siblings, none of which is dropped, or []."""
        place = self.lines_of(node)
        if block and place is not None:
            self.replace(*place, "")
        else:
            self.replace(self.start(node), self.end(node), "pass")

    def result(self):
        out, at = [], 0
        for start, end, new in sorted(self.edits, key=lambda edit: edit[:2]):
            if start < at:
                raise Unsuitable("edits overlap")
            out += [self.bytes[at:start], new]
            at = end
        return b"".join([*out, self.bytes[at:]]).decode()


def parsed(source):
    try:
        return ast.parse(source)
    except (SyntaxError, ValueError, RecursionError) as error:
        raise Unsuitable(f"no Python 3: {error}") from None


def blocks_of(tree):
    """Every list of statements, with the node that has it."""
    for node in ast.walk(tree):
        for field in BLOCKS:
            block = getattr(node, field, None)
            if isinstance(block, list) and block and isinstance(block[0], ast.stmt):
                yield node, block


def code_lines(source):
    return sum(1 for line in source.splitlines() if line.strip())


def tidy(source):
    """At most two blank lines in a row, none at the ends; strings over many lines keep theirs."""
    inside = set()
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.STRING:
            inside.update(range(token.start[0], token.end[0] + 1))
    out = []
    for number, line in enumerate(source.split("\n"), 1):
        if number in inside:
            out.append(line)
        elif line.strip() or (out and any(out[-2:])):
            out.append(line.rstrip())
    return "\n".join(out).strip("\n") + "\n"


# --- strip ------------------------------------------------------------------------------------------------------------


def strip(source):
    source = source.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace("\x0c", "")
    text = Text(source)
    for _, block in blocks_of(parsed(source)):
        strings = [node for node in block if is_text(node)]
        rest = [node for node in block if not is_text(node)]
        for place, node in enumerate(strings):
            text.drop(node, rest or strings[:place])
    source = text.result()
    text = Text(source)
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
    except (tokenize.TokenError, IndentationError) as error:
        raise Unsuitable(f"no Python 3: {error}") from None
    lines = source.split("\n")
    for token in tokens:
        if token.type == tokenize.COMMENT:
            row, column = token.start
            before = lines[row - 1][:column].rstrip()
            end = text.starts[row] if before == "" else text.at(row, len(lines[row - 1].encode()))
            text.replace(text.at(row, len(before.encode())), min(end, len(text.bytes)), "")
    return tidy(text.result())


def is_text(node):
    return isinstance(node, ast.Expr) and (
        isinstance(node.value, ast.JoinedStr)
        or isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )


# --- names ------------------------------------------------------------------------------------------------------------

SYLLABLES = """
    ba be bo da de do fa fe fi ga go ha he ka ke ko la le lo ma me mi mo na ne no pa pe po ra re ri ro sa se so
    ta te ti to va ve vo wa we za ze zo bren cor dal fen gral hol jun kel lor mar nim ost pil quin ral sten tor
    ulm ven wex yor
""".split()


class Names:
    """New names that nothing in the file is called, in the style of the old ones."""

    def __init__(self, source, rng):
        self.rng = rng
        self.taken = set(re.findall(r"\w+", source)) | set(keyword.kwlist) | set(dir(builtins))

    def word(self):
        return "".join(self.rng.choices(SYLLABLES, k=self.rng.choice((2, 2, 3))))

    def like(self, old):
        while True:
            words = [self.word() for _ in range(self.rng.choice((1, 1, 2)))]
            bare = old.lstrip("_")
            if bare.isupper():
                new = "_".join(words).upper()
            elif bare[:1].isupper():
                new = "".join(word.capitalize() for word in words)
            else:
                new = "_".join(words)
            new = "_" * min(1, len(old) - len(bare)) + new
            if new not in self.taken:
                self.taken.add(new)
                return new


def is_dunder(name):
    return name.startswith("__") and name.endswith("__")


def prefix_of(name):
    """`Bert` of `BertLayer`, `GPT2` of `GPT2Block`, `TF` of `TFModel`; '' of a single word."""
    found = re.match(r"_*((?:[A-Z][a-z0-9]+|[A-Z0-9]+(?=[A-Z][a-z])))[A-Z]", name)
    return found.group(1) if found else ""


def reprefixed(source, rng):
    tree = parsed(source)
    own = [node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    if not own:
        return source
    prefixes = {prefix_of(name) for name in own} - {""}
    taken = [
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.level > 0
        for alias in node.names
        if prefix_of(alias.name) in prefixes
    ]
    names = Names(source, rng)
    brand = names.like("Name")
    new, used = {}, set(names.taken)
    for name in dict.fromkeys([*own, *taken]):
        bare = name.lstrip("_")
        prefix = prefix_of(name)
        marks = "_" * (len(name) - len(bare))
        candidate = marks + brand + bare[len(prefix) :]
        while candidate in used:
            candidate = marks + brand + bare if prefix and marks + brand + bare not in used else candidate + "X"
        used.add(candidate)
        new[name] = candidate
    pattern = re.compile(rf"\b({'|'.join(sorted(map(re.escape, new), key=len, reverse=True))})\b")
    return pattern.sub(lambda match: new[match.group(1)], source)


# --- rename -----------------------------------------------------------------------------------------------------------

CONTAINERS = {name for kind in (str, bytes, list, dict, set, tuple, int, float) for name in dir(kind)}
TENSORS = set(
    """
    abs add add_ all allclose amax amin any apply apply_ arange argmax argmin argsort backward baddbmm
    bernoulli_ bfloat16 bias bmm bool buffers byte cat ceil children chunk clamp clamp_ clamp_min clone compile
    contiguous copy_ cos cpu cuda cumsum cumprod data detach device diag diagonal diff dim div div_ dot double
    dropout dtype einsum element_size empty eq eval exp expand expand_as fill_ flatten flip float floor full
    fused gather ge grad gt half index_add_ index_copy_ index_select int is_contiguous is_cuda isnan item kwargs
    le load_state_dict log log_softmax long lt masked_fill masked_fill_ masked_scatter masked_select matmul max
    mean median min mm modules mul mul_ multinomial name named_buffers named_children named_modules
    named_parameters narrow ndim ndimension ne neg new_empty new_full new_ones new_tensor new_zeros nonzero norm
    normal_ numel numpy outer pad parameters permute pow prod ravel reciprocal register_buffer
    register_parameter relu relu_ repeat repeat_interleave requires_grad requires_grad_ reshape resize resize_
    roll round rsqrt scatter scatter_ scatter_add_ select shape sigmoid sign sin size softmax sort split sqrt
    square squeeze state_dict std step storage stride sub sub_ sum swapaxes swapdims t take tan tanh
    tensor_split tile to tolist topk train transpose transpose_ triu tril trunc type type_as unbind unflatten
    unfold uniform_ unique unsqueeze unsqueeze_ values var view view_as weight weights where zero_ zero_grad
    astype
    """.split()
)
"""Attributes that objects from elsewhere have too: renamed where the object is the file's own for sure."""
FOREIGN = CONTAINERS | TENSORS
CONFIGURATION = re.compile(r"(?:.*_)?(?:config|configs|cfg|args|hparams)$")


class Scope:
    def __init__(self, kind, parent, first_parameter=None):
        self.kind = kind
        self.parent = parent
        self.names = {}  # old name -> ('parameter' | 'local' | 'attribute' | 'global' | 'imported' | 'outer')
        self.first_parameter = first_parameter
        self.new = {}

    def bind(self, name, kind):
        if self.names.get(name) in ("imported", "outer", "parameter") and kind != "imported":
            return
        self.names[name] = kind

    def resolve(self, name):
        """The scope that binds the name; bodies of classes are seen from within themselves only."""
        scope, within = self, True
        while scope is not None:
            kind = scope.names.get(name)
            if kind is not None and kind != "outer" and (within or scope.kind != "class"):
                return scope
            within = False
            scope = scope.parent
        return None


class Bindings(ast.NodeVisitor):
    """First pass: which scope binds which names, and what the file's own attributes and parameters are."""

    def __init__(self, tree):
        self.scope = self.module = Scope("module", None)
        self.scopes = {tree: self.module}
        self.parameters = set()
        self.attributes = set()
        self.fields = set()
        self.methods = set()
        self.functions = {}  # own functions and classes, by name
        self.made_of = {}  # attribute -> names that were called to make it
        for node in tree.body:
            self.visit(node)

    def inside(self, node, scope, parts):
        self.scopes[node] = scope
        outer, self.scope = self.scope, scope
        for part in parts:
            self.visit(part)
        self.scope = outer

    def variable(self, name):
        kind = {"module": "global", "class": "attribute"}.get(self.scope.kind, "local")
        self.scope.bind(name, kind)
        if kind == "attribute":
            self.attributes.add(name)

    def visit_function(self, node):
        self.variable(node.name)
        self.functions[node.name] = node
        if self.scope.kind == "class":
            self.methods.add(node.name)
        for part in [*node.decorator_list, *outer_parts(node.args), *filter(None, [node.returns])]:
            self.visit(part)
        arguments = all_arguments(node.args)
        static = any(isinstance(d, ast.Name) and d.id == "staticmethod" for d in node.decorator_list)
        first = arguments[0].arg if self.scope.kind == "class" and arguments and not static else None
        scope = Scope("function", self.scope, first)
        for argument in arguments:
            scope.bind(argument.arg, "parameter")
            self.parameters.add(argument.arg)
        self.inside(node, scope, node.body)

    visit_FunctionDef = visit_AsyncFunctionDef = visit_function

    def visit_Lambda(self, node):
        for part in outer_parts(node.args):
            self.visit(part)
        scope = Scope("function", self.scope)
        for argument in all_arguments(node.args):
            scope.bind(argument.arg, "local")
        self.inside(node, scope, [node.body])

    def visit_ClassDef(self, node):
        self.variable(node.name)
        self.functions[node.name] = node
        for part in [*node.decorator_list, *node.bases, *node.keywords]:
            self.visit(part)
        if not any(isinstance(part, FUNCTIONS) and part.name == "__init__" for part in node.body):
            self.fields.update(
                part.target.id
                for part in node.body
                if isinstance(part, ast.AnnAssign) and isinstance(part.target, ast.Name)
            )
        self.inside(node, Scope("class", self.scope), node.body)

    def visit_comprehension_of(self, node):
        self.inside(node, Scope("comprehension", self.scope), ast.iter_child_nodes(node))

    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = visit_comprehension_of

    def visit_NamedExpr(self, node):
        inner = self.scope
        while self.scope.kind == "comprehension":
            self.scope = self.scope.parent
        self.variable(node.target.id)
        self.scope = inner
        self.visit(node.value)

    def visit_Name(self, node):
        if not isinstance(node.ctx, ast.Load):
            self.variable(node.id)

    def visit_import(self, node):
        for alias in node.names:
            self.scope.bind((alias.asname or alias.name).split(".")[0], "imported")

    visit_Import = visit_ImportFrom = visit_import

    def visit_outer(self, node):
        for name in node.names:
            self.scope.names[name] = "outer"
            if isinstance(node, ast.Global):
                self.module.bind(name, "global")

    visit_Global = visit_Nonlocal = visit_outer

    def visit_ExceptHandler(self, node):
        if node.name:
            self.variable(node.name)
        self.generic_visit(node)

    def visit_capture(self, node):
        name = node.rest if isinstance(node, ast.MatchMapping) else node.name
        if name:
            self.variable(name)
        self.generic_visit(node)

    visit_MatchAs = visit_MatchStar = visit_MatchMapping = visit_capture

    def visit_Attribute(self, node):
        if not isinstance(node.ctx, ast.Load):
            root = root_name(node.value)
            scope = self.scope.resolve(root) if root else None
            foreign = node.attr in FOREIGN or scope is None or scope.names[root] == "imported"
            if self.is_self(node.value) or not foreign:
                self.attributes.add(node.attr)
        if is_configuration(node.value) and isinstance(node.ctx, (ast.Load, ast.Store)):
            self.attributes.add(node.attr)
        self.generic_visit(node)

    def visit_Assign(self, node):
        made = called_name(node.value)
        for target in node.targets:
            if made and isinstance(target, ast.Attribute) and self.is_self(target.value):
                self.made_of.setdefault(target.attr, set()).add(made)
        self.generic_visit(node)

    def visit_Call(self, node):
        # A method of a configuration is inherited from elsewhere, unlike what it stores.
        if isinstance(node.func, ast.Attribute) and is_configuration(node.func.value):
            self.visit(node.func.value)
            for part in [*node.args, *node.keywords]:
                self.visit(part)
        else:
            self.generic_visit(node)

    def is_self(self, node):
        return isinstance(node, ast.Name) and is_first_parameter(node.id, self.scope)


def is_first_parameter(name, scope):
    found = scope.resolve(name)
    return found is not None and found.first_parameter == name


def is_configuration(node):
    name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
    return CONFIGURATION.match(name) is not None


def called_name(node):
    """`nn` of `nn.Linear(...)`, `BertLayer` of `BertLayer(config)`; None of anything else."""
    if not isinstance(node, ast.Call):
        return None
    return root_name(node.func)


def root_name(node):
    while isinstance(node, (ast.Attribute, ast.Subscript)):
        node = node.value
    return node.id if isinstance(node, ast.Name) else None


def all_arguments(arguments):
    rest = [part for part in (arguments.vararg, arguments.kwarg) if part]
    return [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, *rest]


def outer_parts(arguments):
    """What of a parameter list is evaluated outside of the function."""
    annotations = [part.annotation for part in all_arguments(arguments) if part.annotation]
    return [*arguments.defaults, *filter(None, arguments.kw_defaults), *annotations]


class Renamer(ast.NodeVisitor):
    """Second pass: changes the syntax tree, and notes the same changes as edits of the text."""

    def __init__(self, source, rng):
        self.tree = parsed(source)
        self.text = Text(source)
        self.known = Bindings(self.tree)
        self.names = Names(source, rng)
        self.attributes, self.parameters = {}, {}
        self.vocabulary = []
        self.scope = self.known.module
        self.in_string = False
        self.in_annotation = False

    # New names ----------------------------------------------------------------

    def attribute(self, name):
        if is_dunder(name) or name not in self.known.attributes:
            return name
        if name in self.known.fields:
            return self.parameter(name)
        if name not in self.attributes:
            self.attributes[name] = self.names.like(name)
        return self.attributes[name]

    def parameter(self, name):
        if name not in self.parameters:
            self.parameters[name] = self.names.like(name)
        return self.parameters[name]

    def local(self, scope, name):
        """Locals of different functions share a vocabulary, as they do in what people write."""
        if name not in scope.new:
            used, outer = set(), scope
            while outer is not None:
                used.update(outer.new.values())
                outer = outer.parent
            used.update(self.inner_names(scope))
            style = [word for word in self.vocabulary if word not in used and style_of(word) == style_of(name)]
            if len(style) < 12:
                word = self.names.like(name)
                self.vocabulary.append(word)
                style.append(word)
            scope.new[name] = self.names.rng.choice(style)
        return scope.new[name]

    def inner_names(self, scope):
        for inner in self.known.scopes.values():
            outer = inner.parent
            while outer is not None:
                if outer is scope:
                    yield from inner.new.values()
                    break
                outer = outer.parent

    def variable(self, name):
        scope = self.scope.resolve(name)
        kind = scope.names[name] if scope else None
        if kind in (None, "imported") or is_dunder(name):
            return name
        if kind == "attribute":
            return self.attribute(name)
        if kind == "parameter":
            return self.parameter(name)
        if kind == "global":
            if name not in scope.new:
                scope.new[name] = self.names.like(name)
            return scope.new[name]
        return self.local(scope, name)

    # Edits --------------------------------------------------------------------

    def edit(self, start, end, old, new):
        if old != new and not self.in_string:
            if self.text.bytes[start:end].decode() != old:
                raise Unsuitable(f"{old} does not stand where it should")
            self.text.replace(start, end, new)
        return new

    def named(self, node, old, new):
        """The name behind `def` or `class`."""
        match = re.compile(rb"(?:async\s+)?(?:def|class)\s+").match(self.text.bytes, self.text.start(node))
        start = match.end() if match else 0
        return self.edit(start, start + len(old.encode()), old, new)

    def leading(self, node, old, new):
        start = 0 if self.in_string else self.text.start(node)
        return self.edit(start, start + len(old.encode()), old, new)

    def trailing(self, node, old, new):
        end = 0 if self.in_string else self.text.end(node)
        return self.edit(end - len(old.encode()), end, old, new)

    # Nodes --------------------------------------------------------------------

    def inside(self, node, parts):
        outer, self.scope = self.scope, self.known.scopes[node]
        for part in parts:
            self.visit(part)
        self.scope = outer

    def hint(self, node):
        if node is not None:
            outer, self.in_annotation = self.in_annotation, True
            self.visit(node)
            self.in_annotation = outer

    def visit_function(self, node):
        for part in node.decorator_list:
            self.visit(part)
        node.name = self.named(node, node.name, self.variable(node.name))
        self.parameters_of(node)
        self.hint(node.returns)
        self.inside(node, node.body)

    visit_FunctionDef = visit_AsyncFunctionDef = visit_function

    def parameters_of(self, node):
        for part in [*node.args.defaults, *filter(None, node.args.kw_defaults)]:
            self.visit(part)
        for part in all_arguments(node.args):
            self.hint(part.annotation)
            outer, self.scope = self.scope, self.known.scopes[node]
            part.arg = self.leading(part, part.arg, self.variable(part.arg))
            self.scope = outer

    def visit_Lambda(self, node):
        self.parameters_of(node)
        self.inside(node, [node.body])

    def visit_ClassDef(self, node):
        for part in node.decorator_list:
            self.visit(part)
        node.name = self.named(node, node.name, self.variable(node.name))
        for part in [*node.bases, *node.keywords]:
            self.visit(part)
        self.inside(node, node.body)

    def visit_comprehension_of(self, node):
        self.inside(node, ast.iter_child_nodes(node))

    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = visit_comprehension_of

    def visit_AnnAssign(self, node):
        self.visit(node.target)
        self.hint(node.annotation)
        if node.value is not None:
            self.visit(node.value)

    def visit_Assign(self, node):
        listing = any(isinstance(target, ast.Name) and target.id == "__all__" for target in node.targets)
        if listing:
            for part in ast.walk(node.value):
                if isinstance(part, ast.Constant) and isinstance(part.value, str):
                    self.constant(part, self.variable(part.value))
        self.generic_visit(node)

    def visit_Name(self, node):
        node.id = self.leading(node, node.id, self.variable(node.id))

    def visit_Attribute(self, node):
        root = root_name(node.value)
        scope = self.scope.resolve(root) if root else None
        foreign = scope is not None and scope.names[root] == "imported"
        unknown = node.attr in FOREIGN and not self.is_own(node.value)
        self.visit(node.value)
        new = node.attr if foreign or unknown else self.attribute(node.attr)
        node.attr = self.trailing(node, node.attr, new)

    def is_own(self, node):
        """Whether an object is of the file's own for sure: self, its class, a class of the file, super()."""
        if is_configuration(node):
            return True
        if isinstance(node, ast.Name):
            return node.id in self.known.functions or is_first_parameter(node.id, self.scope)
        if isinstance(node, ast.Call):
            return isinstance(node.func, ast.Name) and node.func.id in {"super", *self.known.functions}
        return False

    def visit_Call(self, node):
        own = self.takes_own_keywords(node.func)
        self.visit(node.func)
        for part in node.args:
            self.visit(part)
        for part in node.keywords:
            if part.arg is not None and own and part.arg in self.known.parameters | self.known.fields:
                part.arg = self.leading(part, part.arg, self.parameter(part.arg))
            self.visit(part.value)

    def takes_own_keywords(self, function):
        """Whether what is called has parameters of the file's own, as far as the file tells."""
        if isinstance(function, ast.Name):
            scope = self.scope.resolve(function.id)
            kind = scope.names[function.id] if scope else None
            return function.id in self.known.functions or kind in ("parameter", "local")
        if not isinstance(function, ast.Attribute):
            return isinstance(function, ast.Subscript)
        root = root_name(function.value)
        scope = self.scope.resolve(root) if root else None
        if scope is not None and scope.names[root] == "imported":
            return False
        if function.attr in self.known.methods:
            return function.attr not in FOREIGN or self.is_own(function.value)
        makers = self.known.made_of.get(function.attr)
        if makers is not None:
            return bool(makers & set(self.known.functions))
        return function.attr in self.known.attributes and self.is_own(function.value)

    def visit_ExceptHandler(self, node):
        if node.type is not None:
            self.visit(node.type)
        if node.name:
            match = re.compile(rb"\)*\s+as\s+").match(self.text.bytes, self.text.end(node.type))
            start = match.end() if match else 0
            node.name = self.edit(start, start + len(node.name.encode()), node.name, self.variable(node.name))
        for part in node.body:
            self.visit(part)

    def visit_outer(self, node):
        start, end = self.text.start(node), self.text.end(node)
        new = [self.outer_name(name, isinstance(node, ast.Global)) for name in node.names]
        keyword_used = "global" if isinstance(node, ast.Global) else "nonlocal"
        self.text.replace(start, end, f"{keyword_used} {', '.join(new)}")
        node.names = new

    visit_Global = visit_Nonlocal = visit_outer

    def outer_name(self, name, is_global):
        inner, self.scope = self.scope, self.known.module if is_global else self.scope
        new = self.variable(name)
        self.scope = inner
        return new

    def visit_MatchAs(self, node):
        if node.pattern is not None:
            self.visit(node.pattern)
        if node.name:
            node.name = self.trailing(node, node.name, self.variable(node.name))

    def visit_MatchStar(self, node):
        if node.name:
            node.name = self.trailing(node, node.name, self.variable(node.name))

    def visit_MatchMapping(self, node):
        if node.rest:
            raise Unsuitable("a mapping pattern with a rest")
        self.generic_visit(node)

    def visit_Constant(self, node):
        if self.in_annotation and isinstance(node.value, str):
            new = re.sub(r"[A-Za-z_]\w*", lambda match: self.hinted(match.group()), node.value)
            self.constant(node, new)

    def hinted(self, name):
        return self.variable(name) if name in self.known.functions else name

    def constant(self, node, new):
        if new == node.value:
            return
        node.value = new
        if not self.in_string:
            self.text.replace(self.text.start(node), self.text.end(node), repr(new))

    def visit_JoinedStr(self, node):
        # Places within f-strings are not to be relied on before Python 3.12: the string is printed anew.
        if self.in_string:
            self.generic_visit(node)
            return
        before = ast.dump(node)
        self.in_string = True
        self.generic_visit(node)
        self.in_string = False
        if ast.dump(node) != before:
            self.text.replace(self.text.start(node), self.text.end(node), f" {ast.unparse(node)} ".strip())


def style_of(name):
    bare = name.lstrip("_")
    return (name.startswith("_"), bare.isupper(), bare[:1].isupper())


def renamed(source, rng):
    renamer = Renamer(source, rng)
    for node in renamer.tree.body:
        renamer.visit(node)
    return as_tree_says(renamer.text, renamer.tree)


def as_tree_says(text, tree):
    """The edited text where it says what the edited tree says, else the tree printed."""
    try:
        out = text.result()
        if ast.dump(ast.parse(out)) == ast.dump(tree):
            return out
    except (SyntaxError, ValueError, Unsuitable):
        pass
    return ast.unparse(ast.fix_missing_locations(tree)) + "\n"


# --- reformat ---------------------------------------------------------------------------------------------------------


def reformatted(source, rng):
    import black

    width = rng.choice(WIDTHS)
    mode = black.Mode(line_length=width, magic_trailing_comma=False, string_normalization=False)
    try:
        out = black.format_str(ast.unparse(parsed(source)) + "\n", mode=mode)
    except (black.InvalidInput, RecursionError) as error:
        raise Unsuitable(f"black does not read it: {error}") from None
    return narrowed(out) if rng.random() < 1 / 3 else out


def narrowed(source):
    """The same in steps of two columns; lines inside of strings stay."""
    inside = set()
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.STRING:
            inside.update(range(token.start[0] + 1, token.end[0] + 1))
    out = []
    for number, line in enumerate(source.split("\n"), 1):
        bare = line.lstrip(" ")
        out.append(line if number in inside else " " * ((len(line) - len(bare)) // 2) + bare)
    return "\n".join(out)


# --- reorder ----------------------------------------------------------------------------------------------------------


def reordered(source, rng):
    tree = parsed(source)
    text = Text(source)
    lines = source.split("\n")
    definitions = sum(isinstance(node, DEFINITIONS) for node in ast.walk(tree))
    for _ in range(10):
        out = "\n".join(in_other_order(text, lines, tree.body, rng, 0)) + "\n"
        if definitions < 2 or ast.dump(parsed(out)) != ast.dump(tree):
            break
    return tidy(out)


def in_other_order(text, lines, block, rng, depth):
    units = units_of(text, block)
    names = [bound_names(unit) for unit in units]
    needs = [needed_at_once(unit) for unit in units]
    movable = [all(isinstance(node, DEFINITIONS) for node in unit) for unit in units]
    head = next((i for i, moves in enumerate(movable) if moves), len(units))
    after = []
    for i, need in enumerate(needs):
        before = {j for j in range(i) if names[j] & need or names[j] & names[i]}
        if movable[i]:
            before |= set(range(head))
        else:
            before |= {j for j in range(i) if not movable[j]}
        after.append(before)
    order, left = [], set(range(len(units)))
    while left:
        ready = sorted(i for i in left if not after[i] & left)
        fixed = [i for i in ready if not movable[i]]
        chosen = fixed[0] if fixed and (len(fixed) == len(ready) or rng.random() < 0.5) else rng.choice(ready)
        order.append(chosen)
        left.remove(chosen)
    out = []
    for place, i in enumerate(order):
        if place > 0 and (movable[i] or movable[order[place - 1]]):
            out += [""] * (1 if depth else 2)
        for k, node in enumerate(units[i]):
            out += [""] * (k > 0 and movable[i])
            out += printed(text, lines, node, rng, depth)
    return out


def units_of(text, block):
    """What is moved as a whole: definitions of one name (a property and its setter), statements that share a line."""
    units, by_name = [], {}
    last_line = 0
    for node in block:
        first = min([node.lineno, *(d.lineno for d in getattr(node, "decorator_list", []))])
        if first <= last_line:
            raise Unsuitable("two statements on one line")
        last_line = node.end_lineno
        if isinstance(node, DEFINITIONS):
            if node.name in by_name:
                by_name[node.name].append(node)
                continue
            by_name[node.name] = [node]
            units.append(by_name[node.name])
        else:
            units.append([node])
    return units


def printed(text, lines, node, rng, depth):
    first = min([node.lineno, *(d.lineno for d in getattr(node, "decorator_list", []))])
    if isinstance(node, ast.ClassDef) and node.body[0].lineno > node.lineno and text.lines_of(node.body[0]):
        start = min([node.body[0].lineno, *(d.lineno for d in getattr(node.body[0], "decorator_list", []))])
        head = [line for line in lines[first - 1 : start - 1] if line.strip()]
        return head + in_other_order(text, lines, node.body, rng, depth + 1)
    return lines[first - 1 : node.end_lineno]


def bound_names(unit):
    out = set()
    for top in unit:
        if isinstance(top, DEFINITIONS):
            out.add(top.name)
            continue
        for node in ast.walk(top):
            if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
                out.add(node.id)
            elif isinstance(node, DEFINITIONS):
                out.add(node.name)
            elif isinstance(node, IMPORTS):
                out.update((alias.asname or alias.name).split(".")[0] for alias in node.names)
    return out


def needed_at_once(unit):
    """Names that a statement reads when it is executed: not those that bodies of functions read later."""
    out = set()

    def visit(node):
        if isinstance(node, FUNCTIONS):
            for part in [*node.decorator_list, *outer_parts(node.args), *filter(None, [node.returns])]:
                visit(part)
            return
        if isinstance(node, ast.Lambda):
            return
        if isinstance(node, ast.Name):
            out.add(node.id)
        for part in ast.iter_child_nodes(node):
            visit(part)

    for node in unit:
        visit(node)
    return out


# --- edit20 -----------------------------------------------------------------------------------------------------------

INSERTED = r"""
{n} = {v} if {v} is not None else {k}
{n} = [{v}] * {k}
{n} = {{"{w}": {v}, "{x}": {k}}}
{n} = str({v}).strip().lower()
{n} = isinstance({v}, (list, tuple))
{n} = max({k}, len(str({v})))
{n} = getattr({v}, "{w}", None)
{n}, {m} = divmod({k}, 7)
{n} = ({k} + 1) ** 0.5 / {k}
{n} = sorted(set(range({k})), reverse=True)[:3]
{n} = "{w}-%s" % ({v},)
{n} = os.environ.get("{u}", "{k}") == "1"
{n} = time.perf_counter()
{n} = (lambda {m}: {m} * {k})(2)
{n} = [str({m}) for {m} in range({k})]
{n} = dict.fromkeys(("{w}", "{x}"), {v})
{n} = not hasattr({v}, "{w}")
{n} = repr({v})[:{k}]
{n} = id({v}) % {k}
{n} = {v}
assert {v} is not None, "{w} must be given"
assert not isinstance({v}, str), f"{w}: {{type({v})}}"
print("{w}", type({v}).__name__, {k})
logger.debug("{w} %s", type({v}))
logger.info("{w}: {x} after %d steps", {k})
warnings.warn("{w} is not {x}")
{n} = functools.partial(print, "{w}", end="")
{n} = zip(range({k}), "{w}")
{n} = next(iter(({v},)), None)
if {v} is None:\n    raise ValueError("{w} without {x}")
if isinstance({v}, str):\n    print("{w} as text")
if {v} is False:\n    {n} = {k}
for {n} in range({k}):\n    print("{w}", {n})
try:\n    {n} = int({v})\nexcept (TypeError, ValueError):\n    {n} = {k}
while False:\n    {n} = {v}
with contextlib.suppress(Exception):\n    print("{w}", {v})
if os.path.exists("{w}.json"):\n    {n} = open("{w}.json").read()
""".strip().split("\n")


def edited(source, rng):
    for _ in range(8):
        out = edited_once(source, rng)
        try:
            ast.parse(out)
            return tidy(out)
        except SyntaxError:
            continue
    raise Unsuitable("the edits give no valid Python")


def edited_once(source, rng):
    tree = parsed(source)
    text = Text(source)
    names = Names(source, rng)
    siblings, function_of = {}, {}
    for node, block in blocks_of(tree):
        for part in block:
            siblings[part] = block
    enclosing_functions(tree, None, function_of)
    statements = [node for node in siblings if not isinstance(node, IMPORTS)]
    edits = max(2, round(EDITED_PART * len(statements)))
    to_delete = edits // 2
    deleted, roots = set(), []
    for node in rng.sample(statements, len(statements)):
        inside = {part for part in ast.walk(node) if part in siblings}
        if isinstance(node, DEFINITIONS) or any(isinstance(part, DEFINITIONS) for part in inside) or inside & deleted:
            continue
        if len(inside) > min(8, to_delete) or text.bytes.startswith(b"elif", text.start(node)):
            continue
        deleted |= inside
        roots.append(node)
        to_delete -= len(inside)
        if to_delete == 0:
            break
    for node in roots:
        block = siblings[node]
        text.drop(node, [part for part in block if part not in deleted] or block[: block.index(node)])
    to_insert = edits - edits // 2
    places = [node for node in statements if node not in deleted]
    inner = [node for node in places if function_of[node] is not None]
    outer = [node for node in places if node in tree.body]
    for node in [*rng.sample(inner, len(inner)), *rng.sample(outer, len(outer))]:
        lines = text.lines_of(node)
        if to_insert <= 0:
            break
        if lines is None or text.bytes.startswith((b"elif", b"else"), text.start(node)):
            continue
        new = new_statement(names, rng, known_names(function_of[node], tree), to_insert)
        indent = " " * node.col_offset
        text.replace(lines[0], lines[0], "".join(f"{indent}{line}\n" for line in new.split("\n")))
        to_insert -= sum(isinstance(part, ast.stmt) for part in ast.walk(ast.parse(new)))
    return text.result()


def enclosing_functions(node, function, out):
    for part in ast.iter_child_nodes(node):
        if isinstance(part, ast.stmt):
            out[part] = function
        inner = part if isinstance(part, FUNCTIONS) else None if isinstance(part, ast.ClassDef) else function
        enclosing_functions(part, inner, out)


def known_names(function, tree):
    if function is None:
        return ["__name__"]
    stored = {n.id for n in ast.walk(function) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
    arguments = {part.arg for part in all_arguments(function.args)} - {"self", "cls"}
    return sorted(arguments | stored) or ["__name__"]


def new_statement(names, rng, known, room):
    while True:
        pattern = rng.choice(INSERTED).replace("\\n", "\n")
        words = [names.word() for _ in range(4)]
        out = pattern.format(
            n="_".join(words[:2]),
            m=words[2],
            v=rng.choice(known),
            k=rng.randint(2, 64),
            w=words[0],
            x=words[3],
            u=words[1].upper(),
        )
        if sum(isinstance(part, ast.stmt) for part in ast.walk(ast.parse(out))) <= max(1, room):
            return out


# --- merge, one-class -------------------------------------------------------------------------------------------------


def merged(first, second, rng):
    futures, imports, bodies = [], [], []
    for source in (first, second):
        lines = source.split("\n")
        body = []
        for unit in units_of(Text(source), parsed(source).body):
            for node in unit:
                start = min([node.lineno, *(d.lineno for d in getattr(node, "decorator_list", []))])
                part = lines[start - 1 : node.end_lineno]
                if isinstance(node, ast.ImportFrom) and node.module == "__future__":
                    futures.append("\n".join(part))
                elif isinstance(node, IMPORTS):
                    imports.append("\n".join(part))
                else:
                    gap = [""] * (2 if isinstance(node, DEFINITIONS) else 0)
                    body.append("\n".join([*gap, *part]))
        bodies.append(body)
    runs = rng.randint(1, 4)
    out = list(dict.fromkeys(futures)) + list(dict.fromkeys(imports)) + [""]
    for run in range(runs):
        for body in bodies:
            out += body[len(body) * run // runs : len(body) * (run + 1) // runs]
    return tidy("\n".join(out) + "\n")


def one_class(source, hosts, rng):
    lines = source.split("\n")
    tree = parsed(source)
    classes = []
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            start = min([node.lineno, *(d.lineno for d in node.decorator_list)])
            text = "\n".join(lines[start - 1 : node.end_lineno])
            if code_lines(text) >= LEAST_CLASS_LINES:
                classes.append((node, text))
    if not classes:
        raise Unsuitable(f"no class of {LEAST_CLASS_LINES} lines of code")
    chosen, text = rng.choice(classes)
    used = {node.id for node in ast.walk(chosen) if isinstance(node, ast.Name)}
    needed = [
        "\n".join(lines[node.lineno - 1 : node.end_lineno])
        for node in tree.body
        if isinstance(node, IMPORTS)
        and any((alias.asname or alias.name).split(".")[0] in used for alias in node.names)
    ]
    for host in hosts:
        around = surroundings(host)
        if around is not None:
            imports, body = around
            place = rng.randint(1, len(body))
            parts = [*imports, *needed, "", *body[:place], f"\n\n{text}\n\n", *body[place:]]
            return tidy("\n".join(parts) + "\n"), text
    raise Unsuitable(f"no other file with {HOST_LINES} lines")


def surroundings(path):
    """Imports and further top-level statements of a file, the latter of 500 to 650 lines of code; else None."""
    try:
        source = strip(read(path))
        nodes = parsed(source).body
    except (Unsuitable, UnicodeDecodeError):
        return None
    lines = source.split("\n")
    imports, body, size = [], [], 0
    for node in nodes:
        start = min([node.lineno, *(d.lineno for d in getattr(node, "decorator_list", []))])
        text = "\n".join(lines[start - 1 : node.end_lineno])
        if isinstance(node, IMPORTS):
            imports.append(text)
        elif size < HOST_LINES and size + code_lines(text) <= HOST_LINES * 1.3:
            size += code_lines(text)
            body.append(f"\n\n{text}" if isinstance(node, DEFINITIONS) else text)
    return (imports, body) if size >= HOST_LINES else None


# --- untyped ----------------------------------------------------------------------------------------------------------

TYPING = {"typing", "typing_extensions", "collections.abc", "jaxtyping"}


def untyped(source):
    tree = parsed(source)
    text = Text(source)
    within = {part: node for node in ast.walk(tree) for part in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.arg) and node.annotation:
            text.replace(text.start(node) + len(node.arg.encode()), text.end(node.annotation), "")
            node.annotation = None
        elif isinstance(node, FUNCTIONS) and node.returns:
            arrow = text.bytes.rindex(b"->", 0, text.start(node.returns))
            text.replace(len(text.bytes[:arrow].rstrip()), text.end(node.returns), "")
            node.returns = None
    unannotated(tree, text, within)
    return without_unused_hints(as_tree_says(text, tree))


def unannotated(tree, text, within):
    for node, block in list(blocks_of(tree)):
        for place, part in enumerate(block):
            if not isinstance(part, ast.AnnAssign):
                continue
            if part.value is not None:
                text.replace(text.end(part.target), text.end(part.annotation), "")
                block[place] = ast.Assign(targets=[part.target], value=part.value)
            elif in_class(part, within) or not isinstance(part.target, ast.Name):
                text.replace(text.end(part.target), text.end(part.annotation), " = None")
                block[place] = ast.Assign(targets=[part.target], value=ast.Constant(None))
            else:
                text.replace(text.start(part), text.end(part), "pass")
                block[place] = ast.Pass()


def in_class(node, within):
    while node in within:
        node = within[node]
        if isinstance(node, (*FUNCTIONS, ast.ClassDef, ast.Module)):
            return isinstance(node, ast.ClassDef)
    return False


def without_unused_hints(source):
    tree = parsed(source)
    text = Text(source)
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    for node in tree.body:
        if not isinstance(node, ast.ImportFrom) or text.lines_of(node) is None:
            continue
        future = node.module == "__future__" and [alias.name for alias in node.names] == ["annotations"]
        hints = node.module in TYPING and not node.level
        kept = [alias for alias in node.names if (alias.asname or alias.name) in used or alias.name == "*"]
        if future or hints and not kept:
            text.replace(*text.lines_of(node), "")
        elif hints and len(kept) < len(node.names):
            node.names = kept
            text.replace(text.start(node), text.end(node), ast.unparse(node))
    return tidy(text.result())


# --- jobs -------------------------------------------------------------------------------------------------------------


def everything(source, rng):
    source = renamed(untyped(source), rng)
    return reformatted(edited(reordered(source, rng), rng), rng)


REWRITES = {
    "strip": lambda source, rng: source,
    "reprefix": reprefixed,
    "rename": renamed,
    "reformat": reformatted,
    "reorder": reordered,
    "edit20": edited,
    "untyped": lambda source, rng: untyped(source),
    "all": everything,
}


def made(job):
    """The text, and what of the source it holds where that is a part."""
    rng = random.Random(f"{job['rung']} {job['seed']}")
    sources = [strip(read(path)) for path in job["sources"]]
    if job["rung"] == "merge":
        return merged(*sources, rng), ""
    if job["rung"] == "one-class":
        return one_class(sources[0], job["hosts"], rng)
    return REWRITES[job["rung"]](sources[0], rng), ""


def done(job):
    target = job["target"]
    try:
        source, excerpt = made(job)
        parsed(source)
    except (Unsuitable, UnicodeDecodeError) as error:
        return {"target": target, "done": False, "reason": str(error), "excerpt": ""}
    if any(source == read(path) for path in job["sources"]):
        return {"target": target, "done": False, "reason": "nothing to change", "excerpt": ""}
    with open(target, "w", encoding="utf-8", newline="\n") as file:
        file.write(source)
    return {"target": target, "done": True, "reason": "", "excerpt": excerpt}


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def main():
    sys.setrecursionlimit(10_000)
    with open(sys.argv[1], encoding="utf-8") if len(sys.argv) > 1 else sys.stdin as file:
        jobs = json.load(file)
    for job in jobs:
        os.makedirs(os.path.dirname(job["target"]), exist_ok=True)
    with multiprocessing.Pool(min(2, os.cpu_count() or 1)) as pool:
        json.dump(pool.map(done, jobs, chunksize=4), sys.stdout)


if __name__ == "__main__":
    main()
