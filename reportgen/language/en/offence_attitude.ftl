### The offence, the plea or finding, what the person says about responsibility; contact with victims. Never a retelling.

section-offence_attitude = Attitude to the offence

guilt-one-plea = { $subject } pleaded guilty { WHEN($found) }, to the following offence, committed { $when }: { $offence }.
guilt-one-trial = { $subject } was found guilty after trial { WHEN($found) }, of the following offence, committed { $when }: { $offence }.
guilt-several = { $subject } is to be sentenced for the following offences:
guilt-count = Count { $number }: { $offence }
guilt-column-offence = Offence
guilt-column-date = Date of offence
guilt-column-finding = Plea or finding
guilt-table-summary = Each offence, its date, and the plea or finding of guilt with its date.
guilt-on = { WHEN($day) }
guilt-during = { PERIOD($span) }
guilt-on-cell = { SHORTDATE($day) }
guilt-during-cell = { SHORTDATE($day) } to { SHORTDATE($until) }
guilt-plea-cell = Guilty plea, { SHORTDATE($day) }
guilt-trial-cell = Found guilty after trial, { SHORTDATE($day) }
guilt-not-retold = The facts of the { $count ->
    [one] offence
   *[other] offences
} are before the court and are not described in this report.

responsibility = { $subject } { $value }
responsibility-topic = responsibility for the { $count ->
    [one] offence
   *[other] offences
}
responsibility-accepts = { VERB($subject, "accepts", "accept") } responsibility for the { $count ->
    [one] offence
   *[other] offences
}
responsibility-accepts-in-part = { VERB($subject, "accepts", "accept") } responsibility in part for the { $count ->
    [one] offence
   *[other] offences
}
responsibility-maintains-innocence = { GENDER($subject) ->
    [f] { VERB($subject, "maintains", "maintain") } { HERS($subject) } innocence
    [m] { VERB($subject, "maintains", "maintain") } { HERS($subject) } innocence
   *[x] { VERB($subject, "maintains", "maintain") } innocence
}
responsibility-no-comment = { VERB($subject, "makes", "make") } no comment on the { $count ->
    [one] offence
   *[other] offences
}
responsibility-not-recorded = What { $subject } says about responsibility was not recorded for this report.
responsibility-innocence = { $subject } is entitled to maintain innocence, and nothing in this report is to be read as a comment on it.

victim-heading = { $count ->
    [one] Contact with the victim
   *[other] Contact with the victims
}
victim-by-name = { $count ->
    [one] the victim, { NAMED($victim) },
   *[other] { NAMED($victim) }, one of the victims,
}
victim-by-role = { $count ->
    [one] the victim
   *[other] one of the victims
}
victim-told = { CAP($victim) } { $contact }.
victim-told-wish = { CAP($victim) } { $contact } and { $wish }.
victim-reached = was contacted for this report
victim-not-reached = could not be reached for this report
victim-declined = chose not to take part in this report
victim-not-contacted = was not contacted for this report
victim-through-victim-services = was contacted through victim services
victim-wish-no-contact = wishes to have no contact with { $subject }
victim-wish-contact-welcome = is open to contact with { $subject }
victim-wish-letter-welcome = is open to receiving a letter from { $subject }
victim-wish-no-position = takes no position on contact with { $subject }
victim-wish-not-asked = was not asked about contact
victim-statement-filed = A victim impact statement has been filed with the court, apart from this report.
victim-statement-expected = A victim impact statement is expected; it will be filed with the court, apart from this report.
victim-statement-none = No victim impact statement had been filed when this report was finished.
victim-statement-not-known = It was not known, when this report was finished, whether a victim impact statement would be filed.
