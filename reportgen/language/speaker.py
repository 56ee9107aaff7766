"""What the functions that a sentence of the catalogue may call answer, in one language."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from reportgen.case.values.dates import PartialDate, Span
from reportgen.language import marks
from reportgen.language.facts import FactPrinter, Facts, capitalised, wrong
from reportgen.language.functions import FORMS
from reportgen.report.model import Citation, Name, PersonRef


def _person(value: Any) -> PersonRef:
    if isinstance(value, PersonRef) and value.form in FORMS:
        return value
    raise wrong(value, "a person")


class Speaker(FactPrinter):
    """One language with its messages, and the answer to each function of `functions.FUNCTIONS`."""

    def _after(self, value: Any, facts: Facts) -> tuple[str, bool | None, bool]:
        """A fact as it follows a small word; what settles its elision; whether it is a proper name."""
        if not isinstance(value, PersonRef):
            return self.show(value, facts), None, isinstance(value, Name)
        if value.pronoun:
            pronoun = self.grammar.pronoun(value, "object", self._by_name(value, facts))
            return pronoun, None, value.form == "x" and not value.pronouns
        text = self._by_name(value, facts)
        is_named = bool(value.full or value.short)
        return text, value.elides if is_named and text == value.full else None, is_named

    # -- choosing

    def number(self, value: Any) -> int | Decimal:
        """Return a fact that a sentence selects on as a number."""
        if isinstance(value, int | Decimal) and not isinstance(value, bool):
            return value
        raise wrong(value, "a number")

    def choice(self, value: Any) -> str:
        """Return a fact that a sentence selects on as text: a code, a word, yes or no as `true` and `false`."""
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, str):
            return str(value)
        raise wrong(value, "a code")

    def plural(self, value: int | Decimal) -> str:
        """Return the plural category of a number."""
        return self.grammar.plural(value)

    # -- people

    def gender(self, _facts: Facts, person: Any) -> str:
        """Return the person's grammatical form: f, m or x."""
        return _person(person).form

    def full(self, facts: Facts, person: Any) -> str:
        """Return the full name, or the role where the person has no name here."""
        return marks.clean(person.full) if _person(person).full else self._by_name(person, facts)

    def named(self, facts: Facts, person: Any) -> str:
        """Return title and full name."""
        return (
            marks.clean(self.grammar.name_of_person(person)) if _person(person).full else self._by_name(person, facts)
        )

    def she(self, facts: Facts, person: Any) -> str:
        """Return the pronoun that does the act; the name where the person has none."""
        return self.grammar.pronoun(_person(person), "subject", self._by_name(person, facts))

    def her(self, facts: Facts, person: Any) -> str:
        """Return the pronoun that follows a preposition or, in English, a verb; the name where the person has none."""
        return self.grammar.pronoun(_person(person), "object", self._by_name(person, facts))

    def hers(self, facts: Facts, person: Any) -> str:
        """Return the possessive adjective; in French, which agrees otherwise, the complement («de Mme Roy»)."""
        return self.grammar.pronoun(_person(person), "possessive", self._by_name(person, facts))

    def verb(self, _facts: Facts, person: Any, singular: str, plural: str) -> str:
        """Return the verb that follows the person named: the plural one after the pronoun «they»."""
        return self.grammar.verb(_person(person), singular, plural)

    def possessive(self, facts: Facts, value: Any) -> str:
        """Return «Ms. Roy’s», «de Mme Roy»; after a pronoun «her»."""
        if isinstance(value, PersonRef) and value.pronoun:
            return self.hers(facts, value)
        return self.grammar.possessive(*self._after(value, facts))

    # -- small words

    def of(self, facts: Facts, value: Any) -> str:
        """Return the fact after «of» («de», «d’», «du», «des»); French says it before each item of a list."""
        if type(value) is tuple and self.grammar.REPEATS:
            return self.grammar.join([self.of(facts, item) for item in value])
        return self.grammar.of(*self._after(value, facts))

    def to(self, facts: Facts, value: Any) -> str:
        """Return the fact after «to» («à», «au», «aux»); French says it before each item of a list."""
        if type(value) is tuple and self.grammar.REPEATS:
            return self.grammar.join([self.to(facts, item) for item in value])
        text, _elides, proper = self._after(value, facts)
        return self.grammar.to(text, proper)

    def that(self, facts: Facts, value: Any) -> str:
        """Return the fact after «that» («que», «qu’»), said before each item of a list."""
        if type(value) is tuple:
            return self.grammar.join([self.that(facts, item) for item in value])
        elides = value.elides if isinstance(value, PersonRef) else None
        text = self.show(value, facts)
        return self.grammar.that(text, elides if isinstance(value, PersonRef) and text == value.full else None)

    def the(self, facts: Facts, person: Any, noun: Any) -> str:
        """Return a noun with the article that the person's form asks («la mère», «l’amie»)."""
        return self.grammar.the(self.show(noun, facts), self.gender(facts, person))

    # -- dates

    def _when(self, value: Any) -> date | PartialDate:
        if type(value) in (date, PartialDate):
            return value  # type: ignore[no-any-return]
        raise wrong(value, "a date")

    def when(self, _facts: Facts, value: Any) -> str:
        """Return «on January 5, 2026», «in May 1998», «around 1998»."""
        return self.grammar.on(self._when(value))

    def since(self, _facts: Facts, value: Any) -> str:
        """Return «since May 2019»."""
        return self.grammar.since(self._when(value))

    def until(self, _facts: Facts, value: Any) -> str:
        """Return «until May 2019»."""
        return self.grammar.until(self._when(value))

    def period(self, _facts: Facts, value: Any) -> str:
        """Return «from May 2019 to 2021»."""
        if not isinstance(value, Span):
            raise wrong(value, "a span of dates")
        return self.grammar.period(value)

    def shortdate(self, _facts: Facts, value: Any) -> str:
        """Return the date for a table: 2026-01-05, 1998-05; with words where digits would mislead."""
        when = self._when(value)
        if isinstance(when, PartialDate) and (when.about or when.season or not when.known):
            return self.grammar.day(when)
        return str(when)

    def precision(self, _facts: Facts, value: Any) -> str:
        """Return how far a date is known: day, month, season, year, unknown."""
        when = self._when(value)
        if isinstance(when, date) or when.day:
            return "day"
        return "month" if when.month else "season" if when.season else "year" if when.known else "unknown"

    # -- numbers, lists, law

    def num(self, _facts: Facts, value: Any, group: str = "yes") -> str:
        """Return a number; `group: "no"` leaves the thousands together."""
        return self.grammar.number(self.number(value), group == "yes")

    def percent(self, _facts: Facts, value: Any) -> str:
        """Return 25 as «25%» or «25 %»."""
        return self.grammar.percent(self.number(value))

    def count(self, _facts: Facts, value: Any) -> int:
        """Return how many items a list has."""
        if not isinstance(value, tuple):
            raise wrong(value, "a list")
        return len(value)

    def listed(self, facts: Facts, value: Any, style: str = "and") -> str:
        """Return «A, B and C»; by style «A, B or C», «A; B; C»."""
        if not isinstance(value, tuple):
            raise wrong(value, "a list")
        text = [self.show(item, facts) for item in value]
        return "; ".join(text) if style == "semicolon" else self.grammar.join(text, "or" if style == "or" else "and")

    def once(self, facts: Facts, person: Any, clauses: Any) -> str:
        """Return clauses as a list; a clause that begins with the same person as the one before it leaves them out."""
        if not isinstance(clauses, tuple):
            raise wrong(clauses, "a list")
        text = [self.show(clause, facts) for clause in clauses]
        begins = f"{self.she(facts, person)} "
        return self.grammar.join(
            [
                after.removeprefix(begins) if before.startswith(begins) else after
                for before, after in zip(["", *text], text, strict=False)
            ]
        )

    def cite(self, _facts: Facts, value: Any, act: str = "no", long: str = "no") -> str:
        """Return a provision, with the name of its act and its unit spelled out where asked."""
        if not isinstance(value, Citation):
            raise wrong(value, "a provision")
        where = self.grammar.citation(value, long == "yes")
        if act == "no":
            return where
        from reportgen.law.acts import act as act_of  # the law pack is read only where an Act is named

        act_name = act_of(value.act)
        words = act_name.of if long == "yes" else act_name.title
        title = self._typeset(words.en if self.language == "en" else words.fr)
        return f"{where} {title}" if long == "yes" else f"{title}, {where}"

    # -- typeface

    def capital(self, facts: Facts, value: Any) -> str:
        """Return the fact with a capital."""
        return capitalised(self.show(value, facts))

    def quote(self, facts: Facts, value: Any) -> str:
        """Return the fact in quotation marks."""
        return self.grammar.quote(self.show(value, facts))

    def italic(self, facts: Facts, value: Any, language: str = "") -> str:
        """Return the fact in italics; `language: "fr"` says which language it is in, as of a title."""
        text = self.show(value, facts)
        return marks.italic(marks.tongue(language, text) if language not in ("", self.language) else text)

    def bold(self, facts: Facts, value: Any) -> str:
        """Return the fact in bold."""
        return marks.bold(self.show(value, facts))
