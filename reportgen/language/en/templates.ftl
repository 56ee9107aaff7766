### What is wrong with a Word template, each thing with its place as one sees it in Word; and what a document cannot hold.

## Where

template-part = { $part ->
    [body] Text
    [header] Header
    [header-first] Header of the first page
    [header-even] Header of even pages
    [footer] Footer
    [footer-first] Footer of the first page
    [footer-even] Footer of even pages
    [footnotes] Footnotes
    [endnotes] Endnotes
    [properties] Properties
    [styles] Styles
   *[file] File
}
template-place = { template-part }{ $heading ->
    [none] {""}
   *[other] , under “{ $heading }”
}{ $table ->
    [0] {""}
   *[other] , table { $table }, row { $row }, cell { $cell }
}{ $paragraph ->
    [0] {""}
   *[other] , paragraph { $paragraph }
}

## The file

template-keeps-contract = { $file } is in order.
template-has-problems = { $file } has { $count ->
    [one] one problem
   *[other] { $count } problems
}:
template-refused = The template { $file } has { $count ->
    [one] one problem
   *[other] { $count } problems
}:
template-refused-hint = Correct it in Word; “reportgen template check” says when it is in order.
template-unreadable = The template { $file } cannot be opened.
template-unreadable-hint = Check that it is in the kind’s folder and that you may read it.
template-not-word = This file is not a whole Word document (.docx).
template-not-word-hint = Open it in Word and save it again as .docx.
template-locked-or-old = This file is locked with a password, or is an old .doc.
template-locked-or-old-hint = Open it in Word, take the password off and save it as .docx.
template-too-large = This file is larger than a template can be ({ $limit } bytes).
template-too-large-hint = Take the pictures out, or make them smaller.
template-macros = This file holds macros.
template-macros-hint = Save it as .docx, without macros.
template-doctype = The part { $part } holds a definition no Word file has.
template-doctype-hint = Open the file in Word and save it again.
template-embedded = { template-place }: an object or another file stands inside ({ $name }).
template-embedded-hint = Delete it; what it shows can stand as text.
template-comments = { template-place }: the template has comments.
template-comments-hint = Delete them all: comments are for drafts.
template-external = { template-place }: something is fetched from outside ({ $kind }).
template-external-hint = Delete the link, or put what it fetches into the file.
template-tracked-change = { template-place }: a tracked change waits to be accepted or rejected.
template-tracked-change-hint = In Word: Review, Accept All Changes.
template-field-code = { template-place }: a field fetches its text from elsewhere ({ $quote }).
template-field-code-hint = Delete the field; page numbers may stay.

## The tags

template-unknown-field = { template-place }: there is no field “{ $name }” ({ $quote }).
template-unknown-field-hint = { $nearest ->
    [none] See the list of fields in the guide for template owners.
   *[other] Did you mean “{ $nearest }”?
}
template-unknown-list = { template-place }: there is no list “{ $name }” ({ $quote }).
template-unknown-list-hint = { $nearest ->
    [none] See the lists in the guide for template owners.
   *[other] Did you mean “{ $nearest }”?
}
template-unknown-slot = { template-place }: there is no slot “{ $name }” ({ $quote }).
template-unknown-slot-hint = { $nearest ->
    [none] Slots are {"{{p body }}"}, or one a section.
   *[other] Did you mean “{ $nearest }”?
}
template-slot-missing = { template-place }: the section “{ $name }” has no place (neither {"{{p body }}"} nor a slot of its own).
template-slot-missing-hint = Put {"{{p body }}"} alone in a paragraph where the sections should stand.
template-slot-twice = { template-place }: the slot “{ $name }” stands a second time ({ $quote }).
template-slot-twice-hint = Keep one of them.
template-section-twice = { template-place }: the section “{ $name }” has two places ({ $slots }).
template-section-twice-hint = Keep one of them.
template-slot-place = { template-place }: the slot “{ $name }” cannot stand here ({ $quote }).
template-slot-place-hint = A slot stands in the text itself, outside any condition or repeated row.
template-slot-needs-p = { template-place }: the slot “{ $name }” lacks its p ({ $quote }).
template-slot-needs-p-hint = Write it {"{{p"} … {"}}"}, alone in its paragraph.
template-slot-shares = { template-place }: other text stands in the paragraph of a slot ({ $quote }).
template-slot-shares-hint = Leave the slot alone in its paragraph.
template-tag-shares = { template-place }: other text stands beside a tag that takes the whole { $holder ->
    [tr] row
   *[p] paragraph
} ({ $quote }).
template-tag-shares-hint = Leave the tag alone there: it disappears with it.
template-tag-outside-table = { template-place }: a tag for table rows stands outside a table ({ $quote }).
template-tag-outside-table-hint = Write p instead of tr, or move it into the table.
template-tag-unclosed = { template-place }: a tag is not closed, or only half of it is there ({ $quote }).
template-tag-unclosed-hint = Type the whole tag again, from {"{{"} to {"}}"}.
template-tag-unpaired = { template-place }: a tag has no partner ({ $quote }).
template-tag-unpaired-hint = Each if ends with endif, each for with endfor.
template-tag-pair-differs = { template-place }: this tag and its beginning ({ $opened }) are not of one sort ({ $quote }).
template-tag-pair-differs-hint = Write p, tr or neither in both.
template-tag-across = { template-place }: this tag and its beginning ({ $opened }) stand in different tables or cells ({ $quote }).
template-tag-across-hint = Put both in the same table or cell.
template-tag-construct = { template-place }: a template cannot ask for this ({ $quote }).
template-tag-construct-hint = Only fields, conditions on fields and the rows of a list are read; nothing is run.
template-tag-foreign = { template-place }: this is the tag of another program ({ $quote }).
template-tag-foreign-hint = Write the field as {"{{ name }}"}.
template-body-missing = { template-place }: there is no place for the sections.
template-body-missing-hint = Put {"{{p body }}"} alone in a paragraph where they should stand.
template-tag-forbidden = { template-place }: a template may not reach for this ({ $quote }).
template-tag-forbidden-hint = Take it out; only fields, conditions on fields and the rows of a list are read.
template-tag-empty = { template-place }: a tag with nothing in it ({ $quote }).
template-tag-empty-hint = Write the name of a field in it, or delete it.
template-tag-hidden = { template-part }: a tag stands where it cannot be filled, as in a picture or a field ({ $quote }).
template-tag-hidden-hint = Move it into plain text.
template-row-name-taken = { template-place }: the name “{ $name }” is that of a field or another row ({ $quote }).
template-row-name-taken-hint = Choose another name for the row.
template-may-be-empty = { template-place }: nothing may be left here once the conditions are settled.
template-may-be-empty-hint = Add an empty paragraph after the tags.

