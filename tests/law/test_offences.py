"""Offences: both languages, provisions that fit their ids, dates in order, and headings as the statutes have them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from itertools import combinations, pairwise

import pytest

from reportgen.errors import InputError
from reportgen.language import text
from reportgen.law import act, nearest, offence
from reportgen.law.offences import Mode
from reportgen.law.pack.current import ids, versions
from reportgen.report import Language, say
from reportgen.report.citations import lawful_provision

ALL = ids("offences")
NOT_IN_FORCE = ("cc-263-1",)

# id, its heading in the statute, the provision as each language cites it
AS_IN_THE_STATUTE = [
    ("cc-72-1", "Forcible entry", "Prise de possession par la force", "s. 72(1)", "par. 72(1)"),
    (
        "cc-83-18-1",
        "Participation in activity of terrorist group",
        "Participation à une activité d’un groupe terroriste",
        "s. 83.18(1)",
        "par. 83.18(1)",
    ),
    ("cc-90-1", "Carrying concealed weapon", "Port d’une arme dissimulée", "s. 90(1)", "par. 90(1)"),
    ("cc-s98-1", "Robbery to steal firearm", "Vol qualifié visant une arme à feu", "s. 98.1", "art. 98.1"),
    (
        "cc-117-01-2",
        "Failure to surrender authorization, etc.",
        "Défaut de remettre les autorisations ou autres documents",
        "s. 117.01(2)",
        "par. 117.01(2)",
    ),
    (
        "cc-122",
        "Breach of trust by public officer",
        "Abus de confiance par un fonctionnaire public",
        "s. 122",
        "art. 122",
    ),
    ("cc-126-1", "Disobeying a statute", "Désobéissance à une loi", "s. 126(1)", "par. 126(1)"),
    ("cc-127-1", "Disobeying order of court", "Désobéissance à une ordonnance du tribunal", "s. 127(1)", "par. 127(1)"),
    ("cc-137", "Fabricating evidence", "Fabrication de preuve", "s. 137", "art. 137"),
    ("cc-140-1", "Public mischief", "Méfait public", "s. 140(1)", "par. 140(1)"),
    ("cc-144", "Prison breach", "Bris de prison", "s. 144", "art. 144"),
    (
        "cc-145-3",
        "Failure to comply with appearance notice or summons",
        "Omission de se conformer à une citation à comparaître ou à une sommation",
        "s. 145(3)",
        "par. 145(3)",
    ),
    ("cc-146", "Permitting or assisting escape", "Permettre ou faciliter une évasion", "s. 146", "art. 146"),
    ("cc-151", "Sexual interference", "Contacts sexuels", "s. 151", "art. 151"),
    ("cc-152", "Invitation to sexual touching", "Incitation à des contacts sexuels", "s. 152", "art. 152"),
    ("cc-153-1", "Sexual exploitation", "Exploitation sexuelle", "s. 153(1)", "par. 153(1)"),
    ("cc-155-1", "Incest", "Inceste", "s. 155(1)", "par. 155(1)"),
    (
        "cc-160-3",
        "Bestiality in presence of or by child",
        "Bestialité en présence d’un enfant ou incitation de celui-ci",
        "s. 160(3)",
        "par. 160(3)",
    ),
    ("cc-162-1", "Voyeurism", "Voyeurisme", "s. 162(1)", "par. 162(1)"),
    (
        "cc-170",
        "Parent or guardian procuring sexual activity",
        "Père, mère ou tuteur qui sert d’entremetteur",
        "s. 170",
        "art. 170",
    ),
    ("cc-174-1", "Nudity", "Nudité", "s. 174(1)", "par. 174(1)"),
    ("cc-233", "Infanticide", "Infanticide", "s. 233", "art. 233"),
    (
        "cc-s244-1",
        "Causing bodily harm with intent — air gun or pistol",
        "Fait de causer intentionnellement des lésions corporelles — fusil ou pistolet à vent",
        "s. 244.1",
        "art. 244.1",
    ),
    ("cc-264-1", "Criminal harassment", "Harcèlement criminel", "s. 264(1)", "par. 264(1)"),
    ("cc-266", "Assault", "Voies de fait", "s. 266", "art. 266"),
    ("cc-268-1", "Aggravated assault", "Voies de fait graves", "s. 268(1)", "par. 268(1)"),
    ("cc-271", "Sexual assault", "Agression sexuelle", "s. 271", "art. 271"),
    ("cc-273-1", "Aggravated sexual assault", "Agression sexuelle grave", "s. 273(1)", "par. 273(1)"),
    ("cc-279-2", "Forcible confinement", "Séquestration", "s. 279(2)", "par. 279(2)"),
    (
        "cc-286-3-2",
        "Procuring — person under 18 years",
        "Proxénétisme — personne âgée de moins de dix-huit ans",
        "s. 286.3(2)",
        "par. 286.3(2)",
    ),
    ("cc-s293-1", "Forced marriage", "Mariage forcé", "s. 293.1", "art. 293.1"),
    ("cc-319-2", "Wilful promotion of hatred", "Fomenter volontairement la haine", "s. 319(2)", "par. 319(2)"),
    ("cc-320-13-1", "Dangerous operation", "Conduite dangereuse", "s. 320.13(1)", "par. 320.13(1)"),
    (
        "cc-320-14-1-a",
        "Operation while impaired",
        "Capacité de conduire affaiblie",
        "s. 320.14(1)(a)",
        "al. 320.14(1)a)",
    ),
    (
        "cc-331",
        "Theft by person holding power of attorney",
        "Vol par une personne détenant une procuration",
        "s. 331",
        "art. 331",
    ),
    ("cc-343", "Robbery", "Vol qualifié", "s. 343", "art. 343"),
    ("cc-346-1", "Extortion", "Extorsion", "s. 346(1)", "par. 346(1)"),
    (
        "cc-349-1",
        "Being unlawfully in dwelling-house",
        "Présence illégale dans une maison d’habitation",
        "s. 349(1)",
        "par. 349(1)",
    ),
    ("cc-351-2", "Disguise with intent", "Déguisement dans un dessein criminel", "s. 351(2)", "par. 351(2)"),
    (
        "cc-357",
        "Bringing into Canada property obtained by crime",
        "Apporter au Canada des objets criminellement obtenus",
        "s. 357",
        "art. 357",
    ),
    ("cc-372-3", "Harassing communications", "Communications harcelantes", "s. 372(3)", "par. 372(3)"),
    ("cc-381", "Using mails to defraud", "Emploi de la poste pour frauder", "s. 381", "art. 381"),
    ("cc-403-1", "Identity fraud", "Fraude à l’identité", "s. 403(1)", "par. 403(1)"),
    (
        "cc-430-4-2",
        "Mischief in relation to cultural property",
        "Méfait\u00a0: bien culturel",
        "s. 430(4.2)",
        "par. 430(4.2)",
    ),
    ("cc-436-1", "Possession of incendiary material", "Possession de matières incendiaires", "s. 436.1", "art. 436.1"),
    (
        "cc-467-111",
        "Recruitment of members by a criminal organization",
        "Recrutement de membres par une organisation criminelle",
        "s. 467.111",
        "art. 467.111",
    ),
    (
        "cdsa-7-1-1",
        "Possession, sale, etc., for use in production of or trafficking in substance",
        "Possession, vente, etc., pour utilisation dans la production ou le trafic",
        "s. 7.1(1)",
        "par. 7.1(1)",
    ),
    (
        "ca-13-1",
        "Possession, etc., for use in production or distribution of illicit cannabis",
        "Possession, etc., pour utilisation dans la production ou la distribution de cannabis illicite",
        "s. 13(1)",
        "par. 13(1)",
    ),
]


@pytest.mark.parametrize(("entry", "en", "fr", "cited", "citee"), AS_IN_THE_STATUTE)
def test_an_offence_is_named_and_cited_as_in_the_statute(entry: str, en: str, fr: str, cited: str, citee: str) -> None:
    found = offence(entry)
    assert (found.name.en, found.name.fr) == (en, fr)
    assert found.heading
    assert found.entry_status.status == "verified"
    provision = lawful_provision(found.reference)
    expected: dict[Language, str] = {"en": cited, "fr": citee}
    for language, provision_said in expected.items():
        said = text(say("provision", provision=provision), language).replace("\u00a0", " ")
        assert said.endswith(f", {provision_said}")


def test_the_list_is_long_enough_for_daily_work_and_long_records() -> None:
    assert len(ALL) >= 350
    acts = {row["ref"][0] for entry in ALL for row in versions("offences", entry)}
    assert acts == {"cc", "cc70", "cdsa", "ca", "ycja", "yoa", "nca", "fda"}


def failures(check: Callable[[str], Iterator[bool]], entries: Sequence[str] = ALL) -> list[str]:
    """Return every entry for which a check yields False, with the number of what does not hold."""
    return [f"{entry}: {number}" for entry in entries for number, holds in enumerate(check(entry)) if not holds]


def whole(entry: str) -> Iterator[bool]:
    rows = versions("offences", entry)
    for row in rows:
        yield bool(row["en"].strip() and row["en"][0].isupper())
        yield bool(row["fr"].strip() and row["fr"][0].isupper())
        yield row.get("mode", "hybrid") in Mode.__args__  # type: ignore[attr-defined]
        yield bool(act(row["ref"][0]))
        yield "now" not in row or (row["now"] in ALL and (row["now"] != entry or len(rows) > 1) and "to" in row)
        yield row["status"] != "verified" or "recalled" not in row["source"]
    yield all(earlier["to"] < later["from"] for earlier, later in combinations(rows, 2))


def test_every_offence_is_whole() -> None:
    assert not failures(whole)


def named_by_provision(entry: str) -> Iterator[bool]:
    code, *parts = versions("offences", entry)[0]["ref"]
    plain = "-".join([code, *parts]).replace(".", "-")
    marked = "-".join([code, f"s{parts[0]}", *parts[1:]]).replace(".", "-")
    yield entry in (plain, marked)
    yield entry != marked or "." in parts[0]


def test_an_id_is_its_provision() -> None:
    """The points of a section number are dashes; an `s` marks such a section if the id could be another's."""
    assert not failures(named_by_provision)


