### Ce que les règles constatent dans un dossier.

to-confirm = à confirmer

rule-contents-answered = Le rapport doit traiter de ce point ou dire pourquoi il ne le peut pas : { $matter }.
rule-topics-answered = Le tribunal a demandé ce point : répondez-y, ou dites pourquoi c’est impossible.
rule-kind-requires = Cet élément est requis avant que le document soit définitif ({ $kind }). Remplissez-le ou dites pourquoi il manque.
rule-areas-filled = Rien n’est consigné ici, et le rapport le dira. Remplissez cette partie, ou dites pourquoi elle est vide.
rule-subject-interviewed = Aucune entrevue avec la personne n’est consignée, ni tenue ni refusée.
rule-source-twice = Une même source est nommée ici pour deux réponses qui diffèrent : le rapport dirait qu’elle se contredit.
rule-language-ordered = Le rapport n’a pas été ordonné ni demandé dans cette langue; celui-ci s’y ajoute.
rule-narrative-in-language = Ce texte n’est pas rédigé dans la langue du rapport. Le programme ne le traduit jamais.
rule-words-in-language = Ce libellé manque dans la langue du rapport.
rule-quotation-translated = Ces paroles ont été dites dans une autre langue et n’ont pas de traduction dans la langue du rapport.
rule-dates-not-ahead = Le { $day } est postérieur à la date du rapport ({ $report }).
rule-court-date-near = L’audience de détermination de la peine a lieu { WHEN($day) } : le rapport doit être déposé au plus tard le { $last } (pratique habituelle et non règle de droit).
rule-court-date-missing = La date de l’audience de détermination de la peine n’est pas consignée.
rule-court-date-past = L’audience de détermination de la peine ({ $day }) précède la date du rapport.
rule-report-late = Le rapport est daté d’après le { $day }, jour où il devait être remis.
rule-report-late-unexplained = Le rapport est en retard et ne dit pas pourquoi : remplissez « { ask-late-because } ».
rule-born-before-all = Vérifiez la date de naissance ou cette date ({ $day }) : elles ne concordent pas.
rule-withheld-in-text = Ce texte contient un nom ou un passage que le dossier tait. Retirez-le; ne le laissez paraître partout que si aucune interdiction de publication ne le protège.
rule-withheld-name-alone = Ce texte contient peut-être une partie d’un nom que le dossier tait. Relisez-le.
rule-victim-shown = Une interdiction de publication protège cette personne : montrez les initiales ou le seul rôle.
rule-offence-in-pack = Le recueil de droit n’a pas d’infraction « { $id } ».{ $nearest ->
    [none] {""}
   *[other] {" "}Vouliez-vous écrire « { $nearest } »?
}
rule-condition-in-pack = Le recueil de droit n’a pas de condition « { $id } ».{ $nearest ->
    [none] {""}
   *[other] {" "}Vouliez-vous écrire « { $nearest } »?
}
rule-condition-not-in-force = La condition « { $id } » n’est pas en vigueur le jour prévu pour le prononcé de la peine{ $nearest ->
    [none] .
   *[other] ; voyez « { $nearest } ».
}
rule-law-blank-missing = Le blanc « { $blank } » n’est pas rempli.
rule-law-blank-unknown = Cette condition n’a pas de blanc « { $blank } ».
rule-law-blank-type = Le blanc « { $blank } » demande { $limit ->
    [money] une somme d’argent, par exemple 1250.50
    [date] une date, comme 2026-01-31, entre guillemets droits
    [hours-of-day] deux heures du jour différentes, sur 24 heures, « from_time » et « to_time »
    [people] une liste de noms, « people », ou des mots dans les deux langues, « en » et « fr »
    [choice] l’un de ses mots, entre guillemets droits
    [choices] une liste de ses mots, entre crochets
    [place] un texte, ou des mots dans les deux langues, « en » et « fr »
    [program] un texte, ou des mots dans les deux langues, « en » et « fr »
    [words] des mots dans les deux langues, « en » et « fr »
    [schedule] des heures de la semaine, « windows », avec « days », « from_time » et « to_time », et les absences permises, « absences »
    [absences] les absences permises, « absences », chacune avec « purpose » ou « words »
   *[other] un nombre entier, en chiffres seulement
}.
rule-law-blank-under = Le blanc « { $blank } » ne peut pas être inférieur à { $limit }.
rule-law-blank-over = Le blanc « { $blank } » ne peut pas dépasser { $limit } : c’est la limite du Code.
rule-law-blank-choice = Le blanc « { $blank } » demande l’un de ceux-ci : { $limit }.
rule-law-blank-language = Le blanc « { $blank } » manque en { $limit ->
    [fr] français
   *[other] anglais
}.
rule-condition-order = « { $title } » appartient à une autre ordonnance que celle qui est recommandée.
rule-condition-compulsory = « { $title } » est obligatoire dans toute ordonnance de ce genre : il n’y a pas lieu de la recommander.
rule-condition-needs = « { $title } » s’appuie sur une autre condition, qui n’est pas recommandée : { LIST($needs, style: "or") }.
rule-condition-agreed = « { $title } » demande l’accord de la personne : consignez le jour où il a été donné.
rule-condition-accepted = « { $title } » demande l’acceptation du programme : consignez le jour où elle a été donnée.
rule-condition-reason = Cette condition n’est pas motivée.
rule-law-pack-old = Le recueil de droit date du { $day } : il a plus de 90 jours.
rule-law-to-confirm = Conditions dont le libellé n’est pas tiré de la loi ({ $status }) : { LIST($titles, style: "semicolon") }.
rule-youth-record-access = La période d’accès à ce dossier d’adolescent a pris fin { WHEN($day) } : il ne peut pas être imprimé.
rule-youth-record-unknown = Pour ce dossier d’adolescent, consignez le jour où la peine a été purgée et si l’infraction était un acte criminel : sans cela, on ne peut savoir s’il peut être imprimé.
rule-youth-record-conviction = La période d’accès à ce dossier d’adolescent a pris fin { WHEN($day) }, après la déclaration de culpabilité dans la présente affaire. Il ne peut être imprimé que si cette déclaration est une condamnation : consultez un avocat.
rule-youth-sanction-unknown = Pour cette sanction extrajudiciaire, consignez le jour où l’adolescent ou l’adolescente y a consenti : sans cela, on ne peut savoir si elle peut être imprimée.
rule-record-suspended = Une suspension du casier vise cette déclaration de culpabilité : elle ne peut pas être imprimée.
rule-discharge-disclosure = La période pendant laquelle cette absolution est divulguée est terminée. Ne l’imprimez que sur une source licite.
