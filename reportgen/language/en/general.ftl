### General words: people, courts, ministries, acts, standing marks. Sentences of a section stand on that section's page.

## A person shown by role alone where no sentence says whose. $person is the person, $relation the role as a bare noun.
## Inside a sentence about $subject the page of relations has the words («her mother»).

who-by-role-alone = the { $relation }

## The numbers from two to nine, in words inside a sentence.

value-in-words = { $value ->
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
   *[other] { $value }
}
count-in-words = { $count ->
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
   *[other] { $count }
}

## What stands in for words that are missing or translated.

narrative-missing = [This passage has not been written in English. It stands here as it was written.]
translation-mark = translation
translation-mark-by = translation by { $translator }
translation-missing = [no translation]

## Problems that have no words of their own.

unworded-error = The program met a problem it has no words for (code { $code }).
unworded-error-hint = Please report this code to whoever maintains the program.

## Slips in the pages of sentences, and phrases that cannot be worded: the program’s own defects.

defect-hint = This is a defect of the program, not of your file. Please report it to whoever maintains the program, with this message.
wording-unknown-key = There are no words for “{ $wording }”.
wording-fact-missing = The sentence “{ $wording }” lacks the fact “{ $fact }”.
wording-wrong-type = A sentence was given a fact of the wrong sort ({ $found }) where it wants { $wanted }.
wording-endless = The sentence “{ $wording }” contains itself.
wording-words-missing = The sentence “{ $wording }” takes words that the officer gave in the other language only.
wording-words-missing-hint = Give these words in the language of the report as well, or make a draft.
wording-narrative-missing = The narrative at “{ $place }” is not written in the language of the report.
wording-narrative-missing-hint = Write it in the language of the report, or make a draft.
catalogue-syntax = The page of sentences { $page } has a slip at line { $line }.
catalogue-double-key = The sentence “{ $wording }” stands on two pages, { $first } and { $page }.
catalogue-attribute = The sentence “{ $wording }” ({ $page }) has attributes or no words; neither is used here.
catalogue-circle = The sentence “{ $wording }” ({ $page }) refers to itself.
catalogue-unknown-reference = The sentence “{ $wording }” ({ $page }) refers to “{ $reference }”, which is nowhere.
catalogue-unknown-function = The sentence “{ $wording }” ({ $page }) calls { $function }, which is no function of the catalogue.
catalogue-option = The sentence “{ $wording }” ({ $page }) gives the option “{ $option }” where it is not known.
catalogue-arguments = The sentence “{ $wording }” ({ $page }) gives { $function } too few facts or too many.
catalogue-variants = The sentence “{ $wording }” ({ $page }) does not have exactly the forms that { $function } asks for.
catalogue-variants-mixed = The sentence “{ $wording }” ({ $page }) chooses by numbers and by words at once.
catalogue-double-variant = The sentence “{ $wording }” ({ $page }) has the same form twice.
catalogue-number = The sentence “{ $wording }” ({ $page }) chooses by { $number }, which is no whole number.
catalogue-expression = The sentence “{ $wording }” ({ $page }) holds an expression that is not used here.
