"""Bring the translations up to date with the sources: `python installer/languages.py`.

Every text that a window can show is found by reading the sources. Windows name their texts
themselves: `self.tr("…")`, `tr("…")` with a function `tr` of the module,
`QCoreApplication.translate("context", "…")`. The rooms below speak English, and a window looks up
what they say in one context: templates of `say`, every literal that reads like words, and the
reasons that are offered (`resources/*_reasons.json`).

What is new is entered without a translation, or with the one that the same text has in another
context; what has gone is dropped. Then the file is compiled for the program.
"""

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree
from xml.sax.saxutils import escape

import PySide6

PROJECT = Path(__file__).resolve().parent.parent
TRANSLATIONS = PROJECT / "resources" / "translations"
# In English only what is counted has forms to choose from: “1 key”, “2 keys”.
LANGUAGES = ("en", "es")
SENTENCES, WORDS, COLUMNS, FACTS = "sentences", "words", "columns", "facts"
_ROOMS_OF_QT = ("views", "models", "tasks", "app.py")
_ROOMS_BELOW = ("domain", "book", "services", "feeds", "reports", "sync")
# What is written into facts, tables and tickets, or said aloud, stays in the language it is in.
_NOT_SHOWN = (
    "book/bodies", "book/codec.py", "book/engine.py", "book/fold", "book/machine.py",
    "book/migrations", "book/schema.py", "book/statements.py", "book/tables",
    "domain/describing.py", "domain/readback.py", "domain/sentences.py", "domain/spoken",
    "services/demo", "sync/client.py", "sync/errands.py", "sync/packed_facts.py",
    "sync/rewinding.py", "sync/signing.py",
    "sync/standing.py", "sync/wire.py",
)  # fmt: skip
_FAULTS = {
    *("ValueError", "TypeError", "RuntimeError", "AssertionError", "LookupError", "KeyError"),
    *("CodecError", "re.compile", "text", "TypeVar", "cast", "getattr"),
}
_FUNCTIONS = {"tr", "_tr"}
_NAMED = {"translate", "QT_TRANSLATE_NOOP"}
_CODE = re.compile(r"[a-z]{2}[a-z_ -]+")
_PHRASE = re.compile(r"[^\W\d_]{3}")
_WORD = re.compile(r"[A-Z][a-z]+")
_PART = re.compile(r"\{[^{}]*\}")
_SQL = (
    "SELECT ", "INSERT ", "DELETE FROM ", "CREATE TEMP ", "VALUES ", "NULLIF(",
    "PRAGMA ", "ATTACH ", "DETACH ",
)  # fmt: skip
COUNT = "%n"
FORMS = "|"  # between the form for one and the form for more
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def main() -> int:
    """Update and compile every language; the status is 1 while a text has no translation."""
    every = find_texts(PROJECT / "desktop")
    missing = 0
    for language in LANGUAGES:
        texts = texts_of(language, every)
        file = TRANSLATIONS / f"bookdesk_{language}.ts"
        known = read_ts(file)
        elsewhere = {key.source: text for key, text in known.items() if text}
        filled = {
            Key(text.context, text.source): known.get(Key(text.context, text.source))
            or elsewhere.get(text.source, "")
            for text in texts
        }
        write_ts(file, language, texts, filled)
        compile_ts(file, file.with_suffix(".qm"))
        without = sum(not text for text in filled.values())
        print(f"{language}: {len(filled)} texts, {without} without a translation")
        missing += without
    return 1 if missing else 0


def texts_of(language: str, texts: list["Text"]) -> list["Text"]:
    """What has to be translated into a language."""
    return [text for text in texts if language != "en" or COUNT in text.source]


def compile_ts(source: Path, target: Path) -> None:
    """Write the file that the program loads: Qt's own compiler, the same bytes every time."""
    release = Path(PySide6.__file__).parent / "lrelease"
    made = target.with_suffix(".made")
    subprocess.run([release, "-silent", source, "-qm", made], check=True)
    # A program that runs has the old one mapped: written over, it would fall.
    made.replace(target)


class Text(NamedTuple):
    """A text of the program in its context, with the source it was found in first."""

    context: str
    source: str
    place: str


def find_texts(program: Path) -> list[Text]:
    """All texts of the package `desktop`, each once, sorted by context and text."""
    found: dict[tuple[str, str], str] = {}
    for offered in sorted((program.parent / "resources").glob("*_reasons.json")):
        for reason in json.loads(offered.read_text("utf-8")):
            found[SENTENCES, reason] = offered.name
    for room in (*_ROOMS_OF_QT, *_ROOMS_BELOW):
        path = program / room
        for file in [path] if path.suffix else sorted(path.rglob("*.py")):
            place = file.relative_to(program).as_posix()
            if place.startswith(_NOT_SHOWN):
                continue
            tree = ast.parse(file.read_text("utf-8"))
            texts = _of_windows(tree, file) if room in _ROOMS_OF_QT else _of_a_room_below(tree)
            for context, source in texts:
                found.setdefault((context, source), place)
    return sorted(Text(context, source, place) for (context, source), place in found.items())


