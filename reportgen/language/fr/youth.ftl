### Le rapport prédécisionnel : article 40 de la LSJPA. Les mots de la Loi : adolescent, adolescente, tribunal pour adolescents.

purpose-law-youth = Il est présenté en vertu { DE(CITE($law, act: "yes", long: "yes")) } pour aider le tribunal pour adolescents à déterminer la peine { DE($subject) }.
copies-youth = Déposé auprès du tribunal, qui en fait remettre une copie à l’adolescent ou à l’adolescente, au père ou à la mère qui suit les procédures, à l’avocat ou à l’avocate de la défense et au poursuivant ({ CITE($provision, act: "yes") })
court-yjc-ocj = Cour de justice de l’Ontario, tribunal pour adolescents
requested-intro-youth = { $count ->
    [one] Le tribunal a exigé que le rapport traite aussi de la question suivante :
   *[other] Le tribunal a exigé que le rapport traite aussi des questions suivantes :
}
role-youth-worker = { GENDER($person) ->
    [f] déléguée à la jeunesse
    [x] personne déléguée à la jeunesse
   *[m] délégué à la jeunesse
}

## Qui a été entendu : al. 40(2)a) et b).

section-youth_interviews = Entrevues
youth-person = { GENDER($subject) ->
    [f] L’adolescente
    [x] La personne adolescente
   *[m] L’adolescent
}
youth-interviewed = { $count ->
    [one] Une entrevue a eu lieu avec { $subject } { LIST($days) } pour le présent rapport.
   *[other] Des entrevues ont eu lieu avec { $subject } { LIST($days) } pour le présent rapport.
}
youth-interviewed-undated = Une entrevue a eu lieu avec { $subject } pour le présent rapport.
youth-explained = { CAP(WHEN($on)) }, on a expliqué à { $subject } l’objet du rapport, à qui il est remis et ce que prévoit { CITE($law, long: "yes") } au sujet des déclarations faites au cours de sa préparation.
youth-parents = Père, mère et autres adultes responsables
youth-heard = { $count ->
    [one] Une entrevue a eu lieu avec { $by } { LIST($days) }.
   *[other] Des entrevues ont eu lieu avec { $by } { LIST($days) }.
}
youth-heard-undated = Une entrevue a eu lieu avec { $by }.
youth-not-reached = Il n’a pas été possible de joindre { $by }{ $count ->
    [0] {""}
    [one] {" "}malgré une tentative
   *[other] {" "}malgré { count-in-words } tentatives
}.
youth-declined = { CAP($by) } n’a pas voulu accorder d’entrevue.
youth-not-sought = On n’a pas communiqué avec { $by } : { $reason }.
youth-parent-deceased = { GENDER($person) ->
    [f] { CAP($parent) } est décédée.
    [x] Le décès { DE($parent) } explique l’absence d’entrevue.
   *[m] { CAP($parent) } est décédé.
}
youth-parent-whereabouts-unknown = Aucune entrevue n’a eu lieu avec { $parent } : on ne connaît ni son adresse ni son numéro de téléphone.
youth-parent-no-part-in-life = Aucune entrevue n’a eu lieu avec { $parent }, qui ne fait pas partie de la vie { GENDER($subject) ->
    [f] de l’adolescente
    [x] de la personne adolescente
   *[m] de l’adolescent
}.
youth-parent-not-recorded = Aucune entrevue avec { $parent } n’est consignée, ni la raison pour laquelle il n’y en a pas eu.
youth-parent = { $relation } ({ NAMED($person) }, { $attends })
youth-parent-unnamed = { $relation } ({ $attends })
youth-parent-attends = qui suit les procédures
youth-parent-absent = qui ne suit pas les procédures
youth-parent-copy = qui ne suit pas les procédures et qui doit, à la demande du tribunal, recevoir une copie du présent rapport
youth-extended = Famille étendue
youth-extended-no-other = Aucun autre membre de la famille étendue n’a été interrogé pour le présent rapport.
youth-extended-none = Aucun membre de la famille étendue n’a été interrogé pour le présent rapport.

## La famille, l’école, l’infraction : sous-al. 40(2)d)(vi) et (vii).

section-youth_family = Rapports avec les père et mère et la famille étendue
youth-family-parents = Père et mère : rapports, autorité et influence
youth-family-extended = Famille étendue : rapports, autorité et influence
section-youth_schooling = Scolarité et emploi
youth-school = Scolarité
youth-attendance = Assiduité et résultats
section-youth_offence = Attitude à l’égard de l’infraction

## Ce qui précède : sous-al. 40(2)d)(iii) et (iv).

