### Risque, besoins et forces. Les questions d’un instrument et leurs points ne sont jamais imprimés.

section-risk = Risque, besoins et forces

risk-field-tool = Outil d’évaluation
risk-field-assessed-on = Date de l’évaluation
risk-field-assessor = Évaluation faite par
risk-field-level = Niveau global
risk-field-level-initial = Niveau établi par l’outil
risk-field-level-final = Niveau retenu selon le jugement professionnel
risk-tool-lsi-or = Inventaire du niveau de service – révision de l’Ontario (INS-RO)
risk-tool-ls-cmi = Inventaire du niveau de service et de gestion des cas (LS/CMI)
risk-assessor = { NAMED($assessor) }
risk-override-reason = Le niveau a été modifié selon le jugement professionnel, pour la raison suivante :
risk-override-not-stated = Le niveau établi par l’outil a été modifié selon le jugement professionnel. Aucun niveau n’est indiqué ici, parce que le niveau initial ou la raison de la modification n’est pas disponible.

risk-column-domain = Domaine
risk-column-level = Niveau de risque ou de besoin
risk-summary = Le niveau de chaque domaine de risque et de besoins.
risk-domain = { CAP($domain) }
risk-strengths = Forces
risk-limits = Limites de l’évaluation

level-very-low = très faible
level-low = faible
level-medium = moyen
level-high = élevé
level-very-high = très élevé
level-not-stated = non indiqué

domain-criminal-history = antécédents criminels
domain-education-employment = scolarité et emploi
domain-family = famille et relations
domain-leisure = loisirs
domain-companions = fréquentations
domain-attitude = attitude
domain-substance-use = consommation de substances
domain-antisocial-pattern = comportement antisocial
