"""A sentence that is raised can be said in another language: it is a literal or made by `say`."""

import ast
import re

ROOMS = {"domain", "book", "services", "feeds", "reports", "models", "views"}
FAULTS = {  # of the program, never shown as a sentence
    *("ValueError", "TypeError", "RuntimeError", "AssertionError", "LookupError", "KeyError"),
    *("AttributeError", "NotImplementedError", "OSError", "CodecError", "NotDoneError"),
}


def has_words(text):
    # A mere space between two parts glues sentences as well.
    return text == " " or (" " in text and re.search("[a-z]{3}", text) is not None)


def glued(node):
    if isinstance(node, ast.JoinedStr):
        return has_words("".join(p.value for p in node.values if isinstance(p, ast.Constant)))
    if isinstance(node, ast.BinOp):
        return isinstance(node.op, ast.Mod) or glued(node.left) or glued(node.right)
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "format"
        # What a window has translated may be filled in.
        and not ast.unparse(node.func.value).startswith(("tr(", "_tr(", "self.tr("))
    )


def raised_glued(tree):
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call)):
            continue
        if ast.unparse(node.exc.func) in FAULTS:
            continue
        if any(glued(argument) for argument in node.exc.args):
            yield f"line {node.lineno}: {ast.unparse(node.exc)}"


def test_a_raised_sentence_is_a_literal_or_made_by_say(syntax_trees):
    of_rooms = {path: tree for path, tree in syntax_trees.items() if path.parts[1] in ROOMS}
    assert len(of_rooms) > 400
    found = {str(path): hits for path, tree in of_rooms.items() if (hits := [*raised_glued(tree)])}
    assert found == {}


def test_a_glued_sentence_is_found():
    tree = ast.parse(
        "raise InputError(f'{code} is closed.')\nraise InputError('a' + 'b %s' % c)"
        "\nraise InputError(f'{problem} {remedy}')\nraise InputError(f'{code}.{kind}')"
    )
    assert len([*raised_glued(tree)]) == 3
