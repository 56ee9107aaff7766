### Quand un rapport est attendu : les étapes, ce qui fixe chacune, où elle en est, et ce qui glisse si une date change (reportgen due).

due-heading = { $number } : { $kind }, en date du { $on }
due-anchor = { $name } : { $on }
due-anchor-asked = { $name } : { $on } (hypothèse)
due-anchor-estimate = { $name } : { $on } (estimation à confirmer)
due-anchor-practice = { $name } : { $on } (à défaut de date; pratique habituelle et non règle de droit)
due-day = { $weekday } { SHORTDATE($day) }
due-event = { $number } : { $step }
due-event-set-by = { CAP($kind) }. Échéance : { $by }.

## Les dates à partir desquelles on compte

anchor-ordered = Ordonnance
anchor-due = Remise
anchor-court = Audience de détermination de la peine
anchor-applied = Réception de la demande
anchor-eligibility = Admissibilité à la libération conditionnelle
anchor-hearing = Audience de la Commission
anchor-materials = Réception des documents
anchor-breach-began = Arrestation ou comparution
anchor-breach-hearing = Audience sur le manquement
anchor-change-received = Réception par le tribunal de la notification des modifications
anchor-recommitted = Retour sous garde
anchor-period-end = Fin de la période visée

due-weekday-monday = lun.
due-weekday-tuesday = mar.
due-weekday-wednesday = mer.
due-weekday-thursday = jeu.
due-weekday-friday = ven.
due-weekday-saturday = sam.
due-weekday-sunday = dim.

## Les étapes

step-own = { $name }
step-open-file = Ouverture du dossier
step-open-file-on-application = Ouverture du dossier, sur demande
step-first-interview = Première entrevue
step-health-records = Demande des dossiers de santé
step-contacts = Sources collatérales
step-draft = Ébauche
step-translation = L’autre langue
step-review = Révision par la direction
step-file = Dépôt au tribunal
step-release-plan = Vérification du plan de libération
step-file-with-board = Remise à la Commission
step-information-shared = Renseignements remis à la personne
step-consent = Consentement consigné
step-family-and-community = Famille et communauté
step-options = Possibilités confirmées auprès des organismes
step-read-with-person = Lecture avec la personne
step-report-ready = Rapport prêt
step-statements = Déclarations signées
step-notice-of-report = Avis et copie du rapport
step-breach-hearing-begins = Début de l’audience, ou dès que possible par la suite
step-change-hearing-asked = Dernier jour pour demander une audience
step-change-in-effect = Prise d’effet de la modification, faute de demande d’audience
step-change-hearing-held = Audience sur la modification, si elle est demandée
step-parole-assessed = Suspension annulée ou renvoyée

## Le tableau

due-column-day = Au plus tard
due-column-case = Dossier
due-column-kind = Genre
due-column-step = Étape
due-column-left = Jours ouvrables restants
due-column-set-by = Fixé par
due-column-state = État
due-column-before = Avant
due-column-after = Après
due-column-moved = Jours

due-by-law = { CITE($law, act: "yes") }
due-by-law-to-confirm = { CITE($law, act: "yes") } (à confirmer)
due-by-kind = pratique habituelle
due-by-office = ce bureau
due-state-done = fait
due-state-done-on = fait { SHORTDATE($on) }
due-state-late = en retard
due-state-next = à suivre
due-state-later = plus tard
due-state-not-needed = sans objet
due-state-impossible = plus le temps

## Sous le tableau

due-late = En retard : { LIST($steps, style: "semicolon") }.
due-no-time = Plus le temps pour : { LIST($steps, style: "semicolon") }.
due-next = À suivre : { $step }, { WHEN($on) }.
due-all-done = Il ne reste rien à faire.
due-pressed = * Plus tôt que d’habitude : une étape suivante ne peut pas attendre.
due-last-day = { CAP($step) } : d’après la loi, le dernier jour est le { $last }.
due-last-day-closed = { CAP($step) } : d’après la loi, le dernier jour est le { $last }, où le bureau est fermé; le { $day } est le dernier jour ouvrable qui le précède.
due-last-day-to-confirm = { CAP($step) } : compté d’après cette disposition, le dernier jour serait le { $last }; reste à confirmer si elle s’applique ici.
due-clocks = Les délais fixés par une disposition se comptent en jours civils, sans le premier. Reste à confirmer si un dernier jour férié est reporté (Loi d’interprétation, art. 26 et 27) : aucun ne l’est ici.
due-estimate = La date d’admissibilité est une estimation, à confirmer auprès de l’établissement.
due-missing = Absent du dossier : { LIST($dates, style: "semicolon") }.
due-no-steps = Ce genre de rapport n’a pas d’échéancier.
due-if = Si l’audience avait lieu { WHEN($on) } :
due-nothing-moves = Aucune étape ne bouge.
due-impossible = Devenu impossible : { LIST($steps, style: "semicolon") }.

## Le fichier de calendrier, et ce qui peut mal tourner

due-calendar-written = { $file } : { $count ->
    [one] un événement
   *[other] { $count } événements
}. Importez-le de nouveau après un changement : les événements se déplacent, ils ne se doublent pas.
due-file-exists = { $file } existe déjà.
due-file-exists-hint = Choisissez un autre nom, ou ajoutez --replace pour l’écraser.
kind-step-wrong = Genre « { $kind } », kind.toml, étape { $number } ({ $step }) : « { $name } » manque, est inconnu ou n’est pas comme il faut.
kind-step-wrong-hint = Voyez docs/how-to/when-it-is-due.md pour ce qu’une étape peut contenir.
help-due = montrer quand chaque étape des rapports est attendue, ce qui est en retard, ce qui suit
help-option-due-lang = langue de l’échéancier (par défaut, celle de ces messages)
help-option-due-date = jour où l’on se place, AAAA-MM-JJ (par défaut, aujourd’hui)
help-option-due-json = afficher un objet JSON par dossier
help-option-due-replace = écraser un fichier de calendrier qui existe déjà
help-option-ics = écrire aussi les étapes à faire dans ce fichier de calendrier, pour Outlook et d’autres
help-option-court-date = demander ce qui bougerait si l’audience avait lieu ce jour-là, AAAA-MM-JJ
help-metavar-ics = FICHIER
help-metavar-court-date = AAAA-MM-JJ
help-metavar-due-date = AAAA-MM-JJ
