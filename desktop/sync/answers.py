"""What the server said, or did not say, in sentences: what happened, what is safe, what to do."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from desktop.domain.errors import BookdeskError
from desktop.domain.sentences import say
from desktop.sync.errands import Failure
from desktop.sync.standing import Problem
from desktop.sync.wire import Code, Refusal

if TYPE_CHECKING:
    from desktop.domain.enrolment import EnrolmentCode
    from desktop.sync.credentials import Credentials

# X509_V_ERR_CERT_NOT_YET_VALID and _HAS_EXPIRED; _HOSTNAME_MISMATCH and _IP_ADDRESS_MISMATCH.
_NOT_AT_THIS_TIME = frozenset({9, 10})
_ANOTHER_NAME = frozenset({62, 64})


class SyncError(BookdeskError):
    """Something with the server did not come about; the book is as it was."""


class UnreachedError(SyncError):
    """No answer came: the line is down, the server is off, or it took too long."""


class StrangerError(SyncError):
    """Who answers is not the server whose authority this station trusts."""


class GarbledError(SyncError):
    """The answer is no message of ours."""


class RefusedError(SyncError):
    """The server said no.

    Attributes:
        refusal: Its words.
    """

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal_text(refusal))
        self.refusal = refusal


FAILURES: Mapping[type[SyncError], Failure] = {
    UnreachedError: Failure.UNREACHED,
    StrangerError: Failure.STRANGER,
    GarbledError: Failure.GARBLED,
}


def unreached(host: str, port: int) -> UnreachedError:
    """No answer from there."""
    return UnreachedError(
        say(
            "The server at {host}:{port} does not answer. Everything that was entered is safe in"
            " this book and is sent when the line is back. Work on; look at cable and server if it"
            " stays so.",
            host=host,
            port=port,
        )
    )


def stranger(server: "Credentials | EnrolmentCode", verify_code: int = 0) -> StrangerError:
    """Somebody else answers there, or who answers cannot prove who it is.

    Args:
        server: Where it was looked for, and whom the station trusts there.
        verify_code: Why the certificate was not taken, a number of OpenSSL's.
    """
    host, port = server.host, server.port
    if verify_code in _NOT_AT_THIS_TIME:
        return StrangerError(
            say(
                "The certificate of the server at {host}:{port} has expired, or is not good yet."
                " Nothing was sent. Look at this computer's clock; if that is right, renew the"
                " certificate at the server.",
                host=host,
                port=port,
            )
        )
    if verify_code in _ANOTHER_NAME:
        return StrangerError(
            say(
                "The certificate of what answers at {host}:{port} is for another name. Nothing was"
                " sent. Check the address: it has to be a name that is in the server's"
                " certificate.",
                host=host,
                port=port,
            )
        )
    if server.is_public:
        return StrangerError(
            say(
                "What answers at {host}:{port} has no certificate of an authority that this"
                " computer trusts, as this station's server has. Nothing was sent. Check the"
                " address; if the server uses the office's own authority now, enrol again with a"
                " code from it.",
                host=host,
                port=port,
            )
        )
    return StrangerError(
        say(
            "What answers at {host}:{port} is not the server of this office: its certificate is"
            " not signed by the authority that this station trusts. Nothing was sent. Check the"
            " address; if the server was made anew or has a public certificate now, enrol again"
            " with a code from it.",
            host=host,
            port=port,
        )
    )


def garbled(host: str, port: int) -> GarbledError:
    """An answer that makes no sense."""
    return GarbledError(
        say(
            "What {host}:{port} answers is no answer of a Bookdesk server. Nothing was taken from"
            " it. Look for something between the two that changes what it passes on.",
            host=host,
            port=port,
        )
    )


def refusal_text(refusal: Refusal) -> str:
    """A refusal as a person reads it."""
    return _REFUSALS.get(refusal.code, _REFUSALS[Code.NOT_ALLOWED])


def problem_text(problem: Problem) -> str:
    """What a person has to see to."""
    return _PROBLEMS[problem]


_REFUSALS: Mapping[Code, str] = {
    Code.GAP: say(
        "The server waits for an earlier fact of this station. Nothing is lost; it is sent again."
    ),
    Code.FORK: say(
        "This book is an older copy of itself: the server has other facts under its next numbers."
        " Nothing is lost; it goes on under a number of its own."
    ),
    Code.BAD_SIG: say(
        "The server does not accept this station's signature. What was entered is safe here."
        " Enrol the station anew."
    ),
    Code.BAD_FORM: say(
        "The server does not understand what this station sent, and keeps it apart. What was"
        " entered is safe here. Bring both programs to the same version."
    ),
    Code.UNKNOWN_TYPE: say(
        "The server is older than this program. What was entered is safe here and is sent once"
        " the server is up to date."
    ),
    Code.REVOKED: say(
        "This station was taken out of the office's book by an owner. It is given nothing any"
        " more; what it wrote since is kept apart at the server for an owner to look at."
    ),
    Code.MIN_APP: say(
        "The book asks for a newer program. What is entered here is still sent; what others enter"
        " is shown again once this program is up to date."
    ),
    Code.BUSY: say("The server is busy. Nothing is lost; it is tried again by itself."),
    Code.UNKNOWN_OUTCOME: say(
        "The server could not say whether it kept the last facts. Nothing is lost: the same is"
        " sent again, and counts once."
    ),
    Code.REWOUND: say(
        "The server came back from an older backup and lacks what it had confirmed. Nothing is"
        " lost: this station gives it back."
    ),
    Code.UNSIGNED: say(
        "The server does not know this book, this station or its key. What was entered is safe"
        " here. Look whether the server was made anew; if so, ask the owner for a code."
    ),
    Code.WAITING: say("The station waits until an owner has compared the six words and let it in."),
    Code.BAD_CODE: say(
        "The code is wrong, was used before, or is older than a quarter of an hour. Nothing was"
        " changed. Ask for a new one."
    ),
    Code.NOT_ALLOWED: say(
        "The server does not allow that. Nothing was changed. It takes an owner or manager with"
        " the right password, or a code for this very book."
    ),
    Code.AUTHENTICATOR: say(
        "The server asks for the six digits that your authenticator app shows; they were missing,"
        " wrong, or used already. Nothing was changed. Type those that it shows now."
    ),
    Code.TOO_LARGE: say("That is more than the server takes at once. Nothing was changed."),
    Code.NOT_FOUND: say("The server does not have that. Nothing was changed."),
}

_PROBLEMS: Mapping[Problem, str] = {
    Problem.NO_KEY: say(
        "This book belongs to a station whose key is not on this computer or not this user's: it"
        " is a copy. It can be read. To work in it, enrol it anew with a code from the owner."
    ),
    Problem.STRANGER: say(
        "What answers at the server's address is not the server of this office, or its certificate"
        " has expired. Nothing was sent. Check address, certificate and clock; if the server was"
        " made anew or has a certificate of another kind now, enrol again with a code from it."
    ),
    Problem.UNKNOWN_HERE: _REFUSALS[Code.UNSIGNED],
    Problem.UPDATE_STATION: _REFUSALS[Code.MIN_APP],
    Problem.UPDATE_SERVER: _REFUSALS[Code.UNKNOWN_TYPE],
    Problem.BAD_FACT: _REFUSALS[Code.BAD_FORM],
    Problem.OUT_OF_ORDER: say(
        "The server says it lacks facts of this station that it had before. What was entered is"
        " safe here. Run verify on this book, and look whether the server's database was restored."
    ),
    Problem.TOO_LARGE: say(
        "One fact is larger than the server takes. It is safe here, and so is all after it;"
        " nothing more is sent until the server takes larger ones."
    ),
    Problem.NOT_PROVEN: say(
        "The server lost facts that it had confirmed and does not take them back from this"
        " station. They are safe here. Look whether the server still has its own sequencer.key."
    ),
    Problem.NO_LETTERS: say(
        "The office has had so many stations that no letters are left for another one's tickets."
        " Nothing was changed."
    ),
    Problem.BROKEN: say(
        "What the server sends does not continue the journal that is here, so nothing of it was"
        " taken. What is entered here is safe. Run verify on this book; then ask whoever looks"
        " after the server."
    ),
    Problem.TABLES_DIFFER: say(
        "After the same facts the tables here differ from those of the other stations, and they"
        " come out so again from the journal. Nothing more of others is taken in; what is entered"
        " here is safe, and is sent. Bring all programs to the same version and start this one"
        " again; what was found is kept beside the logs."
    ),
    Problem.OTHERS_DIFFER: say(
        "After the same facts another station has other tables than this one and most others."
        " Everything goes on here. Run verify at the other stations."
    ),
    Problem.UNFILLED: say(
        "This station is new, and some of what came last can be counted only when all older facts"
        " are here. They are being fetched by themselves; what is entered here is safe."
    ),
}
