### Ce que la personne fait pour gagner sa vie, ce qu’elle a fait avant, et sa situation financière.

section-work = Emploi et finances

work-heading = Emploi
finances-heading = Finances

work-status = { $subject } { $value }
work-status-topic = son emploi actuel
work-full-time = travaille à temps plein
work-part-time = travaille à temps partiel
work-seasonal = fait du travail saisonnier
work-casual = fait du travail occasionnel
work-self-employed = travaille à son compte
work-unemployed = est sans emploi
work-student = est aux études
work-at-home = travaille au foyer, sans rémunération
work-disability = ne travaille pas en raison d’une invalidité
work-retired = est à la retraite
work-leave = est en congé de son emploi

## Emplois

jobs = Emplois occupés :
jobs-by = Emplois occupés, selon { $by } :
jobs-summary = Emplois occupés : employeur, poste, période, heures par semaine et motif du départ.
jobs-employer = Employeur
jobs-position = Poste
jobs-period = Période
jobs-hours = Heures par semaine
jobs-left = Motif du départ
jobs-present = Emploi actuel
left-laid-off = mise à pied
left-contract-ended = fin de contrat
left-quit = démission
left-dismissed = congédiement
left-health = santé
left-moved = déménagement
left-school = retour aux études
left-arrest = arrestation
left-closed = fermeture de l’entreprise

## Argent. Les revenus et les dépenses sont mensuels; les dettes et les avoirs sont des totaux.

money-income = Revenus mensuels :
money-income-by = Revenus mensuels, selon { $by } :
money-income-summary = Revenus mensuels par catégorie.
money-expenses = Dépenses mensuelles :
money-expenses-by = Dépenses mensuelles, selon { $by } :
money-expenses-summary = Dépenses mensuelles par catégorie.
money-debts = Dettes :
money-debts-by = Dettes, selon { $by } :
money-debts-summary = Dettes par catégorie.
money-assets = Épargne et biens :
money-assets-by = Épargne et biens, selon { $by } :
money-assets-summary = Épargne et biens par catégorie.
money-column-kind = Catégorie
money-column-note = Précision
money-column-amount = Montant
money-total = Total
money-total-known = Total des montants indiqués
money-disputed = les versions diffèrent
money-unknown = inconnu
money-withheld = non communiqué
money-a-month = le montant mensuel est de { $value }
money-a-month-topic = le montant mensuel ({ $kind })
money-in-all = le montant est de { $value }
money-in-all-topic = le montant ({ $kind })

money-wages = salaire
money-self-employment = travail autonome
money-employment-insurance = assurance-emploi
money-ontario-works = programme Ontario au travail
money-odsp = Programme ontarien de soutien aux personnes handicapées
money-pension = pension
money-child-benefit = prestations pour enfants
money-support-received = pension alimentaire reçue
money-student-aid = aide financière aux études
money-family-help = aide de la famille
money-other-income = autres revenus
money-rent = loyer
money-mortgage = hypothèque
money-food = alimentation
money-utilities = services publics
money-transport = transport
money-support-paid = pension alimentaire versée
money-childcare = garde d’enfants
money-debt-payment = remboursement de dettes
money-insurance = assurances
money-other-expense = autres dépenses
money-credit-card = cartes de crédit
money-student-loan = prêt étudiant
money-car-loan = prêt automobile
money-line-of-credit = marge de crédit
money-fines-owed = amendes impayées
money-support-arrears = arriérés de pension alimentaire
money-restitution-owed = dédommagement à payer
money-other-debt = autres dettes
money-savings = épargne
money-property = biens