def cited_in_parts(entry: str) -> Iterator[bool]:
    _, section, *deeper = versions("offences", entry)[0]["ref"]
    yield bool(re.fullmatch(r"[0-9]+(\.[0-9]+)?", section))
    yield all(re.fullmatch(r"[0-9]+(\.[0-9]+)?|[a-z](\.[0-9])?|[ivx]+", part) for part in deeper)


def test_parts_of_a_provision_are_written_as_they_are_cited() -> None:
    assert not failures(cited_in_parts)


@pytest.mark.parametrize("entry", [one for one in ALL if len(versions("offences", one)) > 1])
def test_an_offence_is_told_as_it_stood_on_the_day(entry: str) -> None:
    rows = versions("offences", entry)
    for earlier, later in pairwise(rows):
        assert later["from"] - earlier["to"] == timedelta(1)
        assert offence(entry, earlier["to"]).name.en == earlier["en"]
        assert offence(entry, later["from"]).name.en == later["en"]
    assert offence(entry).name.en == rows[-1]["en"]


@pytest.mark.parametrize(
    ("entry", "day", "name"),
    [
        ("cc-334-a", "1994-06-01", "Theft over $1,000"),
        ("cc-334-a", "2024-06-01", "Theft over $5,000"),
        ("cc-372-3", "2010-06-01", "Harassing telephone calls"),
        ("cc-145-2-a", "2018-06-01", "Failure to attend court while on an undertaking or recognizance"),
        ("cc-433", "1990-06-30", "Arson"),
        ("cc-433", "1990-07-01", "Arson — disregard for human life"),
        ("cc70-144", "1982-05-01", "Rape"),
        ("cc70-s246-1", "1984-05-01", "Sexual assault"),
        ("cc70-246-1", "1982-05-01", "Assault with intent"),
    ],
)
def test_what_long_records_cite(entry: str, day: str, name: str) -> None:
    assert offence(entry, date.fromisoformat(day)).name.en == name
    assert offence(entry, date.fromisoformat(day)).entry_status.on(date.fromisoformat(day))


@pytest.mark.parametrize("entry", NOT_IN_FORCE)
def test_an_offence_not_known_to_be_in_force_is_never_told(entry: str) -> None:
    (row,) = versions("offences", entry)
    assert (row["status"], row["in_force"]) == ("to-confirm", False)
    assert "from" not in row
    for day in (None, date(2026, 11, 21), date(2040, 1, 1)):
        with pytest.raises(InputError) as refused:
            offence(entry, day)
        assert refused.value.key == "law-offence-not-in-force"
        assert refused.value.facts == {"id": entry}


def test_every_other_offence_can_be_told() -> None:
    assert all(offence(entry).id == entry for entry in ALL if entry not in NOT_IN_FORCE)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("cc-267a", "cc-267-a"),
        ("cc-320-14-1a", "cc-320-14-1-a"),
        ("cc348-1-b", "cc-348-1-b"),
        ("cdsa-51", "cdsa-5-1"),
        ("ycja-1371", "ycja-137"),
        ("cc-733-1", "cc-733-1-1"),
        ("cc70-306-1b", "cc70-306-1-b"),
    ],
)
def test_a_slip_in_an_id_finds_the_right_one(typed: str, meant: str) -> None:
    assert nearest("offences", typed) == meant