def _of_windows(tree: ast.Module, file: Path) -> Iterator[tuple[str, str]]:
    contexts = _contexts_of_functions(tree, file)
    tables = _tables(tree)
    for node, kind in _calls_with_class(tree):
        yield from ((COLUMNS, title) for title in _titles(node))
        yield from ((SENTENCES, sentence) for sentence in _said(node))
        named = _named_context(node, contexts)
        own = ast.unparse(node.func).rpartition(".")
        if named is not None:
            context, arguments = named, node.args[1:]
        elif own[2] == "tr" and own[1]:
            context, arguments = kind, node.args
        elif own[2] in _FUNCTIONS:
            context, arguments = contexts.get(own[2], kind), node.args
        else:
            continue
        if arguments and context:
            yield from ((context, source) for source in _sources(arguments[0], tables))


def _named_context(call: ast.Call, contexts: dict[str, str]) -> str | None:
    """The context that a call names first: `translate("pages", "Desk")`."""
    if len(call.args) < 2:
        return None
    if ast.unparse(call.func).rpartition(".")[2] in _NAMED:
        return _constant(call.args[0]) or contexts.get(ast.unparse(call.args[0]), "")
    is_alias = isinstance(call.func, ast.Name) and call.func.id in _FUNCTIONS
    return _constant(call.args[0]) or None if is_alias and _constant(call.args[1]) else None


def _titles(call: ast.Call) -> Iterator[str]:
    """The literal titles of a `Column`, which it translates itself."""
    if ast.unparse(call.func) != "Column":
        return
    named = [keyword.value for keyword in call.keywords if keyword.arg == "header_tooltip"]
    yield from (title for node in [*call.args[:1], *named] if (title := _constant(node)))


def _said(call: ast.Call) -> Iterator[str]:
    """What a window says as the rooms below do, to be looked up where it is shown."""
    if ast.unparse(call.func) in {"say", "InputError"}:
        yield from (text for node in call.args[:2] if (text := _constant(node)))


def _calls_with_class(tree: ast.Module) -> Iterator[tuple[ast.Call, str]]:
    waiting: list[tuple[ast.AST, str]] = [(tree, "")]
    while waiting:
        node, kind = waiting.pop()
        if isinstance(node, ast.ClassDef):
            kind = node.name
        if isinstance(node, ast.Call):
            yield node, kind
        waiting.extend((child, kind) for child in ast.iter_child_nodes(node))


def _contexts_of_functions(tree: ast.Module, file: Path) -> dict[str, str]:
    """Context by name: of the module's own `tr`, of one that it imports, of its constants."""
    contexts: dict[str, str] = {}
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=str(text))):
                contexts[name] = text
            case ast.FunctionDef(name=name) if name in _FUNCTIONS:
                contexts[name] = _context_within(node, contexts)
            case ast.ImportFrom(module=str(module), names=names) if module.startswith("desktop."):
                for name in _FUNCTIONS.intersection(alias.name for alias in names):
                    contexts[name] = _context_of_module(module, name, file)
            case _:
                pass
    return contexts


def _context_within(function: ast.FunctionDef, contexts: dict[str, str]) -> str:
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(".translate"):
            return _constant(node.args[0]) or contexts.get(ast.unparse(node.args[0]), "")
    return ""


def _context_of_module(module: str, name: str, file: Path) -> str:
    root = next(above for above in file.parents if above.name == "desktop").parent
    other = root.joinpath(*module.split(".")).with_suffix(".py")
    return _contexts_of_functions(ast.parse(other.read_text("utf-8")), other).get(name, "")


def _tables(tree: ast.Module) -> dict[str, list[str]]:
    """The texts in the module's own tables, by their names: `tr(_TITLES[kind])`."""
    tables: dict[str, list[str]] = {}
    for node in tree.body:
        targets = node.targets if isinstance(node, ast.Assign) else []
        if isinstance(node, ast.AnnAssign):
            targets = [node.target]
        value = node.value if isinstance(node, ast.Assign | ast.AnnAssign) else None
        values = value.values if isinstance(value, ast.Dict) else []
        for target in targets:
            tables[ast.unparse(target)] = [text for one in values if (text := _constant(one))]
    return tables


def _sources(argument: ast.expr, tables: dict[str, list[str]]) -> list[str]:
    match argument:
        case ast.Constant(value=str(text)):
            return [text] if text else []
        case ast.IfExp(body=body, orelse=orelse):
            return [*_sources(body, tables), *_sources(orelse, tables)]
        case ast.Subscript(value=ast.Name(id=name)):
            return tables.get(name, [])
        case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="get")):
            return tables.get(name, [])
        case _:
            return []


