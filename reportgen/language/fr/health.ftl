### Santé physique et mentale.

section-health = Santé physique et mentale

health-consent-given = { $subject } a consenti à ce que des renseignements sur sa santé soient obtenus et communiqués au tribunal.
health-consent-given-in-part = { $subject } a consenti en partie à ce que des renseignements sur sa santé soient obtenus et communiqués au tribunal; rien de ce qui dépasse ce consentement ne figure ici.
health-consent-refused = { $subject } n’a pas consenti à ce que ses dossiers de santé soient obtenus.
health-consent-not-asked = Le consentement à l’obtention des dossiers de santé n’a pas été demandé.

health-physical = { $subject } { $value }
health-physical-topic = sa santé physique
physical-health-good = est en bonne santé physique
physical-health-fair = a une santé physique passable
physical-health-poor = est en mauvaise santé physique

health-mental = { $subject } { $value }
health-mental-topic = sa santé mentale
mental-health-good = est en bonne santé mentale
mental-health-fair = a une santé mentale passable
mental-health-poor = a une mauvaise santé mentale

health-medication-yes = { $subject } prend des médicaments
health-medication-no = { $subject } ne prend pas de médicaments
health-medication-topic = les médicaments { QUE($subject) } prend
