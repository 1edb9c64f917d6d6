"""Taking transactions back: nothing is ever deleted (FEATURES 107)."""

from desktop.book.bodies.money import MoneyReversed
from desktop.book.opening import Book
from desktop.book.queries.documents import DocumentRow, find_document
from desktop.book.queries.people import find_account_by_id
from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.domain.errors import InputError
from desktop.domain.money import format_money
from desktop.domain.sentences import say
from desktop.domain.transactions import TransactionType
from desktop.services.changes import changed
from desktop.services.funding.posting import Posted
from desktop.services.users import Actor, Right, require


def reverse_money(book: Book, actor: Actor, document_id: int, reason: str) -> Posted:
    """Take back everything that a transaction posted, by a document of its own.

    In its week it is taken back on its own day. What a closed week holds stays: then the reversal
    counts today and names the week that it corrects.

    Raises:
        InputError: No such document, reversed before, itself a reversal, no reason, or its free
            play was wagered.
        NotAllowedError: Only an owner or manager may.
    """
    require(actor, Right.MONEY_REVERSE)
    if not reason.strip():
        raise InputError("A reversal needs a reason. Nothing was reversed.")
    with book.command(actor.author) as command:
        document = find_document(command.reader, document_id)
        if document is None:
            raise InputError("There is no such document. Nothing was reversed.")
        problem = find_reversal_problem(document)
        if problem is not None:
            raise InputError(say("{problem} Nothing was reversed.", problem=problem))
        account = find_account_by_id(command.reader, document.account_id)
        is_free_play = document.kind == TransactionType.FREE_PLAY
        if is_free_play and account is not None and account.free_play < document.cents:
            raise InputError(
                say(
                    "{code} has only {free_play} of free play left of"
                    " the {cents}. Nothing was reversed.",
                    code=account.code,
                    free_play=format_money(account.free_play),
                    cents=format_money(document.cents),
                )
            )
        said = MoneyReversed(document=document_id, reason=reason.strip())
        fact = command.record("money.reversed", said)
        number = number_in_words(read_letters(command.reader), fact.number)
    return Posted(fact.number, number, changed("accounts", "weeks", "money"))


def find_reversal_problem(document: DocumentRow) -> str | None:
    """Why a document cannot be reversed, as a sentence; None when it can."""
    if document.reversed_by:
        return say(
            "{number} was reversed by {reversed_by} already.",
            number=document.number,
            reversed_by=document.reversed_by,
        )
    if document.reverses:
        return say(
            "{number} is itself the reversal of {reverses}. Post the transaction anew instead.",
            number=document.number,
            reverses=document.reverses,
        )
    return None
