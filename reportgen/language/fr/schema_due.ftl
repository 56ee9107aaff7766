### Ce que contiennent les champs du dossier sur les délais, pour le schéma.

field-filed-on = Le jour où le rapport a été déposé au tribunal ou remis à la Commission : son échéancier est alors clos.
field-late-because = Pourquoi le rapport vient après la date à laquelle il devait être remis. Le rapport le dit.
field-Lateness-reason = La raison, choisie dans la liste.
field-Lateness-remark = Une phrase qui en dit plus, dans chaque langue.
