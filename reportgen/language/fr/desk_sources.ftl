### Le registre des sources au bureau de l’agent, ce que dit chacune, et qui a dit quoi.

desk-sources-title = Sources et contacts
desk-sources-who-said = Qui a dit quoi
desk-sources-all = Tous les détails des sources
desk-sources-call = Un appel ou une rencontre
desk-sources-call-what = Dans l’ordre d’un appel. Ce que vous écrivez est enregistré au fur et à mesure; le bouton l’inscrit au registre.
desk-sources-someone = Une nouvelle personne
desk-sources-keep = Inscrire au registre
desk-sources-keep-said = Inscrire au registre, puis noter les propos par sujet
desk-sources-kept = Inscrit au registre : { $who }.
desk-sources-outcome-set = Ce qui en est résulté : maintenant « { $outcome } ».
desk-sources-outcome-stays = Ce qui en est résulté : toujours « { $outcome } », selon votre choix. Changez-le si cet appel dit autre chose.
desk-sources-note = { SHORTDATE($on) }, { $who }, { $means }, { $result }

desk-sources-call-source = Avec qui?
desk-sources-call-name = Nom
desk-sources-call-name-hint = Au complet, comme la personne le dit.
desk-sources-call-form = Comment le rapport désigne-t-il cette personne?
desk-sources-call-relation = Lien avec la personne visée par le rapport
desk-sources-call-organization = Organisme
desk-sources-call-kind = Genre de source
desk-sources-call-on = Quand?
desk-sources-call-means = Par quel moyen?
desk-sources-call-result = Avec quel résultat?
desk-sources-call-minutes = Durée, en minutes
desk-sources-call-notes = Notes
desk-sources-call-notes-hint = Elles deviennent une note personnelle, avec la date et le nom. Elles ne sont jamais imprimées.
desk-sources-call-consent = La personne visée par le rapport a consenti à ce contact
desk-sources-call-consent-hint = Le consentement porte la date de l’appel si aucune autre n’est connue; changez-la dans les détails de la source.
desk-sources-call-verified = J’ai vérifié de qui il s’agit
desk-sources-wrong-name = Choisissez de qui il s’agit, ou écrivez un nom ou un organisme

desk-sources-listed = { $count ->
    [0] Aucune source pour l’instant
    [one] { $count } source
   *[other] { $count } sources
 }
desk-sources-none = Notez un premier appel ci-dessus, ou ajoutez un document à la page « { page-sources } ».
desk-sources-occasion = { $on }, { $means } : { $result }
desk-sources-occasion-minutes = { $on }, { $means } : { $result }, { $minutes } min
desk-sources-dated = { $who }, { SHORTDATE($on) }
desk-sources-day = { SHORTDATE($on) }
desk-sources-requested-on = demande du { $on }
desk-sources-received-on = réception le { $on }
desk-sources-no-occasion = aucune tentative pour l’instant
desk-sources-unsaid = non précisé
desk-sources-again = Un autre appel
desk-sources-told = { $count ->
    [0] Ses propos
    [one] Ses propos : { $count } fait
   *[other] Ses propos : { $count } faits
 }

## Ce que dit une source

desk-sources-says-title = Propos recueillis : { $who }
desk-sources-topics-what = Choisissez un sujet et répondez selon ce que dit cette source, fait par fait. Ce que disent les autres est indiqué à côté et reste tel quel.
desk-sources-topics = Sujets
desk-sources-count = { $count ->
    [0] rien pour l’instant
    [one] { $count } fait
   *[other] { $count } faits
 }
desk-sources-notes = Vos notes à son sujet, jamais imprimées
desk-sources-topic-title = { $topic } : propos recueillis ({ $who })
desk-sources-value = { $question }, selon { $who }
desk-sources-absent = Pas de réponse de cette source
desk-sources-says = { $who } : { $what }
desk-sources-nobody = aucune source indiquée
desk-sources-next = Enregistrer et continuer : { $topic }
desk-sources-back-topics = Enregistrer et voir les sujets

## Qui a dit quoi

desk-sources-who-said-what = Chaque fait dont parle au moins une source. Si deux sources disent la même chose, elles concordent; si elles disent autre chose l’une que l’autre, il y a contradiction; un fait dont une seule parle ne repose que sur elle, et deux entretiens avec la même personne n’en font qu’une. Un fait dont aucune source n’est indiquée est marqué comme tel.
desk-sources-column-fact = Fait
desk-sources-column-how = État
desk-sources-how-agreed = concordance
desk-sources-how-contradicted = contradiction
desk-sources-how-alone = une seule source
desk-sources-how-unsourced = source non indiquée
desk-sources-how-none = sans réponse
desk-sources-silent = n’en dit rien
desk-sources-nothing-said = Aucune source ne dit rien pour l’instant. Ouvrez une source du registre et notez ses propos.
