### General words: people, courts, ministries, acts, standing marks. Sentences of a section stand on that section's page.

## A person shown by role alone where no sentence says whose. $person is the person, $relation the role as a bare noun.
## Inside a sentence about $subject the page of relations has the words («her mother»).

who-by-role-alone = the { $relation }

## What stands in for words that are missing or translated.

narrative-missing = [This passage has not been written in English. It stands here as it was written.]
translation-mark = translation
translation-mark-by = translation by { $translator }
translation-missing = [no translation]

## Problems that have no words of their own.

unworded-error = The program met a problem it has no words for (code { $code }).
unworded-error-hint = Please report this code to whoever maintains the program.
