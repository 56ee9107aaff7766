### The law pack: an id it does not have, or a value that does not fit the blank of a condition.

## Ids. $nearest is the most similar id, or none.

law-act-unknown = The law pack has no Act with the code “{ $id }”.
law-act-unknown-hint = { $nearest ->
    [none] Use a code of the law pack, such as cc or ycja.
   *[other] Did you mean { $nearest }?
}
law-offence-unknown = The law pack has no offence with the id “{ $id }”.
law-offence-unknown-hint = { $nearest ->
    [none] Give the offence as it was enacted, in its own words, under “as_enacted”.
   *[other] Did you mean { $nearest }? Otherwise give the offence as it was enacted, under “as_enacted”.
}
law-condition-unknown = The law pack has no condition with the id “{ $id }”.
law-condition-unknown-hint = { $nearest ->
    [none] Choose a condition of the law pack, or write one of your own as pro-o-other or cso-o-other.
   *[other] Did you mean { $nearest }? A condition of your own is pro-o-other or cso-o-other.
}
law-condition-not-in-force = The condition { $id } could not be imposed on { $on }.
law-condition-not-in-force-hint = Check the date of sentencing, or choose another condition.
law-contents-unknown = The law pack has no list of contents for this kind of report: { $kind }.
law-contents-unknown-hint = Check the name of the kind, or add its list to contents.toml.

## Values of a condition

law-blank-missing = Condition { $condition }: “{ $blank }” is missing.
law-blank-unknown = { $limit ->
    [none] Condition { $condition } has no blank named “{ $blank }”.
   *[other] Condition { $condition } has no blank named “{ $blank }”. Did you mean { $limit }?
}
law-blank-type = Condition { $condition }: the value of “{ $blank }” is not of the right sort ({ $limit }).
law-blank-under = Condition { $condition }: the value of “{ $blank }” may not be less than { $limit }.
law-blank-over = Condition { $condition }: the value of “{ $blank }” may not be more than { $limit }.
law-blank-choice = Condition { $condition }: “{ $blank }” must be chosen from { $limit }.
law-blank-language = { $limit ->
    [fr] Condition { $condition }: “{ $blank }” has no French wording.
   *[en] Condition { $condition }: “{ $blank }” has no English wording.
}