section-youth_record = Déclarations de culpabilité antérieures, sanctions extrajudiciaires et réponse à ces mesures
youth-record-limits = Ne figure ici que ce dont la communication est permise, à la date du présent rapport, par { CITE($law, act: "yes", long: "yes") }.
youth-record-services = Services rendus et réponse à ces services
youth-record-sanctions = Sanctions extrajudiciaires
youth-sanctions-none = Aucune sanction extrajudiciaire dont la communication est permise n’est connue à l’égard { DE($subject) }.

## Projets, services, groupe consultatif, solutions de rechange, recommandation : al. 40(2)c), d), e) et f).

section-youth_plans = Projets personnels pour modifier sa conduite et participer à des activités utiles
section-youth_services = Services communautaires et volonté d’y recourir
youth-willingness = Volonté de recourir à ces services
section-youth_conference = Recommandations d’un groupe consultatif
youth-conference = Un groupe consultatif visé { A(CITE($law, act: "yes", long: "yes")) } s’est réuni { WHEN($on) }.
youth-conference-with = Un groupe consultatif visé { A(CITE($law, act: "yes", long: "yes")) } s’est réuni { WHEN($on) }. Y ont pris part : { LIST($members) }.
youth-conference-no-recommendation = Les recommandations de ce groupe consultatif ne sont pas consignées.
youth-conference-not-convened = Aucun groupe consultatif visé { A(CITE($law, act: "yes", long: "yes")) } n’a été constitué.
youth-conference-still-to-come = Un groupe consultatif visé { A(CITE($law, act: "yes", long: "yes")) } ne s’était pas encore réuni au moment de terminer le rapport.
section-youth_alternatives = Solutions de rechange au placement sous garde
youth-custody-not-considered = Le placement sous garde n’était pas envisagé au moment de terminer le rapport.
youth-custody-considered = Le placement sous garde est envisagé. Aux termes { DE(CITE($law, act: "yes", long: "yes")) }, le tribunal prend connaissance d’un rapport prédécisionnel avant de l’imposer.
section-youth_recommendation = Recommandation
youth-other = Autres éléments pertinents
youth-recommendation = Recommandation
youth-recommendation-law = La présente recommandation est faite en vertu { DE(CITE($law, act: "yes", long: "yes")) }; il appartient au tribunal de déterminer la peine.
youth-recommendation-none = Le présent rapport ne fait aucune recommandation.

## Ce que les règles constatent.

rule-parents-interviewed = Le rapport doit dire comment s’est passée l’entrevue avec le père ou la mère, ou pourquoi il n’y en a pas eu. Donnez la source de l’entrevue, ou dites pourquoi elle n’a pas eu lieu.
rule-parents-not-recorded = Ni père, ni mère, ni tuteur n’est consigné. Nommez-les, ou dites pourquoi il n’y en a pas.
rule-victim-interviewed = Le rapport doit dire si la victime a été interrogée, ou pourquoi elle ne l’a pas été, sans reprendre le récit du tort causé.
rule-victim-reason = On n’a pas communiqué avec cette victime : dites pourquoi.
rule-youth-age = La personne avait moins de 12 ans ou plus de 17 ans à la date de l’infraction : vérifiez la date de naissance et celle de l’infraction.
rule-youth-age-unsure = Les dates ne permettent pas de savoir si la personne avait de 12 à 17 ans au moment de l’infraction : vérifiez-les.
rule-youth-age-adult-report = La personne avait moins de 18 ans à la date de l’infraction. Un rapport destiné au tribunal pour adolescents est du genre « youth-psr ».
rule-custody-report = Le placement sous garde est envisagé : le tribunal prend connaissance du rapport avant de l’imposer. Dites ce qui peut l’aider à voir s’il existe une solution de rechange.
rule-custody-noted = Le placement sous garde est envisagé : le tribunal prend connaissance du rapport avant de l’imposer, sauf renonciation par consentement.
rule-medical-report = Il s’agit peut-être d’un rapport médical ou psychologique visé à l’article 34. L’accès en est bien plus restreint que celui du présent rapport : ne le citez pas et ne le reprenez pas; renvoyez-y.
rule-youth-ban-stated = Inscrivez l’interdiction de publication prévue par cette disposition parmi celles de l’affaire : elle vise tout rapport de ce genre.
rule-youth-court = Un rapport prédécisionnel est destiné au tribunal pour adolescents : indiquez ce tribunal.
rule-youth-people-shown = Cette personne est peut-être un enfant ou un adolescent protégé comme victime ou témoin : montrez les initiales ou le seul rôle.
rule-youth-terms = Ce texte emploie un mot propre aux adultes. Dans un rapport prédécisionnel, écrivez « adolescent » ou « adolescente », ou le nom de la personne.
