"""Education: the level reached, the last school, courses since."""

from __future__ import annotations

from typing import Any

from reportgen.report import Certainty, Language
from reportgen.sections.presentence.schooling import build
from tests.sections.cases import account, find, lines, telling


def read(language: Language, form: Any = "f", **area: Any) -> list[str]:
    return [line.replace("\u00a0", " ") for line in lines(build(telling(form, schooling=area)), language)]


def test_a_verified_record_confirms_the_level() -> None:
    level = {"accounts": [account("grade-10", "subject"), account("grade-10", "school-record")]}
    assert read("en", level=level) == [
        "Ms. Roy said that she completed Grade 10; the document “School record” (École Macdonald) confirms this."
    ]
    assert read("fr", level=level) == [
        "Mme Roy déclare qu’elle a terminé la 10e année; le document « Dossier scolaire » (École Macdonald) le "
        "confirme."
    ]


def test_what_a_verified_record_alone_says_is_told_plainly() -> None:
    last = {"accounts": [account("École Hillside", "school-record")]}
    told = find(build(telling(schooling={"last_school": last})), "told-plainly")
    assert (told.standing, told.sources) == (Certainty.CONFIRMED, ("school-record",))
    assert read("en", last_school=last) == ["The last school Ms. Roy attended was École Hillside."]
    assert read("fr", last_school=last) == ["Le dernier établissement que Mme Roy a fréquenté se nomme École Hillside."]


def test_leaving_and_studying() -> None:
    area: dict[str, Any] = {"sources": ["subject"], "left": "2006-06", "studying": False}
    assert read("en", "m", **area) == ["Mr. Roy said that he left school in June 2006 and that he is not studying now."]
    assert read("fr", "x", **area) == [
        "Alex Roy a quitté l’école en juin 2006 et n’étudie pas actuellement, selon ses propos."
    ]


def test_courses_are_listed_with_who_says_so() -> None:
    training = [
        {"what": {"en": "first aid", "fr": "secourisme"}, "where": "Red Cross", "when": "2015"},
        {"what": {"en": "welding", "fr": "soudure"}, "finished": False, "sources": ["employer"]},
    ]
    assert read("en", sources=["subject"], training=training) == [
        "Courses and training:",
        "First aid: Red Cross; 2015; completed; according to Ms. Roy.",
        "Welding: not completed; according to her employer (Mr. Denis Côté).",
    ]
    assert read("fr", sources=["subject"], training=training)[2] == (
        "Soudure : formation non terminée; selon son employeur (M. Denis Côté)."
    )