def _of_a_room_below(tree: ast.Module) -> Iterator[tuple[str, str]]:
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        yield from ((WORDS, code.replace("_", " ")) for code in _codes_offered(node))
        match node:
            case ast.Expr(value=ast.Constant()) | ast.JoinedStr() | ast.arg():
                continue
            case ast.AnnAssign(target=ast.Name(id="KINDS"), value=ast.Dict(keys=kinds)):
                yield from ((FACTS, _constant(kind)) for kind in kinds if kind is not None)
            case ast.ClassDef(bases=[ast.Name(id="StrEnum")]):
                yield from _words_of_codes(node)
            case ast.Call(func=function) if ast.unparse(function) in _FAULTS:
                continue
            case ast.Call(func=ast.Name(id="say"), args=[ast.Constant(value=str(template))]):
                if any(map(str.isalpha, _PART.sub("", template))):
                    yield SENTENCES, template
                waiting.extend(keyword.value for keyword in node.keywords)
                continue
            case ast.Call(func=ast.Name(id="word"), args=[ast.Constant(value=str(code))]):
                yield WORDS, code.replace("_", " ")
                continue
            case ast.Constant(value=str(text)) if _reads_like_words(text):
                yield SENTENCES, text
            case _:
                pass
        # The type of an argument may stand in quotes, and so may that of an answer.
        types = {getattr(node, "returns", None), getattr(node, "annotation", None)}
        waiting.extend(child for child in ast.iter_child_nodes(node) if child not in types)


def _words_of_codes(kinds: ast.ClassDef) -> Iterator[tuple[str, str]]:
    """The members of an enumeration as people read them: `half_won` is “half won”."""
    for member in kinds.body:
        if isinstance(member, ast.Assign) and _CODE.fullmatch(code := _constant(member.value)):
            yield WORDS, code.replace("_", " ")


def _codes_offered(node: ast.AST) -> Iterator[str]:
    """The name of a `Key`, and what is offered to choose from by a `OneOf` or a `Setting`."""
    match node:
        case ast.Call(func=ast.Name(id="Key"), args=[ast.Constant(value=str(name)), *_]):
            yield name.removesuffix("_cents")
        case ast.Call(func=ast.Name(id="OneOf" | "Setting"), args=arguments, keywords=named):
            for offered in [*arguments, *(keyword.value for keyword in named)]:
                codes = map(_constant, offered.elts if isinstance(offered, ast.Tuple) else ())
                yield from filter(_CODE.fullmatch, codes)
        case _:
            pass


def _reads_like_words(text: str) -> bool:
    if " | " in text:
        return False  # a type in quotes
    if " " not in text.strip():
        return _WORD.fullmatch(text) is not None
    return _PHRASE.search(text) is not None and not text.lstrip().startswith(_SQL)


def _constant(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


class Key(NamedTuple):
    """What a translation is found by."""

    context: str
    source: str


def read_ts(file: Path) -> dict[Key, str]:
    """The translations of a file; empty text for what is not translated yet."""
    if not file.exists():
        return {}
    found = {}
    for context in ElementTree.parse(file).getroot().iter("context"):  # noqa: S314, our own file
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            forms = [form.text or "" for form in message.iter("numerusform")]
            text = FORMS.join(forms) if any(forms) else message.findtext("translation") or ""
            found[Key(name, message.findtext("source") or "")] = text
    return found


def _forms(translation: str) -> str:
    one, _, more = translation.partition(FORMS)
    return "".join(f"<numerusform>{escape(form)}</numerusform>" for form in (one, more or one))


def write_ts(file: Path, language: str, texts: list[Text], translations: dict[Key, str]) -> None:
    """Write what the sources have, each with its translation or marked as unfinished."""
    lines = [f'{_HEAD}<TS version="2.1" language="{language}" sourcelanguage="en">']
    context = None
    for text in sorted(texts):
        if text.context != context:
            lines.extend([] if context is None else ["</context>"])
            context = text.context
            lines.append(f"<context>\n    <name>{escape(context)}</name>")
        translation = translations.get(Key(text.context, text.source), "")
        mark = "" if translation else ' type="unfinished"'
        is_count = COUNT in text.source
        said = _forms(translation) if is_count else escape(translation)
        lines += [
            '    <message numerus="yes">' if is_count else "    <message>",
            f"        <source>{escape(text.source)}</source>",
            f"        <translation{mark}>{said}</translation>",
            "    </message>",
        ]
    lines.extend([] if context is None else ["</context>"])
    file.write_text("\n".join([*lines, "</TS>", ""]), "utf-8")


if __name__ == "__main__":
    sys.exit(main())
