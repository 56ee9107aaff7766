### Ce que le dossier contient des heures de la semaine, et de ce qu’une condition exige.

field-shifts = Les heures de travail, selon les jours de la semaine.
field-windows = Les heures que vise une condition, selon les jours de la semaine.
field-absences = Les absences qu’une condition permet.
field-DayHours-days = Les jours de la semaine; aucun signifie tous les jours.
field-Absence-purpose = Le motif de l’absence, par son code du recueil de droit, comme work.
field-Absence-words = Le motif de l’absence, dans les mots de l’agent.
field-Absence-days = Les jours de la semaine; aucun signifie tous les jours.
field-law-pack = La date du recueil de droit sous lequel les conditions ont été rédigées.
field-consent-of-other-on = Le jour où une autre personne, dont la loi demande le consentement, l’a donné.
field-place-confirmed-on = Le jour où la disponibilité d’un endroit ou d’un programme a été confirmée.
field-unplaced = Les valeurs pour lesquelles un recueil plus récent n’a pas de blanc; jamais imprimées.