## Styles, language, pages

template-style-missing = { template-place }: there is no style “{ $name }”.
template-style-missing-hint = Make it in Word under that very name, or copy it from the first template.
template-style-numbering = { template-place }: the style “{ $name }” does not count.
template-style-numbering-hint = Tie a numbering or a bullet to the style.
template-language = { template-place }{ $style ->
    [none] {""}
   *[other] , “{ $style }”
}: the proofing language should be { $expected } and is { $found ->
    [none] not set
   *[other] { $found }
}.
template-language-hint = In Word: Review, Language, Set Proofing Language.
template-not-on-every-page = { template-place }: “{ $name }” is not there, so pages would lack it.
template-not-on-every-page-hint = Put it into the header of every sort of page.
template-languages-differ = Only the { $language ->
    [fr] French
   *[en] English
} template has the { $what ->
    [list] list
    [slot] slot
    [style] style
   *[field] field
} “{ $name }”.
template-languages-differ-hint = Put it into the other one too, or take it out.

## Worth knowing

template-note-healed = { template-place }: Word had split this tag; it was read whole ({ $quote }).
template-note-healed-hint = Nothing needs doing.
template-note-language = { template-place }: this text is marked as { $language } ({ $quote }).
template-note-language-hint = Mark it with the language of the template, unless it is a quotation.
template-note-font = { template-place }: the font “{ $name }” may be missing elsewhere.
template-note-font-hint = Arial, Times New Roman, Calibri and Cambria have twins of the same width everywhere.
template-note-heavy-styles = { template-place }: the file carries far more styles than it needs.
template-note-heavy-styles-hint = Start from our template.
template-note-author = { template-place }: the file says who made it ({ $name }).
template-note-author-hint = In Word: File, Inspect Document. No report shows it.

## Defects found while a report is written

template-not-understood = A template was read in two different ways, so it was not used.
template-not-understood-hint = This is a defect of the program: please report it, with the template.
render-field-missing = The template asks for “{ $name }”, which the report does not have.
render-forbidden-character = The character { $code_point } cannot stand in a report ({ $part }).
render-forbidden-character-hint = Delete it from the case and type the word again.
render-not-proved = The written report does not read back as it should ({ $part }, { $what }), so it was not kept.
render-not-well-formed = A part of the report is not sound XML ({ $part }), so it was not kept.
render-source-unknown = A sentence rests on a source that the report does not list.
render-table-shape = A table does not have { $columns } cells in each row.
render-template-language = The report is in one language ({ $expected }) and its template in another ({ $found }).
render-template-language-hint = Check the proofing language of the template.
render-unworded = A part of the report was left without words.
