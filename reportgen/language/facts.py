"""How each kind of fact is printed in one language."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, time
from decimal import Decimal
from functools import lru_cache
from typing import Any, TypeAlias

from reportgen.case.values.dates import PartialDate, Span
from reportgen.errors import DefectFound
from reportgen.language import marks
from reportgen.language.grammar import Grammar
from reportgen.report.model import (
    Citation,
    Clause,
    Code,
    Duration,
    Language,
    Money,
    Name,
    OfficerWording,
    PersonRef,
    Phrase,
)

Facts: TypeAlias = Mapping[str, Any]
Message: TypeAlias = Callable[[Facts], str]

_TWO_STOPS = re.compile(r"(?<!\.)\.\.(?!\.)")
_BLANK = re.compile(r"\{([\w-]+)\}")


def wrong(value: object, type_name: str) -> DefectFound:
    """Return the refusal of a fact that is not of the sort a sentence asks for."""
    return DefectFound("wording-wrong-type", found=type(value).__name__, wanted=type_name)


def capitalised(text: str) -> str:
    """Return the text with its first letter as a capital, whatever marks stand before it."""
    for place, letter in enumerate(text):
        if letter.isalnum():
            return text if letter.isdigit() else text[:place] + letter.upper() + text[place + 1 :]
    return text


class FactPrinter:
    """One language with its messages: words phrases, and prints the facts within them."""

    def __init__(self, language: Language, grammar: Grammar, messages: Mapping[str, Message]) -> None:
        self.language = language
        self.grammar = grammar
        self._messages = messages
        self._typeset = lru_cache(4096)(grammar.typeset)
        self._blanks = lru_cache(512)(self._cut)
        self.printers: dict[type, Callable[[Any, Facts], str]] = {
            str: lambda value, _facts: marks.clean(value),
            Name: lambda value, _facts: marks.clean(value),
            int: lambda value, _facts: str(value) if -1000 < value < 1000 else grammar.number(value),
            Decimal: lambda value, _facts: grammar.number(value),
            Money: lambda value, _facts: grammar.money(value),
            date: lambda value, _facts: grammar.day(value),
            PartialDate: lambda value, _facts: grammar.day(value),
            Span: lambda value, _facts: grammar.period(value),
            Duration: lambda value, _facts: grammar.duration(value),
            time: lambda value, _facts: grammar.clock(value),
            Citation: lambda value, _facts: grammar.citation(value),
            PersonRef: self._who,
            OfficerWording: self._words,
            Clause: self._clause,
            Code: self._code,
            Phrase: lambda value, _facts: self.phrase(value),
            tuple: lambda value, facts: grammar.join([self.show(item, facts) for item in value]),
        }

    def show(self, value: Any, facts: Facts) -> str:
        """Return a fact as it is printed; `facts` are those of the sentence round it, for a code that agrees."""
        try:
            printer = self.printers[type(value)]
        except KeyError:
            raise wrong(value, "a fact that can be printed") from None
        return printer(value, facts)

    def message(self, key: str, facts: Facts) -> str:
        """Return the message `key` with its facts. Raise `DefectFound` where it is unknown or a fact is missing."""
        try:
            return self._messages[key](facts)
        except KeyError as problem:
            if key not in self._messages:
                raise DefectFound("wording-unknown-key", wording=key, language=self.language) from None
            (name,) = problem.args
            if isinstance(name, type):
                raise DefectFound("wording-wrong-type", found=name.__name__, wanted=f"a fact for {key}") from None
            raise DefectFound("wording-fact-missing", wording=key, fact=name) from None
        except RecursionError:
            raise DefectFound("wording-endless", wording=key) from None

    def phrase(self, phrase: Phrase) -> str:
        """Return a phrase as a string that may hold marks; a value that ends with a full stop shares the sentence's."""
        wording = self.message(phrase.key, phrase.values)
        return _TWO_STOPS.sub(".", wording) if ".." in wording else wording

    def _who(self, person: PersonRef, facts: Facts) -> str:
        if person.pronoun:
            return self.grammar.pronoun(person, "subject", self._by_name(person, facts))
        return self._by_name(person, facts)

    def _by_name(self, person: PersonRef, facts: Facts) -> str:
        return marks.clean(self.grammar.short(person)) if person.full or person.short else self._by_role(person, facts)

    def _by_role(self, person: PersonRef, facts: Facts) -> str:
        """«her mother» where the sentence knows whose («subject»), else «the mother»."""
        if person.role is None:
            raise wrong(person, "a person with a name or a role")
        subject = facts.get("subject")
        if person.role.startswith("relation-") and isinstance(subject, PersonRef) and subject != person:
            facts_of_person = {"person": person, "subject": replace(subject, pronoun=True)}
            return self.message(f"subjects-{person.role.removeprefix('relation-')}", facts_of_person)
        return self.message("who-by-role-alone", {**facts, "person": person, "relation": person.role})

    def _words(self, words: OfficerWording, _facts: Facts) -> str:
        wording, fallback = (words.en, words.fr) if self.language == "en" else (words.fr, words.en)
        if wording:
            return self._typeset(marks.clean(wording))
        if not fallback:
            raise wrong(words, "words in some language")
        return f"{marks.WANTING}[{marks.tongue('fr' if self.language == 'en' else 'en', marks.clean(fallback))}]"

    def _clause(self, clause: Clause, facts: Facts) -> str:
        texts, names = self._blanks(clause.en if self.language == "en" else clause.fr)
        clause_text = texts[0]
        for name, text in zip(names, texts[1:], strict=True):
            if name not in clause.values:
                raise DefectFound("wording-fact-missing", wording="clause", fact=name)
            clause_text += self.show(clause.values[name], facts) + text
        return clause_text

    def _cut(self, words: str) -> tuple[list[str], list[str]]:
        """A wording of the law pack as its typeset texts and the names of the blanks between them."""
        parts = _BLANK.split(marks.clean(words))
        return self.grammar.typeset(marks.VALUE.join(parts[::2])).split(marks.VALUE), parts[1::2]

    def _code(self, code: Code, facts: Facts) -> str:
        return self.message(str(code), facts)
