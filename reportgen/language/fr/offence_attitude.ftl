### L’infraction, le plaidoyer ou la déclaration de culpabilité, ce que la personne dit de sa responsabilité; les contacts avec les victimes. Jamais un récit des faits.

section-offence_attitude = Attitude à l’égard de l’infraction

guilt-one-plea = { $subject } a plaidé coupable, { WHEN($found) }, à l’infraction suivante, commise { $when } : { $offence }.
guilt-one-trial = À l’issue d’un procès, le tribunal a déclaré { $subject } coupable, { WHEN($found) }, de l’infraction suivante, commise { $when } : { $offence }.
guilt-several = Le tribunal doit déterminer la peine { DE($subject) } pour les infractions suivantes :
guilt-count = Chef { $number } : { $offence }
guilt-column-offence = Infraction
guilt-column-date = Date de l’infraction
guilt-column-finding = Plaidoyer ou déclaration de culpabilité
guilt-table-summary = Chaque infraction, sa date, et le plaidoyer ou la déclaration de culpabilité avec sa date.
guilt-on = { WHEN($day) }
guilt-during = { PERIOD($span) }
guilt-on-cell = { SHORTDATE($day) }
guilt-during-cell = { SHORTDATE($day) } à { SHORTDATE($until) }
guilt-plea-cell = Plaidoyer de culpabilité, { SHORTDATE($day) }
guilt-trial-cell = Déclaration de culpabilité après procès, { SHORTDATE($day) }
guilt-not-retold = Le tribunal est saisi des faits { $count ->
    [one] de l’infraction
   *[other] des infractions
}; le présent rapport ne les décrit pas.

responsibility = { $subject } { $value }
responsibility-topic = sa responsabilité à l’égard { $count ->
    [one] de l’infraction
   *[other] des infractions
}
responsibility-accepts = reconnaît sa responsabilité à l’égard { $count ->
    [one] de l’infraction
   *[other] des infractions
}
responsibility-accepts-in-part = reconnaît en partie sa responsabilité à l’égard { $count ->
    [one] de l’infraction
   *[other] des infractions
}
responsibility-maintains-innocence = maintient son innocence
responsibility-no-comment = ne fait aucun commentaire au sujet { $count ->
    [one] de l’infraction
   *[other] des infractions
}
responsibility-not-recorded = Ce { QUE($subject) } dit de sa responsabilité n’a pas été consigné pour le présent rapport.
responsibility-innocence = { $subject } a le droit de maintenir son innocence, et rien dans le présent rapport ne doit être lu comme un commentaire à ce sujet.

victim-heading = { $count ->
    [one] Contact avec la victime
   *[other] Contact avec les victimes
}
victim-by-name = { $count ->
    [one] la victime, { NAMED($victim) },
   *[other] { NAMED($victim) }, l’une des victimes,
}
victim-by-role = { $count ->
    [one] la victime
   *[other] l’une des victimes
}
victim-told = { CAP($victim) } { $contact }.
victim-told-wish = { CAP($victim) } { $contact } et { $wish }.
victim-reached = a été jointe pour le présent rapport
victim-not-reached = n’a pu être jointe pour le présent rapport
victim-declined = a choisi de ne pas participer au présent rapport
victim-not-contacted = n’a pas été jointe pour le présent rapport
victim-through-victim-services = a été jointe par l’entremise des services aux victimes
victim-wish-no-contact = souhaite n’avoir aucun contact avec { $subject }
victim-wish-contact-welcome = est ouverte à un contact avec { $subject }
victim-wish-letter-welcome = est prête à recevoir une lettre { DE($subject) }
victim-wish-no-position = ne prend pas position sur un contact avec { $subject }
victim-wish-not-asked = n’a pas été interrogée au sujet d’un contact
victim-statement-filed = Une déclaration de la victime a été déposée auprès du tribunal, séparément du présent rapport.
victim-statement-expected = Une déclaration de la victime est attendue; elle sera déposée auprès du tribunal, séparément du présent rapport.
victim-statement-none = Aucune déclaration de la victime n’avait été déposée au moment de terminer le rapport.
victim-statement-not-known = On ignorait, au moment de terminer le rapport, si une déclaration de la victime serait déposée.
