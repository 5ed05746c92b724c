"""One root for every error this product raises on purpose.

The subclass says who must act: the person who handed in a document, the person at the
command line, or the operator of the installation. The message is German, complete, and
says what happened, why, and what to do next.
"""

from __future__ import annotations


class PraxisfinderError(Exception):
    """Root of all expected errors; `str(error)` is a German sentence for the user."""


class DocumentRefused(PraxisfinderError):
    """A document cannot be read; whoever handed it in must act.

    `name` is the file name, `reason` why it was refused, `remedy` what to do about it.
    """

    def __init__(self, name: str, reason: str, remedy: str, code: str = "unreadable") -> None:
        self.name = name
        self.reason = reason
        self.remedy = remedy
        self.code = code
        super().__init__(f"„{name}“ wurde nicht übernommen: {reason} {remedy}")


class UsageError(PraxisfinderError):
    """A command or call was put wrongly; whoever typed it must act."""


class NothingToDo(UsageError):
    """The command was fine, but there is nothing it could work on."""


class CorrectionRefused(UsageError):
    """A correction cannot be taken; `problems` lists all reasons as German sentences."""

    def __init__(self, problems: list[str]) -> None:
        self.problems = problems
        super().__init__(" ".join(problems))


class StoreError(PraxisfinderError):
    """The record store cannot be opened, or belongs to another version."""


class StoreBusy(StoreError):
    """Another ingestion or index build holds the data directory."""


class IndexMissing(PraxisfinderError):
    """No search index has been built in the data directory yet."""


class IndexMismatch(PraxisfinderError):
    """The index is damaged, or belongs to other records, another model or another version."""


class ModelUnavailable(PraxisfinderError):
    """A pretrained encoder cannot be loaded on this machine."""


class EvaluationInputError(PraxisfinderError):
    """Topics, judgments, runs or gold cannot be used; `problems` lists all of them."""

    def __init__(self, problems: list[str]) -> None:
        self.problems = problems
        super().__init__("\n".join(problems))
