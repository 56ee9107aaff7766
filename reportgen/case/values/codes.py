"""The closed lists of the case file. The words of each code stand in the catalogues, in both languages."""

from __future__ import annotations

from typing import Literal

Relation = Literal[
    "self", "mother", "father", "parent", "mothers-partner", "fathers-partner", "mother-in-law", "father-in-law",
    "adoptive-mother", "adoptive-father", "foster-mother", "foster-father", "guardian",
    "sister", "brother", "sibling", "half-sister", "half-brother", "sister-in-law", "brother-in-law",
    "daughter", "son", "child", "partners-daughter", "partners-son", "partners-child",
    "grandmother", "grandfather", "granddaughter", "grandson", "aunt", "uncle", "niece", "nephew", "cousin",
    "wife", "husband", "spouse", "common-law-partner", "partner", "former-spouse", "former-partner",
    "friend", "neighbour", "landlord", "former-landlord", "roommate", "former-roommate", "surety", "sponsor",
    "employer", "former-employer", "supervisor-at-work", "co-worker",
    "teacher", "school-principal", "school-counsellor", "coach",
    "physician", "nurse", "psychiatrist", "psychologist", "counsellor", "addiction-counsellor",
    "social-worker", "child-protection-worker", "community-worker", "victim-services-worker", "shelter-worker",
    "probation-officer", "police-officer", "correctional-officer", "parole-officer",
    "elder", "knowledge-keeper", "band-councillor", "spiritual-leader", "court-worker", "volunteer",
    "victim", "crown", "defence-counsel", "records-clerk", "other",
]  # fmt: skip

Means = Literal["in-person", "telephone", "video", "letter", "email", "in-writing", "home-visit"]

Court = Literal["ocj", "scj", "yjc-ocj"]

Frequency = Literal["daily", "weekly", "monthly", "occasional", "none", "supervised"]

CivilStatus = Literal["single", "married", "common-law", "separated", "divorced", "widowed", "in-a-relationship"]

RaisedBy = Literal[
    "both-parents", "mother", "father", "grandparents", "other-relatives", "foster-care", "adoptive-parents", "shared",
]  # fmt: skip

Housing = Literal[
    "own", "rent", "room", "with-family", "with-friends", "social-housing", "supportive", "shelter", "no-fixed-address",
    "treatment-centre", "custody",
]  # fmt: skip

SchoolLevel = Literal[
    "grade-8-or-less", "grade-9", "grade-10", "grade-11", "grade-12", "high-school-diploma", "equivalency",
    "college-some", "college", "apprenticeship", "university-some", "university",
]  # fmt: skip

WorkStatus = Literal[
    "full-time", "part-time", "seasonal", "casual", "self-employed", "unemployed", "student", "at-home", "disability",
    "retired", "leave",
]  # fmt: skip

LeftWork = Literal["laid-off", "contract-ended", "quit", "dismissed", "health", "moved", "school", "arrest", "closed"]

MoneyKind = Literal[
    "wages", "self-employment", "employment-insurance", "ontario-works", "odsp", "pension", "child-benefit",
    "support-received", "student-aid", "family-help", "other-income",
    "rent", "mortgage", "food", "utilities", "transport", "support-paid", "childcare", "debt-payment", "insurance",
    "other-expense",
    "credit-card", "student-loan", "car-loan", "line-of-credit", "fines-owed", "support-arrears", "restitution-owed",
    "other-debt", "savings", "property",
]  # fmt: skip

HealthState = Literal["good", "fair", "poor"]

Use = Literal["never", "past", "occasional", "weekly", "daily", "in-recovery"]

Substance = Literal[
    "alcohol", "cannabis", "cocaine", "crack-cocaine", "opioids", "fentanyl", "methamphetamine", "prescription",
    "other",
]  # fmt: skip

TreatmentStatus = Literal["completed", "in-progress", "waiting-list", "accepted", "referred", "left-early", "refused"]

Associates = Literal["mostly-law-abiding", "mixed", "mostly-involved", "few"]

Responsibility = Literal["accepts", "accepts-in-part", "maintains-innocence", "no-comment"]

Disposition = Literal[
    "absolute-discharge", "conditional-discharge", "suspended-sentence", "probation", "fine", "conditional-sentence",
    "imprisonment", "intermittent", "time-served", "restitution", "driving-prohibition", "weapons-prohibition",
    "youth-reprimand", "youth-probation", "youth-community-service", "youth-custody-and-supervision",
    "youth-deferred-custody", "acquittal", "dismissed", "withdrawn", "stayed", "peace-bond",
]  # fmt: skip

MeasureKind = Literal[
    "alternative-measures", "restorative-justice", "extrajudicial-sanction", "extrajudicial-measure", "police-warning",
    "referral",
]  # fmt: skip

MeasureEnd = Literal["completed", "in-progress", "not-completed", "withdrawn"]

SupervisionKind = Literal[
    "probation", "conditional-sentence", "parole", "release-order", "bail-supervision", "youth-probation",
    "long-term-supervision",
]  # fmt: skip

Response = Literal["satisfactory", "mixed", "unsatisfactory", "not-known"]

Level = Literal["very-low", "low", "medium", "high", "very-high"]

NeedDomain = Literal[
    "criminal-history", "education-employment", "family", "leisure", "companions", "attitude", "substance-use",
    "antisocial-pattern",
]  # fmt: skip

Identity = Literal["first-nations", "inuit", "metis", "more-than-one"]

VictimWish = Literal["no-contact", "contact-welcome", "letter-welcome", "no-position", "not-asked"]

Availability = Literal["accepted", "available", "waiting-list", "assessment-needed", "not-available", "full"]

ProgramStatus = Literal["completed", "under-way", "waiting-list", "not-completed", "not-offered", "declined"]

ReleaseItem = Literal[
    "residence", "sponsor", "work", "school", "money", "supports", "treatment", "reporting", "travel",
    "indigenous-supports",
]  # fmt: skip

SubmissionTopic = Literal["contact", "safety", "conditions", "impact", "police", "other"]

GladueFactor = Literal[
    "status-lost", "residential-school", "day-school", "removal-from-family", "child-protection", "sixties-scoop",
    "adoption-outside", "relocation", "loss-of-language", "loss-of-culture", "racism", "loss-of-autonomy", "poverty",
    "housing", "food-water", "schooling", "work", "violence-family", "violence-community", "abuse", "substance-use",
    "suicide-loss", "disability", "missing-murdered", "services-lacking", "community-fragmentation", "incarceration",
    "scrip", "dog-killings", "other",
]  # fmt: skip

Generation = Literal["self", "brothers-and-sisters", "children", "parents", "grandparents", "earlier", "community"]

Acceptance = Literal[
    "accepted", "accepted-in-part", "assessment-needed", "waiting-list", "asked", "not-asked", "declined",
]  # fmt: skip

Compliance = Literal["kept", "kept-in-part", "not-kept", "not-yet-due", "not-applicable"]

LateBecause = Literal[
    "records-awaited", "contacts-awaited", "interview-missed", "interpreter", "translation", "health", "order-received",
    "officer-changed", "other",
]  # fmt: skip
