"""One word, one meaning: names that say nothing, or say two things, are not let in."""

import ast
import io
import re
import tokenize

import pytest

EMPTY_MODULE_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "base"}
EMPTY_CLASS_NAME = re.compile(r"(Manager|Helper|Helpers|Utils|Util|Processor|Info|Data)$")
EMPTY_FUNCTION_NAME = re.compile(r"^_?(handle|process|manage)(_|$)")
SECTION_COMMENT = re.compile(r"^#\s*([-=#*~]{3,}|region\b|endregion\b)")


def empty_names(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and EMPTY_CLASS_NAME.search(node.name):
            yield f"line {node.lineno}: class {node.name}"
        elif isinstance(node, ast.FunctionDef) and EMPTY_FUNCTION_NAME.search(node.name):
            yield f"line {node.lineno}: def {node.name}"


def section_comments(source):
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT and SECTION_COMMENT.match(token.string):
            yield f"line {token.start[0]}: {token.string}"


def test_no_module_has_a_name_that_says_nothing(syntax_trees):
    assert [str(path) for path in syntax_trees if path.stem in EMPTY_MODULE_NAMES] == []


def test_only_the_room_of_qt_item_models_is_called_models(syntax_trees):
    called_models = {
        path.parts[:2] for path in syntax_trees if "models" in (*path.parts, path.stem)
    }
    assert called_models == {("desktop", "models")}


def test_no_class_or_function_has_a_name_that_says_nothing(syntax_trees):
    found = {
        str(path): hits for path, tree in syntax_trees.items() if (hits := [*empty_names(tree)])
    }
    assert found == {}


def test_no_comment_divides_a_module_into_sections(syntax_trees, project):
    sources = {path: (project / path).read_text("utf-8") for path in syntax_trees}
    found = {
        str(path): hits for path, text in sources.items() if (hits := [*section_comments(text)])
    }
    assert found == {}


def test_the_init_file_of_a_package_is_empty(syntax_trees):
    filled = [
        path for path, tree in syntax_trees.items() if path.name == "__init__.py" and tree.body
    ]
    assert filled == []


@pytest.mark.parametrize(
    "source",
    [
        "class TicketManager: ...",
        "class LineData: ...",
        "def handle_enter(): ...",
        "def process(): ...",
    ],
)
def test_a_name_that_says_nothing_is_seen(source):
    assert list(empty_names(ast.parse(source)))


@pytest.mark.parametrize("comment", ["# -----", "# === money ===", "# region payouts", "####"])
def test_a_section_comment_is_seen(comment):
    assert list(section_comments(f"{comment}\n"))
